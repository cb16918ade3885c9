//! `askwell tool check`: every fault of tools at once.

use std::path::Path;

use anyhow::Result;

use super::tool_show::no_tool;
use super::{House, source_words, tell};
use crate::cli::{CheckFormat, Status};
use crate::documents::tool::ItemBank;
use crate::library::{Found, Unusable, read_file};
use crate::tool_kit::check;
use crate::vocabulary::{Diagnostic, Message};

pub(super) fn run(what: &[String], format: CheckFormat, house: &mut House<'_, '_>) -> Result<Status> {
    let files = named(what, house)?;
    let faults = faults(&files, house)?;
    tell::checked(&faults, format, Message::fixed("tool-check-clean").number("tools", files.len() as u64), house)
}

/// Finds the tools to check: all there are, or those named by id or by path.
fn named(what: &[String], house: &House<'_, '_>) -> Result<Vec<Found>> {
    let known = house.library.tool_files()?;
    if what.is_empty() {
        return Ok(known);
    }
    what.iter()
        .map(|name| {
            if name.contains(std::path::is_separator) || name.ends_with(".yaml") {
                return Ok(read_file(Path::new(name))?);
            }
            let found = known.iter().find(|found| *found.stem == **name).cloned();
            found.map_or_else(|| Err(no_tool(name, house.library)?.into()), Ok)
        })
        .collect()
}

fn faults(files: &[Found], house: &House<'_, '_>) -> Result<Vec<Diagnostic>> {
    let source = source_words(house.library)?;
    let bank: ItemBank = match house.library.bank() {
        // Tools that name items of a broken bank would be blamed for what is not theirs.
        Err(Unusable::Broken(faults)) => return Ok(faults),
        bank => bank?,
    };
    let each = |found: &Found| check(&found.name, &found.bytes, &bank, found.built_in, &source).faults;
    Ok(files.iter().flat_map(each).collect())
}
