//! `askwell tool new` and `askwell tool schema`: what an author begins with.

use std::path::Path;

use anyhow::Result;

use super::House;
use super::new_pack::{bad_id, make_all, not_built_in};
use crate::cli::{Schema, Status};
use crate::documents::schema;
use crate::library::SOURCE;
use crate::report;
use crate::tool_kit::skeleton::skeleton;

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
    let made = skeleton(id).map_err(|fault| bad_id(id, fault))?;
    not_built_in(id, &house.library.tool_files()?)?;
    let pack = folder.unwrap_or(Path::new(id));
    let tools = pack.join("screening-tools");
    let words = pack.join("locales").join(SOURCE).join(id).with_extension("ftl");
    let mut files = vec![(tools.join(id).with_extension("yaml"), made.tool), (words, made.words)];
    let beside = tools.join(SCHEMA);
    if !beside.exists() {
        files.push((beside, schema::of_tool()));
    }
    make_all("tool check", pack, &files, house)
}
