//! What the source says to translators beside its words.

use crate::i18n::{Part, Parts};
use crate::vocabulary::{Code, Diagnostic, MessageId, reaches_person};

/// Fewer characters say nothing.
const SHORTEST: usize = 30;

/// An item tells translators what it is for, and so do other words that can reach the person, themselves or
/// for their group.
pub(super) fn faults(file: &Parts<'_>) -> Vec<Diagnostic> {
    let lacking = file.iter().filter(|part| lacks_intent(*part));
    lacking
        .map(|part| Diagnostic::new(Code::NoIntent, file.name(), Some(file.place(part.name))).with("id", part.name))
        .collect()
}

fn lacks_intent(part: Part<'_, '_>) -> bool {
    let comment = part.comment().join(" ");
    if part.name.starts_with("item_") {
        return !(comment.starts_with("Intent: ") && comment.len() >= SHORTEST);
    }
    let reached = reaches_person(&MessageId::joined(&[part.name]));
    reached && comment.is_empty() && part.group.is_none()
}
