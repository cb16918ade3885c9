//! The words of a scenario: there, used, and easy to read aloud.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::Arc;

use super::reading::{self, lix};
use crate::documents::scan::{Node, NodeKind, Path, Tree};
use crate::documents::scenario::{COACH, Scenario};
use crate::i18n::{Catalogue, Direction, Entry, Files, Locale, Phrase, fold};
use crate::vocabulary::{Code, Diagnostic, MessageId, Severity, Span};

/// The most words of a sentence that is read aloud.
const MOST_WORDS: usize = 22;

/// What the officer could say, well or badly, and what the people of the story say. Both may hold promises and labels.
const STORY: [&str; 3] = ["choose_", "way_", "line_"];

/// What is true in the story, or may be thought to be: the one place where that can be known.
const TRUTH: [&str; 3] = ["truth_", "fact_", "think_"];

/// The words of a scenario in one locale.
#[derive(Debug, Clone)]
pub struct Spoken {
    /// The locale, with its word lists.
    pub locale: Rc<Locale>,
    /// The files with words of this scenario, layer by layer.
    pub files: Files,
}

/// Lists what is missing, left over, too long or harmful, in each locale; the first is the source.
pub(super) fn faults(scenario: &Scenario, file: &Arc<str>, tree: &Tree, words: &[Spoken]) -> Vec<Diagnostic> {
    let needed = scenario.words();
    let mut faults = Vec::new();
    for (place, spoken) in words.iter().enumerate() {
        let (catalogue, broken) = Catalogue::read(&spoken.files, spoken.locale.direction());
        faults.extend(broken);
        let is_source = place == 0;
        // A locale that has no word of it yet is no fault: the source stands in, and the learner is told.
        if is_source || catalogue.get(scenario.title().as_str()).is_some() {
            let missing = needed.iter().filter(|id| catalogue.get(id.as_str()).is_none());
            faults.extend(missing.map(|id| lacking(id, scenario, file, tree, spoken, is_source)));
        }
        let used: BTreeSet<&str> = needed.iter().map(MessageId::as_str).collect();
        let entries: Vec<&Entry> = catalogue.entries().collect();
        faults.extend(entries.iter().filter(|entry| !is_used(entry, &used)).map(|entry| at(Code::UnusedWords, entry)));
        faults.extend(entries.iter().flat_map(|entry| heavy(entry, &catalogue)));
        faults.extend(entries.iter().flat_map(|entry| harmful(entry, &catalogue, &spoken.locale)));
        faults.extend(hard_to_read(&entries, &catalogue, spoken.locale.direction()));
    }
    faults
}

fn at(code: Code, entry: &Entry) -> Diagnostic {
    Diagnostic::new(code, &entry.file, Some(entry.span)).with("id", &entry.id)
}

/// Reports words that are not there: an error in the source, a warning elsewhere, where the source stands in.
fn lacking(
    id: &MessageId,
    scenario: &Scenario,
    file: &Arc<str>,
    tree: &Tree,
    spoken: &Spoken,
    is_source: bool,
) -> Diagnostic {
    let home = format!("locales/{}/scenarios/{}.ftl", spoken.locale.tag(), scenario.id);
    let name = id.message().rsplit('_').next().unwrap_or_default();
    let span = find(tree, tree.root(), name).unwrap_or_else(|| tree.nearest_span(&Path::Root.key("id")));
    let fault = Diagnostic::new(Code::MissingWords, file, Some(span)).with("id", id.as_str()).with("file", home);
    let fault = match id.attribute_name() {
        Some(attribute) => fault.with("message", id.message()).with("attribute", attribute),
        None => fault,
    };
    if is_source { fault } else { Diagnostic { severity: Severity::Warning, ..fault } }
}

/// Finds where a name stands as a value.
fn find(tree: &Tree, node: &Node, name: &str) -> Option<Span> {
    match &node.kind {
        NodeKind::Scalar { text, .. } => (**text == *name).then_some(node.span),
        NodeKind::Sequence(items) => items.iter().find_map(|item| find(tree, tree.node(*item), name)),
        NodeKind::Mapping { entries, .. } => entries.iter().find_map(|entry| find(tree, tree.node(entry.value), name)),
    }
}

/// Says whether the scenario uses these words: as such, or as a term inside others.
fn is_used(entry: &Entry, used: &BTreeSet<&str>) -> bool {
    entry.id.starts_with('-') || used.contains(entry.id.as_str())
}

fn heavy(entry: &Entry, catalogue: &Catalogue) -> Option<Diagnostic> {
    let texts = catalogue.texts(entry);
    let sentences = texts.iter().flat_map(|text| reading::sentences_of(text));
    let longest = sentences.map(|sentence| sentence.split_whitespace().count()).max()?;
    (longest > MOST_WORDS).then(|| at(Code::LongSentence, entry).with("words", longest).with("most", MOST_WORDS))
}

/// Promises and verdicts have no place in what trainers say.
fn harmful(entry: &Entry, catalogue: &Catalogue, locale: &Locale) -> Vec<Diagnostic> {
    let may_say_so = STORY.iter().chain(&TRUTH).any(|family| entry.id.starts_with(family));
    if entry.attribute() != Some(COACH) && may_say_so {
        return Vec::new();
    }
    let texts: Vec<String> = catalogue.texts(entry).iter().map(|text| fold(text)).collect();
    let lists = locale.lists();
    let pairs = [(Code::PromiseInWords, &lists.promises), (Code::ClearingWords, &lists.clearing)];
    pairs
        .into_iter()
        .filter_map(|(code, list)| {
            let word = list.iter().find(|word| texts.iter().any(|text| Phrase::of(word).stands_in(text)))?;
            Some(at(code, entry).with("word", word.trim_matches('*')))
        })
        .collect()
}

/// What is read aloud, all of it, must be easy. Other scripts than the Latin have words of another length.
fn hard_to_read(entries: &[&Entry], catalogue: &Catalogue, direction: Direction) -> Option<Diagnostic> {
    let first = entries.first().filter(|_| direction == Direction::LeftToRight)?;
    let aloud = entries.iter().filter(|entry| entry.attribute().is_none());
    let aloud = aloud.filter(|entry| STORY.iter().any(|family| entry.id.starts_with(family)));
    let texts: Vec<String> = aloud.flat_map(|entry| catalogue.texts(entry)).collect();
    let lix = lix(texts.iter().map(String::as_str))?;
    (lix > reading::MOST).then(|| at(Code::HardToRead, first).with("value", lix).with("most", reading::MOST))
}
