//! The shipped documents, read the way the program reads them, for whatever test needs them; and what they promise.

mod mutations;
mod promises;

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use askwell::commands::{limits, offer};
use askwell::conversation::session::{Briefing, Documents, Equipped, Later, Limits, Offer, Saving};
use askwell::documents::directory::{self, Directories};
use askwell::documents::settings::{self, Agency};
use askwell::documents::tool::{self, ItemBank, Tool};
use askwell::i18n::{Locale, Words};
use askwell::vocabulary::{Area, Clock, LanguageTag, Pathway, Role, Standing};

/// The root of the repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The files of a folder with this ending, by name.
pub fn files(folder: &Path, ending: &str) -> Vec<(Arc<str>, Vec<u8>)> {
    let mut found: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .map(|path| (Arc::from(path.file_name().unwrap().to_str().unwrap()), fs::read(&path).unwrap()))
        .collect();
    found.sort();
    found
}

/// The names of the shipped scenarios.
pub fn scenarios() -> Vec<String> {
    let found = files(&root().join("screening-tools/scenarios"), "yaml");
    found.iter().map(|(name, _)| name.trim_end_matches(".yaml").to_owned()).collect()
}

/// The words of the source locale.
pub fn english() -> Words {
    locales().into_iter().find(|words| words.locale().tag().as_str() == "en").unwrap()
}

/// The words of every shipped locale, each with English behind it.
pub fn locales() -> Vec<Words> {
    let all = every_locale();
    let source = all.iter().find(|locale| locale.tag().as_str() == "en").unwrap();
    all.iter().map(|locale| Words::new(Rc::clone(locale), Rc::clone(source))).collect()
}

/// The shipped locales besides English.
pub fn translations() -> Vec<Rc<Locale>> {
    every_locale().into_iter().filter(|locale| locale.tag().as_str() != "en").collect()
}

fn every_locale() -> Vec<Rc<Locale>> {
    thread_local! {
        static LOCALES: Vec<Rc<Locale>> = read_locales();
    }
    LOCALES.with(Clone::clone)
}

fn read_locales() -> Vec<Rc<Locale>> {
    let folders = fs::read_dir(root().join("locales")).unwrap().map(|entry| entry.unwrap().path());
    let mut locales: Vec<_> = folders.filter(|path| path.is_dir()).map(|path| Rc::new(read(&path))).collect();
    locales.sort_by(|a, b| a.tag().cmp(b.tag()));
    locales
}

fn read(folder: &Path) -> Locale {
    let tag = LanguageTag::parse(folder.file_name().unwrap().to_str().unwrap()).unwrap();
    let about = fs::read(folder.join("locale.yaml")).unwrap();
    let mut locale = Locale::read(&tag, &Arc::from("locale.yaml"), about).unwrap();
    assert_eq!(locale.add(&files(folder, "ftl")), []);
    locale
}

/// The shipped item bank.
pub fn bank() -> ItemBank {
    let mut bank = ItemBank::default();
    for (file, bytes) in files(&root().join("screening-tools/items"), "yaml") {
        bank.add(&file, &bytes).unwrap();
    }
    bank
}

/// The shipped tools, in the order in which the program suggests them: those that a session can use.
pub fn tools() -> Vec<Equipped> {
    Equipped::all(every_tool())
}

/// The shipped tools, those for organisations too, by name.
pub fn every_tool() -> Vec<Tool> {
    let bank = bank();
    let read = |(file, bytes): (Arc<str>, Vec<u8>)| {
        let reading = tool::read(&file, &bytes, &bank, true);
        assert_eq!(reading.faults, [], "{file}");
        reading.value.unwrap()
    };
    files(&root().join("screening-tools"), "yaml").into_iter().map(read).collect()
}

/// The shipped directories.
pub fn directories() -> Directories {
    let all = files(&root().join("screening-tools/directory"), "yaml");
    Directories::new(all.into_iter().map(|(file, bytes)| directory::read::read(&file, &bytes, true).unwrap()))
}

/// An agency with a duty desk and a child desk.
pub fn agency() -> Agency {
    let text = "format: 1\nstanding: listed-authority\nduty-desk: {name: Duty desk North, phone: '01632 960001'}\n\
                child-desk: {name: Child desk North, phone: '01632 960002'}\n\
                staff-support: {name: Colleagues for colleagues, phone: '01632 960003'}\n";
    settings::read::agency(&Arc::from("agency.yaml"), text.as_bytes()).unwrap()
}

/// Everything a session borrows.
pub struct House {
    pub documents: Later,
    pub agency: Agency,
    pub shown: Vec<LanguageTag>,
    pub drafts: Vec<LanguageTag>,
}

impl House {
    /// The shipped documents, read once for each test thread.
    pub fn shipped() -> &'static Self {
        thread_local! {
            static HOUSE: &'static House = Box::leak(Box::new(House {
                documents: Later::ready(Documents { tools: tools(), directories: directories() }),
                agency: agency(),
                shown: Vec::new(),
                drafts: Vec::new(),
            }));
        }
        HOUSE.with(|house| *house)
    }

    /// The shipped tool with this id.
    pub fn tool(&self, id: &str) -> &Tool {
        &self.documents.tools.iter().find(|equipped| equipped.tool.id.as_str() == id).unwrap().tool
    }

    /// A briefing for this role in England.
    pub fn briefing(&self, role: Role) -> Briefing<'_> {
        Briefing {
            documents: &self.documents,
            agency: &self.agency,
            area: Area::parse("GB-ENG").unwrap(),
            role,
            setting: None,
            standing: Standing::ListedAuthority,
            language: LanguageTag::parse("en").unwrap(),
            shown: &self.shown,
            drafts: &self.drafts,
            limits_adult: limits_in("GB-ENG", &["limits", role.as_str()]),
            limits_child: limits_in("GB-ENG", &["limits_child"]),
            offers: offers_in("GB-ENG"),
            chosen: None,
            saving: Saving::Not,
            clock: Clock::NONE,
        }
    }
}

/// The offers made in an area, from the source locale.
pub fn offers_in(area: &str) -> Vec<(Pathway, Offer)> {
    let (words, area) = (english(), Area::parse(area).unwrap());
    Pathway::ALL.iter().filter_map(|pathway| Some((*pathway, offer(&words, *pathway, &area)?))).collect()
}

/// The limits said in an area, from the source locale.
pub fn limits_in(area: &str, name: &[&str]) -> Limits {
    limits(&english(), name, &Area::parse(area).unwrap()).expect("limits of the source locale")
}
