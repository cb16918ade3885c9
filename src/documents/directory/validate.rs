//! From a raw directory to a checked one, with every fault of its meaning.

use std::sync::Arc;

use super::evidence::{Rests, evidence, sources};
use super::head::{elsewhere, reach, subdivision, usual};
use super::raw::{RawDirectory, RawDuty, RawEmergency, RawPart, RawWhen};
use super::service::{is_short, languages, services, zone};
use super::{
    Consent, ContextCondition, Directory, Duty, DutyKind, DutyLevel, EmergencyNumber, Evidence, Extent, Reach, Service,
    Ship, Source, Status, comparable,
};
use crate::documents::faults::Faults;
use crate::documents::form::{host, is_duration, is_https};
use crate::documents::raw::Listed;
use crate::documents::scan::{Path, Tree};
use crate::documents::tool::Audiences;
use crate::vocabulary::{Age, Area, Code, ContextKind, Diagnostic, Role, ServiceId, Standing};

/// Checks a directory. Its digest is left for the reader, who has the bytes.
pub(super) fn directory(
    raw: RawDirectory,
    file: &Arc<str>,
    tree: &Tree,
    built_in: bool,
) -> Result<Directory, Vec<Diagnostic>> {
    let mut faults = Faults::new(file, tree);
    let root = Path::Root;
    let area =
        faults.expect(Area::parse(&raw.area).ok().filter(Area::is_known), Code::BadArea, &root.key("area"), &raw.area);
    if area.is_some() && faults.stem() != raw.area {
        let expected = format!("{}.yaml", raw.area);
        faults.add(Code::FileName, &root.key("area"), &[("value", &raw.area), ("expected", &expected)]);
    }
    let at_parts = root.key("subdivisions");
    let parts = raw.subdivisions.iter().enumerate();
    let subdivisions =
        parts.filter_map(|(place, part)| subdivision(part, &at_parts.index(place), area.as_ref(), &mut faults));
    let subdivisions: Vec<Area> = subdivisions.collect();
    let reach = reach(&raw.members, &root.key("members"), &mut faults);
    let sources = sources(raw.sources, &root.key("sources"), &mut faults);
    if raw.emergency.is_empty() && reach == Reach::Place && area.as_ref().is_none_or(Area::is_country) {
        faults.add(Code::NoEmergency, &root, &[("value", &raw.area)]);
    }
    let emergency = emergency(raw.emergency, &root.key("emergency"), &sources, built_in, &mut faults);
    let at_services = root.key("services");
    let places: Vec<_> = raw.services.iter().map(|service| service.id.clone()).collect();
    let zone = raw.zone.and_then(|name| zone(&name, &root.key("zone"), &mut faults));
    let rests = Rests::OnSources { sources: &sources, built_in, zone: zone.as_ref() };
    let mut services = services(raw.services, &at_services, &rests, &mut faults);
    let common = languages(&raw.languages, &root.key("languages"), &mut faults);
    let silent = services.iter_mut().flat_map(|service| &mut service.channels);
    silent.filter(|channel| channel.languages.is_empty()).for_each(|channel| channel.languages.clone_from(&common));
    numbers(&emergency, &services, &places, &at_services, &mut faults);
    for service in &services {
        let place = places.iter().position(|id| id == service.id.as_str()).unwrap_or_default();
        let at = at_services.index(place);
        let channels = at.key("channels");
        for (place, channel) in service.channels.iter().enumerate() {
            // What is no address at all was found before.
            let host = host(&channel.value).filter(|_| is_https(&channel.value));
            if let Some(host) = host.filter(|host| !raw.hosts.iter().any(|known| known == host)) {
                faults.add(Code::OtherHost, &channels.index(place).key("value"), &[("value", host)]);
            }
        }
        for (place, part) in service.except.iter().enumerate() {
            elsewhere(part, &at.key("except").index(place), area.as_ref(), &mut faults);
        }
    }
    let standings: Vec<Standing> = raw.standings.into_iter().map(|Listed(standing)| standing).collect();
    let usual = usual(raw.usual, &root.key("usual"), &standings, &sources, &mut faults);
    let at_duties = root.key("duties");
    let mut duties: Vec<Duty> = Vec::new();
    for (place, raw) in raw.duties.into_iter().enumerate() {
        let at = at_duties.index(place);
        if duties.iter().any(|earlier| earlier.id.as_str() == raw.id) {
            faults.add(Code::DuplicateId, &at.key("id"), &[("value", &raw.id)]);
        }
        let here = Here { area: area.as_ref(), reach: &reach };
        let duty = duty(raw, &at, &here, (&services, &sources, built_in), &mut faults);
        duties.extend(duty);
    }
    let found = faults.into_sorted();
    match area {
        Some(area) if found.is_empty() => {
            let gaps = raw.gaps.into_iter().map(|Listed(gap)| gap).collect();
            let digest = String::new();
            Ok(Directory {
                area,
                digest,
                built_in,
                subdivisions,
                extent: Extent::Whole,
                gaps,
                reach,
                standings,
                usual,
                emergency,
                services,
                duties,
                sources,
            })
        }
        _ => Err(found),
    }
}

/// Takes what is left of a directory that is broken elsewhere: its emergency numbers, as far as they have the form of one.
pub(super) fn part(raw: RawPart) -> Option<Directory> {
    let evidence = || Evidence {
        status: Status::ConfirmedOnce,
        ship: Ship::HumanReview,
        source_year: None,
        disagreement: None,
        retired: Vec::new(),
        sources: Vec::new(),
        verified_on: None,
        review_by: None,
    };
    let area = Area::parse(&raw.area).ok().filter(Area::is_known)?;
    let numbers = raw.emergency.into_iter().filter(|raw| is_short(&raw.number));
    let emergency: Vec<_> = numbers.map(|raw| EmergencyNumber { number: raw.number, evidence: evidence() }).collect();
    let subdivisions = raw.subdivisions.iter().filter_map(|part| Area::parse(part).ok());
    Some(Directory {
        subdivisions: subdivisions.filter(|part| area.covers(part)).collect(),
        area,
        digest: String::new(),
        built_in: false,
        extent: Extent::EmergencyOnly,
        gaps: Vec::new(),
        reach: Reach::Place,
        standings: Vec::new(),
        usual: Vec::new(),
        emergency,
        services: Vec::new(),
        duties: Vec::new(),
        sources: Vec::new(),
    })
}

/// For what a file may speak.
struct Here<'a> {
    area: Option<&'a Area>,
    reach: &'a Reach,
}

impl Here<'_> {
    fn holds(&self, area: &Area) -> bool {
        self.area.is_none_or(|here| here.covers(area)) || self.reach.stands_behind(area)
    }

    fn name(&self) -> &str {
        self.area.map_or("-", Area::as_str)
    }
}

fn emergency(
    raw: Vec<RawEmergency>,
    at: &Path<'_>,
    sources: &[Source],
    built_in: bool,
    faults: &mut Faults<'_>,
) -> Vec<EmergencyNumber> {
    let mut numbers = Vec::new();
    for (place, raw) in raw.into_iter().enumerate() {
        let at = at.index(place);
        if !is_short(&raw.number) {
            faults.add(Code::BadNumber, &at.key("number"), &[("value", &raw.number), ("kind", "emergency")]);
        }
        let evidence = evidence(raw.evidence, &at.key("evidence"), sources, built_in, faults);
        numbers.extend(evidence.map(|evidence| EmergencyNumber { number: raw.number, evidence }));
    }
    numbers
}

/// Compares the numbers of a file with each other: none is both an emergency number and a service's, none is retired,
/// none stands under two names.
fn numbers(
    emergency: &[EmergencyNumber],
    services: &[Service],
    places: &[String],
    at: &Path<'_>,
    faults: &mut Faults<'_>,
) {
    let evidence = services.iter().filter_map(|service| service.evidence.as_ref());
    let retired: Vec<_> = evidence
        .chain(emergency.iter().map(|number| &number.evidence))
        .flat_map(|evidence| &evidence.retired)
        .map(|value| comparable(value))
        .collect();
    for (place, number) in emergency.iter().enumerate() {
        if retired.contains(&number.number) {
            let root = Path::Root;
            let at = root.key("emergency");
            faults.add(Code::RetiredNumber, &at.index(place).key("number"), &[("value", &number.number)]);
        }
    }
    let mut seen: Vec<(String, &Service)> = Vec::new();
    for service in services {
        let place = places.iter().position(|id| id == service.id.as_str()).unwrap_or_default();
        let at = at.index(place);
        let at = at.key("channels");
        for (place, channel) in service.channels.iter().enumerate() {
            let at = at.index(place);
            let at = at.key("value");
            let value = comparable(&channel.value);
            if retired.contains(&value) {
                faults.add(Code::RetiredNumber, &at, &[("value", &channel.value)]);
            }
            if emergency.iter().any(|number| number.number == value) {
                faults.add(Code::EmergencyReused, &at, &[("value", &channel.value)]);
            }
            match seen.iter().find(|(other, by)| *other == value && by.name != service.name) {
                Some((_, by)) => {
                    faults.add(Code::SharedNumber, &at, &[("value", &channel.value), ("other", by.id.as_str())]);
                }
                None => seen.push((value, service)),
            }
        }
    }
}

fn duty(
    raw: RawDuty,
    at: &Path<'_>,
    here: &Here<'_>,
    (services, sources, built_in): (&[Service], &[Source], bool),
    faults: &mut Faults<'_>,
) -> Option<Duty> {
    let id = faults.id(&at.key("id"), &raw.id, ServiceId::parse);
    // The words of a duty are found by its id, so a duty copied from another country's law would speak for this one.
    if let (Some(id), Some(area)) = (&id, here.area) {
        let country = area.country().as_str().to_ascii_lowercase();
        if id.as_str().split_once('-').is_none_or(|(first, _)| first != country) {
            faults.add(Code::OtherArea, &at.key("id"), &[("value", id.as_str()), ("area", area.as_str())]);
        }
    }
    let when = match raw.when {
        None => Some(ContextCondition::All(Vec::new())),
        Some(when) => condition(when, &at.key("when"), here, faults),
    };
    if let Some(within) = raw.within.as_ref().filter(|within| !is_duration(within)) {
        faults.add(Code::BadDuration, &at.key("within"), &[("value", within)]);
    }
    let for_child = matches!(raw.kind.0, DutyKind::ReportChild | DutyKind::ReferChild);
    let route = raw.to.and_then(|to| {
        let found = services.iter().find(|service| service.id.as_str() == to);
        if found.is_none() {
            faults.unknown_id(&at.key("to"), &to, services.iter().map(|service| service.id.as_str()));
        }
        found
    });
    if for_child && raw.consent.0 == Consent::Needed {
        faults.add(Code::ConsentForChild, &at.key("consent"), &[("value", &raw.id)]);
    }
    if let Some(route) = route.filter(|route| for_child && route.audience == Audiences::Adult) {
        faults.add(Code::ConsentForChild, &at.key("to"), &[("value", route.id.as_str())]);
    }
    let evidence = evidence(raw.evidence, &at.key("evidence"), sources, built_in, faults);
    Some(Duty {
        id: id?,
        kind: raw.kind.0,
        when: when?,
        level: raw.level.map(|level| DutyLevel { at_least: level.at_least.0, without: level.without.0 }),
        within: raw.within,
        to: route.map(|route| route.id.clone()),
        consent: raw.consent.0,
        evidence: evidence?,
    })
}

fn condition(raw: RawWhen, at: &Path<'_>, here: &Here<'_>, faults: &mut Faults<'_>) -> Option<ContextCondition> {
    let mut several = |raw: Vec<RawWhen>, key| {
        let at = at.key(key);
        if raw.is_empty() {
            faults.add(Code::Empty, &at, &[("key", key)]);
        }
        let parts = raw.into_iter().enumerate();
        // Collected first, so that one broken part does not hide the faults of the next.
        let parts: Vec<_> = parts.map(|(place, raw)| condition(raw, &at.index(place), here, faults)).collect();
        parts.into_iter().collect::<Option<Vec<_>>>()
    };
    match raw {
        RawWhen { all: Some(parts), any: None, not: None, context: None, is: None } => {
            several(parts, "all").map(ContextCondition::All)
        }
        RawWhen { all: None, any: Some(parts), not: None, context: None, is: None } => {
            several(parts, "any").map(ContextCondition::Any)
        }
        RawWhen { all: None, any: None, not: Some(part), context: None, is: None } => {
            let part = condition(*part, &at.key("not"), here, faults)?;
            Some(ContextCondition::Not(Box::new(part)))
        }
        RawWhen { all: None, any: None, not: None, context: Some(kind), is: Some(values) } => {
            let at = at.key("is");
            for (place, value) in values.as_slice().iter().enumerate() {
                check_value(kind.0, value, &at.index(place), here, faults);
            }
            Some(ContextCondition::Is(kind.0, values.as_slice().to_vec()))
        }
        _ => {
            faults.add(Code::BadCondition, at, &[]);
            None
        }
    }
}

/// Checks that a kind of context can have a value here. Duties look at what the officer is and where, at age, at
/// consent and at a child at risk; never at the person's language or the setting.
fn check_value(kind: ContextKind, value: &str, at: &Path<'_>, here: &Here<'_>, faults: &mut Faults<'_>) {
    let known: Vec<&str> = match kind {
        ContextKind::Age => Age::ALL.iter().map(|age| age.as_str()).collect(),
        ContextKind::Role => Role::ALL.iter().map(|role| role.as_str()).collect(),
        ContextKind::Standing => Standing::ALL.iter().map(|standing| standing.as_str()).collect(),
        ContextKind::Consent => vec!["given", "not-given"],
        ContextKind::ChildAtRisk => vec!["yes", "no"],
        ContextKind::Area => {
            match Area::parse(value) {
                Err(_) => faults.add(Code::BadArea, at, &[("value", value)]),
                Ok(inner) if !here.holds(&inner) => {
                    faults.add(Code::OtherArea, at, &[("value", value), ("area", here.name())]);
                }
                Ok(_) => {}
            }
            return;
        }
        ContextKind::Language | ContextKind::Setting => Vec::new(),
    };
    if !known.contains(&value) {
        faults.unknown_value(at, value, &known);
    }
}
