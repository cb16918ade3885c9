//! Each fault of a directory: its code, its place and what is filled into its words.

use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;

use askwell::documents::directory::read;
use askwell::vocabulary::{Code, Diagnostic};
use serde::Deserialize;

use super::{in_repository, lines};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    code: String,
    text: String,
    into: String,
    faults: String,
}

fn sound() -> String {
    fs::read_to_string(in_repository("tests/golden/directory/ZZ.yaml")).unwrap()
}

fn cases() -> Vec<Case> {
    let text = fs::read_to_string(in_repository("tests/golden/directory/faults.yaml")).unwrap();
    serde_yaml::from_str(&text).unwrap()
}

fn faults(text: &str) -> Vec<Diagnostic> {
    read::read(&Arc::from("built-in:directory/ZZ.yaml"), text.as_bytes(), true).err().unwrap_or_default()
}

#[test]
fn the_sound_directory_has_no_fault() {
    assert_eq!(lines(&faults(&sound())), "");
}

#[test]
fn every_fault_is_found_at_its_place() {
    let sound = sound();
    let mut surprises = String::new();
    for Case { code, text, into, faults: expected } in cases() {
        assert!(sound.contains(&text), "{text}: nothing to change");
        let found = faults(&sound.replacen(&text, &into, 1));
        let listed = lines(&found).replace('\n', "|");
        if listed != expected || !found.iter().any(|fault| fault.code.as_str() == code) {
            surprises.push_str(&format!("\n{code}, {text} into {into}:\n  {listed}\n  {expected}"));
        }
    }
    assert_eq!(surprises, "");
}

#[test]
fn every_code_about_directories_has_a_case() {
    let about_directories = [
        Code::NoEmergency,
        Code::BadNumber,
        Code::RetiredNumber,
        Code::NotForShipping,
        Code::BuiltInVerified,
        Code::EmergencyReused,
        Code::SharedNumber,
        Code::DisplayDiffers,
        Code::OtherHost,
        Code::TooFewSources,
        Code::ConsentForChild,
        Code::ShipTooFar,
        Code::BadArea,
        Code::OtherArea,
        Code::BadLanguage,
        Code::BadDate,
        Code::BadCondition,
    ];
    let covered: BTreeSet<_> = cases().into_iter().map(|case| case.code).collect();
    for code in about_directories {
        assert!(covered.contains(code.as_str()), "{}", code.as_str());
    }
}

#[test]
fn only_a_built_in_file_may_not_say_that_somebody_tried_a_contact() {
    let text = sound().replacen("sources: [app]}", "sources: [app], verified-on: 2026-11-01}", 1);
    let own = read::read(&Arc::from("/home/somewhere/ZZ.yaml"), text.as_bytes(), false);
    assert!(own.is_ok(), "{own:?}");
}
