//! Every scenario can be played to its end in any way, and the same seed and choices give the same run.

use askwell::conversation::practice::{Debrief, Run, Seed, Teaching, choice};
use askwell::conversation::session::{Action, Asks, Briefing, Documents, Equipped, Event, Later, Prompt};
use askwell::documents::scenario::{Fit, Scenario, read};
use askwell::vocabulary::LanguageTag;

use crate::shipped::{House, directories, every_tool, files, root};

/// Runs of each scenario.
const RUNS: u64 = 2000;

/// No run takes more steps than this.
const STEPS: usize = 3000;

pub(super) fn scenarios() -> Vec<Scenario> {
    let found = files(&root().join("screening-tools/scenarios"), "yaml");
    found.iter().map(|(name, bytes)| read::read(name, bytes, true).unwrap()).collect()
}

pub(super) fn documents(scenario: &Scenario) -> Later {
    let tools = every_tool().into_iter().filter(|tool| scenario.tools.contains(&tool.id)).collect();
    Later::ready(Documents { tools: Equipped::all(tools), directories: directories() })
}

pub(super) fn briefing<'a>(scenario: &Scenario, documents: &'a Later) -> Briefing<'a> {
    Briefing { documents, setting: Some(scenario.setting), ..House::shipped().briefing(scenario.role) }
}

/// Chance that can be had again.
struct Chance(u64);

impl Chance {
    fn below(&mut self, many: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % many.max(1) as u64).unwrap()
    }
}

/// Anything that the prompt offers, but leaving: a run that is left has no end.
fn anything(prompt: &Prompt, chance: &mut Chance) -> Event {
    let others: Vec<Action> = prompt.actions.iter().copied().filter(|action| *action != Action::Leave).collect();
    if !others.is_empty() && chance.below(40) == 0 {
        return Event::Did(others[chance.below(others.len())]);
    }
    match &prompt.asks {
        // Support and "not today" stand last, and end most runs if they are as likely as all else.
        Asks::One(choices) => {
            let rare = ["practice-support", "practice-not-now", "practice-support-end"];
            let often: Vec<usize> =
                (0..choices.len()).filter(|place| !rare.contains(&choices[*place].label.id.as_str())).collect();
            let place = if often.is_empty() || chance.below(60) == 0 {
                chance.below(choices.len())
            } else {
                often[chance.below(often.len())]
            };
            Event::Chose(u8::try_from(place).unwrap())
        }
        Asks::Any { choices, .. } => {
            Event::Ticked(u16::try_from(chance.below(1 << choices.len().min(10))).unwrap() & ticks(chance))
        }
        Asks::Language { .. } => Event::Named(LanguageTag::parse(["pt", "ro", "id", "en"][chance.below(4)]).unwrap()),
    }
}

fn ticks(chance: &mut Chance) -> u16 {
    if chance.below(2) == 0 { 0 } else { u16::MAX }
}

/// Plays a run to its end by anything it offers.
pub(super) fn play_at_random(run: &mut Run<'_>, number: u64) {
    play(run, &mut Chance(number));
}

fn play(run: &mut Run<'_>, chance: &mut Chance) -> usize {
    for step in 0..STEPS {
        let Some(shown) = run.ask() else { return step };
        let event = shown.marked(|shown, mark| {
            assert_eq!(mark.id.as_str(), "practice-mark");
            anything(&shown.prompt, chance)
        });
        let _ = run.tell(&event);
    }
    panic!("{}: seed {:?}, {:?}", run.scenario().id, run.seed(), run.choices());
}

pub(super) fn told(run: &Run<'_>) -> Option<Debrief> {
    run.debrief().map(|told| told.marked(|told, _| told.clone()))
}

/// Conduct 132: scenario, seed and choices give the same run again, with the same debrief.
///
/// Whatever a learner chooses, every scenario comes to its end; and every one can end well and badly.
#[test]
fn every_scenario_played_at_random_closes_and_replays() {
    let scenarios = scenarios();
    assert!(scenarios.len() >= 4);
    for scenario in &scenarios {
        let documents = documents(scenario);
        let briefing = briefing(scenario, &documents);
        let mut fits = Vec::new();
        for number in 0..RUNS {
            let teaching = Teaching::ALL[usize::try_from(number % 3).unwrap()];
            let mut run = Run::new(scenario, &briefing, Seed::new(number), teaching);
            play_at_random(&mut run, number);
            let Some(debrief) = told(&run) else { continue };
            if number % 20 == 0 {
                let mut again = Run::new(scenario, &briefing, Seed::new(number), teaching);
                assert!(run.choices().iter().all(|one| again.tell(&choice::read(one).unwrap())));
                assert_eq!(told(&again), Some(debrief.clone()));
            }
            fits.push(debrief.outcome.fit);
        }
        for fit in [Fit::Best, Fit::Unfitting] {
            assert!(fits.contains(&fit), "{}: {fit:?}", scenario.id);
        }
    }
}

/// Conduct 136: in one scenario the right act is not to screen, and in one the person was not trafficked.
#[test]
fn not_every_scenario_is_to_be_screened_and_not_every_one_is_trafficking() {
    use askwell::documents::scenario::{Close, Pattern};
    let scenarios = scenarios();
    assert!(
        scenarios
            .iter()
            .any(|one| one.fit(Close::NotScreened) == Fit::Best && one.fit(Close::Completed) == Fit::Unfitting)
    );
    assert!(scenarios.iter().any(|one| one.pattern != Pattern::Trafficked));
}
