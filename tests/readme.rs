//! The README keeps its word: its commands exist, its picture is what the program shows, and it says what is not
//! protected.

use std::fs;

use askwell::conversation::session::{Asks, Session};
use askwell::vocabulary::Role;

use crate::shipped::{House, english, root};

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).unwrap()
}

#[test]
fn the_first_screen_in_the_readme_is_the_first_screen() {
    let house = House::shipped();
    let prompt = Session::new(&house.briefing(Role::Police)).ask().unwrap();
    let words = english();
    let mut lines: Vec<String> = prompt.says.iter().map(|saying| words.text(&saying.words)).collect();
    let Asks::One(choices) = &prompt.asks else { panic!("a choice") };
    lines.push(String::new());
    lines.extend((1..).zip(choices).map(|(number, choice)| format!("{number}. {}", words.text(&choice.label))));
    let picture = readme();
    let picture = picture.split("<!-- session -->\n```\n").nth(1).unwrap().split("\n```").next().unwrap();
    assert_eq!(picture, lines.join("\n"));
}

#[test]
fn ci_runs_the_readmes_test_command() {
    let ci = fs::read_to_string(root().join(".ci/run")).unwrap();
    assert!(readme().contains("\n```\ncargo test\n```\n"));
    assert!(ci.lines().any(|line| line == "cargo test"), "the README's test command is not in .ci/run");
}

/// Conduct 80, 94: swap, hibernation, recorders, cameras and malware are named, and nothing claims to erase securely.
#[test]
fn what_is_not_protected_is_said() {
    let text = readme().to_lowercase();
    for word in ["swap", "hibernation", "recorder", "camera", "malware", "tmux"] {
        assert!(text.contains(word), "{word} is not named");
    }
    let mut all = text;
    for entry in fs::read_dir(root().join("locales/en")).unwrap() {
        all.push_str(&fs::read_to_string(entry.unwrap().path()).unwrap().to_lowercase());
    }
    for claim in ["securely erase", "secure erase", "secure delet", "securely delet", "shred", "wiped from disk"] {
        assert!(!all.contains(claim), "{claim} is claimed");
    }
}
