//! What words must not say, by the locale's own lists, and how long a sentence may be.

use std::collections::BTreeMap;

use super::check::{Subject, at};
use crate::i18n::{Entry, Folded, Phrase};
use crate::vocabulary::{Code, Diagnostic, MessageId, reaches_person};

/// The most words of a sentence that is read aloud.
const MOST_WORDS: usize = 22;

/// How the ids of messages begin that can be seen before privacy is confirmed, or while it may be lost.
const SEEN_BY_ANYONE: &[&str] = &[
    "ui-alone",
    "ui-apart",
    "ui-without",
    "ui-paused",
    "ui-still-private",
    "ui-turn-back",
    "ui-emergency",
    "ui-go-on",
    "action_",
    "key_",
    "ui-choose-",
    "ui-press-",
    "ui-unclear-",
    "ui-plain-",
    "ui-private-",
    "ui-hidden",
    "ui-returned",
    "ui-words-draft",
];

/// Says whether anyone may see a message: on the screens before privacy is confirmed, on those that hide the talk, and
/// on what every screen shares.
#[must_use]
pub fn before_privacy(id: &str) -> bool {
    matches!(id, "ui-yes" | "ui-no") || SEEN_BY_ANYONE.iter().any(|start| id.starts_with(start))
}

/// Lists words that harm, and sentences that are too long.
pub(super) fn faults(subject: &Subject<'_, '_>) -> Vec<Diagnostic> {
    let lists = subject.locale.lists();
    let [promises, clearing, give_away, labels, why_openings, identifying] =
        [&lists.promises, &lists.clearing, &lists.give_away, &lists.labels, &lists.why_openings, &lists.identifying]
            .map(|list| list.iter().map(|word| Phrase::of(word)).collect::<Vec<_>>());
    let mut faults = Vec::new();
    for entry in subject.words.entries() {
        let texts = subject.words.texts(entry);
        let folded: Vec<Folded> = texts.iter().map(|text| Folded::of(text)).collect();
        let is_spoken = reaches_person(&MessageId::joined(&[&entry.id]));
        let questions: Vec<Folded> = if is_question(entry) {
            folded.clone()
        } else if is_spoken {
            let pieces = folded.iter().flat_map(|text| questions_in(text.as_str()));
            pieces.map(|piece| Folded::already(piece.to_owned())).collect()
        } else {
            Vec::new()
        };
        let mut found = |code, list: &[Phrase<'_>], texts: &[Folded], harms: &dyn Fn(&Phrase<'_>, &str) -> bool| {
            let stands =
                |phrase: &&Phrase<'_>| texts.iter().any(|text| text.may_hold(phrase) && harms(phrase, text.as_str()));
            let phrase = list.iter().find(stands);
            faults.extend(phrase.map(|phrase| at(code, entry).with("word", phrase.written.trim_matches('*'))));
        };
        let anywhere = |phrase: &Phrase<'_>, text: &str| phrase.stands_in(text);
        found(Code::PromiseInWords, &promises, &folded, &anywhere);
        found(Code::ClearingWords, &clearing, &folded, &anywhere);
        if before_privacy(&entry.id) {
            found(Code::GiveAwayWord, &give_away, &folded, &anywhere);
        }
        if is_spoken {
            found(Code::LabelInQuestion, &labels, &folded, &anywhere);
            found(Code::DemandingQuestion, &why_openings, &questions, &|phrase, text| phrase.demands(text));
            found(Code::IdentifyingQuestion, &identifying, &questions, &|phrase, text| phrase.asks_for(text));
            let longest =
                texts.iter().flat_map(|text| sentences(text)).map(|part| part.split_whitespace().count()).max();
            if let Some(words) = longest.filter(|words| *words > MOST_WORDS) {
                faults.push(at(Code::LongSentence, entry).with("words", words).with("most", MOST_WORDS));
            }
        }
    }
    faults.extend(same_answers(subject));
    faults
}

fn is_question(entry: &Entry) -> bool {
    entry.id.starts_with("item_") && matches!(entry.attribute(), None | Some("child"))
}

/// Gives the sentences of a text that ask something.
fn questions_in(text: &str) -> impl Iterator<Item = &str> {
    const MARKS: [char; 2] = ['?', '\u{61F}'];
    let ended = text.split_inclusive(['.', '!', '\n', '?', '\u{61F}', '\u{3002}']);
    ended.filter(|sentence| sentence.ends_with(MARKS)).map(str::trim)
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '?', '!', '\n', '\u{61F}', '\u{61B}', '\u{6D4}', '\u{964}', '\u{3002}'])
}

/// Reports answers to one question that can't be told apart.
fn same_answers(subject: &Subject<'_, '_>) -> Vec<Diagnostic> {
    let mut seen: BTreeMap<(String, String), &Entry> = BTreeMap::new();
    let mut faults = Vec::new();
    for entry in subject.words.entries() {
        let Some((question, _)) = entry.id.rsplit_once('_') else { continue };
        let is_answer = ["option", "answer", "wish", "safety"].iter().any(|family| entry.id.starts_with(family));
        if !is_answer || entry.attribute().is_some() {
            continue;
        }
        let words = subject.words.texts(entry).join(" ").to_lowercase();
        if seen.insert((question.to_owned(), words.clone()), entry).is_some() {
            faults.push(at(Code::SameAnswerWords, entry).with("words", words));
        }
    }
    faults
}
