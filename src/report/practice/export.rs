//! A run as one line of JSON: ids and numbers, never words, and no name of anybody. The learner's own view stands apart
//! from what is marked.

use serde_json::{Map, Value, json};

use crate::conversation::practice::{Debrief, Recorded, Rehearsed, Run};
use crate::documents::scenario::{Principle, Way};

/// What an export says it is.
pub const KIND: &str = "askwell-practice-run";

/// The number of this form.
pub const FORMAT: u64 = 1;

/// Writes a run that has come to its debrief. Ends with a line end.
#[must_use]
pub fn run(run: &Run<'_>, debrief: &Rehearsed<Debrief>) -> String {
    let briefing = run.briefing();
    let scenario = run.scenario();
    let derived = debrief.marked(|debrief, _| derived(debrief));
    let line = json!({
        "practice": true,
        "kind": KIND,
        "format": FORMAT,
        "program": env!("CARGO_PKG_VERSION"),
        "scenario": {"id": scenario.id.as_str(), "version": scenario.version, "digest": scenario.digest},
        "seed": run.seed().number(),
        "teaching": run.teaching().as_str(),
        "area": briefing.area.as_str(),
        "standing": briefing.standing.as_str(),
        "language": briefing.language.as_str(),
        "choices": run.choices(),
        "results": derived,
    });
    format!("{line}\n")
}

/// Gives what follows from the choices of a run: what is marked, and apart from it what the learner thought.
#[must_use]
pub fn derived(debrief: &Debrief) -> Value {
    let outcome = &debrief.outcome;
    let items = |wanted: fn(&Recorded) -> bool| {
        outcome.recorded.iter().filter(|one| wanted(one)).map(|one| one.item.as_str()).collect::<Vec<_>>()
    };
    let marks: Map<String, Value> =
        debrief.marks.iter().map(|(principle, mark)| (principle.as_str().to_owned(), json!(mark.as_str()))).collect();
    let questions: Map<String, Value> =
        debrief.questions.counts.iter().map(|(way, count)| (way.as_str().to_owned(), json!(count))).collect();
    let first = debrief.questions.first_advised_against;
    json!({
        "close": outcome.close.as_str(),
        "fit": outcome.fit.as_str(),
        "concluded_rightly": outcome.thought.as_ref().map(|(_, holds)| *holds),
        "over_read": items(Recorded::is_over_read),
        "missed": items(Recorded::is_missed),
        "silence_as_no": items(Recorded::is_silence_as_no),
        "questions": questions,
        "first_advised_against": first.map(|(number, way)| json!({"question": number, "way": Way::as_str(way)})),
        "marks": marks,
        "own_view": {
            "feels": debrief.own_view.feels,
            "went_well": principles(debrief.own_view.went_well),
            "differently": principles(debrief.own_view.differently),
        },
    })
}

fn principles(bits: u16) -> Vec<&'static str> {
    let ticked = Principle::ALL.iter().enumerate().filter(|(place, _)| bits & 1 << place != 0);
    ticked.map(|(_, principle)| principle.as_str()).collect()
}
