//! `askwell practice show`: what a learner may know of a scenario beforehand.

use anyhow::Result;

use super::practice_list::listed;
use super::{House, Refusal};
use crate::cli::{Format, Status};
use crate::documents::near::nearest;
use crate::library::Library;
use crate::report;

pub(super) fn run(id: &str, format: Format, house: &mut House<'_, '_>) -> Result<Status> {
    let Some(scenario) = house.library.scenario(id)? else { return Err(no_scenario(id, house.library)?.into()) };
    let listed = listed(scenario, house.library)?;
    let text = match format {
        Format::Text => {
            let words = house.library.words_with_scenarios(house.words.locale().tag(), Some(id))?;
            report::practice::about(&listed, &words, usize::from(house.width))
        }
        Format::Json => report::practice::about_json(&listed),
    };
    house.write(&text)?;
    Ok(Status::Done)
}

/// Says that there is no such scenario, and which there are, the nearest first.
pub(super) fn no_scenario(id: &str, library: &Library) -> Result<Refusal> {
    let mut known: Vec<String> = library.scenario_files()?.iter().map(|found| found.stem.to_string()).collect();
    let near = nearest(id, known.iter().map(String::as_str)).map(str::to_owned);
    known.sort_by_key(|name| Some(name) != near.as_ref());
    Ok(Refusal::new(Status::Line, "no-scenario").about("scenario", id).about("known", known.join(", ")))
}
