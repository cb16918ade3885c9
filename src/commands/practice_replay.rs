//! `askwell practice run --replay`: plays a run again that was written down, and tells of it.

use std::path::Path;

use anyhow::Result;
use serde_json::Value;

use super::new_file::prepare;
use super::practice_run::{Place, Props, write_debrief};
use super::{House, Refusal};
use crate::cli::Status;
use crate::conversation::practice::{Debrief, Rehearsed, Run, Seed, Teaching, choice};
use crate::conversation::session::Event;
use crate::i18n::Words;
use crate::library::{Library, read_file};
use crate::report;
use crate::report::practice::export::{FORMAT, KIND, derived};
use crate::vocabulary::{Area, Code, LanguageTag, Standing};

/// A run as it was written down, before anything of it is believed.
pub(super) struct Written {
    pub(super) scenario: String,
    place: Place,
    language: LanguageTag,
    digest: String,
    seed: Seed,
    teaching: Teaching,
    events: Vec<Event>,
    results: Value,
}

impl Written {
    /// Reads a run.
    ///
    /// # Errors
    /// Says that the file is no run, or that it is of a live screening.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Code> {
        let written: Value = serde_json::from_slice(bytes).map_err(|_| Code::NotARun)?;
        let text = |name: &str| written.pointer(name).and_then(Value::as_str);
        let is_practice = written.get("practice") == Some(&Value::Bool(true));
        if !is_practice && text("/kind").is_some_and(|kind| kind.starts_with("askwell-") && kind != KIND) {
            return Err(Code::LiveFile);
        }
        let is_run = is_practice && text("/kind") == Some(KIND);
        if !is_run || written.get("format").and_then(Value::as_u64) != Some(FORMAT) {
            return Err(Code::NotARun);
        }
        let read = || {
            let choices = written.get("choices")?.as_array()?;
            Some(Self {
                scenario: text("/scenario/id")?.to_owned(),
                place: Place {
                    area: Area::parse(text("/area")?).ok()?,
                    standing: Standing::parse(text("/standing")?)?,
                },
                language: LanguageTag::parse(text("/language")?).ok()?,
                digest: text("/scenario/digest")?.to_owned(),
                seed: Seed::new(written.get("seed")?.as_u64()?),
                teaching: Teaching::parse(text("/teaching")?)?,
                events: choices.iter().map(|one| choice::read(one.as_str()?)).collect::<Option<_>>()?,
                results: written.get("results")?.clone(),
            })
        };
        read().ok_or(Code::NotARun)
    }

    /// Says whether both need the same to be played again.
    pub(super) fn is_played_like(&self, other: &Self) -> bool {
        (&self.scenario, &self.place, &self.language) == (&other.scenario, &other.place, &other.language)
    }

    /// Finds everything to play it again: in the language it was played in, which the learner's choices hang on. Where that
    /// locale is not there, in the reader's.
    ///
    /// # Errors
    /// As [`Props::gather`].
    pub(super) fn props(&self, library: &Library, words: &Words) -> Result<Props> {
        let known = library.locale_tags()?.contains(&self.language);
        let played = if known { &library.words(&self.language)? } else { words };
        Props::gather(&self.scenario, &self.place, library, played)
    }

    /// Plays it again. What it says of its results is not believed: the choices must lead to them.
    ///
    /// # Errors
    /// Says that it is of another version of the scenario, or was changed.
    pub(super) fn again(&self, props: &Props) -> Result<Rehearsed<Debrief>, Code> {
        if self.digest != props.scenario.digest {
            return Err(Code::RunOfOtherVersion);
        }
        let briefing = props.briefing();
        let mut run = Run::new(&props.scenario, &briefing, self.seed, self.teaching);
        if !self.events.iter().all(|event| run.tell(event)) {
            return Err(Code::RunChanged);
        }
        let told = run.debrief().ok_or(Code::RunChanged)?;
        let same = told.marked(|told, _| derived(told)) == self.results;
        if same { Ok(told) } else { Err(Code::RunChanged) }
    }
}

/// Replays a run and tells of it.
pub(super) fn run(path: &Path, debrief: Option<&Path>, house: &mut House<'_, '_>) -> Result<Status> {
    let file = read_file(path)?;
    let refuse = |code: Code| {
        let code = if code == Code::LiveFile { Code::NotARun } else { code };
        Refusal::new(Status::Broken, code.as_str()).about("path", path.display().to_string())
    };
    let written = Written::read(&file.bytes).map_err(refuse)?;
    let told = written.again(&written.props(house.library, house.words)?).map_err(refuse)?;
    let words = &house.library.words_with_scenarios(house.words.locale().tag(), Some(&written.scenario))?;
    match debrief {
        Some(to) => write_debrief(&prepare(to)?, &told, words)?,
        None => {
            let text = told.marked(|told, _| report::practice::debrief::text(told, words, usize::from(house.width)));
            house.write(&text)?;
        }
    }
    Ok(Status::Done)
}
