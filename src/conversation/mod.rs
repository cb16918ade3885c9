//! Floor 4: the conversation. What is said and asked next, and the sheet that may leave the room.

pub mod practice;
pub mod session;
pub mod sheet;
mod tour;

pub use tour::{Stop, tour};
