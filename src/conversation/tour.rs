//! Every screen of a session, for those who must see all its words where they stand: translators and their reviewers.
//!
//! A session is gone through choice by choice from its first screen, the first choice first. What stands on a screen that
//! was seen before leads on once: which answers were given changes the sheet, and no word before it.

use std::collections::{BTreeSet, HashSet};
use std::mem::{Discriminant, discriminant};

use super::session::{Action, Asks, Briefing, Event, Overlay, Prompt, Session, Shows, Step, Told};
use super::sheet::Sheet;
use crate::vocabulary::LanguageTag;

/// So many ticks are taken one by one; of more, the first and all of them.
const ONE_BY_ONE: usize = 8;
/// The place of the choice to note, by oneself, instead of talking.
const NOTING: u8 = 4;
/// The words of the choice that the person reads along.
const READS: &str = "ui-channel-screen";

/// One screen of a tour.
#[derive(Debug, Clone)]
pub struct Stop {
    /// Where it stands.
    pub step: Step,
    /// What lies over the step.
    pub over: Option<Overlay>,
    /// What it shows.
    pub prompt: Prompt,
    /// The language in which the person reads along on it.
    pub read_in: Option<LanguageTag>,
    /// The sheet that it shows.
    pub sheet: Option<Sheet>,
}

/// Gives every screen once, in the order in which they come: what follows from the first choice of each before what
/// follows from the others. `languages` are those that the person may speak; with each but the first only one tool is
/// gone through. Where a person can read along, they do.
#[must_use]
pub fn tour(briefing: &Briefing<'_>, languages: &[LanguageTag]) -> Vec<Stop> {
    let mut found = Found::default();
    let mut ahead: Vec<Vec<Event>> = vec![Vec::new()];
    while let Some(mut path) = ahead.pop() {
        let mut session = Session::new(briefing);
        let mut branch = Branch::default();
        let mut goes_on = path.iter().all(|event| go(&mut session, event, languages, &mut branch));
        while goes_on && let Some(prompt) = session.ask() {
            let Some(mut events) = found.visit(&session, prompt, &branch, languages) else { break };
            if events.is_empty() {
                break;
            }
            let first = events.remove(0);
            ahead.extend(events.into_iter().rev().map(|other| [path.as_slice(), &[other]].concat()));
            goes_on = go(&mut session, &first, languages, &mut branch);
            path.push(first);
        }
    }
    found.stops
}

/// What decides which screens can follow.
#[derive(Default)]
struct Branch {
    is_noting: bool,
    /// Whether the person speaks another language than the first.
    is_other: bool,
    is_grown: bool,
    note: Option<Event>,
    tool: Option<(bool, Event)>,
}

/// Tells a session what happened.
fn go(session: &mut Session<'_>, event: &Event, languages: &[LanguageTag], branch: &mut Branch) -> bool {
    if session.overlay().is_none() {
        match session.step() {
            Step::Alone => *branch = Branch { is_noting: *event == Event::Chose(NOTING), ..Branch::default() },
            Step::Language => {
                branch.is_other = !matches!(event, Event::Named(named) if languages.first() == Some(named));
            }
            Step::Age => branch.is_grown = *event == Event::Chose(0),
            Step::Note => branch.note = Some(event.clone()),
            step @ (Step::Tool | Step::OtherTools | Step::NoteTool) => {
                branch.tool = Some((step == Step::OtherTools, event.clone()));
            }
            _ => {}
        }
    }
    session.tell(event.clone()) == Told::Heard
}

/// A kind of step, whatever it is about, with what lies over it.
type Kind = (Discriminant<Step>, Option<Overlay>);

/// What was seen so far.
#[derive(Default)]
struct Found {
    stops: Vec<Stop>,
    /// The screens, by their words.
    shown: BTreeSet<String>,
    /// Where all that follows was gone through, or soon is.
    left: BTreeSet<String>,
    /// What was done on which kind of screen, besides answering.
    done: HashSet<(Kind, Action)>,
}

impl Found {
    /// Keeps a screen, and gives what can be done on it; nothing where that was done before.
    fn visit(
        &mut self,
        session: &Session<'_>,
        prompt: Prompt,
        branch: &Branch,
        languages: &[LanguageTag],
    ) -> Option<Vec<Event>> {
        let (step, over) = (session.step(), session.overlay());
        let sheet = session.sheet().filter(|_| prompt.shows == Shows::Sheet).cloned();
        let ending = sheet.as_ref().map(|sheet| sheet.ending);
        let words = format!("{:?}", (&prompt.says, &prompt.asks, &prompt.why, prompt.shows, ending));
        let is_ending = matches!(
            step,
            Step::SafetyView | Step::Closing | Step::CardSafe | Step::CardLook | Step::Card(_) | Step::Sheet
        );
        let Branch { is_noting, is_other, is_grown, note, tool } = branch;
        let behind = (!is_ending).then_some((is_noting, is_grown, note, tool, prompt.delivery));
        let place = format!("{:?}", (over.map(|_| discriminant(&step)), behind));
        if !self.left.insert(format!("{words} {place}")) {
            return None;
        }
        let mut events = answers(&prompt.asks, languages);
        if step == Step::Tool && *is_other {
            events.truncate(1);
        }
        let deeds = prompt.actions.iter().copied().filter(|deed| !matches!(deed, Action::Back | Action::Leave));
        let kind = (discriminant(&step), over);
        events.extend(deeds.filter(|deed| self.done.insert((kind, *deed))).map(Event::Did));
        if self.shown.insert(words) {
            self.stops.push(Stop { step, over, prompt, read_in: session.read_in().cloned(), sheet });
        }
        Some(events)
    }
}

/// Every answer that may lead elsewhere.
fn answers(asks: &Asks, languages: &[LanguageTag]) -> Vec<Event> {
    let place = |place: usize| u8::try_from(place).ok().map(Event::Chose);
    match asks {
        Asks::One(choices) => {
            let reads = choices.iter().position(|choice| choice.label.id.as_str() == READS);
            let mut places: Vec<usize> = (0..choices.len()).collect();
            places.sort_by_key(|place| Some(*place) != reads);
            places.into_iter().filter_map(place).collect()
        }
        Asks::Any { choices, instead, .. } => {
            let one = |place: usize| 1u16.checked_shl(u32::try_from(place).unwrap_or(u32::MAX));
            let all = (0..choices.len()).filter_map(one).fold(0, |all, bit| all | bit);
            let some =
                if choices.len() > ONE_BY_ONE { vec![1, all] } else { (0..choices.len()).filter_map(one).collect() };
            let ticks = [0].into_iter().chain(some).map(Event::Ticked);
            ticks.chain((choices.len()..choices.len() + instead.len()).filter_map(place)).collect()
        }
        Asks::Language { .. } => languages.iter().cloned().map(Event::Named).collect(),
    }
}
