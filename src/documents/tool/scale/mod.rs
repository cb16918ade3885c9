//! Scales as written.

pub mod raw;
