//! Floor 7: what authors do with a directory beside using it: finding every fault of it, of its words, and of limits that
//! speak for another place.

mod agency;
mod limits;
mod numbers;

use std::sync::Arc;

use crate::documents::directory::{
    Agreement, Channel, ChannelKind, Day, Directories, Directory, EmergencyNumber, Evidence, GRACE_DAYS, Gap,
    REVIEW_DAYS, Reach, Service, comparable, read,
};
use crate::documents::scan::{Path, Tree, scan};
use crate::i18n::Words;
use crate::judgement::coverage;
use crate::judgement::referral::doubtful;
use crate::vocabulary::{Code, Diagnostic, MessageId, Moment, Severity};

pub use agency::agency;
pub use limits::limits;

const DUTIES: &str = "locales/en/directory.ftl";
const AREAS: &str = "locales/en/areas.ftl";

/// The words a directory is checked against.
#[derive(Debug, Clone, Copy)]
pub struct Spoken<'a> {
    /// The source locale, in which a missing message is an error.
    pub source: &'a Words,
    /// The officer's, in which it is a warning: the source stands in.
    pub officer: &'a Words,
}

/// What a directory is checked with.
#[derive(Debug, Clone, Copy)]
pub struct Beside<'a> {
    /// The directories it will be used with, this one or not among them.
    pub around: &'a Directories,
    /// Its words.
    pub words: Spoken<'a>,
    /// What time it is; without it, nothing is found to be out of date.
    pub now: Option<Moment>,
}

/// Checks one directory.
#[must_use]
pub fn check(file: &Arc<str>, bytes: &[u8], built_in: bool, beside: Beside<'_>) -> Vec<Diagnostic> {
    let (directory, tree) = match (read::read(file, bytes, built_in), scan(file, bytes)) {
        (Ok(directory), Ok(tree)) => (directory, tree),
        (Err(faults), _) | (_, Err(faults)) => return faults,
    };
    let Beside { around, words, now } = beside;
    let mut check = Check { file, tree: &tree, words, faults: Vec::new() };
    check.emergency(&directory, around);
    check.numbers(&directory, around);
    if let Some(now) = now {
        check.dates(&directory, now);
    }
    check.gaps(&directory);
    check.words(&directory);
    check.faults.sort_by_key(|fault| fault.span);
    check.faults
}

struct Check<'a> {
    file: &'a Arc<str>,
    tree: &'a Tree,
    words: Spoken<'a>,
    faults: Vec<Diagnostic>,
}

impl Check<'_> {
    /// A part of a country may lean on the number of its country, but there must be one.
    fn emergency(&mut self, directory: &Directory, around: &Directories) {
        let leans_on = around.get(&directory.area.country()).is_some_and(|country| !country.emergency.is_empty());
        if directory.emergency.is_empty() && directory.reach == Reach::Place && !leans_on {
            let span = self.tree.nearest_span(&Path::Root.key("area"));
            let fault = Diagnostic::new(Code::NoEmergency, self.file, Some(span));
            self.faults.push(fault.with("value", directory.area.as_str()));
        }
    }

    fn add(&mut self, code: Code, at: &Path<'_>, value: &str) {
        let fault = Diagnostic::new(code, self.file, Some(self.tree.nearest_span(at)));
        self.faults.push(fault.with("value", value));
    }

    /// Numbers that can't be right, that are retired in any directory, or that stand for an emergency number nearby.
    fn numbers(&mut self, directory: &Directory, around: &Directories) {
        let of_country = directory.reach == Reach::Place;
        let nearby = around.iter().filter(|other| other.area.country() == directory.area.country());
        let emergency: Vec<&str> =
            nearby.flat_map(|other| &other.emergency).map(|number| number.number.as_str()).collect();
        let own: Vec<String> = directory.retired().map(comparable).collect();
        for_channels(directory, |channel, at| {
            if let Some(code) = numbers::fault(channel, &directory.area, of_country) {
                self.add(code, at, &channel.value);
            }
            // What is retired in the file itself was found when it was read.
            if around.is_retired(&channel.value) && !own.contains(&comparable(&channel.value)) {
                self.add(Code::RetiredNumber, at, &channel.value);
            }
            let short = matches!(channel.kind, ChannelKind::ShortCode | ChannelKind::Sms | ChannelKind::Text);
            if short && emergency.contains(&channel.value.as_str()) {
                self.add(Code::EmergencyReused, at, &channel.value);
            }
        });
    }

    /// What was tried too long ago or in the future, and hours that rest on too little.
    fn dates(&mut self, directory: &Directory, now: Moment) {
        let root = Path::Root;
        let (services, numbers) = (root.key("services"), root.key("emergency"));
        for (place, EmergencyNumber { evidence, .. }) in directory.emergency.iter().enumerate() {
            let at = numbers.index(place);
            self.review(evidence, &at.key("evidence"), now);
        }
        for (place, Service { evidence, channels, .. }) in directory.services.iter().enumerate() {
            let Some(evidence) = evidence else { continue };
            let at = services.index(place);
            self.review(evidence, &at.key("evidence"), now);
            let at = at.key("channels");
            for (place, channel) in channels.iter().enumerate() {
                let Some(hours) = &channel.hours else { continue };
                if hours.week.is_always() && hours.agreement == Agreement::Agreed && doubtful(evidence, Some(now)) {
                    let at = at.index(place);
                    let at = at.key("hours");
                    self.add(Code::HoursDoubtful, &at.key("stated"), &hours.stated);
                }
            }
        }
    }

    fn review(&mut self, evidence: &Evidence, at: &Path<'_>, now: Moment) {
        let Some(tried) = &evidence.verified_on else { return };
        if let Some(code) = review(tried, evidence.review_by.as_ref(), now) {
            self.add(code, &at.key("verified-on"), tried.as_str());
        }
    }

    /// What a country lacks and does not say so, and what it says it lacks and does not.
    fn gaps(&mut self, directory: &Directory) {
        let root = Path::Root;
        let found = coverage::gaps(directory);
        for gap in found.iter().filter(|gap| !directory.gaps.contains(gap)) {
            self.add(code_of(*gap), &root.key("area"), directory.area.as_str());
        }
        let stated = root.key("gaps");
        for (place, gap) in directory.gaps.iter().enumerate().filter(|(_, gap)| !found.contains(gap)) {
            self.add(Code::GapFilled, &stated.index(place), gap.as_str());
        }
    }

    fn words(&mut self, directory: &Directory) {
        let root = Path::Root;
        self.needs(MessageId::joined(&["area", directory.area.as_str()]), AREAS, &root.key("area"));
        let parts = root.key("subdivisions");
        for (place, part) in directory.subdivisions.iter().enumerate() {
            self.needs(MessageId::joined(&["area", part.as_str()]), AREAS, &parts.index(place));
        }
        let duties = root.key("duties");
        for (place, duty) in directory.duties.iter().enumerate() {
            let at = duties.index(place);
            self.needs(MessageId::joined(&["duty", duty.id.as_str()]), DUTIES, &at.key("id"));
        }
    }

    fn needs(&mut self, id: MessageId, home: &'static str, at: &Path<'_>) {
        let severity = if !self.words.source.locale().has(&id) {
            Severity::Error
        } else if !self.words.officer.locale().has(&id) {
            Severity::Warning
        } else {
            return;
        };
        let fault = Diagnostic::new(Code::MissingWords, self.file, Some(self.tree.nearest_span(at)));
        let fault = fault.with("id", id.as_str());
        // Where the words of a translation belong is for its own folder to say.
        let fault = if severity == Severity::Error { fault.with("file", home) } else { fault };
        self.faults.push(Diagnostic { severity, ..fault });
    }
}

/// Says what is wrong with a day on which somebody tried a contact, if anything is.
fn review(tried: &Day, review_by: Option<&Day>, now: Moment) -> Option<Code> {
    let today = now.days();
    let due = review_by.map_or(tried.number() + REVIEW_DAYS, Day::number);
    match today {
        _ if tried.number() > today + 1 => Some(Code::VerifiedInFuture),
        _ if today > due + GRACE_DAYS => Some(Code::ReviewLapsed),
        _ if today > due => Some(Code::ReviewDue),
        _ => None,
    }
}

fn code_of(gap: Gap) -> Code {
    match gap {
        Gap::ChildLine => Code::NoChildLine,
        Gap::AdultService => Code::NoAdultService,
        Gap::ServiceForMen => Code::NoServiceForMen,
        Gap::LabourBody => Code::NoLabourBody,
        Gap::TextChannel => Code::NoTextChannel,
        Gap::Relay => Code::NoRelay,
        Gap::IndependentLine => Code::OnlyAuthorityLine,
        Gap::ChildLaw => Code::NoChildLaw,
        Gap::AdultLaw => Code::NoAdultLaw,
    }
}

/// Does something with each way to reach a service, and where it stands.
fn for_channels(directory: &Directory, mut with: impl FnMut(&Channel, &Path<'_>)) {
    let root = Path::Root;
    let services = root.key("services");
    for (place, service) in directory.services.iter().enumerate() {
        let at = services.index(place);
        let at = at.key("channels");
        for (place, channel) in service.channels.iter().enumerate() {
            let at = at.index(place);
            with(channel, &at.key("value"));
        }
    }
}
