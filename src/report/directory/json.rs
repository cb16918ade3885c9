//! Directories as JSON: ids, names and numbers, never words.

use serde_json::{Value, json};

use super::{Seen, gaps, state};
use crate::documents::directory::{Directory, Duty, Evidence, Service};
use crate::judgement::referral::Vouched;
use crate::report::json::pretty;

/// Writes a list of directories as an array. Ends with a line end.
#[must_use]
pub fn list(seen: Seen<'_>) -> String {
    let line = |directory: &Directory| {
        let count = seen.count(directory);
        json!({
            "area": directory.area.as_str(),
            "built_in": directory.built_in,
            "digest": directory.digest,
            "usable": count.usable,
            "other": count.other,
            "duties": directory.duties.len(),
            "gaps": gap_ids(directory),
        })
    };
    pretty(&seen.directories.iter().map(line).collect::<Vec<_>>())
}

/// Writes directories as an array, the nearest first. A number that is retired or disputed is left out. Ends with a line
/// end.
#[must_use]
pub fn show(shown: &[&Directory], seen: Seen<'_>) -> String {
    let whole = |directory: &&Directory| {
        json!({
            "area": directory.area.as_str(),
            "built_in": directory.built_in,
            "digest": directory.digest,
            "emergency": directory.emergency.iter()
                .map(|number| json!({"number": number.number, "evidence": evidence(&number.evidence)}))
                .collect::<Vec<_>>(),
            "services": directory.services.iter().map(|one| service(one, seen)).collect::<Vec<_>>(),
            "duties": directory.duties.iter().map(duty).collect::<Vec<_>>(),
            "gaps": gap_ids(directory),
            "due": seen.due(directory).into_iter()
                .map(|(service, value, on)| json!({"service": service, "value": value, "on": on}))
                .collect::<Vec<_>>(),
            "sources": directory.sources.iter()
                .map(|source| json!({
                    "id": source.id.as_str(), "title": source.title, "publisher": source.publisher,
                    "kind": source.kind.as_str(), "url": source.url, "date_shown": source.date_shown,
                }))
                .collect::<Vec<_>>(),
        })
    };
    pretty(&shown.iter().map(whole).collect::<Vec<_>>())
}

fn gap_ids(directory: &Directory) -> Vec<&'static str> {
    gaps(directory).into_iter().map(|gap| gap.as_str()).collect()
}

fn service(service: &Service, seen: Seen<'_>) -> Value {
    let channels = service.channels.iter().zip(seen.vouched(service)).map(|(channel, vouched)| {
        let shown = vouched != Vouched::Withdrawn;
        json!({
            "kind": channel.kind.as_str(),
            "value": shown.then_some(&channel.value),
            "display": shown.then_some(&channel.display),
            "state": state(vouched),
            "languages": channel.languages.iter().map(|tag| tag.as_str()).collect::<Vec<_>>(),
            "hours": channel.hours.as_ref().map(|hours| json!({
                "stated": hours.stated,
                "zone": hours.zone.as_ref().map(|zone| zone.as_str()),
                "agreement": hours.agreement.as_str(),
            })),
        })
    });
    json!({
        "id": service.id.as_str(),
        "name": service.name,
        "operator": service.operator,
        "operator_type": service.operator_type.as_str(),
        "pathways": service.pathways.iter().map(|pathway| pathway.as_str()).collect::<Vec<_>>(),
        "audience": service.audience.as_str(),
        "genders": service.genders.iter().map(|gender| gender.as_str()).collect::<Vec<_>>(),
        "exploitation": service.exploitation.iter().map(|kind| kind.as_str()).collect::<Vec<_>>(),
        "consent": service.consent.as_str(),
        "recorded": service.recorded.as_str(),
        "channels": channels.collect::<Vec<_>>(),
        "evidence": service.evidence.as_ref().map(evidence),
    })
}

fn duty(duty: &Duty) -> Value {
    json!({
        "id": duty.id.as_str(),
        "kind": duty.kind.as_str(),
        "within": duty.within,
        "to": duty.to.as_ref().map(|to| to.as_str()),
        "consent": duty.consent.as_str(),
        "evidence": evidence(&duty.evidence),
    })
}

fn evidence(evidence: &Evidence) -> Value {
    json!({
        "status": evidence.status.as_str(),
        "ship": evidence.ship.as_str(),
        "source_year": evidence.source_year,
        "disagreement": evidence.disagreement,
        "sources": evidence.sources.iter().map(|source| source.as_str()).collect::<Vec<_>>(),
        "verified_on": evidence.verified_on.as_ref().map(|day| day.as_str()),
        "review_by": evidence.review_by.as_ref().map(|day| day.as_str()),
    })
}
