//! One layer of `.ftl` files: faults with their places, and the messages that could be read.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::{ErrorKind, ParserError};

use super::parts::with_hyphen;
use super::{Direction, MessageFile};
use crate::vocabulary::{Code, Diagnostic, Span, has_errors};

/// Reads files that belong together: an id may stand in only one of them.
pub(super) fn read_layer<B: AsRef<[u8]>>(
    files: &[(Arc<str>, B)],
    direction: Direction,
) -> (Vec<FluentResource>, Vec<Diagnostic>) {
    let mut faults = Vec::new();
    let mut resources = Vec::new();
    for (name, bytes) in files {
        let (file, found) = MessageFile::read(name, bytes.as_ref(), direction);
        // What can't be shown is not loaded.
        let sound = file.filter(|_| !has_errors(&found));
        faults.extend(found);
        let Some(text) = sound.map(|file| file.text) else { continue };
        let resource = FluentResource::try_new(text).unwrap_or_else(|(partial, found)| {
            faults.extend(found.iter().map(|fault| syntax(name, partial.source(), fault)));
            partial
        });
        resources.push((name, resource));
    }
    faults.extend(duplicates(resources.iter().map(|(name, resource)| {
        let names = resource.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name),
            Entry::Term(term) => Some(with_hyphen(resource.source(), term.id.name)),
            _ => None,
        });
        (*name, resource.source(), names)
    })));
    (resources.into_iter().map(|(_, resource)| resource).collect(), faults)
}

/// Reports ids that an earlier entry of files that belong together has taken. Each file is given as its name, its text
/// and its ids, which are pieces of the text.
pub(super) fn duplicates<'f, 't>(
    files: impl Iterator<Item = (&'f Arc<str>, &'t str, impl Iterator<Item = &'t str>)>,
) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let mut seen: HashMap<&str, (&Arc<str>, &str, &str)> = HashMap::new();
    let span = |text: &str, name: &str| {
        // Every piece that the parser gives points into its text.
        let start = (name.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        place(text, start..start + name.len())
    };
    for (file, text, names) in files {
        for name in names {
            if let Some((first, of, known)) = seen.get(name) {
                let fault = Diagnostic::new(Code::DuplicateMessage, file, Some(span(text, name)));
                faults.push(fault.with("id", name).with("first", format!("{first}:{}", span(of, known).line)));
            } else {
                seen.insert(name, (file, text, name));
            }
        }
    }
    faults
}

/// Tells what is no Fluent.
pub(super) fn syntax(file: &Arc<str>, source: &str, fault: &ParserError) -> Diagnostic {
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
        // The parser gives the number of the byte; who wrote it knows the character.
        ErrorKind::UnknownEscapeSequence(_) => ("escape", escape(source, fault.pos.start)),
        ErrorKind::InvalidUnicodeEscapeSequence(text) => ("escape", text.clone()),
        _ => ("other", String::new()),
    };
    Diagnostic::new(Code::FluentSyntax, file, Some(place(source, fault.pos.clone())))
        .with("kind", kind)
        .with("value", value)
}

/// Gives the backslash here and the character behind it.
fn escape(text: &str, at: usize) -> String {
    text[boundary(text, at)..].chars().skip_while(|c| *c != '\\').take(2).collect()
}

/// Gives the place of a range of bytes: at least one character, none beyond its first line.
pub(super) fn place(text: &str, range: Range<usize>) -> Span {
    let before = text[..boundary(text, range.start)].matches('\n').count();
    place_in_line(text, range, before)
}

/// The same, where it is known how many lines end before.
pub(super) fn place_in_line(text: &str, range: Range<usize>, before: usize) -> Span {
    let start = boundary(text, range.start);
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let end = boundary(text, range.end.min(line_end)).max(start);
    Span {
        line: count(before) + 1,
        column: count(text[line_start..start].chars().count()) + 1,
        width: count(text[start..end].chars().count()).max(1),
    }
}

/// Gives the last start of a character that is not beyond `at`.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// Counts from 0; one more is still a number.
pub(super) fn count(number: usize) -> u32 {
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
}
