//! The letters that do something in every session.

use std::collections::BTreeMap;

use super::check::{Subject, at};
use crate::i18n::Entry;
use crate::ui::latin_keys;
use crate::vocabulary::{Code, Diagnostic};

/// Lists keys that are no letter, and keys of two things. A key is also taken by the Latin letter that does something
/// else in every language.
pub(super) fn faults(subject: &Subject<'_, '_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    let keys: Vec<&Entry> = subject.words.entries().filter(|entry| entry.id.starts_with("key_")).collect();
    for entry in keys {
        let key = subject.words.texts(entry).into_iter().next().unwrap_or_default();
        let mut letters = key.chars();
        if !letters.next().is_some_and(char::is_alphabetic) || letters.next().is_some() {
            faults.push(at(Code::BadKey, entry).with("key", key));
            continue;
        }
        let folded = key.to_lowercase();
        let everywhere = latin_keys()
            .filter(|(_, latin)| *latin == folded)
            .map(|(action, _)| format!("key_{action}"))
            .find(|other| *other != entry.id);
        match everywhere.or_else(|| taken.get(&folded).map(ToString::to_string)) {
            Some(other) => faults.push(at(Code::KeyTaken, entry).with("key", key).with("other", other)),
            None => {
                taken.insert(folded, &entry.id);
            }
        }
    }
    faults
}
