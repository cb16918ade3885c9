//! Going the way: what each event does. No event ever invents an answer.

use super::heard::{Channel, Company, Concernment, Heard, Left, Noting};
use super::{Action, Asks, Event, Form, Overlay, Saving, Session, Step, Told};
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
            (Event::Saved(_), _) => self.may_save(),
            _ => false,
        };
        if !offered {
            return Told::NotOffered;
        }
        match event {
            Event::Chose(2) if self.may_save() => return Told::Save(Form::Text),
            Event::Chose(3) if self.may_save() => return Told::Save(Form::Json),
            Event::Saved(words) => {
                self.saved = Some(words);
                self.over = Some(Overlay::Saved);
            }
            Event::Did(action) => self.act(action),
            Event::Chose(place) if self.over.is_some() => self.lift(place),
            Event::Chose(place) => self.choose(place),
            Event::Ticked(bits) => match self.at {
                Step::Item(item) => self.record(item, AnswerCode::of(Answer::Options(bits))),
                Step::Notes(page) => self.tick_page(page, bits),
                _ => self.tick(bits),
            },
            Event::Named(language) => self.name(language),
        }
        Told::Heard
    }

    fn may_save(&self) -> bool {
        self.at == Step::Sheet && self.over.is_none() && self.briefing.saving == Saving::Offered
    }

    fn act(&mut self, action: Action) {
        match action {
            Action::Emergency => self.over = Some(Overlay::Emergency),
            Action::Distress => self.over = Some(Overlay::Distress),
            Action::Pause => self.over = Some(Overlay::Paused),
            Action::Back => self.back(),
            Action::Stop => self.stop(),
            Action::Leave => self.end(),
        }
    }

    fn back(&mut self) {
        if self.over.take().is_none()
            && let Some(step) = self.trail.pop()
        {
            self.at = step;
            if matches!(step, Step::Forewarn(_)) {
                self.heard.forewarned = None;
            }
        }
    }

    /// Ends the talk at once. Before privacy is sure there is nothing to close; later the closing words come first.
    fn stop(&mut self) {
        self.over = None;
        match self.at {
            _ if !self.heard.private => self.end(),
            Step::Sheet => self.end(),
            Step::Closing | Step::Noted => self.show_sheet(),
            _ if self.by_oneself() => {
                self.forget_notes();
                self.heard.resume = None;
                self.trail.clear();
                self.at = Step::Noted;
            }
            _ if self.heard.left.is_some() => {
                self.forget_notes();
                self.show_sheet();
            }
            _ => self.close(Ending::Stopped),
        }
    }

    fn end(&mut self) {
        self.responses.wipe();
        self.heard = Heard::default();
        self.sheet = None;
        self.saved = None;
        self.trail.clear();
        self.over = None;
        self.at = Step::Ended;
    }

    pub(super) fn go(&mut self, step: Step) {
        let interrupts = matches!(step, Step::InterruptCard(_) | Step::Forewarn(_) | Step::Enough) && !self.noting();
        if interrupts && !self.heard.interruptions.contains(&(self.at, step)) {
            self.heard.interruptions.push((self.at, step));
        }
        self.trail.push(self.at);
        self.at = step;
    }

    /// Leaves the talk for the closing words; only then does it go on to the sheet.
    ///
    /// The answers are wiped here and now, not once the closing words were said, so nothing leads back: whoever wants
    /// to talk after all begins again. What stays are the signs the officer saw.
    fn close(&mut self, ending: Ending) {
        if self.heard.left.is_none() {
            self.heard.left = Some(Left { ending, signs: self.signs(), now: self.interrupts() });
        }
        self.responses.wipe();
        self.heard.resume = None;
        self.trail.clear();
        self.at = Step::Closing;
    }

    pub(super) fn show_sheet(&mut self) {
        self.sheet = Some(self.compose());
        self.responses.wipe();
        self.trail.clear();
        self.at = Step::Sheet;
    }

    /// Answers a screen that lies over the step.
    fn lift(&mut self, place: u8) {
        if (self.over, place) == (Some(Overlay::Distress), 2) {
            return self.stop();
        }
        self.over = match (self.over, place) {
            (Some(Overlay::Distress), 1) => Some(Overlay::Paused),
            (Some(Overlay::Paused), _) if self.heard.private => Some(Overlay::StillPrivate),
            (Some(Overlay::StillPrivate), 1) => {
                self.heard.private = false;
                self.heard.resume = self.heard.resume.or(Some(self.at));
                Some(Overlay::PrivacyLost)
            }
            (Some(Overlay::StillPrivate), 2) => {
                self.heard.resume = self.heard.resume.or(Some(self.at));
                self.trail.clear();
                self.at = Step::Channel;
                None
            }
            (Some(Overlay::PrivacyLost), _) => {
                self.trail.clear();
                self.at = Step::Alone;
                None
            }
            _ => None,
        };
    }

    /// Begins, or begins again after privacy was lost. Whoever comes back with the person to notes, or without them to
    /// questions, starts anew: neither consent nor answers carry over. A talk that was over stays so.
    fn begin_with(&mut self, company: Company) {
        let over = self.heard.left.is_some() || matches!(self.heard.resume, Some(Step::Closing | Step::Sheet));
        if self.heard.company != company && !over {
            self.responses.wipe();
            self.heard = Heard { company, ..Heard::default() };
        }
        self.heard.private = true;
        self.go(Step::Danger);
    }

    fn tick(&mut self, bits: u16) {
        self.heard.ticked =
            (0..).zip(Concernment::ALL).filter(|(place, _)| bits & 1 << place != 0).map(|(_, ticked)| ticked).collect();
        self.heard.safe_again = false;
        self.go_on_from_checklist(None);
    }

    /// Goes to the next card of the checklist, or on to where the session was before privacy was lost.
    fn go_on_from_checklist(&mut self, card: Option<Step>) {
        let next = self.card_after(card);
        if self.heard.resume == Some(next) {
            self.heard.resume = None;
            self.trail.clear();
            self.at = next;
        } else {
            self.go(next);
        }
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
            (Step::WithoutAsking | Step::Sheet, 1) => self.end(),

            (Step::DangerCard | Step::AskedBeforeCard, 1) => self.stop(),
            (Step::NotTrainedCard, _) => self.close(Ending::HandedOver),
            (Step::DangerCard | Step::NeedsCard | Step::AskedBeforeCard, _) => {
                self.heard.safe_again |= self.at == Step::DangerCard;
                self.go_on_from_checklist(Some(self.at));
            }

            (Step::Channel, _) => self.choose_channel(place),
            (Step::InterpreterRefused, 0) => self.go(Step::Channel),
            (Step::InterpreterRefused, _) => self.close(Ending::HandedOver),
            (Step::Sample, 0) => match self.heard.resume.take() {
                Some(step) => {
                    self.trail.clear();
                    self.at = step;
                }
                None => self.go(Step::Age),
            },
            (Step::Sample, _) => self.go(Step::Language),
            (Step::Age, _) => self.choose_age(place),
            (Step::ChildCard, _) if self.by_oneself() => self.go(Step::Note),
            (Step::ChildCard, _) => self.close(Ending::HandedOver),

            (Step::Note | Step::NotAttested, _) => self.choose_note(place),
            (Step::Attest, _) => self.choose_attest(place),
            (Step::Notes(page), _) => self.choose_page(page, place),
            (Step::InterruptCard(interrupt), _) if self.noting() => self.leave_card(interrupt, place),
            (Step::SignsCard, 0) => self.begin_notes(Noting::Signs),
            (Step::Noted | Step::SignsCard, _) => self.show_sheet(),

            (Step::Limits, 0) => self.go(Step::Tool),
            (Step::Limits, _) => self.close(Ending::Refused),
            (Step::Tool | Step::NoteTool | Step::OtherTools, _) => self.choose_tool(place),
            (Step::Forewarn(item), _) => self.choose_part(item, place),
            (Step::Item(item), _) => self.answer(item, place),
            (Step::InterruptCard(_), 0) => self.go_on_with_items(),
            (Step::InterruptCard(interrupt), _) => {
                self.heard.ending = Some(Ending::Interrupted(interrupt));
                self.go(self.next_offer());
            }
            (Step::Enough, 0) => {
                self.heard.ending = Some(Ending::Enough);
                self.go(self.next_offer());
            }
            (Step::Enough, _) => {
                self.heard.went_on = true;
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
            (Step::Closing, _) if self.may_add_signs() => self.go(Step::SignsCard),
            (Step::Closing, _) => self.show_sheet(),
            (Step::Sheet, _) => self.over = Some(Overlay::SheetJson),
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
            Age::Child | Age::PresumedChild if self.by_oneself() || !self.briefing.may_ask_children() => {
                Step::ChildCard
            }
            _ => Step::Limits,
        });
    }
}
