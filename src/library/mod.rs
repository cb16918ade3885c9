//! Floor 8: finding and reading documents. What is built in comes first; the data folder of the user and folders given
//! on the command line add to it or replace by id. The only room besides `cli`, `commands` and `privacy` that knows
//! files.

mod folders;
mod inside;
mod keep;
mod locales;
mod outside;
mod scenarios;
mod settings;
mod shelf;
mod signed;
mod tree;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use crate::documents::directory::{self, Directories, Place, Places};
use crate::documents::settings::Config;
use crate::documents::tool::{self, ItemBank, Tool};
use crate::vocabulary::{Area, Diagnostic};

pub use folders::Folders;
pub use keep::Kept;
pub use locales::SOURCE;
pub use scenarios::SCENARIOS;
use shelf::Shelf;
pub use shelf::{Found, is_built_in, read_folder, read_within};
use signed::Key;
pub use tree::{Language, Tree};

/// Which folders were named beside those always looked at, in order; a later one replaces an earlier one by id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// Folders of tools, or packs: folders with `screening-tools/` and `locales/`.
    pub tools: Vec<PathBuf>,
    /// Folders of locales.
    pub locales: Vec<PathBuf>,
    /// Folders of directories.
    pub directory: Vec<PathBuf>,
    /// A public key: what comes from folders counts only where it vouches for it.
    pub require_signed: Option<PathBuf>,
}

/// Says why documents can't be used.
#[derive(Debug, thiserror::Error)]
pub enum Unusable {
    /// A file or folder can't be read.
    #[error("can't read {0}")]
    Unreadable(PathBuf, #[source] std::io::Error),
    /// Documents have faults; all are listed.
    #[error("{} faults in documents", .0.len())]
    Broken(Vec<Diagnostic>),
}

/// Knows where documents are. Nothing is read before it is asked for.
#[derive(Debug, Clone)]
pub struct Library {
    folders: Folders,
    tools: Vec<Shelf>,
    locales: Vec<Shelf>,
    directory: Vec<Shelf>,
    /// Directories that are not to be used, by the names of their files.
    left_out: BTreeSet<Arc<str>>,
    /// The settings of the officer, once they were read and until others are kept.
    config: Rc<RefCell<Option<Config>>>,
}

impl Library {
    /// Opens what is inside the program alone.
    #[must_use]
    pub fn built_in() -> Self {
        let shelf = |path| vec![Shelf::BuiltIn(path)];
        Self {
            folders: Folders { config: None, data: None },
            tools: shelf("screening-tools"),
            locales: shelf("locales"),
            directory: shelf("screening-tools/directory"),
            left_out: BTreeSet::new(),
            config: Rc::default(),
        }
    }

    /// Opens the library with what was named on the command line.
    ///
    /// # Errors
    /// Fails where a key was named that can't be read or is none.
    pub fn open(options: &Options) -> Result<Self, Unusable> {
        let key = options.require_signed.as_deref().map(Key::read).transpose()?.map(Rc::new);
        let folders = Folders::of_this_user();
        let inside = Self::built_in();
        let (packs, plain): (Vec<PathBuf>, Vec<PathBuf>) =
            options.tools.iter().cloned().partition(|path| path.join("screening-tools").is_dir());
        let shelves = |inside: Vec<Shelf>, own: &str, of_pack: &str, given: &[PathBuf]| {
            let folder = |path: PathBuf| Shelf::folder(path, key.clone());
            let own = folders.data.iter().map(|data| folder(data.join(own)));
            let packs = packs.iter().map(|pack| folder(pack.join(of_pack)));
            let given = given.iter().cloned().map(|path| Shelf::given(path, key.clone()));
            inside.into_iter().chain(own).chain(packs).chain(given).collect()
        };
        Ok(Self {
            tools: shelves(inside.tools, "tools", "screening-tools", &plain),
            locales: shelves(inside.locales, "locales", "locales", &options.locales),
            directory: shelves(inside.directory, "directory", "screening-tools/directory", &options.directory),
            left_out: BTreeSet::new(),
            folders,
            config: Rc::default(),
        })
    }

    /// Says where the settings and the data of this user are.
    #[must_use]
    pub fn folders(&self) -> &Folders {
        &self.folders
    }

    /// Reads the tool files, one for each id: the last that has it.
    ///
    /// # Errors
    /// Fails where a file or a folder that was named can't be read.
    pub fn tool_files(&self) -> Result<Vec<Found>, Unusable> {
        by_id(self.tools.iter(), &BTreeSet::new())
    }

    /// Reads and checks the item bank: what is built in, then what folders add or replace.
    ///
    /// # Errors
    /// Fails where a file can't be read, or lists the faults of all.
    pub fn bank(&self) -> Result<ItemBank, Unusable> {
        let mut bank = ItemBank::default();
        let mut faults = Vec::new();
        for shelf in &self.tools {
            let mut of_shelf = ItemBank::default();
            for found in shelf.files("items", "yaml")? {
                faults.extend(of_shelf.add(&found.name, &found.bytes).err().into_iter().flatten());
            }
            bank.replace_with(of_shelf);
        }
        if faults.is_empty() { Ok(bank) } else { Err(Unusable::Broken(faults)) }
    }

    /// Reads and checks every tool.
    ///
    /// # Errors
    /// Fails where a file can't be read, or lists the faults of all.
    pub fn tools(&self) -> Result<Vec<Tool>, Unusable> {
        let bank = self.bank()?;
        all(self.tool_files()?.iter().map(|found| {
            let reading = tool::read(&found.name, &found.bytes, &bank, found.built_in);
            reading.value.ok_or(reading.faults)
        }))
    }

    /// Reads and checks one tool; nothing where there is none of this id. Faults of other tools do not matter.
    ///
    /// # Errors
    /// Fails where a file can't be read, or lists the faults of the tool or of the bank.
    pub fn tool(&self, id: &str) -> Result<Option<Tool>, Unusable> {
        let Some(found) = self.tool_files()?.into_iter().find(|found| &*found.stem == id) else { return Ok(None) };
        let reading = tool::read(&found.name, &found.bytes, &self.bank()?, found.built_in);
        reading.value.map(Some).ok_or(Unusable::Broken(reading.faults))
    }

    /// Says whether no tool, item or directory comes from a folder.
    ///
    /// # Errors
    /// Fails where a file or a folder that was named can't be read.
    pub fn all_built_in(&self) -> Result<bool, Unusable> {
        for (shelves, folder) in [(&self.tools, ""), (&self.tools, "items"), (&self.directory, "")] {
            for shelf in shelves.iter().filter(|shelf| shelf.is_outside()) {
                if !shelf.files(folder, "yaml")?.is_empty() {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }

    /// Reads the directory files, one for each area: the last that has it.
    ///
    /// # Errors
    /// Fails where a file or a folder that was named can't be read.
    pub fn directory_files(&self) -> Result<Vec<Found>, Unusable> {
        by_id(self.directory.iter(), &self.left_out)
    }

    /// Reads and checks every directory.
    ///
    /// # Errors
    /// Fails where one can't be read, or lists the faults of all.
    pub fn directories(&self) -> Result<Directories, Unusable> {
        let read = |found: &Found| directory::read::read(&found.name, &found.bytes, found.built_in);
        let whole = all(self.directory_files()?.iter().map(read))?;
        Ok(Directories::new(self.parts()?.into_iter().chain(whole)))
    }

    /// Reads and checks the directories a session in an area needs: of the area, of its country, and of groups that stand
    /// behind it. Of the others no more than the head is read.
    ///
    /// # Errors
    /// Fails where one can't be read, or lists the faults of those that hold here.
    pub fn directories_for(&self, area: &Area) -> Result<Directories, Unusable> {
        let files = self.directory_files()?;
        let holds = |found: &&Found| {
            let place = directory::read::place(&found.name, &found.bytes, found.built_in);
            place.map_or(true, |place| place.area.covers(area) || place.reach.stands_behind(area))
        };
        let read = |found: &Found| directory::read::read(&found.name, &found.bytes, found.built_in);
        all(files.iter().filter(holds).map(read)).map(Directories::new)
    }

    /// Reads what directories say about places: those that hold in an area or in a part of it, or all.
    ///
    /// # Errors
    /// Fails where one can't be read, or lists the faults of those that do not come with the program.
    pub fn places(&self, of: Option<&Area>) -> Result<Places, Unusable> {
        let files = self.directory_files()?;
        let asked = |found: &&Found| {
            of.is_none_or(|of| Area::parse(&found.stem).is_ok_and(|area| area.covers(of) || of.covers(&area)))
        };
        let read = |found: &Found| directory::read::place(&found.name, &found.bytes, found.built_in);
        let whole = all(files.iter().filter(asked).map(read))?;
        let parts = self.parts()?;
        let alone = parts.iter().filter(|part| !whole.iter().any(|place: &Place| place.area == part.area));
        Ok(Places::new(alone.map(Place::from).chain(whole.iter().cloned())))
    }

    /// Reads a document again by the name its faults carry, to show its lines. Nothing where that is not possible.
    #[must_use]
    pub fn text_of(&self, name: &str) -> Option<String> {
        let found = match name.strip_prefix(shelf::BUILT_IN) {
            Some(path) => shelf::built_in_file(path)?,
            None => shelf::read_file(Path::new(name)).ok()?,
        };
        String::from_utf8(found.bytes.into_owned()).ok()
    }
}

/// Reads one file that was named by its path.
///
/// # Errors
/// Fails where it can't be read.
pub fn read_file(path: &Path) -> Result<Found, Unusable> {
    shelf::read_file(path)
}

/// Collects what could be read, or the faults of all.
fn all<T>(each: impl Iterator<Item = Result<T, Vec<Diagnostic>>>) -> Result<Vec<T>, Unusable> {
    let (mut good, mut faults) = (Vec::new(), Vec::new());
    for one in each {
        match one {
            Ok(read) => good.push(read),
            Err(found) => faults.extend(found),
        }
    }
    if faults.is_empty() { Ok(good) } else { Err(Unusable::Broken(faults)) }
}

/// Reads the YAML files of every shelf, the last of each name, sorted by name.
fn by_id<'a>(shelves: impl Iterator<Item = &'a Shelf>, left_out: &BTreeSet<Arc<str>>) -> Result<Vec<Found>, Unusable> {
    let mut found = std::collections::BTreeMap::<Arc<str>, Found>::new();
    for shelf in shelves {
        for file in shelf.files("", "yaml")?.into_iter().filter(|file| !left_out.contains(&file.name)) {
            found.insert(Arc::clone(&file.stem), file);
        }
    }
    Ok(found.into_values().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(folder: &Path, path: &str, text: &str) {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(path, text).expect("written");
    }

    fn names(found: &[Found]) -> Vec<String> {
        found.iter().map(|file| file.stem.to_string()).collect()
    }

    #[test]
    fn a_given_folder_adds_and_replaces_by_id() {
        let given = tempfile::tempdir().expect("a folder");
        write(given.path(), "zz-new.yaml", "a: 1");
        write(given.path(), "adult-brief.yaml", "mine: 1");
        write(given.path(), "README.md", "no document");
        let built_in = Library::open(&Options::default()).expect("no key").tool_files().expect("readable");
        let options = Options { tools: vec![given.path().to_owned()], ..Options::default() };
        let all = Library::open(&options).expect("no key").tool_files().expect("readable");
        assert_eq!(all.len(), built_in.len() + 1);
        let mine = all.iter().find(|file| &*file.stem == "adult-brief").expect("there");
        assert!(!mine.built_in && mine.bytes.as_ref() == b"mine: 1");
        assert_eq!(names(&all).last().map(String::as_str), Some("zz-new"));
    }

    #[test]
    fn a_pack_brings_tools_items_and_directories() {
        let pack = tempfile::tempdir().expect("a folder");
        write(pack.path(), "screening-tools/zz-pack.yaml", "a: 1");
        write(pack.path(), "screening-tools/items/zz-items.yaml", "a: 1");
        write(pack.path(), "screening-tools/directory/ZZ.yaml", "a: 1");
        let library =
            Library::open(&Options { tools: vec![pack.path().to_owned()], ..Options::default() }).expect("no key");
        assert!(names(&library.tool_files().expect("readable")).contains(&"zz-pack".to_owned()));
        let Err(Unusable::Broken(faults)) = library.bank() else { panic!("the items were not read") };
        assert!(faults.iter().all(|fault| fault.file.ends_with("zz-items.yaml")));
        assert!(names(&library.directory_files().expect("readable")).contains(&"ZZ".to_owned()));
    }

    #[test]
    fn a_folder_that_was_named_must_be_there() {
        let options = Options { tools: vec![PathBuf::from("/nowhere/at/all")], ..Options::default() };
        assert!(matches!(Library::open(&options).expect("no key").tool_files(), Err(Unusable::Unreadable(..))));
    }

    /// Opening a pipe that nobody writes into never returns.
    #[cfg(unix)]
    #[test]
    fn a_pipe_is_no_document_and_is_not_waited_for() {
        let given = tempfile::tempdir().expect("a folder");
        let path = given.path().join("pipe.yaml");
        let made = std::process::Command::new("mkfifo").arg(&path).status().expect("mkfifo");
        assert!(made.success());
        let (tell, told) = std::sync::mpsc::channel();
        std::thread::spawn(move || tell.send(read_file(&path).is_err()));
        assert_eq!(told.recv_timeout(std::time::Duration::from_secs(10)), Ok(true), "it waits");
    }

    /// Conduct 96: no more of a file is read than a document may have, plus one byte.
    #[test]
    fn a_huge_file_is_not_read_to_its_end() {
        let given = tempfile::tempdir().expect("a folder");
        let path = given.path().join("huge.yaml");
        std::fs::File::create(&path).expect("made").set_len(1 << 33).expect("grown");
        let found = read_file(&path).expect("readable");
        assert_eq!(found.bytes.len(), crate::documents::scan::MOST_BYTES + 1);
    }
}
