//! `askwell tool list`: every tool, and the faults of those that can't be used.

use anyhow::Result;

use super::House;
use crate::cli::{Format, Status};
use crate::report;

pub(super) fn run(format: Format, house: &mut House<'_, '_>) -> Result<Status> {
    let tools = house.library.tools()?;
    let text = match format {
        Format::Text => report::tool::list(&tools, house.words, house.layout, house.width),
        Format::Json => report::tool::list_json(&tools),
    };
    house.write(&text)?;
    Ok(Status::Done)
}
