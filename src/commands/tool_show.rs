//! `askwell tool show`: one tool whole.

use anyhow::Result;

use super::{House, Refusal};
use crate::cli::{Format, Status};
use crate::documents::near::nearest;
use crate::library::Library;
use crate::report;

pub(super) fn run(id: &str, format: Format, house: &mut House<'_, '_>) -> Result<Status> {
    let Some(tool) = house.library.tool(id)? else { return Err(no_tool(id, house.library)?.into()) };
    let text = match format {
        Format::Text => report::tool::show(&tool, house.words, house.width),
        Format::Json => report::tool::show_json(&tool),
    };
    house.write(&text)?;
    Ok(Status::Done)
}

/// Says that there is no such tool, and which there are, the nearest first.
pub(super) fn no_tool(id: &str, library: &Library) -> Result<Refusal> {
    let mut known: Vec<String> = library.tool_files()?.iter().map(|found| found.stem.to_string()).collect();
    let near = nearest(id, known.iter().map(String::as_str)).map(str::to_owned);
    known.sort_by_key(|name| Some(name) != near.as_ref());
    Ok(Refusal::new(Status::Line, "no-tool").about("tool", id).about("known", known.join(", ")))
}
