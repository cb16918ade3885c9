//! Practice in a room: `practice print` for those who speak in threes, and `practice class` for their trainer.

use std::fs;

use serde_json::Value;

use super::run::Run;
use crate::shipped::scenarios;

const READERS: [&str; 5] = ["officer", "person", "observer", "trainer", "rater"];

fn page(scenario: &str, reader: &str, more: &str) -> String {
    Run::new(&format!("practice print {scenario} --for {reader} {more}")).go().done()
}

/// Gives the words alone, without the breaks of lines and the marks of direction.
fn flat(text: &str) -> String {
    let text: String = text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c) && *c != '\u{200F}').collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Conduct 122: every page is marked as practice. Each has what its reader needs, on one page, and room for no name.
#[test]
fn each_reader_gets_one_page_of_their_own() {
    for scenario in scenarios() {
        for reader in READERS {
            let text = page(&scenario, reader, "");
            assert!(text.contains("PRACTICE: nobody here is real."), "{text}");
            // Seen with WeasyPrint 70.0: what has so few characters fits on one sheet of A4 with room to spare.
            assert!(text.chars().count() <= 4200, "{scenario} for {reader}: {}", text.chars().count());
            assert!(!text.contains("{ $") && !text.to_lowercase().contains("your name:"), "{text}");
        }
    }
}

#[test]
fn a_page_holds_what_its_reader_needs_and_nothing_that_spoils_it() {
    let all = READERS.map(|reader| (reader, flat(&page("a-hurt-hand", reader, ""))));
    let of = |reader: &str| all.iter().find(|(name, _)| *name == reader).unwrap().1.as_str();
    for (reader, said) in [
        ("officer", "You are: health worker. Where: clinic or hospital."),
        ("officer", "Neither survivors nor practitioners have reviewed this scenario yet."),
        ("officer", "Does someone keep money that should be yours?"),
        ("person", "What you fear That he finds out that you talked."),
        ("person", "What you hide That you sleep in a caravan"),
        ("person", "What makes you open up Someone who looks after the hand first."),
        (
            "person",
            "Giving it is yours to decide - Is life here different from what someone promised you? - Does someone",
        ),
        ("observer", "taking a no as a no: A no was taken as a no, at once."),
        ("observer", "[ ] 0 [ ] 1 [ ] 2 [ ] not applicable"),
        ("observer", "Leading: ______"),
        ("trainer", "Leave a door open that he can find again"),
        ("trainer", "At the no: how does it feel, in your own body, to be told no?"),
        ("trainer", "“Why do you go back to someone like that?” It sounds like blame."),
        ("trainer", "For this person, today, that was the best way. The person did not agree to questions."),
        ("trainer", "What made it hard to stop after the no?"),
        ("rater", "A man of 24 comes to a clinic with an injury that is days old."),
        ("rater", "money-kept: Someone keeps the person's money [ ] yes [ ] no [ ] unclear"),
        ("rater", "rater,vignette,item,rating"),
    ] {
        assert!(of(reader).contains(said), "{reader} lacks {said}:\n{}", of(reader));
    }
    // Only the trainer's page says what is true, and only the person's who they are.
    for reader in ["officer", "observer", "rater"] {
        for spoils in ["True in this story", "Dean works without pay", "What you hide", "the true answer is"] {
            assert!(!of(reader).contains(spoils), "{reader} is told {spoils}");
        }
    }
}

#[test]
fn a_page_is_html_that_runs_nothing_and_comes_in_every_language() {
    let html = page("a-hurt-hand", "observer", "--format html");
    assert!(html.starts_with("<!DOCTYPE html>") && html.contains("default-src 'none'") && !html.contains("<script"));
    assert!(html.contains("PRACTICE: nobody here is real.") && html.contains("columns: 2"));
    let spanish = flat(&page("a-hurt-hand", "person", "--locale es"));
    assert!(spanish.contains("Lo que le ayuda a abrirse") && !spanish.contains("English"), "{spanish}");
    let arabic = page("a-hurt-hand", "trainer", "--locale ar");
    assert!(arabic.contains("دِين") && !arabic.contains("Dean"), "{arabic}");
    // Where a case is not in a language, its page says that English stands in.
    let line = "practice print a-hurt-hand --for trainer --format html --locales mine --locale de";
    let about = "format: 1\nendonym: Deutsch\ndirection: ltr\nstatus: draft\n";
    let german = Run::new(line).file("mine/de/locale.yaml", about);
    let german = german.file("mine/de/practice.ftl", "practice-not-translated = Noch auf Englisch.\n").go().done();
    assert!(german.contains("Noch auf Englisch.") && german.contains("Dean works without pay"), "{german}");
}

#[test]
fn a_page_of_nothing_and_for_nobody_is_refused() {
    let ran = Run::new("practice print hurt-hand --for person").go();
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("There is no scenario “hurt-hand”.") && ran.stderr.contains("a-hurt-hand"));
    let ran = Run::new("practice print a-hurt-hand --for oficer").go();
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("Did you mean `officer`?"), "{}", ran.stderr);
    assert_eq!(Run::new("practice print a-hurt-hand").go().status, 2);
}

/// Plays runs to their end, each with a pattern of choices, and keeps their exports in a folder `class`.
fn class(scenario: &str, patterns: &[&str]) -> Run {
    let mut run = Run::new("-h");
    for (number, pattern) in patterns.iter().enumerate() {
        run = run.then(&format!("practice run {scenario} --plain --seed {number} --export class/{number}.json"));
        // The first choice is right before the door, and at the end; between them the pattern decides.
        let typed: String =
            "11".chars().chain(pattern.chars().cycle().take(90)).chain("1".repeat(90).chars()).collect();
        let typed: String = typed.chars().map(|key| format!("{key}\n")).collect();
        run = run.typing(&typed);
        let ran = run.run();
        assert!(run.path(&format!("class/{number}.json")).is_file(), "{pattern}: {}\n{}", ran.stdout, ran.stderr);
    }
    run.then("practice class class")
}

fn exported(run: &Run, number: usize) -> Value {
    serde_json::from_str(&fs::read_to_string(run.path(&format!("class/{number}.json"))).unwrap()).unwrap()
}

/// Conduct 122: totals of a class, marked as practice; no seed, no file and no run stands in them, and nobody is ranked.
#[test]
fn a_class_is_summed_up_without_anybody_in_it() {
    let run = class("a-hurt-hand", &["1", "12", "21", "1112"]);
    let runs: Vec<Value> = (0..4).map(|number| exported(&run, number)).collect();
    let text = run.run().done();
    assert!(text.contains("PRACTICE: nobody here is real.") && text.contains("Runs: 4."), "{text}");
    let leading: u64 = runs.iter().map(|run| run["results"]["questions"]["leading"].as_u64().unwrap()).sum();
    assert!(text.contains(&format!("Leading\nNumber: {leading}\n")), "{leading}: {text}");
    let over_read = |run: &&Value| run["results"]["over_read"].as_array().unwrap().contains(&Value::from("money-kept"));
    let over_read = runs.iter().filter(over_read).count();
    let row = text.split("Someone keeps the person's money\n").nth(1);
    assert!(
        over_read > 0
            && row.is_some_and(|row| row.lines().nth(2) == Some(&format!("Recorded without it: {over_read}"))),
        "{text}"
    );
    let kept = |run: &&Value| run["results"]["marks"]["privacy"] == "2";
    let kept = runs.iter().filter(kept).count();
    let privacy = text.split("\nprivacy\n").nth(1).unwrap();
    assert!(privacy.contains(&format!("2, kept: {kept}\n")), "{text}");
    let html = run.then("practice class class --format html");
    let page = html.run().done();
    assert!(page.contains("<table>") && page.contains("PRACTICE") && !page.contains("<script"), "{page}");
    for (number, one) in runs.iter().enumerate() {
        for told in [format!("{number}.json"), format!("seed {}", one["seed"])] {
            assert!(!text.contains(&told) && !page.contains(&told), "{told}");
        }
    }
    // Whoever comes first in the folder stands nowhere: the same runs under other names give the same page.
    fs::rename(html.path("class/0.json"), html.path("class/9.json")).unwrap();
    assert_eq!(html.run().done(), page);
    for (locale, said) in [("es", "Silencio como un no"), ("ar", "صمت سُجّل «لا»")] {
        let told = class("a-hurt-hand", &["1", "12", "21"]).then(&format!("practice class class --locale {locale}"));
        assert!(flat(&told.run().done()).contains(said), "{locale}");
    }
}

/// A run is played again in the language it was played in, whatever the trainer reads.
#[test]
fn a_run_is_told_of_in_the_readers_language() {
    let run = class("a-hurt-hand", &["1"]).then("practice run --replay class/0.json --locale es");
    let told = run.run().done();
    assert!(told.contains("PRÁCTICA: aquí nadie es real.") && told.contains("La mano herida"), "{told}");
}

/// Conduct 122: a live sheet, an edited run, a run of another version or of another scenario, and what is no run at all,
/// are each refused, and all at once.
#[test]
fn a_class_takes_only_runs_as_they_were_written() {
    let run = class("a-hurt-hand", &["1", "12", "21", "1112"]);
    let change = |number: usize, change: &dyn Fn(&mut Value)| {
        let mut value = exported(&run, number);
        change(&mut value);
        fs::write(run.path(&format!("class/{number}.json")), value.to_string()).unwrap();
    };
    change(0, &|run| run["results"]["fit"] = "best".into());
    change(1, &|run| run["scenario"]["digest"] = "000000000000".into());
    change(2, &|run| run["scenario"]["id"] = "coach-at-the-border".into());
    let run = run
        .file("class/notes.txt", "Anna did well")
        .file("class/sheet.json", r#"{"format": 1, "kind": "askwell-sheet", "ending": "completed"}"#)
        .file("class/.hidden", "kept by some system");
    let ran = run.run();
    assert_eq!((ran.status, ran.stdout.as_str()), (3, ""));
    for (code, file) in [
        ("run-changed", "0.json"),
        ("run-of-other-version", "1.json"),
        ("run-of-other-scenario", "2.json"),
        ("not-a-run", "notes.txt"),
        ("live-file", "sheet.json"),
    ] {
        let told = ran.stderr.split("\n\n").find(|told| told.starts_with(&format!("error[{code}]:")));
        assert!(told.is_some_and(|told| told.contains(&format!("class/{file}"))), "{code}: {}", ran.stderr);
    }
    assert!(ran.stderr.contains("5 errors") && !ran.stderr.contains("hidden"), "{}", ran.stderr);
    // A changed choice, and one that was never offered.
    let run = class("a-hurt-hand", &["1", "12", "21"]);
    let mut value = exported(&run, 0);
    value["choices"].as_array_mut().unwrap().push("c7".into());
    fs::write(run.path("class/0.json"), value.to_string()).unwrap();
    assert!(run.run().stderr.contains("error[run-changed]"));
}

/// Of one or two runs, a total would say what somebody did.
#[test]
fn too_few_runs_are_not_summed_up() {
    let run = class("a-hurt-hand", &["1", "12"]);
    let ran = run.run();
    assert_eq!((ran.status, ran.stdout.as_str()), (3, ""));
    assert!(ran.stderr.contains("error[too-few-runs]: Too few runs here: 2."), "{}", ran.stderr);
    let ran = Run::new("practice class empty").file("empty/.keep", "").go();
    assert!(ran.stderr.contains("Too few runs here: 0."), "{}", ran.stderr);
    assert_eq!(Run::new("practice class away").go().status, 4);
}
