//! The table of what is specific to a system, in `CONTRIBUTING.md`, names exactly the files that are.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::shipped::root;

/// What a condition on the system or the processor asks for.
const ASKED: [&str; 4] = ["unix", "windows", "target_", "wasm"];

/// Says whether a line compiles on some systems only.
fn is_specific(line: &str) -> bool {
    let condition = ["cfg(", "cfg!(", "cfg_attr("].iter().find_map(|form| line.split_once(form));
    condition.is_some_and(|(before, asks)| {
        !before.trim_start().starts_with("//") && ASKED.iter().any(|word| asks.contains(word))
    })
}

fn specific_files(folder: &Path, found: &mut BTreeSet<String>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            specific_files(&path, found);
        } else if fs::read_to_string(&path).unwrap().lines().any(is_specific) {
            let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
            found.insert(name);
        }
    }
}

#[test]
fn the_table_names_every_file_that_is_for_some_systems_only() {
    let mut specific = BTreeSet::new();
    specific_files(&root().join("src"), &mut specific);
    let text = fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    let mut named = BTreeSet::new();
    for row in text.lines().filter_map(|line| line.strip_prefix("| `src/")) {
        let cells: Vec<&str> = row.trim_end_matches(" |").split(" | ").collect();
        assert!(cells.len() == 3 && cells.iter().all(|cell| !cell.is_empty()), "not three cells: {row}");
        assert!(named.insert(format!("src/{}", cells[0].trim_end_matches('`'))), "there twice: {row}");
    }
    assert!(specific.len() > 10, "{specific:?}");
    assert_eq!(named, specific);
}
