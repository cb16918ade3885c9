//! `askwell tool new` and `askwell tool schema`: what an author begins with.

use std::path::Path;

use anyhow::Result;

use super::new_file::{already_there, make};
use super::{House, Refusal};
use crate::cli::{Schema, Status};
use crate::documents::schema;
use crate::library::SOURCE;
use crate::report;
use crate::tool_kit::skeleton::skeleton;
use crate::vocabulary::{IdFault, Message};

/// The name of the schema beside the tools; their first line names it.
const SCHEMA: &str = "tool.schema.json";

pub(super) fn write_schema(of: Schema, house: &mut House<'_, '_>) -> Result<Status> {
    house.write(&match of {
        Schema::Tool => schema::of_tool(),
        Schema::Directory => schema::of_directory(),
        Schema::Scenario => schema::of_scenario(),
        Schema::Sheet => report::sheet::schema(),
    })?;
    Ok(Status::Done)
}

/// Makes a pack with the tool and its words, or adds both to one. Nothing that is there is changed.
pub(super) fn run(id: &str, folder: Option<&Path>, house: &mut House<'_, '_>) -> Result<Status> {
    let made = skeleton(id).map_err(|fault| {
        let reason = if fault == IdFault::TooLong { "too-long" } else { "shape" };
        Refusal::new(Status::Line, "bad-id").about("value", id).about("reason", reason)
    })?;
    if house.library.tool_files()?.iter().any(|found| found.built_in && *found.stem == *id) {
        return Err(Refusal::new(Status::Line, "overrides-built-in").about("value", id).into());
    }
    let pack = folder.unwrap_or(Path::new(id));
    let tools = pack.join("screening-tools");
    let tool = tools.join(id).with_extension("yaml");
    let words = pack.join("locales").join(SOURCE).join(id).with_extension("ftl");
    if let Some(there) = [&tool, &words].into_iter().find(|path| path.exists()) {
        return Err(already_there(there).into());
    }
    let beside = tools.join(SCHEMA);
    let mut written = vec![(tool.clone(), made.tool), (words, made.words)];
    if !beside.exists() {
        written.push((beside, schema::of_tool()));
    }
    for (path, text) in written {
        make(&path, &text)?;
        let made = Message::fixed("tool-new-made").text("path", path.display().to_string());
        let line = house.words.text(&made) + "\n";
        house.write(&line)?;
    }
    let command = format!("askwell tool check --tools {} {}", pack.display(), tool.display());
    let line = house.words.text(&Message::fixed("tool-new-check").text("command", command)) + "\n";
    house.write(&line)?;
    Ok(Status::Done)
}
