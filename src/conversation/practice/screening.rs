//! The screening inside a run: what the invented person says to each step of the session, and what the officer makes of
//! it. It looks at what the session shows and at what was chosen, by the ids of their words, and at nothing else.
//! It is a long file because every kind of screen of the session has its answer here.

use super::debrief::Recorded;
use super::marking::{Saw, Turn};
use super::{Run, Teaching};
use crate::conversation::session::{Action, Asks, Event, Hearer, Overlay, Prompt, Saying, Step, Told};
use crate::documents::scenario::{
    Agreement, Channel, Felt, ItemAnswer, Principle, Reply, Said, Scenario, Tick, Understood, Way, Wished,
};
use crate::vocabulary::{Age, ItemId, LanguageTag, LineId, Message, MessageId, Pathway};

/// So often the officer may go on after the person wanted to leave; then they leave.
const PATIENCE: u8 = 2;

/// What the person said at a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Answered {
    /// What was seen and heard.
    pub(super) says: Vec<Message>,
    /// The id that the officer's record of it would have: `yes`, `declined`, `agrees`.
    said: &'static str,
}

/// Names the item that a prompt puts to the person.
pub(super) fn item_of(prompt: &Prompt) -> Option<MessageId> {
    let put = |saying: &&Saying| saying.to == Hearer::Person && saying.words.id.as_str().starts_with("item_");
    prompt.says.iter().find(put).map(|saying| saying.words.id.clone())
}

/// Names what a prompt asks, in this family of words: `offer_` or `item_`.
fn named(prompt: &Prompt, family: &str) -> Option<String> {
    let words = prompt.says.iter().map(|saying| saying.words.id.message());
    words.filter_map(|id| id.strip_prefix(family)).next().map(str::to_owned)
}

/// Gives the id of the words of what was chosen.
fn label<'p>(prompt: &'p Prompt, event: &Event) -> Option<&'p MessageId> {
    let Event::Chose(place) = event else { return None };
    let place = usize::from(*place);
    let choice = match &prompt.asks {
        Asks::One(choices) => choices.get(place),
        Asks::Any { choices, instead, .. } => place.checked_sub(choices.len()).and_then(|place| instead.get(place)),
        Asks::Language { .. } => None,
    };
    choice.map(|choice| &choice.label.id)
}

impl Run<'_> {
    /// Gives what the person says at the step that is shown.
    pub(super) fn answer_here(&self) -> Option<&Answered> {
        let step = self.session.step();
        self.answered.iter().find(|(at, _)| *at == step).map(|(_, answered)| answered)
    }

    /// Lets the person answer the step that is shown, once.
    pub(super) fn answer(&mut self) {
        if self.answer_here().is_some() {
            return;
        }
        let scenario = self.scenario;
        match self.session.step() {
            Step::Limits if self.person.leaving => self.say(Vec::new(), Agreement::No.as_str(), "practice-limits"),
            Step::Offer(_) if self.person.leaving => self.say(Vec::new(), Wished::No.as_str(), "practice-offer"),
            Step::SafetyView if self.person.leaving => self.say(Vec::new(), Felt::Declined.as_str(), "practice-feels"),
            Step::Sample => {
                if let Some(reply) = self.person.reply(&scenario.understands, None, scenario) {
                    self.give(reply, "sample", reply.then.as_str(), "practice-understood");
                } else {
                    self.say(Vec::new(), Understood::Yes.as_str(), "practice-understood");
                }
            }
            Step::Limits => match self.overheard() {
                Some(lines) => self.say(lines, Agreement::Agrees.as_str(), "practice-limits"),
                None => self.take(&scenario.consent, "consent", |said| said.as_str(), "practice-limits"),
            },
            Step::Item(_) => self.begin_asking(),
            Step::Offer(pathway) => match self.overheard() {
                Some(lines) => self.say(lines, Wished::No.as_str(), "practice-offer"),
                None => {
                    let replies = offered(scenario, pathway);
                    self.take(replies, pathway.as_str(), |said| said.as_str(), "practice-offer");
                }
            },
            Step::SafetyView => match self.overheard() {
                Some(lines) => self.say(lines, Felt::Safe.as_str(), "practice-feels"),
                None => self.take(&scenario.safety_view, "safety", |said| said.as_str(), "practice-feels"),
            },
            _ => {}
        }
    }

    /// Lets the person answer an item that was put in this way.
    pub(super) fn answer_item(&mut self, answer: &ItemAnswer, way: Way) {
        if self.person.leaving {
            return self.say(Vec::new(), Said::Declined.as_str(), "practice-leaving");
        }
        if let Some(lines) = self.overheard() {
            return self.say(lines, Said::No.as_str(), "practice-answer");
        }
        let scenario = self.scenario;
        if let Some(reply) = self.person.reply(&answer.replies, Some(way), scenario) {
            self.give(reply, answer.item.as_str(), reply.then.as_str(), "practice-answer");
        }
    }

    fn take<T>(&mut self, replies: &[Reply<T>], what: &str, said: fn(&T) -> &'static str, generic: &'static str) {
        if let Some(reply) = self.person.reply(replies, None, self.scenario) {
            self.give(reply, what, said(&reply.then), generic);
        }
    }

    fn give<T>(&mut self, reply: &Reply<T>, what: &str, said: &'static str, generic: &'static str) {
        let lines = self.person.give(reply, what, self.seed);
        let says = self.lines(&lines);
        self.say(says, said, generic);
    }

    /// Keeps what was said at this step; where the scenario has no words for it, the common ones stand in.
    fn say(&mut self, mut says: Vec<Message>, said: &'static str, generic: &'static str) {
        if says.is_empty() {
            says.push(Message::named(generic, said));
        }
        self.answered.push((self.session.step(), Answered { says, said }));
    }

    /// While somebody else can hear, the person says what is safe to be heard.
    fn overheard(&mut self) -> Option<Vec<Message>> {
        if !self.person.is_overheard(self.scenario) {
            return None;
        }
        let lines: Vec<LineId> = match &self.scenario.overheard {
            Some(reply) => self.person.give(reply, "overheard", self.seed),
            None => Vec::new(),
        };
        Some(self.lines(&lines))
    }

    /// Does something besides answering.
    pub(super) fn act(&mut self, event: &Event) -> bool {
        let Event::Did(action) = event else { return false };
        let called_for = self.person.needs_a_break(self.scenario);
        let leaving = self.person.leaving;
        if self.session.tell(event.clone()) == Told::NotOffered {
            return false;
        }
        match action {
            Action::Pause | Action::Distress => {
                self.person.rest();
                if called_for {
                    self.saw(Saw::GaveBreak, &[]);
                }
            }
            Action::Stop => {
                self.forget_told();
                self.in_scene = None;
                if leaving {
                    self.saw(Saw::LetGo, &[]);
                    self.person.leaving = false;
                }
            }
            _ => {}
        }
        true
    }

    /// Tells the session what was done at its prompt, and looks at it beside what the person said.
    pub(super) fn tell_session(&mut self, event: &Event) -> bool {
        if matches!(event, Event::Did(_)) {
            return self.act(event);
        }
        let Some(prompt) = self.session.ask() else { return false };
        let (step, over) = (self.session.step(), self.session.overlay());
        let said = self.answer_here().map(|answered| answered.said);
        let leaving = self.person.leaving && is_for_person(step) && over.is_none();
        if self.session.tell(event.clone()) == Told::NotOffered {
            return false;
        }
        if over.is_none() {
            self.forget_told();
        }
        match over {
            Some(Overlay::StillPrivate) => self.claim(label(&prompt, event)),
            Some(_) => {}
            None => self.look(step, &prompt, event, said),
        }
        if leaving {
            self.press();
        }
        true
    }

    /// The person wanted to leave, and the officer went on. They say so once more, and then they go.
    fn press(&mut self) {
        self.pressed += 1;
        self.saw(Saw::HeldBack, &[]);
        self.person.strain();
        if self.pressed >= PATIENCE {
            self.saw(Saw::WalkedOut, &[]);
            self.person.leaving = false;
            self.before.push(Message::fixed("practice-walked-out"));
            let _ = self.session.tell(Event::Did(Action::Stop));
        } else {
            self.before.push(Message::fixed("practice-wants-to-leave-still"));
        }
    }

    /// Looks at what was done at a step.
    fn look(&mut self, step: Step, prompt: &Prompt, event: &Event, said: Option<&'static str>) {
        let chosen = label(prompt, event);
        match step {
            Step::Alone | Step::MoveApart => self.claim(chosen),
            Step::Danger => self.ticked(prompt, event),
            Step::Language => self.language(event),
            Step::Channel => self.channel(chosen),
            Step::Sample
                if said == Some(Understood::No.as_str()) && chosen.is_some_and(|id| id.as_str() == "ui-sample-yes") =>
            {
                self.saw(Saw::NotUnderstood, &[]);
            }
            Step::Age => self.age(chosen),
            Step::Limits => self.agreement(chosen.and_then(|id| id.as_str().strip_prefix("ui-limits-")), said),
            Step::Item(_) => self.item(prompt, chosen, said),
            Step::Offer(_) => self.wish(prompt, chosen, said),
            Step::SafetyView => {
                let chosen = chosen.and_then(|id| id.as_str().strip_prefix("safety_"));
                self.heard(chosen, said, &Message::fixed("practice-what-feels"));
            }
            Step::Closing => self.saw(Saw::Closed, &[]),
            _ => {}
        }
    }

    /// Compares what the officer says of the place with what is so.
    fn claim(&mut self, chosen: Option<&MessageId>) {
        let overheard = self.person.is_overheard(self.scenario);
        match chosen.map(MessageId::as_str) {
            Some("ui-alone-yes" | "ui-apart-alone-now" | "ui-yes") => {
                self.saw(if overheard { Saw::ClaimedAlone } else { Saw::WasAlone }, &[]);
            }
            Some("ui-alone-no" | "ui-alone-looking" | "ui-apart-no" | "ui-no") if overheard => {
                self.saw(Saw::DidNotBegin, &[]);
            }
            _ => {}
        }
    }

    fn ticked(&mut self, prompt: &Prompt, event: &Event) {
        let (Event::Ticked(bits), Asks::Any { choices, .. }) = (event, &prompt.asks) else { return };
        let of = |tick: Tick| format!("ui-check-{}", tick.as_str());
        for tick in &self.scenario.checklist {
            let place = choices.iter().position(|choice| choice.label.id.as_str() == of(*tick));
            let seen = place.is_some_and(|place| bits & 1 << place != 0);
            let what = Message::new(MessageId::joined(&[&of(*tick)]));
            self.saw(if seen { Saw::SawNeed } else { Saw::OverlookedNeed }, &[("what", what)]);
        }
    }

    fn language(&mut self, event: &Event) {
        if let (Event::Named(named), Some(best)) = (event, &self.scenario.language) {
            let right = named.primary() == best.primary();
            let name = |tag: &LanguageTag| Message::named("lang", tag.as_str());
            self.saw(if right { Saw::TheirLanguage } else { Saw::OtherLanguage }, &[("what", name(best))]);
        }
    }

    fn channel(&mut self, chosen: Option<&MessageId>) {
        let channel = chosen.and_then(|id| Channel::parse(id.as_str().strip_prefix("ui-channel-")?));
        self.person.channel = channel;
        match channel {
            Some(Channel::Companion) => self.saw(Saw::CompanionInterprets, &[]),
            Some(Channel::InterpreterHere | Channel::InterpreterPhone) => self.saw(Saw::Professional, &[]),
            Some(Channel::Officer) if self.scenario.language.is_some() => self.saw(Saw::NoInterpreter, &[]),
            _ => {}
        }
    }

    fn age(&mut self, chosen: Option<&MessageId>) {
        if self.scenario.age == Age::Adult {
            return;
        }
        if let Some(id) = chosen {
            let adult = id.as_str() == "ui-age-adult";
            self.saw(if adult { Saw::ChildAsAdult } else { Saw::ChildAsChild }, &[]);
        }
    }

    fn agreement(&mut self, chosen: Option<&str>, said: Option<&'static str>) {
        let (Some(chosen), Some(said)) = (chosen, said) else { return };
        let agrees = |id: &str| id == Agreement::Agrees.as_str();
        match (agrees(said), agrees(chosen)) {
            (true, true) => self.saw(Saw::Agreed, &[]),
            (false, true) => self.saw(Saw::AgreedForThem, &[]),
            (false, false) => self.saw(Saw::TookNo, &[]),
            (true, false) => self.saw(Saw::Misheard, &[("what", Message::fixed("practice-what-limits"))]),
        }
    }

    fn item(&mut self, prompt: &Prompt, chosen: Option<&MessageId>, said: Option<&'static str>) {
        let Some(id) = named(prompt, "item_").and_then(|id| ItemId::parse(&id).ok()) else { return };
        let recorded = chosen.and_then(|id| id.as_str().strip_prefix("answer_"));
        let Some(recorded) = recorded else { return };
        let what = Message::named("item", id.as_str());
        let observed = item_of(prompt).is_none();
        if observed {
            let is_there = self.scenario.signs.contains(&id);
            let saw = match (is_there, recorded) {
                (true, "yes") => Saw::SignSeen,
                (true, _) => Saw::SignOverlooked,
                (false, "yes") => Saw::SignNotThere,
                (false, _) => return,
            };
            self.saw(saw, &[("what", what)]);
            self.record(Recorded {
                item: id,
                observed,
                said: if is_there { "yes" } else { "no" },
                recorded: static_id(recorded),
            });
            return;
        }
        let Some(said) = said else { return };
        self.heard(Some(recorded), Some(said), &what);
        self.record(Recorded { item: id, observed, said, recorded: static_id(recorded) });
    }

    /// Keeps what was recorded of an item; who goes back and changes it has changed it.
    fn record(&mut self, recorded: Recorded) {
        self.recorded.retain(|known| known.item != recorded.item);
        self.recorded.push(recorded);
    }

    /// Notes whether what was recorded is what was said. Two ways of saying nothing are not told apart here.
    fn heard(&mut self, recorded: Option<&str>, said: Option<&'static str>, what: &Message) {
        let (Some(recorded), Some(said)) = (recorded, said) else { return };
        let silent = |id: &str| matches!(id, "unknown" | "declined");
        if recorded == said {
            self.saw(Saw::Heard, &[("what", what.clone())]);
        } else if !(silent(recorded) && silent(said)) {
            self.saw(Saw::Misheard, &[("what", what.clone())]);
        }
    }

    fn wish(&mut self, prompt: &Prompt, chosen: Option<&MessageId>, said: Option<&'static str>) {
        let recorded = chosen.and_then(|id| id.as_str().strip_prefix("wish_"));
        let (Some(recorded), Some(said), Some(pathway)) = (recorded, said, named(prompt, "offer_")) else { return };
        let what = Message::named("pathway", &pathway);
        if recorded == "yes" && said != Wished::Yes.as_str() {
            self.saw(Saw::WishForThem, &[("what", what)]);
        } else if recorded != "not-asked" {
            self.heard(Some(recorded), Some(said), &what);
        }
    }

    /// Notes what the program saw.
    pub(super) fn saw(&mut self, saw: Saw, what: &[(&'static str, Message)]) {
        let (principle, kept) = saw.judged();
        let words = Message::named("practice-saw", saw.as_str());
        let did = what.iter().fold(words, |words, (name, value)| words.words(name, value.clone()));
        let one = |wanted: bool| if kept == wanted { vec![principle] } else { Vec::new() };
        let turn =
            Turn { number: self.next_number(), did, coach: None, way: None, kept: one(true), broken: one(false) };
        self.coach(&turn);
        self.turns.push(turn);
    }

    /// Says what a trainer thinks of what was just done, where the learner wants it during the run.
    pub(super) fn coach(&mut self, turn: &Turn) {
        if self.teaching != Teaching::Coach {
            return;
        }
        let about = |family: &str, principle: &Principle| Message::named(family, principle.as_str());
        let view = match (&turn.coach, turn.broken.first(), turn.kept.first()) {
            (Some(own), ..) => Message::new(own.clone()),
            (None, Some(broken), _) => about("practice-broke", broken),
            (None, None, Some(kept)) if turn.way.is_some() => about("practice-kept", kept),
            _ => return,
        };
        self.coach.push(view);
    }
}

fn offered(scenario: &Scenario, pathway: Pathway) -> &[Reply<Wished>] {
    scenario.offers.iter().find(|(of, _)| *of == pathway).map_or(&scenario.other_offers, |(_, replies)| replies)
}

/// Says whether the person is asked something at a step.
fn is_for_person(step: Step) -> bool {
    matches!(step, Step::Limits | Step::Tool | Step::Item(_) | Step::Offer(_) | Step::SafetyView)
}

/// Gives an id of an answer for as long as the program runs.
fn static_id(id: &str) -> &'static str {
    const ANSWERS: [&str; 5] = ["yes", "no", "unknown", "declined", "not-seen"];
    ANSWERS.into_iter().find(|known| *known == id).unwrap_or("not-seen")
}
