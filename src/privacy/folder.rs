//! The one folder in which a sheet may be saved: new files only, for their owner only, with names that say nothing.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The highest number in a file name.
const LAST: u16 = 9999;

/// A folder that was checked and is held open, so that nobody can put another in its place.
#[derive(Debug)]
pub struct SaveFolder {
    path: PathBuf,
    #[cfg(unix)]
    handle: std::os::fd::OwnedFd,
}

/// Says why nothing can be saved in a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FolderFault {
    /// Its path does not begin at the root, so it would depend on where the program was started.
    #[error("a relative path")]
    Relative,
    /// It isn't there, can't be read, or is no folder.
    #[error("no such folder")]
    Missing,
    /// It is a link, which may point elsewhere tomorrow.
    #[error("a link")]
    Link,
    /// It belongs to another user.
    #[error("owned by another user")]
    NotOurs,
    /// Others may write into it, and so put something in the place of what was saved.
    #[error("open to others")]
    Open,
}

impl FolderFault {
    /// Gives the id used in message ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Relative => "relative",
            Self::Missing => "missing",
            Self::Link => "link",
            Self::NotOurs => "not-ours",
            Self::Open => "open",
        }
    }
}

/// Says why a sheet was not saved. It holds nothing of the sheet.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveFault {
    /// No file could be made.
    #[error("no file could be made")]
    NotMade,
    /// A file was made but could not be written to its end; there is no right left to remove it.
    #[error("a file is cut off")]
    CutOff(PathBuf),
}

impl SaveFolder {
    /// Opens and checks the folder.
    ///
    /// # Errors
    /// Says why nothing can be saved there.
    pub fn open(path: &Path) -> Result<Self, FolderFault> {
        if !path.is_absolute() {
            return Err(FolderFault::Relative);
        }
        // Without a slash at the end, which would follow a link.
        let path: PathBuf = path.components().collect();
        let about = fs::symlink_metadata(&path).map_err(|_| FolderFault::Missing)?;
        if about.is_symlink() {
            return Err(FolderFault::Link);
        }
        if !about.is_dir() {
            return Err(FolderFault::Missing);
        }
        Self::hold(path)
    }

    #[cfg(unix)]
    fn hold(path: PathBuf) -> Result<Self, FolderFault> {
        use rustix::fs::{Mode, OFlags, fstat, open};
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let handle = open(&path, flags, Mode::empty()).map_err(|_| FolderFault::Missing)?;
        let about = fstat(&handle).map_err(|_| FolderFault::Missing)?;
        if about.st_uid != rustix::process::geteuid().as_raw() {
            return Err(FolderFault::NotOurs);
        }
        if Mode::from_raw_mode(about.st_mode).intersects(Mode::WGRP | Mode::WOTH) {
            return Err(FolderFault::Open);
        }
        Ok(Self { path, handle })
    }

    #[cfg(not(unix))]
    fn hold(path: PathBuf) -> Result<Self, FolderFault> {
        Ok(Self { path })
    }

    #[cfg(target_os = "linux")]
    pub(super) fn handle(&self) -> &std::os::fd::OwnedFd {
        &self.handle
    }

    /// Gives its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes a new file of this name with the next free number and this ending. Gives its path.
    ///
    /// # Errors
    /// Says how far it came.
    pub fn save(&self, name: &str, ending: &str, text: &str) -> Result<PathBuf, SaveFault> {
        for number in 1..=LAST {
            let name = format!("{name}-{number:04}.{ending}");
            let mut file = match self.create_new(&name) {
                Ok(file) => file,
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                Err(_) => return Err(SaveFault::NotMade),
            };
            let path = self.path.join(name);
            return match file.write_all(text.as_bytes()).and_then(|()| file.sync_all()) {
                Ok(()) => Ok(path),
                Err(_) => Err(SaveFault::CutOff(path)),
            };
        }
        Err(SaveFault::NotMade)
    }

    /// Makes a new file for its owner only; it never overwrites.
    #[cfg(unix)]
    fn create_new(&self, name: &str) -> io::Result<File> {
        use rustix::fs::{Mode, OFlags, openat};
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        Ok(openat(&self.handle, name, flags, Mode::RUSR | Mode::WUSR)?.into())
    }

    #[cfg(not(unix))]
    fn create_new(&self, name: &str) -> io::Result<File> {
        fs::OpenOptions::new().write(true).create_new(true).open(self.path.join(name))
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    /// Conduct 70: owner-only, the next free number, never over what is there, and a name that says nothing.
    #[test]
    fn a_sheet_gets_the_next_free_name_and_nothing_is_overwritten() {
        let scratch = tempfile::tempdir().expect("a folder");
        fs::write(scratch.path().join("sheet-0001.txt"), "older").expect("written");
        symlink("/nowhere", scratch.path().join("sheet-0002.txt")).expect("linked");
        let folder = SaveFolder::open(scratch.path()).expect("ours");
        let saved = folder.save("sheet", "txt", "one").expect("saved");
        assert_eq!(saved, scratch.path().join("sheet-0003.txt"));
        assert_eq!(folder.save("sheet", "json", "{}").expect("saved"), scratch.path().join("sheet-0001.json"));
        assert_eq!(fs::read_to_string(&saved).expect("there"), "one");
        assert_eq!(fs::read_to_string(scratch.path().join("sheet-0001.txt")).expect("there"), "older");
        assert_eq!(fs::metadata(&saved).expect("there").permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn a_folder_that_is_not_surely_ours_is_refused() {
        let scratch = tempfile::tempdir().expect("a folder");
        let (link, file) = (scratch.path().join("link"), scratch.path().join("file"));
        symlink(scratch.path(), &link).expect("linked");
        fs::write(&file, "").expect("written");
        let fault = |path: &Path| SaveFolder::open(path).expect_err("refused");
        assert_eq!(fault(Path::new("sheets")), FolderFault::Relative);
        assert_eq!(fault(&scratch.path().join("nowhere")), FolderFault::Missing);
        assert_eq!(fault(&file), FolderFault::Missing);
        assert_eq!(fault(&link), FolderFault::Link);
        assert_eq!(fault(&link.join("")), FolderFault::Link);
        for mode in [0o770, 0o702] {
            fs::set_permissions(scratch.path(), fs::Permissions::from_mode(mode)).expect("opened");
            assert_eq!(fault(scratch.path()), FolderFault::Open, "{mode:o}");
        }
    }
}
