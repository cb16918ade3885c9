//! Keeping the place of work and what was accepted of a draft: the only files the program writes of itself.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::Library;
use crate::documents::settings::export::{agency_to_yaml, config_to_yaml};
use crate::documents::settings::{Agency, Config};
use crate::vocabulary::LanguageTag;

/// Where the settings are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The officer's settings.
    pub config: PathBuf,
    /// The agency's settings.
    pub agency: PathBuf,
}

impl Library {
    /// Keeps the settings of the officer, and those of an agency that has none yet. Only their owner may read them.
    ///
    /// # Errors
    /// Gives the path that can't be written.
    pub fn keep(&self, config: &Config, new_agency: Option<&Agency>) -> Result<Kept, PathBuf> {
        let kept = Kept {
            config: self.config_path().ok_or_else(PathBuf::new)?,
            agency: self.agency_path().ok_or_else(PathBuf::new)?,
        };
        if let Some(agency) = new_agency {
            write_new(&kept.agency, &agency_to_yaml(agency)).map_err(|_| kept.agency.clone())?;
        }
        self.config.take();
        replace(&kept.config, &config_to_yaml(config)).map_err(|_| kept.config.clone())?;
        Ok(kept)
    }

    /// Says where it is kept what was accepted of a locale. Nothing where the system names no folder.
    #[must_use]
    pub fn acceptance_path(&self, tag: &LanguageTag) -> Option<PathBuf> {
        self.folders.data.as_ref().map(|folder| folder.join("accepted").join(format!("{tag}.yaml")))
    }

    /// Keeps what was accepted of a locale, in place of what was kept before. Only its owner may read it.
    ///
    /// # Errors
    /// Gives the path that can't be written.
    pub fn keep_acceptance(&self, tag: &LanguageTag, text: &str) -> Result<PathBuf, PathBuf> {
        let path = self.acceptance_path(tag).ok_or_else(PathBuf::new)?;
        replace(&path, text).map_err(|_| path.clone())?;
        Ok(path)
    }
}

/// Writes a file beside the old one and puts it in its place, so that a full disk leaves the old one whole.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let beside = path.with_extension("yaml.new");
    // What an earlier run left when it was cut off is of no use to anyone.
    match fs::remove_file(&beside) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => write_new(&beside, text)?,
    }
    fs::rename(&beside, path)
}

/// Makes a new file for its owner only; it never overwrites.
fn write_new(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
