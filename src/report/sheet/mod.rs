//! The sheet written out: as text, Markdown and HTML for people, as JSON for a program.

mod json;
mod shape;
mod span;
mod worded;

pub use json::{json, schema};

use super::document;
use crate::conversation::sheet::Sheet;
use crate::i18n::Words;

/// Writes the sheet as text, its lines at most `width` columns wide.
#[must_use]
pub fn text(sheet: &Sheet, words: &Words, width: usize) -> String {
    document::text(&worded::worded(sheet, words), width, words)
}

/// Writes the sheet as Markdown.
#[must_use]
pub fn markdown(sheet: &Sheet, words: &Words) -> String {
    document::markdown(&worded::worded(sheet, words), words)
}

/// Writes the sheet as a page to print or to read.
#[must_use]
pub fn html(sheet: &Sheet, words: &Words) -> String {
    document::html(&worded::worded(sheet, words), words.locale())
}
