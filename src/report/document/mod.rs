//! A document of headings, sentences and small tables, and the three ways of writing it for people.

mod html;
mod markdown;
mod text;

pub(in crate::report) use html::{direction, page};
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Words;
    use crate::report::text::Layout;

    #[test]
    fn a_table_is_written_in_every_form_and_none_of_it_is_markup() {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let rows = vec![texts(&["<b>tea</b>", "2"]), texts(&["*water*", "10"])];
        let table = Entries::Table(texts(&["Drink", "Cups"]), rows);
        let none = Entries::Table(texts(&["Drink"]), Vec::new());
        let parts = [("Drinks".to_owned(), table), ("Nothing".to_owned(), none)];
        let document = Document::new("A".to_owned(), "B".to_owned(), parts);
        let words = Words::of_messages("ui-label-end = { \": \" }\n");
        let lines = "A\nB\n\nDrinks\n\n<b>tea</b>\nCups: 2\n\n*water*\nCups: 10\n";
        assert_eq!(text(&document, 40, &words), lines);
        let columns = text_in(&document, Layout::Columns, 40, &words);
        assert!(columns.contains("\n Drink       Cups\n <b>tea</b>  2\n *water*     10\n"), "{columns}");
        assert!(
            markdown(&document, &words).ends_with("- \\<b\\>tea\\</b\\>\\\n  Cups: 2\n- \\*water\\*\\\n  Cups: 10\n")
        );
        let page = html(&document, words.locale());
        let head = "<thead><tr><th scope=\"col\">Drink</th><th scope=\"col\">Cups</th></tr></thead>";
        let row = "<tr><th scope=\"row\">&lt;b&gt;tea&lt;/b&gt;</th><td>2</td></tr>";
        assert!(page.contains(head) && page.contains(row) && !page.contains("Nothing"), "{page}");
        assert!(!page.contains("columns: 2") && paper(&document, words.locale()).contains("columns: 2"));
    }
}
