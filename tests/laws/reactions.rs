//! How an invented person reacts is theirs: it lowers no mark of the learner.

use askwell::conversation::practice::{Debrief, Mark, Run, Seed, Shown, Teaching, choice};
use askwell::conversation::session::{Action, Asks, Briefing, Event};
use askwell::documents::scenario::{Agreement, Effect, MOST, Reaction, Reply, Said, Scenario, Start, When};
use askwell::vocabulary::LanguageTag;

use super::practice::{briefing, documents, scenarios, told};

/// Ways to react that make a talk harder.
const HARD: [Reaction; 4] = [Reaction::Refuses, Reaction::Silent, Reaction::Protects, Reaction::Changes];

/// No run of an officer who goes straight through takes more steps.
const STEPS: usize = 400;

fn reply<T>(then: T, reaction: Reaction) -> Reply<T> {
    Reply {
        when: When::ALWAYS,
        then,
        lines: Vec::new(),
        one_of: Vec::new(),
        reaction: Some(reaction),
        effect: Effect::default(),
        tells: Vec::new(),
        sets: Vec::new(),
    }
}

/// The same case, where the person is calm and alone, agrees to be asked, and then says and does the same to everything.
fn with_person(scenario: &Scenario, said: Said, reaction: Reaction) -> Scenario {
    let mut scenario = scenario.clone();
    scenario.near = None;
    (scenario.distress, scenario.high) = (Start { from: 0, to: 0 }, MOST);
    scenario.understands.clear();
    scenario.consent = vec![reply(Agreement::Agrees, reaction)];
    for answer in &mut scenario.answers {
        answer.replies = vec![reply(said, reaction)];
    }
    for replies in scenario.offers.iter_mut().map(|(_, replies)| replies).chain([&mut scenario.other_offers]) {
        replies.iter_mut().for_each(|reply| reply.lines.clear());
    }
    scenario.safety_view.iter_mut().for_each(|reply| reply.lines.clear());
    scenario
}

/// An officer who makes no mistake: does what breaks nothing, and takes what is said as it was said.
fn careful(shown: &Shown, scenario: &Scenario) -> Event {
    if shown.before.iter().any(|told| told.id.as_str() == "practice-wants-to-leave") {
        return Event::Did(Action::Stop);
    }
    let choices = match &shown.prompt.asks {
        Asks::One(choices) => choices,
        Asks::Any { choices, .. } => {
            let is_so = |id: &str| scenario.checklist.iter().any(|tick| id == format!("ui-check-{}", tick.as_str()));
            let bits = choices.iter().enumerate().filter(|(_, choice)| is_so(choice.label.id.as_str()));
            return Event::Ticked(bits.map(|(place, _)| 1 << place).sum());
        }
        Asks::Language { .. } => {
            return Event::Named(scenario.language.clone().unwrap_or_else(|| LanguageTag::parse("en").unwrap()));
        }
    };
    let heard = shown.after.first().map(|told| told.id.as_str().rsplit('_').next().unwrap_or_default());
    let sign = shown.prompt.says.iter().find_map(|saying| saying.words.id.as_str().strip_prefix("item_"));
    let sign = sign.map(|item| scenario.signs.iter().any(|known| known.as_str() == item));
    let answer = heard.unwrap_or(if sign == Some(true) { "yes" } else { "no" });
    let age = if scenario.age == askwell::vocabulary::Age::Adult { "ui-age-adult" } else { "ui-age-child" };
    let right = [
        "practice-as-written",
        "ui-alone-yes",
        "ui-apart-alone-now",
        "ui-channel-interpreter-phone",
        "ui-sample-yes",
        age,
        &format!("ui-limits-{answer}"),
        &format!("answer_{answer}"),
        &format!("wish_{answer}"),
        &format!("safety_{answer}"),
    ]
    .map(str::to_owned);
    let breaks_nothing = |id: &str| {
        scenario.scenes.iter().any(|scene| {
            let options = scene.options.iter().filter(|option| scenario.choice(scene, option).as_str() == id);
            options.into_iter().any(|option| option.breaks.is_empty() && !option.way.is_advised_against())
        })
    };
    let fits = |id: &str| right.iter().any(|known| known == id) || breaks_nothing(id);
    let place = choices.iter().position(|choice| fits(choice.label.id.as_str()));
    Event::Chose(u8::try_from(place.unwrap_or(0)).unwrap())
}

fn carefully_played(scenario: &Scenario, briefing: &Briefing<'_>) -> Debrief {
    let mut run = Run::new(scenario, briefing, Seed::new(1), Teaching::After);
    for _ in 0..STEPS {
        let Some(shown) = run.ask() else { return told(&run).unwrap() };
        let event = shown.marked(|shown, _| careful(shown, scenario));
        assert!(run.tell(&event), "{}: {event:?}", scenario.id);
    }
    panic!("{}: {:?}", scenario.id, run.choices());
}

/// Conduct 135: whatever the person says, and however they react, no moment of an officer who made no mistake is held
/// against them, and every mark is whole or does not apply.
#[test]
fn a_person_who_refuses_falls_silent_protects_or_changes_lowers_no_mark() {
    let mut asked = 0;
    for scenario in scenarios() {
        let documents = documents(&scenario);
        let briefing = briefing(&scenario, &documents);
        for (said, reaction) in Said::ALL.iter().flat_map(|said| HARD.map(|reaction| (*said, reaction))) {
            let debrief = carefully_played(&with_person(&scenario, said, reaction), &briefing);
            asked += usize::from(debrief.outcome.recorded.iter().any(|recorded| !recorded.observed));
            assert_eq!(debrief.flagged, [], "{}: {said:?}, {reaction:?}", scenario.id);
            let whole = |mark: &Mark| matches!(mark, Mark::Kept | Mark::NotApplicable);
            assert!(debrief.marks.iter().all(|(_, mark)| whole(mark)), "{}: {:?}", scenario.id, debrief.marks);
        }
    }
    assert!(asked > 100, "hardly anything was asked: {asked}");
}

/// Conduct 135: the same run, in which the person does nothing but tell, has the same marks, questions and moments.
#[test]
fn reactions_alone_change_no_mark_of_any_run() {
    let mut seen = Vec::new();
    for scenario in scenarios() {
        let mut calm = scenario.clone();
        let blank = |reaction: &mut Option<Reaction>| *reaction = Some(Reaction::Answers);
        for reply in calm.scenes.iter_mut().flat_map(|scene| &mut scene.options).flat_map(|option| &mut option.replies)
        {
            blank(&mut reply.reaction);
        }
        calm.consent.iter_mut().for_each(|reply| blank(&mut reply.reaction));
        calm.answers.iter_mut().flat_map(|answer| &mut answer.replies).for_each(|reply| blank(&mut reply.reaction));
        calm.overheard.iter_mut().for_each(|reply| blank(&mut reply.reaction));
        let documents = documents(&scenario);
        let briefing = briefing(&scenario, &documents);
        for number in 0..60 {
            let mut run = Run::new(&scenario, &briefing, Seed::new(number), Teaching::After);
            super::practice::play_at_random(&mut run, number);
            let Some(debrief) = told(&run) else { continue };
            let mut again = Run::new(&calm, &briefing, Seed::new(number), Teaching::After);
            assert!(run.choices().iter().all(|one| again.tell(&choice::read(one).unwrap())));
            let other = told(&again).unwrap();
            assert_eq!((&other.marks, &other.flagged), (&debrief.marks, &debrief.flagged), "{}", scenario.id);
            assert_eq!(other.questions, debrief.questions);
            seen.extend(debrief.reactions);
        }
    }
    assert!(HARD.iter().chain([&Reaction::Ends]).all(|reaction| seen.contains(reaction)));
}
