//! Broken locale files for each fault code of locales, with every word that `locale check` says of them. `locales/trees` holds
//! folders of any program, `locales/own` what stands in front of the shipped Spanish or English.
//! `ASKWELL_BLESS=1 cargo test` writes the expectations anew; read them before keeping.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use askwell::vocabulary::Code;
use serde_json::Value;

use super::difference;

/// Codes that no file here can hold: a size is made by the hostile tests, and what was accepted is no file of a locale.
const ELSEWHERE: [Code; 1] = [Code::AcceptanceWithdrawn];

/// Codes that are not of locales alone.
const SHARED: [Code; 8] = [
    Code::NotUtf8,
    Code::ControlCharacter,
    Code::BidiCharacter,
    Code::TooDeep,
    Code::DemandingQuestion,
    Code::LabelInQuestion,
    Code::IdentifyingQuestion,
    Code::SameAnswerWords,
];

/// Codes that any program has to fear: each stands in `trees`.
fn codes() -> BTreeSet<&'static str> {
    let own = Code::ALL.iter().filter(|code| (Code::FluentSyntax..=Code::SourceStyle).contains(*code));
    own.filter(|code| !ELSEWHERE.contains(code)).chain(&SHARED).map(|code| code.as_str()).collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/locales")
}

fn cases(kind: &str) -> Vec<String> {
    let entries = fs::read_dir(folder().join(kind)).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Checks what one folder holds: what was written, and how it ended.
fn check(kind: &str, case: &str, format: &str) -> (String, i32) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_askwell"));
    command.env_clear().env("ASKWELL_CONFIG", folder().join("none")).current_dir(folder().join(kind));
    command.args(["locale", "check", "--locales", case, "--format", format]);
    if kind == "trees" {
        command.args(["--reference", "en"]);
    } else {
        let is_english = folder().join(kind).join(case).join("en").is_dir();
        command.arg(if is_english { "en" } else { "es" });
    }
    let output = command.output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{case}");
    (String::from_utf8(output.stdout).unwrap(), output.status.code().unwrap())
}

fn every_case() -> impl Iterator<Item = (&'static str, String)> {
    ["trees", "own"].into_iter().flat_map(|kind| cases(kind).into_iter().map(move |case| (kind, case)))
}

/// Conduct 95, 97, 98: every fault is told at once, with its line and column, its words and what to do.
#[test]
fn every_broken_locale_is_told_word_for_word() {
    let mut wrong = Vec::new();
    for (kind, case) in every_case() {
        let (text, status) = check(kind, &case, "text");
        if !text.contains(&format!("[{case}]: ")) {
            wrong.push(format!("{kind}/{case} does not show its fault:\n{text}"));
        }
        let found = format!("{text}Status {status}.\n");
        let path = folder().join(kind).join(&case).join("expected.txt");
        if let Some(difference) = difference(&path, &found) {
            wrong.push(format!(
                "{kind}/{case}
{difference}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_code_of_locales_has_its_broken_file_and_no_folder_is_left_over() {
    let known = codes();
    let there: BTreeSet<String> = every_case().map(|(_, case)| case).collect();
    let missing: Vec<_> = known.iter().filter(|code| !there.contains(**code)).collect();
    let strange: Vec<_> = there.iter().filter(|case| !known.contains(case.as_str())).collect();
    assert_eq!((missing, strange), (Vec::new(), Vec::new()));
}

/// What is an error ends with status 1, in every form; what does not parse is always one.
#[test]
fn the_forms_of_a_check_agree() {
    for case in ["fluent-syntax", "not-utf8", "untranslated", "variable-differs"] {
        let (json, status) = check("trees", case, "json");
        let faults: Vec<Value> = serde_json::from_str(&json).unwrap();
        let errors = faults.iter().filter(|fault| fault["severity"] == "error").count();
        assert_eq!(status, i32::from(errors > 0), "{case}");
        assert_eq!(status, i32::from(case != "untranslated"), "{case}");
        let (sarif, same) = check("trees", case, "sarif");
        let sarif: Value = serde_json::from_str(&sarif).unwrap();
        let results = sarif["runs"][0]["results"].as_array().unwrap();
        assert_eq!((results.len(), same), (faults.len(), status), "{case}");
        let (summary, same) = check("trees", case, "summary");
        assert!(summary.contains(&errors.to_string()) && same == status, "{summary}");
    }
}

/// The table has a line for each language: what it holds, what it lacks, and what is wrong with it.
#[test]
fn the_summary_counts_each_language() {
    let (told, status) = check("trees", "look-alike", "summary");
    assert_eq!(status, 1);
    super::same("locale-summary.txt", &told);
}
