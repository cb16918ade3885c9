//! Directories, duties, where to turn, and settings.

mod broken_directories;
mod checked_directories;
mod routes;
mod settings;
mod shipped_directories;
mod where_to_turn;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use askwell::documents::directory::{Directories, Directory, read};
use askwell::documents::settings::{Agency, Desk};
use askwell::vocabulary::{Diagnostic, Standing};

fn in_repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn shipped_files() -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(in_repository("screening-tools/directory"))
        .expect("the folder")
        .map(|entry| entry.expect("an entry").path())
        .map(|path| (path.file_name().expect("a name").to_string_lossy().into_owned(), fs::read(path).expect("bytes")))
        .collect();
    files.sort();
    files
}

/// The shipped directories, read once for all tests.
fn shipped() -> &'static Directories {
    static SHIPPED: OnceLock<Directories> = OnceLock::new();
    let read = |(name, bytes): (String, Vec<u8>)| -> Directory {
        read::read(&Arc::from(name.as_str()), &bytes, true).unwrap_or_else(|faults| panic!("{name}: {faults:#?}"))
    };
    SHIPPED.get_or_init(|| Directories::new(shipped_files().into_iter().map(read)))
}

fn agency(standing: Standing) -> Agency {
    let desk = |name: &str, phone: &str| Desk { name: name.to_owned(), phone: phone.to_owned() };
    Agency {
        child_desk: Some(desk("Child desk", "555 02")),
        interpreter_line: Some(desk("Interpreters", "555 03")),
        ..Agency::with_desk(standing, desk("Duty desk", "555 01"))
    }
}

/// One line for each fault: place, code, and what is filled in.
fn lines(faults: &[Diagnostic]) -> String {
    let line = |fault: &Diagnostic| {
        let place = fault.span.map_or_else(|| "-".to_owned(), |span| format!("{}:{}", span.line, span.column));
        let args: String = fault.args.iter().map(|(name, value)| format!(" {name}={value:?}")).collect();
        format!("{place} {}{args}\n", fault.code.as_str())
    };
    faults.iter().map(line).collect()
}
