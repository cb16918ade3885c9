//! What comes from a folder is vetted before a talk: a tool or a text with a fault gets no live session. A directory with
//! a fault is left out instead, since without a session nobody would find the way to help at all.

use super::english::English;
use super::locale_accept::{kept, translation};
use super::source_words;
use crate::directory_kit::{self, Beside, Spoken};
use crate::i18n::{Catalogue, Direction, Words};
use crate::library::{Found, Library, SOURCE, Unusable, is_built_in};
use crate::locale_kit::{self, Sides};
use crate::tool_kit;
use crate::vocabulary::{Diagnostic, LanguageTag, Severity, has_errors};

/// Checks every tool, directory and text from a folder, as `tool check`, `directory check` and `locale check` would. Also
/// refused here, and only here, is what takes the place of a tool, an item or words for the person inside the program:
/// what officers were trained on must not become something else under the same name.
///
/// Gives the errors in directories, which are not to be used.
///
/// # Errors
/// Lists the faults of all, or fails where one can't be read.
pub(super) fn vet(library: &Library, officer: &Words) -> Result<Vec<Diagnostic>, Unusable> {
    let mut faults = library.overriding()?;
    let tools = library.tool_files_outside()?;
    let directories = library.directory_files_outside()?;
    let (texts, of_texts) = texts(library, officer.locale().tag())?;
    if tools.is_empty() && directories.is_empty() && texts.is_empty() && faults.is_empty() {
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
    if !(directories.is_empty() && texts.is_empty()) {
        let around = library.sound_directories()?;
        let words = Spoken { source: &source, officer };
        // What is out of date is no reason to leave an officer without a screening: it is not shown as tried.
        let beside = Beside { around: &around, words, now: None };
        for found in directories {
            of_directories.extend(directory_kit::check(&found.name, &found.bytes, found.built_in, beside));
        }
        for found in texts {
            let text = String::from_utf8_lossy(&found.bytes);
            faults.extend(directory_kit::limits(&found.name, &text, &around));
        }
    }
    // A question with bad words is a fault of its tool and of its text.
    let told = |other: &Diagnostic| {
        faults.iter().any(|fault| (fault.code, &fault.file, fault.span) == (other.code, &other.file, other.span))
    };
    let new: Vec<Diagnostic> = of_texts.into_iter().filter(|fault| !told(fault)).collect();
    faults.extend(new);
    if has_errors(&faults) {
        faults.extend(of_directories);
        return Err(Unusable::Broken(faults));
    }
    of_directories.retain(|fault| fault.severity == Severity::Error);
    Ok(of_directories)
}

/// Finds the texts from folders that a session in this language can show, with what speaks against each.
fn texts(library: &Library, officer: &LanguageTag) -> Result<(Vec<Found>, Vec<Diagnostic>), Unusable> {
    let Ok(source_tag) = LanguageTag::parse(SOURCE) else { return Ok(Default::default()) };
    let mut texts = library.message_files_outside(&source_tag)?;
    let own = if *officer == source_tag { Vec::new() } else { library.message_files_outside(officer)? };
    let (in_source, in_own) = (!texts.is_empty(), !own.is_empty());
    texts.extend(own);
    if texts.is_empty() {
        return Ok((texts, Vec::new()));
    }
    let outside = |name: &str| !is_built_in(name);
    let english = English::read(library)?;
    let source = english.words()?;
    let mut faults = Vec::new();
    if in_source {
        let inside = Catalogue::read(&Library::built_in().locale_files(&source_tag)?, Direction::LeftToRight).0;
        faults.extend(locale_kit::faults_from_outside(
            &source_tag,
            &library.locale_files(&source_tag)?,
            &outside,
            None,
        ));
        faults.extend(locale_kit::replaced(Sides { source: &inside, words: &source }));
    }
    if *officer != source_tag && (in_own || in_source) {
        faults.extend(english.of_folders(officer, library, &outside)?);
    }
    if in_own {
        faults.extend(withdrawn(library, officer, &source)?);
    }
    Ok((texts, faults))
}

/// Lists the words from folders that somebody here accepted when they were others. Nobody has accepted these.
fn withdrawn(library: &Library, officer: &LanguageTag, source: &Catalogue) -> Result<Vec<Diagnostic>, Unusable> {
    let Some(acceptance) = kept(officer, library)? else { return Ok(Vec::new()) };
    let (words, _) = translation(officer, library)?;
    let mut changed = acceptance.withdrawn(Sides { source, words: &words });
    changed.retain(|fault| !is_built_in(&fault.file));
    changed.iter_mut().for_each(|fault| fault.severity = Severity::Error);
    Ok(changed)
}
