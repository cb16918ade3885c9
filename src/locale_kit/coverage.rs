//! How far a translation has come: what is translated, and what of it somebody has vouched for.

use std::collections::{BTreeMap, BTreeSet};

use super::accept::{Acceptance, Sides, Stage, Standing};
use crate::i18n::Entry;
use crate::vocabulary::{MessageId, Role, reaches_person};

/// Counts of messages; each attribute counts as one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// What the source has.
    pub messages: usize,
    /// What the translation has in words of its own.
    pub translated: usize,
    /// What of the source can reach a person.
    pub critical: usize,
    /// What of that is translated.
    pub critical_translated: usize,
    /// What of that somebody who reads both languages has accepted as it is now.
    pub accepted: usize,
    /// What of that was accepted once and has changed since.
    pub changed: usize,
    /// What of that stands at each stage as it is now, by the role of whoever vouched for it.
    pub stages: BTreeMap<(Stage, Role), usize>,
}

impl Counts {
    /// Says whether everything that can reach a person is accepted.
    #[must_use]
    pub fn suffices(&self) -> bool {
        self.accepted == self.critical
    }

    fn add(&mut self, other: &Self) {
        let own = [
            (&mut self.messages, other.messages),
            (&mut self.translated, other.translated),
            (&mut self.critical, other.critical),
            (&mut self.critical_translated, other.critical_translated),
            (&mut self.accepted, other.accepted),
            (&mut self.changed, other.changed),
        ];
        own.into_iter().for_each(|(own, more)| *own += more);
        other.stages.iter().for_each(|(key, more)| *self.stages.entry(*key).or_default() += more);
    }

    /// Adds up the counts of several files.
    pub fn sum<'a>(files: impl IntoIterator<Item = &'a Self>) -> Self {
        let mut all = Self::default();
        files.into_iter().for_each(|one| all.add(one));
        all
    }
}

/// Counts how far each file of the source is translated, in the order in which files are read: by the name of the file
/// as `name` gives it. `untranslated` are ids whose words are still those of the source. A locale may do without a term:
/// terms are not counted.
#[must_use]
pub fn coverage(
    sides: Sides<'_>,
    acceptance: &Acceptance,
    untranslated: &BTreeSet<&str>,
    name: &dyn Fn(&Entry) -> String,
) -> Vec<(String, Counts)> {
    let mut files: Vec<(String, Counts)> = Vec::new();
    for entry in sides.source.entries().filter(|entry| !entry.id.starts_with('-')) {
        let path = name(entry);
        let place = files.iter().position(|(known, _)| *known == path).unwrap_or_else(|| {
            files.push((path, Counts::default()));
            files.len() - 1
        });
        count(entry, sides, acceptance, untranslated, &mut files[place].1);
    }
    files
}

fn count(entry: &Entry, sides: Sides<'_>, acceptance: &Acceptance, untranslated: &BTreeSet<&str>, counts: &mut Counts) {
    let id = entry.id.as_str();
    let is_translated = sides.words.get(id).is_some() && !untranslated.contains(id);
    counts.messages += 1;
    counts.translated += usize::from(is_translated);
    if !reaches_person(&MessageId::joined(&[id])) {
        return;
    }
    counts.critical += 1;
    counts.critical_translated += usize::from(is_translated);
    match acceptance.standing(id, sides) {
        Standing::Accepted(_) => counts.accepted += 1,
        Standing::Withdrawn(_) => counts.changed += 1,
        Standing::Open => {}
    }
    for stage in Stage::ALL {
        if let Standing::Accepted(role) = acceptance.standing_at(*stage, id, sides) {
            *counts.stages.entry((*stage, role)).or_default() += 1;
        }
    }
}
