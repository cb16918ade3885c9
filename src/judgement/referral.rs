//! Where to turn: joins what is wanted with the directories and the agency's own desks.
//!
//! Order is the rule here. The emergency number first, always, whatever else is missing; then the agency's own desk,
//! so that nobody is handed to a stranger by a stranger; then each kind of help: the agency's own, then whoever
//! a duty names, then whoever understands the person's language, the nearest area first; then, and only where they are
//! wanted, what stands behind groups of countries. Last, in one line, the kinds of help that nobody gives here: another
//! country's line is never put in their place. It is a long file because that order is one rule, to be read in one piece.

mod notes;
mod vouched;

use super::duty;
use crate::documents::directory::{Channel, ChannelKind, Consent, Directories, OperatorType, Service, Ship};
use crate::documents::settings::{Agency, Desk};
use crate::documents::tool::Audiences;
use crate::vocabulary::{Age, Context, Message, Pathway, ServiceId, Standing};

use notes::Understands;
pub(super) use vouched::withdrawn;
pub use vouched::{Vouched, doubtful, vouched};

/// One place to turn to, or the lack of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// What kind of contact.
    pub kind: ContactKind,
    /// The service in its directory, where it comes from one.
    pub service: Option<ServiceId>,
    /// The name as the service or the agency says it; nothing for an emergency number and for a gap.
    pub name: Option<String>,
    /// What kind of body runs it, where it is a service that can be reached.
    pub operator: Option<OperatorType>,
    /// How to reach it.
    pub reach: Reach,
    /// Of what nobody gives here: the further kinds of help of which that is true.
    pub also_for: Vec<Pathway>,
    /// What to know before using it, the most important first.
    pub notes: Vec<Message>,
}

/// What kind of contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ContactKind {
    /// The emergency number of the area.
    Emergency,
    /// The agency's duty desk.
    DutyDesk,
    /// The agency's desk for children.
    ChildDesk,
    /// A service that gives this kind of help.
    Service(Pathway),
    /// No service can be named for this kind of help.
    Gap(Pathway),
    /// Nobody apart from the authorities can be named.
    NobodyApart,
}

/// How to reach a contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// In these ways; never empty.
    Ways(Vec<Way>),
    /// By name only: its number is not confirmed enough to be dialled.
    NotConfirmed,
    /// Through the duty desk.
    AskDutyDesk,
}

/// One way that may be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// What kind of way.
    pub kind: ChannelKind,
    /// The number or address as shown.
    pub display: String,
}

impl Contact {
    /// Gives the kind of help, where it is one.
    #[must_use]
    pub fn pathway(&self) -> Option<Pathway> {
        match self.kind {
            ContactKind::Emergency => Some(Pathway::Emergency),
            ContactKind::Service(pathway) | ContactKind::Gap(pathway) => Some(pathway),
            ContactKind::DutyDesk | ContactKind::ChildDesk | ContactKind::NobodyApart => None,
        }
    }

    /// Says whether it is about this kind of help.
    #[must_use]
    pub fn is_about(&self, pathway: Pathway) -> bool {
        self.pathway() == Some(pathway) || self.also_for.contains(&pathway)
    }

    /// Gives the ways that may be used; none where only the name is known.
    #[must_use]
    pub fn ways(&self) -> &[Way] {
        match &self.reach {
            Reach::Ways(ways) => ways,
            Reach::NotConfirmed | Reach::AskDutyDesk => &[],
        }
    }
}

/// Gives where to turn, in the order in which to say it. The first is the emergency number, always; where no directory
/// covers the area it is a gap that says to use the local one.
#[must_use]
pub fn recommend(directories: &Directories, agency: &Agency, wanted: &[Pathway], context: &Context) -> Vec<Contact> {
    let mut contacts =
        vec![emergency(directories, context).unwrap_or_else(|| gap(Pathway::Emergency, "gap-emergency"))];
    if (context.is_child() || context.child_at_risk)
        && let Some(desk) = &agency.child_desk
    {
        contacts.push(from_desk(ContactKind::ChildDesk, desk));
    }
    contacts.push(from_desk(ContactKind::DutyDesk, &agency.duty_desk));
    let for_the_child = context.child_at_risk.then_some(Pathway::ChildProtection);
    let wanted: Vec<Pathway> = for_the_child.into_iter().chain(wanted.iter().copied()).collect();
    for (place, pathway) in wanted.iter().enumerate() {
        if *pathway != Pathway::Emergency && !wanted[..place].contains(pathway) {
            contacts.extend(for_pathway(directories, agency, *pathway, context));
        }
    }
    let mut contacts = with_one_gap(contacts);
    // Somebody in an authority may be part of it, so an officer must know where nobody else can be named.
    let led = |operators: &[OperatorType]| {
        contacts.iter().any(|contact| contact.operator.is_some_and(|operator| operators.contains(&operator)))
    };
    if led(&OF_AUTHORITIES) && !led(&INDEPENDENT) {
        let apart = gap(Pathway::Helpline, "gap-independent");
        contacts.push(Contact { kind: ContactKind::NobodyApart, ..apart });
    }
    contacts
}

/// Adds those whom these duties name, where they are not among the contacts yet: whoever must tell somebody needs to know
/// how. A route that needs the person's agreement is not among them before it was given, nor one the agency can't use.
#[must_use]
pub fn with_addressees(
    mut contacts: Vec<Contact>,
    due: &[duty::DueDuty],
    directories: &Directories,
    agency: &Agency,
    context: &Context,
) -> Vec<Contact> {
    for id in due.iter().filter_map(|duty| duty.to.as_ref()) {
        let is_named = contacts.iter().any(|contact| contact.service.as_ref() == Some(id));
        let service = reachable(directories, agency, context).find(|service| service.id == *id);
        if let Some(service) = service.filter(|_| !is_named)
            && let Some(pathway) = service.pathways.first()
            && (service.consent != Consent::Needed || context.consent == Some(true))
            && bar(service, *pathway, context).is_none()
        {
            let contact = from_service(service, *pathway, directories, agency, context);
            let last =
                contacts.iter().rposition(|one| !matches!(one.kind, ContactKind::Gap(_) | ContactKind::NobodyApart));
            contacts.insert(last.map_or(0, |last| last + 1), contact);
        }
    }
    contacts
}

/// Says once, and last, for which kinds of help nobody is known: a line for each would bury what there is.
fn with_one_gap(contacts: Vec<Contact>) -> Vec<Contact> {
    let nobody = |one: &Contact| one.notes.first().is_some_and(|note| note.id.as_str() == Bar::Nobody.words());
    let (gaps, mut contacts): (Vec<_>, Vec<_>) = contacts.into_iter().partition(nobody);
    let mut gaps = gaps.into_iter();
    if let Some(first) = gaps.next() {
        contacts.push(Contact { also_for: gaps.filter_map(|gap| gap.pathway()).collect(), ..first });
    }
    contacts
}

/// Bodies of the state.
const OF_AUTHORITIES: [OperatorType; 3] = [OperatorType::Police, OperatorType::Immigration, OperatorType::Government];

/// Bodies apart from the state.
const INDEPENDENT: [OperatorType; 2] = [OperatorType::Ngo, OperatorType::Intergovernmental];

/// Says whether a kind of help is within reach in this encounter: a service that gives it, for this age and standing.
#[must_use]
pub fn within_reach(directories: &Directories, agency: &Agency, pathway: Pathway, context: &Context) -> bool {
    near(directories, agency, pathway, context).any(|service| bar(service, pathway, context).is_none())
}

/// Gives the emergency number of the area, or nothing where no directory knows one.
#[must_use]
pub fn emergency(directories: &Directories, context: &Context) -> Option<Contact> {
    let area = context.area.as_ref()?;
    let number = directories
        .covering(area)
        .chain(directories.behind(area))
        .flat_map(|directory| &directory.emergency)
        .find(|number| !withdrawn(&number.evidence) && !directories.is_retired(&number.number))?;
    let evidence = &number.evidence;
    // It is shown whatever it rests on: nobody in danger is left without one.
    let sure = evidence.verified_on.is_some() || evidence.ship == Ship::AfterLiveCheck;
    Some(Contact {
        kind: ContactKind::Emergency,
        service: None,
        name: None,
        operator: None,
        reach: Reach::Ways(vec![Way { kind: ChannelKind::ShortCode, display: number.number.clone() }]),
        also_for: Vec::new(),
        notes: if sure { Vec::new() } else { vec![Message::fixed("contact-emergency-not-sure")] },
    })
}

fn from_desk(kind: ContactKind, desk: &Desk) -> Contact {
    Contact {
        kind,
        service: None,
        name: Some(desk.name.clone()),
        operator: None,
        reach: Reach::Ways(vec![Way { kind: ChannelKind::Phone, display: desk.phone.clone() }]),
        also_for: Vec::new(),
        notes: Vec::new(),
    }
}

fn gap(pathway: Pathway, words: &'static str) -> Contact {
    Contact {
        kind: ContactKind::Gap(pathway),
        service: None,
        name: None,
        operator: None,
        reach: Reach::AskDutyDesk,
        also_for: Vec::new(),
        notes: vec![Message::fixed(words)],
    }
}

fn for_pathway(directories: &Directories, agency: &Agency, pathway: Pathway, context: &Context) -> Vec<Contact> {
    let desk = agency.interpreter_line.iter().filter(|_| pathway == Pathway::Interpreter);
    let mut contacts: Vec<_> = desk.map(|desk| from_desk(ContactKind::Service(pathway), desk)).collect();
    let mut closest = Bar::Nobody;
    let mut here: Vec<&Service> = near(directories, agency, pathway, context).collect();
    let named: Vec<&ServiceId> = duty::named(directories, context).collect();
    here.sort_by_key(|service| {
        let calls = service.channels.iter().filter(|channel| channel.kind != ChannelKind::Web);
        let understands = context.language.as_ref().map(|person| Understands::over(calls.clone(), person));
        let closed = notes::closed(calls, context.now).is_some();
        // The agency's own need no evidence, and stay first. Of those who understand equally well, whoever answers now.
        (service.evidence.is_some(), !named.contains(&&service.id), understands, closed)
    });
    let groups = context.area.iter().flat_map(|area| directories.behind(area));
    let behind = groups.flat_map(|directory| &directory.services).filter(|one| one.pathways.contains(&pathway));
    let behind = behind.filter(|one| !is_replaced(one, agency));
    // Groups of countries are asked only while nobody but authorities can be reached nearer: they may be part of it.
    let mut reached = false;
    for (service, near) in here.into_iter().map(|one| (one, true)).chain(behind.map(|one| (one, false))) {
        match bar(service, pathway, context) {
            None if near || !reached => {
                let contact = from_service(service, pathway, directories, agency, context);
                let of_state = OF_AUTHORITIES.contains(&service.operator_type);
                reached |= !of_state && !contact.ways().is_empty();
                contacts.push(contact);
            }
            None => {}
            Some(bar) => closest = closest.max(bar),
        }
    }
    if contacts.is_empty() {
        contacts.push(gap(pathway, closest.words()));
    }
    contacts
}

/// Gives the services for a kind of help: the agency's own, then the nearest area first.
fn near<'a>(
    directories: &'a Directories,
    agency: &'a Agency,
    pathway: Pathway,
    context: &'a Context,
) -> impl Iterator<Item = &'a Service> {
    let of_area = context.area.iter().flat_map(|area| directories.covering(area));
    let services = of_area.flat_map(|directory| &directory.services).filter(|service| !is_replaced(service, agency));
    let elsewhere = |service: &Service| {
        context.area.as_ref().is_some_and(|area| service.except.iter().any(|part| part.covers(area)))
    };
    let services = services.filter(move |service| !elsewhere(service));
    agency.services.iter().chain(services).filter(move |service| service.pathways.contains(&pathway))
}

/// Gives all services that can be turned to here, for whatever help: the agency's own, then the nearest area first.
fn reachable<'a>(
    directories: &'a Directories,
    agency: &'a Agency,
    context: &'a Context,
) -> impl Iterator<Item = &'a Service> {
    let areas = context.area.iter();
    let here = areas.flat_map(|area| directories.covering(area).chain(directories.behind(area)));
    agency.services.iter().chain(here.flat_map(|directory| &directory.services))
}

/// Says whether the agency knows this service by itself: its own words about it hold.
fn is_replaced(service: &Service, agency: &Agency) -> bool {
    agency.services.iter().any(|own| own.id == service.id)
}

/// Why a service is not named, the least telling first: the gap gives the most telling reason.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Bar {
    /// There is none, or none that could be named.
    Nobody,
    /// The person has not agreed to a route that needs it.
    Consent,
    /// The agency may not use this route.
    Standing,
}

impl Bar {
    fn words(self) -> &'static str {
        match self {
            Self::Nobody => "gap-no-service",
            Self::Consent => "gap-consent",
            Self::Standing => "gap-standing",
        }
    }
}

fn bar(service: &Service, pathway: Pathway, context: &Context) -> Option<Bar> {
    let child = context.is_child();
    // An adult may speak of a child: whoever protects children is asked all the same.
    let about_a_child = child || context.child_at_risk && pathway == Pathway::ChildProtection;
    // Without a view of age a service for one age group would be a guess.
    let age_fits = match service.audience {
        Audiences::Any => true,
        Audiences::Adult => context.age == Some(Age::Adult),
        Audiences::Child => about_a_child,
    };
    let fits = age_fits && !(child && service.consent == Consent::Needed);
    if !fits || service.evidence.as_ref().is_some_and(withdrawn) {
        return Some(Bar::Nobody);
    }
    let open = service.standing.is_empty()
        || context.standing.is_some_and(|standing: Standing| service.standing.contains(&standing));
    if !open {
        return Some(Bar::Standing);
    }
    (service.consent == Consent::Needed && context.consent == Some(false)).then_some(Bar::Consent)
}

fn from_service(
    service: &Service,
    pathway: Pathway,
    directories: &Directories,
    agency: &Agency,
    context: &Context,
) -> Contact {
    let mut usable: Vec<_> = service
        .channels
        .iter()
        .map(|channel| (channel, vouched(service, channel, Some(agency), directories, context.now)))
        .filter(|(_, vouched)| vouched.may_be_used())
        .collect();
    // One note vouches for all that is shown, so what was tried never stands beside what was not.
    let tried = |(_, vouched): &(&Channel, Vouched<'_>)| matches!(vouched, Vouched::Tried(_) | Vouched::Due(_));
    if usable.iter().any(tried) {
        usable.retain(tried);
        // The note of the first speaks for all.
        usable.sort_by_key(|(_, vouched)| matches!(vouched, Vouched::Tried(_)));
    }
    let mut notes = notes::announcements(service);
    let reach = if let Some(first) = usable.first() {
        let (_, vouched) = first;
        notes.extend(vouched.note());
        let doubtful = !tried(first) && service.evidence.as_ref().is_some_and(|found| doubtful(found, context.now));
        let calls = usable.iter().map(|(channel, _)| *channel).filter(|channel| channel.kind != ChannelKind::Web);
        let calls: Vec<_> = calls.collect();
        notes.extend(notes::opening(&calls, doubtful, context.now));
        notes.extend(notes::cost(&calls));
        notes.extend(notes::language(&calls, context.language.as_ref()));
        let way = |(channel, _): &(&Channel, _)| Way { kind: channel.kind, display: channel.display.clone() };
        Reach::Ways(usable.iter().map(way).collect())
    } else {
        notes.push(Message::fixed("contact-not-confirmed"));
        Reach::NotConfirmed
    };
    notes.extend(notes::limits(service, context.consent == Some(true)));
    Contact {
        kind: ContactKind::Service(pathway),
        service: Some(service.id.clone()),
        name: Some(service.name.clone()),
        operator: matches!(reach, Reach::Ways(_)).then_some(service.operator_type),
        reach,
        also_for: Vec::new(),
        notes,
    }
}
