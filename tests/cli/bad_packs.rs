//! Packs from a folder with a fault: the fault is named, and there is no live session on them.

use super::checking::{TOOL, WORDS};
use super::directories;
use super::run::{Ran, Run};
use super::screening::settled;

/// Starts a session with a sound pack after changing something in it.
fn session(change: impl FnOnce(Run) -> Run) -> Ran {
    let run = settled("screen --plain --tools pack")
        .file("pack/screening-tools/tea-time.yaml", TOOL)
        .file("pack/locales/en/tea.ftl", WORDS)
        .typing("x\n");
    change(run).go()
}

/// Checks that nothing was asked and that exactly these faults are told, each with its place.
fn refused(ran: Ran, expected: &[(&str, &str)]) {
    assert_eq!(ran.status, 3, "{}{}", ran.stdout, ran.stderr);
    assert!(!ran.stdout.contains("Is this a good place to talk?"), "{}", ran.stdout);
    assert_eq!(ran.stderr.matches("error[").count(), expected.len(), "{}", ran.stderr);
    for (code, place) in expected {
        assert!(ran.stderr.contains(&format!("error[{code}]")), "{code}: {}", ran.stderr);
        assert!(ran.stderr.contains(place), "{place}: {}", ran.stderr);
    }
}

#[test]
fn a_sound_pack_gets_a_session() {
    let ran = session(|run| run);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
    assert!(ran.stdout.contains("Is this a good place to talk?"), "{}", ran.stdout);
}

/// What officers were trained on does not become something else under the same name.
#[test]
fn a_pack_that_takes_the_place_of_a_built_in_tool_is_refused() {
    let tool = TOOL.replace("id: tea-time", "id: adult-brief");
    let words = WORDS.replace("tea-time", "adult-brief");
    let ran = session(|run| {
        run.file("pack/screening-tools/adult-brief.yaml", &tool)
            .file("pack/locales/en/brief.ftl", &words.replace("item_", "item_no-").replace("option_", "option_no-"))
    });
    refused(ran, &[("overrides-built-in", "pack/screening-tools/adult-brief.yaml:2:5")]);
    // Looking at it is no session.
    let shown = Run::new("tool show adult-brief --tools pack")
        .file("pack/screening-tools/adult-brief.yaml", &tool)
        .file("pack/locales/en/brief.ftl", &words);
    assert_eq!(shown.go().status, 0);
}

#[test]
fn a_pack_that_changes_a_shared_question_is_refused() {
    let bank = "format: 1\nitems:\n  - {id: danger-now, by: asked, kind: yes-no, concern: 'yes'}\n";
    let ran = session(|run| run.file("pack/screening-tools/items/mine.yaml", bank));
    refused(ran, &[("overrides-built-in", "pack/screening-tools/items/mine.yaml:3:10")]);
}

#[test]
fn a_pack_without_words_is_refused_and_all_that_is_missing_is_named() {
    let words = WORDS.replace("finding_tea-time_bad = Bad tea\n", "").replace("option_which-tea_green = Green\n", "");
    let ran = session(|run| run.file("pack/locales/en/tea.ftl", &words));
    refused(ran, &[("missing-words", "finding_tea-time_bad"), ("missing-words", "option_which-tea_green")]);
}

#[test]
fn a_pack_that_names_a_missing_pathway_is_refused() {
    let tool = TOOL.replacen("pathways: [helpline]", "pathways: [tea-house]", 1);
    let ran = session(|run| run.file("pack/screening-tools/tea-time.yaml", &tool));
    refused(ran, &[("unknown-value", "pack/screening-tools/tea-time.yaml:17:")]);
}

/// A directory with a fault is no reason to leave an officer without a talk: it is left out, and the file is named.
#[test]
fn a_directory_with_a_fault_is_left_out_and_the_talk_goes_on() {
    let directory = directories::DIRECTORY.replace("zz-report", "gb-duty-to-notify");
    let ran = session(|run| {
        run.file("pack/screening-tools/directory/ZZ.yaml", &directory)
            .file("pack/locales/en/zz.ftl", directories::WORDS)
    });
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
    assert!(ran.stdout.contains("ZZ.yaml has faults and is not used"), "{}", ran.stdout);
    assert!(ran.stdout.contains("Is this a good place to talk?"), "{}", ran.stdout);
}

/// The emergency number stays on its key: that of the program where the broken file stood in its place, else what can
/// still be read of the file, however broken it is behind that.
#[test]
fn the_emergency_number_is_shown_beside_a_broken_directory() {
    let emergency = |area: &str, path: &str, text: &str| {
        let run = settled(&format!("screen --plain --directory here --area {area}")).file(path, text);
        run.typing("1\ne\n").go().stdout
    };
    for broken in ["services: [", "services:\n  - {id: 5}\n"] {
        let numbers = "format: 1\narea: ZZ\nemergency:\n  - {number: '119', evidence: {}}\n";
        let shown = emergency("ZZ", "here/ZZ.yaml", &format!("{numbers}{broken}"));
        assert!(shown.contains("ZZ.yaml has faults") && shown.contains("119"), "{shown}");
    }
    let shown = emergency("GB-ENG", "here/GB.yaml", "format: 1\narea: GB\nemergency: []\nservices: [");
    assert!(shown.contains("GB.yaml has faults") && shown.contains("999"), "{shown}");
}

/// Where a broken tool forbids a talk, the emergency number of the program is still shown.
#[test]
fn a_refused_talk_still_shows_the_emergency_number() {
    let ran = session(|run| run.file("pack/screening-tools/tea-time.yaml", "format: ["));
    assert_eq!(ran.status, 3, "{}", ran.stdout);
    assert!(ran.stdout.contains("999"), "{}", ran.stdout);
}

#[test]
fn a_pack_whose_limits_speak_for_another_area_is_refused() {
    let limits = "limits_police_XX =\n    .told = A\nlimits_police_US =\n    .told = { limits_police_GB-ENG.told }\n";
    let ran = session(|run| run.file("pack/locales/en/limits.ftl", limits));
    refused(
        ran,
        &[("other-area", "pack/locales/en/limits.ftl:1:1"), ("other-area", "pack/locales/en/limits.ftl:4:15")],
    );
}

#[test]
fn faults_of_a_tool_a_directory_and_limits_are_told_together() {
    let tool = TOOL.replacen("pathways: [helpline]", "pathways: [tea-house]", 1);
    let ran = session(|run| {
        run.file("pack/screening-tools/tea-time.yaml", &tool)
            .file("pack/screening-tools/directory/ZZ.yaml", directories::DIRECTORY)
            .file("pack/locales/en/limits.ftl", "limits_police_XX =\n    .told = A\n")
    });
    refused(
        ran,
        &[
            ("unknown-value", "tea-time.yaml:17:"),
            ("missing-words", "ZZ.yaml:2:7"),
            ("missing-words", "ZZ.yaml:3:16"),
            ("missing-words", "ZZ.yaml:3:22"),
            ("missing-words", "ZZ.yaml:9:10"),
            ("other-area", "limits.ftl:1:1"),
        ],
    );
}

/// Words that officers were trained to say stay what they are: a pack can't put others in their place. What is said by one
/// role or in one place is the agency's own.
#[test]
fn a_pack_that_changes_what_the_person_is_told_is_refused() {
    let words = "ui-limits-ask = Come in.\nanswer_no = No\nlimits_police =\n    .purpose = We ask some questions.\n\
                 limits_police_GB-ENG =\n    .told = We tell others.\n";
    let ran = session(|run| run.file("pack/locales/en/consent.ftl", words));
    let incomplete = [("limits-incomplete", "consent.ftl:4:6"); 5];
    let others = [("overrides-built-in", "consent.ftl:1:1"), ("missing-attribute", "consent.ftl:6:6")];
    refused(ran, &[&others[..], &incomplete].concat());
}

/// Words for the person that promise, or that give the talk away, are no better from a folder.
#[test]
fn a_pack_whose_words_promise_is_refused() {
    let limits = "limits_police_ZZ-1 = x\noffer_helpline_US = Shall we call? We promise to keep you safe.\n    .told = Nobody.\n";
    let ran = session(|run| run.file("pack/locales/en/limits.ftl", limits));
    refused(ran, &[("other-area", "limits.ftl:1:1"), ("promise-in-words", "limits.ftl:2:1")]);
}

/// A language that has only its limits can't carry a talk: all that the person hears must be there.
#[test]
fn a_language_of_which_only_the_limits_are_there_gets_no_session() {
    let about = "format: 1\nendonym: Deutsch\ndirection: ltr\nstatus: draft\nmade-by: machine\n";
    let limits = "limits_police =\n    .purpose = a\n    .kept = b\n    .told = c\n    .immigration = d\n    .choice = e\n    .leave = f\n";
    let ran = settled("screen --plain --locale de --locales mine")
        .file("mine/de/locale.yaml", about)
        .file("mine/de/limits.ftl", limits)
        .typing("x\n")
        .go();
    assert_eq!(ran.status, 3, "{}{}", ran.stdout, ran.stderr);
    assert!(!ran.stdout.contains("Is this a good place to talk?"), "{}", ran.stdout);
    assert!(ran.stderr.contains("error[missing-message]") && ran.stderr.contains("closing"), "{}", ran.stderr);
}

/// A translation that somebody accepted, and that a folder changes by one word, is nobody's any more.
#[test]
fn a_pack_that_changes_one_word_of_an_accepted_consent_is_refused() {
    let accepted = settled("locale accept es --by-role health --yes");
    accepted.run().done();
    let ran = accepted
        .then("screen --plain --locale es --locales mine")
        .file("mine/es/closing.ftl", "ui-closing = Gracias por hablar conmigo.\n")
        .typing("x\n")
        .go();
    assert_eq!(ran.status, 3, "{}{}", ran.stdout, ran.stderr);
    assert!(!ran.stdout.contains("¿"), "{}", ran.stdout);
    let place = ran.stderr.contains("mine/es/closing.ftl:1:1");
    assert!(ran.stderr.contains("error[acceptance-withdrawn]") && place, "{}", ran.stderr);
}
