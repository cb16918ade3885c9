//! Where new files may still be made once the process is shut in: the one folder in which a sheet may be saved, for its
//! owner only and with names that say nothing; in practice, the papers that were asked for.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The highest number in a file name.
const LAST: u16 = 9999;

/// Who may read a new file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Readers {
    /// Its owner.
    Owner,
    /// Whoever this system lets read new files.
    AsUsual,
}

/// A folder that is held open, so that nobody can put another in its place.
#[derive(Debug)]
pub struct OpenFolder {
    path: PathBuf,
    #[cfg(unix)]
    handle: std::os::fd::OwnedFd,
}

impl OpenFolder {
    #[cfg(unix)]
    fn open(path: PathBuf) -> io::Result<Self> {
        use rustix::fs::{Mode, OFlags, open};
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        Ok(Self { handle: open(&path, flags, Mode::empty())?, path })
    }

    #[cfg(not(unix))]
    fn open(path: PathBuf) -> io::Result<Self> {
        Ok(Self { path })
    }

    #[cfg(target_os = "linux")]
    pub(super) fn handle(&self) -> &std::os::fd::OwnedFd {
        &self.handle
    }

    /// Makes a new file; it never overwrites.
    #[cfg(unix)]
    fn create_new(&self, name: &OsStr, readers: Readers) -> io::Result<File> {
        use rustix::fs::{Mode, OFlags, openat};
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let own = Mode::RUSR | Mode::WUSR;
        let mode = match readers {
            Readers::Owner => own,
            Readers::AsUsual => own | Mode::RGRP | Mode::WGRP | Mode::ROTH | Mode::WOTH,
        };
        Ok(openat(&self.handle, name, flags, mode)?.into())
    }

    #[cfg(not(unix))]
    fn create_new(&self, name: &OsStr, _: Readers) -> io::Result<File> {
        fs::OpenOptions::new().write(true).create_new(true).open(self.path.join(name))
    }
}

/// A paper that will be written later, into a folder that is held open.
#[derive(Debug)]
pub struct Paper {
    folder: OpenFolder,
    name: OsString,
    path: PathBuf,
}

impl Paper {
    /// Makes the folder of a paper where there is none, and holds it open.
    ///
    /// # Errors
    /// Fails where the paper is there already, and where its folder can't be made or opened.
    pub fn prepare(path: &Path) -> io::Result<Self> {
        if path.symlink_metadata().is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_owned();
        let folder = Path::new(".").join(path.parent().unwrap_or(Path::new("")));
        fs::create_dir_all(&folder)?;
        Ok(Self { folder: OpenFolder::open(folder.canonicalize()?)?, name, path: path.to_owned() })
    }

    /// Gives its folder.
    #[must_use]
    pub fn folder(&self) -> &OpenFolder {
        &self.folder
    }

    /// Gives its path, as the user gave it.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes it.
    ///
    /// # Errors
    /// Fails where it is there by now, and where it can't be written to its end.
    pub fn write(&self, text: &str) -> io::Result<()> {
        self.folder.create_new(&self.name, Readers::AsUsual)?.write_all(text.as_bytes())
    }
}

/// The folder for saving, which was checked.
#[derive(Debug)]
pub struct SaveFolder(OpenFolder);

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
        let folder = OpenFolder::open(path).map_err(|_| FolderFault::Missing)?;
        #[cfg(unix)]
        Self::check(&folder)?;
        Ok(Self(folder))
    }

    /// Asks the folder that is open, not its path, whose it is.
    #[cfg(unix)]
    fn check(folder: &OpenFolder) -> Result<(), FolderFault> {
        use rustix::fs::{Mode, fstat};
        let about = fstat(&folder.handle).map_err(|_| FolderFault::Missing)?;
        if about.st_uid != rustix::process::geteuid().as_raw() {
            return Err(FolderFault::NotOurs);
        }
        if Mode::from_raw_mode(about.st_mode).intersects(Mode::WGRP | Mode::WOTH) {
            return Err(FolderFault::Open);
        }
        Ok(())
    }

    /// Gives the folder that is open.
    #[must_use]
    pub fn folder(&self) -> &OpenFolder {
        &self.0
    }

    /// Gives its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0.path
    }

    /// Writes a new file of this name with the next free number and this ending. Gives its path.
    ///
    /// # Errors
    /// Says how far it came.
    pub fn save(&self, name: &str, ending: &str, text: &str) -> Result<PathBuf, SaveFault> {
        for number in 1..=LAST {
            let name = format!("{name}-{number:04}.{ending}");
            let mut file = match self.0.create_new(OsStr::new(&name), Readers::Owner) {
                Ok(file) => file,
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                Err(_) => return Err(SaveFault::NotMade),
            };
            let path = self.0.path.join(name);
            return match file.write_all(text.as_bytes()).and_then(|()| file.sync_all()) {
                Ok(()) => Ok(path),
                Err(_) => Err(SaveFault::CutOff(path)),
            };
        }
        Err(SaveFault::NotMade)
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
