//! `askwell practice run --replay`: plays a run again that was written down, and tells of it.

use std::path::Path;

use anyhow::Result;
use serde_json::Value;

use super::practice_run::{Place, Props, write_debrief};
use super::{House, Refusal};
use crate::cli::Status;
use crate::conversation::practice::{Run, Seed, Teaching, choice};
use crate::library::read_file;
use crate::report;
use crate::report::practice::export::{FORMAT, KIND, derived};
use crate::vocabulary::{Area, Standing};

/// Replays a run and tells of it. What an export says of its results is not believed: the choices must lead to them.
pub(super) fn run(path: &Path, debrief: Option<&Path>, house: &mut House<'_, '_>) -> Result<Status> {
    let file = read_file(path)?;
    let refuse = |id: &'static str| Refusal::new(Status::Broken, id).about("path", path.display().to_string());
    let written: Value = serde_json::from_slice(&file.bytes).map_err(|_| refuse("not-a-run"))?;
    let text = |name: &str| written.pointer(name).and_then(Value::as_str);
    let is_practice = written.get("practice") == Some(&Value::Bool(true)) && text("/kind") == Some(KIND);
    if !is_practice || written.get("format").and_then(Value::as_u64) != Some(FORMAT) {
        return Err(refuse("not-a-run").into());
    }
    let seed = written.get("seed").and_then(Value::as_u64);
    let area = text("/area").and_then(|area| Area::parse(area).ok());
    let standing = text("/standing").and_then(Standing::parse);
    let events: Option<Vec<_>> = written
        .get("choices")
        .and_then(Value::as_array)
        .and_then(|list| list.iter().map(|one| choice::read(one.as_str()?)).collect());
    let (Some(seed), Some(area), Some(standing), Some(events)) = (seed, area, standing, events) else {
        return Err(refuse("not-a-run").into());
    };
    let (Some(id), Some(teaching)) = (text("/scenario/id"), text("/teaching").and_then(Teaching::parse)) else {
        return Err(refuse("not-a-run").into());
    };
    let props = Props::gather(id, &Place { area, standing }, house.library, house.words)?;
    if text("/scenario/digest") != Some(props.scenario.digest.as_str()) {
        return Err(refuse("run-of-other-version").into());
    }
    let briefing = props.briefing();
    let mut run = Run::new(&props.scenario, &briefing, Seed::new(seed), teaching);
    if !events.iter().all(|event| run.tell(event)) {
        return Err(refuse("run-changed").into());
    }
    let Some(told) = run.debrief() else { return Err(refuse("run-changed").into()) };
    if written.get("results") != Some(&told.marked(|told, _| derived(told))) {
        return Err(refuse("run-changed").into());
    }
    let words = &props.words;
    match debrief {
        Some(to) => write_debrief(to, &told, words)?,
        None => {
            let text = told.marked(|told, _| report::practice::debrief::text(told, words, usize::from(house.width)));
            house.write(&text)?;
        }
    }
    Ok(Status::Done)
}
