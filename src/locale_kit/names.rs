//! Names of terms and messages.

use super::check::{Subject, at};
use crate::vocabulary::{Code, Diagnostic};

/// Lists terms that are called as a message is. Fluent keeps them apart; the library that finds the words for a screen
/// has one place for both, and whichever is read last would be lost there.
pub(super) fn faults(subject: &Subject<'_, '_>) -> Vec<Diagnostic> {
    let clashes = |id: &str| id.strip_prefix('-').is_some_and(|bare| subject.words.get(bare).is_some());
    let terms = subject.words.entries().filter(|entry| clashes(&entry.id));
    terms.map(|term| at(Code::SharedName, term)).collect()
}
