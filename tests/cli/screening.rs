//! Whole screenings with the compiled program, typed into its standard input.

use std::fs;
use std::path::Path;

use askwell::tool_kit::skeleton::skeleton;

use super::run::Run;

const CONFIG: &str = "format: 1\narea: GB-ENG\nrole: police\n";
const AGENCY: &str =
    "format: 1\nstanding: listed-authority\nduty-desk: {name: Duty desk North, phone: '01632 960001'}\n";

/// Gives the number under which the first run offers a country, with what is typed after it. It changes with every
/// directory that is added.
pub(super) fn in_country(name: &str, then: &str) -> String {
    let asked = Run::new("screen --plain").typing("x\n").go().done();
    let line = asked.lines().find(|line| line.ends_with(&format!(". {name}"))).expect(name);
    format!("{}\n{then}", line.split('.').next().unwrap())
}

/// Alone, no danger, same language, understood, adult, agrees, first tool.
const TO_THE_FIRST_QUESTION: &str = "1\n0\n1\n1\n1\n1\n1\n";

pub(super) fn settled(line: &str) -> Run {
    Run::new(line).file("settings/config.yaml", CONFIG).file("settings/agency.yaml", AGENCY)
}

/// Conduct 64: a whole session leaves no file behind, and changes none.
#[test]
fn a_session_leaves_no_file_behind() {
    // Six questions, the notice of harder ones, two more questions, two signs.
    let calm = format!("{}1\n{}", "2\n".repeat(6), "2\n".repeat(4));
    let run = settled("screen --plain").typing(&format!("{TO_THE_FIRST_QUESTION}{calm}2\n2\n2\n1\n1\n1\n"));
    let before = run.files();
    let ran = run.run();
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
    assert!(ran.stdout.contains("No signs were recorded in this talk"), "{}", ran.stdout);
    assert_eq!(run.files(), before);
}

/// Conduct 84, 105, 108, 109, 111, 115: plain mode writes text and line ends only: no sequence of any kind, so no colour,
/// no hidden cursor, no title; and no table, box or run of spaces that aligns.
#[test]
fn plain_mode_writes_text_and_line_ends_only() {
    let typed = format!("{TO_THE_FIRST_QUESTION}2\n2\np\n1\n1\n1\n2\n1\n4\n4\n4\n4\n1\n1\n3\n2\n1\n1\n1\n2\n2\n2\n2\n");
    let ran = settled("screen --plain").env("TERM", "xterm-256color").typing(&typed).go();
    assert!(ran.stdout.chars().all(|c| c == '\n' || !c.is_control()), "{:?}", ran.stdout);
    for line in ran.stdout.lines() {
        assert!(!line.contains("   ") && !line.contains('|') && !line.contains("──"), "{line}");
    }
}

/// The end of the input ends the talk: nothing is answered, nothing is shown, one sentence says so.
#[test]
fn a_closed_input_is_said_plainly_and_answers_nothing() {
    for typed in ["", "1\n", "1\n0\n1\n1\n1\n1\n1\n2\n"] {
        let ran = settled("screen --plain").typing(typed).go();
        assert_eq!(ran.status, 4, "{}", ran.stdout);
        assert!(ran.stderr.starts_with("error: The input ended before the talk did."), "{}", ran.stderr);
        assert!(!ran.stdout.contains("What this screening indicates"));
    }
}

/// Conduct 18: without anyone to hand over to there is no live session; the first run asks for it.
#[test]
fn without_a_duty_desk_there_is_no_session() {
    let ran = Run::new("screen --plain --area GB-ENG --role police").typing("1\n").go();
    assert_eq!(ran.status, 4);
    assert!(!ran.stdout.contains("Is this a good place to talk?"), "{}", ran.stdout);
}

/// Conduct 70: the place of work is asked once and kept for its owner alone, and holds nothing about any person.
#[test]
fn the_place_of_work_is_asked_once_and_kept() {
    let run = Run::new("screen --plain")
        .typing(&in_country("United Kingdom", "1\n1\n5\n1\nDuty desk North\n01632 960001\n4\n2\n"));
    let ran = run.run();
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
    let files = run.files();
    let names: Vec<_> = files.iter().map(|path| path.file_name().unwrap().to_str().unwrap()).collect();
    assert_eq!(names, ["agency.yaml", "config.yaml"]);
    #[cfg(unix)]
    for path in &files {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
    let config = std::fs::read_to_string(&files[1]).unwrap();
    assert!(config.contains("setting: \"clinic\"\n"), "{config}");
    let again = run.typing("4\n2\n").run();
    assert_eq!(again.status, 0);
    assert!(!again.stdout.contains("Where do you work?"), "{}", again.stdout);
}

#[test]
fn what_is_not_known_is_refused_before_anything_is_asked() {
    let areas = "GB-ENG, GB-NIR, GB-SCT, GB-WLS";
    let provinces = "CA-AB, CA-BC, CA-MB, CA-NB, CA-NL, CA-NT, CA-NS, CA-NU, CA-ON, CA-PE, CA-QC, CA-SK, CA-YT";
    for (line, status, part) in [
        ("screen --plain --area ZZ", 2, "There is no directory for ZZ.\nhelp: Choose one of: ".to_owned()),
        (
            "screen --plain --area GB-XYZ",
            2,
            format!("There is no directory for GB-XYZ.\nhelp: Choose one of: {areas}."),
        ),
        ("screen --plain --area CA", 2, format!("Duties differ inside CA.\nhelp: Choose one of: {provinces}.")),
        ("screen --plain --area GB-SCT", 3, "GB-SCT does not know the standing “listed-authority”.".to_owned()),
        ("screen --plain --area GB", 2, format!("Duties differ inside GB.\nhelp: Choose one of: {areas}.")),
        ("screen --plain --locale xx", 2, "There is no locale xx.".to_owned()),
    ] {
        let ran = settled(line).typing("1\n").go();
        assert_eq!(ran.status, status, "{line}: {}", ran.stderr);
        assert!(ran.stderr.contains(&part), "{line}: {}", ran.stderr);
        assert!(!ran.stdout.contains("Is this a good place"), "{line}");
    }
    let ran = settled("screen no-such-tool --plain").typing("1\n").go();
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("There is no tool “no-such-tool”."), "{}", ran.stderr);
}

/// A fault of the settings names their file; what was said on the command line does not.
#[test]
fn a_place_in_the_settings_that_is_too_wide_names_their_file() {
    for (area, said) in [("GB", "Duties differ inside GB."), ("ZZ", "There is no directory for ZZ.")] {
        let run = settled("screen --plain").file("settings/config.yaml", &CONFIG.replace("GB-ENG", area));
        let ran = run.typing("1\n").go();
        assert_eq!(ran.status, 3, "{}", ran.stderr);
        assert!(ran.stderr.contains(said) && ran.stderr.contains("settings/config.yaml"), "{}", ran.stderr);
    }
}

/// Every part of a country can be worked in, also one without a directory of its own.
#[test]
fn a_part_without_a_directory_of_its_own_leans_on_its_country() {
    let neither = AGENCY.replace("listed-authority", "neither");
    for area in ["US-TX", "US-CA", "CA-YT", "CA-ON", "GB-NIR"] {
        let run = Run::new(&format!("screen --plain --area {area}"));
        let ran = run.file("settings/config.yaml", CONFIG).file("settings/agency.yaml", &neither).typing("x\n").go();
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{area}: {}", ran.stdout);
        assert!(ran.stdout.contains("Is this a good place to talk?"), "{area}: {}", ran.stdout);
    }
}

/// A country without parts is worked in as a whole. Nothing there says what the law of another country asks.
#[test]
fn a_country_is_worked_in_as_a_whole() {
    let neither = AGENCY.replace("listed-authority", "neither");
    // Stopped at the first question; no signs are noted.
    let typed = format!("{TO_THE_FIRST_QUESTION}s\n1\n2\n1\n");
    for (area, named) in [("DE", "Specialised counselling centres (KOK)"), ("IT", "800 290 290"), ("BG", "0800 20 100")]
    {
        let run = Run::new(&format!("screen --plain --area {area} --role shelter"));
        let run = run.file("settings/config.yaml", CONFIG).file("settings/agency.yaml", &neither);
        let ran = run.typing(&typed).go();
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{area}: {}", ran.stdout);
        for part in ["112", named] {
            assert!(ran.stdout.contains(part), "{area}: {part} in {}", ran.stdout);
        }
        for foreign in ["999", "911", "Home Office", "HHS"] {
            assert!(!ran.stdout.contains(foreign), "{area}: {foreign} in {}", ran.stdout);
        }
    }
}

/// The first run offers only what an agency can be in the area, in words of its country, and does not ask where there
/// is nothing to choose.
#[test]
fn the_first_run_offers_only_standings_the_area_has() {
    let asked = |typed: &str| Run::new("screen --plain").typing(typed).go().stdout;
    let texas = asked(&in_country("United States", "48\n1\n8\nx\n"));
    assert!(texas.contains("48. Texas") && texas.contains("United States: in which part?"), "{texas}");
    assert!(texas.contains("1. public authority: national, state or local\n2. not a public authority"), "{texas}");
    let ontario = asked(&in_country("Canada", "9\n1\n8\nx\n"));
    assert!(
        !ontario.contains("What is your agency in law?") && ontario.contains("Who do you hand over to?"),
        "{ontario}"
    );
    let scotland = asked(&in_country("United Kingdom", "3\n1\n8\nx\n"));
    assert!(scotland.contains("1. may make a formal referral\n2. neither"), "{scotland}");
}

/// Conduct 117: a locale without its own limits is refused for live use; English does not stand in for a consent.
#[test]
fn a_locale_without_limits_is_not_used_live() {
    let about = "format: 1\nendonym: Deutsch\ndirection: ltr\nstatus: draft\n";
    let ran = settled("screen --plain --locales words --locale de")
        .file("words/de/locale.yaml", about)
        .file("words/de/session.ftl", "ui-alone = Kann man hier gut reden?\n")
        .typing("1\n")
        .go();
    assert_eq!(ran.status, 3, "{}", ran.stdout);
    assert!(ran.stderr.contains("There are no limits to read aloud"), "{}", ran.stderr);
}

/// Conduct 117: where the place has a line of its own, a translation without it is refused; a general line would leave
/// out the duty to notify.
#[test]
fn a_locale_without_the_limits_of_the_place_is_not_used_live() {
    let about = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en/locale.yaml")).unwrap();
    let run = settled("screen --plain --locales words --locale de").mirrored_as("words/de").typing("x\n");
    let run = run
        .file("words/de/locale.yaml", &about.replace("English", "Deutsch").replace("status: source", "status: draft"));
    let whole = run.run();
    assert_eq!((whole.status, whole.stderr.as_str()), (0, ""));
    let limits = fs::read_to_string(run.path("words/de/limits.ftl")).unwrap();
    let without: String = limits
        .split_inclusive('\n')
        .scan(false, |is_left_out, line| {
            *is_left_out = line.starts_with("limits_police") || *is_left_out && line.starts_with(' ');
            Some(if *is_left_out { "" } else { line })
        })
        .collect();
    let ran = run.file("words/de/limits.ftl", &without).go();
    assert!(ran.status == 3 && ran.stderr.contains("limits_police"), "{}", ran.stderr);
}

/// Leaving works at every question of the first run, those answered with words included; nothing is kept then.
#[test]
fn the_first_run_can_be_left_at_every_question() {
    for then in ["x\n", "1\nx\n", "1\n1\nx\n", "1\n1\n8\nx\n", "1\n1\n8\n1\nx\n", "1\n1\n8\n1\nDesk\nX\n"] {
        let typed = in_country("United Kingdom", then);
        let ran = Run::new("screen --plain").typing(&typed).go();
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{typed:?}");
        assert!(!ran.stdout.contains("Is this a good place"), "{typed:?}");
    }
}

/// A half-written translation in a folder beside does not stand between an officer and a screening.
#[test]
fn another_locale_that_is_broken_does_not_stop_a_screening() {
    let ran = settled("screen --plain --locales words").file("words/de/session.ftl", "this is junk").typing("x\n").go();
    assert_eq!(ran.status, 0, "{}", ran.stderr);
}

/// Conduct 101: a tool from a folder is used with a person only where that was said, and then every screen of the talk says
/// so.
#[test]
fn an_added_tool_is_used_only_on_request_and_marked_on_every_screen() {
    let made = skeleton("our-talk").unwrap();
    let with = |line: &str, typed: &str| {
        let run = settled(line).file("pack/screening-tools/our-talk.yaml", &made.tool);
        run.file("pack/locales/en/our-talk.ftl", &made.words).typing(typed).go()
    };
    let refused = with("screen our-talk --plain --tools pack", "1\n");
    assert_eq!(refused.status, 2, "{}", refused.stdout);
    assert!(
        refused.stderr.contains("is not part of this program") && refused.stderr.contains("--added-tools"),
        "{}",
        refused.stderr
    );
    let without = with("screen --plain --tools pack", "x\n");
    assert!(without.stdout.contains("Start with --added-tools"), "{}", without.stdout);
    // Alone, no danger, same language, understood, adult, agrees; then the first answer to everything.
    let typed = format!("1\n0\n1\n1\n1\n1\n1\n{}", "2\n".repeat(40));
    let used = with("screen our-talk --plain --tools pack --added-tools", &typed);
    let (before, after) = used.stdout.split_once("This tool was added.").expect("marked");
    assert!(before.contains("Do you agree") || before.contains("agree"), "{before}");
    // Every further screen ends with its keys; so many screens, so many marks, but those of the sheet.
    let screens = after.split("What to do now").next().unwrap().matches("Or type:").count();
    let marks = after.matches("This tool was added.").count();
    assert!(marks >= 3 && marks + 1 >= screens, "{marks} marks on {screens} screens: {after}");
}

/// Conduct 81: no option of a screening can say anything about the person or the talk.
#[test]
fn a_screening_has_no_option_for_case_information() {
    let help = Run::new("screen --help").done_options();
    let known = ["--area", "--color", "--directory", "--help", "--locale", "--locales", "--plain", "--role", "--tools"];
    let unknown: Vec<_> = help
        .iter()
        .filter(|option| {
            let more = ["--added-tools", "--private", "--require-signed", "--strict"];
            !known.contains(&option.as_str()) && !more.contains(&option.as_str())
        })
        .collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    assert!(help.len() >= known.len());
}

/// What classifies, is seen, or judges an organisation is no talk, and named on the command line it is refused as such.
#[test]
fn only_a_talk_can_be_named_on_the_command_line() {
    for id in ["labour-adult", "observation", "workplace", "supplier"] {
        let ran = settled(&format!("screen --plain {id}")).typing("1\n").go();
        let said = format!("The tool “{id}” is not one to ask a person with.");
        assert!(ran.status == 2 && ran.stderr.contains(&said), "{}", ran.stderr);
        assert!(ran.stderr.contains("youth-brief") && !ran.stderr.contains("workplace,"), "{}", ran.stderr);
    }
}

/// Conduct 91: what is wrong with a record is said without quoting it.
#[test]
fn a_refused_record_is_not_quoted() {
    let typed =
        "{\"answers\":{\"danger-now\":\"maria lopez\"}}\n{\"answers\":{},\"name\":\"maria lopez\"}\n{maria lopez\n";
    let ran = Run::new("score adult-brief").typing(typed).go();
    assert_eq!(ran.status, 3);
    assert_eq!(ran.stdout.lines().filter(|line| line.starts_with("{\"error\":")).count(), 3, "{}", ran.stdout);
    assert!(!ran.stdout.contains("maria") && !ran.stderr.contains("maria"), "{}{}", ran.stdout, ran.stderr);
}

/// Nothing answered: not established, from the lowest level to the highest.
#[test]
fn an_empty_record_establishes_nothing() {
    let out = Run::new("score adult-brief").typing("{\"answers\":{}}\n").go();
    assert_eq!(out.status, 0);
    assert!(
        out.stdout.contains("\"headline\":\"not-established\",\"level\":\"none-recorded\",\"could_be\":\"urgent\""),
        "{}",
        out.stdout
    );
}
