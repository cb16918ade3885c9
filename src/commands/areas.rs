//! Where an officer can work, and what the agency can be there.

use anyhow::Result;

use super::Refusal;
use crate::cli::Status;
use crate::documents::directory::Places;
use crate::library::Library;
use crate::vocabulary::{Area, Standing};

/// Who says where the officer works.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// The command line.
    Here,
    /// The settings of the officer.
    InSettings,
}

/// Refuses an area without a directory, and a country whose duties differ inside.
///
/// # Errors
/// Says where an officer can work instead, and in which file to say so.
pub(super) fn refuse_unknown(area: &Area, said: Said, places: &Places, library: &Library) -> Result<()> {
    if places.areas().contains(area) {
        return Ok(());
    }
    let areas = library.places(Some(&area.country()))?.areas();
    let too_wide = !areas.is_empty() && area.is_country();
    let known = if areas.is_empty() {
        let mut countries: Vec<_> = library.places(None)?.areas().iter().map(Area::country).collect();
        countries.dedup();
        countries
    } else {
        areas
    };
    let (status, code) = match (said, too_wide) {
        (Said::Here, true) => (Status::Line, "area-too-wide"),
        (Said::Here, false) => (Status::Line, "no-area"),
        (Said::InSettings, true) => (Status::Broken, "settings-area-too-wide"),
        (Said::InSettings, false) => (Status::Broken, "settings-no-area"),
    };
    let path = library.config_path().map_or_else(String::new, |path| path.display().to_string());
    let refusal = Refusal::new(status, code).about("area", area.as_str()).about("known", list(known.iter()));
    Err(refusal.about("path", path).into())
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
