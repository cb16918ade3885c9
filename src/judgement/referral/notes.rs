//! What to know before using a contact, as messages.

use super::Vouched;
use crate::documents::directory::{Agreement, Channel, Consent, Gender, OperatorType, Service, Stated};
use crate::vocabulary::{LanguageTag, Message, MessageId};

impl Vouched<'_> {
    /// Says how the channel is vouched for.
    pub(super) fn note(&self) -> Option<Message> {
        match self {
            Self::Own => None,
            Self::Tried(day) => Some(Message::fixed("contact-confirmed").text("date", day.as_str())),
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
    notes.extend(service.shares_with.iter().map(|share| words("contact-shares", share.as_str())));
    notes
}

/// For whom the service is, where it is not for everyone.
pub(super) fn limits(service: &Service) -> Vec<Message> {
    let mut notes = Vec::new();
    match service.genders[..] {
        [Gender::Women] => notes.push(Message::fixed("contact-women-only")),
        [Gender::Men] => notes.push(Message::fixed("contact-men-only")),
        _ => {}
    }
    notes.extend(service.exploitation.iter().map(|kind| words("contact-only-for", kind.as_str())));
    if service.consent == Consent::Needed {
        notes.push(Message::fixed("contact-consent-first"));
    }
    notes
}

/// When one can call, as far as it is known: silence never becomes "always".
pub(super) fn opening(calls: &[&Channel]) -> Option<Message> {
    Some(match &calls.first()?.hours {
        Some(hours) if hours.agreement == Agreement::Agreed => {
            Message::fixed("contact-hours").text("hours", hours.stated.clone())
        }
        _ => Message::fixed("contact-hours-not-confirmed"),
    })
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
    .map(|message| message.text("language", person.as_str()))
}

fn words(role: &str, id: &str) -> Message {
    Message::new(MessageId::joined(&[role, id]))
}
