//! Where an officer can work, and what an agency can be there: what the head of each directory says.

use super::Directory;
use crate::vocabulary::{Area, Role, SourceId, Standing};

/// For whom a directory speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// For its own area.
    Place,
    /// For a group of countries: it stands behind the directories of its members, and nobody works in it.
    Members(Vec<Area>),
    /// For every country, behind all others.
    World,
}

impl Reach {
    /// Takes the members a file names. Nothing where one is no country, or stands beside `any`.
    #[must_use]
    pub fn parse(members: &[String]) -> Option<Self> {
        match members {
            [] => Some(Self::Place),
            [any] if any == "any" => Some(Self::World),
            _ => {
                let country =
                    |text: &String| Area::parse(text).ok().filter(|area| area.is_country() && area.is_known());
                members.iter().map(country).collect::<Option<_>>().map(Self::Members)
            }
        }
    }

    /// Says whether this is a group that stands behind the directories of an area.
    #[must_use]
    pub fn stands_behind(&self, area: &Area) -> bool {
        match self {
            Self::Place => false,
            Self::Members(members) => members.contains(&area.country()),
            Self::World => true,
        }
    }
}

/// What an agency whose officers have this role usually is in law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Usual {
    /// The role of its officers.
    pub role: Role,
    /// What it is; any of these is usual. Never empty.
    pub standing: Vec<Standing>,
    /// The sources.
    pub sources: Vec<SourceId>,
}

/// One area with a directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The area.
    pub area: Area,
    /// Of a country: its parts, where duties differ between them.
    pub subdivisions: Vec<Area>,
    /// For whom its directory speaks.
    pub reach: Reach,
    /// What an agency can be in law here. Empty: as in the country, else anything.
    pub standings: Vec<Standing>,
    /// What agencies of some roles usually are in law here.
    pub usual: Vec<Usual>,
}

impl From<&Directory> for Place {
    fn from(directory: &Directory) -> Self {
        Self {
            area: directory.area.clone(),
            subdivisions: directory.subdivisions.clone(),
            reach: directory.reach.clone(),
            standings: directory.standings.clone(),
            usual: directory.usual.clone(),
        }
    }
}

/// Areas with a directory: countries and their subdivisions.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Places(Vec<Place>);

impl Places {
    /// Takes the places of directories, one for each area.
    pub fn new(all: impl IntoIterator<Item = Place>) -> Self {
        let mut places: Vec<Place> = all.into_iter().collect();
        places.sort_by(|one, other| one.area.cmp(&other.area));
        Self(places)
    }

    /// Gives the areas an officer can work in: the parts of a country where it names any or has files for some, since
    /// services and duties differ between them; else the country; never a group of countries. By country, then as the
    /// country lists them.
    #[must_use]
    pub fn areas(&self) -> Vec<Area> {
        let mut areas: Vec<Area> = Vec::new();
        for place in self.0.iter().filter(|place| place.reach == Reach::Place) {
            let country = place.area.country();
            let named = self.0.iter().find(|place| place.area == country).map_or(&[][..], |place| &place.subdivisions);
            let whole = place.area == country
                && named.is_empty()
                && !self.0.iter().any(|other| other.area != country && country.covers(&other.area));
            let parts = named.iter().chain((whole || place.area != country).then_some(&place.area));
            for area in parts {
                if !areas.contains(area) {
                    areas.push(area.clone());
                }
            }
        }
        areas
    }

    /// Gives what an agency can be in law in an area, as the nearest directory says that does; anything where none does.
    /// To be neither is possible everywhere.
    #[must_use]
    pub fn standings(&self, area: &Area) -> Vec<Standing> {
        let covering = self.0.iter().rev().filter(|place| place.area.covers(area));
        let stated = covering.map(|place| &place.standings).find(|stated| !stated.is_empty());
        let possible = |standing: &Standing| {
            *standing == Standing::Neither || stated.is_none_or(|stated| stated.contains(standing))
        };
        Standing::ALL.iter().copied().filter(possible).collect()
    }

    /// Says whether this would be an unusual thing to be in law for an agency of this role, as the nearest directory that
    /// says so has it. Where none does nothing is unusual.
    #[must_use]
    pub fn is_unusual(&self, area: &Area, role: Role, standing: Standing) -> bool {
        let covering = self.0.iter().rev().filter(|place| place.area.covers(area));
        let mut stated = covering.flat_map(|place| &place.usual).filter(|usual| usual.role == role);
        stated.next().is_some_and(|usual| !usual.standing.contains(&standing))
    }
}
