//! The language is settled before anything is said.

use super::run::Run;

const ABOUT: &str = "format: 1\nendonym: Deutsch\ndirection: ltr\nstatus: draft\n";
const WORDS: &str =
    "help-heading-usage = Aufruf:\nerr-label-error = Fehler\nerr-cli-unknown-command = Unbekannt: { $command }\n";

fn german(line: &str) -> Run {
    Run::new(line).file("mine/de/locale.yaml", ABOUT).file("mine/de/cli.ftl", WORDS)
}

#[test]
fn help_and_refusals_speak_the_language_that_was_named() {
    assert!(german("tool list -h --locales mine --locale de").go().done().contains("Aufruf: askwell tool list"));
    assert!(german("--locales mine --locale=de nonsense").go().refused(2).starts_with("Fehler: Unbekannt: nonsense\n"));
}

#[test]
fn the_language_of_the_system_is_used_where_there_is_a_locale_for_it() {
    assert!(german("-h --locales mine").env("LANG", "de_AT.UTF-8").go().done().contains("Aufruf:"));
    assert!(german("-h --locales mine").env("LANG", "sw_KE.UTF-8").go().done().contains("Usage:"));
    assert!(german("-h --locales mine --locale en").env("LANG", "de_DE").go().done().contains("Usage:"));
}

/// A locale for the person alone is no half of an officer's screen unless it is asked for by name.
#[test]
fn a_locale_for_the_person_alone_is_not_the_officers_by_the_system() {
    let only = |line: &str| german(line).file("mine/de/locale.yaml", &format!("{ABOUT}covers: person\n"));
    assert!(only("-h --locales mine").env("LANG", "de_AT.UTF-8").go().done().contains("Usage:"));
    assert!(only("-h --locales mine --locale de").go().done().contains("Aufruf:"));
}

#[test]
fn the_data_folder_may_hold_locales() {
    let run = Run::new("-h --locale de")
        .file("settings/locales/de/locale.yaml", ABOUT)
        .file("settings/locales/de/cli.ftl", WORDS);
    assert!(run.go().done().contains("Aufruf:"));
}

#[test]
fn a_locale_that_is_not_there_is_refused() {
    let refusal = Run::new("tool list --locale xx").go().refused(2);
    assert!(refusal.contains("There is no locale xx.") && refusal.contains("Choose one of: ar, en"), "{refusal}");
}

#[test]
fn a_broken_locale_is_told_in_the_words_that_are_left() {
    let run = Run::new("tool list --locales mine").file("mine/en/more.ftl", "fine = yes\nbroken\nalso = { $open\n");
    let told = run.go().refused(3);
    assert!(told.contains("error[fluent-syntax]") && told.contains("mine/en/more.ftl:2:"), "{told}");
    assert!(told.contains("2 errors."), "{told}");
}

#[test]
fn a_later_folder_replaces_words() {
    let run = Run::new("-h --locales mine").file("mine/en/x.ftl", "help-heading-usage = How:\n");
    assert!(run.go().done().contains("How: askwell"));
}
