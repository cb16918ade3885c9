//! What only a check of directories finds: its code, its place and what is filled into its words.

use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;

use askwell::directory_kit::{Beside, Spoken, agency, check};
use askwell::documents::directory::Directories;
use askwell::i18n::Words;
use askwell::library::Library;
use askwell::vocabulary::{Code, Diagnostic, LanguageTag, Moment, Severity};
use serde::Deserialize;

use super::{in_repository, lines, shipped, shipped_files};

/// 2026-11-24, 12:00 UTC.
const NOW: Moment = Moment::new(1_795_521_600);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    code: String,
    text: String,
    into: String,
    faults: String,
}

fn english() -> Words {
    Library::built_in().words(&LanguageTag::parse("en").unwrap()).unwrap()
}

fn found(text: &str, around: &Directories, words: &Words) -> Vec<Diagnostic> {
    let beside = Beside { around, words: Spoken { source: words, officer: words }, now: Some(NOW) };
    let area = text.lines().find_map(|line| line.strip_prefix("area: ")).unwrap();
    let mut faults = check(&Arc::from(format!("directory/{area}.yaml")), text.as_bytes(), false, beside);
    // Zedland has no words.
    faults.retain(|fault| fault.code != Code::MissingWords);
    faults
}

fn read(path: &str) -> String {
    fs::read_to_string(in_repository(path)).unwrap()
}

#[test]
fn every_fault_of_a_check_is_found_at_its_place() {
    let sound = read("tests/golden/directory/checked/ZZ.yaml");
    let cases: Vec<Case> = serde_yaml::from_str(&read("tests/golden/directory/checked/faults.yaml")).unwrap();
    let (words, nobody) = (english(), Directories::default());
    assert_eq!(lines(&found(&sound, &nobody, &words)), "");
    let mut surprises = String::new();
    for Case { code, text, into, faults } in &cases {
        assert!(sound.contains(text), "{text}: nothing to change");
        let found = found(&sound.replacen(text, into, 1), &nobody, &words);
        let listed = lines(&found).replace('\n', "|");
        if listed != *faults || !found.iter().any(|fault| fault.code.as_str() == code) {
            surprises.push_str(&format!("\n{code}, {text} into {into}:\n  {listed}\n  {faults}"));
        }
    }
    assert_eq!(surprises, "");
    let covered: BTreeSet<_> = cases.iter().map(|case| case.code.as_str()).collect();
    for code in Code::ALL.iter().filter(|code| (Code::BadHours..=Code::NoAdultLaw).contains(code)) {
        assert!(covered.contains(code.as_str()), "{} has no case", code.as_str());
    }
}

/// What an agency says of contacts is checked beside the directories: each fault, its place and what is filled in.
#[test]
fn every_fault_of_an_agencys_settings_is_found_at_its_place() {
    let sound = read("tests/golden/directory/agency/agency.yaml");
    let cases: Vec<Case> = serde_yaml::from_str(&read("tests/golden/directory/agency/faults.yaml")).unwrap();
    let found = |text: &str| lines(&agency(&Arc::from("agency.yaml"), text.as_bytes(), shipped(), Some(NOW)));
    assert_eq!(found(&sound), "");
    let mut surprises = String::new();
    for Case { code, text, into, faults } in &cases {
        assert!(sound.contains(text), "{text}: nothing to change");
        let listed = found(&sound.replacen(text, into, 1)).replace('\n', "|");
        if listed != *faults || !listed.contains(code.as_str()) {
            surprises.push_str(&format!("\n{code}, {text} into {into}:\n  {listed}\n  {faults}"));
        }
    }
    assert_eq!(surprises, "");
}

/// A number given up in one file comes back in no other, also not in one of an agency.
#[test]
fn a_number_that_another_directory_retired_is_refused() {
    let text = read("tests/golden/directory/checked/ZZ.yaml").replace("+442079460000", "+443003038151");
    let faults = found(&text, shipped(), &english());
    assert!(faults.iter().any(|fault| fault.code == Code::RetiredNumber), "{}", lines(&faults));
}

/// What is left to warn of is stated in the files as a gap, so a new warning is news.
#[test]
fn no_shipped_directory_has_a_warning_today() {
    let words = english();
    let beside = Beside { around: shipped(), words: Spoken { source: &words, officer: &words }, now: Some(NOW) };
    let check = |(name, bytes): (String, Vec<u8>)| {
        let faults = check(&Arc::from(name.as_str()), &bytes, true, beside);
        // Gaps are true of the world: whoever adds a country states them, and until then the check tells.
        let serious = |fault: &Diagnostic| fault.severity == Severity::Error || fault.code < Code::GapFilled;
        faults.into_iter().filter(serious).map(|fault| format!("{name}: {}", fault.code.as_str())).collect::<Vec<_>>()
    };
    assert_eq!(shipped_files().into_iter().flat_map(check).collect::<Vec<_>>(), [""; 0]);
}
