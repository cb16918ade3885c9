//! What comes from folders: what of it stands in the place of something inside the program, and what is to be vetted.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Found, Library, Unusable, by_id, shelf::Shelf};
use crate::documents::directory::{Directories, Directory, read};
use crate::documents::scan::{NodeKind, Path, scan};
use crate::vocabulary::{Code, Diagnostic, LanguageTag};

impl Library {
    /// Leaves out directories, by the names of their files: another of the same area takes their place, or else what can
    /// still be read of them.
    #[must_use]
    pub fn without(&self, files: impl IntoIterator<Item = Arc<str>>) -> Self {
        Self { left_out: files.into_iter().collect(), ..self.clone() }
    }

    /// Reads what can still be read of directories that were left out.
    pub(super) fn parts(&self) -> Result<Vec<Directory>, Unusable> {
        let mut parts = Vec::new();
        if !self.left_out.is_empty() {
            for shelf in &self.directory {
                let files = shelf.files("", "yaml")?;
                let out = files.iter().filter(|file| self.left_out.contains(&file.name));
                parts.extend(out.filter_map(|found| read::part(&found.name, &found.bytes)));
            }
        }
        Ok(parts)
    }

    /// Lists the tools and items from folders that take the place of one inside the program, as faults.
    ///
    /// # Errors
    /// Fails where a file or a folder that was named can't be read.
    pub fn overriding(&self) -> Result<Vec<Diagnostic>, Unusable> {
        let mut faults = Vec::new();
        let (inside, outside) = split(&self.tools, "")?;
        let taken = |file: &&Found| inside.iter().any(|tool| tool.stem == file.stem);
        for file in outside.iter().filter(taken) {
            let span = scan(&file.name, &file.bytes).ok().map(|tree| tree.nearest_span(&Path::Root.key("id")));
            faults.push(Diagnostic::new(Code::OverridesBuiltIn, &file.name, span).with("value", &file.stem));
        }
        let (inside, outside) = split(&self.tools, "items")?;
        if !outside.is_empty() {
            let ids: BTreeSet<String> = inside.iter().flat_map(item_ids).map(|(id, _)| id).collect();
            let taken = outside.iter().flat_map(item_ids).filter(|(id, _)| ids.contains(id));
            faults.extend(taken.map(|(_, fault)| fault));
        }
        Ok(faults)
    }

    /// Reads the tools from folders, the last of each id.
    ///
    /// # Errors
    /// Fails where a file or a folder that was named can't be read.
    pub fn tool_files_outside(&self) -> Result<Vec<Found>, Unusable> {
        by_id(self.tools.iter().filter(|shelf| shelf.is_outside()), &BTreeSet::new())
    }

    /// Reads the directories from folders, the last of each area.
    ///
    /// # Errors
    /// Fails where a file or a folder that was named can't be read.
    pub fn directory_files_outside(&self) -> Result<Vec<Found>, Unusable> {
        by_id(self.directory.iter().filter(|shelf| shelf.is_outside()), &BTreeSet::new())
    }

    /// Reads the messages of a locale that come from folders, in the order of their layers.
    ///
    /// # Errors
    /// Fails where a file or a folder that was named can't be read.
    pub fn message_files_outside(&self, tag: &LanguageTag) -> Result<Vec<Found>, Unusable> {
        let mut files = Vec::new();
        for shelf in self.locales.iter().filter(|shelf| shelf.is_outside()) {
            files.extend(shelf.files(tag.as_str(), "ftl")?);
        }
        Ok(files)
    }

    /// Reads every directory that has no fault of its own.
    ///
    /// # Errors
    /// Fails where a file or a folder that was named can't be read.
    pub fn sound_directories(&self) -> Result<Directories, Unusable> {
        let files = self.directory_files()?;
        let read = |found: &Found| read::read(&found.name, &found.bytes, found.built_in).ok();
        Ok(Directories::new(files.iter().filter_map(read)))
    }
}

/// Reads the YAML files of a sub-folder of every shelf: those inside the program, and those from folders. Without any of
/// the latter nobody wants the former.
fn split(shelves: &[Shelf], folder: &str) -> Result<(Vec<Found>, Vec<Found>), Unusable> {
    let all = |of: bool| -> Result<Vec<Found>, Unusable> {
        let mut files = Vec::new();
        for shelf in shelves.iter().filter(|shelf| shelf.is_outside() == of) {
            files.extend(shelf.files(folder, "yaml")?);
        }
        Ok(files)
    };
    let outside = all(true)?;
    Ok((if outside.is_empty() { Vec::new() } else { all(false)? }, outside))
}

/// Gives the ids of the items in a file of the bank, each with the fault it is to take the place of another.
fn item_ids(file: &Found) -> Vec<(String, Diagnostic)> {
    let Ok(tree) = scan(&file.name, &file.bytes) else { return Vec::new() };
    let list = Path::Root.key("items");
    let Some(NodeKind::Sequence(items)) = tree.find(&list).map(|node| &node.kind) else { return Vec::new() };
    let id = |place| {
        let at = list.index(place);
        let at = at.key("id");
        let Some(NodeKind::Scalar { text, .. }) = tree.find(&at).map(|node| &node.kind) else { return None };
        let fault = Diagnostic::new(Code::OverridesBuiltIn, &file.name, Some(tree.nearest_span(&at)));
        Some((text.to_string(), fault.with("value", text)))
    };
    (0..items.len()).filter_map(id).collect()
}
