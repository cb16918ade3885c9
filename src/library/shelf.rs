//! One place where documents stand: a folder inside the program, or one outside.

use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use super::signed::Key;
use super::{Unusable, inside};
use crate::documents::scan::MOST_BYTES;

/// What the name of a document inside the program begins with.
pub(super) const BUILT_IN: &str = "built-in:";

/// Says whether the name of a file, as faults give it, is that of one inside the program.
#[must_use]
pub fn is_built_in(name: &str) -> bool {
    name.starts_with(BUILT_IN)
}

/// A document that was found: its name for faults, and at most one byte more than a document may have.
#[derive(Debug, Clone)]
pub struct Found {
    /// As the user would name it; `built-in:` first for one inside the program.
    pub name: Arc<str>,
    /// Its file name without the ending.
    pub stem: Arc<str>,
    /// Its bytes.
    pub bytes: Cow<'static, [u8]>,
    /// Whether it is inside the program.
    pub built_in: bool,
}

/// One place where documents stand.
#[derive(Debug, Clone)]
pub(super) enum Shelf {
    /// Inside the program: the path of a folder, such as `locales` or `screening-tools/directory`.
    BuiltIn(&'static str),
    /// In a folder.
    Outside(Outside),
}

/// A folder of documents.
#[derive(Debug, Clone)]
pub(super) struct Outside {
    path: PathBuf,
    /// Whether somebody named it, so that it must be there.
    named: bool,
    /// With it, only what it vouches for is a document.
    key: Option<Rc<Key>>,
}

impl Shelf {
    pub(super) fn folder(path: PathBuf, key: Option<Rc<Key>>) -> Self {
        Self::Outside(Outside { path, named: false, key })
    }

    pub(super) fn given(path: PathBuf, key: Option<Rc<Key>>) -> Self {
        Self::Outside(Outside { path, named: true, key })
    }

    /// Says whether it is a folder outside.
    pub(super) fn is_outside(&self) -> bool {
        !matches!(self, Self::BuiltIn(_))
    }

    /// Reads the files of a sub-folder (`""`: of this one) with this ending, sorted by name.
    pub(super) fn files(&self, folder: &str, ending: &str) -> Result<Vec<Found>, Unusable> {
        let has_ending = |path: &Path| path.extension().is_some_and(|extension| extension == ending);
        match self {
            Self::BuiltIn(root) => {
                let folder = if folder.is_empty() { (*root).to_owned() } else { [root, "/", folder].concat() };
                let here = inside::open(|path| {
                    let name = path.strip_prefix(&*folder).and_then(|rest| rest.strip_prefix('/'));
                    name.is_some_and(|name| !name.contains('/')) && has_ending(Path::new(path))
                });
                Ok(here.map(|(path, bytes)| built_in(path, bytes)).collect())
            }
            Self::Outside(outside) => {
                let mut paths = outside.entries(&outside.path.join(folder))?;
                paths.retain(|path| has_ending(path));
                outside.read(&paths)
            }
        }
    }

    /// Gives the names of the sub-folders, sorted.
    pub(super) fn folders(&self) -> Result<Vec<String>, Unusable> {
        let name = |path: &Path| path.file_name().and_then(|name| name.to_str()).map(str::to_owned);
        Ok(match self {
            Self::BuiltIn(root) => {
                let within = inside::paths().filter_map(|path| path.strip_prefix(root)?.strip_prefix('/'));
                let mut names: Vec<_> = within.filter_map(|path| Some(path.split_once('/')?.0.to_owned())).collect();
                names.dedup();
                names
            }
            Self::Outside(outside) => {
                let entries = outside.entries(&outside.path)?;
                entries.iter().filter(|path| path.is_dir()).filter_map(|path| name(path)).collect()
            }
        })
    }
}

impl Outside {
    /// Reads files. With a key, names every one that it does not vouch for.
    fn read(&self, paths: &[PathBuf]) -> Result<Vec<Found>, Unusable> {
        let (mut all, mut faults) = (Vec::new(), Vec::new());
        for path in paths {
            let found = read_file(path)?;
            faults.extend(self.key.as_ref().and_then(|key| key.refuses(path, &found)));
            all.push(found);
        }
        if faults.is_empty() { Ok(all) } else { Err(Unusable::Broken(faults)) }
    }

    /// Lists a folder. Only one that somebody named must be there; sub-folders need not.
    fn entries(&self, folder: &Path) -> Result<Vec<PathBuf>, Unusable> {
        let missing = (self.named && !self.path.is_dir()).then_some(&self.path);
        let unreadable = |error| Unusable::Unreadable(missing.map_or(folder, PathBuf::as_path).to_owned(), error);
        let listing = match fs::read_dir(folder) {
            Err(error) if is_absent(&error) && missing.is_none() => return Ok(Vec::new()),
            listing => listing.map_err(unreadable)?,
        };
        sorted(listing).map_err(unreadable)
    }
}

/// Says whether there is nothing at a path: no entry, or a file where a folder would be, as for a home of `/dev/null`.
pub(super) fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Lists what is in a folder, by name.
pub(super) fn sorted(listing: fs::ReadDir) -> io::Result<Vec<PathBuf>> {
    let mut paths = listing.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}

/// Finds a document inside the program by its path, such as `screening-tools/items/core.yaml`.
pub(super) fn built_in_file(path: &str) -> Option<Found> {
    inside::open(|wanted| wanted == path).next().map(|(path, bytes)| built_in(path, bytes))
}

fn built_in(path: &str, bytes: &'static [u8]) -> Found {
    let name = [BUILT_IN, path].concat().into();
    Found { name, stem: stem(Path::new(path)), bytes: Cow::Borrowed(bytes), built_in: true }
}

/// Reads a file outside.
pub(super) fn read_file(path: &Path) -> Result<Found, Unusable> {
    read_within(path, MOST_BYTES)
}

/// Reads one file that was named by its path, and at most one byte more than it may have.
///
/// # Errors
/// Fails where it can't be read.
pub fn read_within(path: &Path, most: usize) -> Result<Found, Unusable> {
    let unreadable = |error| Unusable::Unreadable(path.to_owned(), error);
    let mut bytes = Vec::new();
    // A folder or a pipe is no document. Opening a pipe would wait for whoever writes into it.
    if !fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err(unreadable(io::ErrorKind::InvalidInput.into()));
    }
    let file = File::open(path).map_err(unreadable)?;
    file.take(most as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(Found { name: path.to_string_lossy().into(), stem: stem(path), bytes: Cow::Owned(bytes), built_in: false })
}

/// Reads every file of a folder that was named, sorted by name: not those whose name begins with a dot, and none of its
/// sub-folders.
///
/// # Errors
/// Fails where the folder or one of its files can't be read.
pub fn read_folder(path: &Path) -> Result<Vec<Found>, Unusable> {
    let mut paths = Outside { path: path.to_owned(), named: true, key: None }.entries(path)?;
    let hidden = |path: &Path| path.file_name().is_none_or(|name| name.to_string_lossy().starts_with('.'));
    paths.retain(|path| !path.is_dir() && !hidden(path));
    paths.iter().map(|path| read_file(path)).collect()
}

fn stem(path: &Path) -> Arc<str> {
    path.file_stem().map(|stem| stem.to_string_lossy()).unwrap_or_default().into()
}
