//! `askwell privacy`: what is said of this computer is what was measured on it.

use serde_json::Value;

use askwell::report::document;
use askwell::report::privacy::{Measured, worded};

use super::lacking::run_without;
use crate::cli::run::Run;
use crate::shipped::english;

fn said(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Conduct 93 and 94: two headings, what protects and what does not; and what a seized computer surrenders while a talk
/// runs, is paused, has just ended, and a month later.
#[test]
fn a_page_says_what_is_protected_and_what_is_not() {
    let page = said(&Run::new("privacy").go().done());
    let headings = [
        "measured here",
        "seen around the program",
        "what this program protects against",
        "what it does not protect against",
        "what somebody finds who takes this computer",
    ];
    let places: Vec<usize> = headings.iter().map(|heading| page.find(heading).expect(heading)).collect();
    assert!(places.is_sorted(), "{page}");
    let not = &page[places[3]..places[4]];
    for named in ["swap", "hibernation", "terminal logs", "recorders", "camera", "malware", "plain mode", "saved sheet"]
    {
        assert!(not.contains(named), "{named}: {not}");
    }
    for when in ["during a talk", "during a pause", "just after the end", "a month later"] {
        assert!(page[places[4]..].contains(when), "{when}");
    }
}

/// Conduct 80: no word of erasing for good.
#[test]
fn the_page_promises_no_erasure() {
    let page = said(&Run::new("privacy").go().done());
    for claim in ["erase", "securely", "shred", "wiped from", "cannot be recovered", "guarantee"] {
        assert!(!page.contains(claim), "{claim}");
    }
}

/// Conduct 86 and 93: where a protection is lacking, the page says so in place of claiming it.
#[test]
fn a_lacking_protection_is_not_claimed() {
    let guards = |run: Run| {
        let page: Value = serde_json::from_str(&run.go().done()).unwrap();
        page["guards"].clone()
    };
    let here = guards(Run::new("privacy --format json"));
    for (call, guard) in
        [(libc::SYS_mlock, "memory"), (libc::SYS_seccomp, "network"), (libc::SYS_landlock_create_ruleset, "files")]
    {
        let ran = run_without(call, None, Run::new("privacy --format json"));
        let page: Value = serde_json::from_str(&ran.done()).unwrap();
        assert_ne!(page["guards"][guard], "full", "{guard}");
        assert_eq!(page["guards"]["dumps"], here["dumps"]);
    }
}

#[test]
fn a_recorder_around_the_page_is_named() {
    let page: Value =
        serde_json::from_str(&Run::new("privacy --format json").env("TMUX", "/tmp/x").go().done()).unwrap();
    assert_eq!(page["recorder"], "tmux");
    let page: Value = serde_json::from_str(&Run::new("privacy --format json").go().done()).unwrap();
    assert!(page["recorder"].is_null());
    assert!(["yes", "no", "unknown"].contains(&page["around"]["swap"].as_str().unwrap()));
}

/// Conduct 93: where the program can't meet an end from outside, it claims no such thing, and says what is left open.
#[test]
fn another_system_is_not_promised_what_this_one_has() {
    let page = |left_open| {
        let measured = Measured { guards: Vec::new(), around: Vec::new(), recorder: None, left_open };
        let document = worded(&measured, &english());
        said(&document::text(&document, 80, &english()))
    };
    let (here, there) = (page(&[]), page(&["ending", "folder"]));
    for claim in ["every way out clears the private screen", "when the program ends"] {
        assert!(here.contains(claim) && !there.contains(claim), "{claim}: {there}");
    }
    for said in ["its memory is not overwritten first", "does not check who else may read"] {
        assert!(there.contains(said) && !here.contains(said), "{said}: {there}");
    }
}
