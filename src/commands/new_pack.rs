//! What an author begins with: a pack that holds one document, its words, and what stands beside them.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::new_file::{already_there, make};
use super::{House, Refusal};
use crate::cli::Status;
use crate::library::Found;
use crate::vocabulary::{IdFault, Message};

/// Refuses an id that is none.
pub(super) fn bad_id(id: &str, fault: IdFault) -> Refusal {
    Refusal::new(Status::Line, "bad-id").about("value", id).about("reason", fault.as_str())
}

/// Refuses the id of a built-in document: nothing overrides one.
pub(super) fn not_built_in(id: &str, documents: &[Found]) -> Result<(), Refusal> {
    match documents.iter().any(|found| found.built_in && *found.stem == *id) {
        true => Err(Refusal::new(Status::Line, "overrides-built-in").about("value", id)),
        false => Ok(()),
    }
}

/// Makes every file, or none where one is there; tells each, and which command checks the first of them.
pub(super) fn make_all(
    check: &str,
    pack: &Path,
    files: &[(PathBuf, String)],
    house: &mut House<'_, '_>,
) -> Result<Status> {
    if let Some((there, _)) = files.iter().find(|(path, _)| path.exists()) {
        return Err(already_there(there).into());
    }
    for (path, text) in files {
        make(path, text)?;
        house.tell(&Message::fixed("tool-new-made").text("path", path.display().to_string()))?;
    }
    let document = files.iter().map(|(path, _)| path.display().to_string()).next().unwrap_or_default();
    let command = format!("askwell {check} --tools {} {document}", pack.display());
    house.tell(&Message::fixed("tool-new-check").text("command", command))?;
    Ok(Status::Done)
}
