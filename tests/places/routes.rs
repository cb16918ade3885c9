//! The routes of each country as worked cases.

use std::fs;

use askwell::judgement::duty::{Basis, due};
use askwell::judgement::referral::{ContactKind, recommend};
use askwell::vocabulary::{Age, Area, Concern, Context, Pathway, Role, Standing};
use serde::Deserialize;

use super::{agency, in_repository, shipped};

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Case {
    id: String,
    says: String,
    context: Given,
    level: Option<String>,
    duties: Vec<String>,
    #[serde(default)]
    named: Vec<String>,
    #[serde(default)]
    not_named: Vec<String>,
    #[serde(default)]
    gaps: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Given {
    area: String,
    age: String,
    standing: String,
    consent: Option<String>,
    role: Option<String>,
    child_at_risk: Option<String>,
}

fn context(given: &Given) -> Context {
    Context {
        area: Some(Area::parse(&given.area).unwrap()),
        age: Some(Age::parse(&given.age).unwrap()),
        standing: Some(Standing::parse(&given.standing).unwrap()),
        consent: given.consent.as_deref().map(|consent| consent == "given"),
        role: given.role.as_deref().map(|role| Role::parse(role).unwrap()),
        child_at_risk: given.child_at_risk.as_deref() == Some("yes"),
        ..Context::default()
    }
}

/// Conduct 18: where to turn is known before anyone is asked anything.
#[test]
fn every_route_of_the_united_kingdom_comes_out_as_published() {
    assert_eq!(walk("uk-routes.yaml"), 18);
}

/// Conduct 18: as above, where the law of a part of the country counts too.
#[test]
fn every_route_of_the_united_states_and_canada_comes_out_as_its_sources_say() {
    assert_eq!(walk("american-routes.yaml"), 16);
}

/// Conduct 18: as above, where groups of countries stand behind a country.
#[test]
fn every_route_of_australia_and_of_europe_comes_out_as_its_sources_say() {
    assert_eq!(walk("european-routes.yaml"), 26);
}

/// Walks the cases of a file; gives how many there are.
fn walk(file: &str) -> usize {
    let cases = fs::read_to_string(in_repository("tests/cases").join(file)).unwrap();
    let cases: Vec<Case> = serde_yaml::from_str(&cases).unwrap();
    let walked = cases.len();
    let directories = shipped();
    for case in cases {
        let about = format!("{}: {}", case.id, case.says);
        let context = context(&case.context);
        let level = match case.level.as_deref() {
            None => Some(Concern::Strong),
            Some("none") => None,
            Some(level) => Some(Concern::parse(level).unwrap()),
        };
        let duties: Vec<_> = due(directories, &context, level)
            .iter()
            .map(|duty| format!("{}{}", duty.id, if duty.basis == Basis::Due { "" } else { " if believed" }))
            .collect();
        assert_eq!(duties, case.duties, "{about}");

        let wanted = [Pathway::ChildProtection, Pathway::Helpline, Pathway::FormalReferral];
        let contacts = recommend(directories, &agency(context.standing.unwrap()), &wanted, &context);
        let named: Vec<_> = contacts.iter().filter_map(|c| c.service.as_ref()).map(|id| id.as_str()).collect();
        for expected in &case.named {
            assert!(named.contains(&expected.as_str()), "{about}: {expected} in {named:?}");
        }
        for refused in &case.not_named {
            assert!(!named.contains(&refused.as_str()), "{about}: no {refused} in {named:?}");
        }
        let gaps: Vec<_> = contacts
            .iter()
            .filter(|contact| matches!(contact.kind, ContactKind::Gap(_)))
            .map(|contact| contact.notes[0].id.as_str())
            .collect();
        for expected in &case.gaps {
            assert!(gaps.contains(&expected.as_str()), "{about}: {expected} in {gaps:?}");
        }
    }
    walked
}
