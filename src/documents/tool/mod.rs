//! A screening tool: its raw shape, its checked model, and the way from one to the other.

mod model;
pub mod raw;
pub mod rule;

pub use model::*;
