//! `askwell score`, from the outside; what it computes is tested beside the engine.

use std::io::Write;
use std::process::Stdio;

use serde_json::Value;

use super::run::Run;

#[test]
fn records_come_from_a_file_or_the_standard_input() {
    let record = "{\"answers\":{\"danger-now\":\"yes\"}}\n";
    let from_file = Run::new("score adult-brief in.jsonl").file("in.jsonl", record).go().done();
    let outcome: Value = serde_json::from_str(&from_file).unwrap();
    assert_eq!((&outcome["tool"], &outcome["level"]), (&"adult-brief".into(), &"urgent".into()));

    let run = Run::new("score adult-brief");
    let mut child = run.command().stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(record.as_bytes()).unwrap();
    assert_eq!(String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap(), from_file);
}

#[test]
fn a_bad_line_is_told_in_its_place_and_the_rest_is_scored() {
    let lines = "{\"answers\":{}}\n{\"name\":\"somebody\"}\n{\"answers\":{}}\n";
    let ran = Run::new("score adult-brief in.jsonl").file("in.jsonl", lines).go();
    assert_eq!((ran.status, ran.stderr.as_str(), ran.stdout.lines().count()), (3, "", 3));
    let second: Value = serde_json::from_str(ran.stdout.lines().nth(1).unwrap()).unwrap();
    assert_eq!((&second["error"]["line"], &second["error"]["code"]), (&2.into(), &"record-key".into()));
    assert!(!ran.stdout.contains("somebody"));
}

#[test]
fn what_can_not_be_scored_is_refused() {
    Run::new("score nothing-here").go().refused(2);
    Run::new("score adult-brief missing.jsonl").go().refused(4);
}
