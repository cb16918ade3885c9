//! A screening tool: its raw shape, its checked model, and the way from one to the other.

mod bank;
pub mod example;
mod model;
pub mod raw;
mod read;
pub mod rule;
pub mod scale;
mod validate;

pub use bank::ItemBank;
pub use model::*;
pub use read::{Places, Reading, read};
