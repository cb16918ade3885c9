//! `askwell locale new`: what translators begin with.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::locale_check::{English, inside};
use super::tool_new::{already_there, write_new};
use super::{House, Refusal};
use crate::cli::Status;
use crate::documents::near::nearest;
use crate::i18n::{Direction, Part, Parts, Plurals};
use crate::library::SOURCE;
use crate::locale_kit::skeleton;
use crate::ui::wrap;
use crate::vocabulary::{LanguageTag, Message, MessageId};

/// Where locales are made, if nobody says otherwise.
const FOLDER: &str = "locales";

/// Makes a locale in which nothing is translated yet. Nothing that is there is changed.
pub(super) fn run(tag: &LanguageTag, folder: Option<&Path>, house: &mut House<'_, '_>) -> Result<Status> {
    known(tag, house)?;
    if house.library.locale_tags()?.contains(tag) {
        return Err(Refusal::new(Status::Line, "locale-there").about("locale", tag.as_str()).into());
    }
    let folder = folder.unwrap_or(Path::new(FOLDER));
    let home = folder.join(tag.as_str());
    if home.exists() {
        return Err(already_there(&home).into());
    }
    let english = English::whole(house.library)?;
    let files: Vec<(String, Parts<'_>)> =
        english.parts().into_iter().map(|parts| (inside(parts.name()), parts)).collect();
    let last = last(&files);
    let counts = |part: Part<'_, '_>| last.get(part.name) == Some(&part.name.as_ptr());
    let how = house.words.text(&Message::fixed("locale-new-how"));
    let mut made: Vec<(PathBuf, String)> = vec![(home.join("locale.yaml"), about(tag, house)?)];
    for file in skeleton::layout(&files) {
        made.push((home.join(&file.path), skeleton::file(&file.parts, tag, &how, &counts)));
    }
    for (path, text) in &made {
        write_new(path, text)?;
    }
    tell(tag, folder, &home, (made.len(), last.len()), house)?;
    Ok(Status::Done)
}

/// Refuses a language that nobody here knows of: it is likelier mistyped than new.
fn known(tag: &LanguageTag, house: &House<'_, '_>) -> Result<()> {
    let source = LanguageTag::parse(SOURCE)?;
    let named = house.library.locale(&source)?.named_languages();
    if Plurals::of(tag).is_some() || named.iter().any(|known| known == tag || known.as_str() == tag.primary()) {
        return Ok(());
    }
    let all = Plurals::languages();
    let near = nearest(tag.as_str(), all.iter().map(String::as_str).chain(named.iter().map(LanguageTag::as_str)));
    let refusal = Refusal::new(Status::Line, "strange-language").about("language", tag.as_str());
    Err(near.into_iter().fold(refusal, |refusal, near| refusal.about("nearest", near)).into())
}

/// Says what was made and what to do next.
fn tell(
    tag: &LanguageTag,
    folder: &Path,
    home: &Path,
    (files, messages): (usize, usize),
    house: &mut House<'_, '_>,
) -> Result<()> {
    let command = |what: &str| format!("askwell --locales {} locale {what} {tag}", folder.display());
    let made = Message::fixed("locale-new-made").number("files", files).number("messages", messages);
    let lines = [
        made.text("path", home.display().to_string()),
        Message::fixed("locale-new-first"),
        Message::fixed("locale-new-check").text("command", command("check")),
        Message::fixed("locale-new-preview").text("command", command("preview")),
    ];
    for line in lines {
        let text = house.words.text(&line);
        let lines = wrap(&text, usize::from(house.width), house.words.locale().direction());
        house.write(&(lines.join("\n") + "\n"))?;
    }
    Ok(())
}

/// Writes `locale.yaml`. A language whose own name is not known gets the name that others have for it.
fn about(tag: &LanguageTag, house: &House<'_, '_>) -> Result<String> {
    let source = house.library.locale_files(&LanguageTag::parse(SOURCE)?)?.about.1;
    let name = || house.words.text(&Message::new(MessageId::joined(&["lang", tag.as_str()])));
    let endonym = skeleton::endonym(tag).map_or_else(name, str::to_owned);
    let status = house.words.text(&Message::fixed("locale-new-status"));
    Ok(skeleton::about(&String::from_utf8_lossy(&source), &endonym, Direction::of(tag), &status))
}

/// Finds the place of each message: of one that stands twice the last counts.
fn last<'t>(files: &[(String, Parts<'t>)]) -> HashMap<&'t str, *const u8> {
    files.iter().flat_map(|(_, parts)| parts.iter()).map(|part| (part.name, part.name.as_ptr())).collect()
}
