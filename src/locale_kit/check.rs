//! Everything that can be said of one locale.

use std::sync::Arc;

use super::{compare, keys, variants, wording};
use crate::i18n::{Catalogue, Entry, Files, Locale, ReviewStatus};
use crate::vocabulary::{Code, Diagnostic, LanguageTag, Severity};

/// Whether the locale under check is the one all others are translated from.
#[derive(Clone, Copy)]
pub(super) enum Against<'a> {
    /// It is the source.
    Itself,
    /// It is translated from this source.
    Source(&'a Catalogue),
}

/// What every check is given.
pub(super) struct Subject<'a> {
    pub(super) tag: &'a LanguageTag,
    pub(super) about: &'a Arc<str>,
    pub(super) built_in: bool,
    pub(super) locale: &'a Locale,
    pub(super) words: &'a Catalogue,
    pub(super) against: Against<'a>,
}

impl Subject<'_> {
    /// Gives a fault that a locale inside the program may not have, and that a translator outside has until the work
    /// is done.
    pub(super) fn unfinished(&self, fault: Diagnostic) -> Diagnostic {
        Diagnostic { severity: if self.built_in { fault.severity } else { Severity::Warning }, ..fault }
    }
}

/// Gives a fault at the id of an entry.
pub(super) fn at(code: Code, entry: &Entry) -> Diagnostic {
    Diagnostic::new(code, &entry.file, Some(entry.span)).with("id", &entry.id)
}

/// Lists every fault of a locale, those of its own files first. `source` is the locale it is translated from; nothing
/// where it is that one. A source that has faults itself must be mended first.
#[must_use]
pub fn check(tag: &LanguageTag, files: &Files, source: Option<&Catalogue>) -> Vec<Diagnostic> {
    let (about, bytes) = &files.about;
    let mut locale = match Locale::read(tag, about, bytes) {
        Ok(locale) => locale,
        Err(faults) => return faults,
    };
    let (words, mut faults) = Catalogue::read(files, locale.direction());
    for layer in &files.layers {
        // The same faults as before: the catalogue reads the same bytes.
        let _ = locale.add(layer);
    }
    let against = source.map_or(Against::Itself, Against::Source);
    let subject = Subject { tag, about, built_in: files.built_in, locale: &locale, words: &words, against };
    faults.extend(about_faults(&subject));
    faults.extend(compare::faults(&subject));
    faults.extend(variants::faults(&subject));
    faults.extend(keys::faults(&subject));
    faults.extend(wording::faults(&subject));
    faults
}

/// Looks at what `locale.yaml` says.
fn about_faults(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let fault = |code| Diagnostic::new(code, subject.about, None);
    let mut faults = Vec::new();
    let is_source = matches!(subject.against, Against::Itself);
    match subject.locale.status() {
        ReviewStatus::Source if !is_source => faults.push(fault(Code::NotTheSource)),
        ReviewStatus::Draft if subject.locale.maker().is_none() => {
            faults.push(subject.unfinished(fault(Code::NoMaker)));
        }
        _ => {}
    }
    let lists = subject.locale.lists();
    for (name, list) in [
        ("give-away", &lists.give_away),
        ("promises", &lists.promises),
        ("labels", &lists.labels),
        ("clearing", &lists.clearing),
        ("why-openings", &lists.why_openings),
        ("identifying", &lists.identifying),
    ] {
        if list.is_empty() {
            faults.push(subject.unfinished(fault(Code::EmptyList).with("list", name)));
        }
    }
    faults
}
