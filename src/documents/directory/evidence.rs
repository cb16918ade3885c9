//! Checks how well a fact is evidenced, and that it is shown no further than that.

use super::raw::{AnyShip, AnyStatus, RawEvidence, RawSource};
use super::{Day, Evidence, REVIEW_DAYS, Ship, Source, SourceKind, Status, Zone};
use crate::documents::faults::Faults;
use crate::documents::form::is_https;
use crate::documents::raw::Entries;
use crate::documents::scan::Path;
use crate::vocabulary::{Code, SourceId};

/// On what the facts of a file rest.
pub(in crate::documents) enum Rests<'a> {
    /// On sources named in the file.
    OnSources {
        /// The sources.
        sources: &'a [Source],
        /// Whether the file is built in.
        built_in: bool,
        /// The time zone of hours that do not state their own.
        zone: Option<&'a Zone>,
    },
    /// On the word of the agency whose file it is.
    OnAgency,
}

impl Rests<'_> {
    /// Gives the time zone of hours that do not state their own.
    pub(super) fn zone(&self) -> Option<&Zone> {
        match self {
            Self::OnSources { zone, .. } => *zone,
            Self::OnAgency => None,
        }
    }
}

/// Years a source can show: from the first convention on trafficking in use to far enough.
const YEARS: std::ops::RangeInclusive<u16> = 1949..=2100;

pub(super) fn sources(raw: Entries<RawSource>, at: &Path<'_>, faults: &mut Faults<'_>) -> Vec<Source> {
    let mut sources = Vec::new();
    for (name, raw) in raw.0 {
        let at = at.key(&name);
        let id = faults.key_id(&at, &name, SourceId::parse);
        match &raw.url {
            Some(url) if !is_https(url) => faults.add(Code::BadUrl, &at.key("url"), &[("value", url)]),
            None if raw.kind.0 != SourceKind::ApplicationCode => faults.add(Code::MissingKey, &at, &[("key", "url")]),
            _ => {}
        }
        if let Some(date) = raw.date_shown.as_ref().filter(|date| !is_partial_date(date)) {
            faults.add(Code::BadDate, &at.key("date-shown"), &[("value", date)]);
        }
        let RawSource { title, publisher, kind, url, date_shown } = raw;
        sources.extend(id.map(|id| Source { id, title, publisher, kind: kind.0, url, date_shown }));
    }
    sources
}

/// Says whether a text is a year, a month or a day.
fn is_partial_date(text: &str) -> bool {
    let full = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    Day::parse(&full).is_some()
}

pub(super) fn evidence(
    raw: RawEvidence,
    at: &Path<'_>,
    known: &[Source],
    built_in: bool,
    faults: &mut Faults<'_>,
) -> Option<Evidence> {
    let status = match raw.status.0 {
        AnyStatus::Sourced(status) => Some(status),
        AnyStatus::MemoryOnly => {
            faults.add(Code::NotForShipping, &at.key("status"), &[("value", "memory-only")]);
            None
        }
    };
    let ship = match raw.ship.0 {
        AnyShip::Yes(ship) => Some(ship),
        AnyShip::No => {
            faults.add(Code::NotForShipping, &at.key("ship"), &[("value", "no")]);
            None
        }
    };
    if let Some(year) = raw.source_year.filter(|year| !YEARS.contains(year)) {
        let (least, most) = (YEARS.start().to_string(), YEARS.end().to_string());
        let args = [("value", &*year.to_string()), ("least", &least), ("most", &most)];
        faults.add(Code::OutOfRange, &at.key("source-year"), &args);
    }
    let sources = named_sources(&raw.sources, at, known, faults);
    if status == Some(Status::ConfirmedTwice) && sources.len() == raw.sources.len() && !twice(&sources) {
        faults.add(Code::TooFewSources, &at.key("sources"), &[]);
    }
    let sure = raw.status.0 == AnyStatus::Sourced(Status::ConfirmedTwice) && raw.disagreement.is_none();
    if ship == Some(Ship::AfterLiveCheck) && !sure {
        faults.add(Code::ShipTooFar, &at.key("ship"), &[("value", Ship::AfterLiveCheck.as_str())]);
    }
    let verified_on = raw.verified_on.and_then(|day| {
        let at = at.key("verified-on");
        if built_in {
            faults.add(Code::BuiltInVerified, &at, &[("value", &day)]);
        }
        faults.expect(Day::parse(&day), Code::BadDate, &at, &day)
    });
    let review_by = raw.review_by.and_then(|day| {
        let at = at.key("review-by");
        let review = faults.expect(Day::parse(&day), Code::BadDate, &at, &day)?;
        let days = verified_on.as_ref().map(|tried| review.number() - tried.number());
        if days.is_none_or(|days| !(1..=REVIEW_DAYS).contains(&days)) {
            faults.add(Code::BadReview, &at, &[("value", &day), ("most", &REVIEW_DAYS.to_string())]);
        }
        Some(review)
    });
    Some(Evidence {
        status: status?,
        ship: ship?,
        source_year: raw.source_year,
        disagreement: raw.disagreement,
        retired: raw.retired,
        sources: sources.into_iter().map(|source| source.id.clone()).collect(),
        verified_on,
        review_by,
    })
}

pub(super) fn named_sources<'a>(
    names: &[String],
    at: &Path<'_>,
    known: &'a [Source],
    faults: &mut Faults<'_>,
) -> Vec<&'a Source> {
    let at = at.key("sources");
    if names.is_empty() {
        faults.add(Code::Empty, &at, &[("key", "sources")]);
    }
    let mut found = Vec::new();
    for (place, name) in names.iter().enumerate() {
        match known.iter().find(|source| source.id.as_str() == name) {
            Some(source) => found.push(source),
            None => faults.unknown_id(&at.index(place), name, known.iter().map(|source| source.id.as_str())),
        }
    }
    found
}

/// Says whether two publishers confirm it, at least one of them by more than application code.
fn twice(sources: &[&Source]) -> bool {
    let first = sources.first().map(|source| &source.publisher);
    sources.iter().any(|source| Some(&source.publisher) != first)
        && sources.iter().any(|source| source.kind != SourceKind::ApplicationCode)
}
