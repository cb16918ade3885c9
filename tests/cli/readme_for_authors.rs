//! The README for authors keeps its word: whoever types its commands one after another has what they say.

use std::fs;

use super::directories;
use super::run::Run;
use crate::shipped::{root, scenarios};

/// Where the part for trainers begins.
const PRACTICE: &str = "## A case to practise";

fn readme() -> String {
    fs::read_to_string(root().join("screening-tools/README.md")).unwrap()
}

/// The fenced blocks of a text in this language, in order.
fn blocks<'t>(text: &'t str, language: &str) -> Vec<&'t str> {
    // Every second part stands between two fences.
    let fenced = text.split("\n```").skip(1).step_by(2);
    fenced
        .filter_map(|block| block.split_once('\n').filter(|(named, _)| *named == language))
        .map(|(_, in_it)| in_it)
        .collect()
}

fn commands(text: &str) -> Vec<&str> {
    blocks(text, "").into_iter().flat_map(str::lines).filter_map(|line| line.strip_prefix("askwell ")).collect()
}

#[test]
fn every_command_of_the_readme_for_authors_runs() {
    let text = readme();
    let (tools, practice) = text.split_once(PRACTICE).unwrap();
    let mut run = Run::new("")
        .file("my-pack/screening-tools/my-tool.yaml", &blocks(tools, "yaml").concat())
        .file("my-pack/locales/en/tools.ftl", &blocks(tools, "ftl").join("\n"))
        .file("my-pack/screening-tools/directory/ZZ.yaml", directories::DIRECTORY)
        .file("my-pack/locales/en/zz.ftl", directories::WORDS)
        .file("records.jsonl", blocks(tools, "json")[0])
        .file("ratings.csv", include_str!("../fixtures/ratings/three-raters.csv"));
    fs::create_dir_all(run.path("my-class")).unwrap();
    assert!(commands(tools).len() >= 3 && commands(practice).len() >= 10, "commands are not found");
    for command in commands(&text) {
        run = run.then(command).typing(&"1\n".repeat(400));
        let ran = run.run();
        assert_eq!(ran.status, 0, "{command}: {}{}", ran.stdout, ran.stderr);
        assert!(!command.contains(" check ") || ran.stderr.is_empty(), "{command}: {}", ran.stderr);
    }
}

/// What it shows of a case stands in a case that is played and checked.
#[test]
fn what_the_readme_for_authors_shows_of_a_case_is_in_one() {
    let text = readme();
    let (_, practice) = text.split_once(PRACTICE).unwrap();
    let file = |path: &str| fs::read_to_string(root().join(path)).unwrap();
    for (language, path) in
        [("yaml", "screening-tools/scenarios/by-the-kilo.yaml"), ("ftl", "locales/en/scenarios/by-the-kilo.ftl")]
    {
        let (shown, whole) = (blocks(practice, language), file(path));
        assert!(!shown.is_empty(), "{language}");
        for block in shown {
            assert!(whole.contains(block), "not in {path}:\n{block}");
        }
    }
}

/// The table names every case that comes with the program, and the lists hold every word that a case can have.
#[test]
fn the_readme_for_authors_names_every_case_and_every_value() {
    use askwell::documents::scenario::{Moment, Principle, Reaction, Way};
    let text = readme();
    let (_, practice) = text.split_once(PRACTICE).unwrap();
    let rows: Vec<&str> = practice.lines().filter(|line| line.starts_with("| `")).collect();
    for scenario in scenarios() {
        assert!(rows.iter().any(|row| row.starts_with(&format!("| `{scenario}` |"))), "{scenario} has no row");
    }
    let ways = Way::ALL.iter().filter(|way| **way != Way::AsWritten).map(|way| way.as_str());
    let moments = Moment::ALL.iter().map(|moment| moment.as_str());
    let principles = Principle::ALL.iter().map(|principle| principle.as_str());
    let reactions = Reaction::ALL.iter().map(|reaction| reaction.as_str());
    for name in ways.chain(moments).chain(principles).chain(reactions) {
        assert!(practice.contains(&format!("`{name}`")), "{name} is not named");
    }
}
