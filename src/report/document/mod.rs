//! A document of headings, sentences and small tables, and the three ways of writing it for people.

mod html;
mod markdown;
mod text;

pub(in crate::report) use html::page;
pub use html::{html, paper};
pub use markdown::markdown;
pub use text::{text, text_in};

/// A whole document in words of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What it is.
    pub title: String,
    /// What is said first.
    pub lead: String,
    /// What it says; parts without entries are left out.
    pub parts: Vec<Part>,
}

/// A heading and what stands under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The heading.
    pub heading: String,
    /// What stands under it.
    pub entries: Entries,
}

/// What stands under a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entries {
    /// Sentences, each for itself.
    List(Vec<String>),
    /// What has several lines each, the first of which says what it is.
    Groups(Vec<Vec<String>>),
    /// A table: the names of its columns, and rows, whose first cell names them.
    Table(Vec<String>, Vec<Vec<String>>),
}

impl Document {
    /// Puts it together from what was found for each heading.
    #[must_use]
    pub fn new(title: String, lead: String, parts: impl IntoIterator<Item = (String, Entries)>) -> Self {
        let parts = parts.into_iter().filter(|(_, entries)| !entries.is_empty());
        Self { title, lead, parts: parts.map(|(heading, entries)| Part { heading, entries }).collect() }
    }
}

impl Entries {
    fn is_empty(&self) -> bool {
        match self {
            Self::List(list) => list.is_empty(),
            Self::Groups(groups) | Self::Table(_, groups) => groups.is_empty(),
        }
    }
}
