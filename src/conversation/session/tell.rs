//! Going the way: what each event does. No event ever invents an answer.

use super::heard::{Channel, Company, Concernment, Enough, Noting};
use super::{Action, Asks, Event, Form, Keep, Overlay, Prompt, Saving, Session, Step, Told};
use crate::answers::{Answer, AnswerCode};
use crate::conversation::sheet::{Ending, SafetyView, Wish};
use crate::vocabulary::{Age, LanguageTag};

impl Session<'_> {
    /// Takes one event. An event that the prompt does not offer changes nothing.
    pub fn tell(&mut self, event: Event) -> Told {
        let Some(prompt) = self.ask() else { return Told::NotOffered };
        let offered = match (&event, &prompt.asks) {
            (Event::Chose(place), Asks::One(choices)) => usize::from(*place) < choices.len(),
            (Event::Ticked(bits), Asks::Any { choices, .. }) => u32::from(*bits) >> choices.len() == 0,
            (Event::Chose(place), Asks::Any { choices, instead, .. }) => {
                (choices.len()..choices.len() + instead.len()).contains(&usize::from(*place))
            }
            (Event::Named(_), Asks::Language { .. }) => true,
            (Event::Did(action), _) => prompt.actions.contains(action),
            (Event::Saved(_), _) => self.may_be_saved(),
            _ => false,
        };
        if !offered {
            return Told::NotOffered;
        }
        if let Event::Chose(place) = event
            && let Some(keep) = self.to_keep(place)
        {
            return Told::Save(keep);
        }
        match event {
            Event::Saved(words) => {
                self.saved = Some(words);
                self.over = vec![Overlay::Saved];
            }
            Event::Did(action) => self.act(action),
            Event::Chose(place) => match self.overlay() {
                Some(over) => self.lift(over, place),
                None => self.choose(place),
            },
            Event::Ticked(bits) => match self.at {
                Step::Item(item) => self.record(item, AnswerCode::of(Answer::Options(bits))),
                Step::Notes(page) => self.tick_page(page, bits),
                _ => self.tick(bits),
            },
            Event::Named(language) => self.name(language),
        }
        self.turn_back(&prompt);
        Told::Heard
    }

    /// Says whether something that can be saved is shown, in a form that can be chosen here.
    fn may_be_saved(&self) -> bool {
        self.briefing.saving == Saving::Offered
            && matches!((self.at, self.overlay()), (Step::Sheet, Some(Overlay::SaveAs)) | (Step::Card(Some(_)), None))
    }

    /// Gives what this choice asks to be saved.
    fn to_keep(&self, place: u8) -> Option<Keep> {
        match self.overlay().filter(|_| self.may_be_saved()) {
            Some(_) => Form::ALL.get(usize::from(place)).copied().map(Keep::Sheet),
            None => (self.may_be_saved() && place == 1).then_some(Keep::Card),
        }
    }

    /// Lays a neutral screen over what is for the officer's eyes, where the person has just read along.
    fn turn_back(&mut self, before: &Prompt) {
        if !self.heard.person_reads() {
            return;
        }
        self.heard.turned |= before.is_for_person();
        if self.heard.turned && self.over.is_empty() && self.ask().is_some_and(|now| !now.is_for_person()) {
            self.lay(Overlay::TurnBack);
        }
    }

    /// Lays a screen over what is shown. It lies there once: whoever goes to and fro between two has each to leave once.
    pub(super) fn lay(&mut self, over: Overlay) {
        self.over.retain(|other| *other != over);
        self.over.push(over);
    }

    fn act(&mut self, action: Action) {
        match action {
            Action::Emergency => self.lay(Overlay::Emergency),
            Action::Distress => self.lay(Overlay::Distress),
            Action::Pause => self.lay(Overlay::Paused),
            Action::Back => self.back(),
            Action::Stop => self.stop(),
            Action::Leave => self.end(),
        }
    }

    pub(super) fn go(&mut self, step: Step) {
        let interrupts = matches!(step, Step::InterruptCard(_) | Step::Forewarn(_) | Step::Enough) && !self.noting();
        if interrupts && !self.heard.interruptions.contains(&(self.at, step)) {
            self.heard.interruptions.push((self.at, step));
        }
        self.trail.push(self.at);
        self.at = step;
    }

    fn tick(&mut self, bits: u16) {
        self.heard.ticked =
            (0..).zip(Concernment::ALL).filter(|(place, _)| bits & 1 << place != 0).map(|(_, ticked)| ticked).collect();
        self.heard.safe_again = false;
        self.go_on_from_checklist(None);
    }

    fn name(&mut self, language: LanguageTag) {
        let same = language.primary() == self.briefing.language.primary();
        self.heard.channel = None;
        self.heard.language = Some(language);
        self.go(match same {
            _ if self.by_oneself() => Step::Age,
            true => Step::Sample,
            false => Step::Channel,
        });
    }

    fn choose(&mut self, place: u8) {
        match (self.at, place) {
            (Step::Alone | Step::MoveApart, 0) => self.begin_with(Company::Person),
            (Step::Alone, 4) => self.begin_with(Company::Nobody),
            (Step::Alone, 1) => self.go(Step::MoveApart),
            (Step::Alone | Step::MoveApart, _) => self.go(Step::WithoutAsking),
            (Step::WithoutAsking, 0) => self.go(Step::Alone),
            (Step::WithoutAsking, 1) => self.end(),

            (Step::DangerCard | Step::AskedBeforeCard, 1) => self.stop(),
            (Step::NotTrainedCard, _) => self.close(Ending::HandedOver),
            (Step::DangerCard | Step::NeedsCard | Step::AskedBeforeCard, _) => {
                self.heard.safe_again |= self.at == Step::DangerCard;
                self.go_on_from_checklist(Some(self.at));
            }

            (Step::Channel, _) => self.choose_channel(place),
            (Step::InterpreterRefused, 0) => self.go(Step::Channel),
            (Step::InterpreterRefused, _) => self.close(Ending::HandedOver),
            (Step::Sample, 0) if self.resume() => {}
            (Step::Sample, 0) => self.go(Step::Age),
            // An interpreter who knows the person or their family.
            (Step::Sample, 2) => self.go(Step::Channel),
            (Step::Sample, _) => self.go(Step::Language),
            (Step::Age, _) => self.choose_age(place),
            (Step::ChildSay, _) => self.go(Step::ChildCard),
            (Step::ChildCard, _) if self.by_oneself() => self.go(Step::Note),
            (Step::ChildCard, _) => self.close(Ending::HandedOver),

            (Step::Note | Step::NotAttested, _) => self.choose_note(place),
            (Step::Attest, _) => self.choose_attest(place),
            (Step::Notes(page), _) => self.choose_page(page, place),
            (Step::NotesRest(page), _) => self.choose_rest(page, place),
            (Step::InterruptCard(interrupt), _) if self.noting() => self.leave_card(interrupt, place),
            (Step::SignsCard, 0) => self.begin_notes(Noting::Signs),
            (Step::Noted | Step::SignsCard, _) => self.show_sheet(),

            (Step::Limits, 0) => self.go(Step::Tool),
            (Step::Limits, _) => self.close(Ending::Refused),
            (Step::Tool | Step::NoteTool | Step::OtherTools, _) => self.choose_tool(place),
            (Step::Forewarn(item), _) => self.choose_part(item, place),
            (Step::Item(item), _) => self.answer(item, place),
            (Step::InterruptCard(interrupt), 0) => {
                self.heard.seen_to.push(interrupt);
                self.go_on_with_items();
            }
            (Step::InterruptCard(interrupt), _) => {
                self.heard.interrupted = Some(interrupt);
                self.go(self.next_offer());
            }
            (Step::Enough, _) => {
                self.heard.enough = Some(if place == 0 { Enough::Ended } else { Enough::WentOn });
                self.go_on_with_items();
            }

            (Step::Offer(pathway), _) => {
                let wish = Wish::ALL.get(usize::from(place)).copied().unwrap_or(Wish::NotAsked);
                self.heard.wishes.retain(|(of, _)| *of != pathway);
                self.heard.wishes.push((pathway, wish));
                self.go(self.next_offer());
            }
            (Step::SafetyView, _) => {
                self.heard.safety_view = SafetyView::ALL.get(usize::from(place)).copied();
                self.go(Step::Closing);
            }
            (Step::Closing, 0) | (Step::Card(_), _) => self.after_closing(),
            (Step::Closing, _) => self.go(Step::CardSafe),
            (Step::CardSafe, _) => self.choose_card_safe(place),
            (Step::CardLook, _) => self.choose_card_look(place),
            (Step::Sheet, 0) => self.end(),
            (Step::Sheet, _) => self.lay(Overlay::SaveAs),
            (Step::Danger | Step::Language | Step::Ended | Step::WithoutAsking, _) => {}
        }
    }

    fn choose_channel(&mut self, place: u8) {
        self.heard.channel = self.channels().get(usize::from(place)).copied();
        self.go(if self.heard.channel == Some(Channel::Companion) { Step::InterpreterRefused } else { Step::Sample });
    }

    /// The officer's view decides; where it is not clearly "adult", the person is treated as a child.
    fn choose_age(&mut self, place: u8) {
        let age = [Age::Adult, Age::Child].get(usize::from(place)).copied().unwrap_or(Age::PresumedChild);
        self.heard.age = Some(age);
        self.go(match age {
            Age::Adult if self.by_oneself() => Step::Note,
            Age::Child | Age::PresumedChild if self.by_oneself() => Step::ChildCard,
            Age::Child | Age::PresumedChild if !self.briefing.may_ask_children() => Step::ChildSay,
            _ => Step::Limits,
        });
    }
}
