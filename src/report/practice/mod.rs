//! Scenarios and what comes of playing them, written out.

mod about;
pub mod agreement;
pub mod class;
pub mod debrief;
pub mod export;
mod json;
mod list;
pub mod print;

pub use about::about;
pub use json::{about as about_json, list as list_json};
pub use list::list;

use crate::documents::scenario::Scenario;
use crate::vocabulary::LanguageTag;

/// A scenario of a list, and the languages that have words for it.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The scenario.
    pub scenario: Scenario,
    /// The locales with words for it.
    pub languages: Vec<LanguageTag>,
}
