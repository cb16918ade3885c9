//! The directories inside the program.

use std::collections::BTreeSet;
use std::fs;

use askwell::documents::directory::{Ship, SourceKind};
use askwell::vocabulary::Area;

use super::{in_repository, shipped};

/// Ends of numbers that public data hands around and that are wrong, retired, glued or placeholders.
const KNOWN_BAD: [&str; 7] =
    ["800723253", "8001300", "251164642", "8000737283", "3003038151", "8000116016", "2483685383"];

#[test]
fn every_shipped_directory_loads_without_a_fault() {
    let areas: Vec<_> = shipped().iter().map(|directory| directory.area.to_string()).collect();
    assert_eq!(areas, ["GB", "GB-ENG", "GB-NIR", "GB-SCT", "GB-WLS"]);
}

#[test]
fn the_united_kingdom_asks_which_part_is_meant() {
    let directories = shipped();
    let gb = Area::parse("GB").unwrap();
    assert_eq!(directories.subdivisions(&gb).count(), 4);
}

#[test]
fn no_number_known_to_be_wrong_is_shipped() {
    for directory in shipped().iter() {
        for channel in directory.services.iter().flat_map(|service| &service.channels) {
            let digits: String = channel.value.chars().filter(char::is_ascii_digit).collect();
            assert!(!KNOWN_BAD.iter().any(|bad| digits.ends_with(bad)), "{}", channel.value);
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
    let words = fs::read_to_string(in_repository("locales/en/directory.ftl")).expect("the words");
    let ids: BTreeSet<_> =
        shipped().iter().flat_map(|d| d.duties.iter().map(|duty| format!("\nduty_{} = ", duty.id))).collect();
    assert_eq!(ids.len(), words.matches("\nduty_").count(), "a duty without words, or words without a duty");
    assert!(ids.iter().all(|id| words.contains(id)));
}
