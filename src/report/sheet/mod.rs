//! The sheet written out: as text, Markdown and HTML for people, as JSON for a program.

mod html;
mod json;
mod markdown;
mod span;
mod text;
mod worded;

pub use html::html;
pub use json::json;
pub use markdown::markdown;
pub use text::text;
