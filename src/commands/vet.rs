//! What comes from a folder is vetted before a talk: a tool or a text with a fault gets no live session. A directory with
//! a fault is left out instead, since without a session nobody would find the way to help at all.

use super::source_words;
use crate::directory_kit::{self, Beside, Spoken};
use crate::i18n::Words;
use crate::library::{Found, Library, SOURCE, Unusable};
use crate::tool_kit;
use crate::vocabulary::{Diagnostic, LanguageTag, Severity, has_errors};

/// Checks every tool, directory and text of limits from a folder, as `tool check` and `directory check` would. Also
/// refused here, and only here, is a document that takes the place of a tool or an item inside the program: what officers
/// were trained on must not become something else under the same name.
///
/// Gives the errors in directories, which are not to be used.
///
/// # Errors
/// Lists the faults of all, or fails where one can't be read.
pub(super) fn vet(library: &Library, officer: &Words) -> Result<Vec<Diagnostic>, Unusable> {
    let mut faults = library.overriding()?;
    let tools = library.tool_files_outside()?;
    let directories = library.directory_files_outside()?;
    let mut limits = library.message_files_outside(officer.locale().tag())?;
    if let Some(source) = LanguageTag::parse(SOURCE).ok().filter(|source| source != officer.locale().tag()) {
        limits.extend(library.message_files_outside(&source)?);
    }
    if tools.is_empty() && directories.is_empty() && limits.is_empty() && faults.is_empty() {
        return Ok(Vec::new());
    }
    let source = source_words(library)?;
    if !tools.is_empty() {
        match library.bank() {
            // Tools that name items of a broken bank would be blamed for what is not theirs.
            Err(Unusable::Broken(found)) => faults.extend(found),
            bank => {
                let bank = bank?;
                let check =
                    |found: &Found| tool_kit::check(&found.name, &found.bytes, &bank, found.built_in, &source).faults;
                faults.extend(tools.iter().flat_map(check));
            }
        }
    }
    let mut of_directories = Vec::new();
    if !(directories.is_empty() && limits.is_empty()) {
        let around = library.sound_directories()?;
        let words = Spoken { source: &source, officer };
        // What is out of date is no reason to leave an officer without a screening: it is not shown as tried.
        let beside = Beside { around: &around, words, now: None };
        for found in directories {
            of_directories.extend(directory_kit::check(&found.name, &found.bytes, found.built_in, beside));
        }
        for found in limits {
            let text = String::from_utf8_lossy(&found.bytes);
            faults.extend(directory_kit::limits(&found.name, &text, &around));
        }
    }
    if has_errors(&faults) {
        faults.extend(of_directories);
        return Err(Unusable::Broken(faults));
    }
    of_directories.retain(|fault| fault.severity == Severity::Error);
    Ok(of_directories)
}
