//! The checked model of a tool. Names are resolved to places in its lists; what is here can be judged and asked.

mod condition;
mod example;
mod finding;
mod item;
mod scale;

pub use condition::{Condition, FindingIx, ItemIx, Rule, RuleBody, RuleIx, ScaleIx, Threshold, TierIx};
pub use example::{Example, Expectation, ExpectedScale, Given};
pub use finding::{Action, Finding, Floor, Missing, Scoring, Stop};
pub use item::{By, Detail, Item, Kind, MethodOfControl, NumberRange, Value};
pub use scale::{Band, Direction, Profile, Scale, ScaleKind};

use crate::vocabulary::{Age, Context, ContextKind, Role, SectionId, Setting, SourceId, ToolId, closed_list};

/// One YAML questionnaire with its scoring, one version.
#[derive(Debug, Clone, PartialEq)]
pub struct Tool {
    /// Its name; the file is `<id>.yaml`.
    pub id: ToolId,
    /// Its version, `major.minor.patch`.
    pub version: String,
    /// The first 12 hexadecimal digits of the SHA-256 of its file.
    pub digest: String,
    /// Whether it is built into the program.
    pub built_in: bool,
    /// How it is used.
    pub use_: Use,
    /// For whom and where it is meant.
    pub audience: Audience,
    /// What is known about its accuracy.
    pub evidence: Evidence,
    /// What it rests on.
    pub sources: Vec<Source>,
    /// Which kinds of context its rules look at.
    pub context: Vec<ContextKind>,
    /// The order in which items are asked.
    pub sections: Vec<Section>,
    /// Every item, in the order of the sections.
    pub items: Vec<Item>,
    /// Reusable conditions; each names only earlier ones or scales.
    pub rules: Vec<Rule>,
    /// Indicators scored together; each names only earlier ones.
    pub scales: Vec<Scale>,
    /// Tallies, never combined.
    pub profiles: Vec<Profile>,
    /// The decision table, or nothing where the tool does not score.
    pub scoring: Option<Scoring>,
    /// How unanswered items count.
    pub missing: Missing,
    /// When the tool may be used at all.
    pub start_if: Option<Condition>,
    /// When the questions end early, and with which finding.
    pub stop_when: Vec<Stop>,
    /// After how long to screen again, as an ISO 8601 duration.
    pub again_after: Option<String>,
    /// Worked cases that the tool must get right.
    pub examples: Vec<Example>,
}

impl Tool {
    /// Gives an item by its place.
    #[must_use]
    pub fn item(&self, ix: ItemIx) -> Option<&Item> {
        self.items.get(usize::from(ix.0))
    }

    /// Gives a scale by its place.
    #[must_use]
    pub fn scale(&self, ix: ScaleIx) -> Option<&Scale> {
        self.scales.get(usize::from(ix.0))
    }

    /// Gives a finding by its place; nothing where the tool does not score.
    #[must_use]
    pub fn finding(&self, ix: FindingIx) -> Option<&Finding> {
        self.scoring.as_ref()?.findings.get(usize::from(ix.0))
    }

    /// Gives each published accuracy with the title of its source.
    #[must_use]
    pub fn published(&self) -> Vec<(Accuracy, String)> {
        let title = |id: &SourceId| self.sources.iter().find(|source| source.id == *id).map(|source| &source.title);
        let named = |one: &Accuracy| (one.clone(), title(&one.source).cloned().unwrap_or_default());
        self.evidence.accuracy.iter().map(named).collect()
    }
}

closed_list! {
    /// How a tool is used.
    Use {
        /// Guided: questions to the person, at most twelve (children six).
        Ask = "ask",
        /// Classifies what is known after a talk; never put one by one to a person.
        Assess = "assess",
        /// Signs only.
        Observe = "observe",
        /// Workplaces and suppliers; no person is judged.
        Organisation = "organisation",
    }
}

/// For whom and where a tool is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audience {
    /// The age group.
    pub age: Audiences,
    /// Kinds of exploitation, as written; empty means any.
    pub exploitation: Vec<String>,
    /// Settings; empty means any.
    pub settings: Vec<Setting>,
    /// Roles that may use it; empty means any.
    pub roles: Vec<Role>,
    /// Whether bodily and sexual detail may be asked at all: a clinical tool.
    pub clinical: bool,
}

closed_list! {
    /// The age group a tool is meant for.
    Audiences {
        /// 18 or older.
        Adult = "adult",
        /// Under 18, or presumed so.
        Child = "child",
        /// Any age.
        Any = "any",
    }
}

/// What is known about a tool's accuracy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Validated, adapted or not.
    pub status: EvidenceStatus,
    /// The populations it was tried on, as written.
    pub populations: Vec<String>,
    /// The bounds of those populations, as far as a session can know them.
    pub tried_on: Option<TriedOn>,
    /// Published accuracy; each inseparable from its cut-off and source.
    pub accuracy: Vec<Accuracy>,
}

/// With whom and where a tool was tried, in what a session knows: a published accuracy says nothing beyond.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TriedOn {
    /// The age group.
    pub age: Audiences,
    /// Settings; empty means any.
    pub settings: Vec<Setting>,
}

impl TriedOn {
    /// Says whether an encounter is known to lie outside. What is not known is not outside.
    #[must_use]
    pub fn leaves_out(&self, context: &Context) -> bool {
        let age = context.age.is_some_and(|age| match self.age {
            Audiences::Any => false,
            Audiences::Adult => age != Age::Adult,
            Audiences::Child => age == Age::Adult,
        });
        let setting = context.setting.is_some_and(|setting| !self.settings.contains(&setting));
        age || (!self.settings.is_empty() && setting)
    }
}

closed_list! {
    /// Whether a tool was validated.
    EvidenceStatus {
        /// A study measured its accuracy for the population named.
        Validated = "validated",
        /// Changed from a validated one; the accuracy does not carry over.
        Adapted = "adapted",
        /// Nobody measured its accuracy.
        Unvalidated = "unvalidated",
    }
}

/// One published accuracy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accuracy {
    /// The cut-off it holds for, as written.
    pub cut_off: String,
    /// How many people were studied.
    pub n: u32,
    /// Sensitivity in tenths of a per cent, 0 to 1000.
    pub sensitivity: u16,
    /// Specificity in tenths of a per cent, 0 to 1000.
    pub specificity: u16,
    /// Who measured it.
    pub source: SourceId,
}

/// What a tool rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its name in the document.
    pub id: SourceId,
    /// Title.
    pub title: String,
    /// Publisher.
    pub publisher: String,
    /// Year of publication, if known.
    pub year: Option<u16>,
    /// Address, if any.
    pub url: Option<String>,
    /// What was taken from it: `structure`, `rule`, `principle`.
    pub takes: Vec<String>,
    /// Its licence, in words.
    pub licence: String,
}

/// Items asked one after the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its name.
    pub id: SectionId,
    /// How sensitive its items are.
    pub sensitivity: Sensitivity,
    /// Its items, in order.
    pub items: Vec<ItemIx>,
}

closed_list! {
    /// How sensitive the items of a section are, lowest first.
    Sensitivity {
        /// Everyday matters.
        Low = "low",
        /// Matters that may be hard to talk about.
        Medium = "medium",
        /// Harm and fear.
        High = "high",
    }
}
