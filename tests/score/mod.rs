//! Bulk scoring: one line in, one line out, in order, whatever a line holds.

mod given;

use std::io::{self, BufRead, BufReader, Read};

use askwell::tool_kit::score::{Bulk, StreamError, Tally, score};
use serde_json::{Value as Json, json};

use crate::fixtures::program;

/// Scores lines; the words of a fault are its code, so that no locale is needed.
fn scored(tool: &str, input: &str) -> (Vec<Json>, Tally) {
    let (tool, program) = program(tool);
    let mut output = Vec::new();
    let words = |fault: &askwell::vocabulary::Diagnostic| format!("{} {:?}", fault.code.as_str(), fault.args);
    let tally = score(&tool, &program, &mut input.as_bytes(), &mut output, &words).unwrap();
    let text = String::from_utf8(output).unwrap();
    (text.lines().map(|line| serde_json::from_str(line).unwrap()).collect(), tally)
}

/// Gives the code of the fault of a single line.
fn refused(tool: &str, line: &str) -> String {
    let (lines, tally) = scored(tool, line);
    assert_eq!((tally.scored, tally.refused), (0, 1), "{line}");
    lines[0]["error"]["code"].as_str().unwrap().to_owned()
}

#[test]
fn a_record_becomes_one_line_of_exactly_these_keys() {
    let record = json!({"answers": {"ran-away": "yes", "infection": "unknown", "substances": "no", "met-police": "no",
        "serious-wound": "no", "several-partners": "declined"}});
    let (lines, tally) = scored("sscst", &record.to_string());
    let expected = json!({
        "tool": "sscst", "version": "1.0.0", "headline": "not-established", "level": "none-recorded", "could_be": "some",
        "finding": null, "findings_possible": ["positive-screen", "negative-screen"],
        "scales": {"signs": {"low": 1, "high": 3, "positive": null}},
        "indicators": {"present": ["ran-away"], "undetermined": ["infection", "several-partners"]},
        "pathways": ["child-protection"], "pathways_possible": ["helpline"], "unanswered": 2
    });
    assert_eq!(lines, [expected]);
    assert_eq!(tally, Tally { scored: 1, refused: 0 });
}

#[test]
fn a_numeric_scale_has_no_positive_and_a_mean_has_decimals() {
    let record = json!({"answers": {"score-country": 40, "score-service": 40, "score-labour": 60, "score-environment": 80.0,
        "score-health-and-safety": 100}});
    let (lines, _) = scored("supplier", &record.to_string());
    assert_eq!(lines[0]["scales"]["risk-index"], json!({"low": 54, "high": 71.5}));
}

#[test]
fn a_tool_without_scoring_has_no_level() {
    let (lines, _) = scored("hmis-r15-r16", r#"{"answers": {"ever-exchanged": "no"}}"#);
    assert_eq!(lines[0]["level"], Json::Null);
    assert_eq!(lines[0]["could_be"], Json::Null);
    assert_eq!(lines[0]["headline"], "not-established");
    assert_eq!(lines[0]["findings_possible"], json!([]));
}

#[test]
fn a_bad_line_is_answered_in_its_place_and_the_rest_is_scored() {
    let good = r#"{"answers": {"ran-away": "yes"}}"#;
    let input = format!("{good}\n\nnot json\r\n{good}\r\n   \n{{\"answers\": {{}}}}");
    let (lines, tally) = scored("sscst", &input);
    assert_eq!(tally, Tally { scored: 3, refused: 1 });
    assert_eq!(lines.len(), 4);
    assert_eq!(lines[0], lines[2]);
    assert_eq!(lines[1]["error"]["line"], 3);
    assert_eq!(lines[1]["error"]["code"], "bad-record");
    assert!(lines[1]["error"]["message"].is_string());
    assert_eq!(lines[3]["unanswered"], 6);
}

#[test]
fn what_is_not_of_the_form_is_refused_with_its_code() {
    for (line, code) in [
        ("[]", "bad-record"),
        ("{}", "bad-record"),
        ("null", "bad-record"),
        (r#"{"answers": []}"#, "bad-record"),
        (r#"{"answers": {}"#, "bad-record"),
        (r#"{"answers": {}} {}"#, "bad-record"),
        (r#"{"answers": {"ran-away": "ye"#, "bad-record"),
        (r#"{"answers": {}, "name": "A B"}"#, "record-key"),
        (r#"{"id": 7, "answers": {}}"#, "record-key"),
        (r#"{"answers": {}, "answers": {}}"#, "duplicate-key"),
        (r#"{"answers": {"ran-away": "no", "ran-away": "no"}}"#, "duplicate-key"),
        (r#"{"answers": {"ran-away": "not-asked", "ran-away": "yes"}}"#, "duplicate-key"),
        (r#"{"answers": {}, "context": {"age": "child", "age": "child"}}"#, "duplicate-key"),
        (r#"{"answers": {"ran_away": "yes"}}"#, "record-item"),
        (r#"{"answers": {"ran-away": "maybe"}}"#, "record-answer"),
        (r#"{"answers": {"ran-away": "Yes"}}"#, "record-answer"),
        (r#"{"answers": {"ran-away": "not-applicable"}}"#, "record-answer"),
        (r#"{"answers": {"ran-away": true}}"#, "record-answer"),
        (r#"{"answers": {"ran-away": null}}"#, "record-answer"),
        (r#"{"answers": {"ran-away": 1}}"#, "record-answer"),
        (r#"{"answers": {"ran-away": ["yes"]}}"#, "record-answer"),
        (r#"{"answers": {"ran-away": {"yes": 1}}}"#, "record-answer"),
        (r#"{"answers": {}, "context": {"age": "12"}}"#, "record-context"),
        (r#"{"answers": {}, "context": {"age": 12}}"#, "record-context"),
        (r#"{"answers": {}, "context": {"consent": "given"}}"#, "record-context"),
        (r#"{"answers": {}, "context": {"name": "A B"}}"#, "record-context"),
        (r#"{"answers": {}, "context": "child"}"#, "bad-record"),
    ] {
        assert_eq!(refused("sscst", line), code, "{line}");
    }
    let options = r#"{"answers": {"act": ["recruitment", "flight"]}, "context": {"age": "adult"}}"#;
    assert_eq!(refused("palermo", options), "record-answer");
    assert_eq!(refused("palermo", r#"{"answers": {}}"#), "record-context");
    assert_eq!(refused("supplier", r#"{"answers": {"score-country": 101}}"#), "record-answer");
    assert_eq!(refused("supplier", r#"{"answers": {"score-country": 59.9}}"#), "record-answer");
    assert_eq!(refused("supplier", r#"{"answers": {"score-country": "59"}}"#), "record-answer");
}

/// Conduct 65: a record has no room for what could identify a person, and a refused one is not echoed.
#[test]
fn an_error_never_quotes_the_line() {
    for line in [
        r#"{"answers": {"ran-away": "Secretname"}}"#,
        r#"{"answers": {"Secretname": "yes"}}"#,
        r#"{"Secretname": "yes"}"#,
        r#"{"answers": {}, "context": {"age": "Secretname"}}"#,
        r#"{"answers": {}, "context": {"Secretname": "x"}}"#,
        r#"{"answers": {"ran-away": Secretname}}"#,
        r#"{"answers": ["Secretname"]}"#,
    ] {
        let (lines, _) = scored("sscst", line);
        assert!(!lines[0].to_string().to_lowercase().contains("secretname"), "{}", lines[0]);
    }
}

#[test]
fn the_order_of_keys_makes_no_difference() {
    let forward =
        r#"{"context": {"age": "child"}, "answers": {"substances": "yes", "ran-away": "no", "infection": "yes"}}"#;
    let backward =
        r#"{"answers": {"infection": "yes", "ran-away": "no", "substances": "yes"}, "context": {"age": "child"}}"#;
    let escaped = r#"{"answers": {"ran\u002daway": "n\u006f", "substances": "yes", "infection": "yes"}}"#;
    let input = [forward, backward, escaped, backward, forward].join("\n");
    let (lines, tally) = scored("sscst", &input);
    assert_eq!(tally.scored, 5);
    assert!(lines.iter().all(|line| *line == lines[0]));
    assert_eq!(lines[0]["finding"], "positive-screen");
}

#[test]
fn answers_of_one_line_never_reach_the_next() {
    let (lines, _) = scored(
        "sscst",
        "{\"answers\": {\"ran-away\": \"yes\"}}\n{\"answers\": {\"ran-away\": \"x\"}}\n{\"answers\": {}}",
    );
    assert_eq!(lines[2]["indicators"]["present"], json!([]));
    assert_eq!(lines[2]["unanswered"], 6);
}

/// A line that never ends, which must not be kept in memory.
struct Endless {
    left: usize,
}

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = buffer.len().min(self.left);
        buffer[..count].fill(b' ');
        self.left -= count;
        Ok(count)
    }
}

#[test]
fn a_line_that_is_too_long_is_passed_over_without_being_kept() {
    let (tool, program) = program("sscst");
    let after = b"\n{\"answers\": {}}\n".as_slice();
    let mut input = BufReader::new(Endless { left: 200 << 20 }.chain(after));
    let mut output = Vec::new();
    let input: &mut dyn BufRead = &mut input;
    let tally = score(&tool, &program, input, &mut output, &|fault| fault.code.as_str().to_owned()).unwrap();
    assert_eq!(tally, Tally { scored: 1, refused: 1 });
    let text = String::from_utf8(output).unwrap();
    assert!(text.starts_with("{\"error\":{\"code\":\"record-too-long\",\"line\":1,"), "{text}");
}

#[test]
fn a_line_of_exactly_the_greatest_length_is_read() {
    for (padding, code) in [(0, None), (1, Some("record-too-long"))] {
        let record = r#"{"answers": {}}"#;
        let line = format!("{}{record}", " ".repeat((1 << 20) - record.len() + padding));
        for end in ["", "\n"] {
            let (lines, _) = scored("sscst", &format!("{line}{end}"));
            assert_eq!(lines[0]["error"]["code"].as_str(), code);
        }
    }
}

/// Many lines, some of them no record, some empty, one too long: more than one core takes alone.
fn many() -> String {
    let mut lines = String::new();
    for number in 0..40_000 {
        match number % 1000 {
            7 => lines.push_str("no record"),
            8 => {}
            9 if number == 20_009 => lines.push_str(&" ".repeat((1 << 20) + 1)),
            _ => {
                let said = ["yes", "no", "declined"][number % 3];
                lines +=
                    &format!(r#"{{"answers": {{"ran-away": "{said}", "substances": "no", "infection": "{said}"}}}}"#);
            }
        }
        lines.push('\n');
    }
    lines
}

#[test]
fn several_cores_write_what_one_writes() {
    let (tool, program) = program("sscst");
    let input = many();
    let words = |fault: &askwell::vocabulary::Diagnostic| fault.code.as_str().to_owned();
    let run = |cores: usize| {
        let (mut output, mut told) = (Vec::new(), Vec::new());
        let bulk = Bulk { tool: &tool, program: &program, words: &words, cores };
        let tally = bulk.score(&mut input.as_bytes(), &mut output, &mut |lines| told.push(lines)).unwrap();
        assert!(told.len() > 16 && told.is_sorted() && told.last() == Some(&(tally.scored + tally.refused)));
        (tally, output)
    };
    let alone = run(1);
    assert_eq!(alone.0, Tally { scored: 40_000 - 40 - 40 - 1, refused: 41 });
    for cores in [2, 3, 7] {
        assert!(run(cores) == alone, "{cores} cores");
    }
}

/// An input that breaks after some lines.
struct Broken<'a> {
    left: &'a [u8],
}

impl Read for Broken<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left.is_empty() {
            return Err(io::Error::other("gone"));
        }
        self.left.read(buffer)
    }
}

#[test]
fn what_came_before_a_broken_input_is_still_scored() {
    let (tool, program) = program("sscst");
    let input = many();
    let words = |fault: &askwell::vocabulary::Diagnostic| fault.code.as_str().to_owned();
    for cores in [1, 3] {
        let mut output = Vec::new();
        let bulk = Bulk { tool: &tool, program: &program, words: &words, cores };
        let mut broken = BufReader::new(Broken { left: input.as_bytes() });
        let ended = bulk.score(&mut broken, &mut output, &mut |_| ());
        assert!(matches!(ended, Err(StreamError::Input(_))));
        assert_eq!(output.split(|byte| *byte == b'\n').count() - 1, 40_000 - 40, "{cores} cores");
    }
}
