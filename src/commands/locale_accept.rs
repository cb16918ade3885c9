//! `askwell locale accept`: records that somebody who reads both languages accepts safety-critical words of a draft.

use std::io::{BufRead, Read};

use anyhow::Result;

use super::english::English;
use super::{House, Refusal, no_locale, now};
use crate::cli::{Acceptor, Status};
use crate::documents::directory::Day;
use crate::i18n::{Catalogue, Direction, Entry};
use crate::library::{Library, SOURCE, Unusable};
use crate::locale_kit::{Acceptance, Sides, Standing};
use crate::ui::wrap;
use crate::vocabulary::{LanguageTag, Message, Severity};

pub(super) fn run(asked: &Acceptor, house: &mut House<'_, '_>) -> Result<Status> {
    let tag = &asked.language;
    let known = house.library.locale_tags()?;
    if !known.contains(tag) {
        return Err(no_locale(tag.as_str(), &known).into());
    }
    if tag.as_str() == SOURCE {
        return Err(Refusal::new(Status::Line, "accept-source").into());
    }
    let english = English::read(house.library)?;
    let (source, mut faults) = (english.words()?, english.check(tag, &house.library.locale_files(tag)?)?.faults);
    faults.retain(|fault| fault.severity == Severity::Error);
    if !faults.is_empty() {
        return Err(Unusable::Broken(faults).into());
    }
    let (words, direction) = translation(tag, house.library)?;
    let sides = Sides { source: &source, words: &words };
    let mut acceptance = kept(tag, house.library)?.unwrap_or_else(|| Acceptance::of(tag.clone()));
    let wanted = |entry: &&Entry| asked.only.as_ref().is_none_or(|prefix| entry.id.starts_with(prefix.as_str()));
    let standing = |entry: &Entry| acceptance.standing_at(asked.stage, &entry.id, sides);
    let open = |entry: &&Entry| !matches!(standing(entry), Standing::Accepted(_));
    let pairs: Vec<&Entry> = sides.critical().filter(wanted).filter(open).collect();
    if pairs.is_empty() {
        house.write(&line(house, &Message::fixed("accept-nothing").text("locale", tag.as_str())))?;
        return Ok(Status::Done);
    }
    show(&pairs, sides, &|entry| matches!(standing(entry), Standing::Withdrawn(_)), direction, house)?;
    if !asked.yes && !confirmed(asked, pairs.len(), house)? {
        house.write(&line(house, &Message::fixed("accept-not-done")))?;
        return Ok(Status::Done);
    }
    let today = now().and_then(|moment| Day::numbered(moment.days()));
    for entry in &pairs {
        acceptance.accept(&entry.id, asked.stage, (asked.by_role, today.as_ref()), sides);
    }
    let path = house.library.keep_acceptance(tag, &acceptance.to_yaml()).map_err(|path| {
        Refusal::new(Status::Surroundings, "accept-not-kept").about("path", path.display().to_string())
    })?;
    let left = sides.critical().filter(|entry| !matches!(acceptance.standing(&entry.id, sides), Standing::Accepted(_)));
    let done = Message::fixed("accept-done")
        .text("stage", asked.stage.as_str())
        .number("accepted", pairs.len())
        .number("open", left.count())
        .text("path", path.display().to_string());
    house.write(&line(house, &done))?;
    Ok(Status::Done)
}

/// Reads a translation as its authors wrote it, with the direction of its script.
pub(super) fn translation(tag: &LanguageTag, library: &Library) -> Result<(Catalogue, Direction), Unusable> {
    let direction = library.locale(tag)?.direction();
    Ok((Catalogue::read(&library.locale_files(tag)?, direction).0, direction))
}

/// Reads what was accepted of a locale before.
pub(super) fn kept(tag: &LanguageTag, library: &Library) -> Result<Option<Acceptance>, Unusable> {
    let Some(found) = library.acceptance(tag)? else { return Ok(None) };
    Acceptance::read(tag, &found.name, &found.bytes).map(Some).map_err(Unusable::Broken)
}

/// Shows each pair in blocks, one language each: English, then the translation, with all that they refer to.
fn show(
    pairs: &[&Entry],
    sides: Sides<'_>,
    is_changed: &dyn Fn(&Entry) -> bool,
    direction: Direction,
    house: &mut House<'_, '_>,
) -> Result<()> {
    let width = usize::from(house.width);
    for entry in pairs {
        let mut text = format!("{}\n", entry.id);
        if is_changed(entry) {
            text += &line(house, &Message::fixed("accept-changed"));
        }
        for (side, direction) in [(sides.source, Direction::LeftToRight), (sides.words, direction)] {
            for form in side.get(&entry.id).map(|entry| side.texts(entry)).unwrap_or_default() {
                wrap(&form, width, direction).iter().for_each(|line| text += &format!("{line}\n"));
            }
        }
        house.write(&(text + "\n"))?;
    }
    Ok(())
}

/// Asks for the language tag, typed out: a single key would be too easy for words that reach a frightened person.
fn confirmed(asked: &Acceptor, pairs: usize, house: &mut House<'_, '_>) -> Result<bool> {
    let tag = &asked.language;
    if !house.streams.input_is_terminal {
        return Err(Refusal::new(Status::Surroundings, "accept-not-asked").into());
    }
    let question = Message::fixed("accept-confirm").number("messages", pairs).text("locale", tag.as_str());
    let question = question.text("stage", asked.stage.as_str());
    house.write(&line(house, &question))?;
    house.streams.output.flush()?;
    let mut typed = String::new();
    house.streams.input.take(64).read_line(&mut typed)?;
    Ok(typed.trim() == tag.as_str())
}

fn line(house: &House<'_, '_>, message: &Message) -> String {
    let direction = house.words.locale().direction();
    wrap(&house.words.text(message), usize::from(house.width), direction).join("\n") + "\n"
}
