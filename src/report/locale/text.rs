//! Locales as text.

use super::Listed;
use crate::i18n::{Locale, Maker, ReviewStatus, Words};
use crate::report::text::{Layout, table};
use crate::vocabulary::Message;

/// Writes a list of locales, at most `width` columns wide. Names in their own language stand last, where a script from
/// the right moves nothing else.
#[must_use]
pub fn list(locales: &[Listed<'_>], words: &Words, layout: Layout, width: u16) -> String {
    let say = |id| words.text(&Message::fixed(id));
    let head =
        ["locale-head-tag", "locale-head-status", "locale-head-covers", "locale-head-origin", "locale-head-name"]
            .map(say);
    let rows: Vec<Vec<String>> = locales
        .iter()
        .map(|Listed { locale, built_in }| {
            vec![
                locale.tag().to_string(),
                words.text(&status(locale)),
                words.text(&Message::named("locale-covers", locale.covers().as_str())),
                say(if *built_in { "tool-built-in" } else { "tool-from-outside" }),
                locale.endonym().to_owned(),
            ]
        })
        .collect();
    table(&head, &rows, layout, width, words)
}

/// Says who stands behind the words of a locale. A draft is never called ready.
#[must_use]
pub fn status(locale: &Locale) -> Message {
    Message::fixed(match (locale.status(), locale.maker()) {
        (ReviewStatus::Source, _) => "locale-status-source",
        (ReviewStatus::Draft, Some(Maker::Machine)) => "locale-status-draft-machine",
        (ReviewStatus::Draft, _) => "locale-status-draft",
    })
}
