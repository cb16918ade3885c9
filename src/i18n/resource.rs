//! One layer of `.ftl` files: faults with their places, and the messages that could be read.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::{ErrorKind, ParserError};

use super::Direction;
use crate::documents::scan;
use crate::vocabulary::{Code, Diagnostic, Span, is_control, is_override, isolates_balance};

/// How deep placeables may nest. The parser descends once for each, so depth is stack.
const DEEPEST: u32 = 16;

/// Reads files that belong together: an id may stand in only one of them.
pub(super) fn read_layer<B: AsRef<[u8]>>(
    files: &[(Arc<str>, B)],
    direction: Direction,
) -> (Vec<FluentResource>, Vec<Diagnostic>) {
    let mut faults = Vec::new();
    let mut seen = BTreeMap::new();
    let mut resources = Vec::new();
    for (file, bytes) in files {
        match checked_text(file, bytes.as_ref(), direction) {
            Err(found) => faults.extend(found),
            Ok(text) => {
                let resource = FluentResource::try_new(text).unwrap_or_else(|(partial, found)| {
                    faults.extend(found.iter().map(|fault| syntax(file, partial.source(), fault)));
                    partial
                });
                duplicates(file, &resource, &mut seen, &mut faults);
                resources.push(resource);
            }
        }
    }
    (resources, faults)
}

/// Takes a text that the parser may see: within the limits, and without characters that steer or turn.
pub(super) fn checked_text(file: &Arc<str>, bytes: &[u8], direction: Direction) -> Result<String, Vec<Diagnostic>> {
    let text = scan::text(file, bytes)?;
    let text = if text.contains('\r') { text.replace("\r\n", "\n") } else { text.to_owned() };
    let mut faults = Vec::new();
    characters(file, &text, direction, &mut faults);
    depth(file, &text, &mut faults);
    if faults.is_empty() { Ok(text) } else { Err(faults) }
}

/// Refuses characters that steer a terminal or turn text around.
fn characters(file: &Arc<str>, text: &str, direction: Direction, faults: &mut Vec<Diagnostic>) {
    let plain = |line: &str| line.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    for (number, line) in text.split('\n').enumerate().filter(|(_, line)| !plain(line)) {
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
            let name = format!("U+{:04X}", u32::from(character));
            faults.push(Diagnostic::new(code, file, Some(span)).with("character", name));
            if faults.len() >= scan::MOST_FAULTS {
                return;
            }
        }
    }
}

/// Refuses placeables that nest too deep, before the parser descends into them. An entry starts at column 1.
fn depth(file: &Arc<str>, text: &str, faults: &mut Vec<Diagnostic>) {
    for entry in entries(text) {
        let opened = text[entry.clone()].bytes().filter(|byte| matches!(byte, b'{' | b'(')).count();
        if opened <= DEEPEST as usize {
            continue;
        }
        let (mut depth, mut quoted) = (0u32, false);
        for (at, byte) in text[entry.clone()].bytes().enumerate() {
            match byte {
                b'"' if depth > 0 => quoted = !quoted,
                b'\n' => quoted = false,
                _ if quoted => {}
                b'{' => depth += 1,
                b'(' if depth > 0 => depth += 1,
                b')' | b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST {
                let start = entry.start + at;
                faults.push(
                    Diagnostic::new(Code::TooDeep, file, Some(place(text, start..start + 1))).with("limit", DEEPEST),
                );
                break;
            }
        }
    }
}

/// Splits a text before each line that starts an entry: one that begins with neither space nor closing mark.
fn entries(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut starts: Vec<usize> = text
        .match_indices('\n')
        .map(|(at, _)| at + 1)
        .filter(|at| text[*at..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '-' || c == '#'))
        .collect();
    starts.insert(0, 0);
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([text.len()]).collect();
    starts.into_iter().zip(ends).map(|(start, end)| start..end)
}

/// Reports ids that an earlier entry of the layer has taken.
fn duplicates(
    file: &Arc<str>,
    resource: &FluentResource,
    seen: &mut BTreeMap<String, (Arc<str>, usize)>,
    faults: &mut Vec<Diagnostic>,
) {
    let source = resource.source();
    // Entries come in order, so lines are counted once through the file.
    let (mut counted, mut line) = (0, 1);
    for entry in resource.entries() {
        let (id, shown) = match entry {
            Entry::Message(message) => (message.id.name, message.id.name.to_owned()),
            Entry::Term(term) => (term.id.name, format!("-{}", term.id.name)),
            _ => continue,
        };
        // Every slice of the parser points into the source.
        let start = id.as_ptr() as usize - source.as_ptr() as usize;
        line += source[counted..start].bytes().filter(|byte| *byte == b'\n').count();
        counted = start;
        if let Some((first, at)) = seen.get(&shown) {
            let fault = Diagnostic::new(Code::DuplicateMessage, file, Some(place(source, start..start + id.len())));
            faults.push(fault.with("id", shown).with("first", format!("{first}:{at}")));
        } else {
            seen.insert(shown, (Arc::clone(file), line));
        }
    }
}

fn syntax(file: &Arc<str>, source: &str, fault: &ParserError) -> Diagnostic {
    let (kind, value) = match &fault.kind {
        ErrorKind::ExpectedToken(token) => ("expected-token", token.to_string()),
        ErrorKind::ExpectedCharRange { range } => ("expected-range", range.clone()),
        ErrorKind::ExpectedMessageField { entry_id } => ("no-words", entry_id.clone()),
        ErrorKind::ExpectedTermField { entry_id } => ("no-words", format!("-{entry_id}")),
        ErrorKind::MissingValue => ("no-value", String::new()),
        ErrorKind::MissingDefaultVariant => ("no-default", String::new()),
        ErrorKind::MultipleDefaultVariants => ("two-defaults", String::new()),
        ErrorKind::UnterminatedStringLiteral => ("open-quote", String::new()),
        ErrorKind::UnbalancedClosingBrace => ("closing-brace", String::new()),
        ErrorKind::UnknownEscapeSequence(text) | ErrorKind::InvalidUnicodeEscapeSequence(text) => {
            ("escape", text.clone())
        }
        _ => ("other", String::new()),
    };
    Diagnostic::new(Code::FluentSyntax, file, Some(place(source, fault.pos.clone())))
        .with("kind", kind)
        .with("value", value)
}

/// Gives the place of a range of bytes: at least one character, none beyond its first line.
pub(super) fn place(text: &str, range: Range<usize>) -> Span {
    let start = boundary(text, range.start);
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let end = boundary(text, range.end.min(line_end)).max(start);
    Span {
        line: count(text[..start].matches('\n').count()) + 1,
        column: count(text[line_start..start].chars().count()) + 1,
        width: count(text[start..end].chars().count()).max(1),
    }
}

/// Gives the last start of a character that is not beyond `at`.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults_of(text: &str) -> Vec<(Code, Option<Span>)> {
        let files = [(Arc::from("x.ftl"), text.to_owned())];
        read_layer(&files, Direction::LeftToRight).1.into_iter().map(|fault| (fault.code, fault.span)).collect()
    }

    fn at(line: u32, column: u32, width: u32) -> Option<Span> {
        Some(Span { line, column, width })
    }

    #[test]
    fn a_syntax_fault_has_its_line_and_the_rest_is_still_read() {
        let text = "good = fine\nbad = { $open\nalso = fine\n";
        let files = [(Arc::from("x.ftl"), text.to_owned())];
        let (resources, faults) = read_layer(&files, Direction::LeftToRight);
        assert_eq!(faults.len(), 1);
        assert_eq!(faults[0].code, Code::FluentSyntax);
        assert_eq!(faults[0].span.map(|span| span.line), Some(3));
        let messages = resources[0].entries().filter(|entry| matches!(entry, Entry::Message(_))).count();
        assert_eq!(messages, 2);
    }

    #[test]
    fn an_id_stands_only_once_in_a_layer_but_a_later_layer_may_replace_it() {
        assert_eq!(faults_of("a = 1\nä\n\nb = 2\na = 3\n").last(), Some(&(Code::DuplicateMessage, at(5, 1, 1))));
        assert_eq!(faults_of("a = 1\n-a = 2\n"), []);
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
    }
}
