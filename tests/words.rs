//! The words of the shipped locales: all there, and none that harms.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use askwell::documents::directory;
use askwell::documents::tool::{self, ItemBank};
use askwell::explain;
use askwell::i18n::{Direction, MessageFile, Words};
use askwell::library::{Library, SOURCE};
use askwell::locale_kit;
use askwell::vocabulary::{
    Age, Code, Concern, Diagnostic, Headline, Interrupt, LanguageTag, MessageId, Pathway, Role, Setting, Standing,
};

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

fn words() -> Words {
    english_and("")
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

/// Conduct 3, 11, 12, 32, 33, 54, 58, 97, 98, 117, 119, 121: what `locale check` refuses stands in no shipped locale, and
/// the source has not even a sentence that is too long. `tests/cli/locales.rs` sees it refuse each.
///
/// The program itself looks at a shipped message only when it says it, and at nothing beside it.
#[test]
fn every_shipped_locale_passes_its_check() {
    let library = Library::built_in();
    let tags = library.locale_tags().unwrap();
    let files = |tag: &LanguageTag| library.locale_files(tag).unwrap();
    let source = tags.iter().find(|tag| tag.as_str() == SOURCE).unwrap();
    assert_eq!(locale_kit::check(source, &files(source), None).faults, []);
    let english: Vec<_> = files(source).texts(Direction::LeftToRight).flat_map(|(texts, _)| texts).collect();
    let parts: Vec<_> = english.iter().map(MessageFile::parts).collect();
    let original = locale_kit::Source::of(&parts, None);
    for tag in tags.iter().filter(|tag| *tag != source) {
        let faults = locale_kit::check(tag, &files(tag), Some((source, &original))).faults;
        assert_eq!(faults, [], "{tag}");
    }
}
