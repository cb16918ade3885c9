//! Where an officer can work, and what the agency can be there.

use anyhow::Result;

use super::Refusal;
use crate::cli::Status;
use crate::documents::directory::Places;
use crate::library::Library;
use crate::vocabulary::{Area, Standing};

/// Refuses an area without a directory, and a country whose duties differ inside.
///
/// # Errors
/// Says where an officer can work instead.
pub(super) fn refuse_unknown(area: &Area, places: &Places, library: &Library) -> Result<()> {
    if places.areas().contains(area) {
        return Ok(());
    }
    let areas = library.places(Some(&area.country()))?.areas();
    let (code, known) = match areas.is_empty() {
        false if area.is_country() => ("area-too-wide", areas),
        false => ("no-area", areas),
        true => {
            let mut countries: Vec<_> = library.places(None)?.areas().iter().map(Area::country).collect();
            countries.dedup();
            ("no-area", countries)
        }
    };
    Err(Refusal::new(Status::Line, code).about("area", area.as_str()).about("known", list(known.iter())).into())
}

/// Refuses a standing that the law of the area does not know.
///
/// # Errors
/// Says what an agency can be there.
pub(super) fn refuse_standing(standing: Standing, area: &Area, places: &Places, library: &Library) -> Result<()> {
    let known = places.standings(area);
    if known.contains(&standing) {
        return Ok(());
    }
    let path = library.agency_path().map_or_else(String::new, |path| path.display().to_string());
    Err(Refusal::new(Status::Broken, "standing-not-here")
        .about("area", area.as_str())
        .about("standing", standing.as_str())
        .about("known", list(known.iter().map(|standing| standing.as_str())))
        .about("path", path)
        .into())
}

fn list(all: impl Iterator<Item = impl ToString>) -> String {
    all.map(|one| one.to_string()).collect::<Vec<_>>().join(", ")
}
