//! Floor 5: a fault in words. What happened, where, and what to do.

use unicode_width::UnicodeWidthChar;

use crate::i18n::Words;
use crate::vocabulary::{Diagnostic, Message, MessageId, Severity, Span, is_control, is_override};

/// Whether words may carry colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paint {
    /// No escape byte at all.
    Plain,
    /// Severity and marks stand out.
    Colour,
}

/// The most columns of a source line that are shown.
const WINDOW: usize = 100;

/// Says what happened.
#[must_use]
pub fn what(fault: &Diagnostic, words: &Words) -> String {
    words.text(&message("err", fault))
}

/// Says what to do, with a counter-example or the nearest known name where there is one.
#[must_use]
pub fn remedy(fault: &Diagnostic, words: &Words) -> String {
    let mut text = words.text(&message("rec", fault));
    let case = fault.arg("case").map(|case| Message::fixed("err-case").text("case", case));
    let near = fault.arg("nearest").map(|nearest| Message::fixed("err-did-you-mean").text("nearest", nearest));
    for more in case.iter().chain(&near) {
        text.push(' ');
        text.push_str(&words.text(more));
    }
    text
}

/// Puts a fault into lines: severity, code and what happened; the place; the line of the document with a mark under
/// what is meant, where the text is at hand; what to do. Ends with a line end.
#[must_use]
pub fn explain(fault: &Diagnostic, source: Option<&str>, words: &Words, paint: Paint) -> String {
    let severity = match fault.severity {
        Severity::Error => "err-label-error",
        Severity::Warning => "err-label-warning",
    };
    let head = format!("{}[{}]:", words.text(&Message::fixed(severity)), fault.code.as_str());
    let mut text = format!("{} {}\n", painted(&head, fault.severity, paint), what(fault, words));
    let file = visible(&fault.file);
    let shown = fault.span.and_then(|span| Some((span, source?.split('\n').nth(index(span.line))?)));
    let gutter = fault.span.filter(|_| shown.is_some()).map_or(0, |span| span.line.to_string().len());
    match fault.span {
        Some(span) => text.push_str(&format!("{:gutter$} --> {file}:{}:{}\n", "", span.line, span.column)),
        None => text.push_str(&format!(" --> {file}\n")),
    }
    if let Some((span, line)) = shown {
        let (line, before, marked) = window(line, span);
        let mark = painted(&"^".repeat(marked), fault.severity, paint);
        let number = span.line;
        text.push_str(&format!("{number} | {}\n", line.trim_end()));
        text.push_str(&format!("{:gutter$} | {:before$}{mark}\n", "", ""));
    }
    let help = words.text(&Message::fixed("err-label-help"));
    text.push_str(&format!("{:gutter$} {}\n", "", words.labelled(&help, &remedy(fault, words))));
    text
}

/// Puts what went wrong, and what to do, into a line each.
#[must_use]
pub fn refusal(what: &str, remedy: &str, words: &Words) -> String {
    let line = |label, told| words.labelled(&words.text(&Message::fixed(label)), told) + "\n";
    line("err-label-error", what) + &line("err-label-help", remedy)
}

/// The value that is filled in with the name of the language that others are translated from.
const ORIGINAL: &str = "original";

/// The language that the words of this program are written in first.
const OWN: &str = "en";

fn message(role: &str, fault: &Diagnostic) -> Message {
    let message = Message::new(MessageId::joined(&[&format!("{role}-{}", fault.code.as_str())]));
    let original = Message::named("lang", fault.arg(ORIGINAL).unwrap_or(OWN));
    let mut message = message.words(ORIGINAL, original);
    for (name, value) in fault.args.iter().filter(|(name, _)| *name != ORIGINAL) {
        // A count must reach Fluent as a number to pick its plural; `007` and `1.0` are texts.
        message = match value.parse::<i64>() {
            Ok(number) if number.to_string() == *value => message.number(name, number),
            _ => message.text(name, value),
        };
    }
    message
}

fn painted(text: &str, severity: Severity, paint: Paint) -> String {
    match (paint, severity) {
        (Paint::Plain, _) => text.to_owned(),
        (Paint::Colour, Severity::Error) => format!("\u{1b}[1;31m{text}\u{1b}[0m"),
        (Paint::Colour, Severity::Warning) => format!("\u{1b}[1;33m{text}\u{1b}[0m"),
    }
}

/// Cuts a line to what fits around the place. Gives it with the columns before the mark and those of the mark.
fn window(line: &str, span: Span) -> (String, usize, usize) {
    let characters: Vec<char> = line.trim_end_matches('\r').chars().map(replaced).collect();
    let start = index(span.column).min(characters.len());
    let first = if characters.len() <= WINDOW { 0 } else { start.saturating_sub(WINDOW / 2) };
    let last = characters.len().min(first + WINDOW);
    let end = (start + span.width as usize).clamp(start, last);
    let lead = if first > 0 { "…" } else { "" };
    let tail = if last < characters.len() { "…" } else { "" };
    let middle: String = characters[first..last].iter().collect();
    let before = lead.chars().count() + columns(&characters[first..start]);
    (format!("{lead}{middle}{tail}"), before, columns(&characters[start..end]).max(1))
}

fn columns(characters: &[char]) -> usize {
    characters.iter().filter_map(|character| character.width()).sum()
}

fn index(from_one: u32) -> usize {
    (from_one as usize).saturating_sub(1)
}

/// Makes a character of a document safe and visible: a tab becomes a space, what steers or turns the mark U+FFFD.
fn replaced(character: char) -> char {
    match character {
        '\t' => ' ',
        '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{2028}' | '\u{2029}' => '\u{FFFD}',
        c if is_control(c) || is_override(c) => '\u{FFFD}',
        c => c,
    }
}

fn visible(text: &str) -> String {
    text.chars().map(|character| if character == '\n' { '\u{FFFD}' } else { replaced(character) }).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::vocabulary::Code;

    fn words() -> Words {
        Words::of_messages(
            "err-label-error = error\nerr-label-warning = warning\nerr-label-help = help\n\
            ui-label-end = { \": \" }\nerr-did-you-mean = Did you mean { $nearest }?\n\
            err-unknown-key = No key { $key } here.\nrec-unknown-key = Use another.\n\
            err-not-utf8 = No text.\nrec-not-utf8 = Save it again.\n",
        )
    }

    fn fault(line: u32, column: u32, width: u32) -> Diagnostic {
        Diagnostic::new(Code::UnknownKey, &Arc::from("a.yaml"), Some(Span { line, column, width })).with("key", "nmae")
    }

    #[test]
    fn a_fault_has_a_place_a_mark_and_a_remedy() {
        let source = "format: 1\nparts: {nmae: x}\n";
        let text = explain(&fault(2, 9, 4).with("nearest", "name"), Some(source), &words(), Paint::Plain);
        let expected = "error[unknown-key]: No key nmae here.\n  --> a.yaml:2:9\n2 | parts: {nmae: x}\n  |         ^^^^\n  \
            help: Use another. Did you mean name?\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn a_fault_without_a_place_names_the_file() {
        let fault = Diagnostic::new(Code::NotUtf8, &Arc::from("a\u{1b}\n.yaml"), None);
        let text = explain(&fault, None, &words(), Paint::Plain);
        assert_eq!(text, "error[not-utf8]: No text.\n --> a\u{fffd}\u{fffd}.yaml\n help: Save it again.\n");
    }

    #[test]
    fn the_mark_stands_under_wide_and_hostile_text() {
        let text = explain(&fault(1, 4, 2), Some("日本\u{1b}ab"), &words(), Paint::Plain);
        assert!(text.contains("1 | 日本\u{fffd}ab\n  |      ^^\n"), "{text}");
        assert!(!text.contains('\u{1b}'));
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let source = format!("{}HERE{}", "a".repeat(5000), "b".repeat(5000));
        let text = explain(&fault(1, 5001, 4), Some(&source), &words(), Paint::Plain);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[2].chars().count(), 4 + WINDOW + 2);
        let column = lines[3].find('^').expect("a mark");
        assert_eq!(lines[2].chars().skip(column).take(4).collect::<String>(), "HERE");
    }

    #[test]
    fn a_place_beyond_the_text_still_marks_something() {
        assert!(explain(&fault(1, 90, 9), Some("short"), &words(), Paint::Plain).contains("  |      ^\n"));
        assert!(!explain(&fault(7, 1, 1), Some("short"), &words(), Paint::Plain).contains('|'));
    }

    #[test]
    fn escape_bytes_come_only_with_colour() {
        let source = Some("a: 1");
        assert!(!explain(&fault(1, 1, 1), source, &words(), Paint::Plain).contains('\u{1b}'));
        assert!(explain(&fault(1, 1, 1), source, &words(), Paint::Colour).contains("\u{1b}[1;31m^\u{1b}[0m"));
    }
}
