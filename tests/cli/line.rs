//! Help, refusals and streams.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use sha2::{Digest, Sha256};

use super::run::Run;
use crate::shipped::root;

#[test]
fn without_arguments_it_helps_and_names_the_main_jobs() {
    let help = Run::new("").go().done();
    assert!(help.contains("Usage: askwell [options] <command>") && help.contains("askwell screen"), "{help}");
}

#[test]
fn a_wrong_line_is_refused_with_status_2_and_a_way_out() {
    let refusal = Run::new("tool chekc").go().refused(2);
    assert!(refusal.starts_with("error: There is no command `chekc`.\nhelp: Did you mean `check`?"), "{refusal}");
    assert!(Run::new("tool show").go().refused(2).contains("Missing: <TOOL>"));
    assert!(Run::new("screen --role polise").go().refused(2).contains("Did you mean `police`?"));
}

/// Conduct 100: the version names everything that is built in by a digest, as anybody can work it out.
#[test]
fn the_version_is_told_with_a_digest_of_what_is_built_in() {
    fn add(folder: &Path, digest: &mut Sha256) {
        let mut paths: Vec<_> =
            fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        paths.sort();
        for path in paths.into_iter().map(|name| folder.join(name)) {
            if root().join(&path).is_dir() {
                add(&path, digest);
                continue;
            }
            if path.extension().is_none_or(|ending| ending != "yaml" && ending != "ftl") {
                continue;
            }
            let bytes = fs::read(root().join(&path)).unwrap();
            digest.update(format!("{} {}\n", path.display(), bytes.len()));
            digest.update(bytes);
        }
    }
    let mut digest = Sha256::new();
    ["locales", "screening-tools"].iter().for_each(|folder| add(Path::new(folder), &mut digest));
    let digest: String = digest.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let told = format!("askwell {} (content {digest})\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(Run::new("--version").go().done(), told);
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let mut child =
        Run::new("tool show adult-brief").command().stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn escape_bytes_come_only_where_colour_was_asked_for() {
    let bad = |line: &str| Run::new(line).file("bad.yaml", "format: 1\nid: [x]\n");
    assert!(!bad("tool check bad.yaml").go().stdout.contains('\u{1b}'));
    assert!(bad("tool check bad.yaml --color always").go().stdout.contains('\u{1b}'));
    assert!(!bad("tool check bad.yaml --color never").go().stdout.contains('\u{1b}'));
}

/// Conduct 99: a name with an escape in it reaches no terminal as one.
#[test]
fn what_was_typed_can_not_steer_the_terminal() {
    for line in ["tool show \u{1b}[2J", "tool check \u{1b}[2J.yaml", "--\u{1b}[2J", "tool list --tools \u{1b}[2J"] {
        let ran = Run::new(line).go();
        assert!(ran.status != 0 && !ran.stderr.contains('\u{1b}') && !ran.stdout.contains('\u{1b}'), "{line:?}");
    }
}

/// Every command there is. One that keeps, counts or gives out answers would have to be added here, and then meet what is
/// asked of records and statistics.
const COMMANDS: [&str; 9] =
    ["screen", "score", "tool", "directory", "practice", "privacy", "completions", "man", "locale"];

/// Conduct 67-69, 72-79: no record is kept and no statistic made, so none needs consent, a key, a smallest count or a purge:
/// no command and no option knows of any, and scoring, which sees answers, leaves nothing behind and adds nothing up.
#[test]
fn no_record_and_no_statistic_exists() {
    let commands = |line: &str| -> Vec<String> {
        let help = Run::new(line).go().done();
        let list = help.split("Commands:\n").nth(1).unwrap_or_default().split("\n\n").next().unwrap_or_default();
        list.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
    };
    assert_eq!(commands("--help"), COMMANDS);
    let words = ["record", "statistic", "stats", "purge", "retain", "suppress", "small", "round", "history", "log"];
    for command in COMMANDS {
        let inner = commands(&format!("{command} --help"));
        let lines = inner.iter().map(|inner| format!("{command} {inner} --help"));
        for line in lines.chain([format!("{command} --help")]) {
            for option in Run::new(&line).done_options() {
                assert!(!words.iter().any(|word| option.contains(word)), "{line}: {option}");
            }
        }
        assert!(!inner.iter().any(|inner| words.contains(&inner.as_str())), "{command}: {inner:?}");
    }
    let records = "{\"answers\": {\"papers-held\": \"yes\"}}\n".repeat(3);
    let run = Run::new("score adult records.jsonl").file("records.jsonl", &records);
    let before = run.files();
    let ran = run.run();
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert_eq!(ran.stdout.lines().count(), 3, "one line for each record and none about all: {}", ran.stdout);
    assert_eq!(run.files(), before);
}
