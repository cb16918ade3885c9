//! The raw shape of a directory file. Its meaning is not checked yet.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    Agreement, ChannelKind, Consent, Cost, DutyKind, Exploitation, Gap, Gender, OperatorType, Share, Ship, SourceKind,
    Stated, Status, WithoutLevel,
};
use crate::documents::raw::{Closed, Entries, Listed, OneOrMany, closed};
use crate::documents::tool::Audiences;
use crate::vocabulary::{Concern, ContextKind, Pathway, Role, Standing};

closed!(
    Agreement,
    ChannelKind,
    Consent,
    Cost,
    DutyKind,
    Exploitation,
    Gap,
    Gender,
    OperatorType,
    Share,
    SourceKind,
    Stated,
    WithoutLevel
);

/// One file of `directory/`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawDirectory {
    /// The format number.
    pub format: u32,
    /// The area; also the name of the file.
    pub area: String,
    /// The languages in which its services answer where they do not state their own.
    #[serde(default)]
    pub languages: Vec<String>,
    /// The time zone of its opening hours where they do not state their own.
    pub zone: Option<String>,
    /// Of a country: what was looked for and not found.
    #[serde(default)]
    pub gaps: Vec<Listed<Gap>>,
    /// Of a country: the parts an officer must choose from, because duties differ between them.
    #[serde(default)]
    pub subdivisions: Vec<String>,
    /// Of a group of countries: its members, or `any` alone for every country.
    #[serde(default)]
    pub members: Vec<String>,
    /// What an agency can be in law here; missing means as in the country, else anything.
    #[serde(default)]
    pub standings: Vec<Listed<Standing>>,
    /// What agencies of some roles usually are in law here.
    #[serde(default)]
    pub usual: Vec<RawUsual>,
    /// Emergency numbers, the one to use first.
    #[serde(default)]
    pub emergency: Vec<RawEmergency>,
    /// The hosts that addresses of services may lead to, so that a changed address is noticed.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// Services in the order in which they are offered.
    #[serde(default)]
    pub services: Vec<RawService>,
    /// What the law asks of officers.
    #[serde(default)]
    pub duties: Vec<RawDuty>,
    /// Sources by their names.
    pub sources: Entries<RawSource>,
}

/// The head of a file of `directory/`: the same without what stands in lists
/// of more than a line.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct RawPlace {
    /// The area; also the name of the file.
    pub area: String,
    /// Of a country: the parts an officer must choose from.
    #[serde(default)]
    pub subdivisions: Vec<String>,
    /// Of a group of countries: its members, or `any` alone.
    #[serde(default)]
    pub members: Vec<String>,
    /// What an agency can be in law here.
    #[serde(default)]
    pub standings: Vec<Listed<Standing>>,
    /// What agencies of some roles usually are in law here.
    #[serde(default)]
    pub usual: Vec<RawUsual>,
}

/// What an agency of a role usually is in law.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawUsual {
    /// The role of its officers.
    pub role: Listed<Role>,
    /// What it is.
    pub standing: Vec<Listed<Standing>>,
    /// Sources by name.
    pub sources: Vec<String>,
}

/// What is read of a file of `directory/` that is broken elsewhere.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct RawPart {
    /// The area; also the name of the file.
    pub area: String,
    /// Of a country: the parts an officer must choose from.
    #[serde(default)]
    pub subdivisions: Vec<String>,
    /// Emergency numbers.
    #[serde(default)]
    pub emergency: Vec<RawNumber>,
}

/// An emergency number, whatever it rests on.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct RawNumber {
    /// As dialled.
    pub number: String,
}

/// An emergency number.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawEmergency {
    /// As dialled.
    pub number: String,
    /// How well it is evidenced.
    pub evidence: RawEvidence,
}

/// A service.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawService {
    /// Its name in documents.
    pub id: String,
    /// Its name as it calls itself.
    pub name: String,
    /// Who runs it.
    pub operator: Option<String>,
    /// What kind of body runs it.
    pub operator_type: Listed<OperatorType>,
    /// The kinds of help it gives.
    pub pathways: Vec<Listed<Pathway>>,
    /// For which ages.
    pub audience: Listed<Audiences>,
    /// For whom, where not for everyone.
    #[serde(default)]
    pub genders: Vec<Listed<Gender>>,
    /// For which kinds of exploitation, where not for all.
    #[serde(default)]
    pub exploitation: Vec<Listed<Exploitation>>,
    /// Parts of the country in which another service stands in its place.
    #[serde(default)]
    pub except: Vec<String>,
    /// Which agencies may use it, where not all.
    #[serde(default)]
    pub standing: Vec<Listed<Standing>>,
    /// Whether it may be used only with consent.
    pub consent: Option<Listed<Consent>>,
    /// How to reach it.
    #[serde(default)]
    pub channels: Vec<RawChannel>,
    /// Whether it says that it is confidential.
    pub confidential: Option<Listed<Stated>>,
    /// Whether it says that a caller can stay anonymous.
    pub anonymous: Option<Listed<Stated>>,
    /// Whether calls are recorded.
    pub recorded: Option<Listed<Stated>>,
    /// With whom it may share what it hears.
    #[serde(default)]
    pub shares_with: Vec<Listed<Share>>,
    /// How well it is evidenced; never on an agency's own service.
    pub evidence: Option<RawEvidence>,
}

/// One way to reach a service.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawChannel {
    /// What kind of way.
    #[serde(rename = "type")]
    pub kind: Listed<ChannelKind>,
    /// As dialled or opened.
    pub value: String,
    /// As shown, where that differs.
    pub display: Option<String>,
    /// Languages answered without an interpreter.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Whether it works with interpreters.
    pub interpreters: Option<Listed<Stated>>,
    /// What it costs.
    pub cost: Option<Listed<Cost>>,
    /// When it is open.
    pub hours: Option<RawHours>,
}

/// When a channel is open.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawHours {
    /// As stated.
    pub stated: String,
    /// The time zone in which they are meant.
    pub zone: Option<String>,
    /// Whether sources agree.
    pub agreement: Listed<Agreement>,
}

/// How well something is evidenced.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawEvidence {
    /// What the sources come to.
    pub status: Listed<AnyStatus>,
    /// How far it may be shown.
    pub ship: Listed<AnyShip>,
    /// The newest year shown on a source.
    pub source_year: Option<u16>,
    /// Where sources disagree.
    pub disagreement: Option<String>,
    /// Values never to be used again.
    #[serde(default)]
    pub retired: Vec<String>,
    /// Sources by name.
    pub sources: Vec<String>,
    /// When a person last tried it.
    pub verified_on: Option<String>,
    /// By when somebody is to try it again.
    pub review_by: Option<String>,
}

/// A status as research notes have it, with the one that no directory may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnyStatus {
    /// Rests on sources.
    Sourced(Status),
    /// Remembered, without a source.
    MemoryOnly,
}

impl Closed for AnyStatus {
    fn name() -> String {
        "Status".to_owned()
    }
    fn list() -> Vec<(&'static str, Self)> {
        let sourced = Status::ALL.iter().map(|status| (status.as_str(), Self::Sourced(*status)));
        sourced.chain([("memory-only", Self::MemoryOnly)]).collect()
    }
}

/// A flag as research notes have it, with the one that no directory may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnyShip {
    /// May be shown so far.
    Yes(Ship),
    /// May never be shown.
    No,
}

impl Closed for AnyShip {
    fn name() -> String {
        "Ship".to_owned()
    }
    fn list() -> Vec<(&'static str, Self)> {
        let shipped = Ship::ALL.iter().map(|ship| (ship.as_str(), Self::Yes(*ship)));
        shipped.chain([("no", Self::No)]).collect()
    }
}

/// What the law asks.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawDuty {
    /// Its name.
    pub id: String,
    /// What it is about.
    pub kind: Listed<DutyKind>,
    /// In which encounters; missing means in all.
    pub when: Option<RawWhen>,
    /// From which level on.
    pub level: Option<RawLevel>,
    /// Within how long.
    pub within: Option<String>,
    /// To which service of this file.
    pub to: Option<String>,
    /// Whether consent is needed.
    pub consent: Listed<Consent>,
    /// How well it is evidenced.
    pub evidence: RawEvidence,
}

/// How a duty depends on the level of concern.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawLevel {
    /// From this level on.
    pub at_least: Listed<Concern>,
    /// What holds without a level.
    pub without: Listed<WithoutLevel>,
}

/// A condition: exactly one of `all`, `any`, `not`, and `context` with `is`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawWhen {
    /// All of these.
    pub all: Option<Vec<RawWhen>>,
    /// One of these.
    pub any: Option<Vec<RawWhen>>,
    /// Not this.
    pub not: Option<Box<RawWhen>>,
    /// The kind of context …
    pub context: Option<Listed<ContextKind>>,
    /// … and its values.
    pub is: Option<OneOrMany>,
}

/// A source.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawSource {
    /// Title.
    pub title: String,
    /// Publisher.
    pub publisher: String,
    /// What kind of source.
    pub kind: Listed<SourceKind>,
    /// Address.
    pub url: Option<String>,
    /// The date shown on it.
    pub date_shown: Option<String>,
}
