//! A sheet for native speakers: the words of a draft, with room to judge them.

mod html;

pub use html::html;

use crate::locale_kit::Stage;
use crate::vocabulary::Role;

/// What a reader of the sheet is to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// Compare the draft with the source, and accept, change or reject each.
    Compare,
    /// Say what the draft says, without having seen the source.
    TranslateBack,
}

/// A message of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// Its place among all of the locale: the same on every sheet, so that two can be laid side by side.
    pub number: usize,
    /// Its id.
    pub id: String,
    /// What its comment says.
    pub intent: String,
    /// The forms of the source.
    pub source: Vec<String>,
    /// The forms of the draft; none where it is not translated.
    pub draft: Vec<String>,
    /// Who vouched for it as it is now.
    pub stages: Vec<(Stage, Role)>,
    /// Whether it was accepted once and has changed since.
    pub is_changed: bool,
}

/// A whole sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// What is to be done with it.
    pub task: Task,
    /// What can reach a person.
    pub person: Vec<Pair>,
    /// All else.
    pub rest: Vec<Pair>,
}
