//! What is asked of the locales, where that takes more than a name.

use std::path::PathBuf;

use super::PageFormat;
use crate::locale_kit::Stage;
use crate::vocabulary::{Area, LanguageTag, Role};

/// Which screens are to be seen, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The locale to look at.
    pub language: LanguageTag,
    /// The officer's locale, where the other is the person's.
    pub beside: Option<LanguageTag>,
    /// The tool, where not all that fit are wanted.
    pub tool: Option<String>,
    /// Where the talk takes place in law.
    pub area: Option<Area>,
    /// As what the officer works.
    pub role: Role,
    /// Columns of the window.
    pub width: u16,
    /// How.
    pub format: PageFormat,
}

/// Which words of a draft are to be judged, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// The draft.
    pub language: LanguageTag,
    /// Whether it is translated back by somebody who has not seen the English.
    pub blind: bool,
    /// Whether words that reach no person are wanted, too.
    pub all: bool,
    /// How the ids of the messages begin, where not all that reach the person are wanted.
    pub only: Option<String>,
}

/// Who accepts which words of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptor {
    /// The draft.
    pub language: LanguageTag,
    /// As what whoever accepts it works.
    pub by_role: Role,
    /// What was done with the words.
    pub stage: Stage,
    /// How the ids of the messages begin; else all that reach the person.
    pub only: Option<String>,
    /// Whether it is confirmed beforehand.
    pub yes: bool,
}

/// What a translation begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beginning {
    /// Its language.
    pub language: LanguageTag,
    /// The folder of locales; else one of that name here.
    pub folder: Option<PathBuf>,
    /// The PO file that its words come from.
    pub from_po: Option<PathBuf>,
    /// The PO file to be made instead of a folder.
    pub to_po: Option<PathBuf>,
}
