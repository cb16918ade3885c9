//! Faults as JSON: an array with one object for each, or a SARIF log for editors and code hosts; and what reports share.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};

use crate::documents::tool::Accuracy;
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

/// Writes faults as a SARIF 2.1.0 log with one run, in their order. Columns count characters, as ours do. Ends with a
/// line end.
#[must_use]
pub fn sarif(faults: &[Diagnostic], words: &Words) -> String {
    let rules: BTreeSet<&str> = faults.iter().map(|fault| fault.code.as_str()).collect();
    let rules: Vec<Value> = rules.into_iter().map(|id| json!({"id": id})).collect();
    let results: Vec<Value> = faults.iter().map(|fault| result(fault, words)).collect();
    pretty(&json!({
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {"name": "askwell", "semanticVersion": env!("CARGO_PKG_VERSION"), "rules": rules}},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    }))
}

fn result(fault: &Diagnostic, words: &Words) -> Value {
    let mut place = json!({"artifactLocation": {"uri": uri(&fault.file)}});
    if let Some(span) = fault.span {
        let end = span.column.saturating_add(span.width);
        place["region"] = json!({"startLine": span.line, "startColumn": span.column, "endColumn": end});
    }
    let text = format!("{} {}", explain::what(fault, words), explain::remedy(fault, words));
    json!({
        "ruleId": fault.code.as_str(),
        "level": fault.severity.as_str(),
        "message": {"text": text},
        "locations": [{"physicalLocation": place}],
    })
}

/// Writes the name of a file as a URI: relative as it was named, or `built-in:` and a path.
fn uri(file: &str) -> String {
    let mut uri = String::new();
    for byte in file.bytes() {
        match byte {
            b'\\' => uri.push('/'),
            b'/' | b':' | b'-' | b'.' | b'_' | b'~' => uri.push(char::from(byte)),
            byte if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    if uri.starts_with('/') { format!("file://{uri}") } else { uri }
}

/// One published accuracy, never apart from its cut-off, number and source.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(deny_unknown_fields)]
pub struct AccuracyShape<'a> {
    cut_off: &'a str,
    /// How many people were studied.
    n: u32,
    /// In per cent.
    sensitivity: f64,
    /// In per cent.
    specificity: f64,
    source: &'a str,
}

impl<'a> AccuracyShape<'a> {
    pub(super) fn new(one: &'a Accuracy, source: &'a str) -> Self {
        Self {
            cut_off: &one.cut_off,
            n: one.n,
            sensitivity: f64::from(one.sensitivity) / 10.0,
            specificity: f64::from(one.specificity) / 10.0,
            source,
        }
    }
}

/// Writes a value with line breaks. Ends with a line end.
pub(super) fn pretty(value: &impl Serialize) -> String {
    // Strings, numbers and lists of them always have a form in JSON.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
