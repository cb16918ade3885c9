//! The table of checkable behaviours in `tests/README.md` is true: it names exactly the tests whose doc line says
//! `Conduct <numbers>:`, and gives a reason for every number that has none.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// How many behaviours there are.
const BEHAVIOURS: u16 = 137;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The numbers that a doc line names: `Conduct 1, 4-6, in plain mode: …` gives 1, 4, 5 and 6.
fn numbers(doc: &str) -> Vec<u16> {
    let Some(rest) = doc.strip_prefix("Conduct ") else { return Vec::new() };
    let list = rest.split(':').next().unwrap_or_default();
    list.split(',')
        .flat_map(|part| part.split(" and "))
        .take_while(|part| part.trim().starts_with(|c: char| c.is_ascii_digit()))
        .flat_map(|part| {
            let mut ends = part.trim().split('-').map(|number| number.parse::<u16>());
            match (ends.next(), ends.next()) {
                (Some(Ok(one)), None) => one..=one,
                (Some(Ok(from)), Some(Ok(to))) => from..=to,
                _ => panic!("not a list of numbers: {doc}"),
            }
        })
        .collect()
}

/// The tests that say which behaviours they prove.
fn proofs() -> BTreeMap<u16, Vec<String>> {
    let mut files = Vec::new();
    rust_files(&root().join("src"), &mut files);
    rust_files(&root().join("tests"), &mut files);
    files.sort();
    let mut proofs = BTreeMap::<u16, Vec<String>>::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let (mut named, mut is_test) = (Vec::new(), false);
        for line in text.lines().map(str::trim) {
            if let Some(doc) = line.strip_prefix("/// ").or_else(|| line.strip_prefix("//! ")) {
                named.extend(numbers(doc));
            } else if let Some(rest) = line.strip_prefix("fn ") {
                let test = rest.split('(').next().unwrap_or_default();
                // The laws of scoring are written for a macro that makes tests of them: their arguments have no types.
                let args = rest.split_once('(').map_or("", |(_, args)| args);
                is_test |= !args.starts_with([')', '&']) && !args.contains(':');
                assert!(is_test || named.is_empty(), "{}: {test} is no test and proves nothing", file.display());
                is_test = false;
                for number in named.drain(..) {
                    proofs.entry(number).or_default().push(test.to_owned());
                }
            } else if line == "#[test]" {
                is_test = true;
            } else if !line.starts_with("#[") && !line.starts_with("//") {
                (named, is_test) = (Vec::new(), false);
            }
        }
    }
    proofs
}

/// The rows of the table: number, level, statement, what proves it or why nothing does yet.
fn rows(readme: &str) -> BTreeMap<u16, [String; 3]> {
    let mut rows = BTreeMap::new();
    for line in readme.lines().filter_map(|line| line.strip_prefix("| ")) {
        let cells: Vec<_> = line.trim_end_matches(" |").split(" | ").map(str::to_owned).collect();
        let [number, level, statement, proof] = &cells[..] else { continue };
        let Ok(number) = number.parse::<u16>() else { continue };
        let row = [level.clone(), statement.clone(), proof.clone()];
        assert!(rows.insert(number, row).is_none(), "{number} is there twice");
    }
    rows
}

#[test]
fn the_table_names_the_tests_that_prove_each_behaviour() {
    let path = root().join("tests/README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let mut rows = rows(&readme);
    let proofs = proofs();
    assert_eq!(rows.keys().copied().collect::<Vec<_>>(), (1..=BEHAVIOURS).collect::<Vec<_>>());
    let mut unproved = Vec::new();
    for (number, [_, statement, proof]) in &mut rows {
        match proofs.get(number) {
            Some(tests) => *proof = tests.iter().map(|test| format!("`{test}`")).collect::<Vec<_>>().join(", "),
            None if proof.is_empty() || proof.starts_with('`') => unproved.push(format!("{number} {statement}")),
            None => {}
        }
    }
    // Of how a person is treated, and of access and language, no reason stands in for a test.
    let treated = |number: u16| (1..=63).contains(&number) || (105..=121).contains(&number);
    for (number, [level, statement, _]) in &rows {
        if level == "must" && treated(*number) && !proofs.contains_key(number) {
            unproved.push(format!("{number} {statement}"));
        }
    }
    assert!(unproved.is_empty(), "neither a test nor a reason:\n{}", unproved.join("\n"));
    let table: String = rows
        .iter()
        .map(|(number, [level, statement, proof])| format!("| {number} | {level} | {statement} | {proof} |\n"))
        .collect();
    let before = readme.split("| 1 | ").next().unwrap();
    let expected = format!("{before}{table}");
    if std::env::var_os("ASKWELL_BLESS").is_some() {
        fs::write(&path, &expected).unwrap();
    }
    let now = fs::read_to_string(&path).unwrap();
    assert!(now == expected, "tests/README.md is not what the tests say; ASKWELL_BLESS=1 writes it");
}
