//! `locale new`: what translators begin with is complete and valid, and nothing of it can reach a person.

use std::collections::BTreeMap;
use std::fs;

use askwell::i18n::{Direction, Locale};
use serde_json::Value;

use super::run::Run;
use crate::common::words::tag;

/// Makes a locale and gives a run in the same folder.
fn begun(language: &str) -> Run {
    let run = Run::new(&format!("locale new {language}"));
    run.run().done();
    run
}

/// Counts the faults of a locale by code and severity.
fn faults(run: Run, language: &str) -> BTreeMap<(String, String), usize> {
    let ran = run.then(&format!("--locales locales locale check {language} --format json")).go();
    let Value::Array(list) = serde_json::from_str(&ran.stdout).unwrap() else { panic!("{}", ran.stdout) };
    let mut counts = BTreeMap::new();
    for fault in list {
        let text = |key: &str| fault[key].as_str().unwrap().to_owned();
        *counts.entry((text("code"), text("severity"))).or_default() += 1;
    }
    counts
}

/// Takes the signs of a comment from the places for words, and fills them.
fn filled(text: &str, words: &str) -> String {
    let mut lines = Vec::new();
    let mut is_behind = false;
    // A message that has attributes only has no words of its own in any language.
    let (mut bare_ids, mut before) = (Vec::new(), "");
    for line in text.lines() {
        let bare = line.strip_prefix("# ").unwrap_or_default();
        if let Some(quoted) = bare.strip_prefix("> ") {
            is_behind = true;
            if quoted.starts_with("    .") && before.ends_with(" =") {
                bare_ids.push(before);
            }
            before = quoted;
        } else if bare.is_empty() {
            is_behind = false;
        } else if is_behind {
            let is_open = bare.ends_with(" =") && !bare_ids.contains(&bare) || bare.ends_with(']');
            lines.push(if is_open { format!("{bare} {words}") } else { bare.to_owned() });
        }
    }
    lines.join("\n") + "\n"
}

/// Conduct 117: what nobody has translated is missing, and so reaches no person.
#[test]
fn a_new_locale_lacks_words_and_has_no_other_fault() {
    for language in ["pl", "ar-EG", "prs"] {
        let found = faults(begun(language), language);
        let codes: Vec<_> = found.keys().map(|(code, severity)| (code.as_str(), severity.as_str())).collect();
        let expected = [("empty-list", "warning"), ("missing-message", "error"), ("missing-message", "warning")];
        assert_eq!(codes, expected, "{language}: {found:?}");
        assert!(found[&("missing-message".to_owned(), "error".to_owned())] > 300, "{found:?}");
    }
}

#[test]
fn a_locale_says_what_it_is_in_its_own_name_and_direction() {
    for (language, endonym, direction) in [
        ("pl", "polski", Direction::LeftToRight),
        ("ar-EG", "العربية", Direction::RightToLeft),
        ("prs", "دری", Direction::RightToLeft),
        ("bin", "Edo (Bini)", Direction::LeftToRight),
    ] {
        let run = begun(language);
        let about = fs::read(run.path(&format!("locales/{language}/locale.yaml"))).unwrap();
        let locale = Locale::read(&tag(language), &"locale.yaml".into(), &about).unwrap();
        assert_eq!((locale.endonym(), locale.direction()), (endonym, direction));
        assert!(locale.lists().promises.is_empty());
    }
}

/// Whoever writes behind each `=` and `]`, and nowhere else, has every message with every plural form.
#[test]
fn the_places_for_words_are_all_that_a_language_needs() {
    for language in ["pl", "cy", "ja", "prs"] {
        let mut run = begun(language);
        for path in run.files() {
            if path.extension().is_some_and(|ending| ending == "ftl") {
                let name = path.strip_prefix(run.path("locales")).unwrap().to_str().unwrap().to_owned();
                let text = filled(&fs::read_to_string(&path).unwrap(), "щось");
                run = run.file(&format!("locales/{name}"), &text);
            }
        }
        let found = faults(run, language);
        for code in found.keys().map(|(code, _)| code.as_str()) {
            let about_words = [
                "variable-differs",
                "reference-differs",
                "value-changed",
                "markup-differs",
                "same-answer-words",
                "bad-key",
                "empty-list",
                "space-differs",
            ];
            assert!(about_words.contains(&code), "{language}: {code} in {found:?}");
        }
    }
}

#[test]
fn a_file_of_a_new_locale_is_read_from_top_to_bottom() {
    let run = begun("pl");
    let text = fs::read_to_string(run.path("locales/pl/session.ftl")).unwrap();
    let choice = "
# ui-tool-questions = { $questions ->
#         [one]
#         [few]
#         [many]
#        *[other]
#     } { $minutes ->
";
    assert!(text.contains(choice), "{text}");
    let first = "# The very first screen. The officer reads it in silence.
# > ui-alone = Is this a good place to talk?
# ui-alone =

# > ui-alone-yes";
    assert!(text.contains(first), "{text}");
    let order: Vec<usize> = ["## 1. Alone?", "# ui-alone =", "## 2. One checklist", "# ui-check ="]
        .map(|part| text.find(part).unwrap())
        .to_vec();
    assert!(order.is_sorted());
}

#[test]
fn nothing_that_is_there_is_made_again() {
    let run = begun("pl").then("locale new pl");
    assert!(run.run().refused(4).contains("locales/pl is there already."));
    let said = run.then("locale new pl --to other").run().done();
    assert!(said.contains("askwell --locales other locale check pl"), "{said}");
    assert!(Run::new("locale new es").go().refused(2).contains("There is a locale es already."));
}

#[test]
fn a_language_that_nobody_knows_is_refused_with_what_was_meant() {
    assert!(Run::new("locale new xxx").go().refused(2).contains("Nobody here knows of a language xxx."));
    assert!(Run::new("locale new tgr").go().refused(2).contains("Did you mean"));
    assert!(Run::new("locale new -").go().refused(2).contains("BCP 47"));
}

/// What is missing is told where it belongs: in the file that has a place for it.
#[test]
fn what_is_missing_is_told_in_its_file() {
    let told = begun("pl").then("--locales locales locale check pl --format json").go().stdout;
    let list: Vec<Value> = serde_json::from_str(&told).unwrap();
    let of =
        |id: &str| list.iter().find(|fault| fault["message"].as_str().unwrap().contains(&format!("`{id}`"))).unwrap();
    for (id, file) in [("area_CA", "areas.ftl"), ("limits_police.kept", "limits.ftl"), ("ui-closing", "session.ftl")] {
        assert!(of(id)["file"].as_str().unwrap().ends_with(&format!("pl/{file}")), "{}", of(id));
    }
}

const BROUGHT: &str = "
#: ../../outside.ftl
msgctxt \"ui-alone\"
msgid \"Is this a good place to talk?\"
msgstr \"Тут зручно говорити?\"

#, fuzzy
msgctxt \"ui-alone-yes\"
msgid \"Yes, we are alone\"
msgstr \"Мабуть\"

msgctxt \"ui-alone-no\"
msgid \"No, we are three\"
msgstr \"Троє\"
";

/// Conduct 117: words that nobody stands behind, and words for another English, are left out.
#[test]
fn a_po_file_brings_what_is_finished_and_nothing_else() {
    let run = Run::new("locale new pl --from-po agency.po --to mine").file("agency.po", BROUGHT);
    let ran = run.run();
    assert!(ran.status == 0 && ran.stderr.contains("warning[source-changed]"), "{}", ran.stderr);
    assert!(ran.stdout.contains("One message is marked fuzzy and was left out."), "{}", ran.stdout);
    assert!(ran.stdout.contains("1 of 3 messages are translated."), "{}", ran.stdout);
    let text = fs::read_to_string(run.path("mine/pl/session.ftl")).unwrap();
    assert!(text.contains("ui-alone = Тут зручно говорити?\n"), "{text}");
    assert!(!text.contains("Мабуть") && !text.contains("Троє") && text.contains("# ui-alone-yes ="), "{text}");
    let outside = run.files().iter().filter(|path| !path.starts_with(run.path("mine"))).count();
    assert_eq!(outside, 1, "{:?}", run.files());
}

#[test]
fn a_po_file_is_made_once_and_read_back() {
    let run = Run::new("locale new es --to-po es.po");
    assert!(run.run().done().contains("Made es.po: "));
    let run = run.then("locale new es --to-po es.po");
    assert!(run.run().refused(4).contains("es.po is there already."));
    let run = run.then("locale new es --from-po es.po --to back");
    run.run().done();
    let run = run.then("--locales back locale check es --format summary");
    let told = run.run();
    assert!(told.status == 0 && told.stdout.contains("Missing: 0"), "{}", told.stdout);
    assert!(Run::new("locale new en --to-po en.po").go().refused(2).contains("There is a locale en already."));
    assert!(Run::new("locale new pl --from-po none.po").go().refused(4).contains("none.po"));
}
