//! What to know before using a contact, as messages.

use super::Vouched;
use crate::documents::directory::{
    Agreement, Channel, Consent, Cost, Gender, Hours, OperatorType, Service, Stated, day_and_time,
};
use crate::vocabulary::{LanguageTag, Message, Moment};

impl Vouched<'_> {
    /// Says how the channel is vouched for.
    pub(super) fn note(&self) -> Option<Message> {
        match self {
            Self::Own | Self::NotConfirmed | Self::Withdrawn => None,
            Self::Tried(day) => Some(Message::fixed("contact-confirmed").text("date", day.as_str())),
            Self::Due(day) => Some(Message::fixed("contact-confirmed-due").text("date", day.as_str())),
            // A year is a name here, not a count: as a number a locale would group its digits.
            Self::Published(Some(year)) => Some(Message::fixed("contact-source-year").text("year", year.to_string())),
            Self::Published(None) => Some(Message::fixed("contact-source-undated")),
        }
    }
}

/// What the person must be told before anyone calls.
pub(super) fn announcements(service: &Service) -> Vec<Message> {
    let mut notes = Vec::new();
    match service.operator_type {
        OperatorType::Police => notes.push(Message::fixed("contact-run-by-police")),
        OperatorType::Immigration => notes.push(Message::fixed("contact-run-by-immigration")),
        OperatorType::Ngo | OperatorType::Government | OperatorType::Intergovernmental => {}
    }
    if service.recorded == Stated::Yes {
        notes.push(Message::fixed("contact-recorded"));
    }
    notes.extend(service.shares_with.iter().map(|share| Message::named("contact-shares", share.as_str())));
    if service.anonymous == Stated::No {
        notes.push(Message::fixed("contact-not-anonymous"));
    }
    notes
}

/// For whom the service is, where it is not for everyone; and whether the person has yet to agree.
pub(super) fn limits(service: &Service, agreed: bool) -> Vec<Message> {
    let mut notes = Vec::new();
    match service.genders[..] {
        [Gender::Women] => notes.push(Message::fixed("contact-women-only")),
        [Gender::Men] => notes.push(Message::fixed("contact-men-only")),
        _ => {}
    }
    notes.extend(service.exploitation.iter().map(|kind| Message::named("contact-only-for", kind.as_str())));
    if service.consent == Consent::Needed && !agreed {
        notes.push(Message::fixed("contact-consent-first"));
    }
    notes
}

/// When one can call, as far as it is known: neither silence nor a doubtful word becomes "always".
pub(super) fn opening(calls: &[&Channel], doubtful: bool, now: Option<Moment>) -> Vec<Message> {
    let Some(first) = calls.first() else { return Vec::new() };
    let Some(hours) = agreed(first).filter(|hours| !(doubtful && hours.week.is_always())) else {
        return vec![Message::fixed("contact-hours-not-confirmed")];
    };
    let mut stated = Message::fixed("contact-hours").text("hours", hours.stated.clone());
    if let Some(zone) = hours.zone.as_ref().filter(|_| !hours.week.is_always()) {
        stated = Message::fixed("contact-hours-zone").text("hours", hours.stated.clone()).text("zone", zone.as_str());
    }
    let closed = closed([*first].into_iter(), now).map(|opens| {
        let (day, time) = day_and_time(opens);
        let day = Message::named("weekday", &day.to_ascii_lowercase());
        Message::fixed("contact-closed").words("day", day).text("time", time)
    });
    std::iter::once(stated).chain(closed).collect()
}

/// Gives the minute of the week, in its own zone, at which the first opens again; nothing where one is open, or where
/// the hours of one are not known.
pub(super) fn closed<'a>(calls: impl Iterator<Item = &'a Channel>, now: Option<Moment>) -> Option<u16> {
    let now = now?;
    let mut opens = None;
    for channel in calls {
        let hours = agreed(channel)?;
        let again = hours.week.opens_again(hours.zone.as_ref()?.minute_of_week(now)?)?;
        opens = opens.or(Some(again));
    }
    opens
}

fn agreed(channel: &Channel) -> Option<&Hours> {
    channel.hours.as_ref().filter(|hours| hours.agreement == Agreement::Agreed)
}

/// Whether a call costs something, and may stand on a bill.
pub(super) fn cost(calls: &[&Channel]) -> Option<Message> {
    let paid = |channel: &&&Channel| matches!(channel.cost, Cost::Local | Cost::Charged);
    calls.iter().find(paid).map(|_| Message::fixed("contact-costs"))
}

/// How well whoever answers understands the person, best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Understands {
    /// In the person's language.
    Directly,
    /// Through an interpreter of theirs.
    Interpreted,
    /// It is not stated.
    NotStated,
}

impl Understands {
    /// Reads how well these calls fit a person's language. A form is filled in by the officer, so it is no call.
    pub(super) fn over<'a>(calls: impl Iterator<Item = &'a Channel> + Clone, person: &LanguageTag) -> Self {
        let spoken = |channel: &Channel| channel.languages.iter().any(|tag| tag.primary() == person.primary());
        if calls.clone().any(spoken) {
            Self::Directly
        } else if calls.clone().any(|channel| channel.interpreters == Stated::Yes) {
            Self::Interpreted
        } else {
            Self::NotStated
        }
    }
}

/// How the languages answered fit the person's, where it is not simply one of them.
pub(super) fn language(calls: &[&Channel], person: Option<&LanguageTag>) -> Option<Message> {
    let person = person.filter(|_| !calls.is_empty())?;
    match Understands::over(calls.iter().copied(), person) {
        Understands::Directly => None,
        Understands::Interpreted => Some(Message::fixed("contact-language-interpreter")),
        Understands::NotStated => Some(Message::fixed("contact-language-unknown")),
    }
    .map(|message| message.words("language", Message::named("lang", person.as_str())))
}
