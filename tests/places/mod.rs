//! Directories, duties, where to turn, and settings.

mod shipped_directories;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use askwell::documents::directory::{Directories, Directory, read};

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

fn shipped() -> Directories {
    let read = |(name, bytes): (String, Vec<u8>)| -> Directory {
        read::read(&Arc::from(name.as_str()), &bytes, true).unwrap_or_else(|faults| panic!("{name}: {faults:#?}"))
    };
    Directories::new(shipped_files().into_iter().map(read))
}
