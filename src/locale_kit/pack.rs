//! What the words of a folder must not do in a live session.

use super::accept::{Sides, is_local};
use super::beside::Source;
use super::check::{at, check};
use super::limits::are_general_limits;
use crate::i18n::{Catalogue, Entry, Files};
use crate::vocabulary::{Code, Diagnostic, LanguageTag, MessageId, reaches_person};

/// Lists the faults that files from folders bring into a locale. Nothing where none is from a folder. `source` is the
/// locale it is translated from, as the session has it, with its language; nothing where it is that one.
///
/// An intent that is not stated keeps translators from their work, and no officer from a talk.
#[must_use]
pub fn faults_from_outside(
    tag: &LanguageTag,
    files: &Files,
    is_outside: &dyn Fn(&str) -> bool,
    source: Option<(&LanguageTag, &Source<'_, '_>)>,
) -> Vec<Diagnostic> {
    let mut faults = check(tag, files, source).faults;
    // A word that is missing is told where its neighbours stand, and a folder may have brought the word that is not there.
    let lacks = [Code::MissingMessage, Code::MissingValue, Code::MissingAttribute, Code::LimitsIncomplete];
    faults.retain(|fault| is_outside(&fault.file) || lacks.contains(&fault.code));
    faults.retain(|fault| fault.code != Code::NoIntent);
    faults
}

/// Lists what folders put in the place of words that officers were trained to say, and which lines they leave out. What
/// is said in one place only, or by one role, is the agency's own to say, as long as no line of it gets lost.
#[must_use]
pub fn replaced(sides: Sides<'_>) -> Vec<Diagnostic> {
    let Sides { source: inside, words } = sides;
    let mut faults = Vec::new();
    for original in inside.entries().filter(|entry| reaches_person(&MessageId::joined(&[&entry.id]))) {
        match words.get(&original.id) {
            Some(entry) if entry.written() == original.written() || is_local(&entry.id) => {}
            Some(entry) => faults.push(at(Code::OverridesBuiltIn, entry).with("value", &entry.id)),
            // Told as limits that are incomplete.
            None if are_general_limits(original.message()) => {}
            None => faults.extend(left_out(original, words)),
        }
    }
    faults
}

/// Reports a line of a message that a folder has replaced without it.
fn left_out(original: &Entry, words: &Catalogue) -> Option<Diagnostic> {
    let rest = words.entries().find(|entry| entry.message() == original.message())?;
    let fault = Diagnostic::new(Code::MissingAttribute, &rest.file, Some(rest.span));
    let fault = fault.with("message", original.message()).with("english", original.written());
    Some(fault.with("attribute", original.attribute().unwrap_or_default()))
}
