//! `askwell practice class`: the totals of the runs of a class, for its trainer.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;

use super::House;
use super::practice_replay::Written;
use super::practice_run::Props;
use crate::cli::{PageFormat, Status};
use crate::conversation::practice::{Class, Debrief, FEWEST_RUNS, Rehearsed};
use crate::library::{Found, Unusable, read_folder};
use crate::report;
use crate::vocabulary::{Code, Diagnostic};

/// Plays every run of a folder again and sums them up. One file that is no run of the class refuses all.
pub(super) fn run(folder: &Path, format: PageFormat, house: &mut House<'_, '_>) -> Result<Status> {
    let files = read_folder(folder)?;
    let read: Vec<(&Found, Result<Written, Code>)> =
        files.iter().map(|file| (file, Written::read(&file.bytes))).collect();
    let scenario = most_played(read.iter().filter_map(|(_, written)| written.as_ref().ok()));
    let mut stages: Vec<(&Written, Props)> = Vec::new();
    let mut faults = Vec::new();
    let mut runs: Vec<Rehearsed<Debrief>> = Vec::new();
    for (file, written) in &read {
        let fault = |code: Code| Diagnostic::new(code, &file.name, None).with("path", &file.name);
        let written = match written {
            Ok(written) => written,
            Err(code) => {
                faults.push(fault(*code));
                continue;
            }
        };
        let expected = scenario.unwrap_or_default();
        if written.scenario != expected {
            let fault = fault(Code::RunOfOtherScenario).with("scenario", &written.scenario);
            faults.push(fault.with("expected", expected));
            continue;
        }
        let known = stages.iter().position(|(other, _)| other.is_played_like(written));
        let stage = match known {
            Some(stage) => stage,
            None => {
                stages.push((written, written.props(house.library, house.words)?));
                stages.len() - 1
            }
        };
        match written.again(&stages[stage].1) {
            Ok(told) => runs.push(told),
            Err(code) => faults.push(fault(code)),
        }
    }
    if faults.is_empty() && runs.len() < FEWEST_RUNS {
        let name: Arc<str> = folder.to_string_lossy().into();
        let fault = Diagnostic::new(Code::TooFewRuns, &name, None).with("runs", runs.len());
        faults.push(fault.with("least", FEWEST_RUNS));
    }
    let (Some(class), true) = (Class::of(&runs), faults.is_empty()) else {
        return Err(Unusable::Broken(faults).into());
    };
    let words = house.library.words_with_scenarios(house.words.locale().tag(), scenario)?;
    let text = match format {
        PageFormat::Text => report::practice::class::text(&class, &words, house.layout, house.width),
        PageFormat::Html => report::practice::class::html(&class, &words),
    };
    house.write(&text)?;
    Ok(Status::Done)
}

/// Finds the scenario of most runs; of several the first by its name.
fn most_played<'a>(runs: impl Iterator<Item = &'a Written>) -> Option<&'a str> {
    let mut counts = BTreeMap::<&str, usize>::new();
    for run in runs {
        *counts.entry(&run.scenario).or_default() += 1;
    }
    let most = counts.values().copied().max()?;
    counts.into_iter().find(|(_, count)| *count == most).map(|(id, _)| id)
}
