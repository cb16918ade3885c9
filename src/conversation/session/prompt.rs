//! What the session wants shown, and what can come back.

use crate::vocabulary::{LanguageTag, Message};

/// One screen or one block of lines: what is said, what is asked, and what can be done besides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prompt {
    /// What kind of screen this is.
    pub shows: Shows,
    /// What is said, in order.
    pub says: Vec<Saying>,
    /// What is asked.
    pub asks: Asks,
    /// Why the question is asked: one sentence for the person, on one key.
    pub why: Option<Message>,
    /// What can be done besides answering, always in this order.
    pub actions: Vec<Action>,
    /// Which question this is, of how many at most.
    pub progress: Option<(u16, u16)>,
}

/// What kind of screen a prompt is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shows {
    /// What the prompt says.
    Words,
    /// A screen that gives away nothing: no question, no answer, no topic.
    Neutral,
    /// The sheet, for the officer, and then the prompt.
    Sheet,
    /// The sheet as JSON, and then the prompt.
    SheetJson,
}

/// A sentence and whom it is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saying {
    /// For whom.
    pub to: Hearer,
    /// The words.
    pub words: Message,
}

/// For whom a sentence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hearer {
    /// The officer alone.
    Officer,
    /// The person: read aloud, interpreted, or shown in their language.
    Person,
}

/// What a prompt asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asks {
    /// Exactly one of these. Nothing is chosen beforehand.
    One(Vec<Choice>),
    /// Any of these, or the words for none of them.
    Any {
        /// What can be ticked.
        choices: Vec<Choice>,
        /// The words for "none of these".
        none: Message,
        /// What can be chosen instead, alone: does not know, prefers not to say. Their places go on from `choices`.
        instead: Vec<Choice>,
    },
    /// A language: the one offered first, or any that is named.
    Language {
        /// The officer's language.
        same: LanguageTag,
    },
}

/// One answer that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its words.
    pub label: Message,
}

/// What can be done besides answering. The order is the order on every screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// Show the emergency contact.
    Emergency,
    /// Go back one step; what was said there is still known.
    Back,
    /// Show a neutral screen and keep everything.
    Pause,
    /// End the talk now, no reason asked.
    Stop,
    /// Leave at once: nothing is shown, nothing is kept.
    Leave,
}

impl Action {
    /// Every action, in the order in which it is offered.
    pub const ALL: [Self; 5] = [Self::Emergency, Self::Back, Self::Pause, Self::Stop, Self::Leave];

    /// Gives the id used in message ids: `action_<id>` names it, `key_<id>` holds its key.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Back => "back",
            Self::Pause => "pause",
            Self::Stop => "stop",
            Self::Leave => "leave",
        }
    }
}

/// What happened at the last prompt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// One choice, by place.
    Chose(u8),
    /// Any choices, as a bit for each place; none set means "none of these".
    Ticked(u16),
    /// A language was named.
    Named(LanguageTag),
    /// Something else was done.
    Did(Action),
    /// A wish to save was carried out; these words say what came of it.
    Saved(Message),
}

/// How a sheet is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// As text, for people.
    Text,
    /// As JSON, for programs.
    Json,
}
