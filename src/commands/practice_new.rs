//! `askwell practice new`: what an author of scenarios begins with.

use std::path::Path;

use anyhow::Result;

use super::House;
use super::new_pack::{bad_id, make_all, not_built_in};
use crate::cli::Status;
use crate::library::SOURCE;
use crate::practice_kit::skeleton::skeleton;

/// Makes a pack with the scenario and its words, or adds both to one. Nothing that is there is changed.
pub(super) fn run(id: &str, folder: Option<&Path>, house: &mut House<'_, '_>) -> Result<Status> {
    let made = skeleton(id).map_err(|fault| bad_id(id, fault))?;
    not_built_in(id, &house.library.scenario_files()?)?;
    let pack = folder.unwrap_or(Path::new(id));
    let scenario = pack.join("screening-tools/scenarios").join(id).with_extension("yaml");
    let words = pack.join("locales").join(SOURCE).join("scenarios").join(id).with_extension("ftl");
    make_all("practice check", pack, &[(scenario, made.scenario), (words, made.words)], house)
}
