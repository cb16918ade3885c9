//! Broken PO files, with every word that is said of them. `ASKWELL_BLESS=1 cargo test` writes the expectations anew; read
//! them before keeping.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, str};

use askwell::vocabulary::Code;

use super::same;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/po")
}

#[test]
fn every_broken_po_file_is_told_word_for_word() {
    let mut told = String::new();
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "po") {
            continue;
        }
        let name = path.file_stem().unwrap().to_str().unwrap();
        let to = tempfile::tempdir().unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_askwell"));
        command.env_clear().env("ASKWELL_CONFIG", folder().join("none")).current_dir(folder());
        command.args(["locale", "new", "uk", "--from-po", &format!("{name}.po"), "--to"]).arg(to.path());
        let output = command.output().unwrap();
        let text = format!("{}Status {}.\n", str::from_utf8(&output.stderr).unwrap(), output.status.code().unwrap());
        // What is broken makes nothing.
        assert_eq!(to.path().join("uk").exists(), output.status.success(), "{text}");
        same(&format!("po/{name}.expected"), &text);
        told += &text;
    }
    for code in [Code::PoSyntax, Code::SourceChanged, Code::FluentSyntax, Code::ObsoleteMessage, Code::DuplicateMessage]
    {
        assert!(told.contains(&format!("[{}]", code.as_str())), "no file shows {}", code.as_str());
    }
}
