//! A tree of Fluent files of any program: a folder for each language, or a file for each.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Unusable;
use super::shelf::{Found, read_file, sorted};
use crate::locale_kit::TreeFile;
use crate::vocabulary::LanguageTag;

/// The ending of message files.
const ENDING: &str = "ftl";

/// How many folders may lie inside each other.
const DEEPEST: usize = 16;

/// The languages of a tree.
#[derive(Debug)]
pub struct Tree {
    /// By name.
    pub languages: Vec<Language>,
}

/// A language of a tree.
#[derive(Debug)]
pub struct Language {
    /// Its tag.
    pub tag: LanguageTag,
    /// Its folder, or its one file, as the user would name it.
    pub name: Arc<str>,
    path: PathBuf,
}

impl Tree {
    /// Lists the languages of a folder: what is named by the tag of a language. Anything else is none of them.
    ///
    /// # Errors
    /// Fails where the folder can't be read.
    pub fn open(folder: &Path) -> Result<Self, Unusable> {
        let mut languages = Vec::new();
        let unreadable = |error| Unusable::Unreadable(folder.to_owned(), error);
        for path in fs::read_dir(folder).and_then(sorted).map_err(unreadable)? {
            let name = if path.extension().is_some_and(|ending| ending == ENDING) {
                path.file_stem()
            } else {
                path.file_name()
            };
            let tag = name.and_then(|name| name.to_str()).and_then(|name| LanguageTag::parse(name).ok());
            // Folders for code and settings are named by longer words.
            let tag = tag.filter(|tag| tag.primary().len() <= 3 && (path.is_dir() || is_message_file(&path)));
            let Some(tag) = tag else { continue };
            languages.push(Language { tag, name: path.to_string_lossy().into(), path });
        }
        Ok(Self { languages })
    }

    /// Finds a language.
    #[must_use]
    pub fn get(&self, tag: &LanguageTag) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag == *tag)
    }
}

impl Language {
    /// Reads every message file, in the order of their paths.
    ///
    /// # Errors
    /// Fails where a file or a folder can't be read.
    pub fn files(&self) -> Result<Vec<TreeFile>, Unusable> {
        let mut files = Vec::new();
        if self.path.is_dir() {
            collect(&self.path, "", DEEPEST, &mut files)?;
            files.sort_by(|one, other| one.path.cmp(&other.path));
        } else {
            files.push(read(&self.path, String::new())?);
        }
        Ok(files)
    }
}

fn collect(folder: &Path, inside: &str, depth: usize, files: &mut Vec<TreeFile>) -> Result<(), Unusable> {
    let unreadable = |error| Unusable::Unreadable(folder.to_owned(), error);
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name();
        let Some(name) = name.to_str().filter(|name| !name.starts_with('.')) else { continue };
        let path = entry.path();
        let inside = format!("{inside}{name}");
        // A link is followed to a file only: one to a folder could lead in a circle.
        let kind = entry.file_type().map_err(unreadable)?;
        if kind.is_dir() && depth > 0 {
            collect(&path, &format!("{inside}/"), depth - 1, files)?;
        } else if is_message_file(&path) && (kind.is_file() || kind.is_symlink() && path.is_file()) {
            files.push(read(&path, inside)?);
        }
    }
    Ok(())
}

fn is_message_file(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == ENDING)
}

fn read(path: &Path, inside: String) -> Result<TreeFile, Unusable> {
    let Found { name, bytes, .. } = read_file(path)?;
    Ok(TreeFile { path: inside, name, bytes: bytes.into_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(files: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        for file in files {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(path, "a = b\n").expect("written");
        }
        folder
    }

    #[test]
    fn what_is_named_by_a_tag_is_a_language_and_nothing_else() {
        let folder = tree(&[
            "en-US/a.ftl",
            "pt_BR/a.ftl",
            "configs/a.ftl",
            "fr.ftl",
            "de/x/y/b.ftl",
            "de/.git/c.ftl",
            "de/d.txt",
        ]);
        let tree = Tree::open(folder.path()).expect("readable");
        let tags: Vec<&str> = tree.languages.iter().map(|language| language.tag.as_str()).collect();
        assert_eq!(tags, ["de", "en-US", "fr", "pt-BR"]);
        let files = |tag: usize| -> Vec<String> {
            tree.languages[tag].files().expect("readable").into_iter().map(|file| file.path).collect()
        };
        assert_eq!(files(0), ["x/y/b.ftl"]);
        assert_eq!(files(2), [""]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_leads_back_is_not_followed() {
        let folder = tree(&["de/a.ftl"]);
        std::os::unix::fs::symlink("..", folder.path().join("de/round")).expect("linked");
        let tree = Tree::open(folder.path()).expect("readable");
        assert_eq!(tree.languages[0].files().expect("readable").len(), 1);
    }
}
