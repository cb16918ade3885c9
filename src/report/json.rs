//! Faults as JSON: an array, one object for each.

use serde::Serialize;

use crate::explain;
use crate::i18n::Words;
use crate::vocabulary::Diagnostic;

#[derive(Serialize)]
struct Fault<'a> {
    code: &'static str,
    severity: &'static str,
    file: &'a str,
    line: Option<u32>,
    column: Option<u32>,
    message: String,
    help: String,
}

/// Writes faults as an array, in their order. Line and column are `null` where no place is meant. Ends with a line end.
#[must_use]
pub fn faults(faults: &[Diagnostic], words: &Words) -> String {
    let list: Vec<Fault<'_>> = faults
        .iter()
        .map(|fault| Fault {
            code: fault.code.as_str(),
            severity: fault.severity.as_str(),
            file: &fault.file,
            line: fault.span.map(|span| span.line),
            column: fault.span.map(|span| span.column),
            message: explain::what(fault, words),
            help: explain::remedy(fault, words),
        })
        .collect();
    pretty(&list)
}

/// Writes a value with line breaks. Ends with a line end.
pub(super) fn pretty(value: &impl Serialize) -> String {
    // Strings, numbers and lists of them always have a form in JSON.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
