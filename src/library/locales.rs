//! Finding locales: folders named by language tag, in layers.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::rc::Rc;

use super::{Found, Library, Unusable};
use crate::i18n::{File, Files, Locale, Words};
use crate::vocabulary::{LanguageTag, has_errors};

/// The locale all others are translated from.
pub const SOURCE: &str = "en";

impl Library {
    /// Lists the locales there are, sorted by tag. A folder that is named otherwise is no locale.
    ///
    /// # Errors
    /// Fails where a folder that was named can't be read.
    pub fn locale_tags(&self) -> Result<Vec<LanguageTag>, Unusable> {
        let mut tags = BTreeSet::new();
        for shelf in &self.locales {
            tags.extend(shelf.folders()?.iter().filter_map(|name| LanguageTag::parse(name).ok()));
        }
        Ok(tags.into_iter().collect())
    }

    /// Reads a locale: its last `locale.yaml`, and the messages of every layer, a later one replacing an earlier one.
    /// What comes from a folder is checked now; what is inside the program is read as it is wanted, since tests hold it
    /// sound.
    ///
    /// # Errors
    /// Fails where a file can't be read or none says what the locale is, or lists every fault.
    pub fn locale(&self, tag: &LanguageTag) -> Result<Rc<Locale>, Unusable> {
        self.locale_and(tag, &[]).map(Rc::new)
    }

    /// Reads a locale and, last, layers of words that not every session needs.
    pub(super) fn locale_and(&self, tag: &LanguageTag, more: &[Vec<File>]) -> Result<Locale, Unusable> {
        let mut about = None;
        let mut layers = Vec::new();
        for shelf in &self.locales {
            let files = shelf.files(tag.as_str(), "yaml")?;
            about = files.into_iter().find(|file| &*file.stem == "locale").or(about);
            layers.push(shelf.files(tag.as_str(), "ftl")?);
        }
        let Some(about) = about else {
            let path = PathBuf::from(format!("{tag}/locale.yaml"));
            return Err(Unusable::Unreadable(path, std::io::ErrorKind::NotFound.into()));
        };
        // What is borrowed is inside the program.
        let mut locale = match about.bytes {
            Cow::Borrowed(shipped) => Locale::shipped(tag, &about.name, shipped),
            Cow::Owned(bytes) => Locale::read(tag, &about.name, bytes),
        }
        .map_err(Unusable::Broken)?;
        let mut faults = Vec::new();
        for layer in layers {
            let (mut inside, mut outside) = (Vec::new(), Vec::new());
            for Found { name, bytes, .. } in layer {
                match bytes {
                    Cow::Borrowed(shipped) => inside.push(shipped),
                    Cow::Owned(bytes) => outside.push((name, bytes)),
                }
            }
            if !inside.is_empty() {
                locale.add_shipped(inside);
            }
            faults.extend(locale.add(&outside));
        }
        more.iter().for_each(|layer| faults.extend(locale.add(layer)));
        if has_errors(&faults) { Err(Unusable::Broken(faults)) } else { Ok(locale) }
    }

    /// Finds the files of a locale, for checks and for what was accepted.
    ///
    /// # Errors
    /// Fails where a file can't be read or none says what the locale is.
    pub fn locale_files(&self, tag: &LanguageTag) -> Result<Files, Unusable> {
        let mut abouts = Vec::new();
        let mut layers = Vec::new();
        for shelf in &self.locales {
            abouts.extend(shelf.files(tag.as_str(), "yaml")?.into_iter().filter(|file| &*file.stem == "locale"));
            layers.push(shelf.files(tag.as_str(), "ftl")?.into_iter().map(|file| (file.name, file.bytes)).collect());
        }
        let built_in = abouts.iter().any(|file| file.built_in);
        let Some(about) = abouts.pop() else {
            let path = PathBuf::from(format!("{tag}/locale.yaml"));
            return Err(Unusable::Unreadable(path, std::io::ErrorKind::NotFound.into()));
        };
        Ok(Files { about: (about.name, about.bytes), layers, built_in })
    }

    /// Reads the words of a locale, with the source locale behind it.
    ///
    /// # Errors
    /// As [`Library::locale`].
    pub fn words(&self, tag: &LanguageTag) -> Result<Words, Unusable> {
        let locale = self.locale(tag)?;
        let source = match LanguageTag::parse(SOURCE) {
            Ok(source) if source != *tag => self.locale(&source)?,
            _ => Rc::clone(&locale),
        };
        Ok(Words::new(locale, source))
    }
}
