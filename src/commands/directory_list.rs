//! `askwell directory list`: every area with what it has and what it lacks.

use anyhow::Result;

use super::{House, now};
use crate::cli::{Format, Status};
use crate::report::directory::{Seen, list, list_json};

pub(super) fn run(format: Format, house: &mut House<'_, '_>) -> Result<Status> {
    let directories = house.library.directories()?;
    let agency = house.library.agency()?;
    let seen = Seen { directories: &directories, agency: agency.as_ref(), now: now() };
    let text = match format {
        Format::Text => list(seen, house.words, house.layout, house.width),
        Format::Json => list_json(seen),
    };
    house.write(&text)?;
    Ok(Status::Done)
}
