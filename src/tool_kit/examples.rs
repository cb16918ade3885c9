//! The worked cases of a tool, judged and compared with what they expect.

use std::sync::Arc;

use crate::answers::AnswerCode;
use crate::documents::tool::{Example, ExpectedScale, FindingIx, ItemIx, Places, Tool};
use crate::judgement::scoring::{Outcome, Program};
use crate::vocabulary::{Code, Context, Diagnostic};

/// Lists the examples that come out differently. One that asks for an answer its item does not have is one of them.
pub(super) fn faults(tool: &Tool, program: &Program, file: &Arc<str>, places: &Places) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (place, example) in tool.examples.iter().enumerate() {
        let differences = match outcome(tool, program, example) {
            Some(outcome) => differences(tool, example, &outcome),
            None => vec![("answers".to_owned(), "-".to_owned())],
        };
        if !differences.is_empty() {
            let (expected, found): (Vec<_>, Vec<_>) = differences.into_iter().unzip();
            let fault = Diagnostic::new(Code::ExampleFails, file, places.example(place)).with("name", &example.name);
            faults.push(fault.with("expected", expected.join(", ")).with("found", found.join(", ")));
        }
    }
    faults
}

fn outcome(tool: &Tool, program: &Program, example: &Example) -> Option<Outcome> {
    let mut context = Context::default();
    if !example.context.iter().all(|(kind, value)| context.set(*kind, value)) {
        return None;
    }
    let answers: Option<Vec<AnswerCode>> = (0u16..)
        .map(ItemIx)
        .zip(&tool.items)
        .map(|(ix, item)| {
            let given =
                example.answers.iter().find(|(named, _)| *named == ix).map_or(&example.others, |(_, given)| given);
            AnswerCode::of_given(item, given)
        })
        .collect();
    Some(program.assess(&answers?, &context))
}

/// Gives pairs of what was expected and what was found, as `name=value`, of what differs.
fn differences(tool: &Tool, example: &Example, outcome: &Outcome) -> Vec<(String, String)> {
    let expect = &example.expect;
    let finding = |ix: FindingIx| tool.finding(ix).map_or("-", |row| row.id.as_str()).to_owned();
    let possible = |all: &[FindingIx]| all.iter().map(|ix| finding(*ix)).collect::<Vec<_>>().join("|");
    let mut found = Vec::new();
    let mut compare = |name: &str, expected: Option<String>, actual: String| {
        if let Some(expected) = expected.filter(|expected| *expected != actual) {
            found.push((format!("{name}={expected}"), format!("{name}={actual}")));
        }
    };
    compare("finding", expect.finding.map(finding), possible(&outcome.findings_possible));
    let all_possible = expect.findings_possible.as_deref().map(possible);
    compare("findings-possible", all_possible, possible(&outcome.findings_possible));
    compare("headline", expect.headline.clone(), outcome.headline.as_str().to_owned());
    compare("level", expect.level.map(|level| level.as_str().to_owned()), outcome.level.as_str().to_owned());
    compare("could-be", expect.could_be.map(|level| level.as_str().to_owned()), outcome.could_be.as_str().to_owned());
    for (ix, expected) in &expect.scales {
        let place = usize::from(ix.0);
        let (Some(scale), Some(actual)) = (tool.scales.get(place), outcome.scales.get(place)) else { continue };
        let truth =
            |positive: Option<bool>| positive.map_or("undetermined".to_owned(), |positive| positive.to_string());
        let band = |band: u8| scale.bands.get(usize::from(band)).map_or("-", |band| band.id.as_str()).to_owned();
        let (expected, actual) = match expected {
            ExpectedScale::Positive(positive) => (truth(*positive), actual.positive.map_or("-".to_owned(), truth)),
            ExpectedScale::Range(low, high) => (format!("{low}..{high}"), format!("{}..{}", actual.low, actual.high)),
            ExpectedScale::Band(one) => {
                (band(*one), actual.bands.iter().map(|one| band(*one)).collect::<Vec<_>>().join("|"))
            }
        };
        compare(scale.id.as_str(), Some(expected), actual);
    }
    found
}
