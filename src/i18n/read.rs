//! From the text of `locale.yaml` to a locale without messages.

use std::sync::Arc;

use fluent::FluentBundle;

use super::raw::{RawDirection, RawLocale, RawStatus};
use super::{Direction, Locale, ReviewStatus, WordLists};
use crate::vocabulary::{Code, Diagnostic, LanguageTag, Span};

/// The only format number this version reads.
const FORMAT: u32 = 1;

/// Reads `locale.yaml`.
pub(super) fn locale(tag: &LanguageTag, file: &Arc<str>, text: &str) -> Result<Locale, Vec<Diagnostic>> {
    let raw: RawLocale = serde_yaml::from_str(text).map_err(|fault| vec![yaml_fault(file, &fault)])?;
    if raw.format != FORMAT {
        return Err(vec![Diagnostic::new(Code::UnknownFormat, file, None).with("value", raw.format)]);
    }
    let language =
        tag.as_str().parse().map_err(|_| vec![Diagnostic::new(Code::BadLanguageTag, file, None).with("value", tag)])?;
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
    })
}

fn yaml_fault(file: &Arc<str>, fault: &serde_yaml::Error) -> Diagnostic {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let span = fault.location().map(|at| Span { line: count(at.line()), column: count(at.column()), width: 1 });
    Diagnostic::new(Code::YamlSyntax, file, span)
}
