//! A screening tool: its raw shape, its checked model, and the way from one to the other.

mod model;

pub use model::*;
