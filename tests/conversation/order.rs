//! The order is law: privacy, danger, words, age, limits, consent, items, offers, closing, sheet.

use askwell::conversation::session::{Action, Asks, Event, Hearer, Session, Step, Told};
use askwell::documents::tool::By;
use askwell::vocabulary::{LanguageTag, Role};

use super::walker::{item, play, to_first_item};
use crate::shipped::House;

/// Conduct 1, 10: the first asked item comes after the safety check, the limits and consent, within eight inputs.
#[test]
fn the_first_question_is_within_eight_inputs() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let session = play(&briefing, &to_first_item());
    assert!(matches!(session.step(), Step::Item(_)), "{:?}", session.step());
    assert!(to_first_item().len() <= 8);
    let asked = session.ask().unwrap().says.iter().any(|saying| saying.to == Hearer::Person);
    assert!(asked, "the first item is asked of the person");
}

/// Every tool that fits can be reached: some at once, the others behind one more choice.
#[test]
fn every_tool_that_fits_stands_on_one_of_two_screens() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let before = to_first_item();
    let mut session = play(&briefing, &before[..before.len() - 1]);
    assert_eq!(session.step(), Step::Tool);
    let labels = |session: &Session<'_>| match session.ask().unwrap().asks {
        Asks::One(choices) => choices.into_iter().map(|choice| choice.label).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    let mut first = labels(&session);
    assert_eq!(first.pop().unwrap().id.as_str(), "ui-tool-other");
    assert_eq!(session.tell(Event::Chose(u8::try_from(first.len()).unwrap())), Told::Heard);
    assert_eq!(session.step(), Step::OtherTools);
    let others = labels(&session);
    assert!(!others.is_empty() && others.iter().all(|label| label.id.as_str() != "ui-tool-other"), "{others:?}");
    assert!(others.iter().all(|label| !first.contains(label)), "{first:?} {others:?}");
}

/// With an interpreter on the telephone it takes one input more, and still no more than eight.
#[test]
fn with_a_telephone_interpreter_it_is_still_eight() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Shelter);
    let mut events = vec![Event::Chose(0), Event::Ticked(0), Event::Named(LanguageTag::parse("prs").unwrap())];
    events.extend([2, 0, 0, 0, 0].map(Event::Chose));
    assert_eq!(events.len(), 8);
    assert!(matches!(play(&briefing, &events).step(), Step::Item(_)));
}

/// Conduct 2, 4: what can be done without asking is one input away when someone is near, and its end is a normal end.
#[test]
fn what_can_be_done_without_asking_is_within_three_inputs() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Border);
    for first in [2, 3] {
        let mut session = play(&briefing, &[Event::Chose(first)]);
        assert_eq!(session.step(), Step::WithoutAsking);
        assert_eq!(session.tell(Event::Chose(1)), Told::Heard);
        assert!(session.ask().is_none() && session.sheet().is_none());
    }
    assert_eq!(play(&briefing, &[Event::Chose(1), Event::Chose(1)]).step(), Step::WithoutAsking);
}

/// Conduct 5: a companion never interprets; the only ways on are a professional or the end.
#[test]
fn a_companion_never_interprets() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let dari = Event::Named(LanguageTag::parse("prs").unwrap());
    let mut events = vec![Event::Chose(0), Event::Ticked(0), dari];
    let last = Event::Chose(3);
    events.push(last);
    assert_eq!(play(&briefing, &events).step(), Step::InterpreterRefused);
    events.push(Event::Chose(1));
    assert_eq!(play(&briefing, &events).step(), Step::Closing);
}

/// Conduct 15, 16: whoever is not clearly adult takes the child path, and no question is asked.
#[test]
fn a_doubted_age_takes_the_child_path() {
    let house = House::shipped();
    // A trained officer has tools for children: see children.rs.
    for role in Role::ALL.iter().filter(|role| **role != Role::ChildSpecialist) {
        let briefing = house.briefing(*role);
        for age in 1..4 {
            let mut events = to_first_item();
            events.truncate(4);
            events.push(Event::Chose(age));
            let mut session = play(&briefing, &events);
            assert_eq!(session.step(), Step::ChildSay, "{role:?}");
            let card = session.ask().unwrap();
            let ids: Vec<_> = card.says.iter().map(|saying| saying.words.id.as_str().to_owned()).collect();
            assert_eq!(ids.contains(&"ui-child-presumed".to_owned()), age > 1);
            assert!(ids.contains(&"limits_child_GB.told".to_owned()), "the duty to tell comes before anything else");
            assert_eq!(session.tell(Event::Did(Action::Back)), Told::Heard);
            assert_eq!(session.step(), Step::Age, "there is a way back");
            // Then what to do, and the end: no question.
            let then: Vec<_> = [Event::Chose(age), Event::Chose(0), Event::Chose(0)]
                .into_iter()
                .map(|event| {
                    assert_eq!(session.tell(event), Told::Heard);
                    session.step()
                })
                .collect();
            assert_eq!(then, [Step::ChildSay, Step::ChildCard, Step::Closing]);
            let closing = session.ask().unwrap().says;
            for never in ["ui-closing", "ui-closing-back", "ui-closing-contact"] {
                assert!(
                    closing.iter().all(|saying| saying.words.id.as_str() != never),
                    "{never} is no word for a child"
                );
            }
        }
    }
}

/// Conduct 17, 19: "not trained" leads to a hand-over, "already asked" offers to stop; danger comes before both.
#[test]
fn danger_comes_before_every_other_card() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Health);
    let session = play(&briefing, &[Event::Chose(0), Event::Ticked(0b11_1111)]);
    assert_eq!(session.step(), Step::DangerCard);
    let numbers = session.ask().unwrap().says.iter().any(|saying| saying.words.id.as_str() == "ui-emergency-number");
    assert!(numbers, "the emergency number is on the danger card");
    let steps: Vec<_> = (1..4)
        .map(|n| {
            let mut events = vec![Event::Chose(0), Event::Ticked(0b11_1111)];
            events.extend(std::iter::repeat_n(Event::Chose(0), n));
            play(&briefing, &events).step()
        })
        .collect();
    assert_eq!(steps, [Step::NeedsCard, Step::AskedBeforeCard, Step::NotTrainedCard]);
}

/// Conduct 35: a sign the officer looks for is never said to the person.
#[test]
fn observed_signs_are_for_the_officer_only() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut session = play(&briefing, &to_first_item());
    let tool = house.tool("adult-brief");
    let mut observed = 0;
    while let Some(item) = item(&mut session) {
        let prompt = session.ask().unwrap();
        if tool.items[usize::from(item.0)].by != By::Asked {
            observed += 1;
            assert!(prompt.says.iter().all(|saying| saying.to == Hearer::Officer));
        }
        let calm = u8::from(tool.items[usize::from(item.0)].concern == [askwell::documents::tool::Value::Yes]);
        assert_eq!(session.tell(Event::Chose(calm)), Told::Heard);
    }
    assert_eq!(observed, 2);
}

/// Conduct 28: going back finds the earlier question, and the changed answer is simply the answer.
#[test]
fn going_back_changes_an_answer_without_comment() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut session = play(&briefing, &to_first_item());
    let first = session.step();
    let before = session.ask();
    assert_eq!(session.tell(Event::Chose(1)), Told::Heard);
    assert_eq!(session.tell(Event::Did(Action::Back)), Told::Heard);
    assert_eq!((session.step(), session.ask()), (first, before));
}

/// Conduct 21, 22: one question at a time, its reason at hand, and two ways of not answering beside yes and no.
#[test]
fn every_question_can_be_declined_as_plainly_as_answered() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let session: Session<'_> = play(&briefing, &to_first_item());
    let prompt = session.ask().unwrap();
    let askwell::conversation::session::Asks::One(choices) = &prompt.asks else { panic!("yes or no") };
    let ids: Vec<_> = choices.iter().map(|choice| choice.label.id.as_str()).collect();
    assert_eq!(ids, ["answer_yes", "answer_no", "answer_unknown", "answer_declined"]);
    assert!(prompt.why.is_some());
    let questions = prompt.says.iter().filter(|saying| saying.to == Hearer::Person).count();
    assert_eq!(questions, 1);
}
