//! A practice run: a scenario played with the session that officers use, and the talk about it afterwards.
//!
//! It is asked what to show and told what happened, like the session inside it, and knows as little of terminals, clocks
//! and chance: scenario, seed and choices give the same run again. `scene` plays what happens between the steps of the
//! session, `screening` what the person says to its questions, `around` what comes before and after, `marking` what was
//! kept and broken, `debrief` what is told of it. It is a long file: the run and its phases are one state.

mod around;
mod chance;
pub mod choice;
mod class;
mod debrief;
mod marking;
mod person;
mod rehearsed;
mod scene;
mod screening;

use std::collections::BTreeSet;

use crate::answers::Locked;
use crate::conversation::session::{
    Action, Asks, Briefing, Choice, Event, Hearer, Overlay, Prompt, Saying, Session, Step,
};
use crate::conversation::sheet::Sheet;
use crate::documents::scenario::{Moment, Scenario};
use crate::vocabulary::{ChoiceId, LanguageTag, Message, SceneId};

pub use around::reviewed;
pub use chance::Seed;
pub use class::{Class, FEWEST_RUNS, ItemTotal};
pub use debrief::{Debrief, Flagged, Learned, Outcome, Recorded};
pub use marking::{Mark, Questions, Saw, Turn, marks};
pub use rehearsed::{MARK, Rehearsed};

use around::{Around, View};
use person::Person;
use scene::InScene;
use screening::Answered;

/// How a run teaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Teaching {
    /// Feedback comes afterwards.
    #[default]
    After,
    /// Feedback comes after each choice, too.
    Coach,
    /// Projected before a class: it stops at each fork.
    Class,
}

impl Teaching {
    /// Every way, in their order.
    pub const ALL: [Self; 3] = [Self::After, Self::Coach, Self::Class];

    /// Gives the id used in exports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::After => "after",
            Self::Coach => "coach",
            Self::Class => "class",
        }
    }

    /// Finds the way with this id.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.as_str() == text)
    }
}

/// What is shown of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// What is shown above everything.
    pub paper: Option<Paper>,
    /// What has happened, before the prompt.
    pub before: Vec<Message>,
    /// What a trainer thinks of what was just done.
    pub coach: Vec<Message>,
    /// The prompt.
    pub prompt: Prompt,
    /// What happens then: what the person does at a prompt of the session.
    pub after: Vec<Message>,
}

impl Shown {
    fn plain(prompt: Prompt) -> Self {
        Self { paper: None, before: Vec::new(), coach: Vec::new(), prompt, after: Vec::new() }
    }
}

/// A paper shown above a prompt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paper {
    /// The sheet of the screening.
    Sheet(Box<Sheet>),
    /// What is told of the run.
    Debrief(Box<Debrief>),
}

/// Where a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Before the door: aims, warnings, the way out.
    Before(Around),
    /// In the screening.
    Playing,
    /// After it: the learner's own view, before anything is told.
    After(View),
    /// What is told of it.
    Debrief,
    /// Over.
    Ended,
}

/// One run.
#[derive(Debug)]
pub struct Run<'a> {
    scenario: &'a Scenario,
    briefing: &'a Briefing<'a>,
    session: Session<'a>,
    seed: Seed,
    teaching: Teaching,
    phase: Phase,
    /// The learner looks after themselves; everything else waits.
    support: bool,
    person: Person,
    in_scene: Option<InScene>,
    /// Scenes that were played, and what was chosen in them.
    played: BTreeSet<SceneId>,
    used: BTreeSet<(SceneId, ChoiceId)>,
    /// The step whose scenes were looked for.
    arrived: Option<Step>,
    /// A pause was shown, and is not over yet.
    pausing: bool,
    /// What the person said at each step so far, so that coming back changes nothing.
    answered: Vec<(Step, Answered)>,
    /// What happened, told before what is shown next.
    before: Vec<Message>,
    /// What a trainer thinks of what was just done.
    coach: Vec<Message>,
    /// A class talks about the fork that comes next.
    discussing: bool,
    /// How often the officer went on after the person wanted to leave.
    pressed: u8,
    turns: Vec<Turn>,
    recorded: Vec<Recorded>,
    closing: Option<Sheet>,
    view: OwnView,
    choices: Vec<Event>,
}

/// What the learner thought before anything was told: never marked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OwnView {
    /// How the learner is, by place among the answers.
    pub feels: Option<u8>,
    /// What went well, as a bit for each principle.
    pub went_well: u16,
    /// What the learner would do differently, as a bit for each principle.
    pub differently: u16,
    /// What the learner thinks is true, by place among the conclusions.
    pub thinks: Option<u8>,
}

impl<'a> Run<'a> {
    /// Begins a run. The briefing is that of a session, with the tools of the scenario.
    #[must_use]
    pub fn new(scenario: &'a Scenario, briefing: &'a Briefing<'a>, seed: Seed, teaching: Teaching) -> Self {
        Self {
            scenario,
            briefing,
            session: Session::new(briefing),
            seed,
            teaching,
            phase: Phase::Before(Around::FIRST),
            support: false,
            person: Person::new(scenario, seed),
            in_scene: None,
            played: BTreeSet::new(),
            used: BTreeSet::new(),
            arrived: None,
            pausing: false,
            answered: Vec::new(),
            before: Vec::new(),
            coach: Vec::new(),
            discussing: teaching == Teaching::Class,
            pressed: 0,
            turns: Vec::new(),
            recorded: Vec::new(),
            closing: None,
            view: OwnView::default(),
            choices: Vec::new(),
        }
    }

    /// Says whether the memory of the answers is kept out of swap.
    #[must_use]
    pub fn locked(&self) -> Locked {
        self.session.locked()
    }

    /// Says what to show now, or nothing when the run is over. Asking changes nothing.
    #[must_use]
    pub fn ask(&self) -> Option<Rehearsed<Shown>> {
        let mut shown = self.shown()?;
        if !self.support {
            shown.prompt = self.with_support(shown.prompt);
        }
        Some(Rehearsed::new(shown))
    }

    /// Takes what happened. Says whether it was offered; what was not changes nothing.
    pub fn tell(&mut self, event: &Event) -> bool {
        let Some(shown) = self.shown() else { return false };
        if *event == Event::Did(Action::Leave) {
            self.leave();
        } else if self.support {
            if !self.leave_support(event) {
                return false;
            }
        } else if support_place(&shown.prompt.asks).is_some_and(|place| *event == Event::Chose(place)) {
            self.support = true;
        } else {
            let heard = match self.phase {
                Phase::Before(page) => self.tell_before(page, event),
                Phase::Playing => self.tell_playing(&shown.prompt, event),
                Phase::After(view) => self.tell_view(view, event),
                Phase::Debrief => {
                    *event == Event::Chose(0) && {
                        self.phase = Phase::Ended;
                        true
                    }
                }
                Phase::Ended => false,
            };
            if !heard {
                return false;
            }
        }
        self.choices.push(event.clone());
        true
    }

    /// Gives the language that the person reads, where words may stand on the screen in it.
    #[must_use]
    pub fn read_in(&self) -> Option<&LanguageTag> {
        self.session.read_in().filter(|_| self.phase == Phase::Playing && self.in_scene.is_none() && !self.support)
    }

    /// Says whether the run is over, at its end or because the learner left before.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.phase == Phase::Ended
    }

    /// Says what is told of the run; nothing before the learner has said their own view.
    #[must_use]
    pub fn debrief(&self) -> Option<Rehearsed<Debrief>> {
        matches!(self.phase, Phase::Debrief | Phase::Ended if self.has_closed()).then(|| Rehearsed::new(self.told()))
    }

    /// Gives what was done at each prompt, in order, as texts that replay it.
    #[must_use]
    pub fn choices(&self) -> Vec<String> {
        self.choices.iter().filter_map(choice::written).collect()
    }

    /// Gives the seed.
    #[must_use]
    pub fn seed(&self) -> Seed {
        self.seed
    }

    /// Gives the way of teaching.
    #[must_use]
    pub fn teaching(&self) -> Teaching {
        self.teaching
    }

    /// Gives the scenario.
    #[must_use]
    pub fn scenario(&self) -> &'a Scenario {
        self.scenario
    }

    /// Gives what the run knew beforehand.
    #[must_use]
    pub fn briefing(&self) -> &'a Briefing<'a> {
        self.briefing
    }

    fn has_closed(&self) -> bool {
        self.session.ask().is_none() && self.view.thinks.is_some()
    }

    fn leave(&mut self) {
        if self.phase == Phase::Playing {
            let _ = self.session.tell(Event::Did(Action::Leave));
        }
        self.phase = Phase::Ended;
        self.support = false;
    }

    fn shown(&self) -> Option<Shown> {
        let alone = |prompt| Some(Shown::plain(prompt));
        match self.phase {
            Phase::Ended => None,
            _ if self.support => alone(self.support_prompt()),
            Phase::Before(page) => alone(self.before_prompt(page)),
            Phase::Playing => self.playing(),
            Phase::After(view) => alone(self.view_prompt(view)),
            Phase::Debrief => Some(Shown {
                paper: Some(Paper::Debrief(Box::new(self.told()))),
                ..Shown::plain(around::plain(Vec::new(), &["practice-debrief-done"]))
            }),
        }
    }

    /// Adds a way to look after oneself to whatever is asked; to a language, which takes no further choice, its words.
    fn with_support(&self, mut prompt: Prompt) -> Prompt {
        let choice = Choice { label: Message::fixed("practice-support") };
        match &mut prompt.asks {
            Asks::One(choices) => choices.push(choice),
            Asks::Any { instead, .. } => instead.push(choice),
            Asks::Language { .. } => prompt.says.extend(self.support_lines()),
        }
        prompt
    }

    fn playing(&self) -> Option<Shown> {
        if self.session.overlay().is_some() {
            return self.session.ask().map(Shown::plain);
        }
        let told = Shown { before: self.before.clone(), coach: self.coach.clone(), ..Shown::plain(around::empty()) };
        if let Some(prompt) = self.scene_prompt() {
            return Some(Shown { prompt, ..told });
        }
        let prompt = self.session.ask()?;
        let is_sheet = self.session.step() == Step::Sheet;
        let paper = self.session.sheet().filter(|_| is_sheet).map(|sheet| Paper::Sheet(Box::new(sheet.clone())));
        let after = self.answer_here().map(|answered| answered.says.clone()).unwrap_or_default();
        Some(Shown { paper, prompt, after, ..told })
    }

    fn tell_playing(&mut self, prompt: &Prompt, event: &Event) -> bool {
        let in_scene = self.session.overlay().is_none() && self.scene_prompt().is_some();
        let heard = match event {
            Event::Did(action) if in_scene => prompt.actions.contains(action) && self.act(event),
            _ if in_scene => self.choose_in_scene(event),
            _ => self.tell_session(event),
        };
        if heard {
            self.settle();
        }
        heard
    }

    /// Puts away what was told before the last prompt.
    fn forget_told(&mut self) {
        self.before.clear();
        self.coach.clear();
    }

    /// Brings what happened in the session to its consequences: a scene, an answer, or the end.
    fn settle(&mut self) {
        if self.session.ask().is_none() {
            self.in_scene = None;
            self.forget_told();
            self.phase = Phase::After(View::FIRST);
            return;
        }
        if let Some(sheet) = self.session.sheet() {
            self.closing = Some(sheet.clone());
        }
        if let Some(over) = self.session.overlay() {
            self.pausing |= matches!(over, Overlay::Paused);
            return;
        }
        if self.arrived != Some(self.session.step()) {
            self.arrived = Some(self.session.step());
            self.in_scene = None;
        }
        if std::mem::take(&mut self.pausing) && self.in_scene.is_none() {
            self.enter_scene(Moment::Back);
        }
        if self.in_scene.is_none()
            && let Some(moment) = moment(self.session.step())
        {
            self.enter_scene(moment);
        }
        if self.in_scene.is_none() {
            self.answer();
        }
    }
}

/// The place of the choice by which a learner looks after themselves.
fn support_place(asks: &Asks) -> Option<u8> {
    match asks {
        Asks::One(choices) => u8::try_from(choices.len()).ok(),
        Asks::Any { choices, instead, .. } => u8::try_from(choices.len() + instead.len()).ok(),
        Asks::Language { .. } => None,
    }
}

/// Says which moment of a scenario a step of the session is.
fn moment(step: Step) -> Option<Moment> {
    Some(match step {
        Step::Alone => Moment::Alone,
        Step::MoveApart => Moment::Apart,
        Step::WithoutAsking => Moment::WithoutAsking,
        Step::Danger => Moment::Checklist,
        Step::Language => Moment::Language,
        Step::Channel => Moment::Channel,
        Step::Sample => Moment::Sample,
        Step::Age => Moment::Age,
        Step::ChildCard => Moment::Child,
        Step::Limits => Moment::Limits,
        Step::Tool => Moment::Tool,
        Step::Item(_) => Moment::Questions,
        Step::Offer(_) => Moment::Offers,
        Step::SafetyView => Moment::SafetyView,
        Step::Closing => Moment::Closing,
        _ => return None,
    })
}

/// Something said to the learner.
fn officer(words: Message) -> Saying {
    Saying { to: Hearer::Officer, words }
}
