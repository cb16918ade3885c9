//! Characters that no document may hold, because a terminal, an editor or one of the parsers reads them as something
//! other than text. Conduct 98, and the measured differences between YAML readers.

use std::sync::Arc;

use super::place;
use crate::vocabulary::{Code, Diagnostic};

/// How many characters are listed; a file full of them is no text.
const MOST: usize = 20;

/// Lists the forbidden characters of a whole document, comments included.
pub(super) fn faults(file: &Arc<str>, text: &str) -> Vec<Diagnostic> {
    text.split('\n')
        .enumerate()
        .flat_map(|(line, content)| {
            let content = content.strip_suffix('\r').unwrap_or(content);
            forbidden(content).map(move |(column, code, character)| {
                Diagnostic::new(code, file, Some(place(line + 1, column + 1, 1))).with("character", name(character))
            })
        })
        .take(MOST)
        .collect()
}

/// Finds the first forbidden character of a value, which an escape in double quotes can hide from the text.
pub(super) fn in_value(value: &str) -> Option<(Code, String)> {
    // A value may have several lines; an isolate opened in one may close in another.
    let hidden = value.chars().find_map(|c| (c != '\n').then(|| code_of(c)).flatten().map(|code| (code, c)));
    let unbalanced = || unbalanced(value).next().map(|(_, c)| (Code::BidiCharacter, c));
    hidden.or_else(unbalanced).map(|(code, character)| (code, name(character)))
}

fn name(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// Gives column (from 0), code and character of each forbidden character of one line.
fn forbidden(line: &str) -> impl Iterator<Item = (usize, Code, char)> {
    let single = line.chars().enumerate().filter_map(|(column, c)| code_of(c).map(|code| (column, code, c)));
    let mut found: Vec<_> =
        single.chain(unbalanced(line).map(|(column, c)| (column, Code::BidiCharacter, c))).collect();
    found.sort_by_key(|(column, ..)| *column);
    found.into_iter()
}

fn code_of(character: char) -> Option<Code> {
    match character {
        '\u{85}' | '\u{2028}' | '\u{2029}' => Some(Code::LineSeparator),
        // U+FEFF inside a text is invisible; noncharacters are read by one parser and refused by the other.
        '\u{feff}' => Some(Code::ControlCharacter),
        c if c.is_control() || u32::from(c) & 0xfffe == 0xfffe => Some(Code::ControlCharacter),
        '\u{202a}'..='\u{202e}' | '\u{200e}' | '\u{200f}' | '\u{61c}' => Some(Code::BidiCharacter),
        _ => None,
    }
}

/// Gives the isolates (U+2066 to U+2069) that open without closing or close without opening.
fn unbalanced(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut open = Vec::new();
    let mut stray = Vec::new();
    for (column, c) in text.chars().enumerate() {
        match c {
            '\u{2066}'..='\u{2068}' => open.push((column, c)),
            '\u{2069}' if open.pop().is_none() => stray.push((column, c)),
            _ => {}
        }
    }
    stray.into_iter().chain(open)
}
