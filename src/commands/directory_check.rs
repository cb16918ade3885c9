//! `askwell directory check`: every fault of directories at once, and of what the agency says about them.

use std::path::Path;

use anyhow::Result;

use super::{House, Refusal, now, source_words, tell};
use crate::cli::{CheckFormat, Status};
use crate::directory_kit::{self, Beside, Spoken};
use crate::documents::directory::{Directories, read};
use crate::documents::settings::read as settings;
use crate::library::{Found, read_file};
use crate::report::directory::Seen;
use crate::vocabulary::{Diagnostic, Message};

pub(super) fn run(what: &[String], format: CheckFormat, house: &mut House<'_, '_>) -> Result<Status> {
    let files = named(what, house)?;
    let around = around(&files, house)?;
    let mut faults = faults(&files, &around, house)?;
    let agency = house.library.agency_file()?;
    // Of whatever place an agency's own services are, they are checked where all directories are.
    let checked = agency.iter().filter(|_| what.is_empty());
    faults.extend(checked.flat_map(|found| directory_kit::agency(&found.name, &found.bytes, &around, now())));
    tell::checked(&faults, format, clean(&files, &around, agency.as_ref()), house)
}

/// The words for directories without a fault: how many there are, and what is in them.
fn clean(files: &[Found], around: &Directories, agency: Option<&Found>) -> Message {
    // Settings with a fault vouch for nothing.
    let agency = agency.and_then(|found| settings::agency(&found.name, &found.bytes).ok());
    let seen = Seen { directories: around, agency: agency.as_ref(), now: now() };
    let checked = around.iter().filter(|one| files.iter().any(|file| *file.stem == *one.area.as_str()));
    let mut clean = Message::fixed("directory-check-clean").number("files", files.len() as u64);
    for (name, number) in seen.totals(checked) {
        clean = clean.number(name, number as u64);
    }
    clean
}

/// Finds the directories to check: all there are, or those named by area or by path.
fn named(what: &[String], house: &House<'_, '_>) -> Result<Vec<Found>> {
    let known = house.library.directory_files()?;
    if what.is_empty() {
        return Ok(known);
    }
    what.iter()
        .map(|name| {
            if name.contains(std::path::is_separator) || name.ends_with(".yaml") {
                return Ok(read_file(Path::new(name))?);
            }
            let found = known.iter().find(|found| found.stem.eq_ignore_ascii_case(name)).cloned();
            let areas = || known.iter().map(|found| found.stem.to_string()).collect::<Vec<_>>().join(", ");
            let refuse = || Refusal::new(Status::Line, "no-area").about("area", name.as_str()).about("known", areas());
            found.ok_or_else(|| refuse().into())
        })
        .collect()
}

fn faults(files: &[Found], around: &Directories, house: &House<'_, '_>) -> Result<Vec<Diagnostic>> {
    let source = source_words(house.library)?;
    let words = Spoken { source: &source, officer: house.words };
    let beside = Beside { around, words, now: now() };
    let each = |found: &Found| directory_kit::check(&found.name, &found.bytes, found.built_in, beside);
    Ok(files.iter().flat_map(each).collect())
}

/// Reads those that have no fault of their own, with those to check in the place of others of the same area.
fn around(files: &[Found], house: &House<'_, '_>) -> Result<Directories> {
    let known = house.library.directory_files()?;
    let read = |found: &Found| read::read(&found.name, &found.bytes, found.built_in).ok();
    Ok(Directories::new(known.iter().chain(files).filter_map(read)))
}
