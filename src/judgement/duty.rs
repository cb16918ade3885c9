//! What the law of the area asks of this officer now.

use super::referral::withdrawn;
use crate::documents::directory::{Consent, Directories, Directory, Duty, DutyKind, Ship, Source, WithoutLevel};
use crate::vocabulary::{Concern, Context, Message, ServiceId};

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
    /// The newest year shown on any of them; nothing where none shows one.
    pub source_year: Option<u16>,
}

/// On what a duty stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Basis {
    /// It is due.
    Due,
    /// It is due if the officer has grounds to believe it; the level of a tool is not the law's test.
    IfBelieved,
}

/// Gives the duties that hold in this encounter, what must be done soonest before all else: to report a child, then what
/// has a deadline, then by [`DutyKind`]. Of one kind, those of the subdivision come before those of the country and of
/// groups of countries.
///
/// `level` is nothing where none was established or the person stopped.
#[must_use]
pub fn due(directories: &Directories, context: &Context, level: Option<Concern>) -> Vec<DueDuty> {
    let holding = holding(directories, context);
    let mut due: Vec<DueDuty> = holding
        .filter_map(|(directory, duty)| basis(duty, level, context).map(|basis| due_duty(directory, duty, basis)))
        .collect();
    due.sort_by_key(|duty| {
        // Of support this says how long it lasts.
        let deadline = duty.within.is_some() && duty.kind != DutyKind::SupportPeriod;
        (duty.kind != DutyKind::ReportChild, !deadline, duty.kind)
    });
    due
}

/// Says what of the law is not known here, so that silence is never read as "there is no duty". Of a child, that is
/// whether this officer must report; of an adult, whether anybody must be told and what needs agreement. Duties that say
/// only how long somebody may stay say neither.
#[must_use]
pub fn unknown(directories: &Directories, context: &Context) -> Option<Message> {
    if context.is_child() || context.child_at_risk {
        let mut said = holding(directories, context).map(|(_, duty)| duty.kind);
        let known = said.any(|kind| OF_CHILDREN.contains(&kind));
        return (!known).then(|| Message::fixed("law-unknown_child"));
    }
    let known = around(directories, context).any(|directory| speaks(directory, &OF_ADULTS));
    (!known).then(|| Message::fixed("law-unknown_adult"))
}

/// Duties that say what the law asks of somebody who meets a child at risk, or that nobody looked it up.
pub(super) const OF_CHILDREN: [DutyKind; 2] = [DutyKind::ReportChild, DutyKind::LocalLaw];

/// Duties that say what the law asks of somebody who meets an adult, or that nobody looked it up.
pub(super) const OF_ADULTS: [DutyKind; 4] = [DutyKind::Route, DutyKind::Notify, DutyKind::Consent, DutyKind::LocalLaw];

/// Says whether a directory knows duties of these kinds.
pub(super) fn speaks(directory: &Directory, kinds: &[DutyKind]) -> bool {
    directory.duties.iter().any(|duty| kinds.contains(&duty.kind) && !withdrawn(&duty.evidence))
}

/// Gives the services that the duties of this encounter name, at whatever level.
pub(super) fn named<'a>(directories: &'a Directories, context: &'a Context) -> impl Iterator<Item = &'a ServiceId> {
    holding(directories, context).filter_map(|(_, duty)| duty.to.as_ref())
}

/// Gives the duties whose condition holds here, each with its directory, the nearest first.
fn holding<'a>(directories: &'a Directories, context: &'a Context) -> impl Iterator<Item = (&'a Directory, &'a Duty)> {
    let own = context.area.as_ref().and_then(|area| directories.get(area));
    around(directories, context)
        .flat_map(|directory| directory.duties.iter().map(move |duty| (directory, duty)))
        .filter(|(_, duty)| !withdrawn(&duty.evidence))
        .filter(|(_, duty)| duty.when.holds(context))
        // A part with a directory of its own says itself what of its law is unknown.
        .filter(move |(directory, duty)| {
            duty.kind != DutyKind::LocalLaw || own.is_none_or(|own| own.area == directory.area)
        })
}

/// Gives the directories that speak for the area, the nearest first.
fn around<'a>(directories: &'a Directories, context: &'a Context) -> impl Iterator<Item = &'a Directory> {
    context.area.iter().flat_map(|area| directories.covering(area).chain(directories.behind(area)))
}

fn basis(duty: &Duty, level: Option<Concern>, context: &Context) -> Option<Basis> {
    let Some(needed) = duty.level else { return Some(Basis::Due) };
    // The level speaks of this person only; a child at risk may be another.
    if context.child_at_risk && duty.kind == DutyKind::ReportChild {
        return Some(Basis::Due);
    }
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
        words: Message::named("duty", duty.id.as_str()),
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
        source_year: duty.evidence.source_year,
    }
}
