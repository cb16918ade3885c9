//! Cards: what an officer does first, whom to call, and the words that end a talk.

use super::heard::Concernment;
use super::parts::{card, choose, joined, officer, person, reached_at};
use super::{Prompt, Saying, Session};
use crate::conversation::sheet::Ending;
use crate::judgement::referral;
use crate::vocabulary::{Age, Interrupt, Message};

impl Session<'_> {
    pub(super) fn emergency(&self) -> Prompt {
        let mut says = vec![officer(Message::fixed("ui-emergency"))];
        says.extend(self.emergency_number().map(officer));
        // A helpline's or an agency's name could give the talk away to someone who reads along.
        if self.heard.private && !self.over.iter().any(|over| over.is_neutral()) {
            says.push(officer(self.duty_desk()));
        }
        choose(says, &["ui-go-on"])
    }

    /// The number, and how sure it is where it is not.
    fn emergency_number(&self) -> impl Iterator<Item = Message> {
        let known = referral::emergency(&self.briefing.documents.directories, &self.context());
        let number = match known.as_ref().and_then(|contact| contact.ways().first()) {
            Some(way) => Message::fixed("ui-emergency-number").text("number", way.display.as_str()),
            None => Message::fixed("ui-emergency-unknown"),
        };
        std::iter::once(number).chain(known.into_iter().flat_map(|contact| contact.notes))
    }

    pub(super) fn duty_desk(&self) -> Message {
        self.desk(!self.is_adult())
    }

    fn desk(&self, for_a_child: bool) -> Message {
        let agency = self.briefing.agency;
        let (id, desk) = match &agency.child_desk {
            Some(desk) if for_a_child => ("ui-child-desk", desk),
            _ => ("ui-duty-desk", &agency.duty_desk),
        };
        reached_at(id, desk)
    }

    pub(super) fn danger_card(&self) -> Prompt {
        let mut says = vec![officer(Message::fixed("ui-danger"))];
        says.extend(self.emergency_number().map(officer));
        let kinds = self.heard.ticked.iter().filter(|ticked| ticked.is_danger());
        says.extend(kinds.map(|ticked| officer(joined("ui-danger-", ticked.as_str()))));
        says.push(officer(self.desk(self.heard.has(Concernment::Child) || !self.is_adult())));
        let go_on = if self.by_oneself() { "ui-danger-over" } else { "ui-danger-go-on" };
        choose(says, &[go_on, "ui-danger-stop"])
    }

    /// What a child hears first, the same as the trained officer would say: what has to be told comes before anything
    /// that they tell.
    pub(super) fn child_say(&self) -> Prompt {
        let presumed = (self.heard.age == Some(Age::PresumedChild)).then_some("ui-child-presumed");
        let ids = ["ui-child"].into_iter().chain(presumed).chain(["ui-child-say"]);
        let says = ids.map(|id| officer(Message::fixed(id))).chain(self.limits_of(&self.briefing.limits_child));
        choose(says.collect(), &["ui-child-said"])
    }

    /// What to do and not to do with a child; nothing is asked. Where nobody is there, only the officer's part remains.
    pub(super) fn child_card(&self) -> Prompt {
        let title = if self.by_oneself() { "ui-child" } else { "ui-child-now" };
        let lines: &[_] = match self.by_oneself() {
            true => &["ui-child-safe", "ui-child-with", "ui-child-no-questions"],
            false => &["ui-child-safe", "ui-child-with", "ui-child-listen", "ui-child-no-questions"],
        };
        let done = if self.by_oneself() { "ui-go-on" } else { "ui-child-done" };
        let mut prompt = card(title, lines, &[done]);
        prompt.says.push(officer(self.duty_desk()));
        prompt
    }

    /// What an answer asks the officer to do at once: the number to call before the words to say.
    pub(super) fn interrupt_card(&self, interrupt: Interrupt) -> Prompt {
        let words = joined("ui-now-", interrupt.as_str());
        let part = |part| Message::new(words.id.attribute(part));
        let desk = self.desk(interrupt == Interrupt::ChildAtRisk || !self.is_adult());
        let whom = self.emergency_number().chain([desk]);
        let mut says: Vec<Saying> = [words.clone(), part("do")].into_iter().chain(whom).map(officer).collect();
        if !self.noting() {
            says.push(person(part("say")));
        }
        says.push(officer(part("not")));
        let choices =
            if self.noting() { ["ui-now-note-on", "ui-now-note-end"] } else { ["ui-now-go-on", "ui-now-stop"] };
        choose(says, &choices)
    }

    /// The last words to the person. Nobody who chose little is thanked for choices, and nobody is sent off alone who is
    /// not to be left alone.
    pub(super) fn closing(&self) -> Prompt {
        let left = self.heard.left.as_ref().map(|left| left.ending);
        let persons: &[&'static str] = match left {
            _ if !self.is_adult() => &["ui-closing-thanks", "ui-closing-child-next", "ui-closing-child-need"],
            Some(Ending::HandedOver) => &["ui-closing-thanks", "ui-closing-hand-over", "ui-closing-back"],
            Some(_) => &["ui-closing", "ui-closing-later", "ui-closing-back", "ui-closing-contact"],
            None => &["ui-closing", "ui-closing-next", "ui-closing-back", "ui-closing-contact"],
        };
        let number = self.number_to_keep().map(|_| "ui-closing-number");
        let mut says: Vec<Saying> =
            persons.iter().copied().chain(number).map(|id| person(Message::fixed(id))).collect();
        if left.is_some() {
            says.push(officer(Message::fixed("ui-closing-final")));
        }
        let remember = if self.is_adult() { "ui-closing-not-kept" } else { "ui-closing-child-stay" };
        says.push(officer(Message::fixed(remember)));
        choose(says, if number.is_some() { &["ui-closing-done", "ui-closing-card"] } else { &["ui-closing-done"] })
    }
}
