//! Published worked cases, as data beside this file; see its README.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::fs;
use std::path::Path;

use askwell::answers::AnswerCode;
use askwell::documents::tool::{FindingIx, Item, Kind, ScaleKind, Tool};
use askwell::judgement::scoring::{Outcome, Program, Reach};
use askwell::tool_kit::record::RecordReader;
use askwell::vocabulary::{Context, Pathway};
use serde::Deserialize;
use serde_json::{Map, Value as Json, json};

use crate::fixtures::program;

/// The files that are run here.
const FILES: [&str; 8] = [
    "delphi-dimensions",
    "delphi-classes",
    "palermo",
    "counts-and-flow",
    "seraf",
    "supply-chain",
    "missing-answers",
    "law",
];
/// The ids of every worked case: prefix, first and last number.
const PUBLISHED: &[(&str, u32, u32)] = &[
    ("D", 1, 42),
    ("D", 50, 62),
    ("P", 1, 13),
    ("E", 1, 4),
    ("Q", 1, 34),
    ("R", 1, 16),
    ("B", 1, 13),
    ("X", 1, 15),
    ("L", 1, 8),
    ("U", 8, 9),
];
/// The Delphi boundary from end to end, which has no number, and cases numbered in another way.
const UNNUMBERED: [&str; 6] = ["D-E2E-1", "D-E2E-2", "CE-1", "CE-2", "CE-3", "CE-4"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    tool: String,
    #[serde(default)]
    context: BTreeMap<String, String>,
    #[serde(default)]
    answers: BTreeMap<String, Json>,
    #[serde(default)]
    outside: Vec<String>,
    study: Option<Study>,
    expect: Expect,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Study {
    people: f64,
    positive: f64,
    affected: f64,
    affected_and_positive: f64,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
struct Expect {
    finding: Option<String>,
    findings_possible: Option<Vec<String>>,
    headline: Option<String>,
    level: Option<String>,
    could_be: Option<String>,
    positive: Option<Vec<String>>,
    scales: BTreeMap<String, Option<bool>>,
    numbers: BTreeMap<String, Json>,
    totals: BTreeMap<String, usize>,
    actions: Option<Vec<String>>,
    pathways: Option<Vec<String>>,
    unanswered: Option<u16>,
    declined: Option<u16>,
    our_floor: Option<bool>,
    asked: Vec<String>,
    hidden: Vec<String>,
    stops: Option<String>,
    refused: Option<String>,
    accuracy: BTreeMap<String, f64>,
}

/// What came out differently, one row each.
#[derive(Default)]
struct Differences(Vec<String>);

impl Differences {
    fn compare<T: PartialEq + Debug>(&mut self, id: &str, what: &str, expected: T, got: T) {
        if expected != got {
            self.0.push(format!("{id:8} | {what:36} | expected {expected:?} | got {got:?}"));
        }
    }
}

#[test]
fn every_worked_case_comes_out_as_published() {
    let mut differences = Differences::default();
    let mut programs: BTreeMap<String, (Tool, Program)> = BTreeMap::new();
    for case in cases() {
        let (tool, program) = programs.entry(case.tool.clone()).or_insert_with(|| program(&case.tool));
        run(&case, tool, program, &mut differences);
    }
    let rows = differences.0;
    assert!(rows.is_empty(), "{} differences\n{}", rows.len(), rows.join("\n"));
}

#[test]
fn no_worked_case_is_missing_and_none_is_there_twice() {
    let numbered = PUBLISHED
        .iter()
        .flat_map(|(prefix, first, last)| (*first..=*last).map(move |number| format!("{prefix}-{number:02}")));
    let published: BTreeSet<String> = numbered.chain(UNNUMBERED.map(str::to_owned)).collect();
    let written: Vec<String> = cases().map(|case| case.id).collect();
    assert_eq!(written.iter().cloned().collect::<BTreeSet<_>>(), published);
    assert_eq!(written.len(), published.len());
}

/// The tools that cases run on.
pub fn tools() -> BTreeSet<String> {
    cases().map(|case| case.tool).collect()
}

fn cases() -> impl Iterator<Item = Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let files = FILES.map(|name| folder.join(name).with_extension("yaml"));
    files.into_iter().flat_map(|file| {
        let text = fs::read_to_string(&file).unwrap();
        serde_yaml::from_str::<Vec<Case>>(&text).unwrap_or_else(|fault| panic!("{}: {fault}", file.display()))
    })
}

fn run(case: &Case, tool: &Tool, program: &Program, differences: &mut Differences) {
    let id = case.id.as_str();
    if let Some(study) = &case.study {
        return compare_accuracy(case, study, tool, differences);
    }
    for code in &case.outside {
        differences.compare(id, "outside the tool", None, named(tool, code).map(|item| item.id.to_string()));
        let refused = read(tool, &json!({"answers": {code: "yes"}})).err();
        differences.compare(id, "outside, in a record", Some("record-item".to_owned()), refused);
    }
    let record = record(case, tool);
    match (read(tool, &record), &case.expect.refused) {
        (Err(code), expected) => differences.compare(id, "refused", expected.as_deref(), Some(code.as_str())),
        (Ok(_), Some(expected)) => differences.compare(id, "refused", Some(expected.as_str()), None),
        (Ok((answers, context)), None) => {
            let outcome = program.assess(&answers, &context);
            compare(case, tool, &outcome, differences);
            compare_flow(case, tool, program, &answers, &context, differences);
        }
    }
}

fn compare(case: &Case, tool: &Tool, outcome: &Outcome, differences: &mut Differences) {
    let (id, expect) = (case.id.as_str(), &case.expect);
    let findings = || &tool.scoring.as_ref().expect("a tool that scores").findings;
    let finding = |place: FindingIx| findings()[usize::from(place.0)].id.to_string();
    let texts = |texts: &[String]| texts.to_vec();
    differences.compare(id, "exact", true, outcome.exact);
    if let Some(expected) = &expect.finding {
        differences.compare(id, "finding", Some(expected.clone()), outcome.finding().map(finding));
    }
    if let Some(expected) = &expect.findings_possible {
        let got = outcome.findings_possible.iter().map(|place| finding(*place)).collect();
        differences.compare(id, "findings-possible", texts(expected), got);
    }
    if let Some(expected) = &expect.headline {
        differences.compare(id, "headline", expected.as_str(), outcome.headline.as_str());
    }
    if let Some(expected) = &expect.level {
        differences.compare(id, "level", expected.as_str(), outcome.level.as_str());
    }
    if let Some(expected) = &expect.could_be {
        differences.compare(id, "could-be", expected.as_str(), outcome.could_be.as_str());
    }
    if let Some(expected) = &expect.positive {
        for (scale, got) in tool.scales.iter().zip(&outcome.scales) {
            let expected = Some(Some(expected.iter().any(|positive| positive == scale.id.as_str())));
            differences.compare(id, scale.id.as_str(), expected, got.positive);
        }
    }
    for (name, expected) in &expect.scales {
        differences.compare(id, name, Some(*expected), outcome.scales[scale(tool, name)].positive);
    }
    for (name, expected) in &expect.numbers {
        let place = scale(tool, name);
        let unit = if matches!(tool.scales[place].kind, ScaleKind::Mean { .. }) { 100.0 } else { 1.0 };
        #[expect(clippy::cast_possible_truncation, reason = "written in the case with at most two decimals")]
        let number = |json: &Json| (json.as_f64().expect("a number") * unit).round() as i64;
        let (low, high) = match expected {
            Json::Array(ends) => (number(&ends[0]), number(&ends[1])),
            one => (number(one), number(one)),
        };
        differences.compare(id, name, (low, high), (outcome.scales[place].low, outcome.scales[place].high));
    }
    for (tier, expected) in &expect.totals {
        let of = |kind: &ScaleKind| match kind {
            ScaleKind::Tiers { tiers, .. } => {
                tiers.iter().filter(|(name, _)| name.as_str() == tier).map(|(_, items)| items.len()).sum()
            }
            _ => 0,
        };
        differences.compare(id, tier, *expected, tool.scales.iter().map(|scale| of(&scale.kind)).sum());
    }
    if let Some(expected) = &expect.actions {
        let action =
            |(place, action): &(FindingIx, u8)| &findings()[usize::from(place.0)].actions[usize::from(*action)];
        let got = outcome.actions.iter().map(|due| action(due).id.to_string()).collect();
        differences.compare(id, "actions", texts(expected), got);
    }
    if let Some(expected) = &expect.pathways {
        let got = outcome.pathways.iter().map(|pathway| Pathway::as_str(*pathway).to_owned()).collect();
        differences.compare(id, "pathways", texts(expected), got);
    }
    differences.compare(id, "unanswered", expect.unanswered.unwrap_or(outcome.unanswered), outcome.unanswered);
    differences.compare(id, "declined", expect.declined.unwrap_or(outcome.declined), outcome.declined);
    differences.compare(id, "our-floor", expect.our_floor.unwrap_or(false), outcome.our_floor);
}

/// Compares which items are asked. One whose skip rule is open is not asked: only what was said opens a question.
fn compare_flow(
    case: &Case,
    tool: &Tool,
    program: &Program,
    answers: &[AnswerCode],
    context: &Context,
    differences: &mut Differences,
) {
    let reach = |name: &String| {
        let place = (0..).zip(&tool.items).find(|(_, item)| is_named(item, name)).expect("an item of the tool").0;
        program.reach(askwell::documents::tool::ItemIx(place), answers, context)
    };
    for name in &case.expect.asked {
        differences.compare(&case.id, &format!("{name} asked"), Reach::Open, reach(name));
    }
    for name in &case.expect.hidden {
        differences.compare(&case.id, &format!("{name} hidden"), true, reach(name) != Reach::Open);
    }
    if let Some(expected) = &case.expect.stops {
        let got = program.assess(answers, context).finding();
        let stops = got.filter(|finding| tool.stop_when.iter().any(|stop| stop.finding == *finding));
        let stops = stops.map(|place| tool.scoring.as_ref().unwrap().findings[usize::from(place.0)].id.to_string());
        differences.compare(&case.id, "stops", Some(expected.clone()), stops);
    }
}

fn compare_accuracy(case: &Case, study: &Study, tool: &Tool, differences: &mut Differences) {
    let unaffected = study.people - study.affected;
    let missed = study.affected - study.affected_and_positive;
    let negative = study.people - study.positive;
    let got = [
        ("sensitivity", study.affected_and_positive / study.affected),
        ("specificity", (negative - missed) / unaffected),
        ("positive-predictive", study.affected_and_positive / study.positive),
        ("negative-predictive", (negative - missed) / negative),
    ];
    let tenths = |per_cent: f64| (per_cent * 10.0).round() / 10.0;
    for (name, share) in got {
        differences.compare(&case.id, name, case.expect.accuracy.get(name).copied(), Some(tenths(share * 100.0)));
    }
    let stated = tool.evidence.accuracy.first().expect("a tool with an accuracy");
    let of = |tenths: u16| Some(f64::from(tenths) / 10.0);
    let expected = |name: &str| case.expect.accuracy.get(name).copied();
    differences.compare(&case.id, "people, as stated", study.people, f64::from(stated.n));
    differences.compare(&case.id, "sensitivity, as stated", expected("sensitivity"), of(stated.sensitivity));
    differences.compare(&case.id, "specificity, as stated", expected("specificity"), of(stated.specificity));
}

/// Reads a record into codes, or gives the code of its fault.
fn read(tool: &Tool, record: &Json) -> Result<(Vec<AnswerCode>, Context), String> {
    let mut reader = RecordReader::new(tool);
    match reader.read(record.to_string().as_bytes()) {
        Ok((responses, context)) => Ok((responses.expose().to_vec(), context.clone())),
        Err(fault) => Err(fault.code.as_str().to_owned()),
    }
}

/// Writes a case as a record: codes become items, and `*` becomes an answer for each item that is not named.
fn record(case: &Case, tool: &Tool) -> Json {
    let mut answers = Map::new();
    for (name, answer) in case.answers.iter().filter(|(name, _)| *name != "*") {
        let item = named(tool, name).unwrap_or_else(|| panic!("{}: no item {name}", case.id));
        answers.insert(item.id.to_string(), answer.clone());
    }
    if let Some(others) = case.answers.get("*") {
        for item in &tool.items {
            answers.entry(item.id.as_str()).or_insert_with(|| others_get(item, others));
        }
    }
    json!({"answers": answers, "context": case.context})
}

fn others_get(item: &Item, others: &Json) -> Json {
    match (others.as_str().expect("a word"), &item.kind) {
        ("no", Kind::AnyOf(_)) => json!([]),
        ("no", Kind::OneOf(options)) => json!(options[0].as_str()),
        ("no" | "yes", Kind::Number(_)) => panic!("numbers are named one by one"),
        (word, _) => json!(word),
    }
}

fn named<'t>(tool: &'t Tool, name: &str) -> Option<&'t Item> {
    tool.items.iter().find(|item| is_named(item, name))
}

fn is_named(item: &Item, name: &str) -> bool {
    item.id.as_str() == name || item.codes.iter().any(|(_, codes)| codes.iter().any(|code| code == name))
}

fn scale(tool: &Tool, name: &str) -> usize {
    tool.scales.iter().position(|scale| scale.id.as_str() == name).unwrap_or_else(|| panic!("no scale {name}"))
}
