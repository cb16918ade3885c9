//! Which languages may be shown to a person on the screen.

use std::collections::BTreeSet;

use anyhow::Result;

use super::english::English;
use super::locale_accept::{kept, translation};
use crate::i18n::{Catalogue, Words};
use crate::library::{Library, SOURCE, Unusable};
use crate::locale_kit::Sides;
use crate::vocabulary::{LanguageTag, MessageId};

/// The languages besides the officer's.
pub(super) struct Shown {
    /// The words that may be shown: the source, and drafts that somebody here has accepted.
    pub(super) words: Vec<Words>,
    /// Languages whose words are a draft, shown or not.
    pub(super) drafts: Vec<LanguageTag>,
}

impl Shown {
    /// Gives the words for somebody who reads this language: the nearest that are there.
    pub(super) fn read_by(&self, tag: &LanguageTag) -> Option<&Words> {
        let near = self.words.iter().filter(|words| tag.is_within(words.locale().tag()));
        near.max_by_key(|words| words.locale().tag().as_str().len())
    }
}

/// Finds the languages that may be shown in a session with these words of its place. A locale that can't be used, and one whose record of
/// acceptance is broken, is not shown; neither is a reason to leave an officer without a screening.
///
/// # Errors
/// Fails where a folder that was named can't be read.
pub(super) fn shown<'a>(
    library: &Library,
    officer: &Words,
    local: impl Iterator<Item = &'a MessageId>,
) -> Result<Shown, Unusable> {
    let local: BTreeSet<&str> = local.map(MessageId::as_str).collect();
    let mut shown = Shown { words: Vec::new(), drafts: Vec::new() };
    // Read only where something was accepted.
    let mut original: Option<Catalogue> = None;
    for tag in library.locale_tags()?.into_iter().filter(|tag| tag != officer.locale().tag()) {
        if tag.as_str() != SOURCE {
            shown.drafts.push(tag.clone());
            let Ok(Some(acceptance)) = kept(&tag, library) else { continue };
            if original.is_none() {
                original = English::read(library).and_then(|english| english.words()).ok();
            }
            let (Some(source), Ok((words, _))) = (&original, translation(&tag, library)) else { continue };
            if !acceptance.suffices(&local, Sides { source, words: &words }) {
                continue;
            }
        }
        if let Ok(locale) = library.locale(&tag) {
            shown.words.push(officer.of(locale));
        }
    }
    Ok(shown)
}
