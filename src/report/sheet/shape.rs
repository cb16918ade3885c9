//! The shape of a sheet as JSON, and its schema: one set of types gives both, so that neither can lie about the other.
//! Ids, never words, so that it reads the same in every language; only names and numbers of contacts are texts. Nothing
//! in it is an answer, and there is no place for anything that names a person.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::conversation::sheet::{SafetyView, Wish};
use crate::documents::directory::{ChannelKind, Consent, DutyKind};
use crate::documents::raw::{Listed, closed};
use crate::documents::tool::MethodOfControl;
use crate::report::json::AccuracyShape;
use crate::vocabulary::{Concern, Interrupt, Pathway};

closed!(Wish, SafetyView);

/// A sheet: what may leave the room, in the order in which it is read.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "askwell sheet", deny_unknown_fields)]
pub(super) struct SheetShape<'a> {
    /// The version of this shape. Whoever reads it refuses another one.
    #[schemars(range(min = 1, max = 1))]
    pub(super) format: u8,
    /// What this is.
    pub(super) kind: Kind,
    /// How the session ended, such as `completed`, `refused` or `noted`.
    pub(super) ending: &'static str,
    /// What ended it early, where something did.
    pub(super) interrupt: Option<Listed<Interrupt>>,
    /// What to do now, the most urgent first.
    pub(super) do_now: Vec<Said<'a>>,
    /// What the person said to each offer.
    pub(super) wishes: Vec<WishShape>,
    /// How safe the person feels about what comes next.
    pub(super) safety_view: Option<Listed<SafetyView>>,
    /// What the law asks of the officer.
    pub(super) duties: Vec<DutyShape<'a>>,
    /// What of the law is not known here. No duty above is then no word on the law.
    pub(super) law_unknown: Option<Said<'a>>,
    /// Where to turn: the emergency number first.
    pub(super) contacts: Vec<ContactShape<'a>>,
    /// What the screening indicates; null after a refusal or a stop.
    pub(super) indication: Option<IndicationShape<'a>>,
    /// Signs the officer saw, where there is no indication.
    pub(super) signs: Vec<Said<'a>>,
    /// Which tool was used.
    pub(super) tool: Option<ToolShape<'a>>,
    /// What was not done.
    pub(super) not_done: Vec<Said<'a>>,
    /// Whom the officer can turn to for themselves.
    pub(super) staff_support: Option<DeskShape<'a>>,
}

/// A message: the id of its words, and what is filled in.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Said<'a> {
    pub(super) id: &'a str,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) args: BTreeMap<&'a str, Filled<'a>>,
}

/// A count, a text that is the same in every language, or another message.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(untagged)]
pub(super) enum Filled<'a> {
    /// A count.
    Number(i64),
    /// A text.
    Text(&'a str),
    /// Words.
    Words(Said<'a>),
}

/// What the person said to an offer.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct WishShape {
    pub(super) pathway: Listed<Pathway>,
    pub(super) wish: Listed<Wish>,
}

/// What the law asks.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct DutyShape<'a> {
    /// Its id in the directory.
    pub(super) id: &'a str,
    pub(super) kind: Listed<DutyKind>,
    /// Whether it is due, or due if the officer has grounds to believe that it applies.
    pub(super) basis: &'static str,
    /// Within how long, or for how long at least where the kind is `support-period`: an ISO 8601 duration.
    pub(super) within: Option<&'a str>,
    /// The id of the service it goes to.
    pub(super) to: Option<&'a str>,
    pub(super) consent: Listed<Consent>,
    pub(super) notes: Vec<Said<'a>>,
    /// The newest year shown on a source.
    pub(super) source_year: Option<u16>,
    pub(super) sources: Vec<SourceShape<'a>>,
}

/// What a duty rests on.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct SourceShape<'a> {
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) publisher: &'a str,
    pub(super) url: Option<&'a str>,
    /// A year, a month or a day.
    pub(super) date_shown: Option<&'a str>,
}

/// One place to turn to, or the lack of one.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct ContactShape<'a> {
    /// `emergency`, `duty-desk`, `child-desk`, `service`, `gap` or `nobody-apart`.
    pub(super) kind: &'static str,
    pub(super) pathway: Option<Listed<Pathway>>,
    /// Of a gap: further kinds of help that nobody gives here.
    pub(super) also_for: Vec<Listed<Pathway>>,
    /// The id of the service in its directory.
    pub(super) service: Option<&'a str>,
    pub(super) name: Option<&'a str>,
    /// `ways`, `not-confirmed` or `ask-duty-desk`.
    pub(super) reach: &'static str,
    pub(super) ways: Vec<WayShape<'a>>,
    pub(super) notes: Vec<Said<'a>>,
}

/// One way that may be used.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct WayShape<'a> {
    pub(super) kind: Listed<ChannelKind>,
    /// The number or address as shown.
    pub(super) to: &'a str,
}

/// What a screening indicates. An indication, never a proof.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct IndicationShape<'a> {
    /// A level, or `not-established`.
    pub(super) headline: &'static str,
    /// The lowest level possible.
    pub(super) level: Listed<Concern>,
    /// The highest level that what is unanswered could make of it.
    pub(super) could_be: Listed<Concern>,
    pub(super) findings_possible: Vec<Said<'a>>,
    /// Indicators that carry the result.
    pub(super) because: Vec<Said<'a>>,
    /// Indicators that are present besides.
    pub(super) also: Vec<Said<'a>>,
    /// What the indicators are signs of, in the words of the Human Trafficking Case Data Standard 2.0.
    pub(super) htcds: Htcds,
    pub(super) undetermined: u16,
    pub(super) declined: u16,
    pub(super) not_asked: u16,
    pub(super) unknown: u16,
    /// Whether a critical sign lifted the level above the row of the tool.
    pub(super) our_floor: bool,
}

/// Fields of the Human Trafficking Case Data Standard 2.0 of the International Organization for Migration, without any
/// that names a person: a sign is of a `possible` case, never of an actual one.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Htcds {
    #[serde(rename = "vic_MethodsOfControl")]
    pub(super) methods_of_control: Vec<Listed<MethodOfControl>>,
}

/// Which tool was used.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct ToolShape<'a> {
    pub(super) id: &'a str,
    pub(super) version: &'a str,
    /// The SHA-256 of its file, or the beginning of it.
    pub(super) digest: &'a str,
    pub(super) built_in: bool,
    /// `validated`, `adapted` or `unvalidated`.
    pub(super) evidence: &'static str,
    pub(super) populations: &'a [String],
    pub(super) accuracy: Vec<AccuracyShape<'a>>,
    /// Whether this encounter is known to lie outside the populations the tool was tried on.
    pub(super) outside: bool,
}

/// A desk with its number.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct DeskShape<'a> {
    pub(super) name: &'a str,
    pub(super) phone: &'a str,
}

/// What a file says it is.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) enum Kind {
    /// A sheet of a live session.
    #[serde(rename = "askwell-sheet")]
    Sheet,
}
