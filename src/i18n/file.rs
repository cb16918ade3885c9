//! One file of messages, fit to be parsed: within the limits, and what in it steers a terminal or turns text around told.

use std::sync::Arc;

use super::resource::{self, count};
use super::{Direction, Parts};
use crate::documents::scan;
use crate::vocabulary::{Code, Diagnostic, Span, is_control, is_override, isolates_balance};

/// How deep placeables may nest. The parser descends once for each, so depth is stack.
const DEEPEST: u32 = 16;

/// A file of messages as its authors wrote it, its lines ended by line feeds alone.
#[derive(Debug, Clone)]
pub struct MessageFile {
    /// Its name, as the user would give it.
    pub name: Arc<str>,
    /// Its text.
    pub text: String,
}

impl MessageFile {
    /// Reads a file, with what is wrong with its bytes. What can be taken apart is given even where characters in it are
    /// refused; nothing where the parser may not see it.
    #[must_use]
    pub fn read(name: &Arc<str>, bytes: &[u8], direction: Direction) -> (Option<Self>, Vec<Diagnostic>) {
        let text = match scan::text(name, bytes) {
            Err(faults) => return (None, faults),
            Ok(text) => text,
        };
        let mut faults = Vec::new();
        let text = if text.contains('\r') {
            faults.extend(mixed_line_ends(name, text));
            text.replace("\r\n", "\n")
        } else {
            text.to_owned()
        };
        characters(name, &text, direction, &mut faults);
        let before = faults.len();
        depth(name, &text, &mut faults);
        let file = (faults.len() == before).then(|| Self { name: Arc::clone(name), text });
        (file, faults)
    }

    /// Takes it apart.
    #[must_use]
    pub fn parts(&self) -> Parts<'_> {
        Parts::of(&self.name, &self.text)
    }
}

/// Finds the first line that ends otherwise than the first.
fn mixed_line_ends(name: &Arc<str>, text: &str) -> Option<Diagnostic> {
    let with_return = |line: &str| line.ends_with("\r\n");
    let first = with_return(text.split_inclusive('\n').next()?);
    let ended = text.split_inclusive('\n').filter(|line| line.ends_with('\n'));
    let (place, line) = ended.enumerate().find(|(_, line)| with_return(line) != first)?;
    let column = count(line.trim_end_matches(['\r', '\n']).chars().count()) + 1;
    let span = Span { line: count(place) + 1, column, width: 1 };
    Some(Diagnostic::new(Code::MixedLineEnds, name, Some(span)))
}

/// Refuses characters that steer a terminal or turn text around.
fn characters(name: &Arc<str>, text: &str, direction: Direction, faults: &mut Vec<Diagnostic>) {
    if !is_suspicious(text.as_bytes()) {
        return;
    }
    for (number, line) in text.split('\n').enumerate().filter(|(_, line)| is_suspicious(line.as_bytes())) {
        let balanced = isolates_balance(line);
        for (column, character) in line.chars().enumerate() {
            let code = match character {
                c if is_control(c) => Code::ControlCharacter,
                c if is_override(c) => Code::BidiCharacter,
                '\u{2066}'..='\u{2069}' if !balanced => Code::BidiCharacter,
                '\u{200E}' | '\u{200F}' | '\u{061C}' if direction == Direction::LeftToRight => Code::DirectionMark,
                _ => continue,
            };
            let span = Span { line: count(number) + 1, column: count(column) + 1, width: 1 };
            let character = format!("U+{:04X}", u32::from(character));
            faults.push(Diagnostic::new(code, name, Some(span)).with("character", character));
            if faults.len() >= scan::MOST_FAULTS {
                return;
            }
        }
    }
}

/// Says whether any byte may belong to a character that is looked for: a control, a mark of direction, an isolate or an
/// override. Trees of thousands of files have none, and this looks at each byte once.
fn is_suspicious(bytes: &[u8]) -> bool {
    bytes.iter().enumerate().any(|(at, byte)| match byte {
        b'\n' => false,
        0..=0x1F | 0x7F => true,
        0xC2 => bytes.get(at + 1).is_some_and(|next| *next < 0xA0),
        0xD8 => bytes.get(at + 1) == Some(&0x9C),
        0xE2 => matches!(bytes.get(at + 1..at + 3), Some([0x80, 0x8E | 0x8F | 0xAA..=0xAE] | [0x81, 0xA6..=0xA9])),
        _ => false,
    })
}

/// Refuses placeables that nest too deep, before the parser descends into them. An entry starts at column 1.
fn depth(name: &Arc<str>, text: &str, faults: &mut Vec<Diagnostic>) {
    let bytes = text.as_bytes();
    let (mut depth, mut quoted, mut told) = (0u32, false, false);
    for (at, byte) in bytes.iter().enumerate() {
        // Most bytes are none of these, and one comparison says so of letters.
        if byte.is_ascii_alphabetic() || *byte >= 0x80 {
            continue;
        }
        match byte {
            b'\n' => {
                quoted = false;
                if bytes.get(at + 1).is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, b'-' | b'#')) {
                    (depth, told) = (0, false);
                }
            }
            b'"' if depth > 0 => quoted = !quoted,
            b'{' if !quoted => depth += 1,
            b'(' if !quoted && depth > 0 => depth += 1,
            b')' | b'}' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST && !told {
            told = true;
            let fault = Diagnostic::new(Code::TooDeep, name, Some(resource::place(text, at..at + 1)));
            faults.push(fault.with("limit", DEEPEST));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults_of(text: &str) -> Vec<(Code, Option<Span>)> {
        let (_, faults) = MessageFile::read(&Arc::from("x.ftl"), text.as_bytes(), Direction::LeftToRight);
        faults.into_iter().map(|fault| (fault.code, fault.span)).collect()
    }

    fn at(line: u32, column: u32, width: u32) -> Option<Span> {
        Some(Span { line, column, width })
    }

    #[test]
    fn characters_that_steer_or_turn_are_refused_with_their_place() {
        assert_eq!(faults_of("a = ü\u{1b}[2J\n"), [(Code::ControlCharacter, at(1, 6, 1))]);
        assert_eq!(faults_of("a = \u{202e}x\n"), [(Code::BidiCharacter, at(1, 5, 1))]);
        assert_eq!(faults_of("a = \u{2067}x\n"), [(Code::BidiCharacter, at(1, 5, 1))]);
        assert_eq!(faults_of("a = \u{2067}x\u{2069}\n"), []);
        assert_eq!(faults_of("a = \u{200f}x\n"), [(Code::DirectionMark, at(1, 5, 1))]);
    }

    /// Conduct 96: limits hold before anything is built.
    #[test]
    fn a_tower_of_braces_is_refused_before_the_parser_descends() {
        assert_eq!(faults_of(&format!("a = {}", "{".repeat(500_000))), [(Code::TooDeep, at(1, 21, 1))]);
        assert_eq!(faults_of(&format!("a = {{ {}", "F(".repeat(500_000))).len(), 1);
        assert_eq!(faults_of(&"a = {\"{\"} {\"{\"}\n".replace('a', "b")), []);
    }

    #[test]
    fn windows_line_ends_are_no_fault() {
        assert_eq!(faults_of("a = 1\r\nb =\r\n    two\r\n    lines\r\n"), []);
        assert_eq!(faults_of("a = 1\r\nb = 2\n"), [(Code::MixedLineEnds, at(2, 6, 1))]);
        assert_eq!(faults_of("a = 1\nb = 2\r\nc = 3"), [(Code::MixedLineEnds, at(2, 6, 1))]);
    }
}
