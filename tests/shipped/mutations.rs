//! No mistake in a shipped tool goes unseen: each is made once, and the check or a worked case must catch it.

use std::sync::Arc;

use askwell::tool_kit::check;
use serde_yaml::{Mapping, Value};

use super::{bank, english, files, root};

/// A tool with one mistake in it, and what that is.
type Mistake = (String, Value);

/// Every mapping of a document, each with its path; so a mistake can be made in any place.
fn places(tool: &Value) -> Vec<Vec<Value>> {
    fn walk(at: &Value, path: &mut Vec<Value>, found: &mut Vec<Vec<Value>>) {
        let mut inner = |key: Value, value: &Value| {
            path.push(key);
            walk(value, path, found);
            path.pop();
        };
        match at {
            Value::Mapping(all) => {
                all.iter().for_each(|(key, value)| inner(key.clone(), value));
                found.push(path.clone());
            }
            Value::Sequence(all) => (0u64..).zip(all).for_each(|(at, value)| inner(at.into(), value)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(tool, &mut Vec::new(), &mut found);
    found
}

fn at<'v>(tool: &'v mut Value, path: &[Value]) -> &'v mut Value {
    path.iter().fold(tool, |value, key| match value {
        Value::Sequence(all) => &mut all[usize::try_from(key.as_u64().unwrap()).unwrap()],
        all => all.get_mut(key).unwrap(),
    })
}

fn named(path: &[Value]) -> String {
    let name = |key: &Value| key.as_str().map_or_else(|| key.as_u64().unwrap().to_string(), str::to_owned);
    path.iter().map(name).collect::<Vec<_>>().join(".")
}

/// Leaves each item out of its section.
fn dropped_items(tool: &Value) -> Vec<Mistake> {
    let sections = tool["sections"].as_sequence().unwrap().len();
    let mut made = Vec::new();
    for section in 0..sections {
        for place in 0..tool["sections"][section]["items"].as_sequence().unwrap().len() {
            let mut changed = tool.clone();
            let item = changed["sections"][section]["items"].as_sequence_mut().unwrap().remove(place);
            made.push((format!("without {}", item.as_str().unwrap()), changed));
        }
    }
    made
}

/// Moves each item of a tier into the next tier that has any. One alone in a tier that was empty often changes nothing.
fn swapped_tiers(tool: &Value) -> Vec<Mistake> {
    let mut made = Vec::new();
    for (scale, body) in tool["scales"].as_mapping().into_iter().flatten() {
        let Some(tiers) = body.get("tiers").and_then(Value::as_mapping) else { continue };
        let names: Vec<&Value> = tiers.keys().filter(|tier| !tiers[*tier].as_sequence().unwrap().is_empty()).collect();
        for (place, tier) in names.iter().enumerate().filter(|_| names.len() > 1) {
            let next = names[(place + 1) % names.len()];
            for at in 0..tiers[*tier].as_sequence().unwrap().len() {
                let mut changed = tool.clone();
                let tiers = changed["scales"][scale]["tiers"].as_mapping_mut().unwrap();
                let item = tiers[*tier].as_sequence_mut().unwrap().remove(at);
                let what = format!("{} as {}", item.as_str().unwrap(), next.as_str().unwrap());
                tiers[next].as_sequence_mut().unwrap().push(item);
                made.push((what, changed));
            }
        }
    }
    made
}

/// Shifts each edge of a band, each cut-off and each count by one, both ways.
fn shifted_numbers(tool: &Value) -> Vec<Mistake> {
    let mut made = Vec::new();
    for path in places(tool) {
        let rule = path.first().is_some_and(|top| ["rules", "scales", "findings"].contains(&top.as_str().unwrap()));
        let counts = path.iter().any(|key| key.as_str() == Some("counts"));
        let Value::Mapping(body) = at(&mut tool.clone(), &path).clone() else { unreachable!() };
        for (key, value) in &body {
            let shifts = counts || matches!(key.as_str(), Some("from" | "at-least"));
            let Some(number) = value.as_u64().filter(|number| rule && shifts && *number > 0) else { continue };
            for shifted in [number - 1, number + 1] {
                let mut changed = tool.clone();
                at(&mut changed, &path)[key] = shifted.into();
                made.push((format!("{}.{} {shifted}", named(&path), key.as_str().unwrap()), changed));
            }
        }
    }
    made
}

/// Removes each finding, the no-match row last.
fn removed_rows(tool: &Value) -> Vec<Mistake> {
    let rows = tool["findings"].as_sequence().unwrap().len();
    let without = |row: usize| {
        let mut changed = tool.clone();
        let removed = changed["findings"].as_sequence_mut().unwrap().remove(row);
        (format!("without the row {}", removed["id"].as_str().unwrap()), changed)
    };
    (0..rows).map(without).collect()
}

/// The rule is published for both sets, and the set for children has no weak indicator: its last way leads nowhere there.
const HARMLESS: [(&str, &str); 3] = [
    ("labour-child.yaml", "rules.delphi.counts.3.medium 1"),
    ("labour-child.yaml", "rules.delphi.counts.3.medium 3"),
    ("labour-child.yaml", "rules.delphi.counts.3.weak 2"),
];

#[test]
fn no_mistake_in_a_shipped_tool_goes_unseen() {
    let (bank, words) = (bank(), english());
    let (mut tried, mut unseen) = (0, Vec::new());
    for (file, bytes) in files(&root().join("screening-tools"), "yaml") {
        let tool: Value = serde_yaml::from_slice(&bytes).unwrap();
        if tool.get("findings").is_none() {
            continue;
        }
        let whole = serde_yaml::to_string(&tool).unwrap();
        let name: Arc<str> = Arc::clone(&file);
        assert_eq!(check(&name, whole.as_bytes(), &bank, true, &words).faults, [], "{file} as it is");
        let mistakes = [dropped_items(&tool), swapped_tiers(&tool), shifted_numbers(&tool), removed_rows(&tool)];
        for (mistake, changed) in mistakes.into_iter().flatten() {
            tried += 1;
            let text = serde_yaml::to_string(&changed).unwrap();
            let caught = !check(&name, text.as_bytes(), &bank, true, &words).faults.is_empty();
            let harmless = HARMLESS.contains(&(&*file, mistake.as_str()));
            if caught == harmless {
                unseen.push(format!("{file}: {mistake}"));
            }
        }
    }
    assert!(unseen.is_empty(), "of {tried} mistakes {} were not seen:\n{}", unseen.len(), unseen.join("\n"));
    assert!(tried > 500, "{tried} mistakes");
}

/// A mapping that nothing was changed in is the same; so what the test above sees is the mistake.
#[test]
fn a_place_in_a_document_is_found_again() {
    let mut tool: Value = serde_yaml::from_str("{a: [{b: 1}], c: {d: 2}}").unwrap();
    let all = places(&tool);
    assert_eq!(all.iter().map(|path| named(path)).collect::<Vec<_>>(), ["a.0", "c", ""]);
    let first: &Mapping = at(&mut tool, &all[0]).as_mapping().unwrap();
    assert_eq!(first.len(), 1);
}
