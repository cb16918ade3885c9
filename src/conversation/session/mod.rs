//! The session: it is asked what to show and told what happened, and knows no terminal, no clock and no chance.
//!
//! Telling a new session the same events gives the same session. `step` and `prompt` are its words, `briefing` is what
//! it knows beforehand, `heard` what it has learned, `route` finds the way, `tell` goes it, `leave` leaves it, `answer`
//! records, `ask` says what to show and `parts` makes it, `cards` what to do first, `card` what the person takes along,
//! `note` is the officer alone, who notes instead of asking, and `close` composes the sheet.
//!
//! Whoever embeds it brings a screen of their own: ask, show, tell, until there is nothing more to show.
//!
//! ```
//! use askwell::conversation::session::{Action, Briefing, Event, Session, Step, Told};
//!
//! fn first_screens(briefing: &Briefing<'_>) -> Vec<String> {
//!     let mut session = Session::new(briefing);
//!     let mut shown = Vec::new();
//!     while let Some(prompt) = session.ask() {
//!         shown.extend(prompt.says.iter().map(|saying| saying.words.id.as_str().to_owned()));
//!         // The first answer to the first question, then out: at once, from wherever.
//!         let event = if session.step() == Step::Alone { Event::Chose(0) } else { Event::Did(Action::Leave) };
//!         assert_eq!(session.tell(event), Told::Heard);
//!     }
//!     assert!(session.sheet().is_none());
//!     shown
//! }
//! ```

mod answer;
mod ask;
mod briefing;
mod card;
mod cards;
mod close;
mod heard;
mod leave;
mod note;
mod parts;
mod prompt;
mod route;
mod step;
mod tell;

use std::fmt;

use crate::answers::{Locked, Responses};
use crate::conversation::sheet::Sheet;
use crate::vocabulary::{LanguageTag, Message};

pub use briefing::{Briefing, Documents, Equipped, LIMITS, Later, Limits, Offer, Saving};
pub use card::{CardLook, PersonsCard};
pub use prompt::{Action, Asks, Choice, Delivery, Event, Form, Hearer, Keep, Prompt, Saying, Shows};
pub use step::{Overlay, Step};

use heard::{Channel, Heard};

/// How many items there is room for from the start: more than any shipped tool has, and no more than a page of memory
/// holds anyway. A tool that outgrows it gets a region of its own when it is chosen.
const ROOM: usize = 512;

/// One screening, from the first neutral question to the sheet. Printing it tells nothing.
pub struct Session<'a> {
    briefing: &'a Briefing<'a>,
    at: Step,
    /// What lies over the step, the last on top.
    over: Vec<Overlay>,
    trail: Vec<Step>,
    heard: Heard,
    responses: Responses,
    sheet: Option<Sheet>,
    /// What came of saving, while that is shown.
    saved: Option<Message>,
}

impl fmt::Debug for Session<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session([withheld])")
    }
}

/// Whether an event was one that the prompt offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Told {
    /// It was, and the session went on.
    Heard,
    /// It was: this is to be saved now, and what came of it told by [`Event::Saved`].
    Save(Keep),
    /// It was not, and nothing changed.
    NotOffered,
}

impl<'a> Session<'a> {
    /// Begins a session, with room for the answers of any tool it may come to.
    #[must_use]
    pub fn new(briefing: &'a Briefing<'a>) -> Self {
        Self {
            briefing,
            at: Step::Alone,
            over: Vec::new(),
            trail: Vec::new(),
            heard: Heard::default(),
            responses: Responses::new(ROOM),
            sheet: None,
            saved: None,
        }
    }

    /// Says whether the memory of the answers is kept out of swap.
    #[must_use]
    pub fn locked(&self) -> Locked {
        self.responses.locked()
    }

    /// Says where the session is.
    #[must_use]
    pub fn step(&self) -> Step {
        self.at
    }

    /// Says what lies over the step, if anything.
    #[must_use]
    pub fn overlay(&self) -> Option<Overlay> {
        self.over.last().copied()
    }

    /// Gives the sheet once the session has come to it.
    #[must_use]
    pub fn sheet(&self) -> Option<&Sheet> {
        self.sheet.as_ref()
    }

    /// Gives the person's language, only where it may stand on this screen: the person reads, or an interpreter is here.
    #[must_use]
    pub fn read_in(&self) -> Option<&LanguageTag> {
        let here = matches!(self.heard.channel, Some(Channel::OnScreen | Channel::InterpreterHere));
        self.heard.language.as_ref().filter(|_| here)
    }

    /// Says whether the officer has confirmed that nobody else can see or hear.
    #[must_use]
    pub fn is_private(&self) -> bool {
        self.heard.private
    }
}
