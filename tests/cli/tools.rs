//! Listing and showing tools.

use serde_json::Value;

use super::run::Run;

#[test]
fn every_tool_is_listed_with_what_is_known_of_its_accuracy() {
    let list = Run::new("tool list").go().done();
    assert!(list.contains("adult-brief\nVersion: ") && list.contains("Evidence: not validated\n"), "{list}");
    let list: Value = serde_json::from_str(&Run::new("tool list --format json").go().done()).unwrap();
    let brief = list.as_array().unwrap().iter().find(|tool| tool["id"] == "adult-brief").unwrap();
    assert_eq!(
        (&brief["use"], &brief["evidence"], &brief["built_in"]),
        (&"ask".into(), &"unvalidated".into(), &true.into())
    );
    assert!(brief["asked"].as_u64().unwrap() <= 12);
}

/// Conduct 57 and 100: a tool names itself, its version, its digest, its evidence and where it comes from.
#[test]
fn a_tool_is_shown_with_everything_it_rests_on() {
    let text = Run::new("tool show adult-brief").go().done();
    for part in
        ["adult-brief", "built in", "digest", "not validated", "United Nations", "Findings", "Is anyone in danger"]
    {
        assert!(text.contains(part), "{part} in\n{text}");
    }
}

#[test]
fn a_shown_tool_has_the_agreed_shape_as_json() {
    let tool: Value = serde_json::from_str(&Run::new("tool show adult-brief --format json").go().done()).unwrap();
    for key in ["id", "version", "audience", "evidence", "sources", "sections", "scales", "findings"] {
        assert!(!tool[key].is_null(), "{key}");
    }
    let item = &tool["sections"][0]["items"][0];
    for key in ["id", "kind", "answers", "concern", "codes"] {
        assert!(!item[key].is_null(), "{key}");
    }
    assert_eq!((&item["kind"], &item["concern"]), (&"yes-no".into(), &"yes".into()));
    assert_eq!(tool["findings"].as_array().unwrap().last().unwrap()["otherwise"], true);
    assert!(tool["scales"][0]["items"].as_array().is_some_and(|items| !items.is_empty()));
}

#[test]
fn a_tool_that_is_not_there_is_refused_with_those_that_are() {
    let refusal = Run::new("tool show inform-and-ofer").go().refused(2);
    assert!(refusal.contains("Choose one of: inform-and-offer, "), "{refusal}");
}

#[test]
fn a_broken_tool_among_the_listed_ones_ends_with_status_3() {
    let told =
        Run::new("tool list --tools mine").file("mine/odd.yaml", "format: 1\nid: odd\nwhat: ever\n").go().refused(3);
    assert!(told.contains("error[unknown-key]") && told.contains("mine/odd.yaml:3:1"), "{told}");
    let shown =
        Run::new("tool show adult-brief --tools mine").file("mine/odd.yaml", "format: 1\nid: odd\nwhat: ever\n");
    shown.go().done();
}

#[test]
fn a_folder_that_can_not_be_read_ends_with_status_4() {
    let told = Run::new("tool list --tools nowhere").go().refused(4);
    assert!(told.contains("nowhere can't be read."), "{told}");
    Run::new("tool check nowhere.yaml").go().refused(4);
}
