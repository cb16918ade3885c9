//! The context as variables: of each kind, values that no rule tells apart are one class.

use super::layout::{table_conditions, visit};
use crate::documents::tool::{Condition, RuleBody, Threshold, Tool};
use crate::vocabulary::{Age, Context, ContextKind, Role, Setting, Standing};

/// One kind of context: values that no rule tells apart are one class.
#[derive(Debug, Clone)]
pub(super) struct ContextClasses {
    pub(super) kind: ContextKind,
    pub(super) tests: Vec<String>,
    pub(super) classes: Vec<ContextClass>,
}

/// Values of a kind of context that no rule tells apart.
#[derive(Debug, Clone)]
pub(super) struct ContextClass {
    /// Which tests they meet.
    pub(super) meets: Vec<bool>,
    /// One of them; nothing for "any other".
    pub(super) sample: Option<String>,
    /// Whether an encounter can be like this at all. A closed kind always has one of its values.
    pub(super) possible: bool,
}

/// Finds the kinds of context that the rules of a tool look at.
pub(super) fn contexts(tool: &Tool) -> Vec<ContextClasses> {
    let mut tests: Vec<(ContextKind, String)> = Vec::new();
    let mut see = |condition: &Condition| {
        let named: Vec<(ContextKind, &String)> = match condition {
            Condition::ContextIs(kind, values) => values.iter().map(|value| (*kind, value)).collect(),
            Condition::AtLeast(Threshold { cases: Some((kind, cases)), .. }, _)
            | Condition::ScaleAtLeast(_, Threshold { cases: Some((kind, cases)), .. }) => {
                cases.iter().map(|(value, _)| (*kind, value)).collect()
            }
            _ => Vec::new(),
        };
        tests.extend(named.into_iter().map(|(kind, value)| (kind, value.clone())));
    };
    let rules = tool.rules.iter().filter_map(|rule| match &rule.body {
        RuleBody::Condition(body) => Some(body),
        RuleBody::Counts(_) => None,
    });
    let scales = tool.scales.iter().filter_map(|scale| scale.positive.as_ref());
    let gates = tool.items.iter().filter_map(|item| item.ask_if.as_ref());
    for condition in table_conditions(tool).chain(rules).chain(scales).chain(gates) {
        visit(condition, &mut see);
    }
    tests.sort();
    tests.dedup();
    let kinds = ContextKind::ALL.iter().filter(|kind| tests.iter().any(|(named, _)| named == *kind));
    kinds
        .map(|kind| {
            let tests = tests.iter().filter(|(named, _)| named == kind).map(|(_, value)| value.clone());
            context_classes(*kind, tests.collect())
        })
        .collect()
}

fn context_classes(kind: ContextKind, tests: Vec<String>) -> ContextClasses {
    // An area or language meets the tests that its longest named prefix meets, so the names themselves are enough.
    let (samples, closed) = match kind {
        ContextKind::Age => (Age::ALL.iter().map(|value| value.as_str().to_owned()).collect(), true),
        ContextKind::Role => (Role::ALL.iter().map(|value| value.as_str().to_owned()).collect(), true),
        ContextKind::Standing => (Standing::ALL.iter().map(|value| value.as_str().to_owned()).collect(), true),
        ContextKind::Setting => (Setting::ALL.iter().map(|value| value.as_str().to_owned()).collect(), true),
        ContextKind::Consent => (vec!["given".to_owned(), "not-given".to_owned()], true),
        ContextKind::ChildAtRisk => (vec!["yes".to_owned(), "no".to_owned()], true),
        ContextKind::Area | ContextKind::Language => (tests.clone(), false),
    };
    let mut classes: Vec<ContextClass> = Vec::new();
    for sample in samples.into_iter().map(Some).chain([None]) {
        let mut context = Context::default();
        if let Some(value) = &sample {
            context.set(kind, value);
        }
        let meets: Vec<bool> = tests.iter().map(|test| context.is(kind, test)).collect();
        if classes.iter().all(|class| class.meets != meets) {
            let possible = sample.is_some() || !closed;
            classes.push(ContextClass { meets, sample, possible });
        }
    }
    ContextClasses { kind, tests, classes }
}
