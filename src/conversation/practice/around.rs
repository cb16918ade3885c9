//! What comes before and after the screening of a run: aims, warnings and the door note; the learner's own view; and
//! looking after oneself, which is possible at any point.

use super::{Phase, Run, officer};
use crate::conversation::session::{Action, Asks, Choice, Delivery, Event, Prompt, Saying, Shows};
use crate::documents::scenario::{Principle, Reviewed};
use crate::vocabulary::{Message, MessageId};

/// A page before the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Around {
    /// What the run is about, and what a learner may do.
    Aims,
    /// What the officer knows.
    Door,
}

impl Around {
    pub(super) const FIRST: Self = Self::Aims;
}

/// A question about the learner's own view. None has a right answer but the last, and none is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    /// How are you now?
    Feels,
    /// What went well?
    WentWell,
    /// What would you do differently?
    Differently,
    /// What do you think is true?
    Thinks,
}

impl View {
    pub(super) const FIRST: Self = Self::Feels;
}

/// How a learner can be after a run.
pub(super) const FEELINGS: [&str; 4] =
    ["practice-feels-calm", "practice-feels-stirred", "practice-feels-heavy", "practice-feels-no-word"];

/// A prompt of the practice itself: leaving is always possible.
pub(super) fn plain(says: Vec<Saying>, choices: &[&'static str]) -> Prompt {
    with(says, Asks::One(choices.iter().map(|id| Choice { label: Message::fixed(id) }).collect()))
}

/// A prompt that shows nothing.
pub(super) fn empty() -> Prompt {
    with(Vec::new(), Asks::One(Vec::new()))
}

fn with(says: Vec<Saying>, asks: Asks) -> Prompt {
    Prompt {
        shows: Shows::Words,
        says,
        delivery: Delivery::default(),
        asks,
        why: None,
        actions: vec![Action::Leave],
        progress: None,
    }
}

/// Says who has read a scenario. Until somebody has, every door note says so.
#[must_use]
pub fn reviewed(reviewed: Reviewed) -> Message {
    Message::fixed(match (reviewed.survivor_led, reviewed.practitioner) {
        (false, false) => "practice-reviewed-by-nobody",
        (true, false) => "practice-reviewed-by-survivors",
        (false, true) => "practice-reviewed-by-practitioner",
        (true, true) => "practice-reviewed-by-both",
    })
}

impl Run<'_> {
    pub(super) fn before_prompt(&self, page: Around) -> Prompt {
        let scenario = self.scenario;
        let title = || Message::new(scenario.title());
        let mut says = Vec::new();
        match page {
            Around::Aims => {
                let head = Message::fixed("practice-before").words("title", title());
                says.push(head.number("minutes", scenario.minutes));
                says.push(Message::new(scenario.about()));
                says.push(Message::fixed("practice-before-aims"));
                let entry = |id: MessageId| Message::fixed("practice-entry").words("entry", Message::new(id));
                says.extend(scenario.aims.iter().map(|aim| entry(scenario.aim(aim))));
                if !scenario.content.is_empty() {
                    says.push(Message::fixed("practice-before-content"));
                    let content = scenario.content.iter();
                    let named = content.map(|kind| MessageId::joined(&["practice-content", kind.as_str()]));
                    says.extend(named.map(entry));
                }
                says.extend(["practice-before-not-graded", "practice-before-stop"].map(Message::fixed));
                let mut says: Vec<Saying> = says.into_iter().map(officer).collect();
                says.extend(self.support_lines());
                plain(says, &["practice-begin", "practice-not-now"])
            }
            Around::Door => {
                let setting = MessageId::joined(&["setting", scenario.setting.as_str()]);
                let role = MessageId::joined(&["role", scenario.role.as_str()]);
                let you = Message::fixed("practice-door-you").words("role", Message::new(role));
                says.push(you.words("setting", Message::new(setting)));
                says.push(Message::new(scenario.door()));
                says.push(reviewed(scenario.reviewed));
                plain(says.into_iter().map(officer).collect(), &["practice-go-in"])
            }
        }
    }

    pub(super) fn tell_before(&mut self, page: Around, event: &Event) -> bool {
        match (page, event) {
            (Around::Aims, Event::Chose(0)) => self.phase = Phase::Before(Around::Door),
            (Around::Aims, Event::Chose(1)) => self.phase = Phase::Ended,
            (Around::Door, Event::Chose(0)) => {
                self.phase = Phase::Playing;
                self.settle();
            }
            _ => return false,
        }
        true
    }

    /// Asks for the learner's own view, before anything is told.
    pub(super) fn view_prompt(&self, view: View) -> Prompt {
        let ask = |id| vec![officer(Message::fixed(id))];
        let principles = || {
            let name = |principle: &Principle| MessageId::joined(&["practice-principle", principle.as_str()]);
            Principle::ALL.iter().map(|one| Choice { label: Message::new(name(one)) }).collect()
        };
        let any =
            || Asks::Any { choices: principles(), none: Message::fixed("practice-view-none"), instead: Vec::new() };
        match view {
            View::Feels => plain(ask("practice-view-feels"), &FEELINGS),
            View::WentWell => with(ask("practice-view-went-well"), any()),
            View::Differently => with(ask("practice-view-differently"), any()),
            View::Thinks => {
                let scenario = self.scenario;
                let choices = scenario.conclusions.iter().map(|(id, _)| scenario.conclusion(id));
                let choices = choices.map(|id| Choice { label: Message::new(id) }).collect();
                with(ask("practice-view-thinks"), Asks::One(choices))
            }
        }
    }

    pub(super) fn tell_view(&mut self, view: View, event: &Event) -> bool {
        let fits = |bits: u16| u32::from(bits) >> Principle::ALL.len() == 0;
        let next = match (view, event) {
            (View::Feels, Event::Chose(place)) if usize::from(*place) < FEELINGS.len() => {
                self.view.feels = Some(*place);
                Phase::After(View::WentWell)
            }
            (View::WentWell, Event::Ticked(bits)) if fits(*bits) => {
                self.view.went_well = *bits;
                Phase::After(View::Differently)
            }
            (View::Differently, Event::Ticked(bits)) if fits(*bits) => {
                self.view.differently = *bits;
                Phase::After(View::Thinks)
            }
            (View::Thinks, Event::Chose(place)) if usize::from(*place) < self.scenario.conclusions.len() => {
                self.view.thinks = Some(*place);
                Phase::Debrief
            }
            _ => return false,
        };
        self.phase = next;
        true
    }

    /// Says whom the learner can turn to for themselves.
    pub(super) fn support_lines(&self) -> Vec<Saying> {
        let support = self.briefing.agency.staff_support.as_ref();
        let words = support.map_or_else(
            || Message::fixed("practice-support-anyone"),
            |desk| {
                let words = Message::fixed("practice-support-desk").text("name", desk.name.as_str());
                words.text("phone", desk.phone.as_str())
            },
        );
        vec![officer(words)]
    }

    pub(super) fn support_prompt(&self) -> Prompt {
        let mut says =
            ["practice-support-pause", "practice-support-body"].map(|id| officer(Message::fixed(id))).to_vec();
        says.extend(self.support_lines());
        plain(says, &["practice-support-go-on", "practice-support-end"])
    }

    pub(super) fn leave_support(&mut self, event: &Event) -> bool {
        match event {
            Event::Chose(0) => self.support = false,
            Event::Chose(1) => self.leave(),
            _ => return false,
        }
        true
    }
}
