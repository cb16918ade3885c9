//! Limits without all their lines.

use std::collections::BTreeMap;

use super::check::{Against, Subject};
use crate::conversation::session::LIMITS;
use crate::i18n::Entry;
use crate::vocabulary::{Code, Diagnostic};

/// The limits of every role, and those for a child, say all that they must. A text for one place, with its
/// area behind another `_`, holds only the lines that differ there.
pub(super) fn faults(subject: &Subject<'_, '_>) -> Vec<Diagnostic> {
    let mut limits: BTreeMap<&str, &Entry> = BTreeMap::new();
    for entry in subject.words.entries().filter(|entry| are_general_limits(entry.message())) {
        limits.entry(entry.message()).or_insert(entry);
    }
    let mut faults = Vec::new();
    for (id, first) in limits {
        for line in LIMITS.iter().filter(|line| subject.words.get(&format!("{id}.{line}")).is_none()) {
            // What the source has and this locale lacks is told as missing.
            if matches!(subject.against, Against::Source(source) if source.has(id, line)) {
                continue;
            }
            let fault = Diagnostic::new(Code::LimitsIncomplete, &first.file, Some(first.span));
            faults.push(fault.with("id", id).with("attribute", line));
        }
    }
    faults
}

/// Says whether limits are those of a role everywhere, or for a child everywhere.
pub(super) fn are_general_limits(id: &str) -> bool {
    id.strip_prefix("limits_").is_some_and(|whose| !whose.contains('_'))
}
