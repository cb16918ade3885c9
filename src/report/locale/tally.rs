//! What a check found of locales, counted.

use crate::i18n::Words;
use crate::report::text::{Layout, table};
use crate::vocabulary::{Code, Diagnostic, Message, Severity};

/// The counts of one locale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// Its language tag.
    pub tag: String,
    /// Its files.
    pub files: usize,
    /// Its messages.
    pub messages: usize,
    /// Messages that it lacks, those of files that are not there included.
    pub missing: usize,
    /// Words that are still those of the source.
    pub untranslated: usize,
    /// Faults that must be mended.
    pub errors: usize,
    /// Faults that somebody should look at.
    pub warnings: usize,
}

impl Tally {
    /// Counts what was found of a locale with so many files and messages.
    #[must_use]
    pub fn of(tag: impl ToString, files: usize, messages: usize, faults: &[Diagnostic]) -> Self {
        let count = |code: Code| faults.iter().filter(|fault| fault.code == code).count();
        let of_severity = |severity| faults.iter().filter(|fault| fault.severity == severity).count();
        let in_files = faults.iter().filter(|fault| fault.code == Code::MissingFile);
        let in_files: usize = in_files.filter_map(|fault| fault.arg("messages")?.parse::<usize>().ok()).sum();
        Self {
            tag: tag.to_string(),
            files,
            messages,
            missing: count(Code::MissingMessage) + in_files,
            untranslated: count(Code::Untranslated),
            errors: of_severity(Severity::Error),
            warnings: of_severity(Severity::Warning),
        }
    }
}

/// Writes the counts as a table, at most `width` columns wide.
#[must_use]
pub fn summary(tallies: &[Tally], words: &Words, layout: Layout, width: u16) -> String {
    let head = ["tag", "files", "messages", "missing", "untranslated", "errors", "warnings"].map(|column| {
        words.text(&Message::new(crate::vocabulary::MessageId::joined(&[&format!("locale-head-{column}")])))
    });
    let rows: Vec<Vec<String>> = tallies
        .iter()
        .map(|tally| {
            let counts = [tally.files, tally.messages, tally.missing, tally.untranslated, tally.errors, tally.warnings];
            std::iter::once(tally.tag.clone()).chain(counts.map(|count| count.to_string())).collect()
        })
        .collect();
    table(&head, &rows, layout, width, words)
}
