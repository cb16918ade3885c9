//! `askwell locale check`: every fault of locales at once.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, available_parallelism};

use anyhow::Result;

use super::english::English;
use super::locale_accept::{kept, translation};
use super::{House, no_locale, tell};
use crate::cli::{LocaleCheckFormat, Status};
use crate::i18n::Files;
use crate::library::{Language, Library, SOURCE, Tree, Unusable};
use crate::locale_kit::{self, Reference, Report, Sides, Texts};
use crate::report;
use crate::report::locale::Tally;
use crate::vocabulary::{Diagnostic, LanguageTag, Message, has_errors};

/// What is to be checked.
pub(super) struct Asked<'a> {
    /// The languages; all there are, where none is named.
    pub(super) what: &'a [LanguageTag],
    /// The language that the others of a tree are translated from; nothing for the locales of this program.
    pub(super) reference: Option<&'a LanguageTag>,
    /// The folders of trees.
    pub(super) folders: &'a [PathBuf],
    /// How to write what was found.
    pub(super) format: LocaleCheckFormat,
}

pub(super) fn run(asked: &Asked<'_>, house: &mut House<'_, '_>) -> Result<Status> {
    let reports = match asked.reference {
        Some(reference) => of_trees(asked, reference)?,
        None => of_locales(asked.what, house.library)?,
    };
    let clean = Message::fixed("locale-check-clean").number("locales", reports.len() as u64);
    let tallies = || {
        reports
            .iter()
            .map(|(tag, report)| Tally::of(tag, report.files, report.messages, &report.faults))
            .collect::<Vec<_>>()
    };
    let Some(format) = asked.format.of_faults() else {
        let table = report::locale::summary(&tallies(), house.words, house.layout, house.width);
        house.write(&table)?;
        let failed = reports.iter().any(|(_, report)| has_errors(&report.faults));
        return Ok(if failed { Status::Faults } else { Status::Done });
    };
    let faults: Vec<Diagnostic> = reports.into_iter().flat_map(|(_, report)| report.faults).collect();
    tell::checked(&faults, format, clean, house)
}

fn of_locales(what: &[LanguageTag], library: &Library) -> Result<Vec<(LanguageTag, Report)>> {
    let known = library.locale_tags()?;
    if let Some(strange) = what.iter().find(|tag| !known.contains(tag)) {
        return Err(no_locale(strange.as_str(), &known).into());
    }
    let tags = if what.is_empty() { &known } else { what };
    let english = English::read(library)?;
    let parts = match english.parts() {
        Err(Unusable::Broken(faults)) => {
            let tag = LanguageTag::parse(SOURCE)?;
            return Ok(vec![(tag, Report { faults, ..Report::default() })]);
        }
        parts => parts?,
    };
    let source = english.source(&parts);
    let files: Vec<(&LanguageTag, Files)> =
        tags.iter().map(|tag| Ok((tag, library.locale_files(tag)?))).collect::<Result<_, Unusable>>()?;
    let check = |(tag, files): &(&LanguageTag, Files)| {
        locale_kit::check(tag, files, (*tag != english.tag()).then_some((english.tag(), &source)))
    };
    let mut reports = Vec::new();
    for (tag, mut report) in tags.iter().zip(on_all_cores(&files, check)) {
        if tag != english.tag() {
            report.faults.extend(of_acceptance(tag, &english, library)?);
        }
        reports.push((tag.clone(), report));
    }
    Ok(reports)
}

/// Lists the faults of what was accepted here: of the record, and of words that have changed since.
fn of_acceptance(tag: &LanguageTag, english: &English, library: &Library) -> Result<Vec<Diagnostic>> {
    let acceptance = match kept(tag, library) {
        Err(Unusable::Broken(faults)) => return Ok(faults),
        kept => kept?,
    };
    let Some(acceptance) = acceptance else { return Ok(Vec::new()) };
    // A locale that can't be read has been told.
    let Ok((words, _)) = translation(tag, library) else { return Ok(Vec::new()) };
    Ok(acceptance.withdrawn(Sides { source: &english.words()?, words: &words }))
}

/// Checks trees of Fluent files of any program.
fn of_trees(asked: &Asked<'_>, reference: &LanguageTag) -> Result<Vec<(LanguageTag, Report)>> {
    let mut reports = Vec::new();
    for folder in asked.folders {
        let tree = Tree::open(folder)?;
        let known = || tree.languages.iter().map(|language| language.tag.clone()).collect::<Vec<_>>();
        let wanted = |tag: &LanguageTag| tree.get(tag).ok_or_else(|| no_locale(tag.as_str(), &known()));
        let texts = Texts::read(reference, wanted(reference)?.files()?);
        let parts = texts.parts();
        let source = Reference::of(reference, &texts, &parts);
        for tag in asked.what {
            wanted(tag)?;
        }
        let is_asked = |language: &&Language| asked.what.is_empty() || asked.what.contains(&language.tag);
        let languages: Vec<&Language> = tree.languages.iter().filter(is_asked).collect();
        let check = |language: &&Language| {
            if language.tag == *reference {
                return Ok(Some(source.itself()));
            }
            let files = language.files()?;
            // A folder without a file of messages is none of a language, whatever its name looks like.
            let is_one = !files.is_empty() || !asked.what.is_empty();
            let report = || source.check(&language.tag, &language.name, &Texts::read(&language.tag, files));
            Ok::<_, Unusable>(is_one.then(report))
        };
        for (language, report) in languages.iter().zip(on_all_cores(&languages, check)) {
            reports.extend(report?.map(|report| (language.tag.clone(), report)));
        }
    }
    Ok(reports)
}

/// Checks languages on all cores, and gives what came of each, in their order.
fn on_all_cores<T: Sync, R: Send>(languages: &[T], check: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let cores = available_parallelism().map_or(1, usize::from).min(languages.len());
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(language) = languages.get(place) else { return done };
            done.push((place, check(language)));
        }
    };
    let mut done: Vec<(usize, R)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        // Only a worker that panicked brings nothing, and that panic ends the process.
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect()
    });
    done.sort_unstable_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, report)| report).collect()
}
