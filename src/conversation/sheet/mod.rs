//! The sheet: what may leave the room. It is composed without ever seeing an answer.

use crate::documents::settings::Desk;
use crate::documents::tool::{Accuracy, MethodOfControl};
use crate::judgement::duty::DueDuty;
use crate::judgement::referral::Contact;
use crate::vocabulary::{Concern, Headline, Interrupt, Message, Pathway, closed_list};

/// What may leave the room, in the order in which it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// How the session ended.
    pub ending: Ending,
    /// What to do now, most urgent first.
    pub do_now: Vec<Message>,
    /// How safe the person feels, in their own view; no result changes it.
    pub safety_view: Option<SafetyView>,
    /// What the person wants, offer by offer.
    pub wishes: Vec<(Pathway, Wish)>,
    /// What the law asks of the officer.
    pub duties: Vec<DueDuty>,
    /// What of the law is not known here: no duty on the sheet is then no word on the law.
    pub law_unknown: Option<Message>,
    /// Where to turn: the emergency number first, then the agency's own desk.
    pub contacts: Vec<Contact>,
    /// What the screening indicates and how sure that is; nothing after a refusal or stop.
    pub indication: Option<Indication>,
    /// Signs the officer saw, where there is no indication.
    pub signs: Vec<Message>,
    /// What was not done.
    pub not_done: Vec<Message>,
    /// Which tool was used.
    pub tool: Option<ToolLine>,
    /// Whom the officer can turn to for themselves.
    pub staff_support: Option<Desk>,
}

/// How a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ending {
    /// Every question was put.
    Completed,
    /// Every question was put but those of the part that the person left out.
    PartLeftOut,
    /// Nothing left could have changed the result.
    Enough,
    /// An answer asked for help at once.
    Interrupted(Interrupt),
    /// The person or the officer stopped.
    Stopped,
    /// The person did not agree, or not now.
    Refused,
    /// Information and offers only; nothing was asked.
    Informed,
    /// Somebody else will talk with the person; no question was asked.
    HandedOver,
    /// What was told in a talk was noted afterwards, after limits and with consent, as the officer says.
    Noted,
    /// Signs were noted; nobody was asked.
    Observed,
    /// The officer, alone, looked up where to turn; nothing was noted.
    LookedUp,
    /// A talk had begun when privacy was lost; the officer came back alone, and noted nothing.
    BrokenOff,
}

impl Ending {
    /// Gives the id used in message ids and outputs.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Completed => "completed",
            Self::PartLeftOut => "part-left-out",
            Self::Enough => "enough",
            Self::Interrupted(_) => "interrupted",
            Self::Stopped => "stopped",
            Self::Refused => "refused",
            Self::Informed => "informed",
            Self::HandedOver => "handed-over",
            Self::Noted => "noted",
            Self::Observed => "observed",
            Self::LookedUp => "looked-up",
            Self::BrokenOff => "broken-off",
        }
    }

    /// Says whether the sheet comes from ticks: nothing was asked, and whatever was not ticked is open.
    #[must_use]
    pub fn is_of_notes(self) -> bool {
        matches!(self, Self::Noted | Self::Observed)
    }
}

closed_list! {
    /// What the person said to an offer.
    Wish {
        /// Wants it.
        Yes = "yes",
        /// Does not want it.
        No = "no",
        /// Perhaps later.
        Later = "later",
        /// Prefers not to say.
        Declined = "declined",
        /// Was not asked.
        NotAsked = "not-asked",
    }
}

closed_list! {
    /// How safe the person feels about what comes next.
    SafetyView {
        /// Safe.
        Safe = "safe",
        /// Not safe.
        NotSafe = "not-safe",
        /// Not sure.
        NotSure = "not-sure",
        /// Prefers not to say.
        Declined = "declined",
    }
}

/// What a screening indicates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indication {
    /// What leads.
    pub headline: Headline,
    /// The lowest level possible.
    pub level: Concern,
    /// The highest level possible.
    pub could_be: Concern,
    /// The findings possible, as words; of notes only the one that the ticks reach, if they reach any.
    pub findings: Vec<Message>,
    /// Indicators that carry the result, as words for the officer.
    pub because: Vec<Message>,
    /// Indicators that are present besides, as words for the officer.
    pub also: Vec<Message>,
    /// The methods of control that the present indicators are signs of, each once.
    pub control: Vec<MethodOfControl>,
    /// How many indicators are undetermined.
    pub undetermined: u16,
    /// How many questions the person preferred not to answer.
    pub declined: u16,
    /// How many questions were not asked.
    pub not_asked: u16,
    /// How many questions the person could not answer.
    pub unknown: u16,
    /// Whether our own floor lifted the level above the tool's row.
    pub our_floor: bool,
}

/// Which tool was used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToolLine {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The digest of its file.
    pub digest: String,
    /// Whether it is built in.
    pub built_in: bool,
    /// `validated`, `adapted` or `unvalidated`.
    pub evidence: &'static str,
    /// The populations it was tried on.
    pub populations: Vec<String>,
    /// Published accuracy, each with the title of its source.
    pub accuracy: Vec<(Accuracy, String)>,
    /// Whether this encounter is known to lie outside the populations it was tried on.
    pub outside: bool,
    /// Its name, as words.
    pub title: Message,
}
