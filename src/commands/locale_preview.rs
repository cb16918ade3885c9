//! `askwell locale preview`: every screen of a talk in a locale, for those who translate it and those who review it.

use std::rc::Rc;

use anyhow::Result;

use super::practice_run::{Place, invented};
use super::screen::chosen;
use super::{House, Refusal, limits, no_locale, offer};
use crate::cli::{PageFormat, Preview, Status};
use crate::conversation::session::{Briefing, Documents, Equipped, Later, Saving};
use crate::conversation::tour;
use crate::i18n::{Direction, Locale, MessageFile, Pseudo, Words, rewritten};
use crate::library::{Library, SOURCE, Unusable};
use crate::report;
use crate::report::preview::Seen;
use crate::ui::{Voices, stage};
use crate::vocabulary::{Clock, LanguageTag, Pathway, has_errors};

pub(super) fn run(asked: &Preview, house: &mut House<'_, '_>) -> Result<Status> {
    let library = house.library;
    let known = library.locale_tags()?;
    let words = |tag: &LanguageTag| -> Result<Words> {
        if let Some(pseudo) = Pseudo::of(tag) {
            return made_of_english(pseudo, tag, library);
        }
        if known.contains(tag) { Ok(library.words(tag)?) } else { Err(no_locale(tag.as_str(), &known).into()) }
    };
    let looked_at = words(&asked.language)?;
    let officer = asked.beside.as_ref().map(words).transpose()?;
    let (officer, person) = match &officer {
        Some(officer) => (officer, Some(&looked_at)),
        None => (&looked_at, None),
    };
    let place = Place::of(asked.area.clone(), library)?;
    let documents = documents(&place, library)?;
    let agency = invented(officer, place.standing);
    let no_limits = || Refusal::new(Status::Broken, "no-limits");
    let own = officer.locale().tag().clone();
    let shown: Vec<LanguageTag> = person.map(|words| words.locale().tag().clone()).into_iter().collect();
    let briefing = Briefing {
        chosen: asked.tool.as_deref().map(|tool| chosen(tool, &documents.tools, library)).transpose()?,
        limits_adult: limits(officer, &["limits", asked.role.as_str()], &place.area).ok_or_else(no_limits)?,
        limits_child: limits(officer, &["limits_child"], &place.area).ok_or_else(no_limits)?,
        offers: Pathway::ALL
            .iter()
            .filter_map(|pathway| Some((*pathway, offer(officer, *pathway, &place.area)?)))
            .collect(),
        area: place.area,
        role: asked.role,
        setting: None,
        standing: place.standing,
        agency: &agency,
        documents: &documents,
        language: own.clone(),
        shown: &shown,
        drafts: &shown,
        saving: Saving::Offered,
        clock: Clock::NONE,
    };
    let elsewhere = LanguageTag::parse(ELSEWHERE).ok();
    let languages: Vec<LanguageTag> = shown.iter().cloned().chain([own]).chain(elsewhere).collect();
    let columns = usize::from(asked.width);
    let seen: Vec<Seen> = tour(&briefing, &languages)
        .into_iter()
        .map(|stop| {
            let sheet = stop.sheet.as_ref().map(|sheet| report::sheet::text(sheet, officer, columns));
            let voices = Voices { officer, person: person.filter(|_| stop.read_in.is_some()) };
            let screen = stage(&stop.prompt, voices, sheet);
            Seen { messages: stop.prompt.words().map(|words| words.id.clone()).collect(), screen }
        })
        .collect();
    house.write(&match asked.format {
        PageFormat::Text => report::preview::text(&seen, officer, columns, house.words),
        PageFormat::Html => report::preview::html(&seen, looked_at.locale().endonym(), officer, house.words),
    })?;
    Ok(Status::Done)
}

/// Gives English in the letters of a language that nobody speaks: what is left of plain English on a screen can't be
/// translated, and what breaks there will break in a real language.
fn made_of_english(pseudo: Pseudo, tag: &LanguageTag, library: &Library) -> Result<Words> {
    let about = format!(
        "format: 1\nendonym: {tag}\ndirection: {}\nstatus: draft\n",
        match Direction::of(tag) {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    );
    let mut locale = Locale::read(tag, &tag.as_str().into(), about).map_err(Unusable::Broken)?;
    let source = LanguageTag::parse(SOURCE)?;
    for (layer, _) in library.locale_files(&source)?.texts(Direction::LeftToRight) {
        let write = |file: MessageFile| (file.name, rewritten(&file.text, &|text| pseudo.text(text)));
        let faults = locale.add(&layer.into_iter().map(write).collect::<Vec<_>>());
        if has_errors(&faults) {
            return Err(Unusable::Broken(faults).into());
        }
    }
    Ok(library.words(&source)?.of(Rc::new(locale)))
}

/// A language that no locale is likely to have: what is said through an interpreter is seen with it.
const ELSEWHERE: &str = "und";

fn documents(place: &Place, library: &Library) -> Result<Later> {
    let tools = Equipped::all(library.tools()?);
    Ok(Later::ready(Documents { tools, directories: library.directories_for(&place.area)? }))
}
