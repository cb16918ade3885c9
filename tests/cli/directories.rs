//! `directory check`: every fault at once, with its place and what to do.

use serde_json::Value;

use super::run::Run;

/// A sound directory of a country of its own; tests spoil one thing each.
pub(super) const DIRECTORY: &str = "format: 1
area: ZZ
subdivisions: [ZZ-A, ZZ-B]
emergency:
  - {number: '112', evidence: {status: confirmed-1, ship: human-review, sources: [page]}}
services:
  - {id: zz-line, name: Line, operator-type: ngo, pathways: [helpline], audience: any, evidence: {status: confirmed-1, ship: human-review, sources: [page]}}
duties:
  - {id: zz-report, kind: report-child, when: {context: age, is: child}, to: zz-line, consent: not-needed, evidence: {status: confirmed-1, ship: human-review, sources: [page]}}
sources:
  page: {title: Page, publisher: Ministry, kind: official, url: 'https://ministry.example.org'}
gaps: [child-line, labour-body, text-channel, relay, adult-law]
";

pub(super) const WORDS: &str = "area_ZZ = Zedland\narea_ZZ-A = A\narea_ZZ-B = B\nduty_zz-report = Report.\n";

/// Gives code, line and column of each fault.
fn faults(directory: &str, words: &str) -> Vec<(String, u64, u64)> {
    let ran = Run::new("directory check here/ZZ.yaml --locales words --format json")
        .file("here/ZZ.yaml", directory)
        .file("words/en/zz.ftl", words)
        .go();
    let list: Value = serde_json::from_str(&ran.stdout).unwrap_or_else(|_| panic!("{} {}", ran.stdout, ran.stderr));
    let fault = |fault: &Value| {
        assert!(fault["help"].as_str().is_some_and(|help| !help.is_empty()), "{fault}");
        let number = |key: &str| fault[key].as_u64().unwrap_or(0);
        (fault["code"].as_str().unwrap().to_owned(), number("line"), number("column"))
    };
    let faults: Vec<_> = list.as_array().unwrap().iter().map(fault).collect();
    assert_eq!(ran.status, i32::from(!faults.is_empty()), "{}", ran.stdout);
    faults
}

fn one(code: &str, line: u64, column: u64) -> Vec<(String, u64, u64)> {
    vec![(code.to_owned(), line, column)]
}

#[test]
fn every_built_in_directory_passes() {
    let said = Run::new("directory check").go().done();
    let (first, counts) = said.split_once('\n').unwrap();
    assert!(first.ends_with(" directories checked. No faults."), "{said}");
    // What is counted is there: nothing shipped is without a service, a duty or a gap.
    let numbers: Vec<u32> = counts.lines().map(|line| line.rsplit(' ').next().unwrap().parse().unwrap()).collect();
    assert!(numbers.len() == 4 && numbers.iter().all(|number| *number > 0), "{said}");
    assert_eq!(Run::new("directory check us-ca GB --format json").go().done(), "[]\n");
    assert!(Run::new("directory check ZZ").go().refused(2).contains("There is no directory for ZZ."));
}

#[test]
fn a_sound_directory_passes() {
    assert_eq!(faults(DIRECTORY, WORDS), []);
}

#[test]
fn each_fault_of_a_directory_is_named_at_its_place() {
    for (text, into, code, line, column) in [
        ("area: ZZ", "area: Zedland", "bad-area", 2, 7),
        ("[ZZ-A, ZZ-B]", "[ZZ-A, US-CA]", "other-area", 3, 22),
        ("id: zz-report", "id: us-report", "other-area", 9, 10),
        ("to: zz-line", "to: zz-lime", "unknown-id", 9, 78),
        (
            "audience: any, evidence: {status: confirmed-1, ship: human-review, sources: [page]}",
            "audience: any",
            "missing-key",
            7,
            5,
        ),
        ("pathways: [helpline]", "pathways: [hotline]", "unknown-value", 7, 62),
        ("consent: not-needed", "consent: needed", "consent-for-child", 9, 96),
    ] {
        assert!(DIRECTORY.contains(text), "{text}");
        assert_eq!(faults(&DIRECTORY.replacen(text, into, 1), WORDS), one(code, line, column), "{text} into {into}");
    }
    let without = DIRECTORY.replace(
        "emergency:\n  - {number: '112', evidence: {status: confirmed-1, ship: human-review, sources: [page]}}\n",
        "",
    );
    assert_eq!(faults(&without, WORDS)[0].0, "no-emergency");
    let several = DIRECTORY.replace("to: zz-line", "to: zz-lime").replace("[ZZ-A, ZZ-B]", "[ZZ-A, US-CA]");
    assert_eq!(faults(&several, WORDS).len(), 2, "all at once");
}

#[test]
fn words_that_a_directory_needs_are_named() {
    assert_eq!(faults(DIRECTORY, &WORDS.replace("duty_zz-report = Report.\n", "")), one("missing-words", 9, 10));
    assert_eq!(faults(DIRECTORY, &WORDS.replace("area_ZZ-B = B\n", "")), one("missing-words", 3, 22));
}

/// A part of a country may lean on the emergency number of its country; where there is none either, it is a fault.
#[test]
fn a_part_without_any_emergency_number_is_a_fault() {
    let part = |line: &str| {
        Run::new(line).file("here/ZZ-A.yaml", "format: 1\narea: ZZ-A\nsources: {}\n").file("words/en/zz.ftl", WORDS)
    };
    let alone = part("directory check here/ZZ-A.yaml --locales words").go();
    assert_eq!(alone.status, 1);
    assert!(alone.stdout.contains("error[no-emergency]"), "{}", alone.stdout);
    part("directory check here/ZZ-A.yaml here/ZZ.yaml --locales words").file("here/ZZ.yaml", DIRECTORY).go().done();
}

/// The words of a duty in another language are only missed: the source stands in.
#[test]
fn a_duty_without_words_in_the_officers_language_is_a_warning() {
    let about = "format: 1\nendonym: Deutsch\ndirection: ltr\nstatus: draft\n";
    let ran = Run::new("directory check GB-SCT US-CA --locales words --locale de --format json")
        .file("words/de/locale.yaml", about)
        .file("words/de/some.ftl", "area_GB-SCT = Schottland\n")
        .go();
    let list: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(ran.status, 0, "{}", ran.stdout);
    let list = list.as_array().unwrap();
    assert_eq!(list.len(), 6, "the area, two duties of Scotland, three of California: {list:?}");
    assert!(list.iter().all(|fault| fault["severity"] == "warning" && fault["code"] == "missing-words"), "{list:?}");
}

#[test]
fn the_list_counts_what_each_area_has_and_names_what_it_lacks() {
    let list: Value = serde_json::from_str(&Run::new("directory list --format json").go().done()).unwrap();
    let list = list.as_array().unwrap();
    let gb = list.iter().find(|line| line["area"] == "GB").unwrap();
    assert!(gb["usable"].as_u64().unwrap() > 0 && gb["other"].as_u64().unwrap() > 0, "{gb}");
    assert_eq!(gb["gaps"], serde_json::json!(["text-channel", "relay"]));
    let said = Run::new("directory list").env("COLUMNS", "300").go().done();
    assert!(said.contains("GB-SCT") && said.contains("no text relay"), "{said}");
}

/// What is not confirmed can be seen when planning ahead, marked; what is disputed or retired is printed nowhere.
#[test]
fn an_area_is_shown_with_its_country_and_how_sure_each_contact_is() {
    let said = Run::new("directory show GB-SCT").go().done();
    for part in
        ["Scotland (GB-SCT", "United Kingdom (GB,", "999", "0808 800 5000", "not confirmed: not for", "gb-nspcc"]
    {
        assert!(said.contains(part), "{part}\n{said}");
    }
    assert!(!said.contains("0800 432 0804") && said.contains("disputed or no longer right"), "{said}");
    let json = Run::new("directory show GB --format json").go().done();
    assert!(!json.contains("8004320804"), "{json}");
    let shown: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        shown.as_array().unwrap().iter().map(|one| one["area"].as_str().unwrap()).collect::<Vec<_>>(),
        ["GB", "UN"]
    );
    let states = |json: &Value| {
        let service = json[0]["services"].as_array().unwrap().iter().find(|one| one["id"] == "gb-nspcc").unwrap();
        service["channels"][0]["state"].as_str().unwrap().to_owned()
    };
    assert_eq!(states(&shown), "not-confirmed");
    assert!(Run::new("directory show ZY").go().refused(2).contains("There is no directory for ZY."));
}

/// Languages have names, and lists and labels are written as the reader's language writes them.
#[test]
fn languages_lists_and_labels_are_the_readers() {
    assert!(Run::new("directory show GB").go().done().contains("Answers in English."));
    assert!(Run::new("directory show GB --locale fr").go().done().contains("Langues\u{a0}: anglais."));
    let french = Run::new("directory list --locale fr").go().done();
    assert!(french.contains("\nNom\u{a0}: Royaume-Uni\n"), "{french}");
    let arabic = Run::new("tool show adult-brief --locale ar").go().done();
    assert!(arabic.lines().any(|line| line.contains("المساعدة:") && line.contains('،')), "{arabic}");
    let refused = Run::new("nonsense --locale fr").go().refused(2);
    assert!(refused.starts_with("erreur\u{a0}: ") && refused.contains("\naide\u{a0}: "), "{refused}");
}

/// A trial by the agency counts; one that is long over is listed as due.
#[test]
fn the_trials_of_the_agency_are_shown_and_fall_due() {
    let agency = "format: 1\nstanding: neither\nduty-desk: {name: Desk, phone: '555 01'}\nconfirmed:\n  - {service: gb-nspcc, value: '+448088005000', on: 2020-01-01, by-role: police}\n";
    let json = Run::new("directory show GB --format json").file("settings/agency.yaml", agency).go().done();
    let shown: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        shown[0]["due"],
        serde_json::json!([{"service": "gb-nspcc", "value": "+448088005000", "on": "2020-01-01"}])
    );
}
