//! With `--require-signed`, only what a key vouches for is taken from folders.
//!
//! The files of `tests/fixtures/signed` were signed by minisign with a key that was thrown away.

use std::fs;

use super::run::{Ran, Run};
use super::screening::settled;
use crate::shipped::root;

const DIRECTORY: &str = "pack/screening-tools/directory/ZZ.yaml";
const FILES: [&str; 6] = [
    "signer.pub",
    "another.pub",
    DIRECTORY,
    "pack/screening-tools/directory/ZZ.yaml.minisig",
    "pack/locales/en/zz.ftl",
    "pack/locales/en/zz.ftl.minisig",
];

/// Runs a command beside the signed pack, after changing something.
fn beside(run: Run, change: impl Fn(&str, String) -> Option<String>) -> Ran {
    let text = |name: &str| fs::read_to_string(root().join("tests/fixtures/signed").join(name)).unwrap();
    let files = FILES.iter().filter_map(|name| Some((name, change(name, text(name))?)));
    files.fold(run, |run, (name, text)| run.file(name, &text)).typing("x\n").go()
}

fn shown(change: impl Fn(&str, String) -> Option<String>) -> Ran {
    beside(Run::new("directory show ZZ --tools pack --require-signed signer.pub"), change)
}

#[test]
fn what_the_key_vouches_for_is_taken() {
    assert!(shown(|_, text| Some(text)).done().contains("1157"));
}

/// A changed helpline number is an error that names the file, and no session begins on it.
#[test]
fn a_changed_number_is_no_document() {
    let changed = |name: &str, text: String| Some(if name == DIRECTORY { text.replace("1157", "1158") } else { text });
    let ran = shown(changed);
    assert_eq!((ran.status, ran.stdout.as_str()), (3, ""), "{}", ran.stderr);
    assert!(ran.stderr.contains("error[bad-signature]") && ran.stderr.contains(DIRECTORY), "{}", ran.stderr);
    let talk = beside(settled("screen --plain --tools pack --require-signed signer.pub"), changed);
    assert_eq!(talk.status, 3, "{}", talk.stdout);
    assert!(talk.stderr.contains(DIRECTORY) && !talk.stdout.contains("Is this a good place"), "{}", talk.stderr);
    assert!(talk.stdout.contains("999"), "the emergency number stays: {}", talk.stdout);
    // Nobody demanded signatures: then it is any other directory.
    let free = beside(Run::new("directory show ZZ --tools pack"), changed);
    assert!(free.done().contains("1158"));
}

#[test]
fn without_a_signature_or_with_that_of_another_file_it_is_none() {
    let without = shown(|name, text| (name != "pack/screening-tools/directory/ZZ.yaml.minisig").then_some(text));
    assert_eq!(without.status, 3);
    assert!(without.stderr.contains("error[not-signed]") && without.stderr.contains(DIRECTORY), "{}", without.stderr);
    let other = fs::read_to_string(root().join("tests/fixtures/signed/pack/locales/en/zz.ftl.minisig")).unwrap();
    let swapped = shown(|name, text| Some(if name.ends_with("ZZ.yaml.minisig") { other.clone() } else { text }));
    assert!(swapped.stderr.contains("error[bad-signature]"), "{}", swapped.stderr);
    let junk = shown(|name, text| Some(if name.ends_with(".minisig") { "junk".to_owned() } else { text }));
    assert!(junk.stderr.contains("error[bad-signature]"), "{}", junk.stderr);
}

/// Words are looked for before anything else: those of a folder that the key does not vouch for are not even said.
#[test]
fn unsigned_words_are_not_said() {
    let words = |name: &str, text: String| {
        Some(if name.ends_with("zz.ftl") { format!("{text}help-jobs = Anything at all\n") } else { text })
    };
    let ran = beside(Run::new("directory show ZZ --tools pack --require-signed=signer.pub"), words);
    assert_eq!((ran.status, ran.stdout.as_str()), (3, ""));
    assert!(ran.stderr.contains("zz.ftl"), "{}", ran.stderr);
    let bare = beside(Run::new("--locales pack/locales --require-signed signer.pub"), words);
    assert!(!bare.stdout.contains("Anything at all"), "{}", bare.stdout);
}

#[test]
fn another_key_and_what_is_no_key_vouch_for_nothing() {
    let run = |key: &str| {
        beside(Run::new(&format!("directory show ZZ --tools pack --require-signed {key}")), |_, text| Some(text))
    };
    assert!(run("another.pub").stderr.contains("error[bad-signature]"));
    assert!(run("pack/locales/en/zz.ftl").stderr.contains("error[no-public-key]"));
    let missing = run("nowhere.pub");
    assert_eq!(missing.status, 4);
    assert!(missing.stderr.contains("nowhere.pub"), "{}", missing.stderr);
}
