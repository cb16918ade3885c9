//! The words of the source locale: all there, and none that harms.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use askwell::documents::directory;
use askwell::documents::tool::{self, ItemBank};
use askwell::explain;
use askwell::i18n::{Locale, Words};
use askwell::vocabulary::{
    Age, Code, Concern, Diagnostic, Headline, Interrupt, LanguageTag, Message, MessageId, Pathway, Role, Setting,
    Standing,
};
use fluent_syntax::ast::Entry;

use crate::common::words::english_and;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Gives every file under a folder with this ending, sorted.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|extension| extension == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn source_files() -> Vec<(Arc<str>, String)> {
    let named = |path: PathBuf| (Arc::from(path.to_str().unwrap()), fs::read_to_string(&path).unwrap());
    files(&root().join("locales/en"), "ftl").into_iter().map(named).collect()
}

fn words() -> Words {
    english_and("")
}

/// The program itself looks at a shipped message only when it says it, and at nothing beside it.
#[test]
fn every_shipped_locale_is_without_a_fault() {
    for folder in fs::read_dir(root().join("locales")).unwrap().map(|entry| entry.unwrap().path()) {
        let Ok(about) = fs::read(folder.join("locale.yaml")) else { continue };
        let tag = LanguageTag::parse(folder.file_name().unwrap().to_str().unwrap()).unwrap();
        let mut locale = Locale::read(&tag, &Arc::from("locale.yaml"), about).unwrap();
        let named = |path: PathBuf| (Arc::from(path.to_str().unwrap()), fs::read(&path).unwrap());
        let files: Vec<(Arc<str>, Vec<u8>)> = files(&folder, "ftl").into_iter().map(named).collect();
        assert_eq!(locale.add(&files), [], "{tag}");
    }
}

/// Gives every message and attribute of the source locale with its words, variables left as they are.
fn messages() -> Vec<(String, String)> {
    let words = words();
    let mut found = Vec::new();
    for (file, text) in source_files() {
        let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, faults)| panic!("{file}: {faults:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let attributes = message.attributes.iter().map(|attribute| format!("{id}.{}", attribute.id.name));
            let own = message.value.as_ref().map(|_| id.clone());
            for id in own.into_iter().chain(attributes) {
                let text = words.text(&Message::new(MessageId::joined(&[&id])));
                found.push((id, text));
            }
        }
    }
    found
}

/// Says whether a phrase stands in a text as whole words.
fn holds(text: &str, phrase: &str) -> bool {
    let text = text.to_lowercase();
    text.match_indices(phrase).any(|(at, _)| {
        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        edge(text[..at].chars().next_back()) && edge(text[at + phrase.len()..].chars().next())
    })
}

/// What is said or shown to the person, by the first part of its id.
fn is_for_the_person(id: &str) -> bool {
    let part = id.split('_').next().unwrap_or_default();
    matches!(part, "item" | "limits" | "offer" | "closing" | "consent" | "test-sentence") && !id.ends_with(".note")
}

fn is_question(id: &str) -> bool {
    id.starts_with("item_") && !id.contains('.') || id.ends_with(".child")
}

#[test]
fn every_fault_has_words_for_what_happened_and_what_to_do() {
    let words = words();
    let missing: Vec<String> = Code::ALL
        .iter()
        .flat_map(|code| [format!("err-{}", code.as_str()), format!("rec-{}", code.as_str())])
        .filter(|id| !words.has(&MessageId::joined(&[id])))
        .collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn every_message_that_the_source_names_exists() {
    let words = words();
    let mut missing = BTreeSet::new();
    for path in files(&root().join("src"), "rs") {
        let text = fs::read_to_string(&path).unwrap();
        // Unit tests below the code name messages of their own.
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (at, opening) in code.match_indices("::fixed(") {
            let Some(argument) = code[at + opening.len()..].trim_start().strip_prefix('"') else { continue };
            let id = argument.split('"').next().unwrap();
            let known: &'static str = Box::leak(id.to_owned().into_boxed_str());
            if !words.has(&MessageId::fixed(known)) {
                missing.insert(format!("{}: {id}", path.strip_prefix(root()).unwrap().display()));
            }
        }
    }
    assert_eq!(missing, BTreeSet::new());
}

#[test]
fn every_value_of_a_closed_list_has_a_name() {
    let words = words();
    let mut ids = Vec::new();
    let mut add = |list: &str, values: Vec<&str>| ids.extend(values.iter().map(|value| format!("{list}_{value}")));
    add("role", Role::ALL.iter().map(|value| value.as_str()).collect());
    add("standing", Standing::ALL.iter().map(|value| value.as_str()).collect());
    add("setting", Setting::ALL.iter().map(|value| value.as_str()).collect());
    add("age", Age::ALL.iter().map(|value| value.as_str()).collect());
    add("pathway", Pathway::ALL.iter().map(|value| value.as_str()).collect());
    add("interrupt", Interrupt::ALL.iter().map(|value| value.as_str()).collect());
    add("level", Concern::ALL.iter().map(|value| value.as_str()).collect());
    let levels = Concern::ALL.iter().copied().map(Headline::Level);
    add("headline", levels.chain([Headline::NotEstablished]).map(|value| value.as_str()).collect());
    let missing: Vec<_> = ids.into_iter().filter(|id| !words.has(&MessageId::joined(&[id]))).collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn no_message_refers_to_one_that_does_not_exist() {
    let is_name = |text: &str| text.starts_with(|c: char| c == '-' || c.is_ascii_lowercase());
    let is_reference = |text: &str| {
        is_name(text) && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
    };
    for (id, text) in messages() {
        for piece in text.split('{').skip(1) {
            let inner = piece.split('}').next().unwrap_or_default();
            assert!(!is_reference(inner), "{id} refers to {inner}, which does not exist");
        }
    }
}

#[test]
fn no_fault_is_told_with_a_gap_in_its_words() {
    let words = words();
    let bank = ItemBank::default();
    let mut told = BTreeSet::new();
    for path in files(&root().join("tests/golden/tools"), "yaml") {
        let name = Arc::from(path.file_name().unwrap().to_str().unwrap());
        told.extend(tool::read(&name, &fs::read(&path).unwrap(), &bank, false).faults.iter().map(|f| tell(f, &words)));
    }
    for path in files(&root().join("tests/golden/directory"), "yaml") {
        let name = Arc::from(path.file_name().unwrap().to_str().unwrap());
        let faults = directory::read::read(&name, &fs::read(&path).unwrap(), true).err().unwrap_or_default();
        told.extend(faults.iter().map(|fault| tell(fault, &words)));
    }
    assert!(told.len() > 60, "only {} kinds of faults were told", told.len());
    let gaps: Vec<_> = told.iter().filter(|text| text.contains("{$") || text.contains("``")).collect();
    assert_eq!(gaps, Vec::<&String>::new());
}

fn tell(fault: &Diagnostic, words: &Words) -> String {
    format!("{}: {} / {}", fault.code.as_str(), explain::what(fault, words), explain::remedy(fault, words))
}

/// Conduct 54 and 58: no output clears a person, and none gives a verdict.
#[test]
fn no_message_clears_a_person_or_gives_a_verdict() {
    let words = words();
    let harmful: Vec<_> = messages()
        .into_iter()
        .filter(|(_, text)| words.locale().lists().clearing.iter().any(|phrase| holds(text, phrase)))
        .collect();
    assert_eq!(harmful, []);
}

/// Conduct 12: no promise that nobody in the room can keep.
#[test]
fn no_message_promises_what_nobody_can_keep() {
    let words = words();
    let promising: Vec<_> = messages()
        .into_iter()
        .filter(|(_, text)| words.locale().lists().promises.iter().any(|phrase| holds(text, phrase)))
        .collect();
    assert_eq!(promising, []);
}

/// Conduct 32 and 33: no question demands an account or asks the person to accept a label.
#[test]
fn no_question_demands_an_account_or_asks_to_accept_a_label() {
    let words = words();
    let lists = words.locale().lists();
    for (id, text) in messages().into_iter().filter(|(id, _)| is_question(id)) {
        let opening = text.to_lowercase();
        assert!(!lists.why_openings.iter().any(|phrase| opening.starts_with(phrase)), "{id}: {text}");
        assert!(!lists.labels.iter().any(|label| holds(&text, label)), "{id}: {text}");
    }
}

/// Conduct 121: what is said to the person comes in sentences that can be read aloud.
#[test]
fn what_is_said_to_the_person_comes_in_short_sentences() {
    const MOST_WORDS: usize = 22;
    let long: Vec<_> = messages()
        .into_iter()
        .filter(|(id, _)| is_for_the_person(id))
        .filter(|(_, text)| text.split(['.', '?', '!', '\n']).any(|part| part.split_whitespace().count() > MOST_WORDS))
        .collect();
    assert_eq!(long, []);
}

#[test]
fn the_word_lists_are_found_as_whole_words_in_any_case() {
    assert!(holds("Not a Victim.", "not a victim") && holds("why?", "why"));
    assert!(!holds("whyever", "why") && !holds("uncleared", "cleared"));
}

/// Conduct 119: every item, limit and offer tells translators what it is for.
#[test]
fn every_item_carries_its_intent() {
    let text = std::fs::read_to_string(root().join("locales/en/items.ftl")).unwrap();
    let mut before = "";
    let mut items = 0;
    for line in text.lines() {
        if line.starts_with("item_") {
            items += 1;
            assert!(before.starts_with("# Intent: ") && before.len() > 30, "no intent before: {line}");
        }
        before = line;
    }
    assert!(items >= 12);
}
