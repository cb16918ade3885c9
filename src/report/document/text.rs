//! A document as text: short lines under headings. Nothing is aligned but a table, and that only where columns are not in
//! the way, so that it can be read aloud, printed or narrowed.

use super::{Document, Entries};
use crate::i18n::{Direction, Words};
use crate::report::text::{Layout, table};
use crate::ui::{wrap, wrap_under};

/// The columns of a dash with its space.
const DASH: usize = 2;

/// Writes a document, its lines at most `width` columns wide.
#[must_use]
pub fn text(document: &Document, width: usize, words: &Words) -> String {
    text_in(document, Layout::Lines, width, words)
}

/// Writes a document, its tables in this layout and its lines at most `width` columns wide.
#[must_use]
pub fn text_in(document: &Document, layout: Layout, width: usize, words: &Words) -> String {
    let writer = Writer { width, direction: words.locale().direction() };
    let mut written = writer.paragraphs([&document.title, &document.lead]);
    for part in &document.parts {
        written += "\n";
        written += &writer.paragraphs([&part.heading]);
        match &part.entries {
            Entries::List(list) => list.iter().for_each(|entry| written += &writer.entry(entry)),
            Entries::Groups(groups) => groups.iter().for_each(|lines| {
                written += "\n";
                written += &writer.paragraphs(lines);
            }),
            Entries::Table(head, rows) => {
                written += "\n";
                written += &table(head, rows, layout, u16::try_from(width).unwrap_or(u16::MAX), words);
            }
        }
    }
    written
}

struct Writer {
    width: usize,
    direction: Direction,
}

impl Writer {
    fn paragraphs<'a>(&self, texts: impl IntoIterator<Item = &'a String>) -> String {
        texts.into_iter().flat_map(|text| wrap(text, self.width, self.direction)).map(|line| line + "\n").collect()
    }

    fn entry(&self, text: &str) -> String {
        let lines = wrap_under(&format!("- {text}"), self.width, self.direction, DASH);
        lines.into_iter().map(|line| line + "\n").collect()
    }
}
