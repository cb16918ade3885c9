//! A message written as it stands in a file, from words in the form that [`Wording::written`](super::Wording::written)
//! gives.

use super::Part;

/// How far the lines of a message are indented.
const INDENT: usize = 4;

/// Writes a message or a term with its words and its attributes. Read again, it says the same.
#[must_use]
pub fn composed<'a>(id: &str, words: Option<&str>, attributes: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut text = format!("{id} ={}\n", words.map(|words| behind(words, INDENT)).unwrap_or_default());
    let margin = " ".repeat(INDENT);
    for (name, words) in attributes {
        text += &format!("{margin}.{name} ={}\n", behind(words, 2 * INDENT));
    }
    text
}

/// Gives words as they stand behind the `=`. Where they have several lines and do not begin with a choice, they begin
/// on a line of their own: by the lines below it, Fluent says what is indented.
fn behind(words: &str, indent: usize) -> String {
    let more = " ".repeat(indent - INDENT);
    let mut lines = words.lines();
    let first = lines.next().unwrap_or_default();
    let mut text = if words.contains('\n') && !(first.starts_with('{') && first.ends_with("->")) {
        format!("\n{}{first}", " ".repeat(indent))
    } else {
        format!(" {first}")
    };
    for line in lines {
        text += "\n";
        if !line.is_empty() {
            text += &format!("{more}{line}");
        }
    }
    text
}

impl Part<'_, '_> {
    /// Writes it as it stands in its file, without the comment.
    #[must_use]
    pub fn written(self) -> String {
        let attributes: Vec<(&str, String)> = self.attributes().map(|(name, words)| (name, words.written())).collect();
        let attributes = attributes.iter().map(|(name, words)| (*name, words.as_str()));
        composed(self.name, self.words.map(|words| words.written()).as_deref(), attributes)
    }
}
