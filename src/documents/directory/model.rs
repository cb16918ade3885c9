//! The checked model of a directory. What is here has the right form; how far it may be shown is for
//! `judgement::referral` to say.

use super::{
    Agreement, ChannelKind, Consent, Cost, Day, Duty, Exploitation, Gap, Gender, OperatorType, Reach, Share, Ship,
    SourceKind, Stated, Status, Usual, Week, Zone,
};
use crate::documents::tool::Audiences;
use crate::vocabulary::{Area, LanguageTag, Pathway, ServiceId, SourceId, Standing};

/// The services and duties of one area: one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directory {
    /// The area; the file is `<AREA>.yaml`.
    pub area: Area,
    /// The first 12 hexadecimal digits of the SHA-256 of its file.
    pub digest: String,
    /// Whether it is built into the program.
    pub built_in: bool,
    /// How much of its file is here.
    pub extent: Extent,
    /// Of a country: its parts, where duties differ between them. A part may have a file of its own, or lean on the
    /// country's. Empty for a subdivision.
    pub subdivisions: Vec<Area>,
    /// Of a country: what was looked for and not found.
    pub gaps: Vec<Gap>,
    /// For whom it speaks: its area, or a group of countries.
    pub reach: Reach,
    /// What an agency can be in law here. Empty: as in the country, else anything.
    pub standings: Vec<Standing>,
    /// What agencies of some roles usually are in law here.
    pub usual: Vec<Usual>,
    /// Emergency numbers, the first one to be used. Never empty for a country; a subdivision may lean on its country.
    pub emergency: Vec<EmergencyNumber>,
    /// Services, in the order in which they are offered.
    pub services: Vec<Service>,
    /// What the law asks of officers here.
    pub duties: Vec<Duty>,
    /// What all this rests on.
    pub sources: Vec<Source>,
}

/// How much of a directory's file is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Extent {
    /// All of it.
    Whole,
    /// Its emergency numbers alone: the rest has faults.
    EmergencyOnly,
}

impl Directory {
    /// Gives the values that were right once and must never be used again.
    pub fn retired(&self) -> impl Iterator<Item = &str> {
        let of_services = self.services.iter().filter_map(|service| service.evidence.as_ref());
        let all = of_services.chain(self.emergency.iter().map(|number| &number.evidence));
        all.flat_map(|evidence| &evidence.retired).map(String::as_str)
    }
}

/// Gives a value in a form in which two ways of writing one number are equal; an address as it is.
#[must_use]
pub fn comparable(value: &str) -> String {
    if value.contains("://") { value.to_owned() } else { value.chars().filter(char::is_ascii_digit).collect() }
}

/// A number for police, ambulance and fire service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmergencyNumber {
    /// Two to six digits, as dialled.
    pub number: String,
    /// How well it is evidenced.
    pub evidence: Evidence,
}

/// A place that gives help, or one route to help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// Its name in documents.
    pub id: ServiceId,
    /// Its name as it calls itself.
    pub name: String,
    /// Who runs it, where that is another name.
    pub operator: Option<String>,
    /// What kind of body runs it.
    pub operator_type: OperatorType,
    /// The kinds of help it gives. Empty: listed, never recommended.
    pub pathways: Vec<Pathway>,
    /// For which ages.
    pub audience: Audiences,
    /// For whom; empty means anyone.
    pub genders: Vec<Gender>,
    /// For which kinds of exploitation; empty means any.
    pub exploitation: Vec<Exploitation>,
    /// Parts of the country in which another service stands in its place.
    pub except: Vec<Area>,
    /// Which agencies may use it; empty means any. A formal route is often closed to others.
    pub standing: Vec<Standing>,
    /// Whether the law lets it be used only with the person's consent. Such a service is never open to children.
    pub consent: Consent,
    /// How to reach it; empty where no number or address is known.
    pub channels: Vec<Channel>,
    /// Whether it says that it is confidential.
    pub confidential: Stated,
    /// Whether it says that a caller can stay anonymous.
    pub anonymous: Stated,
    /// Whether calls are recorded.
    pub recorded: Stated,
    /// With whom it says it may share what it hears.
    pub shares_with: Vec<Share>,
    /// How well all this is evidenced; nothing on an agency's own service, for which the agency answers.
    pub evidence: Option<Evidence>,
}

/// One way to reach a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Channel {
    /// What kind of way.
    pub kind: ChannelKind,
    /// E.164 for a phone, digits for short codes and texts, an https address otherwise.
    pub value: String,
    /// As shown to people.
    pub display: String,
    /// The languages answered without an interpreter: its own, else those of its directory; empty where neither is stated.
    pub languages: Vec<LanguageTag>,
    /// Whether it says that it works with interpreters.
    pub interpreters: Stated,
    /// What it costs the caller.
    pub cost: Cost,
    /// When it is open, where stated.
    pub hours: Option<Hours>,
}

/// When a channel is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// As stated, in a form common to all languages such as `24/7`.
    pub stated: String,
    /// The same hours, to be compared with a time.
    pub week: Week,
    /// The zone in which they are meant; nothing only where somebody answers at every hour.
    pub zone: Option<Zone>,
    /// Whether the sources agree. Disputed hours are never shown as hours.
    pub agreement: Agreement,
}

/// How well something is evidenced, and how far it may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// What the sources come to.
    pub status: Status,
    /// How far it may be shown.
    pub ship: Ship,
    /// The newest year shown on any source; nothing where none shows one.
    pub source_year: Option<u16>,
    /// Where the sources disagree, in the author's words.
    pub disagreement: Option<String>,
    /// Values that were right once and must never be used again.
    pub retired: Vec<String>,
    /// The sources.
    pub sources: Vec<SourceId>,
    /// When a person last tried it. Always empty in a built-in file.
    pub verified_on: Option<Day>,
    /// By when somebody is to try it again, at most [`REVIEW_DAYS`] days later; else as many.
    pub review_by: Option<Day>,
}

/// For how many days it counts that somebody tried a contact.
pub const REVIEW_DAYS: i64 = 184;

/// For how many days more it still counts, marked as due.
pub const GRACE_DAYS: i64 = 30;

/// What a directory rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its name in the file.
    pub id: SourceId,
    /// Title.
    pub title: String,
    /// Publisher; confirmations count distinct publishers.
    pub publisher: String,
    /// What kind of source.
    pub kind: SourceKind,
    /// Its https address; only application code may have none.
    pub url: Option<String>,
    /// The date shown on it, as far as shown: `2024`, `2024-07` or `2024-07-23`.
    pub date_shown: Option<String>,
}

/// Every directory that is loaded: countries, their subdivisions, and groups of countries.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Directories(Vec<Directory>);

impl Directories {
    /// Takes directories; a later one replaces an earlier one of the same area.
    #[must_use]
    pub fn new(all: impl IntoIterator<Item = Directory>) -> Self {
        let mut by_area = std::collections::BTreeMap::new();
        for directory in all {
            by_area.insert(directory.area.clone(), directory);
        }
        Self(by_area.into_values().collect())
    }

    /// Gives every directory, by area code.
    pub fn iter(&self) -> impl Iterator<Item = &Directory> {
        self.0.iter()
    }

    /// Says whether a number or address is retired in any directory.
    #[must_use]
    pub fn is_retired(&self, value: &str) -> bool {
        let value = comparable(value);
        let of = |directory: &Directory| directory.retired().any(|retired| comparable(retired) == value);
        self.0.iter().any(of)
    }

    /// Gives the directory of exactly this area.
    #[must_use]
    pub fn get(&self, area: &Area) -> Option<&Directory> {
        self.0.iter().find(|directory| directory.area == *area)
    }

    /// Gives the directories that hold in an area, the nearest first: the subdivision, then its country. Never
    /// another country's.
    pub fn covering<'a>(&'a self, area: &'a Area) -> impl Iterator<Item = &'a Directory> {
        self.0.iter().rev().filter(move |directory| directory.area.covers(area))
    }

    /// Gives the directories of groups that an area belongs to, the narrower first. They stand behind those of the area
    /// itself, for what neither it nor its country has.
    pub fn behind<'a>(&'a self, area: &'a Area) -> impl Iterator<Item = &'a Directory> {
        let (world, members): (Vec<_>, Vec<_>) = self
            .0
            .iter()
            .filter(|directory| directory.reach.stands_behind(area))
            .partition(|directory| directory.reach == Reach::World);
        members.into_iter().chain(world)
    }
}
