//! `askwell locale coverage`: how far locales are translated, and what of them somebody has vouched for.

use std::collections::BTreeSet;

use anyhow::Result;

use super::english::{English, inside, with_scenarios};
use super::locale_accept::kept;
use super::{House, no_locale};
use crate::cli::{Format, Status};
use crate::i18n::Catalogue;
use crate::library::SOURCE;
use crate::locale_kit::{self, Acceptance, Sides};
use crate::report;
use crate::report::locale::Covered;
use crate::vocabulary::{Code, LanguageTag};

pub(super) fn run(what: &[LanguageTag], format: Format, house: &mut House<'_, '_>) -> Result<Status> {
    let library = house.library;
    let known = library.locale_tags()?;
    if let Some(strange) = what.iter().find(|tag| !known.contains(tag)) {
        return Err(no_locale(strange.as_str(), &known).into());
    }
    let english = English::whole(library)?;
    let source = english.words()?;
    let tags = if what.is_empty() { &known } else { what };
    let mut covered = Vec::new();
    for tag in tags.iter().filter(|tag| tag.as_str() != SOURCE) {
        let files = with_scenarios(tag, library)?;
        let faults = english.check(tag, &files)?.faults;
        let still_english = faults.iter().filter(|fault| fault.code == Code::Untranslated);
        let untranslated: BTreeSet<&str> = still_english.filter_map(|fault| fault.arg("id")).collect();
        let words = Catalogue::read(&files, library.locale(tag)?.direction()).0;
        let acceptance = kept(tag, library)?.unwrap_or_else(|| Acceptance::of(tag.clone()));
        let sides = Sides { source: &source, words: &words };
        let files = locale_kit::coverage(sides, &acceptance, &untranslated, &|entry| inside(&entry.file));
        covered.push(Covered { tag: tag.clone(), files });
    }
    house.write(&match format {
        Format::Text => report::locale::coverage(&covered, house.words, house.layout, house.width),
        Format::Json => report::locale::coverage_json(&covered),
    })?;
    Ok(Status::Done)
}
