//! Screens as text: each under its number and the names of its messages.

use super::{Seen, names};
use crate::i18n::Words;
use crate::ui::leaf_through;
use crate::vocabulary::Message;

/// No window has so many rows: a screen is one page.
const ROWS: usize = 1 << 16;

/// Writes every screen as a private window of so many columns shows it, in the officer's words. The headings are in the
/// words of the reader.
#[must_use]
pub fn text(seen: &[Seen], officer: &Words, columns: usize, words: &Words) -> String {
    let mut text = String::new();
    for (place, one) in seen.iter().enumerate() {
        let heading = Message::fixed("preview-screen").number("this", place + 1).number("most", seen.len());
        text.push_str(&format!("## {}\n", words.text(&heading)));
        if !one.messages.is_empty() {
            text.push_str(&format!("{}\n", words.text(&Message::fixed("preview-messages").text("names", names(one)))));
        }
        let lines = leaf_through(officer, &one.screen, (columns, ROWS)).concat();
        text.push_str(&format!("\n{}\n\n", lines.join("\n")));
    }
    text
}
