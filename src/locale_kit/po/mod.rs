//! Translations as PO files, for those who work with the tools that read these. Nothing is lost on the way there and
//! back: comments, references, choices and plural forms stand in the words as Fluent has them.

mod export;
mod import;
mod read;
mod write;

pub use export::{Side, export};
pub use import::{Brought, import};
pub use read::read;
pub use write::write;

/// The most bytes that a PO file may have: it holds all files of a locale, in two languages.
pub const MOST_BYTES: usize = 8 << 20;

/// One message, or one attribute of a message, in both languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unit {
    /// Its name: `item_passport`, `item_passport.why`, `-term`.
    pub id: String,
    /// Its file, inside the folder of a locale.
    pub path: String,
    /// What it is for, and what else a translator has to know.
    pub intent: Vec<String>,
    /// Comments of the translation: those that stand in front of its message, one line each with the signs they have in
    /// Fluent, an empty line between two; then the comment on the message itself.
    pub comments: Vec<String>,
    /// The words of the source, as Fluent has them.
    pub source: String,
    /// The words of the translation; empty where there are none.
    pub target: String,
    /// Whether somebody has marked them as not to be used yet.
    pub is_fuzzy: bool,
    /// The line on which its words begin.
    pub line: u32,
}

/// Takes the indent of a file from words, or a line of a comment.
fn flat(words: &str) -> String {
    let bare = |line: &str| line.strip_prefix("    ").unwrap_or(line).to_owned();
    let mut lines = words.split('\n');
    let first = lines.next().unwrap_or_default().to_owned();
    std::iter::once(first).chain(lines.map(bare)).collect::<Vec<_>>().join("\n")
}

/// Gives words the indent of a file again.
fn raised(words: &str) -> String {
    let indented = |line: &str| if line.trim().is_empty() { String::new() } else { format!("    {line}") };
    let mut lines = words.trim().lines();
    let first = lines.next().unwrap_or_default().to_owned();
    std::iter::once(first).chain(lines.map(indented)).collect::<Vec<_>>().join("\n")
}

/// Gives the text of a comment behind its sign: one space belongs to the sign, more to the text.
fn behind_sign(rest: &str) -> &str {
    rest.strip_prefix(' ').unwrap_or(rest)
}

/// Marks a line of a comment on a message that could be taken for another comment, or for the space between two.
fn escaped(line: &str) -> String {
    if line.is_empty() || line.starts_with(['#', '\\']) { format!("\\{line}") } else { line.to_owned() }
}
