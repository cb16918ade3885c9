//! A screen: what a front end shows, in words, with nothing left to decide.

use crate::conversation::session::{Action, Shows};
use crate::i18n::Direction;
use crate::vocabulary::LanguageTag;

/// One screen, or one stretch of lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// What kind of screen this is.
    pub shows: Shows,
    /// The sheet, already written out, where one is shown.
    pub sheet: Option<String>,
    /// Which question this is, in words.
    pub progress: Option<String>,
    /// What is said, in order.
    pub says: Vec<Block>,
    /// What is asked.
    pub ask: Ask,
    /// The choices once more, in the person's language, where it is on the screen.
    pub choices_for_person: Option<Block>,
    /// The person's words and choices with nothing else, a sentence each; empty where the person does not read along.
    pub alone: Vec<Block>,
    /// Why the question is asked; empty where no reason is given.
    pub why: Vec<Block>,
    /// What can be done besides answering, always in this order.
    pub deeds: Vec<Action>,
}

/// Lines in one language. Two languages never share a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What to do with these lines, such as "Say:", in the officer's language.
    pub label: Option<String>,
    /// The language of the lines.
    pub language: LanguageTag,
    /// Which way the lines run.
    pub direction: Direction,
    /// One sentence or short passage each, not wrapped.
    pub lines: Vec<String>,
}

/// What is asked, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// Exactly one of these; nothing is chosen beforehand.
    One(Vec<Place>),
    /// Any of these.
    Any {
        /// What can be ticked; at most sixteen.
        places: Vec<Place>,
        /// The words for "none of these".
        none: String,
        /// What can be chosen instead, alone; the numbers go on.
        instead: Vec<Place>,
    },
    /// A language.
    Language {
        /// The officer's language and its name.
        same: (LanguageTag, String),
        /// Every language that has a name here.
        named: Vec<(LanguageTag, String)>,
    },
}

/// One choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The number that chooses it, from 1.
    pub number: u16,
    /// Its words, in the officer's language.
    pub words: String,
}
