//! A scenario to begin with: commented, sound, and with its words.

use crate::vocabulary::{IdFault, ScenarioId};

const SCENARIO: &str = include_str!("skeleton/scenario.yaml");
const WORDS: &str = include_str!("skeleton/words.ftl");
/// The id that stands in both.
const PLACEHOLDER: &str = "new-scenario";

/// The files of a new scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skeleton {
    /// The scenario.
    pub scenario: String,
    /// Its words in the source locale.
    pub words: String,
}

/// Writes a scenario of this name.
///
/// # Errors
/// Says what keeps the text from being an id.
pub fn skeleton(id: &str) -> Result<Skeleton, IdFault> {
    ScenarioId::parse(id)?;
    let named = |text: &str| text.replace(PLACEHOLDER, id);
    Ok(Skeleton { scenario: named(SCENARIO), words: named(WORDS) })
}
