//! `askwell directory show`: an area whole, for planning ahead, with what stands behind it.

use anyhow::Result;

use super::{House, Refusal, now};
use crate::cli::{Format, Status};
use crate::documents::directory::Directory;
use crate::report::directory::{Seen, show, show_json};
use crate::vocabulary::Area;

pub(super) fn run(area: &Area, format: Format, house: &mut House<'_, '_>) -> Result<Status> {
    let directories = house.library.directories()?;
    let agency = house.library.agency()?;
    let mut shown: Vec<&Directory> = directories.covering(area).collect();
    if shown.is_empty() {
        let known = directories.iter().map(|directory| directory.area.as_str()).collect::<Vec<_>>().join(", ");
        return Err(Refusal::new(Status::Line, "no-area").about("area", area.as_str()).about("known", known).into());
    }
    shown.extend(directories.behind(area).filter(|group| group.area != *area));
    let seen = Seen { directories: &directories, agency: agency.as_ref(), now: now() };
    let text = match format {
        Format::Text => show(&shown, seen, house.words, usize::from(house.width)),
        Format::Json => show_json(&shown, seen),
    };
    house.write(&text)?;
    Ok(Status::Done)
}
