//! Help, refusals and streams.

use std::process::Stdio;

use super::run::Run;

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

#[test]
fn the_version_is_told() {
    assert_eq!(Run::new("--version").go().done(), format!("askwell {}\n", env!("CARGO_PKG_VERSION")));
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
