//! One broken tool for each fault code of reading, with every fault it must list: line, column, code, arguments.
//! The words of faults are tested elsewhere. `ASKWELL_BLESS=1 cargo test` writes the expectations anew; read them before keeping.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use askwell::documents::tool::{ItemBank, read};
use askwell::vocabulary::{Code, Diagnostic};

use super::difference;

/// Codes of reading a tool that no file here can hold: a size is made by the hostile tests, and whether a yes alone is
/// urgent is for the proof to say.
const ELSEWHERE: [Code; 3] = [Code::FileTooLarge, Code::TooManyNodes, Code::UrgentWithoutNow];

pub(super) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/tools")
}

pub(super) fn own_codes() -> impl Iterator<Item = Code> {
    Code::ALL.iter().copied().filter(|code| *code <= Code::ItemNotAsked && !ELSEWHERE.contains(code))
}

pub(super) fn line(fault: &Diagnostic) -> String {
    let place = fault.span.map_or_else(|| "-".to_owned(), |span| format!("{}:{}", span.line, span.column));
    let args: String = fault.args.iter().map(|(name, value)| format!(" {name}={value:?}")).collect();
    format!("{place} {}{args}\n", fault.code.as_str())
}

/// Conduct 34, 95, 104: every fault has a code and a place; unknown keys and detail outside clinical tools are faults.
#[test]
fn every_broken_tool_lists_exactly_its_faults() {
    let mut wrong = Vec::new();
    for code in own_codes() {
        let path = folder().join(format!("{}.yaml", code.as_str()));
        let Ok(bytes) = fs::read(&path) else {
            wrong.push(format!("no file for {}", code.as_str()));
            continue;
        };
        let reading = read(&Arc::from(format!("{}.yaml", code.as_str())), &bytes, &ItemBank::default(), false);
        let found: String = reading.faults.iter().map(line).collect();
        if reading.value.is_some() || !reading.faults.iter().any(|fault| fault.code == code) {
            wrong.push(format!("{} does not show its fault:\n{found}", code.as_str()));
        }
        let expected_path = path.with_extension("expected");
        if let Some(difference) = difference(&expected_path, &found) {
            wrong.push(format!(
                "{}
{difference}",
                code.as_str()
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_file_is_left_over() {
    let codes: Vec<_> = own_codes().map(Code::as_str).collect();
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(codes.contains(&stem.as_str()), "{stem} is no code of reading a tool");
    }
}
