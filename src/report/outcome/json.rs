//! An outcome as one line of JSON. Written by hand, since bulk scoring writes little else; ids are lower-case ASCII, and
//! a version is three numbers, so that nothing needs escaping.

use std::io::Write;

use crate::documents::tool::{FindingIx, ItemIx, ScaleKind, Tool};
use crate::judgement::scoring::{Outcome, ScaleOutcome};
use crate::vocabulary::{Concern, Pathway};

/// Writes the outcomes of one tool.
pub struct OutcomeJson<'t> {
    tool: &'t Tool,
    /// Everything up to the headline.
    head: String,
    /// Ids in quotes, each with a comma before it.
    items: Vec<String>,
    findings: Vec<String>,
    /// Names of scales up to their lowest number.
    scales: Vec<String>,
    line: Vec<u8>,
}

impl<'t> OutcomeJson<'t> {
    /// Prepares to write outcomes of this tool.
    #[must_use]
    pub fn new(tool: &'t Tool) -> Self {
        let findings = tool.scoring.iter().flat_map(|scoring| &scoring.findings);
        Self {
            tool,
            head: format!("{{\"tool\":\"{}\",\"version\":\"{}\",\"headline\":\"", tool.id, tool.version),
            items: tool.items.iter().map(|item| format!(",\"{}\"", item.id)).collect(),
            findings: findings.map(|finding| format!(",\"{}\"", finding.id)).collect(),
            scales: tool.scales.iter().map(|scale| format!(",\"{}\":{{\"low\":", scale.id)).collect(),
            line: Vec::new(),
        }
    }

    /// Gives an outcome as a line, line feed included. A tool that does not score has no level.
    ///
    /// Levels, findings and pathways are ids. `low` and `high` of a scale are its numbers, with decimals on a mean;
    /// `positive` is missing on purely numeric scales and null while undetermined.
    pub fn line(&mut self, outcome: &Outcome) -> &[u8] {
        let mut line = std::mem::take(&mut self.line);
        line.clear();
        let out = &mut line;
        put(out, &self.head);
        put(out, outcome.headline.as_str());
        let level = |level: Concern| if self.tool.scoring.is_some() { Some(level.as_str()) } else { None };
        word_or_null(out, "\",\"level\":", level(outcome.level));
        word_or_null(out, ",\"could_be\":", level(outcome.could_be));
        let quoted = |place: &FindingIx| self.findings.get(usize::from(place.0)).map_or("", String::as_str);
        put(out, ",\"finding\":");
        put(out, outcome.finding().as_ref().map_or("null", |finding| quoted(finding).trim_start_matches(',')));
        list(out, ",\"findings_possible\":[", outcome.findings_possible.iter().map(quoted));
        put(out, "],\"scales\":{");
        for (place, (name, judged)) in self.scales.iter().zip(&outcome.scales).enumerate() {
            put(out, if place == 0 { &name[1..] } else { name });
            scale(out, matches!(self.tool.scales[place].kind, ScaleKind::Mean { .. }), judged);
        }
        let quoted = |place: &ItemIx| self.items.get(usize::from(place.0)).map_or("", String::as_str);
        list(out, "},\"indicators\":{\"present\":[", outcome.present.iter().map(quoted));
        list(out, "],\"undetermined\":[", outcome.undetermined.iter().map(quoted));
        pathways(out, "]},\"pathways\":[", &outcome.pathways);
        pathways(out, "],\"pathways_possible\":[", &outcome.pathways_possible);
        put(out, "],\"unanswered\":");
        number(out, i64::from(outcome.unanswered));
        put(out, "}\n");
        self.line = line;
        &self.line
    }
}

fn put(line: &mut Vec<u8>, text: &str) {
    line.extend_from_slice(text.as_bytes());
}

fn scale(line: &mut Vec<u8>, mean: bool, judged: &ScaleOutcome) {
    let write = if mean { hundredths } else { number };
    write(line, judged.low);
    put(line, ",\"high\":");
    write(line, judged.high);
    put(
        line,
        match judged.positive {
            None => "}",
            Some(None) => ",\"positive\":null}",
            Some(Some(true)) => ",\"positive\":true}",
            Some(Some(false)) => ",\"positive\":false}",
        },
    );
}

fn word_or_null(line: &mut Vec<u8>, before: &str, word: Option<&str>) {
    put(line, before);
    match word {
        Some(word) => ["\"", word, "\""].iter().for_each(|part| put(line, part)),
        None => put(line, "null"),
    }
}

/// Writes ids that are quoted and have a comma before them.
fn list<'a>(line: &mut Vec<u8>, before: &str, mut quoted: impl Iterator<Item = &'a str>) {
    put(line, before);
    if let Some(first) = quoted.next() {
        put(line, first.trim_start_matches(','));
    }
    quoted.for_each(|next| put(line, next));
}

fn pathways(line: &mut Vec<u8>, before: &str, pathways: &[Pathway]) {
    put(line, before);
    for (place, pathway) in pathways.iter().enumerate() {
        let parts = [if place == 0 { "\"" } else { ",\"" }, pathway.as_str(), "\""];
        parts.iter().for_each(|part| put(line, part));
    }
}

fn number(line: &mut Vec<u8>, number: i64) {
    if let Ok(digit @ 0..=9) = u8::try_from(number) {
        line.push(b'0' + digit);
    } else {
        // Writing to memory never fails.
        let _ = write!(line, "{number}");
    }
}

/// Writes 6450 as 64.5.
fn hundredths(line: &mut Vec<u8>, hundredths: i64) {
    if hundredths < 0 {
        line.push(b'-');
    }
    let (whole, rest) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    let _ = match (rest / 10, rest % 10) {
        (0, 0) => write!(line, "{whole}"),
        (tenths, 0) => write!(line, "{whole}.{tenths}"),
        _ => write!(line, "{whole}.{rest:02}"),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hundredths_are_written_without_idle_zeros() {
        for (value, expected) in [(6450, "64.5"), (5000, "50"), (1705, "17.05"), (-50, "-0.5"), (0, "0")] {
            let mut line = Vec::new();
            hundredths(&mut line, value);
            assert_eq!(String::from_utf8_lossy(&line), expected);
        }
    }
}
