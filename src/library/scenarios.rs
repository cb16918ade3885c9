//! Finding scenarios and their words: `scenarios/<id>.yaml` beside the tools, and `scenarios/<id>.ftl` in the folder of a
//! locale. Nothing of them is read for a live session.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use super::{Found, Library, Unusable, all};
use crate::documents::scenario::{Scenario, read};
use crate::i18n::{Files, Words};
use crate::vocabulary::LanguageTag;

/// The folder of scenarios among the tools, and of their words in a locale.
pub const SCENARIOS: &str = "scenarios";

impl Library {
    /// Reads the scenario files, one for each id: the last that has it.
    ///
    /// # Errors
    /// Fails where a file or a folder that was named can't be read.
    pub fn scenario_files(&self) -> Result<Vec<Found>, Unusable> {
        let mut found = BTreeMap::<Arc<str>, Found>::new();
        for shelf in &self.tools {
            found.extend(shelf.files(SCENARIOS, "yaml")?.into_iter().map(|file| (Arc::clone(&file.stem), file)));
        }
        Ok(found.into_values().collect())
    }

    /// Reads and checks every scenario.
    ///
    /// # Errors
    /// Fails where a file can't be read, or lists the faults of all.
    pub fn scenarios(&self) -> Result<Vec<Scenario>, Unusable> {
        all(self.scenario_files()?.iter().map(|found| read::read(&found.name, &found.bytes, found.built_in)))
    }

    /// Reads and checks one scenario; nothing where there is none of this id. Faults of others do not matter.
    ///
    /// # Errors
    /// Fails where a file can't be read, or lists the faults of the scenario.
    pub fn scenario(&self, id: &str) -> Result<Option<Scenario>, Unusable> {
        let Some(found) = self.scenario_files()?.into_iter().find(|found| &*found.stem == id) else { return Ok(None) };
        read::read(&found.name, &found.bytes, found.built_in).map(Some).map_err(Unusable::Broken)
    }

    /// Finds the words of scenarios in a locale, layer by layer: of one, or of all.
    ///
    /// # Errors
    /// Fails where a file can't be read or none says what the locale is.
    pub fn scenario_words(&self, tag: &LanguageTag, id: Option<&str>) -> Result<Files, Unusable> {
        let mut files = self.locale_files(tag)?;
        files.layers.clear();
        for shelf in &self.locales {
            let found = shelf.files(&format!("{tag}/{SCENARIOS}"), "ftl")?;
            let wanted = found.into_iter().filter(|file| id.is_none_or(|id| &*file.stem == id));
            files.layers.push(wanted.map(|file| (file.name, file.bytes)).collect());
        }
        Ok(files)
    }

    /// Reads the words of a locale with those of a scenario, or of all, and the source behind both.
    ///
    /// # Errors
    /// As [`Library::locale`].
    pub fn words_with_scenarios(&self, tag: &LanguageTag, id: Option<&str>) -> Result<Words, Unusable> {
        let read = |tag: &LanguageTag| self.locale_and(tag, &self.scenario_words(tag, id)?.layers).map(Rc::new);
        let locale = read(tag)?;
        let source = match LanguageTag::parse(super::SOURCE) {
            Ok(source) if source != *tag => read(&source)?,
            _ => Rc::clone(&locale),
        };
        Ok(Words::new(locale, source))
    }
}
