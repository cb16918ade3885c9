//! Floor 8: one file for each command. Commands get everything they need and give back a status.

mod refusal;
mod screen;

pub use refusal::Refusal;
pub use screen::{Asked, screen};
