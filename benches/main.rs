//! Figures against peers, measured in the same run; see README.md. Nothing here is asserted.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, unreachable_pub)]

mod forms;
mod generate;
mod locales;
mod pipes;
mod proof;
mod scoring;
mod sessions;
#[cfg(unix)]
mod start;
mod table;

use std::path::PathBuf;

fn main() {
    // `cargo test --benches` starts this too; then there is nothing to measure.
    if std::env::args().any(|word| word == "--test") {
        return;
    }
    type Measure = fn(&mut table::Table);
    let all: &[(&str, Measure)] = &[
        #[cfg(unix)]
        ("start", start::measure),
        ("proof", proof::measure),
        ("forms", forms::measure),
        ("score", scoring::measure),
        ("pipes", pipes::measure),
        ("sessions", sessions::measure),
        ("locales", locales::measure),
    ];
    // Names on the command line ask for these alone.
    let named = |name: &str| std::env::args().any(|word| word == name);
    let some = all.iter().any(|(name, _)| named(name));
    let mut table = table::Table::default();
    all.iter().filter(|(name, _)| !some || named(name)).for_each(|(_, measure)| measure(&mut table));
    table.print();
}

/// Reads and compiles a tool of this repository.
fn program(path: &str) -> (askwell::documents::tool::Tool, askwell::judgement::scoring::Program) {
    use askwell::documents::tool::{ItemBank, read};
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path);
    let bytes = std::fs::read(&file).unwrap();
    let mut bank = ItemBank::default();
    for shared in std::fs::read_dir(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("screening-tools/items")).unwrap() {
        let shared = shared.unwrap().path();
        bank.add(&shared.to_string_lossy().into(), &std::fs::read(&shared).unwrap()).unwrap();
    }
    let reading = read(&file.to_string_lossy().into(), &bytes, &bank, false);
    let tool = reading.value.unwrap_or_else(|| panic!("{:?}", reading.faults));
    let program = askwell::judgement::scoring::Program::compile(&tool);
    (tool, program)
}
