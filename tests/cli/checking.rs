//! `tool check`: every fault at once, with its place and what to do.

use serde_json::Value;

use super::run::{Ran, Run};

/// A sound tool of two items; tests spoil one thing each.
pub(super) const TOOL: &str = "format: 1
id: tea-time
version: 1.0.0
use: assess
audience: {age: adult, exploitation: [any], settings: [any], roles: [any]}
evidence: {status: unvalidated, populations: [], accuracy: []}
sources:
  us: {title: Our own, publisher: askwell, year: 2025, takes: [principle], licence: MIT}
sections:
  - {id: kitchen, sensitivity: low, items: [tea-cold, which-tea]}
items:
  - {id: tea-cold, by: asked, kind: yes-no, concern: 'yes'}
  - {id: which-tea, by: asked, kind: one-of, options: [green, black], concern: [black]}
scales:
  bad-tea: {count: [tea-cold, which-tea], positive: {at-least: 1}}
findings:
  - {id: bad, when: bad-tea, level: some, pathways: [helpline]}
  - {id: good, otherwise: true, level: none-recorded, pathways: [helpline]}
examples:
  - {name: cold tea is bad, answers: {tea-cold: 'yes', '*': 'no'}, expect: {finding: bad}}
";

pub(super) const WORDS: &str = "tool_tea-time = Tea
section_tea-time_kitchen = Kitchen
finding_tea-time_bad = Bad tea
finding_tea-time_good = Nothing bad seen
item_tea-cold = Is the tea cold?
    .sign = Cold tea
item_which-tea = Which tea is it?
    .sign = Black tea
option_which-tea_green = Green
option_which-tea_black = Black
";

fn check(tool: &str, words: &str, more: &str) -> Ran {
    Run::new(&format!("tool check tea-time --tools pack {more}"))
        .file("pack/screening-tools/tea-time.yaml", tool)
        .file("pack/locales/en/tea.ftl", words)
        .go()
}

/// Gives code, line and message of each fault.
fn faults(tool: &str, words: &str) -> Vec<(String, u64, String)> {
    let ran = check(tool, words, "--format json");
    assert_eq!(ran.status, 1, "{} {}", ran.stdout, ran.stderr);
    let list: Value = serde_json::from_str(&ran.stdout).unwrap();
    let fault = |fault: &Value| {
        assert!(fault["help"].as_str().is_some_and(|help| !help.is_empty()) && fault["severity"] == "error");
        let text = |key: &str| fault[key].as_str().unwrap().to_owned();
        (text("code"), fault["line"].as_u64().unwrap_or(0), text("message"))
    };
    list.as_array().unwrap().iter().map(fault).collect()
}

fn codes(tool: &str, words: &str) -> Vec<String> {
    faults(tool, words).into_iter().map(|(code, ..)| code).collect()
}

#[test]
fn everything_built_in_passes() {
    let said = Run::new("tool check").go().done();
    assert!(said.ends_with("tools checked. No faults.\n"), "{said}");
    assert_eq!(Run::new("tool check --format json").go().done(), "[]\n");
}

#[test]
fn a_sound_tool_passes() {
    let told = check(TOOL, WORDS, "").done();
    let proof = "tea-time: holds for all answers. ";
    assert!(told.starts_with(proof) && told.ends_with(" states.\n1 tool checked. No faults.\n"), "{told}");
}

/// The summary of the proof stands for every tool without a fault, and for no other; other forms have only faults.
#[test]
fn a_check_says_what_was_proved() {
    let said = Run::new("tool check").go().done();
    for id in ["labour-adult: holds for all answers. 67 items", "supplier: holds", "inform-and-offer: gives no score"] {
        assert!(said.contains(id), "{id}: {said}");
    }
    let broken = check(&TOOL.replace("count: [tea-cold", "count: [tea-clod"), WORDS, "");
    assert!(!broken.stdout.contains("holds for all answers"), "{}", broken.stdout);
}

#[test]
fn every_fault_of_a_document_is_listed_at_once() {
    let tool = TOOL.replace("version: 1.0.0", "version: one").replace("level: some", "level: sum");
    assert_eq!(codes(&tool, WORDS), ["unknown-value"]);
    let tool = TOOL.replace("version: 1.0.0", "version: one").replace("count: [tea-cold", "count: [tea-clod");
    let told = check(&tool, WORDS, "");
    assert_eq!((told.status, told.stderr.as_str()), (1, ""));
    assert!(told.stdout.contains("error[bad-version]"), "{}", told.stdout);
    assert!(told.stdout.contains("error[unknown-id]"), "{}", told.stdout);
    assert!(told.stdout.contains("pack/screening-tools/tea-time.yaml:3:10"), "{}", told.stdout);
    assert!(told.stdout.contains("3 | version: one\n  |          ^^^\n"), "{}", told.stdout);
    assert!(told.stdout.contains("Did you mean `tea-cold`?") && told.stdout.contains("2 errors."), "{}", told.stdout);
}

/// The shape that SARIF 2.1.0 demands: a run with a named driver, and for each result a known rule, a level of its list
/// and a place.
#[test]
fn the_faults_of_a_check_are_a_sarif_log() {
    let tool = TOOL.replace("version: 1.0.0", "version: one").replace("count: [tea-cold", "count: [tea-clod");
    let ran = check(&tool, WORDS, "--format sarif");
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    let log: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["tool"]["driver"]["name"], "askwell");
    let rules: Vec<&Value> =
        run["tool"]["driver"]["rules"].as_array().unwrap().iter().map(|rule| &rule["id"]).collect();
    assert_eq!(rules, ["bad-version", "unknown-id"]);
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 2);
    for result in results {
        assert!(rules.contains(&&result["ruleId"]));
        assert_eq!(result["level"], "error");
    }
    let place = &results[0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "pack/screening-tools/tea-time.yaml");
    assert_eq!(place["region"], serde_json::json!({"startLine": 3, "startColumn": 10, "endColumn": 13}));
    assert!(results[1]["message"]["text"].as_str().unwrap().ends_with("Did you mean `tea-cold`?"));

    let clean: Value = serde_json::from_str(&check(TOOL, WORDS, "--format sarif").done()).unwrap();
    assert_eq!(clean["runs"][0]["results"], serde_json::json!([]));
    for checks in ["directory check", "locale check"] {
        let log = Run::new(&format!("{checks} --format sarif")).go();
        assert_eq!(serde_json::from_str::<Value>(&log.stdout).unwrap()["version"], "2.1.0", "{checks}");
    }
}

#[test]
fn an_example_that_comes_out_differently_is_a_fault() {
    let found = faults(&TOOL.replace("expect: {finding: bad}", "expect: {finding: good, level: some}"), WORDS);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].0.as_str(), found[0].1), ("example-fails", 20));
}

#[test]
fn the_proof_shows_a_counter_example() {
    let tool = TOOL.replace("level: some, pathways", "level: none-recorded, pathways").replace(
        "level: none-recorded, pathways: [helpline]}\nexamples",
        "level: some, pathways: [helpline]}\nexamples",
    );
    let found = codes(&tool, WORDS);
    assert!(found.contains(&"otherwise-outranks".to_owned()) || found.contains(&"yes-lowers".to_owned()), "{found:?}");
    let told = check(&tool, WORDS, "").stdout;
    assert!(told.contains("Shown by "), "{told}");
}

#[test]
fn words_that_are_missing_are_named() {
    let words = WORDS.replace("finding_tea-time_bad = Bad tea\n", "").replace("option_which-tea_green = Green\n", "");
    let found = faults(TOOL, &words);
    assert_eq!(found.len(), 2);
    assert!(found.iter().all(|(code, ..)| code == "missing-words"), "{found:?}");
    assert!(found[0].2.contains("finding_tea-time_bad") && found[1].2.contains("option_which-tea_green"), "{found:?}");
}

/// Conduct 32: a question that demands an account is refused.
#[test]
fn a_question_that_demands_an_account_is_a_fault() {
    for question in ["Why is the tea cold?", "Please explain to me the cold tea.", "In what order did it get cold?"] {
        assert_eq!(codes(TOOL, &WORDS.replace("Is the tea cold?", question)), ["demanding-question"], "{question}");
    }
    check(TOOL, &WORDS.replace("Is the tea cold?", "Do they tell you why the tea is cold?"), "").done();
}

/// Conduct 33: a question that asks to accept a label is refused.
#[test]
fn a_question_that_asks_to_accept_a_label_is_a_fault() {
    let words = WORDS.replace("Is the tea cold?", "Are you a Victim of cold tea?");
    assert_eq!(codes(TOOL, &words), ["label-in-question"]);
}

#[test]
fn answers_with_the_same_words_are_a_fault() {
    assert_eq!(codes(TOOL, &WORDS.replace("_black = Black", "_black = green")), ["same-answer-words"]);
}

#[test]
fn a_file_can_be_checked_by_its_path() {
    let run = Run::new("tool check mine/tea-time.yaml --locales words")
        .file("mine/tea-time.yaml", TOOL)
        .file("words/en/tea.ftl", WORDS);
    let proof = "tea-time: holds for all answers. 2 items, 2 findings, 1 worked case, 6 states.\n";
    assert_eq!(run.go().done(), format!("{proof}1 tool checked. No faults.\n"));
}

#[test]
fn a_broken_item_bank_is_told_before_its_tools() {
    let run = Run::new("tool check --tools pack --format json")
        .file("pack/screening-tools/items/more.yaml", "format: 1\nitems:\n  - {id: Bad Id, by: asked, kind: yes-no}\n")
        .go();
    let list: Value = serde_json::from_str(&run.stdout).unwrap();
    let files: Vec<&str> = list.as_array().unwrap().iter().filter_map(|fault| fault["file"].as_str()).collect();
    assert_eq!(run.status, 1);
    assert!(!files.is_empty() && files.iter().all(|file| file.ends_with("more.yaml")), "{files:?}");
}
