//! Every fault of a tool word for word, with the line it stands in: of broken documents (`tools/`), and of a sound one in
//! which one thing at a time was changed (`checked/`). `ASKWELL_BLESS=1 cargo test` writes the expectations anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use askwell::documents::tool::{ItemBank, read};
use askwell::explain::{Paint, explain};
use askwell::tool_kit::check;
use askwell::vocabulary::{Code, Diagnostic};
use serde::Deserialize;

use super::{same, tool_faults};
use crate::common::words::english_and;

/// What a check of a tool finds beyond reading it.
const OF_CHECKS: [Code; 14] = [
    Code::ShadowedFinding,
    Code::OtherwiseOutranks,
    Code::ItemNeverAsked,
    Code::ItemNoEffect,
    Code::YesLowers,
    Code::CriticalLowest,
    Code::AllNoTooHigh,
    Code::UrgentWithoutNow,
    Code::ExampleFails,
    Code::MissingWords,
    Code::DemandingQuestion,
    Code::LabelInQuestion,
    Code::IdentifyingQuestion,
    Code::SameAnswerWords,
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    code: String,
    #[serde(default)]
    words: bool,
    text: String,
    into: String,
    /// A second text and what it becomes.
    #[serde(default)]
    also: Vec<String>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/checked")
}

fn text(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap()
}

fn told(faults: &[Diagnostic], source: &str) -> String {
    let english = english_and("");
    faults.iter().map(|fault| explain(fault, Some(source), &english, Paint::Plain)).collect::<Vec<_>>().join("\n")
}

fn checked(tool: &str, words: &str) -> Vec<Diagnostic> {
    check(&Arc::from("tea.yaml"), tool.as_bytes(), &ItemBank::default(), false, &english_and(words)).faults
}

#[test]
fn every_broken_tool_is_told_word_for_word() {
    let mut all = String::new();
    for code in tool_faults::own_codes() {
        let name = format!("{}.yaml", code.as_str());
        let bytes = fs::read(tool_faults::folder().join(&name)).unwrap();
        let faults = read(&Arc::from(name.as_str()), &bytes, &ItemBank::default(), false).faults;
        all += &format!("## {name}\n\n{}\n", told(&faults, &String::from_utf8_lossy(&bytes)));
    }
    same("checked/reading.txt", &all);
}

/// The sound tool has no fault, so whatever is said of a case is about its change.
#[test]
fn every_fault_of_a_check_is_told_word_for_word() {
    let (tool, words) = (text("tea.yaml"), text("tea.ftl"));
    assert_eq!(checked(&tool, &words), []);
    let cases: Vec<Case> = serde_yaml::from_str(&text("cases.yaml")).unwrap();
    let mut all = String::new();
    for Case { code, words: in_words, text, into, also } in &cases {
        let (mut tool, mut words) = (tool.clone(), words.clone());
        let spoiled = if *in_words { &mut words } else { &mut tool };
        let pairs =
            [[text, into].map(String::as_str)].into_iter().chain(also.chunks(2).map(|two| [&*two[0], &*two[1]]));
        for [from, to] in pairs {
            assert!(spoiled.contains(from), "{code}: {from} is not there");
            *spoiled = spoiled.replacen(from, to, 1);
        }
        let faults = checked(&tool, &words);
        assert!(faults.iter().any(|fault| fault.code.as_str() == code), "{code} is not found: {faults:#?}");
        all += &format!("## {code}: {} becomes {}\n\n{}\n", text.trim(), into.trim(), told(&faults, &tool));
    }
    same("checked/expected.txt", &all);
    let covered: BTreeSet<_> = cases.iter().map(|case| case.code.as_str()).collect();
    for code in OF_CHECKS {
        assert!(covered.contains(code.as_str()), "{} has no case", code.as_str());
    }
}

/// A proof that runs out of its budget says so, and what to do: nothing is called proved that is not.
#[test]
fn a_tool_too_wide_to_be_proved_is_told_so() {
    let ids: Vec<String> = (0..40).map(|at| format!("sign-{at}")).collect();
    let item = |(at, id): (usize, &String)| {
        format!(
            "  - {{id: {id}, by: document, kind: yes-no, concern: 'yes', points: {{'yes': {}}}}}\n",
            1_u32 << (at % 31)
        )
    };
    let items: String = ids.iter().enumerate().map(item).collect();
    let (list, half) = (ids.join(", "), ids[..20].join(", "));
    let tool = format!(
        "format: 1\nid: tea\nversion: 1.0.0\nuse: organisation\naudience: {{age: any, exploitation: [], settings: [], roles: [any]}}\n\
         evidence: {{status: unvalidated, populations: [], accuracy: []}}\n\
         sources:\n  ours: {{title: Tea, publisher: Nobody, takes: [principle], licence: ours}}\n\
         sections:\n  - {{id: talk, sensitivity: low, items: [{list}]}}\nitems:\n{items}\
         scales:\n  all: {{sum: [{list}], bands: [{{from: 0, id: low}}, {{from: 999999, id: high}}]}}\n  \
         half: {{sum: [{half}], bands: [{{from: 0, id: few}}, {{from: 77777, id: many}}]}}\n\
         findings:\n  - {{id: high, when: {{all: [{{scale: all, band: [high]}}, {{scale: half, band: [many]}}]}}, level: some, pathways: [helpline]}}\n  \
         - {{id: low, otherwise: true, level: none-recorded, pathways: [helpline]}}\n"
    );
    let faults = checked(&tool, "");
    let found: Vec<_> = faults.into_iter().filter(|fault| fault.code != Code::MissingWords).collect();
    same("checked/not-proved.txt", &told(&found, &tool));
    assert!(found.iter().any(|fault| fault.code == Code::NotProved), "{found:#?}");
}
