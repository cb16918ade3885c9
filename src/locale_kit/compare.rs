//! A locale beside its source: what is missing, what is left over, and what is filled in.

use std::collections::BTreeSet;

use super::check::{Against, Subject, at};
use crate::conversation::session::LIMITS;
use crate::documents::near::nearest;
use crate::i18n::{Catalogue, Entry, Piece};
use crate::vocabulary::{Code, Diagnostic, MessageId, is_control, is_override, isolates_balance, reaches_person};

/// Lists what differs from the source, and what can't be put together.
pub(super) fn faults(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if let Against::Source(source) = subject.against {
        faults.extend(source.entries().filter_map(|wanted| missing(subject, source, wanted)));
        for entry in subject.words.entries() {
            match source.get(&entry.id) {
                Some(original) => faults.extend(beside(entry, original, subject)),
                // A term may be of this language alone: it stands for words the source does not need.
                None if entry.id.starts_with('-') => {}
                None => faults.push(obsolete(entry, source)),
            }
        }
    } else {
        faults
            .extend(subject.words.entries().filter(|entry| lacks_intent(entry)).map(|entry| at(Code::NoIntent, entry)));
    }
    for entry in subject.words.entries() {
        faults.extend(unknown_references(entry, subject.words));
        faults.extend(hidden_characters(entry, subject.words));
        faults.extend(broken(entry, subject));
    }
    faults.extend(incomplete_limits(subject));
    faults
}

fn missing(subject: &Subject<'_>, source: &Catalogue, wanted: &Entry) -> Option<Diagnostic> {
    if subject.words.get(&wanted.id).is_some() || wanted.id.starts_with('-') {
        return None;
    }
    let message = subject.words.entries().find(|entry| entry.message() == wanted.message());
    let before = || source.entries().take_while(|entry| entry.id != wanted.id);
    let neighbour =
        || before().filter(|entry| entry.file == wanted.file).filter_map(|entry| subject.words.get(&entry.id)).last();
    let place = message.or_else(neighbour);
    let (file, span) = place.map_or((subject.about, None), |entry| (&entry.file, Some(entry.span)));
    let fault = match (wanted.attribute(), message) {
        (Some(attribute), Some(_)) => Diagnostic::new(Code::MissingAttribute, file, span).with("attribute", attribute),
        _ => Diagnostic::new(Code::MissingMessage, file, span),
    };
    let fault = fault.with("id", &wanted.id).with("message", wanted.message()).with("english", &wanted.written);
    let fault =
        if wanted.comment.is_empty() { fault } else { fault.with("comment", wanted.comment.replace('\n', " ")) };
    // Words for the person can't come from another language; the officer's can, until the work is done.
    let critical = reaches_person(&MessageId::joined(&[&wanted.id]));
    Some(if critical { fault } else { subject.unfinished(fault) })
}

fn obsolete(entry: &Entry, source: &Catalogue) -> Diagnostic {
    let fault = at(Code::ObsoleteMessage, entry);
    match nearest(&entry.id, source.entries().map(|entry| entry.id.as_str())) {
        Some(near) => fault.with("nearest", near),
        None => fault,
    }
}

/// Compares one entry with its original.
fn beside(entry: &Entry, original: &Entry, subject: &Subject<'_>) -> Vec<Diagnostic> {
    let (here, there) = (entry.variables(), original.variables());
    let differs = |variable: &str, problem, span| {
        Diagnostic::new(Code::VariableDiffers, &entry.file, Some(span))
            .with("id", &entry.id)
            .with("variable", variable)
            .with("problem", problem)
            .with("english", &original.written)
    };
    // Whether a value was filled (`$has-x`) may be asked of every value, and need not be.
    let filled =
        |name: &str| there.contains_key(name) || name.strip_prefix("has-").is_some_and(|of| there.contains_key(of));
    let strange = here.iter().filter(|(name, _)| !filled(name)).map(|(name, span)| differs(name, "not-filled", *span));
    let left = there.keys().filter(|name| !here.contains_key(*name) && !name.starts_with("has-"));
    // A term or a message named here may fill it in.
    let through: BTreeSet<&str> =
        subject.words.whole(&entry.id).into_iter().flat_map(|entry| entry.variables().into_keys()).collect();
    let left = left.filter(|name| !through.contains(*name)).map(|name| differs(name, "left-out", entry.span));
    let same = entry.written == original.written && holds_words(original);
    strange.chain(left).chain(same.then(|| at(Code::Untranslated, entry))).collect()
}

/// Says whether words that are the same as the source's were probably forgotten: names, letters and single words can
/// be the same in two languages.
fn holds_words(original: &Entry) -> bool {
    let is_name = ["lang_", "area_", "key_", "help-value_"].iter().any(|family| original.id.starts_with(family));
    let words = original.pieces.iter().filter_map(|piece| match piece {
        Piece::Text(text) => Some(text.split_whitespace().filter(|word| word.chars().all(char::is_alphabetic)).count()),
        _ => None,
    });
    !is_name && words.sum::<usize>() > 1
}

fn unknown_references(entry: &Entry, words: &Catalogue) -> Vec<Diagnostic> {
    let unknown = entry.references().into_iter().filter(|(id, _)| words.get(id).is_none());
    unknown
        .map(|(id, span)| {
            Diagnostic::new(Code::UnknownReference, &entry.file, Some(span)).with("id", &entry.id).with("reference", id)
        })
        .collect()
}

/// What a file may not hold must not come in as an escape either.
fn hidden_characters(entry: &Entry, words: &Catalogue) -> Option<Diagnostic> {
    let hidden = |text: &String| {
        let unbalanced = !isolates_balance(text);
        let is_hidden =
            |c: &char| is_control(*c) || is_override(*c) || unbalanced && matches!(c, '\u{2066}'..='\u{2069}');
        text.chars().find(is_hidden)
    };
    let character = words.texts(entry).iter().find_map(hidden)?;
    let code = if is_control(character) { Code::ControlCharacter } else { Code::BidiCharacter };
    Some(at(code, entry).with("character", format!("U+{:04X}", u32::from(character))))
}

/// Puts the words together as a session would, to see whether they have a hole that no other check explains.
fn broken(entry: &Entry, subject: &Subject<'_>) -> Option<Diagnostic> {
    if entry.id.starts_with('-') || entry.references().iter().any(|(id, _)| subject.words.get(id).is_none()) {
        return None;
    }
    let whole = subject.words.whole(&entry.id);
    let names: BTreeSet<&str> = whole.iter().flat_map(|entry| entry.variables().into_keys()).collect();
    let is_whole = subject.locale.puts_together(&MessageId::joined(&[&entry.id]), &names);
    (!is_whole).then(|| at(Code::DoesNotFormat, entry))
}

/// The limits of every role, and those for a child, say all that they must. A text for one place, with its
/// area behind another `_`, holds only the lines that differ there.
fn incomplete_limits(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let limits: BTreeSet<&str> =
        subject.words.entries().map(Entry::message).filter(|id| are_general_limits(id)).collect();
    let mut faults = Vec::new();
    for id in limits {
        let Some(first) = subject.words.entries().find(|entry| entry.message() == id) else { continue };
        for line in LIMITS.iter().filter(|line| subject.words.get(&format!("{id}.{line}")).is_none()) {
            // What the source has and this locale lacks is told as missing.
            if matches!(subject.against, Against::Source(source) if source.get(&format!("{id}.{line}")).is_some()) {
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

/// An item tells translators what it is for.
fn lacks_intent(entry: &Entry) -> bool {
    const SHORTEST: usize = 30;
    let is_item = entry.id.starts_with("item_") && entry.attribute().is_none();
    is_item && !(entry.comment.starts_with("Intent: ") && entry.comment.len() >= SHORTEST)
}
