//! One broken scenario for each fault code that a scenario can have, with every fault it must list. `words.ftl` has the words of all,
//! `<code>.ftl` replaces some. `ASKWELL_BLESS=1 cargo test` writes the expectations anew; read them before keeping.

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use askwell::i18n::Files;
use askwell::library::Library;
use askwell::practice_kit::{Beside, Spoken, check};
use askwell::vocabulary::{Code, Diagnostic};

use super::difference;
use super::tool_faults::line;
use crate::common::words::tag;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/scenarios")
}

/// Faults that scenarios share with other documents and with words.
const SHARED: [Code; 16] = [
    Code::UnknownKey,
    Code::MissingKey,
    Code::BadId,
    Code::DuplicateId,
    Code::UnknownId,
    Code::WrongKind,
    Code::FileName,
    Code::BadVersion,
    Code::BadLanguage,
    Code::OutOfRange,
    Code::UnknownValue,
    Code::Empty,
    Code::MissingWords,
    Code::LongSentence,
    Code::PromiseInWords,
    Code::ClearingWords,
];

fn codes() -> impl Iterator<Item = &'static str> {
    let own = |code: &Code| (Code::NotFictional..=Code::UnusedWords).contains(code);
    Code::ALL.iter().copied().filter(own).chain(SHARED).map(Code::as_str)
}

fn words(code: &str) -> Spoken {
    let read = |name: &str| {
        let text = fs::read_to_string(folder().join(name)).unwrap_or_default();
        let bytes: Cow<'static, [u8]> = text.replace("_ID", &format!("_{code}")).into_bytes().into();
        (Arc::from(name), bytes)
    };
    let layers = vec![vec![read("words.ftl")], vec![read(&format!("{code}.ftl"))]];
    let locale = Library::built_in().locale(&tag("en")).unwrap();
    Spoken { files: Files { about: read("none"), layers, built_in: true }, locale: Rc::clone(&locale) }
}

fn faults(code: &str) -> Vec<Diagnostic> {
    let name = format!("{code}.yaml");
    let bytes = fs::read(folder().join(&name)).unwrap_or_else(|_| panic!("no file for {code}"));
    let tools = Library::built_in().tools().unwrap();
    check(&Arc::from(name), &bytes, false, Beside { tools: &tools, words: &[words(code)] })
}

/// Of the words that all files share, each uses its own: what is left over in them is no fault of the file.
fn is_shared(fault: &Diagnostic) -> bool {
    fault.code == Code::UnusedWords && &*fault.file == "words.ftl"
}

/// Conduct 95, 104, 124, 133: scenes that nothing leads to, dead ends, undefined targets, equal names, circles without exit,
/// ways that never close and missing words are found, each with its code and place; and what is not invented is refused.
#[test]
fn every_broken_scenario_lists_exactly_its_faults() {
    let mut wrong = Vec::new();
    for code in codes() {
        let faults: Vec<_> = faults(code).into_iter().filter(|fault| !is_shared(fault)).collect();
        let found: String = faults.iter().map(line).collect();
        if !faults.iter().any(|fault| fault.code.as_str() == code) {
            wrong.push(format!("{code} does not show its fault:\n{found}"));
        }
        let path = folder().join(format!("{code}.expected"));
        if let Some(difference) = difference(&path, &found) {
            wrong.push(format!(
                "{code}
{difference}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_file_is_left_over() {
    let codes: Vec<_> = codes().collect();
    for entry in fs::read_dir(folder()).unwrap() {
        let stem = entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned();
        assert!(stem == "words" || codes.contains(&stem.as_str()), "{stem} is no code of a scenario");
    }
}
