//! An outcome as one line of JSON. Written by hand, since bulk scoring writes little else; ids are lower-case ASCII, and
//! a version is three numbers, so that nothing needs escaping.

use std::io::Write;

use crate::documents::tool::{FindingIx, ItemIx, Scale, ScaleKind, Tool};
use crate::judgement::scoring::{Outcome, ScaleOutcome};
use crate::vocabulary::Pathway;

/// Writes the outcomes of one tool.
pub struct OutcomeJson<'t> {
    tool: &'t Tool,
    line: Vec<u8>,
}

impl<'t> OutcomeJson<'t> {
    /// Prepares to write outcomes of this tool.
    #[must_use]
    pub fn new(tool: &'t Tool) -> Self {
        Self { tool, line: Vec::new() }
    }

    /// Gives an outcome as a line, line feed included. A tool that does not score has no level.
    ///
    /// Levels, findings and pathways are ids. `low` and `high` of a scale are its numbers, with decimals on a mean;
    /// `positive` is missing on purely numeric scales and null while undetermined.
    pub fn line(&mut self, outcome: &Outcome) -> &[u8] {
        let Self { tool, line } = self;
        line.clear();
        text(line, "{\"tool\":", tool.id.as_str());
        text(line, ",\"version\":", &tool.version);
        text(line, ",\"headline\":", outcome.headline.as_str());
        let level = |level: crate::vocabulary::Concern| tool.scoring.is_some().then_some(level.as_str());
        text_or_null(line, ",\"level\":", level(outcome.level));
        text_or_null(line, ",\"could_be\":", level(outcome.could_be));
        let finding = |place: &FindingIx| {
            tool.scoring.as_ref().and_then(|s| s.findings.get(usize::from(place.0))).map_or("", |f| f.id.as_str())
        };
        text_or_null(line, ",\"finding\":", outcome.finding().as_ref().map(finding));
        list(line, ",\"findings_possible\":[", outcome.findings_possible.iter().map(finding));
        line.extend_from_slice(b"],\"scales\":{");
        for (place, (scale, judged)) in tool.scales.iter().zip(&outcome.scales).enumerate() {
            text(line, if place == 0 { "" } else { "," }, scale.id.as_str());
            self::scale(line, scale, judged);
        }
        let item = |place: &ItemIx| tool.items.get(usize::from(place.0)).map_or("", |item| item.id.as_str());
        list(line, "},\"indicators\":{\"present\":[", outcome.present.iter().map(item));
        list(line, "],\"undetermined\":[", outcome.undetermined.iter().map(item));
        list(line, "]},\"pathways\":[", outcome.pathways.iter().map(|pathway| Pathway::as_str(*pathway)));
        let possible = outcome.pathways_possible.iter().map(|pathway| Pathway::as_str(*pathway));
        list(line, "],\"pathways_possible\":[", possible);
        line.extend_from_slice(b"],\"unanswered\":");
        number(line, i64::from(outcome.unanswered));
        line.extend_from_slice(b"}\n");
        line
    }
}

fn scale(line: &mut Vec<u8>, scale: &Scale, judged: &ScaleOutcome) {
    let write = if matches!(scale.kind, ScaleKind::Mean { .. }) { hundredths } else { number };
    line.extend_from_slice(b":{\"low\":");
    write(line, judged.low);
    line.extend_from_slice(b",\"high\":");
    write(line, judged.high);
    line.extend_from_slice(match judged.positive {
        None => b"}".as_slice(),
        Some(None) => b",\"positive\":null}",
        Some(Some(true)) => b",\"positive\":true}",
        Some(Some(false)) => b",\"positive\":false}",
    });
}

fn text(line: &mut Vec<u8>, before: &str, text: &str) {
    line.extend_from_slice(before.as_bytes());
    line.push(b'"');
    line.extend_from_slice(text.as_bytes());
    line.push(b'"');
}

fn text_or_null(line: &mut Vec<u8>, before: &str, words: Option<&str>) {
    match words {
        Some(words) => text(line, before, words),
        None => {
            line.extend_from_slice(before.as_bytes());
            line.extend_from_slice(b"null");
        }
    }
}

fn list<'a>(line: &mut Vec<u8>, before: &str, texts: impl Iterator<Item = &'a str>) {
    line.extend_from_slice(before.as_bytes());
    let mut between = "";
    for one in texts {
        text(line, between, one);
        between = ",";
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
