//! Variants: plural forms that the language has, and keys that something can choose.

use std::collections::BTreeSet;

use super::facts::{Facts, counts, is_number};
use super::source::Known;
use super::{Beside, Place};
use crate::documents::near::nearest;
use crate::i18n::{Chooser, Plurals};
use crate::vocabulary::{Code, Diagnostic};

/// Keys, each with whether it stands for every other.
type Keys<'t> = [(&'t str, bool)];

impl<'p, 't> Beside<'_, 'p, 't> {
    pub(super) fn variants(
        &self,
        place: &Place<'p, 't>,
        facts: &Facts<'t>,
        known: Option<&Known<'p, 't>>,
        faults: &mut Vec<Diagnostic>,
    ) {
        if !facts.has_variants {
            return;
        }
        for (chooser, keys) in facts.choices() {
            for (at, (key, _)) in keys.iter().enumerate() {
                if keys[..at].iter().any(|(before, _)| before == key) {
                    let fault = self.fault_at(Code::DuplicateVariant, place, place.file.place(key));
                    faults.push(fault.with("key", key));
                }
            }
            let (name, plurals) = match chooser {
                Chooser::Variable(name) => (name, &self.rules.plurals),
                Chooser::Ordinal(name) => (name, &self.rules.ordinals),
                Chooser::Other => continue,
            };
            let original_counts = known.is_some_and(|known| known.facts.is_in(known.facts.counted, name));
            if original_counts || counts(&keys) {
                if let Some(plurals) = plurals {
                    self.of_count(place, &keys, plurals, faults);
                }
            } else if let Some(known) = known {
                self.of_value(place, name, &keys, known, faults);
            }
        }
    }

    /// Looks at the variants that a count chooses.
    fn of_count(&self, place: &Place<'p, 't>, keys: &Keys<'t>, plurals: &Plurals, faults: &mut Vec<Diagnostic>) {
        let exact: BTreeSet<u16> = keys.iter().filter_map(|(key, _)| key.parse().ok()).collect();
        for (key, is_default) in keys {
            // The star may stand at any form: it is then the one for all the others.
            if !is_number(key) && !plurals.has(key) && !is_default {
                let fault = self.fault_at(Code::UnknownPlural, place, place.file.place(key));
                faults.push(fault.with("key", key).with("known", plurals.needed(&BTreeSet::new()).join(", ")));
            }
        }
        let mut missing = plurals.needed(&exact);
        missing.retain(|form| !keys.iter().any(|(key, _)| key == form));
        if let Some(first) = missing.first() {
            let fault = self.fault(Code::MissingPlural, place);
            faults.push(fault.with("missing", missing.join(", ")).with("first", first));
        }
    }

    /// Compares variants that a value chooses with those of the original.
    fn of_value(
        &self,
        place: &Place<'p, 't>,
        name: &'t str,
        keys: &Keys<'t>,
        known: &Known<'p, 't>,
        faults: &mut Vec<Diagnostic>,
    ) {
        let originals: Vec<Vec<(&str, bool)>> = choices_of(&known.facts, name);
        let mut possible: BTreeSet<&str> = originals.iter().flatten().map(|(key, _)| *key).collect();
        for (named, attribute) in &known.facts.references {
            let words = self.source.and_then(|source| source.get(named)?.known(*attribute));
            possible.extend(
                words.into_iter().flat_map(|known| choices_of(&known.facts, name)).flatten().map(|(key, _)| key),
            );
        }
        // A translation may choose where the original does not.
        if possible.is_empty() {
            return;
        }
        let list = possible.iter().copied().collect::<Vec<_>>().join(", ");
        for (key, _) in keys.iter().filter(|(key, is_default)| !is_default && !possible.contains(key)) {
            let fault = self.fault_at(Code::UnknownVariant, place, place.file.place(key));
            let fault = fault.with("key", key).with("known", &list);
            let near = nearest(key, possible.iter().copied());
            faults.push(fault.proposing(near));
        }
        let wanted = originals.iter().flatten().filter(|(_, is_default)| !is_default).map(|(key, _)| *key);
        let missing: BTreeSet<&str> = wanted.filter(|key| !keys.iter().any(|(own, _)| own == key)).collect();
        for key in missing {
            let fault = self.fault(Code::MissingVariant, place).with("key", key).with("variable", name);
            faults.push(fault.with("english", known.words.written()));
        }
    }
}

/// Lists the keys of each choice that a value decides.
fn choices_of<'t>(facts: &Facts<'t>, name: &str) -> Vec<Vec<(&'t str, bool)>> {
    let of_name = facts.choices().filter(|(chooser, _)| *chooser == Chooser::Variable(name));
    of_name.map(|(_, keys)| keys).collect()
}
