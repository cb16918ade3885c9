//! Cards: what an officer does first, whom to call, and the words that end a talk.

use super::heard::Concernment;
use super::parts::{choose, joined, officer, person, reached_at};
use super::{Prompt, Saying, Session};
use crate::judgement::referral;
use crate::vocabulary::{Age, Interrupt, Message};

impl Session<'_> {
    pub(super) fn emergency(&self) -> Prompt {
        let mut says = vec![officer(Message::fixed("ui-emergency")), officer(self.emergency_number())];
        // A helpline's or an agency's name could give the talk away to someone who reads along.
        if self.heard.private {
            says.push(officer(self.duty_desk()));
        }
        choose(says, &["ui-go-on"])
    }

    fn emergency_number(&self) -> Message {
        let known = referral::emergency(&self.briefing.documents.directories, &self.context());
        match known.as_ref().and_then(|contact| contact.ways().first()) {
            Some(way) => Message::fixed("ui-emergency-number").text("number", way.display.as_str()),
            None => Message::fixed("ui-emergency-unknown"),
        }
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
        let mut says = vec![officer(Message::fixed("ui-danger")), officer(self.emergency_number())];
        let kinds = self.heard.ticked.iter().filter(|ticked| ticked.is_danger());
        says.extend(kinds.map(|ticked| officer(joined("ui-danger-", ticked.as_str()))));
        says.push(officer(self.desk(self.heard.has(Concernment::Child) || !self.is_adult())));
        let go_on = if self.by_oneself() { "ui-danger-over" } else { "ui-danger-go-on" };
        choose(says, &[go_on, "ui-danger-stop"])
    }

    /// The same limits are said to a child as the trained officer would say them; nothing is asked. Where nobody is there
    /// to hear them, only the officer's part remains.
    pub(super) fn child_card(&self) -> Prompt {
        let mut says: Vec<Saying> = [
            "ui-child",
            "ui-child-presumed",
            "ui-child-safe",
            "ui-child-with",
            "ui-child-listen",
            "ui-child-no-questions",
        ]
        .into_iter()
        .filter(|id| *id != "ui-child-presumed" || self.heard.age == Some(Age::PresumedChild))
        .filter(|id| *id != "ui-child-listen" || !self.by_oneself())
        .map(|id| officer(Message::fixed(id)))
        .collect();
        says.push(officer(self.duty_desk()));
        if self.by_oneself() {
            return choose(says, &["ui-go-on"]);
        }
        says.push(officer(Message::fixed("ui-child-say")));
        says.extend(self.limits_of(&self.briefing.limits_child));
        choose(says, &["ui-child-done"])
    }

    /// Lists what an answer asks the officer to do at once.
    fn at_once(&self, interrupt: Interrupt) -> Vec<Saying> {
        let words = joined("ui-now-", interrupt.as_str());
        let parts: &[&str] = if self.noting() { &["do", "not"] } else { &["do", "say", "not"] };
        let parts = parts.iter().map(|part| Message::new(words.id.attribute(part)));
        let whom = [self.emergency_number(), self.desk(interrupt == Interrupt::ChildAtRisk || !self.is_adult())];
        [words.clone()].into_iter().chain(parts).chain(whom).map(officer).collect()
    }

    /// Puts what the answer before asks for at once above a prompt, where it had no card: enough cards had come between.
    pub(super) fn told(&self, mut prompt: Prompt) -> Prompt {
        if let Some(interrupt) = self.untold() {
            prompt.says.splice(0..0, self.at_once(interrupt));
        }
        prompt
    }

    pub(super) fn interrupt_card(&self, interrupt: Interrupt) -> Prompt {
        let says = self.at_once(interrupt);
        let choices =
            if self.noting() { ["ui-now-note-on", "ui-now-note-end"] } else { ["ui-now-go-on", "ui-now-stop"] };
        choose(says, &choices)
    }

    pub(super) fn closing(&self) -> Prompt {
        let mut says: Vec<Saying> = ["ui-closing", "ui-closing-next", "ui-closing-back", "ui-closing-contact"]
            .map(|id| person(Message::fixed(id)))
            .to_vec();
        if self.heard.left.is_some() {
            says.push(officer(Message::fixed("ui-closing-final")));
        }
        says.push(officer(Message::fixed("ui-closing-not-kept")));
        choose(says, &["ui-closing-done"])
    }
}
