//! From the bytes of `locale.yaml` to a locale without messages.

use std::cell::{LazyCell, RefCell};
use std::collections::BTreeSet;
use std::sync::Arc;

use fluent::FluentBundle;

use super::locale::Lists;
use super::messages::Messages;
use super::raw::{RawCovers, RawDirection, RawLocale, RawMaker, RawStatus};
use super::{Covers, Direction, Locale, Maker, ReviewStatus, WordLists, fold, shipped};
use crate::documents::read::{read_head, read_raw};
use crate::vocabulary::{Code, Diagnostic, LanguageTag};

/// Reads `locale.yaml`.
pub(super) fn locale(tag: &LanguageTag, file: &Arc<str>, bytes: &[u8]) -> Result<Locale, Vec<Diagnostic>> {
    let (raw, _): (RawLocale, _) = read_raw(file, bytes)?;
    let lists = lists(&raw);
    with_lists(tag, file, raw, LazyCell::new(Box::new(|| lists)))
}

/// Reads a `locale.yaml` that tests hold sound: now its head, and the lists when they are
/// wanted. They are long, and only the checks of wording want them.
pub(super) fn shipped_locale(
    tag: &LanguageTag,
    file: &Arc<str>,
    bytes: &'static [u8],
) -> Result<Locale, Vec<Diagnostic>> {
    let raw = read_head(bytes).map_or_else(|| read_raw(file, bytes).map(|(raw, _)| raw), Ok)?;
    let name = Arc::clone(file);
    let later = move || read_raw(&name, bytes).map(|(raw, _)| lists(&raw)).unwrap_or_default();
    with_lists(tag, file, raw, LazyCell::new(Box::new(later)))
}

fn with_lists(tag: &LanguageTag, file: &Arc<str>, raw: RawLocale, lists: Lists) -> Result<Locale, Vec<Diagnostic>> {
    let language =
        tag.as_str().parse().map_err(|_| vec![Diagnostic::new(Code::BadLanguage, file, None).with("value", tag)])?;
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
        maker: raw.made_by.map(|maker| match maker {
            RawMaker::Machine => Maker::Machine,
            RawMaker::People => Maker::People,
        }),
        covers: match raw.covers {
            RawCovers::Everything => Covers::Everything,
            RawCovers::Person => Covers::Person,
        },
        lists,
        messages: RefCell::new(Messages::new(FluentBundle::new(vec![language]), shipped::places(tag))),
        languages: BTreeSet::new(),
    })
}

fn lists(raw: &RawLocale) -> WordLists {
    let lower = |words: &[String]| words.iter().map(|word| fold(word)).collect();
    WordLists {
        give_away: lower(&raw.give_away),
        promises: lower(&raw.promises),
        labels: lower(&raw.labels),
        clearing: lower(&raw.clearing),
        why_openings: lower(&raw.why_openings),
        identifying: lower(&raw.identifying),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::read::head;

    #[test]
    fn a_shipped_locale_is_the_same_whether_its_lists_are_read_now_or_later() {
        let folders = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/locales")).expect("locales");
        for folder in folders.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_dir()) {
            let name: Arc<str> = folder.to_string_lossy().into();
            let bytes: &'static [u8] = std::fs::read(folder.join("locale.yaml")).expect("read").leak();
            let tag = LanguageTag::parse(&folder.file_name().expect("a name").to_string_lossy()).expect("a tag");
            let now = locale(&tag, &name, bytes).expect("sound");
            let later = shipped_locale(&tag, &name, bytes).expect("sound");
            let said = |of: &Locale| (of.endonym.clone(), of.direction, of.status);
            assert_eq!(said(&now), said(&later), "{name}");
            assert_eq!(now.lists(), later.lists(), "{name}");
            assert!(!now.lists().give_away.is_empty(), "{name}: nothing would be looked for");
            assert!(head(bytes).len() < bytes.len(), "{name}: the lists are read at every start");
        }
    }
}
