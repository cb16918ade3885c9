//! Worked cases as written.

pub mod raw;
