//! Finding the settings of the officer and the agency, and what was accepted of drafts.

use std::path::{Path, PathBuf};

use super::{Found, Library, Unusable, shelf};
use crate::documents::settings::{self, Agency, Config};
use crate::vocabulary::LanguageTag;

impl Library {
    /// Says where `config.yaml` is or would be. Nothing where the system names no folder.
    #[must_use]
    pub fn config_path(&self) -> Option<PathBuf> {
        self.folders.config.as_ref().map(|folder| folder.join("config.yaml"))
    }

    /// Says where `agency.yaml` is or would be. Nothing where the system names no folder.
    #[must_use]
    pub fn agency_path(&self) -> Option<PathBuf> {
        self.folders.data.as_ref().map(|folder| folder.join("agency.yaml"))
    }

    /// Reads the settings of the officer; nothing where there is no file. They are wanted twice, for the language and for
    /// the place of work, and read once.
    ///
    /// # Errors
    /// Fails where the file can't be read, or lists its faults.
    pub fn config(&self) -> Result<Option<Config>, Unusable> {
        if let Some(known) = &*self.config.borrow() {
            return Ok(Some(known.clone()));
        }
        let Some(found) = if_there(self.config_path().as_deref())? else { return Ok(None) };
        let config = settings::read::config(&found.name, &found.bytes).map_err(Unusable::Broken)?;
        self.config.replace(Some(config.clone()));
        Ok(Some(config))
    }

    /// Reads the settings of the agency; nothing where there is no file.
    ///
    /// # Errors
    /// Fails where the file can't be read, or lists its faults.
    pub fn agency(&self) -> Result<Option<Agency>, Unusable> {
        let Some(found) = self.agency_file()? else { return Ok(None) };
        settings::read::agency(&found.name, &found.bytes).map(Some).map_err(Unusable::Broken)
    }

    /// Finds the settings of the agency; nothing where there is no file.
    ///
    /// # Errors
    /// Fails where the file can't be read.
    pub fn agency_file(&self) -> Result<Option<Found>, Unusable> {
        if_there(self.agency_path().as_deref())
    }

    /// Finds the record of what was accepted of a locale; nothing where there is none.
    ///
    /// # Errors
    /// Fails where the file can't be read.
    pub fn acceptance(&self, tag: &LanguageTag) -> Result<Option<Found>, Unusable> {
        if_there(self.acceptance_path(tag).as_deref())
    }
}

fn if_there(path: Option<&Path>) -> Result<Option<Found>, Unusable> {
    let Some(path) = path else { return Ok(None) };
    match shelf::read_file(path) {
        Err(Unusable::Unreadable(_, error)) if shelf::is_absent(&error) => Ok(None),
        found => found.map(Some),
    }
}
