//! The raw shape of a tool and of an item bank: what the YAML says, nothing resolved.

use schemars::JsonSchema;
use serde::Deserialize;

use super::example::raw::RawExample;
use super::model::{Audiences, By, Detail, Direction, EvidenceStatus, MethodOfControl, Sensitivity, Use};
use super::rule::raw::{RawCondition, RawRule};
use super::scale::raw::RawScale;
use crate::documents::raw::{Entries, Listed, OneOrMany, OrAny, closed};
use crate::vocabulary::{Concern, ContextKind, Interrupt, Pathway, Role, Setting, closed_list};

closed!(Use, Audiences, EvidenceStatus, Sensitivity, By, Detail, Direction, MethodOfControl);

// Closed lists that exist only in the document.
closed_list! {
    /// The kinds of answers.
    KindWord {
        /// Yes or no.
        YesNo = "yes-no",
        /// One option.
        OneOf = "one-of",
        /// Several options.
        AnyOf = "any-of",
        /// A number.
        Number = "number",
    }
}

closed_list! {
    /// No scoring.
    NoneWord {
        /// None.
        None = "none",
    }
}

closed_list! {
    /// A publisher's way of counting unanswered items.
    PublisherWord {
        /// As absent.
        AsAbsent = "as-absent",
    }
}

closed_list! {
    /// Whether an action needs consent.
    ConsentWord {
        /// It does.
        Needed = "needed",
        /// It does not.
        NotNeeded = "not-needed",
    }
}

closed!(KindWord, NoneWord, PublisherWord, ConsentWord);

/// A tool as written.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawTool {
    /// The number of this format.
    pub format: u32,
    /// Its name.
    pub id: String,
    /// Its version, `1.2.3`.
    pub version: String,
    /// How it is used.
    #[serde(rename = "use")]
    pub use_: Listed<Use>,
    /// For whom.
    pub audience: RawAudience,
    /// What is known about its accuracy.
    pub evidence: RawEvidence,
    /// What it rests on.
    pub sources: Entries<RawSource>,
    /// The context its rules look at.
    #[serde(default)]
    pub context: Vec<Listed<ContextKind>>,
    /// The order of its items.
    #[serde(default)]
    pub sections: Vec<RawSection>,
    /// Items beside those of the bank.
    #[serde(default)]
    pub items: Vec<RawItem>,
    /// Reusable conditions.
    #[serde(default)]
    pub rules: Entries<RawRule>,
    /// Indicators scored together.
    #[serde(default)]
    pub scales: Entries<RawScale>,
    /// Tallies, by tag.
    #[serde(default)]
    pub profiles: Entries<OneOrMany>,
    /// `none` where the tool does not score.
    pub scoring: Option<Listed<NoneWord>>,
    /// The decision table.
    #[serde(default)]
    pub findings: Vec<RawFinding>,
    /// What lifts the level.
    #[serde(default)]
    pub floors: Vec<RawFloor>,
    /// How unanswered items count.
    pub missing: Option<RawMissing>,
    /// When the tool may be used.
    pub start_if: Option<RawCondition>,
    /// When the questions end early.
    #[serde(default)]
    pub stop_when: Vec<RawStop>,
    /// After how long to screen again.
    pub again_after: Option<String>,
    /// Worked cases.
    #[serde(default)]
    pub examples: Vec<RawExample>,
}

/// An item bank as written.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawBank {
    /// The number of this format.
    #[serde(rename = "format")]
    pub _format: u32,
    /// The items.
    pub items: Vec<RawItem>,
}

/// For whom a tool is meant.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawAudience {
    /// The age group.
    pub age: Listed<Audiences>,
    /// Kinds of exploitation.
    #[serde(default)]
    pub exploitation: Vec<String>,
    /// Settings.
    #[serde(default)]
    pub settings: Vec<Listed<OrAny<Setting>>>,
    /// Roles that may use it.
    #[serde(default)]
    pub roles: Vec<Listed<OrAny<Role>>>,
    /// Whether it is clinical.
    #[serde(default)]
    pub clinical: bool,
}

/// What is known about accuracy.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawEvidence {
    /// Validated or not.
    pub status: Listed<EvidenceStatus>,
    /// The populations it was tried on.
    #[serde(default)]
    pub populations: Vec<String>,
    /// Where and with whom it was tried, as far as a session can know it.
    #[serde(rename = "tried-on")]
    pub tried_on: Option<RawTriedOn>,
    /// Published accuracy.
    #[serde(default)]
    pub accuracy: Vec<RawAccuracy>,
}

/// The bounds of the populations, in the words of a session.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawTriedOn {
    /// The age group.
    pub age: Listed<Audiences>,
    /// Settings.
    #[serde(default)]
    pub settings: Vec<Listed<OrAny<Setting>>>,
}

/// One published accuracy; all of it or nothing.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawAccuracy {
    /// The cut-off.
    pub cut_off: String,
    /// How many people.
    pub n: u32,
    /// Per cent, at most one decimal.
    pub sensitivity: f64,
    /// Per cent, at most one decimal.
    pub specificity: f64,
    /// Who measured it.
    pub source: String,
}

/// What a tool rests on.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawSource {
    /// Title.
    pub title: String,
    /// Publisher.
    pub publisher: String,
    /// Year.
    pub year: Option<u16>,
    /// Address.
    pub url: Option<String>,
    /// What was taken.
    #[serde(default)]
    pub takes: Vec<String>,
    /// Licence. Optional here, so that its absence is a fault of its own.
    pub licence: Option<String>,
}

/// A section.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawSection {
    /// Its name.
    pub id: String,
    /// How sensitive.
    pub sensitivity: Listed<Sensitivity>,
    /// Its items.
    pub items: Vec<String>,
}

/// An item.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawItem {
    /// Its name.
    pub id: String,
    /// Who answers it.
    pub by: Listed<By>,
    /// Which answers it has.
    pub kind: Listed<KindWord>,
    /// Options of one-of and any-of.
    pub options: Option<Vec<String>>,
    /// The least number.
    pub min: Option<i32>,
    /// The greatest number.
    pub max: Option<i32>,
    /// The distance between two numbers.
    pub step: Option<i32>,
    /// Which answers are the concern.
    pub concern: OneOrMany,
    /// Points by answer.
    #[serde(default)]
    pub points: Entries<u32>,
    /// Groups.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Whether it alone lifts the level.
    #[serde(default)]
    pub critical: bool,
    /// Clinical detail.
    pub detail: Option<Listed<Detail>>,
    /// Codes in the sources.
    #[serde(default)]
    pub codes: Entries<OneOrMany>,
    /// Methods of control it is a sign of, in the words of the Human Trafficking Case Data Standard.
    #[serde(default)]
    pub htcds: Vec<Listed<MethodOfControl>>,
    /// When it is asked.
    pub ask_if: Option<RawCondition>,
    /// Answers that stop the questions.
    #[serde(default)]
    pub now: Entries<Listed<Interrupt>>,
}

/// A row of the decision table.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawFinding {
    /// Its name.
    pub id: String,
    /// When it is met.
    pub when: Option<RawCondition>,
    /// Whether it is the last row.
    #[serde(default)]
    pub otherwise: bool,
    /// Its level.
    pub level: Listed<Concern>,
    /// The help it points to.
    pub pathways: Vec<Listed<Pathway>>,
    /// What it asks for.
    #[serde(default)]
    pub actions: Vec<RawAction>,
    /// Why a yes may lower the level here.
    pub lowers: Option<String>,
}

/// An action.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawAction {
    /// Its name.
    pub id: String,
    /// When it is due.
    pub when: Option<RawCondition>,
    /// Within how long.
    pub within: Option<String>,
    /// To whom.
    pub to: Option<String>,
    /// Whether consent is needed.
    pub consent: Listed<ConsentWord>,
    /// Where that is written.
    pub source: String,
}

/// A floor.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawFloor {
    /// When.
    pub when: RawCondition,
    /// To at least this level.
    pub at_least: Listed<Concern>,
    /// Whether it is our addition.
    #[serde(default)]
    pub ours: bool,
}

/// How unanswered items count: one of the two keys.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawMissing {
    /// As the publisher says.
    pub publisher: Option<Listed<PublisherWord>>,
    /// Only with so many answers.
    pub needs: Option<RawNeeds>,
}

/// How many answers are needed.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawNeeds {
    /// How many.
    pub answered: u16,
    /// Of the items with this tag.
    pub of: String,
}

/// An early end.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawStop {
    /// When.
    pub when: RawCondition,
    /// With which finding.
    pub finding: String,
}
