//! A number for the person to keep.

use askwell::conversation::session::{Briefing, CardLook, Event, Hearer, Keep, Overlay, Saving, Session, Step, Told};
use askwell::report;
use askwell::vocabulary::{Area, Message, Role};

use super::walker::{closed, play, to_first_item};
use crate::shipped::{House, english, locales};

/// From the first question to the closing words of a talk that the person refused.
fn to_closing() -> Vec<Event> {
    let mut events = to_first_item();
    events.truncate(5);
    events.push(Event::Chose(1));
    events
}

fn told(session: &mut Session<'_>, place: u8) {
    assert_eq!(session.tell(Event::Chose(place)), Told::Heard, "at {:?}", session.step());
}

/// Nothing is given to carry before the person was asked whether that is safe, and "no" leads on without it.
#[test]
fn a_number_is_given_only_where_the_person_says_that_it_is_safe() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut session = play(&briefing, &to_closing());
    told(&mut session, 1);
    assert_eq!(session.step(), Step::CardSafe);
    let asked = session.ask().unwrap().says.iter().any(|saying| saying.to == Hearer::Person);
    assert!(asked && session.persons_card().is_none());
    told(&mut session, 2);
    assert!(matches!(session.step(), Step::SignsCard | Step::Sheet), "{:?}", session.step());
}

/// The person chooses what stands above the number; no word on any card in any locale says what it is for.
#[test]
fn the_card_gives_nothing_away() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    for (place, look) in (0..).zip(CardLook::ALL) {
        let mut session = play(&briefing, &to_closing());
        [1, 0, place].into_iter().for_each(|place| told(&mut session, place));
        assert_eq!(session.step(), Step::Card(Some(*look)));
        let card = session.persons_card().unwrap();
        assert_eq!(card.number, "08000 121 700");
        assert_eq!(card.title.is_none(), *look == CardLook::Number);
        for words in locales() {
            let page = report::card::html(&card, &words);
            let shown = page.split_once("<main>").unwrap().1.to_lowercase();
            assert!(!page.contains("<script") && !page.contains("http://") && !page.contains("https://"));
            for word in &words.locale().lists().give_away {
                assert!(!shown.contains(word.as_str()), "{word} in {shown}");
            }
        }
    }
}

/// Where the person would rather remember the number, there is nothing to save.
#[test]
fn a_number_can_be_learned_by_heart() {
    let house = House::shipped();
    let briefing = Briefing { saving: Saving::Offered, ..house.briefing(Role::Police) };
    let mut session = play(&briefing, &to_closing());
    [1, 1].into_iter().for_each(|place| told(&mut session, place));
    assert_eq!((session.step(), session.persons_card()), (Step::Card(None), None));
    let said: Vec<String> = session.ask().unwrap().says.iter().map(|saying| english().text(&saying.words)).collect();
    assert!(said.contains(&"08000 121 700".to_owned()), "{said:?}");
    assert_eq!(session.tell(Event::Chose(1)), Told::NotOffered);
}

/// Conduct 70: the card is saved only where there is a folder, and only when that is chosen.
#[test]
fn the_card_is_saved_only_when_that_is_chosen() {
    let house = House::shipped();
    for (saving, expected) in [(Saving::Offered, Told::Save(Keep::Card)), (Saving::Not, Told::NotOffered)] {
        let briefing = Briefing { saving, ..house.briefing(Role::Police) };
        let mut session = play(&briefing, &to_closing());
        [1, 0, 1].into_iter().for_each(|place| told(&mut session, place));
        assert_eq!(session.tell(Event::Chose(1)), expected);
        if saving == Saving::Offered {
            assert_eq!(session.tell(Event::Saved(Message::fixed("ui-sheet-saved"))), Told::Heard);
            assert_eq!(session.overlay(), Some(Overlay::Saved));
            told(&mut session, 0);
        }
        assert_eq!(session.step(), Step::Card(Some(CardLook::Doctor)));
    }
}

/// Where no number may be dialled, none is spoken of: an unconfirmed line, or one that police or immigration run.
#[test]
fn where_there_is_no_sure_number_none_is_offered() {
    let house = House::shipped();
    for (area, offered) in
        [("GB-ENG", true), ("US-TX", true), ("CA-ON", true), ("TR", false), ("NP", false), ("ES", false)]
    {
        let briefing = Briefing { area: Area::parse(area).unwrap(), ..house.briefing(Role::Health) };
        let mut session = play(&briefing, &to_closing());
        let said = session.ask().unwrap().says.iter().any(|saying| saying.words.id.as_str() == "ui-closing-number");
        assert_eq!(said, offered, "{area}");
        if !offered {
            assert_eq!(session.tell(Event::Chose(1)), Told::NotOffered, "{area}");
        }
        closed(&mut session);
    }
}
