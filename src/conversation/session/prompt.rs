//! What the session wants shown, and what can come back.

use crate::vocabulary::{LanguageTag, Message, closed_list};

/// One screen or one block of lines: what is said, what is asked, and what can be done besides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prompt {
    /// What kind of screen this is.
    pub shows: Shows,
    /// What is said, in order.
    pub says: Vec<Saying>,
    /// How what is said reaches the person.
    pub delivery: Delivery,
    /// What is asked.
    pub asks: Asks,
    /// Why the question is asked: one sentence for the person, on one key.
    pub why: Option<Message>,
    /// What can be done besides answering, always in this order.
    pub actions: Vec<Action>,
    /// Which question this is, of how many at most.
    pub progress: Option<(u16, u16)>,
}

impl Prompt {
    /// Says whether anything in it is for the person.
    #[must_use]
    pub fn is_for_person(&self) -> bool {
        self.says.iter().any(|saying| saying.to == Hearer::Person)
    }

    /// Gives all its words, in the order of the screen; a language is asked for with words that stand on every screen.
    pub fn words(&self) -> impl Iterator<Item = &Message> {
        let (choices, none, instead): (&[Choice], _, &[Choice]) = match &self.asks {
            Asks::One(choices) => (choices, None, &[]),
            Asks::Any { choices, none, instead } => (choices, Some(none), instead),
            Asks::Language { .. } => (&[], None, &[]),
        };
        let labels = choices.iter().map(|choice| &choice.label).chain(none);
        let labels = labels.chain(instead.iter().map(|choice| &choice.label));
        self.says.iter().map(|saying| &saying.words).chain(&self.why).chain(labels)
    }
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
}

/// How what is said reaches the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Delivery {
    /// The officer says it.
    #[default]
    Spoken,
    /// The officer says it, sentence by sentence, and an interpreter after each.
    Interpreted,
    /// The person reads it on this screen, in their language.
    Shown,
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
    /// The interpreter: read aloud, and shown in their other language where they are here.
    Interpreter,
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

closed_list! {
    /// What can be done besides answering. The order is the order on every screen.
    Action {
        /// Show the emergency contact.
        Emergency = "emergency",
        /// Show the card for a person in distress.
        Distress = "distress",
        /// Go back one step; what was said there is still known.
        Back = "back",
        /// Show a neutral screen and keep everything.
        Pause = "pause",
        /// End the talk now, no reason asked.
        Stop = "stop",
        /// Leave at once: nothing is shown, nothing is kept.
        Leave = "leave",
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

/// What is to be saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Keep {
    /// The sheet, in this form.
    Sheet(Form),
    /// The number for the person.
    Card,
}

closed_list! {
    /// How a sheet is written.
    Form {
        /// As text, for people.
        Text = "text",
        /// As a page to print.
        Html = "html",
        /// As Markdown, for agencies that keep such files.
        Markdown = "markdown",
        /// As JSON, for programs.
        Json = "json",
    }
}
