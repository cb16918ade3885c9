//! `locale check` and `locale list`: every fault at once, and who stands behind the words.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

use askwell::vocabulary::{MessageId, reaches_person};

use super::run::{Ran, Run};

const ABOUT: &str = "format: 1
endonym: Tea
direction: rtl
status: draft
made-by: machine
give-away: ['*cup*']
promises: [it will taste good]
labels: [tea drinker]
clearing: [no tea]
why-openings: [why]
identifying: [name]
";

/// The shipped English as a locale of Welsh, which has six plural forms and is not shipped, with one thing changed: a
/// file, what stands there, what comes instead.
fn welsh(line: &str, changes: &[(&str, &str, &str)]) -> Run {
    let mut run = Run::new(line).file("mine/cy/locale.yaml", ABOUT);
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if !name.ends_with(".ftl") {
            continue;
        }
        let mut text = fs::read_to_string(&path).unwrap();
        for (_, from, to) in changes.iter().filter(|(file, ..)| *file == name) {
            assert!(text.contains(from), "{name} does not hold {from}");
            text = text.replacen(from, to, 1);
        }
        run = run.file(&format!("mine/cy/{name}"), &text);
    }
    run
}

fn checked(changes: &[(&str, &str, &str)]) -> (Ran, Vec<Value>) {
    let ran = welsh("locale check cy --locales mine --format json", changes).go();
    let Value::Array(list) = serde_json::from_str(&ran.stdout).unwrap() else { panic!("{}", ran.stdout) };
    (ran, list)
}

/// Gives the faults of a change that an untouched copy does not have: code, severity, file and line.
fn faults(changes: &[(&str, &str, &str)]) -> Vec<(String, String, String)> {
    let text = |fault: &Value, key: &str| fault[key].as_str().unwrap_or_default().to_owned();
    let (_, list) = checked(changes);
    list.iter()
        .filter(|fault| !["untranslated", "missing-plural"].contains(&fault["code"].as_str().unwrap()))
        .map(|fault| {
            assert!(!text(fault, "help").is_empty() && !text(fault, "message").contains("{$"), "{fault}");
            let file = text(fault, "file").rsplit('/').next().unwrap().to_owned();
            (text(fault, "code"), text(fault, "severity"), format!("{file}:{}", fault["line"]))
        })
        .collect()
}

fn codes(changes: &[(&str, &str, &str)]) -> Vec<String> {
    faults(changes).into_iter().map(|(code, ..)| code).collect()
}

/// The first line of a message in an English file, without its id.
fn words_of(file: &str, id: &str) -> String {
    let all = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en").join(file)).unwrap();
    let line = all.lines().find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "));
    line.unwrap_or_else(|| panic!("{file} has no {id}")).to_owned()
}

/// The line of a text in an English file.
fn line_of(file: &str, text: &str) -> usize {
    let all = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en").join(file)).unwrap();
    all.lines().position(|line| line.starts_with(text)).unwrap() + 1
}

#[test]
fn everything_built_in_has_no_error() {
    let ran = Run::new("locale check --format json").go();
    assert_eq!(ran.status, 0, "{}", ran.stdout);
}

#[test]
fn a_copy_of_english_is_whole_but_untranslated() {
    let (ran, list) = checked(&[]);
    // Words for the person that are still English are no mere warning.
    assert_eq!(ran.status, 1, "{}", ran.stdout);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for fault in &list {
        *counts.entry(fault["code"].as_str().unwrap()).or_default() += 1;
    }
    assert_eq!(counts.keys().copied().collect::<Vec<_>>(), ["missing-plural", "untranslated"]);
    assert!(counts["untranslated"] > 500 && counts["missing-plural"] > 15, "{counts:?}");
}

/// Conduct 117: what reaches the person must be there; other gaps are told and English stands in.
#[test]
fn missing_words_for_the_person_are_errors_and_others_warnings() {
    let closing = format!("ui-closing = {}\n", words_of("session.ftl", "ui-closing"));
    let before = line_of("session.ftl", "ui-safety");
    let line = format!("session.ftl:{before}");
    assert_eq!(faults(&[("session.ftl", &closing, "")]), [("missing-message".into(), "error".into(), line)]);
    let found = faults(&[("ui.ftl", "ui-say = Say:\n", "")]);
    assert_eq!((found[0].0.as_str(), found[0].1.as_str()), ("missing-message", "warning"));
    let why = format!("    .why = {}\n", words_of("items.ftl", "    .why"));
    let line = format!("items.ftl:{}", line_of("items.ftl", "item_danger-now"));
    assert_eq!(faults(&[("items.ftl", &why, "")]), [("missing-attribute".into(), "error".into(), line)]);
}

#[test]
fn a_missing_message_is_shown_with_its_english_words_and_its_comment() {
    let hidden = format!("ui-hidden = {}\n", words_of("ui.ftl", "ui-hidden"));
    let (_, list) = checked(&[("ui.ftl", &hidden, "")]);
    let fault = list.iter().find(|fault| fault["code"] == "missing-message").unwrap();
    let help = fault["help"].as_str().unwrap();
    assert!(help.contains(hidden.trim()) && help.contains("It must say nothing."), "{help}");
}

#[test]
fn what_is_left_over_is_named_with_what_was_meant() {
    let found = checked(&[("ui.ftl", "ui-say = Say:", "ui-sayy = Say:")]).1;
    let fault = found.iter().find(|fault| fault["code"] == "obsolete-message").unwrap();
    assert!(fault["help"].as_str().unwrap().contains("`ui-say`"), "{fault}");
}

#[test]
fn values_must_be_those_of_the_source() {
    let number = words_of("session.ftl", "ui-emergency-number");
    let other = number.replace("$number", "$numero");
    assert_eq!(codes(&[("session.ftl", &number, &other)]), ["variable-differs", "variable-differs"]);
    assert_eq!(codes(&[("session.ftl", &number, "Call the number")]), ["variable-differs"]);
}

#[test]
fn a_reference_to_nothing_a_function_and_a_circle_are_refused() {
    let say = |words: &'static str| codes(&[("ui.ftl", "ui-say = Say:", words)]);
    assert_eq!(say("ui-say = { -nobody }"), ["unknown-reference"]);
    assert_eq!(say("ui-say = { ui-say.other }"), ["unknown-reference"]);
    assert_eq!(say("ui-say = { NUMBER(1) }"), ["unknown-function"]);
    assert_eq!(say("ui-say = { ui-say }"), ["circular-reference"]);
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let minutes = "        [one] one minute\n";
    assert_eq!(codes(&[("session.ftl", minutes, "        [paucal] one minute\n")]), ["unknown-plural"]);
    let all = "        [zero] 0\n        [one] 1\n        [two] 2\n        [few] 3\n        [many] 11\n";
    let plural = |changes: &[(&str, &str, &str)]| {
        checked(changes).1.iter().filter(|fault| fault["code"] == "missing-plural").count()
    };
    let changed = plural(&[("session.ftl", "        [one] one question\n", all), ("session.ftl", minutes, all)]);
    assert_eq!(changed + 2, plural(&[]));
}

#[test]
fn keys_of_variants_are_not_translated() {
    let found = codes(&[("errors.ftl", "[both] This row says", "[beide] This row says")]);
    assert_eq!(found, ["unknown-variant", "missing-variant"]);
}

/// Conduct 11: limits that lack a line are an error.
#[test]
fn limits_need_their_six_lines() {
    let more = "limits_cook =\n    .purpose = a\n    .kept = b\n    .told = c\n    .immigration = d\n    .choice = e\n";
    let found = codes(&[("limits.ftl", "limits_police =\n", &format!("{more}limits_police =\n"))]);
    assert_eq!(found.iter().filter(|code| *code == "limits-incomplete").count(), 1, "{found:?}");
}

/// Conduct 3, 12, 32, 33, 54: each locale's own lists are looked for.
#[test]
fn words_that_harm_are_found_by_the_locales_own_lists() {
    for (file, id, to, code) in [
        ("session.ftl", "ui-alone", "Is this a teacup?", "give-away-word"),
        ("session.ftl", "ui-limits", "It will taste GOOD!", "promise-in-words"),
        ("session.ftl", "ui-limits", "There is no tea.", "clearing-words"),
        ("items.ftl", "item_danger-now", "Are you a tea drinker?", "label-in-question"),
        ("items.ftl", "item_danger-now", "\"Why\" tea?", "demanding-question"),
        ("session.ftl", "ui-closing-thanks", "Thank you, tea drinker.", "label-in-question"),
        ("session.ftl", "ui-limits-ask", "One thing first. Why tea?", "demanding-question"),
        ("session.ftl", "ui-closing-contact", "Name of your cup? Is there a safe way?", "identifying-question"),
    ] {
        assert_eq!(codes(&[(file, &format!("{id} = {}", words_of(file, id)), &format!("{id} = {to}"))]), [code]);
    }
    let now = words_of("session.ftl", "ui-limits");
    assert_eq!(codes(&[("session.ftl", &now, "Leave the teacup.")]), [""; 0]);
}

#[test]
fn a_key_is_one_letter_and_of_one_action() {
    assert_eq!(codes(&[("ui.ftl", "key_pause = p", "key_pause = pp")]), ["bad-key"]);
    assert_eq!(codes(&[("ui.ftl", "key_pause = p", "key_pause = 1")]), ["bad-key"]);
    assert_eq!(codes(&[("ui.ftl", "key_pause = p", "key_pause = W")]), ["key-taken"]);
    assert_eq!(codes(&[("ui.ftl", "key_pause = p", "key_pause = ت")]), [""; 0]);
}

/// Conduct 121: a sentence that is too long is a warning.
#[test]
fn a_long_sentence_for_the_person_is_a_warning() {
    let long = "one two three four five six seven eight nine ten eleven twelve one two three four five six seven eight \
        nine ten eleven";
    let found = faults(&[("session.ftl", &words_of("session.ftl", "ui-sample-words"), long)]);
    assert_eq!(
        found.iter().map(|(code, severity, _)| (code.as_str(), severity.as_str())).collect::<Vec<_>>(),
        [("long-sentence", "warning")]
    );
}

/// Conduct 98: a character that turns text around is refused, written out or as an escape.
#[test]
fn characters_that_turn_text_around_are_refused() {
    assert_eq!(codes(&[("ui.ftl", "ui-say = Say:", "ui-say = Say\u{202e}:")])[0], "bidi-character");
    assert_eq!(codes(&[("ui.ftl", "ui-say = Say:", "ui-say = { \"\\u202E\" }")]), ["bidi-character"]);
}

#[test]
fn answers_that_can_not_be_told_apart_are_refused() {
    let same = format!("answer_declined = {}", words_of("session.ftl", "answer_unknown").to_uppercase());
    let declined = format!("answer_declined = {}", words_of("session.ftl", "answer_declined"));
    let found = codes(&[("session.ftl", &declined, &same)]);
    assert_eq!(found, ["same-answer-words"]);
}

#[test]
fn a_locale_says_what_it_is() {
    let check = |about: &str| {
        let ran = Run::new("locale check eo --locales mine --format json").file("mine/eo/locale.yaml", about).go();
        let list: Vec<Value> = serde_json::from_str(&ran.stdout).unwrap();
        let own = list.iter().filter(|fault| fault["file"].as_str().unwrap().ends_with("locale.yaml"));
        own.map(|fault| fault["code"].as_str().unwrap().to_owned())
            .filter(|code| !code.starts_with("missing"))
            .collect::<Vec<_>>()
    };
    let about = "format: 1\nendonym: x\ndirection: ltr\nstatus: source\n";
    assert_eq!(check(about)[0], "not-the-source");
    let found = check(&about.replace("source", "draft"));
    assert_eq!(found[0], "no-maker");
    assert_eq!(found.iter().filter(|code| *code == "empty-list").count(), 6);
    assert_eq!(check(&about.replace("ltr", "up")), ["unknown-value"]);
}

/// Conduct 118: the state of each locale can be seen.
#[test]
fn the_list_says_who_stands_behind_the_words() {
    let told = welsh("locale list --locales mine", &[]).go().done();
    assert!(told.contains("cy\nStatus: draft written by a machine; nobody has reviewed it\nWords for: officer and person\nFrom: added\n"), "{told}");
    assert!(
        told.contains("en\nStatus: source\nWords for: officer and person\nFrom: built in\nName: English\n"),
        "{told}"
    );
    let list: Value =
        serde_json::from_str(&welsh("locale list --locales mine --format json", &[]).go().done()).unwrap();
    let found = list.as_array().unwrap().iter().find(|entry| entry["tag"] == "cy").unwrap();
    assert_eq!((&found["status"], &found["made_by"]), (&"draft".into(), &"machine".into()));
    assert_eq!((&found["direction"], &found["built_in"]), (&"rtl".into(), &false.into()));
}

/// What officers alone read is not missing where a locale is for the person; what a person hears is.
#[test]
fn a_locale_for_the_person_needs_only_their_words() {
    let missing = |covers: &str| {
        let about = format!("format: 1\nendonym: Cymraeg\ndirection: ltr\nstatus: draft\nmade-by: machine\n{covers}");
        let run = Run::new("locale check cy --locales mine --format json").file("mine/cy/locale.yaml", &about);
        let run = run.file("mine/cy/session.ftl", "ui-now-danger =\n    .say = Diolch am ddweud.\n");
        let found: Value = serde_json::from_str(&run.go().stdout).unwrap();
        let faults = found.as_array().unwrap().iter();
        let around = faults.clone().filter(|fault| fault["message"].as_str().unwrap().contains("`ui-now-danger`"));
        assert_eq!(around.count(), if covers.is_empty() { 3 } else { 0 }, "words around what is said");
        let missing = faults.filter(|fault| fault["code"].as_str().unwrap() == "missing-message");
        missing
            .map(|fault| fault["message"].as_str().unwrap().split('`').nth(1).unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let (all, person) = (missing(""), missing("covers: person\n"));
    let has = |ids: &[String], id: &str| ids.iter().any(|known| known == id);
    for id in ["item_papers-held", "limits_police.told", "ui-closing-thanks", "answer_no"] {
        assert!(has(&all, id) && has(&person, id), "{id}");
    }
    for id in ["item_papers-held.sign", "ui-check", "tool_adult-brief", "help-heading-usage"] {
        assert!(has(&all, id) && !has(&person, id), "{id}");
    }
    assert!(person.iter().all(|id| reaches_person(&MessageId::joined(&[id]))), "{person:?}");
}

#[test]
fn a_locale_that_is_not_there_can_not_be_checked() {
    assert!(Run::new("locale check xx").go().refused(2).contains("There is no locale xx."));
}

#[test]
fn faults_of_the_source_come_before_those_of_translations() {
    let told = welsh("locale check cy --locales mine", &[]).file("mine/en/x.ftl", "broken\n").go().refused(3);
    assert!(told.contains("error[fluent-syntax]") && told.contains("1 error."), "{told}");
}

/// Every screen of a talk stands there once, with the names of its messages; what the person reads along stands beside the
/// officer's words; and a translator's work in a folder is seen at once.
#[test]
fn every_screen_of_a_locale_can_be_looked_at() {
    let told = Run::new("locale preview es").go().done();
    let screens = told.lines().filter(|line| line.starts_with("## Screen ")).count();
    assert!(screens > 60 && told.contains(&format!("## Screen {screens} of {screens}\n")), "{screens}");
    for part in ["Messages: ui-alone, ui-alone-yes", "1. Sí, estamos a solas", "item_money-kept", "ui-now-danger"] {
        assert!(told.contains(part), "{part}");
    }
    let beside = Run::new("locale preview ar --beside en --area GB-ENG --width 40").go().done();
    assert!(beside.contains("To read, Arabic:") && beside.contains("999") && beside.contains("1. Yes, we are alone"));
    let only = Run::new("locale preview en --tool adult --role health").go().done();
    assert!(only.contains("item_others-chose-home") && !only.contains("ui-tool-other"));
    let mine = Run::new("locale preview en --locales mine").file("mine/en/x.ftl", "ui-alone = Are we by ourselves?\n");
    assert!(mine.go().done().contains("Are we by ourselves?"));
    assert!(Run::new("locale preview xx").go().refused(2).contains("There is no locale xx."));
    assert!(Run::new("locale preview es --tool no-such").go().refused(2).contains("no-such"));
}

/// The page for a browser says which language each block is in and which way it runs, and loads nothing.
#[test]
fn screens_can_be_looked_at_in_a_browser() {
    let page = Run::new("locale preview ar --beside en --format html").go().done();
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("default-src 'none'"));
    for part in ["<div lang=\"ar\" dir=\"rtl\">", "class=\"screen\" lang=\"en\" dir=\"ltr\"", "Messages: ui-alone"] {
        assert!(page.contains(part), "{part}");
    }
    assert!(!page.contains("http://") && !page.contains("https://") && !page.contains("<script"));
}

/// What is still plain English on a screen in strange letters can't be translated.
#[test]
fn english_in_strange_letters_can_be_looked_at() {
    let accented = Run::new("locale preview en-XA").go().done();
    assert!(accented.contains("1. Ýééś, ŵéé ááŕéé ááľóóńéé") && !accented.contains("we are alone"), "{accented}");
    let mirrored = Run::new("locale preview ar-XB --beside en --width 40").go().done();
    assert!(mirrored.contains("1. Yes, we are alone"), "{mirrored}");
    let page = Run::new("locale preview ar-XB --format html").go().done();
    assert!(page.contains("class=\"screen\" lang=\"ar-XB\" dir=\"rtl\""), "{page}");
}

#[test]
fn faults_of_another_tree_name_the_language_of_its_source() {
    let tree = |line: &str| {
        Run::new(line)
            .file("tree/fr/a.ftl", "tea = Une tasse de thé chaud\ncup = Prenez { $number }\n")
            .file("tree/de/a.ftl", "tea = Une tasse de thé chaud\ncup = Nimm das\npot = Kanne\n")
    };
    let told = tree("locale check --reference fr --locales tree").go();
    for part in ["are still French.", "The French original has no `pot`.", "the same values as the French words"] {
        assert!(told.stdout.contains(part), "{}", told.stdout);
    }
    assert!(!told.stdout.contains("English"), "{}", told.stdout);
    let spanish = tree("--locale es locale check --reference fr --locales tree").go().stdout;
    assert!(spanish.contains("siguen en francés.") && !spanish.contains("inglés"), "{spanish}");
}

/// Locales are checked side by side; what was found of one is never told of another.
#[test]
fn each_locale_of_a_check_has_its_own_line() {
    let told = welsh("locale check cy en ar --locales mine --format summary", &[]).go().stdout;
    let errors = |tag: &str| {
        let lines = told.lines().skip_while(|line| *line != tag);
        let errors = lines.take(7).find_map(|line| line.strip_prefix("Errors: ")).unwrap();
        errors.parse::<u32>().unwrap()
    };
    assert!(errors("ar") == 0 && errors("en") == 0 && errors("cy") > 100, "{told}");
    assert_eq!(told.lines().filter(|line| ["en", "cy", "ar"].contains(line)).collect::<Vec<_>>(), ["cy", "en", "ar"]);
}
