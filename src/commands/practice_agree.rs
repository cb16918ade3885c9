//! `askwell practice agree`: how far people agree who rated the same written cases.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Result;

use super::House;
use crate::agreement::Agreement;
use crate::cli::{Format, Status};
use crate::documents::ratings;
use crate::library::{Unusable, read_file};
use crate::report;

pub(super) fn run(files: &[PathBuf], format: Format, house: &mut House<'_, '_>) -> Result<Status> {
    let found = files.iter().map(|path| read_file(path)).collect::<Result<Vec<_>, _>>()?;
    let tables: Vec<_> = found.iter().map(|found| (Arc::clone(&found.name), &*found.bytes)).collect();
    let agreement = Agreement::of(&ratings::read(&tables).map_err(Unusable::Broken)?);
    let text = match format {
        Format::Text => report::practice::agreement::text(&agreement, house.words, house.layout, house.width),
        Format::Json => report::practice::agreement::json(&agreement),
    };
    house.write(&text)?;
    Ok(Status::Done)
}
