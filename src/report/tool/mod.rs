//! Tools, listed and shown.

mod json;
mod rules;
mod text;

pub use json::{list as list_json, show as show_json};
pub use text::{list, show};

use crate::documents::tool::{By, Tool};

/// Counts the items that are put to the person.
fn asked(tool: &Tool) -> usize {
    tool.items.iter().filter(|item| item.by == By::Asked).count()
}
