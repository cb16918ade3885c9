//! Checks the head of a directory: the parts of a country, the members of a group, and what agencies usually are in law.

use super::evidence::named_sources;
use super::raw::RawUsual;
use super::{Reach, Source, Usual};
use crate::documents::faults::Faults;
use crate::documents::raw::Listed;
use crate::documents::scan::Path;
use crate::vocabulary::{Area, Code, Standing};

/// Takes a part of the country; a file for a part has none.
pub(super) fn subdivision(text: &str, at: &Path<'_>, area: Option<&Area>, faults: &mut Faults<'_>) -> Option<Area> {
    let part = faults.expect(Area::parse(text).ok(), Code::BadArea, at, text)?;
    (!elsewhere(&part, at, area, faults)).then_some(part)
}

/// Finds what is no part of the country, and says whether it is none.
pub(super) fn elsewhere(part: &Area, at: &Path<'_>, area: Option<&Area>, faults: &mut Faults<'_>) -> bool {
    let foreign = area.filter(|area| part == *area || !area.covers(part));
    if let Some(area) = foreign {
        faults.add(Code::OtherArea, at, &[("value", part.as_str()), ("area", area.as_str())]);
    }
    foreign.is_some()
}

/// Takes what agencies of a role usually are: each role once, and nothing that the place does not know.
pub(super) fn usual(
    raw: Vec<RawUsual>,
    at: &Path<'_>,
    standings: &[Standing],
    sources: &[Source],
    faults: &mut Faults<'_>,
) -> Vec<Usual> {
    let mut all: Vec<Usual> = Vec::new();
    for (place, raw) in raw.into_iter().enumerate() {
        let at = at.index(place);
        let Listed(role) = raw.role;
        if all.iter().any(|earlier| earlier.role == role) {
            faults.add(Code::DuplicateId, &at.key("role"), &[("value", role.as_str())]);
        }
        let standing: Vec<Standing> = raw.standing.into_iter().map(|Listed(standing)| standing).collect();
        if standing.is_empty() {
            faults.add(Code::Empty, &at.key("standing"), &[("key", "standing")]);
        }
        let possible = |one: &Standing| *one == Standing::Neither || standings.is_empty() || standings.contains(one);
        for (place, one) in standing.iter().enumerate().filter(|(_, one)| !possible(one)) {
            let known: Vec<&str> = Standing::ALL.iter().filter(|one| possible(one)).map(|one| one.as_str()).collect();
            faults.unknown_value(&at.key("standing").index(place), one.as_str(), &known);
        }
        let sources = named_sources(&raw.sources, &at, sources, faults);
        all.push(Usual { role, standing, sources: sources.into_iter().map(|source| source.id.clone()).collect() });
    }
    all
}

/// Takes the members of a group: countries, or `any` alone.
pub(super) fn reach(members: &[String], at: &Path<'_>, faults: &mut Faults<'_>) -> Reach {
    Reach::parse(members).unwrap_or_else(|| {
        for (place, member) in members.iter().enumerate() {
            if Area::parse(member).map_or(true, |area| !area.is_country() || !area.is_known()) {
                faults.add(Code::BadArea, &at.index(place), &[("value", member)]);
            }
        }
        Reach::Place
    })
}
