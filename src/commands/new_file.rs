//! New files, for every command that makes some: folders as needed, and nothing that is there is ever changed.

use std::io::{Error, ErrorKind};
use std::path::Path;

use super::Refusal;
use crate::cli::Status;
use crate::privacy::Paper;

/// Opens the folder of a file that is written later: what can't be written is said beforehand.
pub(super) fn prepare(path: &Path) -> Result<Paper, Refusal> {
    Paper::prepare(path).map_err(|error| refuse(path, &error))
}

/// Writes a file that was prepared.
pub(super) fn write(paper: &Paper, text: &str) -> Result<(), Refusal> {
    paper.write(text).map_err(|error| refuse(paper.path(), &error))
}

/// Makes and writes a file at once.
pub(super) fn make(path: &Path, text: &str) -> Result<(), Refusal> {
    write(&prepare(path)?, text)
}

/// Refuses to make a file that is there.
pub(super) fn already_there(path: &Path) -> Refusal {
    Refusal::new(Status::Surroundings, "already-there").about("path", path.display().to_string())
}

fn refuse(path: &Path, error: &Error) -> Refusal {
    match error.kind() {
        ErrorKind::AlreadyExists => already_there(path),
        _ => not_written(path),
    }
}

/// Refuses what can't be written, for whatever reason.
pub(super) fn not_written(path: &Path) -> Refusal {
    Refusal::new(Status::Surroundings, "not-written-to").about("path", path.display().to_string())
}
