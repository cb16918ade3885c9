//! How far raters agree, written out. Raters are numbers in it, as in their tables.

mod json;
mod text;

pub use json::json;
pub use text::text;
