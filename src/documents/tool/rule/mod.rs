//! Conditions, rules and scales as written.

pub mod raw;
