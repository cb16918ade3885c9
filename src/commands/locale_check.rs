//! `askwell locale check`: every fault of locales at once.

use anyhow::Result;

use super::locale_accept::{kept, translation};
use super::{House, no_locale, tell};
use crate::cli::{CheckFormat, Status};
use crate::i18n::{Catalogue, Direction};
use crate::library::{Library, SOURCE, Unusable};
use crate::locale_kit::{self, Acceptance, Sides};
use crate::vocabulary::{Diagnostic, LanguageTag, Message, has_errors};

pub(super) fn run(what: &[LanguageTag], format: CheckFormat, house: &mut House<'_, '_>) -> Result<Status> {
    let known = house.library.locale_tags()?;
    if let Some(strange) = what.iter().find(|tag| !known.contains(tag)) {
        return Err(no_locale(strange.as_str(), &known).into());
    }
    let tags = if what.is_empty() { &known } else { what };
    let faults = faults(tags, house.library)?;
    tell::checked(&faults, format, Message::fixed("locale-check-clean").number("locales", tags.len() as u64), house)
}

/// Reads the locale all others are translated from, as its authors wrote it.
pub(super) fn source(library: &Library) -> Result<Catalogue, Unusable> {
    let tag = LanguageTag::parse(SOURCE).map_err(|_| Unusable::Broken(Vec::new()))?;
    let (source, faults) = Catalogue::read(&library.locale_files(&tag)?, Direction::LeftToRight);
    // Every translation would be blamed for what the source has lost.
    if has_errors(&faults) { Err(Unusable::Broken(faults)) } else { Ok(source) }
}

fn faults(tags: &[LanguageTag], library: &Library) -> Result<Vec<Diagnostic>> {
    let source = match source(library) {
        Err(Unusable::Broken(faults)) => return Ok(faults),
        source => source?,
    };
    let mut faults = Vec::new();
    for tag in tags {
        let against = (tag.as_str() != SOURCE).then_some(&source);
        faults.extend(locale_kit::check(tag, &library.locale_files(tag)?, against));
        if against.is_some() {
            faults.extend(of_acceptance(tag, &source, library)?);
        }
    }
    Ok(faults)
}

/// Lists the faults of what was accepted here: of the record, and of words that have changed since.
fn of_acceptance(tag: &LanguageTag, source: &Catalogue, library: &Library) -> Result<Vec<Diagnostic>> {
    let acceptance = match kept(tag, library) {
        Err(Unusable::Broken(faults)) => return Ok(faults),
        kept => kept?.unwrap_or_else(|| Acceptance::of(tag.clone())),
    };
    // A locale that can't be read has been told.
    let Ok((words, _)) = translation(tag, library) else { return Ok(Vec::new()) };
    Ok(acceptance.withdrawn(Sides { source, words: &words }))
}
