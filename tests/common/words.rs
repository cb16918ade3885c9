//! Words for tests: the shipped English, and small locales made on the spot.

use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;

use askwell::i18n::{Locale, Words};
use askwell::vocabulary::LanguageTag;

/// The shipped English with these messages besides.
pub(crate) fn english_and(more: &str) -> Words {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    let about = std::fs::read_to_string(folder.join("locale.yaml")).unwrap();
    let mut locale = Locale::read(&tag("en"), &Arc::from("locale.yaml"), &about).unwrap();
    let mut files: Vec<(Arc<str>, String)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "ftl"))
        .map(|path| (Arc::from(path.to_string_lossy()), std::fs::read_to_string(&path).unwrap()))
        .collect();
    files.sort();
    assert_eq!(locale.add(&files), []);
    assert_eq!(locale.add(&[(Arc::from("test.ftl"), more.to_owned())]), []);
    let locale = Rc::new(locale);
    Words::new(Rc::clone(&locale), locale)
}

/// A locale of these messages alone, with nothing behind it.
pub(crate) fn made_up(language: &str, direction: &str, messages: &str) -> Words {
    let about = format!("format: 1\nendonym: x\ndirection: {direction}\nstatus: draft\n");
    let mut locale = Locale::read(&tag(language), &Arc::from("locale.yaml"), &about).unwrap();
    assert_eq!(locale.add(&[(Arc::from("test.ftl"), messages.to_owned())]), []);
    let locale = Rc::new(locale);
    Words::new(Rc::clone(&locale), locale)
}

pub(crate) fn tag(text: &str) -> LanguageTag {
    LanguageTag::parse(text).unwrap()
}

/// The words of a locale made of English, with English behind it.
pub(crate) fn made_of_english(language: &str, about: &str, files: Vec<(String, String)>) -> Words {
    let mut locale = Locale::read(&tag(language), &Arc::from("locale.yaml"), about).unwrap();
    let files: Vec<(Arc<str>, String)> = files.into_iter().map(|(name, text)| (Arc::from(name), text)).collect();
    assert_eq!(locale.add(&files), []);
    english_and("").of(Rc::new(locale))
}
