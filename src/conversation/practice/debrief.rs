//! What is told of a run: the learner's own view, what was true and what was found, how it was asked, and the moments
//! worth talking about.
//!
//! Its order is that of PEARLS (Eppich and Cheng 2015): reactions, description, analysis, summary. Each flagged moment
//! has an observation, an honest view and a real question, as in debriefing with good judgment (Rudolph and others 2007).

use super::around::FEELINGS;
use super::marking::{Mark, Questions, Turn, marks};
use super::{OwnView, Run, Seed, Teaching, around};
use crate::documents::scenario::{Close, Fit, Pattern, Principle, Reaction, Said, Worth};
use crate::documents::settings::Desk;
use crate::vocabulary::{ItemId, Message, MessageId};

/// What is told of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Debrief {
    /// The title of the scenario.
    pub title: Message,
    /// Its id.
    pub scenario: String,
    /// Its version.
    pub version: String,
    /// The digest of its file.
    pub digest: String,
    /// Who has read it.
    pub reviewed: Message,
    /// Which person it was.
    pub seed: Seed,
    /// How the run taught.
    pub teaching: Teaching,
    /// The learner's own view; never marked.
    pub own_view: OwnView,
    /// The learner's own view in words: how they are, what went well, what they would do differently.
    pub own_words: Vec<Message>,
    /// What was true, and what came of it.
    pub outcome: Outcome,
    /// How the person reacted; nothing of it counts.
    pub reactions: Vec<Reaction>,
    /// The kinds of questions.
    pub questions: Questions,
    /// The mark of each principle.
    pub marks: Vec<(Principle, Mark)>,
    /// What was done, and what it kept or broke.
    pub turns: Vec<Turn>,
    /// The moments worth talking about.
    pub flagged: Vec<Flagged>,
    /// Questions for the talk afterwards.
    pub talk: Vec<Message>,
    /// Whom the learner can turn to.
    pub support: Option<Desk>,
}

/// What was true, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// How the screening ended.
    pub close: Close,
    /// How that fits.
    pub fit: Fit,
    /// The pattern that was true.
    pub pattern: Pattern,
    /// What was true, in words.
    pub truth: Message,
    /// What the learner thought, and whether it is so.
    pub thought: Option<(Message, bool)>,
    /// What there was to learn.
    pub facts: Vec<Learned>,
    /// What was recorded of items and signs.
    pub recorded: Vec<Recorded>,
    /// Items that were true and that the person never told: it was theirs to keep.
    pub untold: Vec<ItemId>,
}

/// Something there was to learn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Learned {
    /// Its words.
    pub words: Message,
    /// Whether an officer needs to learn it.
    pub worth: Worth,
    /// Whether it was told.
    pub told: bool,
}

/// What was recorded of one item or sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The item.
    pub item: ItemId,
    /// Whether it is a sign that the officer looks for.
    pub observed: bool,
    /// What the person said, or whether the sign was there.
    pub said: &'static str,
    /// What the officer recorded.
    pub recorded: &'static str,
}

impl Recorded {
    /// Says whether more was recorded than was said or seen.
    #[must_use]
    pub fn is_over_read(&self) -> bool {
        self.recorded == "yes" && self.said != "yes"
    }

    /// Says whether less was recorded than was said or seen.
    #[must_use]
    pub fn is_missed(&self) -> bool {
        self.said == "yes" && self.recorded != "yes"
    }

    /// Says whether a silence was recorded as a no.
    #[must_use]
    pub fn is_silence_as_no(&self) -> bool {
        self.recorded == "no" && matches!(self.said, "unknown" | "declined")
    }
}

/// A moment worth talking about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flagged {
    /// Which turn it was.
    pub number: u16,
    /// What was seen.
    pub observation: Message,
    /// What a trainer thinks of it.
    pub view: Message,
    /// What a trainer would like to know.
    pub question: Message,
}

impl Run<'_> {
    pub(super) fn told(&self) -> Debrief {
        let scenario = self.scenario;
        Debrief {
            title: Message::new(scenario.title()),
            scenario: scenario.id.to_string(),
            version: scenario.version.clone(),
            digest: scenario.digest.clone(),
            reviewed: around::reviewed(scenario.reviewed),
            seed: self.seed,
            teaching: self.teaching,
            own_view: self.view.clone(),
            own_words: self.own_words(),
            outcome: self.outcome(),
            reactions: self.person.reactions.clone(),
            questions: Questions::of(&self.turns),
            marks: marks(&self.turns),
            flagged: self.turns.iter().filter(|turn| turn.is_flagged()).filter_map(flagged).collect(),
            turns: self.turns.clone(),
            talk: scenario.debrief.iter().map(|id| Message::new(scenario.debrief_question(id))).collect(),
            support: self.briefing.agency.staff_support.clone(),
        }
    }

    fn own_words(&self) -> Vec<Message> {
        let feels = self.view.feels.and_then(|place| FEELINGS.get(usize::from(place)));
        let feels = feels.map(|id| Message::fixed("practice-own-feels").words("view", Message::fixed(id)));
        let named = |bits: u16, id: &'static str| {
            let ticked = Principle::ALL.iter().enumerate().filter(move |(place, _)| bits & 1 << place != 0);
            ticked.map(move |(_, principle)| {
                let name = MessageId::joined(&["practice-principle", principle.as_str()]);
                Message::fixed(id).words("view", Message::new(name))
            })
        };
        let well = named(self.view.went_well, "practice-own-went-well");
        feels.into_iter().chain(well).chain(named(self.view.differently, "practice-own-differently")).collect()
    }

    fn outcome(&self) -> Outcome {
        let scenario = self.scenario;
        let close = self.closing.as_ref().and_then(|sheet| Close::parse(sheet.ending.as_str()));
        let close = close.unwrap_or(Close::NotScreened);
        let thought = self.view.thinks.and_then(|place| scenario.conclusions.get(usize::from(place)));
        let told = |item: &ItemId| {
            self.recorded.iter().any(|recorded| recorded.item == *item && recorded.said == Said::Yes.as_str())
        };
        let untold = scenario.answers.iter().filter(|answer| answer.truth == Said::Yes && !told(&answer.item));
        Outcome {
            close,
            fit: scenario.fit(close),
            pattern: scenario.pattern,
            truth: Message::new(scenario.truth()),
            thought: thought.map(|(id, holds)| (Message::new(scenario.conclusion(id)), *holds)),
            facts: scenario
                .facts
                .iter()
                .map(|fact| Learned {
                    words: Message::new(scenario.fact(&fact.id)),
                    worth: fact.worth,
                    told: self.person.has_told(&fact.id),
                })
                .collect(),
            recorded: self.recorded.clone(),
            untold: untold.map(|answer| answer.item.clone()).collect(),
        }
    }
}

/// Puts a moment into observation, view and question.
fn flagged(turn: &Turn) -> Option<Flagged> {
    let principle = turn.broken.first()?;
    let about = |family: &str| Message::named(family, principle.as_str());
    let observation = match turn.way {
        Some(_) => Message::fixed("practice-observation").words("did", turn.did.clone()),
        None => turn.did.clone(),
    };
    let view = turn.coach.clone().map_or_else(|| about("practice-broke"), Message::new);
    Some(Flagged { number: turn.number, observation, view, question: about("practice-question") })
}
