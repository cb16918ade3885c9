//! The README keeps its word: its commands exist, its picture is what the program shows, and it says what is not
//! protected.

#[cfg(target_os = "linux")]
use std::collections::BTreeSet;
use std::fs;
#[cfg(target_os = "linux")]
use std::process::Command;
use std::sync::Arc;

use askwell::conversation::session::{Asks, Event, Prompt, Session, Step, Told};
use askwell::documents::tool::Value;
use askwell::i18n::{Locale, ReviewStatus};
use askwell::report;
use askwell::tool_kit::check;
use askwell::vocabulary::Role;

use crate::cli::run::Run;
use crate::common::words::{english_and, tag};
use crate::conversation::walker::{play, to_first_item};
use crate::shipped::{House, bank, english, root};

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).unwrap()
}

/// The lines between two marks of the README.
fn picture(mark: &str) -> String {
    let text = readme();
    let inside = text.split(&format!("<!-- {mark} -->\n```\n")).nth(1).unwrap();
    inside.split("```").next().unwrap().trim_end().to_owned()
}

/// Writes the picture anew where that was asked for, and checks it.
fn check_picture(mark: &str, expected: &str) {
    if std::env::var_os("ASKWELL_BLESS").is_some() {
        let old = format!("<!-- {mark} -->\n```\n{}\n```", picture(mark)).replace("```\n\n```", "```\n```");
        let new = format!("<!-- {mark} -->\n```\n{}\n```", expected.trim_end());
        fs::write(root().join("README.md"), readme().replace(&old, &new)).unwrap();
    }
    assert_eq!(picture(mark), expected.trim_end(), "the picture of the {mark}");
}

fn shown(prompt: &Prompt) -> String {
    let words = english();
    let mut lines: Vec<String> = prompt.says.iter().map(|saying| words.text(&saying.words)).collect();
    let Asks::One(choices) = &prompt.asks else { panic!("a choice") };
    lines.push(String::new());
    lines.extend((1..).zip(choices).map(|(number, choice)| format!("{number}. {}", words.text(&choice.label))));
    lines.join("\n")
}

/// The answers in the README's words: the first yes, the sixth declined, the rest calm.
fn talk(session: &mut Session<'_>, house: &House) {
    let tool = house.tool("adult-brief");
    for place in 0.. {
        if let Step::Forewarn(_) = session.step() {
            assert_eq!(session.tell(Event::Chose(0)), Told::Heard);
        }
        let Step::Item(item) = session.step() else { break };
        let calm = u8::from(tool.items[usize::from(item.0)].concern == [Value::Yes]);
        let event = Event::Chose(match place {
            0 => 0,
            5 => 3,
            _ => calm,
        });
        assert_eq!(session.tell(event), Told::Heard);
    }
    while session.step() != Step::Sheet {
        assert_eq!(session.tell(Event::Chose(0)), Told::Heard);
    }
}

#[test]
fn the_question_and_the_sheet_in_the_readme_are_the_programs() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut session = play(&briefing, &to_first_item());
    check_picture("question", &shown(&session.ask().unwrap()));
    talk(&mut session, house);
    let sheet = report::sheet::text(session.sheet().unwrap(), &english(), 80);
    let part = sheet.find("What this screening indicates").map(|at| &sheet[at..]).unwrap();
    check_picture("sheet", part.split("\n\nThe tool").next().unwrap());
}

#[test]
fn the_first_screen_in_the_readme_is_the_first_screen() {
    let house = House::shipped();
    check_picture("session", &shown(&Session::new(&house.briefing(Role::Police)).ask().unwrap()));
}

#[test]
fn ci_runs_the_readmes_test_command() {
    let ci = fs::read_to_string(root().join(".ci/run")).unwrap();
    assert!(readme().contains("\n```\ncargo test\n```\n"));
    assert!(ci.lines().any(|line| line == "cargo test"), "the README's test command is not in .ci/run");
}

/// The crates that this prints, sorted, without our own.
#[cfg(target_os = "linux")]
fn crates(options: &[&str]) -> BTreeSet<String> {
    let mut tree = Command::new(env!("CARGO"));
    tree.args(["tree", "--locked", "--offline", "-e", "normal", "--prefix", "none"]).args(options);
    let ran = tree.current_dir(root()).output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let lines = String::from_utf8(ran.stdout).unwrap();
    lines.lines().filter(|line| !line.starts_with("askwell ")).map(str::to_owned).collect()
}

#[cfg(target_os = "linux")]
#[test]
fn the_crates_in_the_readme_are_those_it_is_built_from() {
    let all = crates(&["--no-dedupe", "--format", "{p}"]);
    let direct: Vec<String> = crates(&["--depth", "1"]).into_iter().collect();
    let names: Vec<&str> = direct.iter().map(|line| line.split(' ').next().unwrap()).collect();
    let rows: Vec<String> = names.chunks(7).map(|row| row.join(", ")).collect();
    check_picture("crates", &format!("{} of {}:\n{}", names.len(), all.len(), rows.join(",\n")));
}

/// Conduct 80, 94: swap, hibernation, recorders, cameras and malware are named, and nothing claims to erase securely.
#[test]
fn what_is_not_protected_is_said() {
    let text = readme().to_lowercase();
    for word in ["swap", "hibernation", "recorder", "camera", "malware", "tmux"] {
        assert!(text.contains(word), "{word} is not named");
    }
    let mut all = text;
    for path in fs::read_dir(root().join("locales/en")).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_file() {
            all.push_str(&fs::read_to_string(path).unwrap().to_lowercase());
        }
    }
    for claim in ["securely erase", "secure erase", "secure delet", "securely delet", "shred", "wiped from disk"] {
        assert!(!all.contains(claim), "{claim} is claimed");
    }
}

/// Gives the blocks of this language in a README, in order, as far as it is about tools.
fn blocks(path: &str, language: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join(path)).unwrap();
    let text = text.split("\n## A case to practise\n").next().unwrap();
    let opening = format!("\n```{language}\n");
    let after = text.split(&opening).skip(1).map(|rest| rest.split("\n```").next().unwrap());
    after.map(|block| format!("{block}\n")).collect()
}

/// Whoever copies the tool and its words from the README for authors has a tool without a fault.
#[test]
fn the_tool_in_the_readme_for_authors_is_sound() {
    let path = "screening-tools/README.md";
    let [tool, words] = [blocks(path, "yaml"), blocks(path, "ftl")].map(|found| found.concat());
    let checked = check(&Arc::from("my-tool.yaml"), tool.as_bytes(), &bank(), false, &english_and(&words));
    assert_eq!(checked.faults, []);
    assert!(checked.tool.is_some());
}

#[test]
fn the_readme_for_authors_says_what_words_are_called() {
    let text = fs::read_to_string(root().join("screening-tools/README.md")).unwrap();
    for word in ["item_<id>", ".why", ".sign", "option_<item>_<option>", "tool_", "section_", "finding_"] {
        assert!(text.contains(word), "{word} is not named");
    }
}

/// Whoever copies `locale.yaml` from the README for translators has one that is read.
#[test]
fn the_locale_in_the_readme_for_translators_is_read() {
    let about = blocks("locales/README.md", "yaml").concat();
    let locale = Locale::read(&tag("prs"), &Arc::from("locale.yaml"), &about).unwrap();
    assert_eq!(locale.status(), ReviewStatus::Draft);
}

/// Whoever types what the README for translators says gets what it says, from nothing to a reviewed locale.
#[test]
fn the_commands_in_the_readme_for_translators_work() {
    let text = blocks("locales/README.md", "").concat();
    let lines: Vec<String> =
        text.lines().filter(|line| line.starts_with("askwell ")).map(|line| line.replace("xx", "ps")).collect();
    assert!(lines.len() > 12, "{lines:?}");
    let mut run =
        Run::new("").file("their-folder/en/a.ftl", "tea = Tea\n").file("their-folder/de/a.ftl", "tea = Tee\n");
    for line in lines {
        let (command, page) = line.split_once(" > ").map_or((line.as_str(), ""), |(command, page)| (command, page));
        // The test can't type the tag that the program asks for.
        let yes = if command.contains("locale accept") { " --yes" } else { "" };
        run = run.then(&format!("{}{yes}", command.strip_prefix("askwell ").unwrap()));
        let ran = run.run();
        // A check may find something, and a screening in which nobody types ends before it is over.
        let other = [(" check ", 1), (" screen ", 4)].into_iter().find(|(word, _)| command.contains(word));
        assert!(
            ran.status == 0 || other.is_some_and(|(_, status)| status == ran.status),
            "{line}: {} {}",
            ran.status,
            ran.stderr
        );
        assert!(page.is_empty() || ran.stdout.starts_with("<!DOCTYPE html>"), "{line}");
        if command.contains("locale new ps --to my-folder") {
            run = run.mirrored_as("my-folder/ps");
        }
    }
    assert!(run.path("from-agency/ps/session.ftl").is_file() && run.path("settings/accepted/ps.yaml").is_file());
}
