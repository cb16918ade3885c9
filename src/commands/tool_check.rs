//! `askwell tool check`: every fault of tools at once.

use std::path::Path;

use anyhow::Result;

use super::tool_show::no_tool;
use super::{House, source_words, tell};
use crate::cli::{CheckFormat, Status};
use crate::documents::tool::{ItemBank, Tool};
use crate::library::{Found, Unusable, read_file};
use crate::tool_kit::check;
use crate::vocabulary::{Diagnostic, Message};

pub(super) fn run(what: &[String], format: CheckFormat, house: &mut House<'_, '_>) -> Result<Status> {
    let files = named(what, house)?;
    let (faults, proofs) = faults(&files, house)?;
    if format == CheckFormat::Text {
        let proofs: String = proofs.iter().map(|proof| house.words.text(proof) + "\n").collect();
        house.write(&proofs)?;
    }
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

/// Lists the faults of all, and says of each that has none what was proved.
fn faults(files: &[Found], house: &House<'_, '_>) -> Result<(Vec<Diagnostic>, Vec<Message>)> {
    let source = source_words(house.library)?;
    let bank: ItemBank = match house.library.bank() {
        // Tools that name items of a broken bank would be blamed for what is not theirs.
        Err(Unusable::Broken(faults)) => return Ok((faults, Vec::new())),
        bank => bank?,
    };
    let (mut faults, mut proofs) = (Vec::new(), Vec::new());
    for found in files {
        let checked = check(&found.name, &found.bytes, &bank, found.built_in, &source);
        if checked.faults.is_empty() {
            proofs.extend(checked.tool.as_ref().map(|tool| proof(tool, checked.states)));
        }
        faults.extend(checked.faults);
    }
    Ok((faults, proofs))
}

fn proof(tool: &Tool, states: usize) -> Message {
    let Some(scoring) = &tool.scoring else {
        return Message::fixed("tool-check-no-score").text("id", tool.id.as_str());
    };
    Message::fixed("tool-check-proved")
        .text("id", tool.id.as_str())
        .number("items", tool.items.len() as u64)
        .number("findings", scoring.findings.len() as u64)
        .number("examples", tool.examples.len() as u64)
        .number("states", states as u64)
}
