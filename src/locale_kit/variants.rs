//! The variants of a locale: plural forms that its language has, and keys that something can choose.

use std::collections::BTreeSet;

use super::check::{Against, Subject, at};
use crate::documents::near::nearest;
use crate::i18n::{Catalogue, Entry, Plurals, Variant};
use crate::vocabulary::{Code, Diagnostic};

/// Lists faults of variants.
pub(super) fn faults(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let plurals = Plurals::of(subject.tag);
    let mut faults = Vec::new();
    for entry in subject.words.entries() {
        let original = match subject.against {
            Against::Source(source) => source.get(&entry.id),
            Against::Itself => None,
        };
        for (variable, variants) in entry.selections() {
            let original_counts = original.is_some_and(|original| {
                original.selections().iter().any(|(of, variants)| *of == variable && counts(variants))
            });
            if original_counts || counts(variants) {
                faults.extend(plurals.iter().flat_map(|plurals| of_count(entry, variants, plurals)));
            } else if let (Some(original), Against::Source(source)) = (original, subject.against) {
                faults.extend(of_value(entry, variable, variants, original, source));
            }
        }
    }
    faults
}

/// Says whether variants are those of a count: numbers, or plural forms of any language.
fn counts(variants: &[Variant]) -> bool {
    let of_count = |key: &str| Plurals::is_name(key) || key.parse::<f64>().is_ok();
    variants.iter().all(|variant| of_count(&variant.key)) && variants.iter().any(|variant| variant.key != "other")
}

fn of_count(entry: &Entry, variants: &[Variant], plurals: &Plurals) -> Vec<Diagnostic> {
    let exact: BTreeSet<u16> = variants.iter().filter_map(|variant| variant.key.parse().ok()).collect();
    let known = plurals.needed(&BTreeSet::new());
    let list = |forms: &BTreeSet<&str>| forms.iter().copied().collect::<Vec<_>>().join(", ");
    let is_number = |key: &str| key.parse::<f64>().is_ok();
    let unknown = variants.iter().filter(|variant| !is_number(&variant.key) && !known.contains(variant.key.as_str()));
    let mut faults: Vec<Diagnostic> = unknown
        // The star may stand at `other` in every language, and some languages have a form for millions only.
        .filter(|variant| !variant.is_default && variant.key != "many")
        .map(|variant| {
            let fault = Diagnostic::new(Code::UnknownPlural, &entry.file, Some(variant.span));
            fault.with("id", &entry.id).with("key", &variant.key).with("known", list(&known))
        })
        .collect();
    let there: BTreeSet<&str> = variants.iter().map(|variant| variant.key.as_str()).collect();
    let missing: BTreeSet<&str> = plurals.needed(&exact).difference(&there).copied().collect();
    if let Some(first) = missing.first() {
        faults.push(at(Code::MissingPlural, entry).with("missing", list(&missing)).with("first", first));
    }
    faults
}

/// Compares variants that a value chooses with those of the original.
fn of_value(
    entry: &Entry,
    variable: &str,
    variants: &[Variant],
    original: &Entry,
    source: &Catalogue,
) -> Vec<Diagnostic> {
    let known: BTreeSet<&str> = source
        .whole(&original.id)
        .into_iter()
        .flat_map(Entry::selections)
        .filter(|(of, _)| *of == variable)
        .flat_map(|(_, variants)| variants.iter().map(|variant| variant.key.as_str()))
        .collect();
    if known.is_empty() {
        // Asking whether a value was filled is allowed where the original does not.
        return Vec::new();
    }
    let list = known.iter().copied().collect::<Vec<_>>().join(", ");
    let unknown = variants.iter().filter(|variant| !variant.is_default && !known.contains(variant.key.as_str()));
    let mut faults: Vec<Diagnostic> = unknown
        .map(|variant| {
            let fault = Diagnostic::new(Code::UnknownVariant, &entry.file, Some(variant.span));
            let fault = fault.with("id", &entry.id).with("key", &variant.key).with("known", &list);
            match nearest(&variant.key, known.iter().copied()) {
                Some(near) => fault.with("nearest", near),
                None => fault,
            }
        })
        .collect();
    let default = |variants: &[Variant]| variants.iter().find(|variant| variant.is_default).map(|v| v.key.clone());
    let own: BTreeSet<&str> = variants.iter().map(|variant| variant.key.as_str()).collect();
    let originals = original.selections();
    let wanted = originals.iter().filter(|(of, _)| *of == variable).flat_map(|(_, variants)| {
        let default = default(variants);
        variants.iter().filter(move |variant| Some(&variant.key) != default.as_ref())
    });
    let missing: BTreeSet<&str> = wanted.map(|variant| variant.key.as_str()).filter(|key| !own.contains(key)).collect();
    faults.extend(missing.into_iter().map(|key| {
        let fault = at(Code::MissingVariant, entry).with("key", key).with("variable", variable);
        fault.with("english", &original.written)
    }));
    faults
}
