//! Figures against peers, measured in the same run; see README.md. Nothing here is asserted.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, unreachable_pub)]

mod generate;
mod locales;
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
    let mut table = table::Table::default();
    if std::env::args().any(|word| word == "locales") {
        locales::measure(&mut table);
        return table.print();
    }
    #[cfg(unix)]
    start::measure(&mut table);
    if std::env::args().any(|word| word == "start") {
        return table.print();
    }
    proof::measure(&mut table);
    scoring::measure(&mut table);
    sessions::measure(&mut table);
    locales::measure(&mut table);
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
