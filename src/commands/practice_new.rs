//! `askwell practice new`: what an author of scenarios begins with.

use std::path::Path;

use anyhow::Result;

use super::new_file::{already_there, make};
use super::{House, Refusal};
use crate::cli::Status;
use crate::library::SOURCE;
use crate::practice_kit::skeleton::skeleton;
use crate::vocabulary::{IdFault, Message};

/// Makes a pack with the scenario and its words, or adds both to one. Nothing that is there is changed.
pub(super) fn run(id: &str, folder: Option<&Path>, house: &mut House<'_, '_>) -> Result<Status> {
    let made = skeleton(id).map_err(|fault| {
        let reason = if fault == IdFault::TooLong { "too-long" } else { "shape" };
        Refusal::new(Status::Line, "bad-id").about("value", id).about("reason", reason)
    })?;
    if house.library.scenario_files()?.iter().any(|found| found.built_in && *found.stem == *id) {
        return Err(Refusal::new(Status::Line, "overrides-built-in").about("value", id).into());
    }
    let pack = folder.unwrap_or(Path::new(id));
    let scenario = pack.join("screening-tools/scenarios").join(id).with_extension("yaml");
    let words = pack.join("locales").join(SOURCE).join("scenarios").join(id).with_extension("ftl");
    if let Some(there) = [&scenario, &words].into_iter().find(|path| path.exists()) {
        return Err(already_there(there).into());
    }
    for (path, text) in [(scenario.clone(), made.scenario), (words, made.words)] {
        make(&path, &text)?;
        let made = Message::fixed("tool-new-made").text("path", path.display().to_string());
        let line = house.words.text(&made) + "\n";
        house.write(&line)?;
    }
    let command = format!("askwell practice check --tools {} {}", pack.display(), scenario.display());
    let line = house.words.text(&Message::fixed("tool-new-check").text("command", command)) + "\n";
    house.write(&line)?;
    Ok(Status::Done)
}
