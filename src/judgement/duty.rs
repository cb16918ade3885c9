//! What the law of the area asks of this officer now.

use crate::documents::directory::{
    Consent, Directories, Directory, Duty, DutyKind, DutyLevel, Ship, Source, Status, WithoutLevel,
};
use crate::vocabulary::{Concern, Context, Message, MessageId, ServiceId};

/// A duty that holds in an encounter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueDuty {
    /// Its name in the directory.
    pub id: ServiceId,
    /// What it is about.
    pub kind: DutyKind,
    /// What to do, whom to tell, by when.
    pub words: Message,
    /// Whether it is due, or due if the officer believes that it applies.
    pub basis: Basis,
    /// Within how long, as an ISO 8601 duration.
    pub within: Option<String>,
    /// To which service of the directory.
    pub to: Option<ServiceId>,
    /// Whether the person's consent is needed.
    pub consent: Consent,
    /// What to know about it: that it depends on belief, or that a lawyer should confirm it.
    pub notes: Vec<Message>,
    /// Where it is written.
    pub sources: Vec<Source>,
}

/// On what a duty stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Basis {
    /// It is due.
    Due,
    /// It is due if the officer has grounds to believe it; the level of a tool is not the law's test.
    IfBelieved,
}

/// Gives the duties that hold in this encounter: to report a child before any other, then those of the subdivision, of
/// the country, and of groups of countries.
///
/// `level` is nothing where none was established or the person stopped.
#[must_use]
pub fn due(directories: &Directories, context: &Context, level: Option<Concern>) -> Vec<DueDuty> {
    let Some(area) = &context.area else { return Vec::new() };
    let mut due: Vec<DueDuty> = directories
        .covering(area)
        .chain(directories.behind(area))
        .flat_map(|directory| directory.duties.iter().map(move |duty| (directory, duty)))
        .filter(|(_, duty)| !matches!(duty.evidence.status, Status::Disputed | Status::Retired))
        .filter(|(_, duty)| duty.when.holds(context))
        // What a part may add is not unknown where the part has a directory of its own.
        .filter(|(_, duty)| {
            duty.kind != DutyKind::LocalLaw || directories.get(area).is_none_or(|own| own.area.is_country())
        })
        .filter_map(|(directory, duty)| basis(duty.level, level).map(|basis| due_duty(directory, duty, basis)))
        .collect();
    due.sort_by_key(|duty| duty.kind != DutyKind::ReportChild);
    due
}

fn basis(needed: Option<DutyLevel>, level: Option<Concern>) -> Option<Basis> {
    let Some(needed) = needed else { return Some(Basis::Due) };
    match level {
        Some(level) if level >= needed.at_least => Some(Basis::Due),
        Some(_) => (needed.without != WithoutLevel::NotDue).then_some(Basis::IfBelieved),
        None => match needed.without {
            WithoutLevel::Due => Some(Basis::Due),
            WithoutLevel::IfBelieved => Some(Basis::IfBelieved),
            WithoutLevel::NotDue => None,
        },
    }
}

fn due_duty(directory: &Directory, duty: &Duty, basis: Basis) -> DueDuty {
    let mut notes = Vec::new();
    if basis == Basis::IfBelieved {
        notes.push(Message::fixed("duty-if-believed"));
    }
    if duty.evidence.ship == Ship::HumanReview {
        notes.push(Message::fixed("duty-not-confirmed"));
    }
    DueDuty {
        id: duty.id.clone(),
        kind: duty.kind,
        words: Message::new(MessageId::joined(&["duty", duty.id.as_str()])),
        basis,
        within: duty.within.clone(),
        to: duty.to.clone(),
        consent: duty.consent,
        notes,
        sources: directory
            .sources
            .iter()
            .filter(|source| duty.evidence.sources.contains(&source.id))
            .cloned()
            .collect(),
    }
}
