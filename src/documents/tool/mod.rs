//! A screening tool: its raw shape, its checked model, and the way from one to the other.

mod bank;
mod model;
pub mod raw;
mod read;
pub mod rule;
mod validate;

pub use bank::ItemBank;
pub use model::*;
pub use read::{Places, Reading, read};
