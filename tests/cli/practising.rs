//! A whole run of practice in lines: from what a learner hears beforehand to the talk afterwards.

use super::run::Run;
use crate::shipped::scenarios;

const MARK: &str = "PRACTICE: nobody here is real.";
const CHOOSING: [&str; 2] = ["Type a number, 1 to ", "Type 1"];

/// Plays a scenario by taking the first choice of everything, and gives its screens.
fn played(scenario: &str, more: &str) -> Vec<String> {
    let run = Run::new(&format!("practice run {scenario} --plain --seed 1 {more}"));
    let text = run.typing(&"1\n".repeat(400)).go().done();
    let text: Vec<&str> = text.split(MARK).collect();
    // The mark stands once more inside the debrief, above what can be printed.
    text[1..].iter().map(|screen| screen.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

fn place(screens: &[String], words: &str) -> usize {
    screens.iter().position(|screen| screen.contains(words)).unwrap_or_else(|| panic!("nowhere: {words}\n{screens:#?}"))
}

/// Conduct 122 and 137: every screen of a run is marked as practice, and on every one the learner can ask for a break or
/// for somebody to turn to.
#[test]
fn every_screen_is_marked_and_offers_support() {
    for scenario in scenarios() {
        let text =
            Run::new(&format!("practice run {scenario} --plain --seed 1")).typing(&"1\n".repeat(400)).go().done();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        // After the first words about the window, whatever stands before a prompt begins with the mark.
        let (_, begun) = text.split_once(MARK).unwrap();
        for screen in begun.split("Chosen: ").skip(1).filter(|screen| CHOOSING.iter().any(|how| screen.contains(how))) {
            let shown = screen.split_once(MARK).unwrap_or_else(|| panic!("{scenario}, not marked: {screen}")).1;
            let live = shown.contains("e emergency number") || shown.contains("x leave now");
            // Where a language is typed, there is no choice to add, and the words stand there themselves.
            let supported = shown.contains("For me: a break, or support") || shown.contains("Someone for you:");
            assert!(live && supported, "{scenario}: {shown}");
        }
    }
}

/// Conduct 123: before anything is played a learner hears what can be learned, what it speaks of, that it can be stopped
/// and that nobody grades it.
#[test]
fn a_learner_knows_beforehand_what_comes() {
    for scenario in scenarios() {
        let before = &played(&scenario, "")[0];
        for words in [
            "What you can learn here:",
            "It speaks of:",
            "This is not graded.",
            "You can stop at any time",
            "1. Begin",
            "2. Not today",
        ] {
            assert!(before.contains(words), "{scenario}: {words}: {before}");
        }
    }
}

/// Conduct 125, 129 and 130: a learner says first how they see it. Then follow what was found and missed, and how it was
/// done; each moment that is worth a talk has what was seen, a view and a question; and it ends with a summary.
#[test]
fn the_talk_afterwards_begins_with_the_learner() {
    for scenario in scenarios() {
        let screens = played(&scenario, "");
        let own = place(&screens, "What do you think is true here?");
        let debrief = place(&screens, "1. Reactions: your own view");
        assert!(
            own < debrief && screens.iter().take(own).all(|screen| !screen.contains("A trainer's view:")),
            "{scenario}"
        );
        let told = screens[debrief..].join(" ");
        let parts = [
            "1. Reactions: your own view",
            "2. Description: what happened",
            "2. Description: what was recorded",
            "3. Analysis: how questions were asked",
            "3. Analysis: what was kept",
            "3. Analysis: moments to talk about",
            "4. Summary",
        ];
        let places: Vec<usize> =
            parts.iter().map(|part| told.find(part).unwrap_or_else(|| panic!("{scenario}: {part}"))).collect();
        assert!(places.is_sorted(), "{scenario}: {places:?}");
        let moments = &told[places[5]..places[6]];
        let views = moments.matches("A trainer's view:").count();
        assert!(views > 0 && views == moments.matches("I would like to know:").count(), "{scenario}: {moments}");
        for one in moments.split("I would like to know:").take(views) {
            assert!(one.contains("A trainer's view:"), "{one}");
        }
    }
}

/// Conduct 131: what a learner says of themselves stands apart from the marks, and marks are never added up; nothing asks
/// for a name.
#[test]
fn reflection_is_no_mark_and_has_no_name() {
    for scenario in scenarios() {
        let run =
            Run::new(&format!("practice run {scenario} --plain --seed 1 --export run.json")).typing(&"1\n".repeat(400));
        let text = run.run().done();
        assert!(text.contains("Each stands by itself. They are never added up."));
        assert!(!text.to_lowercase().contains("your name"), "{scenario}");
        let export = std::fs::read_to_string(run.path("run.json")).unwrap();
        let export: serde_json::Value = serde_json::from_str(&export).unwrap();
        let keys: Vec<&str> = export.as_object().unwrap().keys().map(String::as_str).collect();
        assert!(keys.iter().all(|key| !["name", "learner", "user", "date", "time", "host"].contains(key)), "{keys:?}");
    }
}

/// Conduct 127: how a question is asked is what the scenario says of it, and nothing guessed from its words.
#[test]
fn the_kind_of_a_question_is_that_of_the_scenario() {
    let made = Run::new("practice new my-case mine");
    let yaml = {
        made.run().done();
        std::fs::read_to_string(made.path("mine/screening-tools/scenarios/my-case.yaml")).unwrap()
    };
    assert!(yaml.contains("kind: act"), "{yaml}");
    let shares = |yaml: &str| {
        let run = Run::new("practice new my-case mine");
        run.run().done();
        let run = run.file("mine/screening-tools/scenarios/my-case.yaml", yaml);
        let told =
            run.then("practice run my-case --tools mine --plain --seed 1").typing(&"1\n".repeat(300)).go().done();
        let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
        let (_, told) = told.split_once("3. Analysis: how questions were asked").expect(&told);
        told.split("3. Analysis: what was kept").next().unwrap().to_owned()
    };
    let (before, after) = (shares(&yaml), shares(&yaml.replace("kind: act", "kind: leading")));
    assert_ne!(before, after);
    assert!(before.contains("- Leading: 0 of") && !after.contains("- Leading: 0 of"), "{before}\n{after}");
}

/// A paper is prepared only once there is a case to play: a name mistyped leaves no folder behind.
#[test]
fn a_case_that_is_not_there_leaves_no_folder() {
    let run = Run::new("practice run nowhere --plain --export papers/run.json");
    run.run().refused(2);
    assert!(!run.path("papers").exists());
}
