//! A tool to begin with: commented, sound, and with its words.

use crate::vocabulary::{IdFault, ItemId, ToolId};

const TOOL: &str = include_str!("skeleton/tool.yaml");
const WORDS: &str = include_str!("skeleton/words.ftl");
/// The id that stands in both.
const PLACEHOLDER: &str = "new-tool";
/// How the longest of its items ends.
const LONGEST: &str = "-locked-how";

/// The files of a new tool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skeleton {
    /// The tool.
    pub tool: String,
    /// Its words in the source locale.
    pub words: String,
}

/// Writes a tool of this name.
///
/// # Errors
/// Says what keeps the text from being an id to which its items can add their own.
pub fn skeleton(id: &str) -> Result<Skeleton, IdFault> {
    ToolId::parse(id)?;
    ItemId::parse(&format!("{id}{LONGEST}"))?;
    let named = |text: &str| text.replace(PLACEHOLDER, id);
    Ok(Skeleton { tool: named(TOOL), words: named(WORDS) })
}
