//! From bytes to a checked tool.

use std::fmt::Write as _;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::bank::ItemBank;
use super::model::{FindingIx, ItemIx, RuleIx, ScaleIx, Tool};
use super::validate::validate;
use crate::documents::read::read_raw;
use crate::vocabulary::{Diagnostic, Span};

/// What reading a tool gives: the tool, or the faults that keep it from being used, and places for later ones.
#[derive(Debug, Clone)]
pub struct Reading<T> {
    /// The checked document; nothing where a fault is an error.
    pub value: Option<T>,
    /// Every fault of the stage that found any: bytes, shape, or meaning.
    pub faults: Vec<Diagnostic>,
    /// Where the parts of the document stand.
    pub places: Places,
}

/// Where the parts of a tool stand in its file, for what a proof says of them.
#[derive(Debug, Clone, Default)]
pub struct Places {
    pub(super) items: Vec<Span>,
    pub(super) findings: Vec<Span>,
    pub(super) examples: Vec<Span>,
    pub(super) rules: Vec<Span>,
    pub(super) scales: Vec<Span>,
}

impl Places {
    /// Says where an item is defined, or where a section names it if it comes from the bank.
    #[must_use]
    pub fn item(&self, item: ItemIx) -> Option<Span> {
        self.items.get(usize::from(item.0)).copied()
    }

    /// Says where a finding stands.
    #[must_use]
    pub fn finding(&self, finding: FindingIx) -> Option<Span> {
        self.findings.get(usize::from(finding.0)).copied()
    }

    /// Says where a worked case stands, by its place in the list.
    #[must_use]
    pub fn example(&self, place: usize) -> Option<Span> {
        self.examples.get(place).copied()
    }

    /// Says where a rule stands.
    #[must_use]
    pub fn rule(&self, rule: RuleIx) -> Option<Span> {
        self.rules.get(usize::from(rule.0)).copied()
    }

    /// Says where a scale stands.
    #[must_use]
    pub fn scale(&self, scale: ScaleIx) -> Option<Span> {
        self.scales.get(usize::from(scale.0)).copied()
    }
}

/// Reads a tool: bytes, shape and meaning, with every fault of the first stage that finds one.
///
/// The file is named as the user would name it; its last part must be `<id>.yaml`. Callers read at most
/// [`MOST_BYTES`](crate::documents::scan::MOST_BYTES) and one byte more. What only a proof can show is not judged here.
#[must_use]
pub fn read(file: &Arc<str>, bytes: &[u8], bank: &ItemBank, built_in: bool) -> Reading<Tool> {
    match read_raw(file, bytes) {
        Ok((raw, tree)) => validate(raw, &tree, file, digest(bytes), bank, built_in),
        Err(faults) => Reading { value: None, faults, places: Places::default() },
    }
}

/// Gives the first 12 hexadecimal digits of the SHA-256.
fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).fold(String::new(), |mut text, byte| {
        // Writing into a text can't fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::tool::{Condition, RuleBody, ScaleKind};

    const SMALL: &[u8] = include_bytes!("../../../tests/fixtures/tools/small.yaml");

    fn small() -> Reading<Tool> {
        read(&Arc::from("tests/small.yaml"), SMALL, &ItemBank::default(), false)
    }

    #[test]
    fn the_small_tool_has_no_fault() {
        let reading = small();
        assert_eq!(reading.faults, []);
        let tool = reading.value.expect("a tool");
        assert_eq!(tool.items.len(), 10);
        assert_eq!(tool.digest.len(), 12);
        assert_eq!(reading.places.finding(FindingIx(1)).map(|span| span.column), Some(10));
    }

    #[test]
    fn rules_come_after_what_they_name() {
        let tool = small().value.expect("a tool");
        let rules: Vec<_> = tool.rules.iter().map(|rule| rule.id.as_str()).collect();
        assert_eq!(rules, ["delphi", "pressed", "deceived-and-afraid"]);
        assert!(matches!(&tool.rules[2].body, RuleBody::Condition(Condition::All(all))
            if all[0] == Condition::Scale(ScaleIx(0))));
        assert!(matches!(&tool.scales[3].kind, ScaleKind::SumOfScales(parts) if parts[0].0 == ScaleIx(1)));
    }
}
