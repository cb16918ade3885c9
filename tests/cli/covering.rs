//! `locale coverage`: how far a locale has come, and who vouched for it.

use std::fs;

use serde_json::Value;

use super::run::Run;
use crate::common::mirrored::{ABOUT, mirrored};

const ACCEPT: &str = "locale accept cy --locales mine --yes --by-role";

/// A folder with mirrored English as a draft of Welsh.
fn welsh(line: &str) -> Run {
    Run::new(line).file("mine/cy/locale.yaml", ABOUT).mirrored_as("mine/cy")
}

fn covered(run: Run) -> (Run, Value) {
    let run = run.then("locale coverage cy --locales mine --format json");
    let told = run.run().done();
    let Value::Array(mut list) = serde_json::from_str(&told).unwrap() else { panic!("{told}") };
    assert_eq!(list.len(), 1);
    (run, list.remove(0))
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap()
}

#[test]
fn what_is_not_there_and_what_is_still_english_is_not_translated() {
    let (run, whole) = covered(welsh(""));
    let scenarios: u64 = whole["files"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|file| file["file"].as_str().unwrap().contains('/'))
        .map(|file| number(&file["messages"]))
        .sum();
    // The words of scenarios are none of the mirrored files.
    assert!(scenarios > 300 && number(&whole["messages"]) - number(&whole["translated"]) >= scenarios, "{whole}");
    let english = "ui-alone = Is this a good place to talk?";
    let text = fs::read_to_string(run.path("mine/cy/session.ftl")).unwrap();
    let alone = text.lines().find(|line| line.starts_with("ui-alone = ")).unwrap().to_owned();
    let run = run.file("mine/cy/session.ftl", &text.replace(&alone, english));
    let (run, less) = covered(run);
    assert_eq!(number(&less["translated"]) + 1, number(&whole["translated"]));
    let (_, least) = covered(run.file("mine/cy/session.ftl", ""));
    assert!(number(&least["translated"]) + 250 < number(&less["translated"]));
    assert!(number(&least["person"]["translated"]) < number(&least["person"]["messages"]));
}

/// Conduct 118: who vouched for which words, and at which stage, can be seen, and one changed word takes it back.
#[test]
fn each_stage_is_counted_by_role_until_a_word_changes() {
    let run = welsh(&format!("{ACCEPT} shelter"));
    run.run().done();
    let run = run.then(&format!("{ACCEPT} health --stage pretested --only ui-closing"));
    assert!(run.run().done().replace('\n', " ").contains("messages recorded as read aloud with people in"));
    let record = fs::read_to_string(run.path("settings/accepted/cy.yaml")).unwrap();
    assert!(record.lines().skip(3).all(|line| line.contains(", stage: ") && line.contains(", on: 20")), "{record}");
    let (run, all) = covered(run);
    let person = &all["person"];
    assert_eq!((person["accepted"].clone(), all["all_accepted"].clone()), (person["messages"].clone(), true.into()));
    let stages = |person: &Value| -> Vec<(String, String, u64)> {
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let stages = person["stages"].as_array().unwrap().iter();
        stages.map(|one| (text(&one["stage"]), text(&one["by_role"]), number(&one["messages"]))).collect()
    };
    let told = stages(person);
    assert_eq!(
        (told[0].0.as_str(), told[0].1.as_str(), told[0].2),
        ("reviewed", "shelter", number(&person["messages"]))
    );
    assert_eq!((told[1].0.as_str(), told[1].1.as_str()), ("pretested", "health"));
    let text = fs::read_to_string(run.path("mine/cy/session.ftl")).unwrap();
    let closing = text.lines().find(|line| line.starts_with("ui-closing = ")).unwrap();
    let other = text.replace(closing, &format!("ui-closing = {}", mirrored("Thanks")));
    let (run, changed) = covered(run.file("mine/cy/session.ftl", &other));
    let person = &changed["person"];
    assert_eq!((number(&person["changed"]), number(&person["accepted"]) + 1), (1, number(&person["messages"])));
    let now = stages(person);
    assert_eq!((now[0].2 + 1, now[1].2 + 1), (told[0].2, told[1].2));
    let said = run.then("locale coverage cy --locales mine").run().done();
    assert!(said.contains("One message has changed since it was accepted."), "{said}");
    assert!(said.contains("Read aloud with people ("), "{said}");
}

/// Words that people understood are not yet words that somebody compared with the English.
#[test]
fn reading_aloud_alone_does_not_show_a_draft_to_a_person() {
    let run = welsh(&format!("{ACCEPT} health --stage pretested"));
    run.run().done();
    let (_, told) = covered(run);
    assert_eq!((number(&told["person"]["accepted"]), told["all_accepted"].clone()), (0, false.into()));
}

#[test]
fn a_record_without_a_stage_counts_and_one_with_a_wrong_day_does_not() {
    let run = welsh(&format!("{ACCEPT} shelter"));
    run.run().done();
    let record = fs::read_to_string(run.path("settings/accepted/cy.yaml")).unwrap();
    let bare: String = record
        .lines()
        .map(|line| line.split_once(", stage").map_or(line.to_owned(), |(start, _)| format!("{start}}}")) + "\n")
        .collect();
    let (run, told) = covered(run.file("settings/accepted/cy.yaml", &bare));
    assert_eq!(told["all_accepted"], true);
    let wrong = record.replacen(", on: 20", ", on: 30-20", 1);
    let run = run.file("settings/accepted/cy.yaml", &wrong).then("locale coverage cy --locales mine");
    assert!(run.run().refused(3).contains("bad-date"));
}

#[test]
fn every_locale_but_english_is_counted() {
    let told = Run::new("locale coverage").go().done();
    for tag in ["ar: ", "es: "] {
        assert!(told.contains(tag) && !told.contains("en: "), "{told}");
    }
    assert!(Run::new("locale coverage xx").go().refused(2).contains("There is no locale xx."));
}
