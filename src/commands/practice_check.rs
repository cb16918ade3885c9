//! `askwell practice check`: every fault of scenarios and of their words at once.

use std::path::Path;

use anyhow::Result;

use super::practice_show::no_scenario;
use super::{House, tell};
use crate::cli::{CheckFormat, Status};
use crate::documents::tool::Tool;
use crate::library::{Found, Library, SOURCE, Unusable, read_file};
use crate::practice_kit::{Beside, Spoken, check};
use crate::vocabulary::{Diagnostic, Message};

pub(super) fn run(what: &[String], format: CheckFormat, house: &mut House<'_, '_>) -> Result<Status> {
    let files = named(what, house)?;
    let tools = match house.library.tools() {
        // Scenarios that name broken tools would be blamed for what is not theirs.
        Err(Unusable::Broken(faults)) => {
            return tell::checked(&faults, format, Message::fixed("practice-check-clean"), house);
        }
        tools => tools?,
    };
    let mut faults = Vec::new();
    for found in &files {
        faults.extend(faults_of(found, &tools, house.library)?);
    }
    let clean = Message::fixed("practice-check-clean").number("scenarios", files.len());
    tell::checked(&faults, format, clean, house)
}

/// Lists the faults of one scenario and of its words in every locale.
pub(super) fn faults_of(found: &Found, tools: &[Tool], library: &Library) -> Result<Vec<Diagnostic>, Unusable> {
    let mut tags = library.locale_tags()?;
    tags.sort_by_key(|tag| tag.as_str() != SOURCE);
    let mut words = Vec::new();
    for tag in tags {
        let files = library.scenario_words(&tag, Some(&found.stem))?;
        words.push(Spoken { locale: library.locale(&tag)?, files });
    }
    Ok(check(&found.name, &found.bytes, found.built_in, Beside { tools, words: &words }))
}

/// Finds the scenarios to check: all there are, or those named by id or by path.
fn named(what: &[String], house: &House<'_, '_>) -> Result<Vec<Found>> {
    let known = house.library.scenario_files()?;
    if what.is_empty() {
        return Ok(known);
    }
    what.iter()
        .map(|name| {
            if name.contains(std::path::is_separator) || name.ends_with(".yaml") {
                return Ok(read_file(Path::new(name))?);
            }
            let found = known.iter().find(|found| *found.stem == **name).cloned();
            found.map_or_else(|| Err(no_scenario(name, house.library)?.into()), Ok)
        })
        .collect()
}
