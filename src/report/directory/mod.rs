//! Directories, listed and shown for planning ahead: with what nobody has confirmed yet, each marked with how far it may
//! be relied on.

mod json;
mod text;

pub use json::{list as list_json, show as show_json};
pub use text::{list, show};

use crate::documents::directory::{Directories, Directory, GRACE_DAYS, Gap, REVIEW_DAYS, Service};
use crate::documents::settings::Agency;
use crate::judgement::coverage;
use crate::judgement::referral::{Vouched, vouched};
use crate::vocabulary::Moment;

/// What directories are seen with.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'a> {
    /// All that are loaded.
    pub directories: &'a Directories,
    /// The agency, whose trials count; nothing where none is set up.
    pub agency: Option<&'a Agency>,
    /// What time it is.
    pub now: Option<Moment>,
}

/// How many services of a directory have a number or address that may be used, and how many have none.
struct Count {
    usable: usize,
    other: usize,
}

impl<'a> Seen<'a> {
    fn count(&self, directory: &'a Directory) -> Count {
        let usable = |service: &&Service| self.vouched(service).iter().any(Vouched::may_be_used);
        let usable = directory.services.iter().filter(usable).count();
        Count { usable, other: directory.services.len() - usable }
    }

    /// Counts what is in some directories: services that can be reached and those known by name only, duties, and gaps,
    /// each with its name in a message.
    #[must_use]
    pub fn totals(&self, of: impl Iterator<Item = &'a Directory>) -> [(&'static str, usize); 4] {
        let mut totals = [("usable", 0), ("other", 0), ("duties", 0), ("gaps", 0)];
        for directory in of {
            let count = self.count(directory);
            let each = [count.usable, count.other, directory.duties.len(), gaps(directory).len()];
            totals.iter_mut().zip(each).for_each(|((_, total), each)| *total += each);
        }
        totals
    }

    /// Says how each way to reach a service is vouched for.
    fn vouched(&self, service: &'a Service) -> Vec<Vouched<'a>> {
        let each = |channel| vouched(service, channel, self.agency, self.directories, self.now);
        service.channels.iter().map(each).collect()
    }

    /// Lists the trials of the agency that are over or will be within a month: the service, the value and the day.
    fn due(&self, directory: &'a Directory) -> Vec<(&'a str, &'a str, &'a str)> {
        let Some(today) = self.now.map(Moment::days) else { return Vec::new() };
        let here = |id: &str| directory.services.iter().any(|service| service.id.as_str() == id);
        let confirmed = self.agency.into_iter().flat_map(|agency| &agency.confirmed);
        confirmed
            .filter(|one| here(one.service.as_str()) && today > one.on.number() + REVIEW_DAYS - GRACE_DAYS)
            .map(|one| (one.service.as_str(), one.value.as_str(), one.on.as_str()))
            .collect()
    }
}

/// What a directory lacks, found and stated.
fn gaps(directory: &Directory) -> Vec<Gap> {
    let found = coverage::gaps(directory);
    Gap::ALL.iter().copied().filter(|gap| found.contains(gap) || directory.gaps.contains(gap)).collect()
}

/// The id of how a way to reach a service is vouched for.
fn state(vouched: Vouched<'_>) -> &'static str {
    match vouched {
        Vouched::Own => "own",
        Vouched::Tried(_) => "tried",
        Vouched::Due(_) => "due",
        Vouched::Published(_) => "published",
        Vouched::NotConfirmed => "not-confirmed",
        Vouched::Withdrawn => "withdrawn",
    }
}
