//! One broken table of ratings for each of its fault codes, with every fault it must list. `ASKWELL_BLESS=1 cargo test`
//! writes the expectations anew; read them before keeping.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use askwell::documents::ratings::read;
use askwell::vocabulary::{Code, Diagnostic};

use super::same;
use super::tool_faults::line;

fn faults(path: &Path) -> Vec<Diagnostic> {
    let name: Arc<str> = path.file_name().unwrap().to_str().unwrap().into();
    read(&[(name, &fs::read(path).unwrap())]).err().unwrap_or_default()
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/ratings");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "csv"));
    files.sort();
    files
}

#[test]
fn every_broken_table_of_ratings_lists_exactly_its_faults() {
    let mut seen = Vec::new();
    for path in files() {
        let found = faults(&path);
        assert!(!found.is_empty(), "{}", path.display());
        seen.extend(found.iter().map(|fault| fault.code));
        let name = path.file_stem().unwrap().to_str().unwrap();
        same(&format!("ratings/{name}.expected"), &found.iter().map(line).collect::<String>());
    }
    let codes = Code::ALL.iter().filter(|code| (Code::RatingHeader..=Code::OneRater).contains(*code));
    for code in codes.chain(&[Code::BadId, Code::UnknownValue]) {
        assert!(seen.contains(code), "no table shows {}", code.as_str());
    }
}
