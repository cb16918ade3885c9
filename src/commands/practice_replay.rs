//! `askwell practice run --replay`: plays a run again that was written down, and tells of it.

use std::path::Path;

use anyhow::Result;

use super::House;
use crate::cli::Status;

pub(super) fn run(_path: &Path, _debrief: Option<&Path>, _house: &mut House<'_, '_>) -> Result<Status> {
    Ok(Status::Done)
}
