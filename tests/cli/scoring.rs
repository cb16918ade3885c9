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
    let folder = Run::new("score adult-brief in").file("in/there", "").go();
    assert_eq!((folder.status, folder.stdout.as_str()), (4, ""));
    assert!(folder.stderr.contains("in can't be read"), "{}", folder.stderr);
}

/// Every message of a bad line is a whole sentence, without a hole where a document would have said more.
#[test]
fn what_is_said_of_a_bad_line_is_whole() {
    let lines = "{\"answers\":{\"danger-now\":\"yes\",\"danger-now\":\"no\"}}\n{\"answers\":{},\"answers\":{}}\n[]\n\
                 {\"answers\":{\"danger-now\":\"maybe\"}}\n{\"answers\":{\"x\":\"yes\"}}\n{\"answers\":{},\"context\":{\"age\":\"old\"}}\n";
    let ran = Run::new("score adult-brief in.jsonl").file("in.jsonl", lines).go();
    assert_eq!((ran.status, ran.stdout.lines().count()), (3, 6));
    for line in ran.stdout.lines() {
        let told: Value = serde_json::from_str(line).unwrap();
        let message = told["error"]["message"].as_str().unwrap();
        assert!(message.ends_with('.') && !message.contains('{'), "{message}");
    }
}

/// Some editors put a mark before the first character of a file.
#[test]
fn a_mark_before_the_first_record_is_passed_over() {
    let ran = Run::new("score adult-brief in.jsonl").file("in.jsonl", "\u{feff}{\"answers\":{}}\r\n").go();
    assert_eq!(ran.done().lines().count(), 1);
}
