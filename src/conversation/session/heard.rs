//! What a session has learned so far, apart from the answers themselves.

use super::{Delivery, Step};
use crate::conversation::sheet::{Ending, SafetyView, Wish};
use crate::documents::tool::ItemIx;
use crate::vocabulary::{Age, Interrupt, LanguageTag, Message, Pathway};

/// What the officer ticks before anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Concernment {
    Life,
    Injury,
    Child,
    Needs,
    AskedBefore,
    NotTrained,
}

impl Concernment {
    /// In the order of the checklist.
    pub(super) const ALL: [Self; 6] =
        [Self::Life, Self::Injury, Self::Child, Self::Needs, Self::AskedBefore, Self::NotTrained];

    /// Those that matter where nobody is there to talk with: the first of them all.
    pub(super) const WITHOUT_TALK: [Self; 4] = [Self::Life, Self::Injury, Self::Child, Self::Needs];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Life => "life",
            Self::Injury => "injury",
            Self::Child => "child",
            Self::Needs => "needs",
            Self::AskedBefore => "asked-before",
            Self::NotTrained => "not-trained",
        }
    }

    pub(super) fn is_danger(self) -> bool {
        matches!(self, Self::Life | Self::Injury | Self::Child)
    }
}

/// How words reach the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Channel {
    OfficerSpeaks,
    InterpreterHere,
    InterpreterByPhone,
    OnScreen,
    Companion,
}

impl Channel {
    /// In the order in which they are offered.
    pub(super) const ALL: [Self; 5] =
        [Self::OfficerSpeaks, Self::InterpreterHere, Self::InterpreterByPhone, Self::OnScreen, Self::Companion];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::OfficerSpeaks => "officer",
            Self::InterpreterHere => "interpreter-here",
            Self::InterpreterByPhone => "interpreter-phone",
            Self::OnScreen => "screen",
            Self::Companion => "companion",
        }
    }

    pub(super) fn delivery(self) -> Delivery {
        match self {
            Self::OfficerSpeaks | Self::Companion => Delivery::Spoken,
            Self::InterpreterHere | Self::InterpreterByPhone => Delivery::Interpreted,
            Self::OnScreen => Delivery::Shown,
        }
    }
}

/// Who is in the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Company {
    /// The person, and whoever interprets.
    #[default]
    Person,
    /// Nobody but the officer.
    Nobody,
}

/// What the officer notes, instead of asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Noting {
    /// Signs that the officer saw.
    Signs,
    /// What the person told in a talk, after the limits and with their consent.
    Told,
}

/// What the person chose about a part that was announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Its questions are put.
    Put,
    /// None of its questions is put.
    LeftOut,
}

/// What the session has learned.
#[derive(Default)]
pub(super) struct Heard {
    /// Nobody else can see or hear.
    pub(super) private: bool,
    pub(super) company: Company,
    /// Where to go on after privacy was lost and found again, or the interpreter changed.
    pub(super) resume: Option<Way>,
    /// What stays of the talk or the notes before, where the company changed.
    pub(super) before: Option<Kept>,
    /// The person reads along, and the screen is still turned to them.
    pub(super) turned: bool,
    /// What was ticked on the checklist.
    pub(super) ticked: Vec<Concernment>,
    /// The danger that was ticked is over, as the officer said.
    pub(super) safe_again: bool,
    pub(super) language: Option<LanguageTag>,
    pub(super) channel: Option<Channel>,
    pub(super) age: Option<Age>,
    /// The tool in use, by place in the briefing.
    pub(super) tool: Option<usize>,
    /// What is noted in it; nothing where it is asked.
    pub(super) noting: Option<Noting>,
    /// The page of notes that was last filled in.
    pub(super) page: u16,
    /// The cards that were read while noting.
    pub(super) read: Vec<Interrupt>,
    /// The first item of the part that was announced, and what came of it.
    pub(super) forewarned: Option<(ItemIx, Part)>,
    /// What came between two items so far: from which step, and what.
    pub(super) interruptions: Vec<(Step, Step)>,
    /// "Enough" was shown, and what came of it.
    pub(super) enough: Option<Enough>,
    /// What an answer asked for at once and the officer has seen to.
    pub(super) seen_to: Vec<Interrupt>,
    pub(super) wishes: Vec<(Pathway, Wish)>,
    pub(super) safety_view: Option<SafetyView>,
    /// The questions ended with a card for what cannot wait.
    pub(super) interrupted: Option<Interrupt>,
    /// How the talk itself was left. It is final: the answers are gone since.
    pub(super) left: Option<Left>,
}

/// A step, and the steps that led to it.
#[derive(Debug, Clone)]
pub(super) struct Way {
    pub(super) step: Step,
    pub(super) trail: Vec<Step>,
}

/// What came of the screen that says that enough was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Enough {
    /// The person wanted to go on.
    WentOn,
    /// The questions ended. What the officer may still have seen or heard, and what cannot wait, comes yet.
    Ended,
}

/// What stays of a talk that is over: no answer, and of what the person said only that somebody needs help at once.
#[derive(Clone)]
pub(super) struct Kept {
    /// The signs that the officer had seen, as words.
    pub(super) signs: Vec<Message>,
    /// What asks for help at once. Whoever stops a talk must not lose that.
    pub(super) now: Vec<Interrupt>,
}

/// How a talk was left, and what stays of it.
pub(super) struct Left {
    /// A stop, a refusal or a hand-over.
    pub(super) ending: Ending,
    pub(super) kept: Kept,
}

impl Heard {
    pub(super) fn has(&self, concernment: Concernment) -> bool {
        self.ticked.contains(&concernment)
    }

    /// Says whether the person reads along on this screen.
    pub(super) fn person_reads(&self) -> bool {
        self.channel == Some(Channel::OnScreen)
    }

    pub(super) fn in_danger(&self) -> bool {
        self.ticked.iter().any(|ticked| ticked.is_danger())
    }

    /// What stays of earlier parts of this session.
    pub(super) fn kept(&self) -> impl Iterator<Item = &Kept> {
        self.before.iter().chain(self.left.iter().map(|left| &left.kept))
    }

    pub(super) fn wish(&self, pathway: Pathway) -> Option<Wish> {
        self.wishes.iter().find(|(of, _)| *of == pathway).map(|(_, wish)| *wish)
    }
}
