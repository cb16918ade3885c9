//! The directories inside the program.

use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;

use askwell::documents::directory::{DutyKind, Place, Places, Ship, SourceKind, read};
use askwell::documents::read::head;
use askwell::judgement::duty::due;
use askwell::vocabulary::{Area, Context, Role, Standing};

use super::{in_repository, shipped, shipped_files};

/// Ends of numbers that public data hands around and that are wrong, retired, glued or placeholders.
const KNOWN_BAD: [&str; 8] =
    ["800723253", "8001300", "251164642", "8000737283", "3003038151", "8000116016", "2483685383", "8001212"];

/// Numbers of which sources give two readings that nobody has settled. Whoever ships one has settled it.
const NOT_SETTLED: [&str; 4] = ["3121571112", "3121571122", "61996110100", "61996565008"];

fn places() -> Places {
    Places::new(shipped().iter().map(Place::from))
}

/// The program reads only the head to find out where an officer can work.
#[test]
fn the_head_of_a_shipped_directory_says_what_the_whole_says() {
    for (name, bytes) in shipped_files() {
        let file = Arc::from(name.as_str());
        assert!(head(&bytes).len() < bytes.len(), "{name}: all of it is read at every start");
        // The rest of the file is in no state to be read.
        let bytes = [head(&bytes), b"services:\n  - {no: [such"].concat();
        let place = read::place(&file, &bytes, true).expect("a place");
        assert_eq!(Some(place), shipped().get(&Area::parse(&name[..name.len() - 5]).unwrap()).map(Place::from));
        assert!(read::place(&file, &bytes, false).is_err(), "a file from a folder is read wholly");
    }
}

#[test]
fn every_shipped_directory_loads_without_a_fault() {
    let areas: BTreeSet<_> = shipped().iter().map(|directory| format!("{}.yaml", directory.area)).collect();
    let files: BTreeSet<_> = shipped_files().into_iter().map(|(name, _)| name).collect();
    assert_eq!(areas, files);
}

/// An officer can work in every state, territory and province, also in those without a file of their own.
#[test]
fn every_part_of_a_country_can_be_chosen() {
    let areas = places().areas();
    let parts = |country: &str| areas.iter().filter(|area| area.country().as_str() == country).count();
    assert_eq!((parts("CA"), parts("GB"), parts("US")), (13, 4, 56));
    let whole = |area: &&Area| area.is_country() && ["CA", "GB", "US"].contains(&area.as_str());
    assert_eq!(areas.iter().find(whole), None);
    let words = fs::read_to_string(in_repository("locales/en/areas.ftl")).expect("the words");
    for area in areas.iter().map(Area::as_str).chain(["CA", "EU", "GB", "UN", "US"]) {
        assert!(words.contains(&format!("\narea_{area} = ")), "{area} has no name");
    }
}

/// Nobody works in a group of countries; what stands behind those of a member holds there too.
#[test]
fn groups_of_countries_stand_behind_their_members_and_are_no_place_of_work() {
    assert!(places().areas().iter().all(|area| !["EU", "UN"].contains(&area.as_str())));
    let behind = |area: &str| {
        let area = Area::parse(area).unwrap();
        shipped().behind(&area).map(|directory| directory.area.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(behind("FR"), ["EU", "UN"]);
    assert_eq!(behind("FR-75"), ["EU", "UN"]);
    for outside in ["GB", "CH", "UA", "US-CA"] {
        assert_eq!(behind(outside), ["UN"], "{outside}");
    }
}

/// A part without a file of its own leans on its country, and the officer is told that its law was not researched; of a
/// part with one only where its file says so itself.
#[test]
fn the_law_of_a_part_without_a_file_is_said_to_be_unknown() {
    for area in Places::new(shipped().iter().map(Place::from)).areas() {
        let context = Context { area: Some(area.clone()), ..Context::default() };
        let unknown = due(shipped(), &context, None).iter().any(|duty| duty.kind == DutyKind::LocalLaw);
        let says_so = ["GB-NIR", "GB-SCT"].contains(&area.as_str());
        assert_eq!(unknown, shipped().get(&area).is_none() || says_so, "{area}");
    }
}

/// Nobody is offered to be what the law of the place does not know.
#[test]
fn what_an_agency_can_be_hangs_on_the_place() {
    let standings = |area| places().standings(&Area::parse(area).unwrap());
    let all = [Standing::ListedAuthority, Standing::FirstResponder, Standing::Neither];
    assert_eq!(standings("GB-ENG"), all);
    assert_eq!(standings("GB-WLS"), all);
    for area in ["GB-SCT", "GB-NIR"] {
        assert_eq!(standings(area), [Standing::FirstResponder, Standing::Neither]);
    }
    for area in ["US-CA", "US-TX"] {
        assert_eq!(standings(area), [Standing::ListedAuthority, Standing::Neither]);
    }
    assert_eq!(standings("NL"), [Standing::ListedAuthority, Standing::Neither]);
    assert_eq!(standings("IE"), [Standing::FirstResponder, Standing::Neither]);
    for area in ["CA-ON", "CA-YT", "AU", "DE", "HU"] {
        assert_eq!(standings(area), [Standing::Neither]);
    }
}

/// A slip in the settings can silence a duty or invent one, so what is unusual for a role is known where sources say who
/// is what. Where none does, nothing is unusual.
#[test]
fn what_an_agency_of_a_role_usually_is_hangs_on_the_place() {
    let usual = |area: &str, role| {
        let area = Area::parse(area).unwrap();
        let standings = places().standings(&area);
        standings.into_iter().filter(|one| !places().is_unusual(&area, role, *one)).collect::<Vec<_>>()
    };
    let (listed, first, neither) = (Standing::ListedAuthority, Standing::FirstResponder, Standing::Neither);
    for area in ["GB-ENG", "GB-WLS"] {
        assert_eq!(usual(area, Role::Police), [listed]);
        assert_eq!(usual(area, Role::Border), [listed]);
        assert_eq!(usual(area, Role::Health), [neither]);
        assert_eq!(usual(area, Role::Shelter), [first, neither]);
        assert_eq!(usual(area, Role::Helpline), [first, neither]);
        assert_eq!(usual(area, Role::SocialWorker), [listed, first, neither], "a council or a charity");
    }
    assert_eq!(usual("GB-SCT", Role::Police), [first]);
    assert_eq!(usual("GB-NIR", Role::Health), [first, neither]);
    assert_eq!(usual("US-TX", Role::LabourInspector), [listed]);
    assert_eq!(usual("US-CA", Role::Shelter), [listed, neither]);
    assert_eq!(usual("NL", Role::Police), [listed]);
    assert_eq!(usual("NL", Role::Border), [listed, neither]);
    assert_eq!(usual("IE", Role::Police), [first]);
    assert_eq!(usual("CA-ON", Role::Police), [neither]);
}

#[test]
fn the_united_kingdom_asks_which_part_is_meant() {
    let parts = places().areas().into_iter().filter(|area| area.country().as_str() == "GB");
    assert_eq!(parts.map(|area| area.to_string()).collect::<Vec<_>>(), ["GB-ENG", "GB-NIR", "GB-SCT", "GB-WLS"]);
}

#[test]
fn no_number_known_to_be_wrong_is_shipped() {
    for directory in shipped().iter() {
        for channel in directory.services.iter().flat_map(|service| &service.channels) {
            let digits: String = channel.value.chars().filter(char::is_ascii_digit).collect();
            assert!(!KNOWN_BAD.iter().chain(&NOT_SETTLED).any(|bad| digits.ends_with(bad)), "{}", channel.value);
        }
    }
}

/// A service that is shown by name only may not have the number in its name, as lines called after their number do.
#[test]
fn no_name_gives_away_a_number_that_is_not_confirmed() {
    for service in shipped().iter().flat_map(|directory| &directory.services) {
        let hidden = service.evidence.as_ref().is_some_and(|evidence| evidence.ship == Ship::HumanReview);
        let names = [Some(&service.name), service.operator.as_ref()].into_iter().flatten();
        let shown: String = names.flat_map(|name| name.chars()).filter(char::is_ascii_digit).collect();
        for channel in service.channels.iter().filter(|_| hidden && !shown.is_empty()) {
            let number: String = channel.value.chars().filter(char::is_ascii_digit).collect();
            assert!(!number.contains(&shown), "{}: {} names {number}", service.id, service.name);
        }
    }
}

#[test]
fn a_number_retired_in_one_file_is_used_in_none() {
    let directories = shipped();
    let services = || directories.iter().flat_map(|directory| &directory.services);
    let retired: Vec<_> = services().filter_map(|s| s.evidence.as_ref()).flat_map(|e| &e.retired).collect();
    assert!(!retired.is_empty());
    for channel in services().flat_map(|service| &service.channels) {
        assert!(!retired.contains(&&channel.value), "{}", channel.value);
    }
}

#[test]
fn every_dialable_number_rests_on_more_than_application_code() {
    for directory in shipped().iter() {
        for evidence in directory.services.iter().filter_map(|service| service.evidence.as_ref()) {
            let mut named = directory.sources.iter().filter(|source| evidence.sources.contains(&source.id));
            let strong = named.any(|source| source.kind != SourceKind::ApplicationCode);
            assert!(evidence.ship == Ship::HumanReview || strong);
        }
    }
}

#[test]
fn sources_are_named_without_leftovers_and_without_internal_ids() {
    for directory in shipped().iter() {
        let used: BTreeSet<_> = (directory.services.iter().filter_map(|s| s.evidence.as_ref()))
            .chain(directory.duties.iter().map(|duty| &duty.evidence))
            .chain(directory.emergency.iter().map(|number| &number.evidence))
            .flat_map(|evidence| &evidence.sources)
            .chain(directory.usual.iter().flat_map(|usual| &usual.sources))
            .collect();
        for source in &directory.sources {
            assert!(used.contains(&source.id), "{}: nothing rests on {}", directory.area, source.id);
            assert_eq!(
                source.kind == SourceKind::ApplicationCode,
                source.publisher == "not published",
                "{}",
                source.id
            );
            let numbers = source.title.split(|c: char| !c.is_ascii_digit());
            assert!(source.url.is_some() || numbers.map(str::len).max() < Some(5), "{}", source.title);
        }
    }
}

#[test]
fn every_shipped_duty_has_its_words() {
    let files = fs::read_dir(in_repository("locales/en")).expect("the locale").map(|file| file.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    let words: String = files.map(|path| fs::read_to_string(path).expect("the words")).collect();
    let ids: BTreeSet<_> =
        shipped().iter().flat_map(|d| d.duties.iter().map(|duty| format!("\nduty_{} = ", duty.id))).collect();
    assert_eq!(ids.len(), words.matches("\nduty_").count(), "a duty without words, or words without a duty");
    assert!(ids.iter().all(|id| words.contains(id)));
}
