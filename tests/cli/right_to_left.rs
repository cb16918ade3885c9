//! A locale from the right: every line of help, lists, faults and of a whole talk.

use unicode_width::UnicodeWidthStr;

use super::run::Run;
use crate::common::mirrored::{self, mirrored};

const MARK: char = '\u{200F}';

fn run(line: &str) -> Run {
    let run = Run::new(&format!("{line} --locale ar --locales mine")).file("mine/ar/locale.yaml", mirrored::ABOUT);
    run.mirrored_as("mine/ar").file("settings/config.yaml", "format: 1\narea: GB-ENG\nrole: police\n").file(
        "settings/agency.yaml",
        "format: 1\nstanding: listed-authority\nduty-desk: {name: Desk, phone: '01632 960001'}\n",
    )
}

/// Takes out what is filled in: it stands between isolation marks.
fn without_values(text: &str) -> String {
    let mut depth = 0;
    let keep = |c: &char| {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth -= 1,
            _ => return depth == 0,
        }
        false
    };
    text.chars().filter(keep).collect()
}

fn latin_words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// Alone, no danger, the same language, understood, adult, agrees, the first tool: typed in Arabic-Indic digits.
const TALK: &str = "١\n٠\n١\n١\n١\n١\n١\n";

/// Conduct 112, 113, 114: at 80 and at 40 columns every line of a talk begins at the right and fits the window, no word
/// of another language stands on it, and its characters are in the order in which they are read.
#[test]
fn a_talk_begins_every_line_at_the_right() {
    for columns in ["80", "40"] {
        let typed = format!("{TALK}{}x\n", "٢\n".repeat(6));
        let told = run("screen --plain").env("COLUMNS", columns).typing(&typed).go().done();
        assert!(told.contains(&mirrored("Is this a good place to talk")), "{told}");
        for line in told.lines().filter(|line| !line.is_empty()) {
            assert!(line.starts_with(MARK), "{line:?}");
            assert!(line.width() <= columns.parse().unwrap() || !line.contains(' '), "{line:?}");
            assert_eq!(latin_words(&without_values(line)), [""; 0], "{line:?}");
        }
    }
}

/// Conduct 113, 116: a person who reads along has a block of their own below the officer's, under a label, and the answers
/// with the same numbers, in their own mouth; never an answer that is the officer's.
#[test]
fn a_person_who_reads_along_has_blocks_of_their_own() {
    let mut run = run("locale accept ar --by-role police --yes");
    assert_eq!(run.run().status, 0);
    for columns in [80, 40] {
        run = run.then("screen --plain --locale en --locales mine").env("COLUMNS", &columns.to_string());
        run = run.typing("1\n0\nar-SY\nar-SY\n4\n1\n1\n1\n1\n1\n4\nx\n");
        let told = run.run().done();
        let flowing = told.replace(&format!("\n{MARK}"), " ").replace('\n', " ");
        let consent = "Is it all right if I ask you some questions?";
        assert!(flowing.contains(&format!("{consent}  To read, Arabic: ")), "{told}");
        assert!(flowing.contains(&format!(" {}  1. They agree", mirrored(consent))), "{told}");
        let agree = [1, 2, 3].map(|n| format!("{n}. {}", mirrored(["Yes, you can ask me", "Not now", "No"][n - 1])));
        let theirs = format!("3. No, or no answer  To read, Arabic: {}", agree.join("  "));
        assert!(flowing.contains(&theirs), "{told}");
        let answers = ["Yes", "No", "I do not know", "I would rather not say"].map(mirrored);
        assert!(told.contains(&format!("\n{MARK}3. {}\n\n{MARK}4. {}\n", answers[2], answers[3])), "{told}");
        assert!(!told.contains(&mirrored("They agree")) && !told.contains(&mirrored("Does not know")), "{told}");
        for line in told.lines().filter(|line| line.contains(|c| ('\u{620}'..'\u{660}').contains(&c))) {
            assert!(line.starts_with(MARK) && latin_words(line).is_empty(), "{line:?}");
            assert!(line.width() <= columns, "{line:?}");
        }
    }
}

/// Numbers that are dialled stand between isolation marks, as they are written.
#[test]
fn a_telephone_number_stays_as_it_is_dialled() {
    let told = run("screen --plain").typing(&format!("{TALK}e\nx\n")).go().done();
    assert!(told.contains("\u{2068}01632 960001\u{2069}") && told.contains("\u{2068}999\u{2069}"), "{told}");
}

#[test]
fn the_keys_of_the_locale_and_the_latin_ones_both_work() {
    let stop = mirrored("s");
    for key in ["s", stop.as_str()] {
        let told = run("screen --plain").typing(&format!("{TALK}{key}\nx\n")).go().done();
        assert!(told.contains(&mirrored("Thank you for your time")), "{key}: {told}");
    }
}

#[test]
fn help_lists_and_refusals_hold_no_english() {
    let names = "askwell screen practice score privacy tool locale directory completions man list show check new schema accept \
        coverage preview print run agree locales tools color help version area role private plain strict added require signed minisign directory scenario sheet format by only \
        yes reference review stage h V";
    for line in ["-h", "screen -h", "tool -h", "locale -h", "locale check -h", "locale accept -h", "tool schema -h"] {
        let told = run(line).go().done();
        // Examples are typed the same in every language.
        let told: String =
            told.lines().filter(|line| !line.starts_with("  askwell ")).map(|line| format!("{line}\n")).collect();
        let strange: Vec<String> =
            latin_words(&told).into_iter().filter(|word| !names.split_whitespace().any(|name| name == word)).collect();
        assert_eq!(strange, [""; 0], "{line}: {told}");
    }
    let refusal = run("nonsense").go().refused(2);
    assert!(refusal.starts_with(&mirrored("error")) && refusal.contains("nonsense"), "{refusal}");
    let list = run("locale list").go().done();
    assert!(list.lines().all(|line| line.is_empty() || line.starts_with(MARK)), "{list}");
}

/// A fault names its place in a line of its own, which runs from the left, as the document does.
#[test]
fn faults_are_told_in_the_words_of_the_locale() {
    let told = run("locale check ar --format json").file("mine/ar/more.ftl", "zz-left = x\n").go();
    let list: Vec<serde_json::Value> = serde_json::from_str(&told.stdout).unwrap();
    let fault = list.iter().find(|fault| fault["code"] == "obsolete-message").unwrap();
    assert!(fault["message"].as_str().unwrap().contains("\u{2068}zz-left\u{2069}"), "{fault}");
    assert_eq!(latin_words(&without_values(fault["help"].as_str().unwrap())), [""; 0]);
}
