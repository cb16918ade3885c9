//! From the text of a PO file to its messages.

use std::sync::Arc;

use super::{Unit, behind_sign};
use crate::documents::scan;
use crate::vocabulary::{Code, Diagnostic, Span};

/// Reads a PO file. Its head and what is marked as obsolete are passed over.
///
/// # Errors
/// Lists every fault, each with its line.
pub fn read(file: &Arc<str>, bytes: &[u8]) -> Result<Vec<Unit>, Vec<Diagnostic>> {
    let text = scan::text_within(file, bytes, super::MOST_BYTES)?;
    let mut reader = Reader { file, faults: Vec::new(), units: Vec::new(), open: Open::default() };
    for (number, line) in (1..).zip(text.lines()) {
        reader.line(line.trim(), number);
        if reader.faults.len() >= scan::MOST_FAULTS {
            break;
        }
    }
    reader.close();
    if reader.faults.is_empty() { Ok(reader.units) } else { Err(reader.faults) }
}

/// What a line with words belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Context,
    Source,
    Target,
}

/// The message that is being read.
#[derive(Default)]
struct Open {
    unit: Unit,
    has_context: bool,
    has_source: bool,
    has_target: bool,
    /// The line on which it begins, behind its comments.
    first: u32,
    field: Option<Field>,
}

struct Reader<'a> {
    file: &'a Arc<str>,
    faults: Vec<Diagnostic>,
    units: Vec<Unit>,
    open: Open,
}

impl Reader<'_> {
    fn line(&mut self, line: &str, number: u32) {
        if line.is_empty() {
            return self.close();
        }
        if let Some(comment) = line.strip_prefix('#') {
            // The comments of the next message need no empty line before them.
            if self.open.has_target {
                self.close();
            }
            return self.comment(comment);
        }
        if line.starts_with('"') {
            let Some(field) = self.open.field else { return self.fault("keyword", line, number) };
            return self.words(field, line, number);
        }
        let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let field = match word {
            "msgctxt" => Field::Context,
            "msgid" => Field::Source,
            "msgstr" => Field::Target,
            _ if word == "msgid_plural" || word.starts_with("msgstr[") => {
                // Told once; its words are there, though in another form.
                if !std::mem::replace(&mut self.open.has_target, true) {
                    self.fault("plural", word, number);
                }
                self.open.field = Some(Field::Source);
                return;
            }
            _ => return self.fault("keyword", word, number),
        };
        if self.open.has_target && field != Field::Target {
            self.close();
        }
        let is_twice = match field {
            Field::Context => std::mem::replace(&mut self.open.has_context, true),
            Field::Source => std::mem::replace(&mut self.open.has_source, true),
            Field::Target => std::mem::replace(&mut self.open.has_target, true),
        };
        if self.open.first == 0 {
            self.open.first = number;
        }
        if is_twice {
            return self.fault("twice", word, number);
        }
        if field == Field::Target {
            self.open.unit.line = number;
        }
        self.open.field = Some(field);
        self.words(field, rest.trim(), number);
    }

    fn comment(&mut self, comment: &str) {
        let unit = &mut self.open.unit;
        let text = |from: usize| behind_sign(comment.get(from..).unwrap_or_default()).to_owned();
        match comment.chars().next() {
            None => unit.comments.push(String::new()),
            Some('.') => unit.intent.push(text(1)),
            Some(':') => unit.path = text(1),
            Some(',') => unit.is_fuzzy |= text(1).split(',').any(|flag| flag.trim() == "fuzzy"),
            // Words of another time: before a change of the source, or of a message that is gone.
            Some('|' | '~') => {}
            _ => unit.comments.push(comment.strip_prefix(' ').unwrap_or(comment).to_owned()),
        }
    }

    /// Adds what stands between quotes.
    fn words(&mut self, field: Field, quoted: &str, number: u32) {
        let inside = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        let Some(inside) = inside else { return self.fault("quote", quoted, number) };
        let mut text = String::new();
        let mut letters = inside.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => match letters.next() {
                    Some('n') => text.push('\n'),
                    Some('t') => text.push('\t'),
                    Some('r') => {}
                    Some(same @ ('"' | '\\')) => text.push(same),
                    other => return self.fault("escape", &format!("\\{}", other.unwrap_or(' ')), number),
                },
                '"' => return self.fault("quote", quoted, number),
                letter => text.push(letter),
            }
        }
        let unit = &mut self.open.unit;
        match field {
            Field::Context => unit.id += &text,
            Field::Source => unit.source += &text,
            Field::Target => unit.target += &text,
        }
    }

    /// Ends a message. One without a name is the head of the file.
    fn close(&mut self) {
        let Open { unit, has_context, has_source, has_target, first, .. } = std::mem::take(&mut self.open);
        match (has_context, has_source, has_target) {
            (true, true, true) => self.units.push(unit),
            (false, false, false) => {}
            (false, true, true) if unit.source.is_empty() => {}
            (false, ..) => self.fault("no-context", &unit.source, first),
            _ => self.fault("half", &unit.id, first),
        }
    }

    fn fault(&mut self, problem: &str, value: &str, number: u32) {
        self.faults.push(syntax(self.file, problem, value, number));
    }
}

/// Makes a fault of the form of a PO file.
pub(super) fn syntax(file: &Arc<str>, problem: &str, value: &str, line: u32) -> Diagnostic {
    let span = Span { line, column: 1, width: 1 };
    let fault = Diagnostic::new(Code::PoSyntax, file, Some(span));
    fault.with("problem", problem).with("value", scan::shown(value))
}
