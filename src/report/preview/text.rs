//! Screens as text: each under its number and the names of its messages.

use super::{Seen, names};
use crate::i18n::Words;
use crate::vocabulary::Message;

/// Writes every screen as a private window of that width shows it. The headings are in the words of the reader.
#[must_use]
pub fn text(seen: &[Seen], words: &Words) -> String {
    let mut text = String::new();
    for (place, one) in seen.iter().enumerate() {
        let heading = Message::fixed("preview-screen").number("this", place + 1).number("most", seen.len());
        text.push_str(&format!("## {}\n", words.text(&heading)));
        if !one.messages.is_empty() {
            text.push_str(&format!("{}\n", words.text(&Message::fixed("preview-messages").text("names", names(one)))));
        }
        text.push_str(&format!("\n{}\n\n", one.lines.join("\n")));
    }
    text
}
