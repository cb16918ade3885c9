//! Everything that can be said of one locale of this program.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::beside::{Beside, Own, Owner, Rules, Source, Wanted};
use super::{intent, keys, limits, names, wording};
use crate::i18n::{Catalogue, Covers, Entry, Files, Locale, MessageFile, Parts, ReviewStatus};
use crate::vocabulary::{Code, Diagnostic, LanguageTag, Severity};

/// Whether the locale under check is the one all others are translated from.
#[derive(Clone, Copy)]
pub(super) enum Against<'a, 's> {
    /// It is the source.
    Itself,
    /// It is translated from this source.
    Source(&'a Source<'s, 's>),
}

/// What every check is given.
pub(super) struct Subject<'a, 's> {
    pub(super) about: &'a Arc<str>,
    pub(super) built_in: bool,
    pub(super) locale: &'a Locale,
    pub(super) words: &'a Catalogue,
    pub(super) against: Against<'a, 's>,
}

impl Subject<'_, '_> {
    /// Gives a fault that a locale inside the program may not have, and that a translator outside has until the work
    /// is done.
    pub(super) fn unfinished(&self, fault: Diagnostic) -> Diagnostic {
        Diagnostic { severity: if self.built_in { fault.severity } else { Severity::Warning }, ..fault }
    }
}

/// What was found of a locale.
#[derive(Debug, Default)]
pub struct Report {
    /// Every fault, those of its own files first.
    pub faults: Vec<Diagnostic>,
    /// How many files it has.
    pub files: usize,
    /// How many messages it has.
    pub messages: usize,
}

/// Gives a fault at the id of an entry.
pub(super) fn at(code: Code, entry: &Entry) -> Diagnostic {
    Diagnostic::new(code, &entry.file, Some(entry.span)).with("id", &entry.id)
}

/// Lists every fault of a locale. `source` is the locale it is translated from, with its language; nothing where it is
/// that one. A source that has faults itself must be mended first.
#[must_use]
pub fn check(tag: &LanguageTag, files: &Files, source: Option<(&LanguageTag, &Source<'_, '_>)>) -> Report {
    let (about, bytes) = &files.about;
    let locale = match Locale::read(tag, about, bytes) {
        Ok(locale) => locale,
        Err(faults) => return Report { faults, ..Report::default() },
    };
    let mut faults = Vec::new();
    let layers: Vec<Vec<MessageFile>> = files
        .texts(locale.direction())
        .map(|(texts, found)| {
            faults.extend(found);
            texts
        })
        .collect();
    let parts: Vec<Vec<Parts<'_>>> =
        layers.iter().map(|layer| layer.iter().map(MessageFile::parts).collect()).collect();
    let mut words = Catalogue::default();
    for layer in &parts {
        faults.extend(layer.iter().flat_map(Parts::faults));
        faults.extend(Parts::duplicates(layer));
        layer.iter().for_each(|file| words.add(file));
    }
    let homes: HashMap<&str, &Arc<str>> = parts.iter().flatten().map(|file| (base(file.name()), file.name())).collect();
    let own = Own::of(parts.iter().flatten());
    let functions = BTreeSet::new();
    let language = source.map_or(tag, |(language, _)| language);
    let rules = Rules::of(tag, language, (Owner::This, locale.direction()), &functions, parts.iter().flatten());
    let beside = Beside {
        rules: &rules,
        own: &own,
        source: source.map(|(_, source)| source),
        elsewhere: &|_| false,
        about,
        home: &|name| homes.get(base(name)).copied(),
        wanted: match locale.covers() {
            Covers::Person => Wanted::ForThePerson,
            Covers::Everything if files.built_in => Wanted::All,
            Covers::Everything => Wanted::AllInTime,
        },
    };
    let against = source.map_or(Against::Itself, |(_, source)| Against::Source(source));
    let subject = Subject { about, built_in: files.built_in, locale: &locale, words: &words, against };
    faults.extend(about_faults(&subject));
    faults.extend(beside.faults());
    if source.is_none() {
        faults.extend(parts.iter().flatten().flat_map(intent::faults));
    }
    faults.extend(limits::faults(&subject));
    faults.extend(keys::faults(&subject));
    faults.extend(names::faults(&subject));
    faults.extend(wording::faults(&subject));
    Report { faults, files: parts.iter().flatten().count(), messages: own.count() }
}

/// Gives the name of a file without its folders.
fn base(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or_default()
}

/// Looks at what `locale.yaml` says.
fn about_faults(subject: &Subject<'_, '_>) -> Vec<Diagnostic> {
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
