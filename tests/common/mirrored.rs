//! Locales made of English: one written in Arabic letters, a whole locale from the right, one in accented letters, and one
//! whose every word is twice as long. Whatever is still plain English on a screen is no message.

use std::fs;
use std::path::Path;

use askwell::i18n::{Pseudo, rewritten};

pub(crate) const ABOUT: &str = "format: 1
endonym: Mirrored
direction: rtl
status: draft
made-by: machine
give-away: [qqq]
promises: [qqq]
labels: [qqq]
clearing: [qqq]
why-openings: [qqq]
identifying: [qqq]
";

/// Gives the files of the locale from the right, by name.
pub(crate) fn files() -> Vec<(String, String)> {
    made_of_english(&|text| Pseudo::Mirrored.text(text))
}

/// Gives the files of the locale in accented letters, by name.
pub(crate) fn accented_files() -> Vec<(String, String)> {
    made_of_english(&|text| Pseudo::Accented.text(text))
}

/// Gives the files of the locale with words twice as long, by name.
pub(crate) fn doubled_files() -> Vec<(String, String)> {
    made_of_english(&doubled)
}

fn made_of_english(text: &dyn Fn(&str) -> String) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = paths.filter(|path| path.extension().is_some_and(|end| end == "ftl"));
    let named = |path: std::path::PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
    files.map(|path| (named(path.clone()), rewritten(&fs::read_to_string(path).unwrap(), text))).collect()
}

/// Writes each word twice in a row, as one word.
pub(crate) fn doubled(text: &str) -> String {
    let (mut long, mut word) = (String::new(), String::new());
    for c in text.chars().chain(['\0']) {
        if c.is_alphabetic() {
            word.push(c);
        } else {
            long.push_str(&word.repeat(2));
            word.clear();
            long.extend((c != '\0').then_some(c));
        }
    }
    long
}

/// Writes English in Arabic letters.
pub(crate) fn mirrored(text: &str) -> String {
    Pseudo::Mirrored.text(text)
}
