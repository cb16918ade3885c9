//! `locale accept`: the words of a draft reach a person only after somebody accepted them, word for word.

use std::fs;
use std::path::Path;

use super::run::Run;
use crate::common::mirrored::{ABOUT, mirrored};

/// A folder with mirrored English as a draft of Spanish.
fn spanish(line: &str) -> Run {
    Run::new(line).file("mine/es/locale.yaml", ABOUT).mirrored_as("mine/es")
}

const ACCEPT: &str = "locale accept es --locales mine --by-role health --yes";

/// Goes on to the step where words reach the person, who speaks the language typed. Gives what is said there.
fn channels(run: Run, language: &str) -> (Run, String) {
    let agency = "format: 1\nstanding: first-responder\nduty-desk: {name: Desk, phone: '020 7946 0000'}\n";
    let run = run
        .then("screen --plain --area GB-ENG --role police --locales mine")
        .file("settings/agency.yaml", agency)
        .typing(&format!("1\n0\n{language}\n{language}\nx\n"));
    let told = run.run().done();
    (run, told)
}

fn is_shown(run: Run, language: &str) -> (Run, bool) {
    let (run, told) = channels(run, language);
    assert!(told.contains(ON_SCREEN) != told.contains(WITHHELD), "{told}");
    let shown = told.contains(ON_SCREEN);
    (run, shown)
}

fn accepted() -> Run {
    let run = spanish(ACCEPT);
    run.run().done();
    run
}

const ON_SCREEN: &str = "They read it on this screen";
const WITHHELD: &str = "Nobody here has accepted it";

/// Conduct 118: a draft that nobody accepted is not shown, and the officer is told why.
#[test]
fn a_draft_is_not_shown_before_somebody_accepted_it() {
    assert!(!is_shown(spanish(""), "es").1);
}

#[test]
fn an_accepted_draft_is_offered_also_for_a_place_where_the_language_is_spoken() {
    let run = spanish(ACCEPT);
    let told = run.run().done();
    assert!(told.contains("ui-closing\n"), "{told}");
    assert!(told.replace('\n', " ").contains("Everything a person can be shown is accepted now."), "{told}");
    let (run, shown) = is_shown(run, "es");
    assert!(shown);
    let (run, shown) = is_shown(run, "es-MX");
    assert!(shown);
    let (_, told) = channels(run, "prs");
    assert!(!told.contains(ON_SCREEN) && !told.contains(WITHHELD), "{told}");
}

#[test]
fn the_record_is_the_owners_alone_and_holds_ids_roles_and_digests() {
    let run = accepted();
    let path = run.path("settings/accepted/es.yaml");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.starts_with("format: 1\nlocale: \"es\"\nmessages:\n  - {id: "), "{text}");
    for line in text.lines().skip(3) {
        assert!(line.contains(", by-role: health, digest: \"") && line.len() < 200, "{line}");
    }
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(path).unwrap().permissions()) & 0o777, 0o600);
}

#[test]
fn part_of_the_words_is_not_enough() {
    let run = spanish(&format!("{ACCEPT} --only limits_"));
    assert!(run.run().done().contains("are still open"));
    let (run, shown) = is_shown(run, "es");
    assert!(!shown);
    let run = run.then(ACCEPT);
    run.run().done();
    assert!(is_shown(run, "es").1);
}

/// One changed word is enough: in a term that limits refer to, or in the English of a message.
#[test]
fn one_changed_word_on_either_side_withdraws_its_message() {
    let limits = |run: &Run| {
        fs::read_to_string(run.path("mine/es/limits.ftl")).unwrap().replacen(
            &mirrored("answers"),
            &mirrored("words"),
            1,
        )
    };
    let run = accepted();
    let text = limits(&run);
    let translation = run.file("mine/es/limits.ftl", &text);
    // What is said in one place by one role is the agency's own to say.
    let english = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en/limits.ftl")).unwrap();
    let (_, own) = english.split_once("\nlimits_police_GB-ENG =\n").unwrap();
    let own: String = own.split_inclusive('\n').take_while(|line| line.starts_with(' ')).collect();
    let own = format!("limits_police_GB-ENG =\n{}", own.replacen(".told = ", ".told = Ask us. ", 1));
    let source = accepted().file("mine/en/more.ftl", &own);
    for run in [translation, source] {
        let (run, shown) = is_shown(run, "es");
        assert!(!shown);
        let run = run.then("locale check es --locales mine --format json");
        let told = run.run().stdout;
        assert!(told.contains("acceptance-withdrawn"), "{told}");
        let run = run.then(ACCEPT);
        let told = run.run().done();
        assert!(told.contains("Accepted before. The words have changed since."), "{told}");
        assert!(is_shown(run, "es").1);
    }
}

#[test]
fn spaces_and_comments_withdraw_nothing() {
    let run = accepted();
    let text = fs::read_to_string(run.path("mine/es/session.ftl")).unwrap();
    let text = format!("# More.\n{}", text.replace("ui-closing = ", "ui-closing =    "));
    assert!(is_shown(run.file("mine/es/session.ftl", &text), "es").1);
}

#[test]
fn a_record_that_was_tampered_with_accepts_nothing_and_is_told() {
    for broken in ["format: 1\nlocale: \"ar\"\nmessages: []\n", "format: 1\n", "no yaml: [", ""] {
        let (run, shown) = is_shown(accepted().file("settings/accepted/es.yaml", broken), "es");
        assert!(!shown, "{broken}");
        let ran = run.then("locale check es --locales mine").run();
        assert!(ran.status == 1 && ran.stdout.contains("settings/accepted/es.yaml"), "{broken}: {}", ran.stdout);
    }
    let run = accepted();
    let text = fs::read_to_string(run.path("settings/accepted/es.yaml")).unwrap();
    let at = text.find("digest: \"").unwrap() + 9;
    let other = if text.as_bytes()[at] == b'0' { "1" } else { "0" };
    let text = format!("{}{other}{}", &text[..at], &text[at + 1..]);
    assert!(!is_shown(run.file("settings/accepted/es.yaml", &text), "es").1);
}

#[test]
fn nothing_is_recorded_where_nobody_was_asked() {
    let run = spanish("locale accept es --locales mine --by-role health");
    let ran = run.run();
    assert!(ran.status == 4 && ran.stderr.contains("Nobody can be asked"), "{}", ran.stderr);
    assert!(!run.path("settings/accepted/es.yaml").exists());
}

#[test]
fn a_draft_with_faults_and_the_source_can_not_be_accepted() {
    let told = spanish(ACCEPT).file("mine/es/tools.ftl", "ui-closing = \n").go().refused(3);
    assert!(told.contains("error[fluent-syntax]") && !told.contains("warning["), "{told}");
    assert!(Run::new("locale accept en --by-role health").go().refused(2).contains("needs no acceptance"));
    assert!(Run::new("locale accept xx --by-role health").go().refused(2).contains("There is no locale xx."));
}
