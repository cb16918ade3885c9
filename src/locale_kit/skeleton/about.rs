//! `locale.yaml` to begin with.

use super::{commented, wrapped};
use crate::i18n::Direction;
use crate::vocabulary::LanguageTag;

/// The names that languages have in themselves, one a line behind the tag.
const ENDONYMS: &str = include_str!("endonyms.txt");

/// Gives the name of a language in the language itself, where it is known: by its tag, else by its primary language.
#[must_use]
pub fn endonym(tag: &LanguageTag) -> Option<&'static str> {
    let of = |wanted: &str| {
        let lines = ENDONYMS.lines().filter(|line| !line.starts_with('#'));
        lines.filter_map(|line| line.split_once(' ')).find(|(known, _)| *known == wanted).map(|(_, name)| name)
    };
    of(tag.as_str()).or_else(|| of(tag.primary()))
}

/// Writes `locale.yaml` after that of the source: with the same lists, each empty and with the source's words as a comment
/// on what belongs there. `status` is said of the status.
#[must_use]
pub fn about(source: &str, endonym: &str, direction: Direction, status: &str) -> String {
    let mut text = String::new();
    for line in source.lines() {
        let key = line.split(':').next().unwrap_or_default();
        match key {
            "endonym" => text += &format!("endonym: {}\n", quoted(endonym)),
            "direction" => {
                let direction = if direction == Direction::RightToLeft { "rtl" } else { "ltr" };
                text += &format!("direction: {direction}\n");
            }
            "status" => {
                text += &commented(1, wrapped(status).iter().map(String::as_str));
                text += "status: draft\nmade-by: people\n";
            }
            "made-by" => {}
            _ if line.trim().is_empty() || line.starts_with('#') || key == "format" => text += &format!("{line}\n"),
            // A word of the source is an example of what belongs into the list.
            _ if line.starts_with([' ', '-']) => text += &format!("#{line}\n"),
            _ => text += &format!("{key}: []\n"),
        }
    }
    text
}

/// Writes a text so that YAML takes it as it is.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
