//! The sheet as text: short lines under headings. No tables and nothing aligned, so that it can be read aloud, printed
//! or narrowed.

use super::worded::{Entries, Worded, worded};
use crate::conversation::sheet::Sheet;
use crate::i18n::{Direction, Words};
use crate::ui::{wrap, wrap_under};

/// The columns of a dash with its space.
const DASH: usize = 2;

/// Writes the sheet, its lines at most `width` columns wide. After a refusal or a stop it holds no level.
#[must_use]
pub fn text(sheet: &Sheet, words: &Words, width: usize) -> String {
    let Worded { title, ending, parts } = worded(sheet, words);
    let writer = Writer { width, direction: words.locale().direction() };
    let mut written = writer.paragraphs(&[title, ending]);
    for part in parts {
        written += "\n";
        written += &writer.paragraphs(&[part.heading]);
        match part.entries {
            Entries::List(list) => list.iter().for_each(|entry| written += &writer.entry(entry)),
            Entries::Groups(groups) => groups.iter().for_each(|lines| {
                written += "\n";
                written += &writer.paragraphs(lines);
            }),
        }
    }
    written
}

struct Writer {
    width: usize,
    direction: Direction,
}

impl Writer {
    fn paragraphs(&self, texts: &[String]) -> String {
        texts.iter().flat_map(|text| wrap(text, self.width, self.direction)).map(|line| line + "\n").collect()
    }

    fn entry(&self, text: &str) -> String {
        let lines = wrap_under(&format!("- {text}"), self.width, self.direction, DASH);
        lines.into_iter().map(|line| line + "\n").collect()
    }
}
