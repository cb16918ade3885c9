//! Why a number or address may be shown, or why not.

use crate::documents::directory::{
    Channel, Day, Directories, Evidence, GRACE_DAYS, REVIEW_DAYS, Service, Ship, Status,
};
use crate::documents::settings::Agency;
use crate::vocabulary::Moment;

/// Why a channel may be shown, or why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vouched<'a> {
    /// The agency answers for its own service.
    Own,
    /// Somebody tried it.
    Tried(&'a Day),
    /// Somebody tried it, and should again.
    Due(&'a Day),
    /// Published and undisputed; nobody has dialled it for this program.
    Published(Option<u16>),
    /// Not sure enough to be dialled.
    NotConfirmed,
    /// Disputed or no longer right; never shown.
    Withdrawn,
}

impl Vouched<'_> {
    /// Says whether the number or address may be shown beside a person.
    #[must_use]
    pub fn may_be_used(&self) -> bool {
        !matches!(self, Self::NotConfirmed | Self::Withdrawn)
    }
}

/// Says how a way to reach a service is vouched for today. Without a time nothing is too old.
#[must_use]
pub fn vouched<'a>(
    service: &'a Service,
    channel: &Channel,
    agency: Option<&'a Agency>,
    directories: &Directories,
    now: Option<Moment>,
) -> Vouched<'a> {
    if directories.is_retired(&channel.value) {
        return Vouched::Withdrawn;
    }
    let Some(evidence) = &service.evidence else { return Vouched::Own };
    if withdrawn(evidence) {
        return Vouched::Withdrawn;
    }
    let confirmed = agency.into_iter().flat_map(|agency| &agency.confirmed);
    // A day to come is a slip, and would vouch for a number for years.
    let past = |day: &Day| now.is_none_or(|now| day.number() <= now.days() + 1);
    let mut of_agency =
        confirmed.filter(|one| one.service == service.id && one.value == channel.value && past(&one.on));
    let of_agency = of_agency.next().map(|one| (&one.on, one.on.number() + REVIEW_DAYS));
    let of_file = evidence.verified_on.as_ref().filter(|day| past(day)).map(|day| {
        let due = evidence.review_by.as_ref().map_or(day.number() + REVIEW_DAYS, Day::number);
        (day, due)
    });
    let tried = of_agency.into_iter().chain(of_file).find_map(|(day, due)| match now.map(Moment::days) {
        Some(today) if today > due + GRACE_DAYS => None,
        Some(today) if today > due => Some(Vouched::Due(day)),
        _ => Some(Vouched::Tried(day)),
    });
    tried.unwrap_or(match evidence.ship {
        Ship::AfterLiveCheck => Vouched::Published(evidence.source_year),
        Ship::HumanReview => Vouched::NotConfirmed,
    })
}

/// Says whether a fact is never recommended.
pub(in crate::judgement) fn withdrawn(evidence: &Evidence) -> bool {
    matches!(evidence.status, Status::Disputed | Status::Retired)
}

/// Says whether evidence is too weak for "day and night": nobody tried it, and the sources disagree, show no date, or are
/// too old. Without a time nothing is too old.
#[must_use]
pub fn doubtful(evidence: &Evidence, now: Option<Moment>) -> bool {
    let too_old = |year: u16| {
        let this_year = now.map(|now| 1970 + now.days() * 400 / DAYS_OF_400_YEARS);
        this_year.is_some_and(|this_year| i64::from(year) < this_year - OLD_YEARS)
    };
    evidence.verified_on.is_none() && (evidence.disagreement.is_some() || evidence.source_year.is_none_or(too_old))
}

/// A source older than this many years says little about hours.
const OLD_YEARS: i64 = 3;

const DAYS_OF_400_YEARS: i64 = 146_097;
