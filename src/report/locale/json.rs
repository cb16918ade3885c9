//! Locales as JSON.

use serde::Serialize;

use super::Listed;
use crate::i18n::{Direction, Maker, ReviewStatus};
use crate::report::json::pretty;

#[derive(Serialize)]
struct Line<'a> {
    tag: &'a str,
    endonym: &'a str,
    direction: &'static str,
    status: &'static str,
    made_by: Option<&'static str>,
    covers: &'static str,
    built_in: bool,
}

/// Writes a list of locales as an array. Ends with a line end.
#[must_use]
pub fn list(locales: &[Listed<'_>]) -> String {
    let lines: Vec<Line<'_>> = locales
        .iter()
        .map(|listed| Line {
            tag: listed.locale.tag().as_str(),
            endonym: listed.locale.endonym(),
            direction: match listed.locale.direction() {
                Direction::LeftToRight => "ltr",
                Direction::RightToLeft => "rtl",
            },
            status: match listed.locale.status() {
                ReviewStatus::Source => "source",
                ReviewStatus::Draft => "draft",
            },
            made_by: listed.locale.maker().map(Maker::as_str),
            covers: listed.locale.covers().as_str(),
            built_in: listed.built_in,
        })
        .collect();
    pretty(&lines)
}
