//! The source as translations are compared with it: what is known of each of its wordings, found once.

use std::collections::{BTreeSet, HashMap};

use super::facts::Facts;
use super::markup::Markup;
use super::values::Values;
use crate::i18n::{Part, Parts, Plurals, Token, Wording};

/// Sentences with fewer words may be the same in two languages.
const SENTENCE: usize = 4;

/// The messages of the source that belong together: those of one file of a tree, or all of a locale.
#[derive(Debug, Default)]
pub struct Source<'p, 't> {
    /// In the order in which they are read.
    pub(super) originals: Vec<Original<'p, 't>>,
    places: HashMap<&'t str, usize>,
}

/// A message of the source.
#[derive(Debug)]
pub(super) struct Original<'p, 't> {
    pub(super) file: &'p Parts<'t>,
    pub(super) part: Part<'p, 't>,
    pub(super) value: Option<Known<'p, 't>>,
    pub(super) attributes: Vec<(&'t str, Known<'p, 't>)>,
}

/// What is known of a wording of the source.
#[derive(Debug)]
pub(super) struct Known<'p, 't> {
    pub(super) words: Wording<'p, 't>,
    pub(super) facts: Facts<'t>,
    pub(super) values: Values,
    pub(super) markup: Markup,
    /// Sentences of some length.
    pub(super) sentences: Vec<&'t str>,
    /// Whether there is more than a name, a letter or a single word.
    pub(super) holds_words: bool,
    /// The most columns that the comment allows (`max-length: 40`).
    pub(super) limit: Option<usize>,
}

impl<'p, 't> Source<'p, 't> {
    /// Finds out about the files of a source. Of a message that stands twice the last counts.
    #[must_use]
    pub fn of(files: &'p [Parts<'t>], plurals: Option<&Plurals>) -> Self {
        let mut source = Self::default();
        for file in files {
            for part in file.iter() {
                let limit = limit(part.comment());
                let known = |words| Known::of(words, plurals, limit);
                let original = Original {
                    file,
                    part,
                    value: part.words.map(known),
                    attributes: part.attributes().map(|(name, words)| (name, known(words))).collect(),
                };
                match source.places.get(part.name) {
                    Some(place) => source.originals[*place] = original,
                    None => {
                        source.places.insert(part.name, source.originals.len());
                        source.originals.push(original);
                    }
                }
            }
        }
        source
    }

    /// Gives a message by its id.
    pub(super) fn get(&self, name: &str) -> Option<&Original<'p, 't>> {
        self.originals.get(*self.places.get(name)?)
    }

    /// Says whether it has this attribute of a message.
    pub(in crate::locale_kit) fn has(&self, name: &str, attribute: &str) -> bool {
        self.get(name).is_some_and(|original| original.known(Some(attribute)).is_some())
    }

    /// Lists the ids of everything.
    pub(in crate::locale_kit) fn names(&self) -> impl Iterator<Item = &'t str> {
        self.originals.iter().map(|original| original.part.name)
    }

    /// Lists the functions that are named anywhere.
    pub(in crate::locale_kit) fn functions(&self) -> BTreeSet<&'t str> {
        let known = self
            .originals
            .iter()
            .flat_map(|original| original.value.iter().chain(original.attributes.iter().map(|(_, known)| known)));
        known.flat_map(|known| known.facts.functions.iter().copied()).collect()
    }
}

impl<'t> Original<'_, 't> {
    /// Gives what is known of its words, or of those of an attribute.
    pub(super) fn known(&self, attribute: Option<&str>) -> Option<&Known<'_, 't>> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.iter().find(|(own, _)| *own == name).map(|(_, known)| known),
        }
    }
}

impl<'p, 't> Known<'p, 't> {
    fn of(words: Wording<'p, 't>, plurals: Option<&Plurals>, limit: Option<usize>) -> Self {
        let facts = Facts::of(words, plurals);
        Self {
            values: Values::of(&facts),
            markup: Markup::of(&facts),
            sentences: sentences(&facts),
            holds_words: words_in(&facts) > 1,
            words,
            facts,
            limit,
        }
    }
}

/// Counts words of letters alone: names, letters and single words can be the same in two languages.
fn words_in(facts: &Facts<'_>) -> usize {
    let words = |text: &str| text.split_whitespace().filter(|word| word.chars().all(char::is_alphabetic)).count();
    facts.tokens.iter().map(|token| if let Token::Text(text) = token { words(text) } else { 0 }).sum()
}

/// Lists sentences that are no coincidence in another language.
fn sentences<'t>(facts: &Facts<'t>) -> Vec<&'t str> {
    let texts = facts.tokens.iter().filter_map(|token| if let Token::Text(text) = token { Some(*text) } else { None });
    let parts = texts.flat_map(|text| text.split(['.', '!', '?', '\n'])).map(str::trim);
    let is_word = |word: &&str| word.trim_end_matches(',').chars().all(char::is_alphabetic);
    parts.filter(|part| part.split_whitespace().filter(is_word).count() >= SENTENCE).collect()
}

/// Reads how long words may be: `max-length: 40` in the comment on them, or as other tools write it.
fn limit(comment: &[&str]) -> Option<usize> {
    const NAMES: [&str; 2] = ["max-length:", "max_length:"];
    comment.iter().find_map(|line| {
        let line = line.to_ascii_lowercase();
        let rest = NAMES.iter().find_map(|name| line.split_once(name))?.1.trim_start();
        rest.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
    })
}
