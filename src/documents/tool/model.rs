//! The checked model of a tool. Names are resolved to places in its lists; what is here can be judged and asked.

use crate::vocabulary::{
    ActionId, BandId, Concern, ContextKind, FindingId, Interrupt, ItemId, OptionId, Pathway, ProfileId, Role, RuleId,
    ScaleId, SectionId, Setting, SourceId, TagId, TierId, ToolId, closed_list,
};

/// A place in [`Tool::items`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemIx(pub u16);

/// A place in [`Tool::rules`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleIx(pub u16);

/// A place in [`Tool::scales`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScaleIx(pub u16);

/// A place in [`Scoring::findings`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FindingIx(pub u16);

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
    /// Published accuracy; each inseparable from its cut-off and source.
    pub accuracy: Vec<Accuracy>,
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

/// One question asked of the person, one sign observed, or one paper seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its name, shared by all tools that take it from the bank.
    pub id: ItemId,
    /// Who or what answers it.
    pub by: By,
    /// Which answers it has.
    pub kind: Kind,
    /// Which answers are the concern. Empty: none.
    pub concern: Vec<Value>,
    /// Points by answer; zero where not listed. For an any-of item points of several options add up.
    pub points: Vec<(Value, u32)>,
    /// Groups it belongs to.
    pub tags: Vec<TagId>,
    /// Whether it alone must lift the level to `some` at least.
    pub critical: bool,
    /// Detail that only a clinical tool may ask for.
    pub detail: Option<Detail>,
    /// Its codes in the sources.
    pub codes: Vec<(SourceId, Vec<String>)>,
    /// When it is asked at all; looks only at earlier items and the context.
    pub ask_if: Option<Condition>,
    /// Answers that stop the questions.
    pub now: Vec<(Value, Interrupt)>,
}

closed_list! {
    /// Who or what answers an item.
    By {
        /// The person is asked.
        Asked = "asked",
        /// The officer sees it; never shown to the person.
        Observed = "observed",
        /// A paper shows it.
        Document = "document",
    }
}

/// Which answers an item has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Yes or no.
    YesNo,
    /// One of the options, in rising order where order matters.
    OneOf(Vec<OptionId>),
    /// Any of the options, or none of them; at most 16.
    AnyOf(Vec<OptionId>),
    /// A number of an organisation, never of a person.
    Number(NumberRange),
}

/// The numbers an item accepts: `min`, `min + step`, … up to `max`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NumberRange {
    /// The least.
    pub min: i32,
    /// The greatest.
    pub max: i32,
    /// The distance between two, at least 1.
    pub step: i32,
}

/// A real answer as a rule names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// No.
    No,
    /// Yes.
    Yes,
    /// The option at this place.
    Option(u8),
    /// A number.
    Number(i32),
}

closed_list! {
    /// Detail that needs a clinical tool and role.
    Detail {
        /// Of the body.
        Bodily = "bodily",
        /// Of sexual acts.
        Sexual = "sexual",
    }
}

/// A condition over answers, scales and context.
///
/// Under a full assignment an item whose `ask-if` fails is absent: every condition on it is false.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// The concern of an item is present.
    Item(ItemIx),
    /// A rule holds.
    Rule(RuleIx),
    /// A scale is positive.
    Scale(ScaleIx),
    /// All of these hold.
    All(Vec<Self>),
    /// One of these holds.
    Any(Vec<Self>),
    /// This does not hold. Never inside rules and scales.
    Not(Box<Self>),
    /// So many of these hold.
    AtLeast(Threshold, Vec<Self>),
    /// The item has one of these answers. For an any-of item: one of these options is among them.
    ItemIs(ItemIx, Vec<Value>),
    /// The context is one of these.
    ContextIs(ContextKind, Vec<String>),
    /// The number of a scale is at least this.
    ScaleAtLeast(ScaleIx, Threshold),
    /// A scale lies in one of these bands.
    ScaleBand(ScaleIx, Vec<u8>),
    /// One of these vectors of tier minima is met by a tiered scale.
    Counts(ScaleIx, Vec<Vec<(TierIx, u16)>>),
}

/// A place in [`ScaleKind::Tiers`], tiers first, then pools.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TierIx(pub u8);

/// A number to reach, which may depend on language or population.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Threshold {
    /// The number where no case fits.
    pub default: i64,
    /// The kind of context it depends on and the numbers by value.
    pub cases: Option<(ContextKind, Vec<(String, i64)>)>,
}

impl Threshold {
    /// A number that depends on nothing.
    #[must_use]
    pub const fn fixed(default: i64) -> Self {
        Self { default, cases: None }
    }
}

/// A named condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its name.
    pub id: RuleId,
    /// What it says. A rule of `counts` has no scale of its own and is written out where a scale uses it.
    pub body: RuleBody,
}

/// What a rule says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RuleBody {
    /// A condition.
    Condition(Condition),
    /// Alternatives of tier minima, by tier name; applied to the scale that uses the rule.
    Counts(Vec<Vec<(TierId, u16)>>),
}

/// Indicators scored together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    /// Its name.
    pub id: ScaleId,
    /// How its number comes about.
    pub kind: ScaleKind,
    /// When it is positive; nothing on purely numeric scales.
    pub positive: Option<Condition>,
    /// Its bands in rising order; may be empty.
    pub bands: Vec<Band>,
}

/// How the number of a scale comes about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScaleKind {
    /// Items by tier. Its number is how many concerns are present.
    Tiers {
        /// Tiers with their items.
        tiers: Vec<(TierId, Vec<ItemIx>)>,
        /// Tiers counted together.
        pools: Vec<(TierId, Vec<TierIx>)>,
    },
    /// How many of these concerns are present.
    Count(Vec<ItemIx>),
    /// The points of these items together.
    Sum(Vec<ItemIx>),
    /// The values that bands of other scales stand for, together.
    SumOfScales(Vec<(ScaleIx, Vec<u32>)>),
    /// The weighted mean of number items, in hundredths. Weights sum to 100.
    Mean {
        /// Items with their weights in hundredths (`weight 17.5` is 1750, so that all sum to 10,000).
        weights: Vec<(ItemIx, u16)>,
        /// Which end is the worse one.
        direction: Direction,
    },
}

closed_list! {
    /// Which end of a mean is the worse one.
    Direction {
        /// More is worse.
        HigherIsWorse = "higher-is-worse",
        /// Less is worse.
        LowerIsWorse = "lower-is-worse",
    }
}

/// A band of a scale: from this number up to the next band.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// The least number of the band; in hundredths on a mean.
    pub from: i64,
    /// Its name.
    pub id: BandId,
}

/// A tally.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Its name.
    pub id: ProfileId,
    /// The items it counts.
    pub items: Vec<ItemIx>,
}

/// The decision table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scoring {
    /// Rows; the first whose condition holds is the finding. The last has no condition.
    pub findings: Vec<Finding>,
    /// What lifts the level beyond the row.
    pub floors: Vec<Floor>,
}

/// One row of the decision table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Its name.
    pub id: FindingId,
    /// When it is met; nothing on the last row, `otherwise`.
    pub when: Option<Condition>,
    /// The level of concern it stands for.
    pub level: Concern,
    /// The kinds of help it points to.
    pub pathways: Vec<Pathway>,
    /// What it asks to be done.
    pub actions: Vec<Action>,
    /// Why a yes may lower the level here, in the author's words.
    pub lowers: Option<String>,
}

/// What a finding asks to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// Its name; its words are the message `action_<tool>_<id>`.
    pub id: ActionId,
    /// When it is due, beyond the finding.
    pub when: Option<Condition>,
    /// Within how long, as an ISO 8601 duration.
    pub within: Option<String>,
    /// To whom, as an id.
    pub to: Option<String>,
    /// Whether the person's consent is needed.
    pub consent_needed: bool,
    /// Where that is written.
    pub source: SourceId,
}

/// A condition that lifts the level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Floor {
    /// When.
    pub when: Condition,
    /// To at least this level.
    pub at_least: Concern,
    /// Whether it is our own addition on top of a published rule; the sheet then says so.
    pub ours: bool,
}

/// How unanswered items count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// As any of their answers: results are sets.
    Completions,
    /// As the publisher says: as absent. The sheet says so.
    AsAbsent,
    /// Nothing is said unless so many of the tagged items were answered.
    Needs {
        /// How many real answers.
        answered: u16,
        /// Of these items.
        of: Vec<ItemIx>,
    },
}

/// When the questions end early.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// When.
    pub when: Condition,
    /// With which finding.
    pub finding: FindingIx,
}

/// A worked case.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// Its id in a published list, if any.
    pub id: Option<String>,
    /// What it shows.
    pub name: String,
    /// The context it holds in.
    pub context: Vec<(ContextKind, String)>,
    /// The answers given; an item that is not named has `others`.
    pub answers: Vec<(ItemIx, Given)>,
    /// What every other item got.
    pub others: Given,
    /// What must come out.
    pub expect: Expectation,
}

/// What an item got in a worked case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// A real answer; several options (or none) for an any-of item.
    Values(Vec<Value>),
    /// The answer that is not the concern: no concern anywhere. Only for [`Example::others`].
    NoConcern,
    /// The person does not know.
    Unknown,
    /// The person prefers not to say.
    Declined,
    /// Not asked.
    NotAsked,
}

/// What must come out of a worked case; what is not stated is not compared.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Expectation {
    /// The only finding possible.
    pub finding: Option<FindingIx>,
    /// The findings possible, in table order.
    pub findings_possible: Option<Vec<FindingIx>>,
    /// The headline id.
    pub headline: Option<String>,
    /// The lowest level possible.
    pub level: Option<Concern>,
    /// The highest level possible.
    pub could_be: Option<Concern>,
    /// Scales with what is expected of them.
    pub scales: Vec<(ScaleIx, ExpectedScale)>,
}

/// What is expected of a scale.
#[derive(Debug, Clone, PartialEq)]
pub enum ExpectedScale {
    /// Positive, negative, or undetermined.
    Positive(Option<bool>),
    /// The lowest and the highest number possible; hundredths on a mean.
    Range(i64, i64),
    /// The only band possible.
    Band(u8),
}
