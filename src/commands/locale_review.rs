//! `askwell locale review`: a sheet on which native speakers judge a draft.

use anyhow::Result;

use super::english::{English, with_scenarios};
use super::locale_accept::kept;
use super::{House, Refusal, no_locale};
use crate::cli::{Review, Status};
use crate::i18n::{Catalogue, Entry};
use crate::library::SOURCE;
use crate::locale_kit::{Acceptance, Sides, Stage, Standing};
use crate::report::locale::review::{Pair, Sheet, Task, html};
use crate::vocabulary::{MessageId, reaches_person};

pub(super) fn run(asked: &Review, house: &mut House<'_, '_>) -> Result<Status> {
    let (tag, library) = (&asked.language, house.library);
    let known = library.locale_tags()?;
    if !known.contains(tag) {
        return Err(no_locale(tag.as_str(), &known).into());
    }
    if tag.as_str() == SOURCE {
        return Err(Refusal::new(Status::Line, "accept-source").into());
    }
    let source = English::whole(library)?.words()?;
    let locale = library.locale(tag)?;
    let words = Catalogue::read(&with_scenarios(tag, library)?, locale.direction()).0;
    let acceptance = kept(tag, library)?.unwrap_or_else(|| Acceptance::of(tag.clone()));
    let sides = Sides { source: &source, words: &words };
    let (person, rest): (Vec<&Entry>, Vec<&Entry>) =
        source.entries().partition(|entry| reaches_person(&MessageId::joined(&[&entry.id])));
    let all = person.iter().chain(&rest).enumerate().map(|(place, entry)| pair(place + 1, entry, sides, &acceptance));
    let wanted = |pair: &Pair| asked.only.as_ref().is_none_or(|prefix| pair.id.starts_with(prefix.as_str()));
    let (in_person, others): (Vec<Pair>, Vec<Pair>) = all.filter(wanted).partition(|pair| pair.number <= person.len());
    let task = if asked.blind { Task::TranslateBack } else { Task::Compare };
    let rest = if asked.all || asked.only.is_some() { others } else { Vec::new() };
    house.write(&html(&Sheet { task, person: in_person, rest }, &locale, house.words))?;
    Ok(Status::Done)
}

fn pair(number: usize, entry: &Entry, sides: Sides<'_>, acceptance: &Acceptance) -> Pair {
    let id = entry.id.as_str();
    let at = |stage: &Stage| match acceptance.standing_at(*stage, id, sides) {
        Standing::Accepted(role) => Some((*stage, role)),
        Standing::Withdrawn(_) | Standing::Open => None,
    };
    Pair {
        number,
        id: id.to_owned(),
        intent: entry.comment.clone(),
        source: sides.source.texts(entry),
        draft: sides.words.get(id).map(|entry| sides.words.texts(entry)).unwrap_or_default(),
        stages: Stage::ALL.iter().filter_map(at).collect(),
        is_changed: matches!(acceptance.standing(id, sides), Standing::Withdrawn(_)),
    }
}
