//! Shutting the program in before a session, and the one way out of it: saving the sheet.

use std::path::Path;

use super::Refusal;
use crate::answers::Locked;
use crate::cli::{Status, Strictness};
use crate::conversation::session::Form;
use crate::documents::settings::Config;
use crate::i18n::Words;
use crate::privacy::{self, OpenFolder, SaveFault, SaveFolder};
use crate::report;
use crate::ui::Leaf;
use crate::vocabulary::{Message, MessageId};

/// Columns of a sheet in a file.
const COLUMNS: usize = 80;

/// Opens the folder for saving, if the settings name one; where nothing can be saved in it, says why.
pub(super) fn save_folder(config: &Config) -> (Option<SaveFolder>, Option<Message>) {
    let Some(path) = config.save_folder.as_deref() else { return (None, None) };
    match SaveFolder::open(Path::new(path)) {
        Ok(folder) => (Some(folder), None),
        Err(fault) => {
            let id = MessageId::joined(&[&format!("ui-no-saving-{}", fault.as_str())]);
            (None, Some(Message::new(id).text("path", path)))
        }
    }
}

/// Shuts this process in, but for new files in these folders. Gives the words for what could not be reached, if anything.
///
/// # Errors
/// Fails where every protection was demanded and one is lacking.
pub(super) fn seal(
    memory: Locked,
    folders: &[&OpenFolder],
    strictness: Strictness,
    words: &Words,
) -> Result<Option<Message>, Refusal> {
    let protection = privacy::seal(memory, folders);
    if protection.lacking().next().is_none() {
        return Ok(None);
    }
    let list = words.list_of(protection.lacking().map(|guard| Message::named("guard", guard.as_str())));
    match strictness {
        Strictness::Strict => Err(Refusal::new(Status::Surroundings, "not-protected").about("list", list)),
        Strictness::AsFarAsPossible => Ok(Some(Message::fixed("ui-not-protected").text("list", list))),
    }
}

/// Says what a system of this kind leaves open in this session, if anything.
pub(super) fn left_open(folder: Option<&SaveFolder>) -> impl Iterator<Item = Message> {
    let matters = move |id: &&&str| **id != "folder" || folder.is_some();
    privacy::LEFT_OPEN.iter().filter(matters).map(|id| Message::named("privacy-not", id))
}

/// Saves a sheet or a number for the person, and says what came of it. The name of a file says nothing.
pub(super) fn save(folder: &SaveFolder, leaf: Leaf<'_>, words: &Words) -> Message {
    let saved = match leaf {
        Leaf::Sheet(sheet, Form::Text) => folder.save("sheet", "txt", &report::sheet::text(sheet, words, COLUMNS)),
        Leaf::Sheet(sheet, Form::Html) => folder.save("sheet", "html", &report::sheet::html(sheet, words)),
        Leaf::Sheet(sheet, Form::Markdown) => folder.save("sheet", "md", &report::sheet::markdown(sheet, words)),
        Leaf::Sheet(sheet, Form::Json) => folder.save("sheet", "json", &report::sheet::json(sheet)),
        Leaf::Card(card, reader) => folder.save("note", "html", &report::card::html(card, reader)),
    };
    match saved {
        Ok(path) => Message::fixed("ui-sheet-saved").text("path", path.display().to_string()),
        Err(SaveFault::NotMade) => {
            Message::fixed("ui-sheet-not-saved").text("path", folder.path().display().to_string())
        }
        Err(SaveFault::CutOff(path)) => Message::fixed("ui-sheet-cut-off").text("path", path.display().to_string()),
    }
}
