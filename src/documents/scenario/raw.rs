//! The raw shape of a scenario: what the YAML says, nothing resolved.

use schemars::JsonSchema;
use serde::Deserialize;

use super::lists::{
    Agreement, Channel, Close, Content, Fit, Group, Moment, Pattern, Principle, Reaction, Said, Tick, Way, Worth,
};
use crate::documents::raw::{Entries, Listed, OneOrMany, closed};
use crate::vocabulary::{Age, Concern, Role, Setting};

closed!(Agreement, Channel, Close, Content, Fit, Group, Moment, Pattern, Principle, Reaction, Said, Tick, Way, Worth);

/// A scenario as written.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawScenario {
    /// The number of this format.
    #[serde(rename = "format")]
    pub _format: u32,
    /// Its name.
    pub id: String,
    /// Its version, `1.2.3`.
    pub version: String,
    /// Must be `true`: nobody in it is or was real.
    pub fictional: bool,
    /// Who has read it.
    pub reviewed: RawReviewed,
    /// How long it takes, with its debrief.
    pub minutes: u16,
    /// How people can practise it.
    pub groups: Vec<Listed<Group>>,
    /// Whom the learner plays.
    pub officer: RawOfficer,
    /// Whom the learner meets.
    pub person: RawPerson,
    /// The tools that the learner can choose from.
    pub tools: Vec<String>,
    /// What a learner is warned of.
    #[serde(default)]
    pub content: Vec<Listed<Content>>,
    /// What it teaches.
    pub aims: Vec<String>,
    /// Where the person stands at the beginning.
    pub counters: RawCounters,
    /// When somebody else can see or hear.
    pub near: Option<RawWhen>,
    /// What is true of the checklist before a talk.
    #[serde(default)]
    pub checklist: Vec<Listed<Tick>>,
    /// What is true, hidden until the debrief.
    pub truth: RawTruth,
    /// How each ending fits; `'*'` stands for all others.
    pub endings: Entries<Listed<Fit>>,
    /// Signs of the tools that can be seen.
    #[serde(default)]
    pub signs: Vec<String>,
    /// What happens between the steps of the screening.
    pub scenes: Vec<RawScene>,
    /// Whether the person understands, if that is not plain.
    #[serde(default)]
    pub understands: Vec<RawReply>,
    /// What the person says to the limits.
    pub consent: Vec<RawReply>,
    /// What the person says to the items of the tools.
    #[serde(default)]
    pub answers: Entries<RawAnswer>,
    /// What the person says to offers, by pathway; `'*'` stands for all others.
    pub offers: Entries<Vec<RawReply>>,
    /// How safe the person feels.
    pub safety_view: Vec<RawReply>,
    /// How the person behaves while somebody else can hear.
    pub overheard: Option<RawReply>,
    /// What the learner may think at the end.
    pub conclusions: Vec<RawConclusion>,
    /// Questions for the talk afterwards.
    pub debrief: Vec<String>,
    /// Where a trainer stops.
    pub pauses: Vec<String>,
    /// How the authors rate the written case.
    pub vignette: RawVignette,
}

/// Who has read a scenario.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawReviewed {
    /// A group led by survivors.
    pub survivor_led: bool,
    /// Somebody who does this work.
    pub practitioner: bool,
}

/// Whom the learner plays.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawOfficer {
    /// As what they work.
    pub role: Listed<Role>,
    /// Where they meet the person.
    pub setting: Listed<Setting>,
}

/// Whom the learner meets.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawPerson {
    /// Their best language, or `same` as the officer's.
    pub language: String,
    /// Their true age.
    pub age: Listed<Age>,
}

/// Where the person stands at the beginning, each from 0 to 10; the seed picks between `from` and `to`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawCounters {
    /// How far they trust the officer.
    pub trust: RawStart,
    /// How distressed they are.
    pub distress: RawDistress,
}

/// Where a counter begins.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawStart {
    /// The lowest beginning.
    pub from: u8,
    /// The highest beginning.
    pub to: u8,
}

/// Where distress begins, and from where on it calls for a break.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawDistress {
    /// The lowest beginning.
    pub from: u8,
    /// The highest beginning.
    pub to: u8,
    /// From here on a break is called for.
    pub high: u8,
}

/// What is true.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawTruth {
    /// The pattern.
    pub pattern: Listed<Pattern>,
    /// What there is to learn.
    pub facts: Vec<RawFact>,
}

/// Something there is to learn.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawFact {
    /// Its name.
    pub id: String,
    /// Whether an officer needs to learn it.
    pub worth: Listed<Worth>,
}

/// A condition; where several keys stand, all must hold.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawWhen {
    /// Trust is at least this.
    pub trust_at_least: Option<u8>,
    /// Trust is less than this.
    pub trust_below: Option<u8>,
    /// Distress is at least this.
    pub distress_at_least: Option<u8>,
    /// Distress is less than this.
    pub distress_below: Option<u8>,
    /// These flags are set.
    pub flag: Option<OneOrMany>,
    /// These facts were told.
    pub told: Option<OneOrMany>,
    /// Words reach the person in one of these ways.
    pub channel: Option<Vec<Listed<Channel>>>,
    /// The question was put in one of these ways.
    pub way: Option<Vec<Listed<Way>>>,
    /// Somebody else can see or hear, or nobody can.
    pub near: Option<bool>,
    /// All of these hold.
    #[serde(default)]
    pub all: Vec<RawWhen>,
    /// One of these holds.
    #[serde(default)]
    pub any: Vec<RawWhen>,
    /// This does not hold.
    pub not: Option<Box<RawWhen>>,
}

/// What something does to the person.
#[derive(Debug, Clone, Copy, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawEffect {
    /// Added to trust.
    #[serde(default)]
    pub trust: i8,
    /// Added to distress.
    #[serde(default)]
    pub distress: i8,
}

/// A scene.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawScene {
    /// Its name.
    pub id: String,
    /// Before which step it is played; nothing where other scenes lead to it.
    pub at: Option<Listed<Moment>>,
    /// When it is played.
    pub when: Option<RawWhen>,
    /// What is seen and heard.
    pub lines: Vec<String>,
    /// What the officer can do.
    #[serde(default)]
    pub options: Vec<RawOption>,
    /// Where it goes when nothing is left to choose.
    #[serde(rename = "else")]
    pub otherwise: Option<String>,
}

/// Something that the officer can do or say.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawOption {
    /// Its name.
    pub id: String,
    /// How it asks.
    pub kind: Listed<Way>,
    /// What it keeps.
    #[serde(default)]
    pub keeps: Vec<Listed<Principle>>,
    /// What it breaks.
    #[serde(default)]
    pub breaks: Vec<Listed<Principle>>,
    /// When it is offered.
    pub when: Option<RawWhen>,
    /// Whether it can be chosen again.
    #[serde(default)]
    pub again: bool,
    /// Whether there are words for what a trainer says of it.
    #[serde(default)]
    pub coach: bool,
    /// What it does to the person, before they react.
    #[serde(default)]
    pub effect: RawEffect,
    /// Flags it sets, before the person reacts.
    #[serde(default)]
    pub sets: Vec<String>,
    /// What the person does: the first whose condition holds.
    pub replies: Vec<RawReply>,
}

/// What the person does.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawReply {
    /// When; always, where nothing stands.
    pub when: Option<RawWhen>,
    /// What they answer, where something was asked that has answers.
    pub says: Option<String>,
    /// What is seen and heard, all of it.
    #[serde(default)]
    pub lines: Vec<String>,
    /// What is seen and heard after that: one of these, which the seed picks.
    #[serde(default)]
    pub one_of: Vec<String>,
    /// How they react.
    pub reaction: Option<Listed<Reaction>>,
    /// What it does to them.
    #[serde(default)]
    pub effect: RawEffect,
    /// Facts they tell.
    #[serde(default)]
    pub tells: Vec<String>,
    /// Flags it sets.
    #[serde(default)]
    pub sets: Vec<String>,
    /// Where it goes: `on` with the screening, `stay` in the scene, `end` where the person wants to leave, or a scene.
    pub goto: Option<String>,
}

/// What the person says to an item.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawAnswer {
    /// What is true.
    pub truth: Listed<Said>,
    /// Other ways to ask it than the tool's.
    #[serde(default)]
    pub ways: Vec<RawWay>,
    /// What they say: the first whose condition holds.
    pub replies: Vec<RawReply>,
}

/// Another way to ask an item.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawWay {
    /// Its name.
    pub id: String,
    /// How it asks.
    pub kind: Listed<Way>,
    /// What it keeps.
    #[serde(default)]
    pub keeps: Vec<Listed<Principle>>,
    /// What it breaks.
    #[serde(default)]
    pub breaks: Vec<Listed<Principle>>,
    /// What it does to the person.
    #[serde(default)]
    pub effect: RawEffect,
    /// Whether there are words for what a trainer says of it.
    #[serde(default)]
    pub coach: bool,
}

/// What the learner may think at the end.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawConclusion {
    /// Its name.
    pub id: String,
    /// Whether it is true.
    pub holds: bool,
}

/// How the authors rate the written case.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawVignette {
    /// The level of concern that the case shows.
    pub level: Listed<Concern>,
}
