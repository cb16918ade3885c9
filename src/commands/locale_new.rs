//! `askwell locale new`: what translators begin with, as files of messages or as a PO file.

use std::path::Path;

use anyhow::Result;

use super::english::{English, inside, texts_of};
use super::new_file::{already_there, make};
use super::{House, Refusal, tell};
use crate::cli::{Beginning, Status};
use crate::documents::near::nearest;
use crate::explain::Paint;
use crate::i18n::{Direction, MessageFile, Parts, Plurals};
use crate::library::{SOURCE, Unusable, read_within};
use crate::locale_kit::{po, skeleton};
use crate::ui::wrap;
use crate::vocabulary::{LanguageTag, Message};

/// Where locales are made, if nobody says otherwise.
const FOLDER: &str = "locales";

/// Makes a locale. Nothing that is there is changed.
pub(super) fn run(asked: &Beginning, house: &mut House<'_, '_>) -> Result<Status> {
    let tag = &asked.language;
    known(tag, house)?;
    let english = English::whole(house.library)?;
    let source: Vec<(String, Parts<'_>)> =
        english.parts()?.into_iter().map(|parts| (inside(parts.name()), parts)).collect();
    if let Some(path) = &asked.to_po {
        return to_po(tag, path, &source, house);
    }
    let folder = asked.folder.as_deref().unwrap_or(Path::new(FOLDER));
    let home = folder.join(tag.as_str());
    if home.exists() {
        return Err(already_there(&home).into());
    }
    let mut files = vec![(home.join("locale.yaml"), about(tag, house)?)];
    let said = match &asked.from_po {
        Some(path) => {
            let brought = from_po(tag, path, &source, house)?;
            files.extend(brought.files.into_iter().map(|(path, text)| (home.join(path), text)));
            let said = Message::fixed("locale-po-brought").number("translated", brought.translated);
            let fuzzy = Message::fixed("locale-po-fuzzy").number("messages", brought.fuzzy);
            let fuzzy = (brought.fuzzy > 0).then_some(fuzzy);
            std::iter::once(said.number("messages", brought.of)).chain(fuzzy).collect()
        }
        None if house.library.locale_tags()?.contains(tag) => {
            return Err(Refusal::new(Status::Line, "locale-there").about("locale", tag.as_str()).into());
        }
        None => {
            let how = house.words.text(&Message::fixed("locale-new-how"));
            files.extend(skeleton::files(&source, tag, &how).into_iter().map(|(path, text)| (home.join(path), text)));
            let messages = source.iter().flat_map(|(_, parts)| parts.iter()).count();
            vec![Message::fixed("locale-new-first").number("messages", messages)]
        }
    };
    for (path, text) in &files {
        make(path, text)?;
    }
    let command = |what: &str| format!("askwell --locales {} locale {what} {tag}", folder.display());
    let made = Message::fixed("locale-new-made").number("files", files.len());
    let made = made.text("path", home.display().to_string());
    let check = Message::fixed("locale-new-check").text("command", command("check"));
    let preview = Message::fixed("locale-new-preview").text("command", command("preview"));
    say(std::iter::once(made).chain(said).chain([check, preview]), house)?;
    Ok(Status::Done)
}

/// Refuses a language that nobody here knows of: it is likelier mistyped than new.
fn known(tag: &LanguageTag, house: &House<'_, '_>) -> Result<()> {
    let source = LanguageTag::parse(SOURCE)?;
    if *tag == source {
        return Err(Refusal::new(Status::Line, "locale-there").about("locale", tag.as_str()).into());
    }
    let named = house.library.locale(&source)?.named_languages();
    if Plurals::of(tag).is_some() || named.iter().any(|known| known == tag || known.as_str() == tag.primary()) {
        return Ok(());
    }
    let all = Plurals::languages();
    let near = nearest(tag.as_str(), all.iter().map(String::as_str).chain(named.iter().map(LanguageTag::as_str)));
    let refusal = Refusal::new(Status::Line, "strange-language").about("language", tag.as_str());
    Err(near.into_iter().fold(refusal, |refusal, near| refusal.about("nearest", near)).into())
}

/// Writes `locale.yaml`: that of the locale, where there is one. A language whose own name is not known gets the name that
/// others have for it.
fn about(tag: &LanguageTag, house: &House<'_, '_>) -> Result<String> {
    if house.library.locale_tags()?.contains(tag) {
        let (_, bytes) = house.library.locale_files(tag)?.about;
        return Ok(String::from_utf8_lossy(&bytes).into_owned());
    }
    let (_, source) = house.library.locale_files(&LanguageTag::parse(SOURCE)?)?.about;
    let name = || house.words.text(&Message::named("lang", tag.as_str()));
    let endonym = skeleton::endonym(tag).map_or_else(name, str::to_owned);
    let status = house.words.text(&Message::fixed("locale-new-status"));
    Ok(skeleton::about(&String::from_utf8_lossy(&source), &endonym, Direction::of(tag), &status))
}

/// Writes the PO file of a locale, or of one that is to begin.
fn to_po(tag: &LanguageTag, path: &Path, source: po::Side<'_, '_>, house: &mut House<'_, '_>) -> Result<Status> {
    let library = house.library;
    let own: Vec<MessageFile> = if library.locale_tags()?.contains(tag) { texts_of(tag, library)? } else { Vec::new() };
    let own: Vec<(String, Parts<'_>)> = own.iter().map(|file| (inside(&file.name), file.parts())).collect();
    let forms = |forms: &str| house.words.text(&Message::fixed("locale-po-forms").text("forms", forms));
    let units = po::export(source, &own, tag, &forms);
    make(path, &po::write(&units, tag))?;
    let translated = units.iter().filter(|unit| !unit.target.is_empty()).count();
    let made = Message::fixed("locale-po-made").number("messages", units.len()).number("translated", translated);
    say([made.text("path", path.display().to_string())], house)?;
    Ok(Status::Done)
}

/// Reads a PO file, and says on the side what of it was left out.
fn from_po(tag: &LanguageTag, path: &Path, source: po::Side<'_, '_>, house: &mut House<'_, '_>) -> Result<po::Brought> {
    let found = read_within(path, po::MOST_BYTES)?;
    let units = po::read(&found.name, &found.bytes).map_err(Unusable::Broken)?;
    let brought = po::import(&found.name, &units, source, tag).map_err(Unusable::Broken)?;
    if !brought.left_out.is_empty() {
        let text = tell::faults(&brought.left_out, house, Paint::Plain);
        house.streams.errors.write_all(text.as_bytes())?;
    }
    Ok(brought)
}

fn say(messages: impl IntoIterator<Item = Message>, house: &mut House<'_, '_>) -> Result<()> {
    for message in messages {
        let text = house.words.text(&message);
        let lines = wrap(text.trim_end(), usize::from(house.width), house.words.locale().direction());
        house.write(&(lines.join("\n") + "\n"))?;
    }
    Ok(())
}
