//! What the directory of a country lacks: found, so that nobody learns it beside a person.

use super::duty;
use super::referral::withdrawn;
use crate::documents::directory::{ChannelKind, Directory, Gap, Gender, OperatorType, Reach, Service};
use crate::documents::tool::Audiences;
use crate::vocabulary::Pathway;

/// Lists what a country's own directory lacks. A part leans on its country, and a group on its members: of these nothing
/// is asked.
#[must_use]
pub fn gaps(directory: &Directory) -> Vec<Gap> {
    if !directory.area.is_country() || directory.reach != Reach::Place {
        return Vec::new();
    }
    let withdrawn = |service: &&Service| service.evidence.as_ref().is_some_and(withdrawn);
    let usable: Vec<&Service> =
        directory.services.iter().filter(|one| !one.pathways.is_empty()).filter(|one| !withdrawn(one)).collect();
    Gap::ALL.iter().copied().filter(|gap| lacks(*gap, directory, &usable)).collect()
}

fn lacks(gap: Gap, directory: &Directory, services: &[&Service]) -> bool {
    let gives = |service: &Service, pathway| service.pathways.contains(&pathway);
    let with = |kinds: &[ChannelKind]| {
        services.iter().flat_map(|service| &service.channels).any(|channel| kinds.contains(&channel.kind))
    };
    match gap {
        Gap::ChildLine => !services.iter().any(|service| {
            service.audience == Audiences::Child
                && !service.channels.is_empty()
                && (gives(service, Pathway::Helpline) || gives(service, Pathway::ChildProtection))
        }),
        Gap::AdultService => services.iter().all(|service| service.audience == Audiences::Child),
        Gap::ServiceForMen => services
            .iter()
            .filter(|service| service.audience != Audiences::Child)
            .all(|service| !service.genders.is_empty() && !service.genders.contains(&Gender::Men)),
        Gap::LabourBody => !services.iter().any(|service| gives(service, Pathway::LabourInspectorate)),
        Gap::TextChannel => !with(&[ChannelKind::Sms, ChannelKind::Chat]),
        Gap::Relay => !with(&[ChannelKind::Text]),
        Gap::IndependentLine => !services.iter().any(|service| {
            gives(service, Pathway::Helpline)
                && service.audience != Audiences::Child
                && !matches!(service.operator_type, OperatorType::Police | OperatorType::Immigration)
        }),
        Gap::ChildLaw => !duty::speaks(directory, &duty::OF_CHILDREN),
        Gap::AdultLaw => !duty::speaks(directory, &duty::OF_ADULTS),
    }
}
