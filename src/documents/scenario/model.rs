//! The checked model of a scenario.

use super::lists::{
    Agreement, Channel, Close, Content, Felt, Fit, Group, Moment, Pattern, Principle, Reaction, Said, Tick, Understood,
    Way, Wished, Worth,
};
use crate::vocabulary::{
    Age, ChoiceId, Concern, FactId, FlagId, ItemId, LanguageTag, LineId, Pathway, PointId, Role, ScenarioId, SceneId,
    Setting, ToolId,
};

/// The highest value of a counter; the lowest is 0.
pub const MOST: u8 = 10;

/// A practice case. Nobody in it is or was real: a document that does not say so is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    /// Its name.
    pub id: ScenarioId,
    /// Its version.
    pub version: String,
    /// The first 12 hexadecimal digits of the SHA-256 of its file.
    pub digest: String,
    /// Whether it comes with the program.
    pub built_in: bool,
    /// Who has read it.
    pub reviewed: Reviewed,
    /// How many minutes it takes, with its debrief.
    pub minutes: u16,
    /// How people can practise it.
    pub groups: Vec<Group>,
    /// As what the learner works.
    pub role: Role,
    /// Where the learner meets the person.
    pub setting: Setting,
    /// The person's best language; nothing where it is the officer's.
    pub language: Option<LanguageTag>,
    /// The person's true age.
    pub age: Age,
    /// The tools that the learner can choose from.
    pub tools: Vec<ToolId>,
    /// What a learner is warned of.
    pub content: Vec<Content>,
    /// What it teaches.
    pub aims: Vec<PointId>,
    /// Where trust begins.
    pub trust: Start,
    /// Where distress begins.
    pub distress: Start,
    /// From which distress on a break is called for.
    pub high: u8,
    /// When somebody else can see or hear.
    pub near: Option<When>,
    /// What is true of the checklist before a talk.
    pub checklist: Vec<Tick>,
    /// What pattern is true.
    pub pattern: Pattern,
    /// What there is to learn.
    pub facts: Vec<Fact>,
    /// How endings fit.
    pub endings: Vec<(Close, Fit)>,
    /// How every other ending fits.
    pub other_endings: Fit,
    /// Signs of the tools that can be seen.
    pub signs: Vec<ItemId>,
    /// What happens between the steps of the screening.
    pub scenes: Vec<Scene>,
    /// Whether the person understands; where nothing stands, they do.
    pub understands: Vec<Reply<Understood>>,
    /// What the person says to the limits.
    pub consent: Vec<Reply<Agreement>>,
    /// What the person says to items.
    pub answers: Vec<ItemAnswer>,
    /// What the person says to offers.
    pub offers: Vec<(Pathway, Vec<Reply<Wished>>)>,
    /// What the person says to every other offer.
    pub other_offers: Vec<Reply<Wished>>,
    /// How safe the person feels.
    pub safety_view: Vec<Reply<Felt>>,
    /// How the person behaves while somebody else can hear.
    pub overheard: Option<Reply<()>>,
    /// What the learner may think at the end, and whether it is true.
    pub conclusions: Vec<(PointId, bool)>,
    /// Questions for the talk afterwards.
    pub debrief: Vec<PointId>,
    /// Where a trainer stops.
    pub pauses: Vec<PointId>,
    /// How the authors rate the written case.
    pub vignette: Concern,
}

/// Who has read a scenario. Only people set these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reviewed {
    /// A group led by survivors.
    pub survivor_led: bool,
    /// Somebody who does this work.
    pub practitioner: bool,
}

/// Where a counter begins: the seed picks between both, which are included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Start {
    /// The lowest.
    pub from: u8,
    /// The highest.
    pub to: u8,
}

/// Something there is to learn of the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its name.
    pub id: FactId,
    /// Whether an officer needs to learn it.
    pub worth: Worth,
}

/// A condition on the person and the run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// All of these hold; without any, always.
    All(Vec<Self>),
    /// One of these holds.
    Any(Vec<Self>),
    /// This does not hold.
    Not(Box<Self>),
    /// Trust is at least this.
    TrustAtLeast(u8),
    /// Distress is at least this.
    DistressAtLeast(u8),
    /// A flag is set.
    Flag(FlagId),
    /// A fact was told.
    Told(FactId),
    /// Words reach the person in one of these ways.
    Channel(Vec<Channel>),
    /// The question was put in one of these ways.
    Way(Vec<Way>),
    /// Somebody else can see or hear.
    Near,
}

impl When {
    /// Holds always.
    pub const ALWAYS: Self = Self::All(Vec::new());

    /// Says whether it holds whatever happens, as far as it says so itself.
    #[must_use]
    pub fn is_always(&self) -> bool {
        matches!(self, Self::All(parts) if parts.is_empty())
    }
}

/// What something does to the person.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Effect {
    /// Added to trust.
    pub trust: i8,
    /// Added to distress.
    pub distress: i8,
}

/// A scene: what is seen and heard, and what the officer can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scene {
    /// Its name.
    pub id: SceneId,
    /// Before which step it is played; nothing where other scenes lead to it.
    pub at: Option<Moment>,
    /// When it is played.
    pub when: When,
    /// What is seen and heard.
    pub lines: Vec<LineId>,
    /// What the officer can do.
    pub options: Vec<SceneOption>,
    /// Where it goes when nothing is left to choose, where that is said.
    pub otherwise: Option<Goto>,
}

/// Something that the officer can do or say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SceneOption {
    /// Its name.
    pub id: ChoiceId,
    /// How it asks.
    pub way: Way,
    /// What it keeps.
    pub keeps: Vec<Principle>,
    /// What it breaks.
    pub breaks: Vec<Principle>,
    /// When it is offered.
    pub when: When,
    /// Whether it can be chosen again.
    pub again: bool,
    /// Whether there are words for what a trainer says of it.
    pub coach: bool,
    /// What it does to the person, before they react.
    pub effect: Effect,
    /// Flags it sets, before the person reacts.
    pub sets: Vec<FlagId>,
    /// What the person does: the first whose condition holds; the last has none.
    pub replies: Vec<Reply<Goto>>,
}

/// What the person does, and then `then`: where it goes, or what they answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply<T> {
    /// When.
    pub when: When,
    /// Where it goes, or what they answer.
    pub then: T,
    /// What is seen and heard, all of it.
    pub lines: Vec<LineId>,
    /// After that one of these, which the seed picks.
    pub one_of: Vec<LineId>,
    /// How they react, where that is said.
    pub reaction: Option<Reaction>,
    /// What it does to them.
    pub effect: Effect,
    /// Facts they tell.
    pub tells: Vec<FactId>,
    /// Flags it sets.
    pub sets: Vec<FlagId>,
}

/// Where a scene goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Goto {
    /// On with the screening.
    On,
    /// The same scene again, less what was chosen.
    Stay,
    /// The person wants to leave.
    End,
    /// Another scene, by place.
    Scene(usize),
}

/// What the person says to an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemAnswer {
    /// The item.
    pub item: ItemId,
    /// What is true.
    pub truth: Said,
    /// Other ways to ask it than the tool's.
    pub ways: Vec<ItemWay>,
    /// What they say: the first whose condition holds; the last has none.
    pub replies: Vec<Reply<Said>>,
}

/// Another way to ask an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemWay {
    /// Its name.
    pub id: ChoiceId,
    /// How it asks.
    pub way: Way,
    /// What it keeps.
    pub keeps: Vec<Principle>,
    /// What it breaks.
    pub breaks: Vec<Principle>,
    /// What it does to the person.
    pub effect: Effect,
    /// Whether there are words for what a trainer says of it.
    pub coach: bool,
}

impl Scenario {
    /// Says how an ending fits.
    #[must_use]
    pub fn fit(&self, close: Close) -> Fit {
        self.endings.iter().find(|(of, _)| *of == close).map_or(self.other_endings, |(_, fit)| *fit)
    }

    /// Gives what the person says to an item, if the scenario knows it.
    #[must_use]
    pub fn answer(&self, item: &str) -> Option<&ItemAnswer> {
        self.answers.iter().find(|answer| answer.item.as_str() == item)
    }
}
