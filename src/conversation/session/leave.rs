//! Leaving the talk for a while or for good: what lies over a step, privacy lost and found, stop, and the end.

use super::heard::{Company, Heard, Kept, Left, Way};
use super::{Overlay, Session, Step};
use crate::conversation::sheet::Ending;

impl Session<'_> {
    pub(super) fn back(&mut self) {
        if self.over.pop().is_none()
            && let Some(step) = self.trail.pop()
        {
            self.at = step;
            match step {
                Step::Forewarn(_) => self.heard.forewarned = None,
                Step::Enough => self.heard.enough = None,
                _ => {}
            }
        }
    }

    /// Ends the talk at once. Before privacy is sure there is nothing to close; later the closing words come first, and
    /// on a pause only once it is sure that nobody else came in.
    pub(super) fn stop(&mut self) {
        let paused = self.over.iter().any(|over| over.is_pause());
        self.over.clear();
        match self.at {
            _ if !self.heard.private => return self.end(),
            Step::Closing | Step::CardSafe | Step::CardLook | Step::Card(_) | Step::Noted => self.show_sheet(),
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
        if paused {
            self.lay(Overlay::StillPrivate);
        }
    }

    pub(super) fn end(&mut self) {
        self.responses.wipe();
        self.heard = Heard::default();
        self.sheet = None;
        self.saved = None;
        self.trail.clear();
        self.over.clear();
        self.at = Step::Ended;
    }

    /// Leaves the talk for the closing words; only then does it go on to the sheet.
    ///
    /// The answers are wiped here and now, not once the closing words were said, so nothing leads back: whoever wants
    /// to talk after all begins again. What stays are the signs the officer saw.
    pub(super) fn close(&mut self, ending: Ending) {
        if self.heard.left.is_none() {
            self.heard.left = Some(Left { ending, kept: Kept { signs: self.signs(), now: self.interrupts() } });
        }
        self.responses.wipe();
        self.heard.resume = None;
        self.trail.clear();
        self.at = Step::Closing;
    }

    /// Goes on after the closing words: to signs the officer may add, or to the sheet.
    pub(super) fn after_closing(&mut self) {
        if self.may_add_signs() { self.go(Step::SignsCard) } else { self.show_sheet() }
    }

    pub(super) fn show_sheet(&mut self) {
        self.sheet = Some(self.compose());
        self.responses.wipe();
        // Whatever was to be gone on with is over, too.
        self.heard.resume = None;
        self.trail.clear();
        self.at = Step::Sheet;
    }

    /// Answers a screen that lies over the step.
    pub(super) fn lift(&mut self, over: Overlay, place: u8) {
        match (over, place) {
            (Overlay::Distress, 2) => return self.stop(),
            (Overlay::StillPrivate, 1) => {
                self.heard.private = false;
                self.keep_way();
                self.over = vec![Overlay::PrivacyLost];
                return;
            }
            _ => {}
        }
        self.over.pop();
        match (over, place) {
            (Overlay::Distress, 1) => self.lay(Overlay::Paused),
            (Overlay::Paused, _) if self.heard.private => self.lay(Overlay::StillPrivate),
            (Overlay::StillPrivate, 2) => {
                self.keep_way();
                self.over.clear();
                self.at = Step::Channel;
            }
            (Overlay::PrivacyLost, _) => self.at = Step::Alone,
            (Overlay::TurnBack, _) => self.heard.turned = false,
            _ => {}
        }
    }

    /// Remembers where the session is, to go on there later.
    fn keep_way(&mut self) {
        let trail = std::mem::take(&mut self.trail);
        if self.heard.resume.is_none() {
            self.heard.resume = Some(Way { step: self.at, trail });
        }
    }

    /// Goes on where the session was; says whether there was such a place.
    pub(super) fn resume(&mut self) -> bool {
        let way = self.heard.resume.take();
        let found = way.is_some();
        if let Some(Way { step, trail }) = way {
            self.at = step;
            self.trail = trail;
        }
        found
    }

    /// Begins, or begins again after privacy was lost. Whoever comes back with the person to notes, or without them to
    /// questions, starts anew: neither consent nor answers carry over, only signs seen and what asks for help at once.
    /// A talk that was over stays so.
    pub(super) fn begin_with(&mut self, company: Company) {
        let over = self.heard.left.is_some()
            || self.heard.resume.as_ref().is_some_and(|way| matches!(way.step, Step::Closing | Step::Sheet));
        if self.heard.company != company && !over {
            let before = (self.heard.resume.is_some() || self.heard.before.is_some())
                .then(|| Kept { signs: self.all_signs(), now: self.interrupts() });
            self.responses.wipe();
            self.heard = Heard { company, before, ..Heard::default() };
        }
        self.heard.private = true;
        self.go(Step::Danger);
    }

    /// Goes to the next card of the checklist, or on to where the session was before privacy was lost.
    pub(super) fn go_on_from_checklist(&mut self, card: Option<Step>) {
        match self.card_after(card) {
            Some(next) => self.go(next),
            None if self.resume() => {}
            None => self.go(Step::Language),
        }
    }
}
