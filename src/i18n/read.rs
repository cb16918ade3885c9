//! From the bytes of `locale.yaml` to a locale without messages.

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent::FluentBundle;

use super::raw::{RawDirection, RawLocale, RawStatus};
use super::{Direction, Locale, ReviewStatus, WordLists};
use crate::documents::read::read_raw;
use crate::vocabulary::{Code, Diagnostic, LanguageTag};

/// Reads `locale.yaml`.
pub(super) fn locale(tag: &LanguageTag, file: &Arc<str>, bytes: &[u8]) -> Result<Locale, Vec<Diagnostic>> {
    let (raw, _): (RawLocale, _) = read_raw(file, bytes)?;
    let language =
        tag.as_str().parse().map_err(|_| vec![Diagnostic::new(Code::BadLanguage, file, None).with("value", tag)])?;
    let lower = |words: Vec<String>| words.into_iter().map(|word| word.to_lowercase()).collect();
    Ok(Locale {
        tag: tag.clone(),
        endonym: raw.endonym,
        direction: match raw.direction {
            RawDirection::Ltr => Direction::LeftToRight,
            RawDirection::Rtl => Direction::RightToLeft,
        },
        status: match raw.status {
            RawStatus::Source => ReviewStatus::Source,
            RawStatus::Draft => ReviewStatus::Draft,
        },
        lists: WordLists {
            give_away: lower(raw.give_away),
            promises: lower(raw.promises),
            labels: lower(raw.labels),
            clearing: lower(raw.clearing),
            why_openings: lower(raw.why_openings),
        },
        bundle: FluentBundle::new(vec![language]),
        languages: BTreeSet::new(),
    })
}
