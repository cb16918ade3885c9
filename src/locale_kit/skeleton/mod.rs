//! A locale to begin with: every file of the source, each message as a comment with a place for its words. What is a
//! comment is no message: nothing that nobody has translated can reach a person, and a check tells it as missing.

mod about;
mod room;

pub use about::{about, endonym};
pub(super) use room::{keys, needs_forms};

use std::collections::HashMap;

use crate::i18n::{Outline, Part, Parts, Plurals};
use crate::vocabulary::LanguageTag;

/// How long the lines of a comment may be.
const WIDTH: usize = 110;

/// What each line of the source begins with, inside a comment.
pub(super) const QUOTED: &str = "> ";

/// Writes the files of a new locale, each with its path inside the folder of the locale: every message of the source in the
/// order in which it is read, with `how` at the top. Files of one path become one, and of a message that stands twice
/// in the source the last counts.
#[must_use]
pub fn files(source: &[(String, Parts<'_>)], language: &LanguageTag, how: &str) -> Vec<(String, String)> {
    let plurals = Plurals::of(language);
    let last: HashMap<&str, *const u8> =
        source.iter().flat_map(|(_, parts)| parts.iter()).map(|part| (part.name, part.name.as_ptr())).collect();
    let mut files: Vec<(String, String)> = Vec::new();
    for (path, parts) in source {
        let place = files.iter().position(|(known, _)| known == path).unwrap_or_else(|| {
            files.push((path.clone(), commented(1, wrapped(how).iter().map(String::as_str))));
            files.len() - 1
        });
        let text = &mut files[place].1;
        for line in parts.outline() {
            match line {
                Outline::Comment(signs, lines) => *text += &format!("\n{}", commented(signs, lines.iter().copied())),
                Outline::Part(part) if last.get(part.name) == Some(&part.name.as_ptr()) => {
                    *text += &format!("\n{}", to_do(part, plurals.as_ref()));
                }
                Outline::Part(_) => {}
            }
        }
    }
    files
}

/// Writes a message that is still to be translated, as a comment: what it is for, the words of the source, and a place
/// for the words of the language.
pub(super) fn to_do(part: Part<'_, '_>, plurals: Option<&Plurals>) -> String {
    let quoted: Vec<String> = part.written().lines().map(|line| format!("{QUOTED}{line}")).collect();
    let room = room::of(part, plurals);
    let lines = part.comment().iter().copied().chain(quoted.iter().map(String::as_str)).chain(room.lines());
    commented(1, lines)
}

/// Writes lines as a comment that begins with so many signs.
pub(super) fn commented<'a>(signs: usize, lines: impl IntoIterator<Item = &'a str>) -> String {
    let signs = "#".repeat(signs);
    lines
        .into_iter()
        .map(|line| if line.is_empty() { format!("{signs}\n") } else { format!("{signs} {line}\n") })
        .collect()
}

/// Breaks a text into lines that fit a comment.
pub(super) fn wrapped(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        if lines.last().is_some_and(|line| !line.is_empty() && line.chars().count() + word.chars().count() >= WIDTH) {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}
