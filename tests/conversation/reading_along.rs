//! Where the person reads on the screen: what is for them, and when the screen comes back to the officer.

use askwell::conversation::session::{Action, Briefing, Delivery, Event, Overlay, Session, Shows, Step, Told};
use askwell::documents::tool::By;
use askwell::vocabulary::{Age, LanguageTag, Role};
use proptest::prelude::*;

use super::walker::{item, play, walk};
use crate::shipped::House;

fn spanish() -> LanguageTag {
    LanguageTag::parse("es").unwrap()
}

/// A person who reads Spanish on the screen, up to the test sentence.
fn to_sample() -> Vec<Event> {
    vec![Event::Chose(0), Event::Ticked(0), Event::Named(spanish()), Event::Chose(3)]
}

fn told(session: &mut Session<'_>, event: Event) {
    assert_eq!(session.tell(event.clone()), Told::Heard, "{event:?} at {:?}", session.step());
}

/// The officer's view of the age, signs and the sheet never follow what the person reads without a screen between them
/// that anyone may see.
#[test]
fn the_screen_comes_back_before_what_is_for_the_officer() {
    let house = House::shipped();
    let shown = [spanish()];
    let briefing = Briefing { shown: &shown, ..house.briefing(Role::Police) };
    let mut session = play(&briefing, &to_sample());
    assert_eq!(session.step(), Step::Sample);
    told(&mut session, Event::Chose(0));
    assert_eq!((session.step(), session.overlay()), (Step::Age, Some(Overlay::TurnBack)));
    assert_eq!(session.ask().unwrap().shows, Shows::Neutral);
    told(&mut session, Event::Chose(0));
    assert_eq!((session.step(), session.overlay()), (Step::Age, None));
    for _ in 0..3 {
        told(&mut session, Event::Chose(0));
    }
    let tool = house.tool("adult-brief");
    while let Some(ix) = item(&mut session) {
        let observed = tool.items[usize::from(ix.0)].by == By::Observed;
        if session.overlay() == Some(Overlay::TurnBack) {
            assert!(observed);
            told(&mut session, Event::Chose(0));
        }
        told(&mut session, Event::Chose(1));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// On any path: after what a person reads, what is for the officer alone comes only behind a neutral screen, the
    /// emergency number, a pause, or words the person reads too.
    #[test]
    fn nothing_for_the_officer_follows_at_once(picks in prop::collection::vec(prop_oneof![9 => Just(0u16), 4 => 1u16..4, 2 => 4u16..64], 0..80)) {
        let house = House::shipped();
        let shown = [spanish()];
        let briefing = Briefing { shown: &shown, ..house.briefing(Role::Police) };
        let mut session = play(&briefing, &to_sample());
        let mut turned = false;
        for pick in &picks {
            let Some(prompt) = session.ask() else { break };
            if prompt.delivery != Delivery::Shown {
                break;
            }
            let neutral = prompt.shows == Shows::Neutral || session.overlay() == Some(Overlay::Emergency);
            if prompt.is_for_person() {
                turned = true;
            } else if !neutral {
                prop_assert!(!turned, "{:?} is for the officer", session.step());
            }
            let mut events = super::walker::offered(&prompt);
            events.retain(|event| *event != Event::Did(Action::Leave));
            let event = events[usize::from(*pick) % events.len()].clone();
            if session.overlay() == Some(Overlay::TurnBack) && event == Event::Chose(0) {
                turned = false;
            }
            // Somebody else may have the screen after a pause; the officer has it in any case.
            if matches!(session.overlay(), Some(Overlay::StillPrivate | Overlay::PrivacyLost)) {
                turned = false;
            }
            prop_assert_eq!(session.tell(event), Told::Heard);
        }
    }
}

/// Where an officer speaks the person's language, nothing has to be turned.
#[test]
fn a_spoken_talk_has_no_such_screen() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let (_, shown) = walk(&briefing, &[0; 60]);
    assert!(shown.iter().all(|one| one.over != Some(Overlay::TurnBack)));
    assert!(shown.len() > 20 && briefing.suggestions(Age::Adult).len() > 1);
}
