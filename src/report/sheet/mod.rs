//! The sheet written out: as text for the officer, as JSON for a program.

mod json;
mod span;
mod text;

pub use json::json;
pub use text::text;
