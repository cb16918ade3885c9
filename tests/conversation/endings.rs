//! What refusal, stop, lost privacy and leaving end in.

use askwell::conversation::session::{
    Action, Asks, Briefing, Event, Form, Keep, Overlay, Saving, Session, Shows, Step, Told,
};
use askwell::conversation::sheet::{Ending, Wish};
use askwell::documents::tool::By;
use askwell::judgement::referral::ContactKind;
use askwell::vocabulary::{Headline, Message, Pathway, Role, Standing};

use super::walker::{closed, item, play, to_first_item};
use crate::shipped::House;

fn go_on(session: &mut Session<'_>, events: &[Event]) {
    for event in events {
        assert_eq!(session.tell(event.clone()), Told::Heard, "{event:?} at {:?}", session.step());
    }
}

/// Conduct 13: "no" at consent is a complete session: closing card, then a sheet without a level.
#[test]
fn a_refusal_ends_in_the_closing_words_and_a_sheet_without_a_level() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    for answer in [1, 2] {
        let mut events = to_first_item();
        events.truncate(5);
        events.push(Event::Chose(answer));
        let mut session = play(&briefing, &events);
        closed(&mut session);
        let sheet = session.sheet().unwrap();
        assert_eq!(sheet.ending, Ending::Refused);
        assert!(sheet.indication.is_none() && sheet.tool.is_none());
        assert_eq!(sheet.contacts[0].kind, ContactKind::Emergency);
        assert!(matches!(sheet.contacts[1].kind, ContactKind::DutyDesk));
    }
}

/// Conduct 42: stop stops at the first word, asks no reason, and what was said before stays off the sheet.
#[test]
fn stop_is_at_once_and_gives_no_level() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut session = play(&briefing, &to_first_item());
    go_on(&mut session, &[Event::Chose(1), Event::Chose(1), Event::Did(Action::Stop)]);
    closed(&mut session);
    let sheet = session.sheet().unwrap();
    assert_eq!(sheet.ending, Ending::Stopped);
    assert!(sheet.indication.is_none() && sheet.signs.is_empty());
}

/// Conduct 43: a pause shows nothing of the talk; after it one neutral question, and the same prompt again.
#[test]
fn a_pause_shows_nothing_and_loses_nothing() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut session = play(&briefing, &to_first_item());
    let before = session.ask();
    go_on(&mut session, &[Event::Did(Action::Pause)]);
    assert_eq!(session.ask().unwrap().shows, Shows::Neutral);
    go_on(&mut session, &[Event::Chose(0)]);
    assert_eq!(session.overlay(), Some(Overlay::StillPrivate));
    go_on(&mut session, &[Event::Chose(0)]);
    assert_eq!(session.ask(), before);
}

/// When privacy is lost the session begins again at its first question, and then goes on where it was.
#[test]
fn lost_privacy_begins_again_at_the_first_question() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut session = play(&briefing, &to_first_item());
    let item = session.step();
    go_on(&mut session, &[Event::Did(Action::Pause), Event::Chose(0), Event::Chose(1)]);
    assert!(!session.is_private());
    assert_eq!(session.ask().unwrap().shows, Shows::Neutral);
    go_on(&mut session, &[Event::Chose(0)]);
    assert_eq!(session.step(), Step::Alone);
    go_on(&mut session, &[Event::Chose(0), Event::Ticked(0)]);
    assert_eq!(session.step(), item);
}

/// An answer that means danger stops the questions; the officer decides what comes next.
#[test]
fn danger_today_stops_the_questions() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut session = play(&briefing, &to_first_item());
    go_on(&mut session, &[Event::Chose(0), Event::Chose(0), Event::Chose(0)]);
    assert!(matches!(session.step(), Step::InterruptCard(_)), "{:?}", session.step());
    go_on(&mut session, &[Event::Chose(1)]);
    while let Step::Offer(_) = session.step() {
        go_on(&mut session, &[Event::Chose(0)]);
    }
    go_on(&mut session, &[Event::Chose(1), Event::Chose(0)]);
    let sheet = session.sheet().unwrap();
    assert!(matches!(sheet.ending, Ending::Interrupted(_)));
    assert_eq!(sheet.do_now[0].id.as_str(), "sheet-now-danger");
    assert_eq!(sheet.indication.as_ref().unwrap().headline.as_str(), "urgent");
    assert!(sheet.wishes.iter().all(|(_, wish)| *wish == Wish::Yes));
}

/// The whole talk with calm answers: nothing recorded, and the sheet says so without clearing anyone.
#[test]
fn a_calm_talk_ends_with_none_recorded_and_a_helpline() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut session = play(&briefing, &to_first_item());
    let tool = house.tool("adult-brief");
    while let Some(item) = item(&mut session) {
        let calm = u8::from(tool.items[usize::from(item.0)].concern == [askwell::documents::tool::Value::Yes]);
        go_on(&mut session, &[Event::Chose(calm)]);
    }
    while let Step::Offer(_) = session.step() {
        go_on(&mut session, &[Event::Chose(1)]);
    }
    go_on(&mut session, &[Event::Chose(0), Event::Chose(0)]);
    let sheet = session.sheet().unwrap();
    let indication = sheet.indication.as_ref().unwrap();
    assert!(matches!(indication.headline, Headline::Level(level) if level.as_str() == "none-recorded"));
    assert!(indication.because.is_empty());
    assert!(sheet.contacts.iter().any(|contact| contact.kind == ContactKind::Service(Pathway::Helpline)));
}

/// Conduct 48: leaving shows nothing and keeps nothing, wherever it happens.
#[test]
fn leaving_is_over_at_once() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    for length in 0..to_first_item().len() {
        let mut session = play(&briefing, &to_first_item()[..length]);
        go_on(&mut session, &[Event::Did(Action::Leave)]);
        assert!(session.ask().is_none() && session.sheet().is_none());
    }
}

/// Conduct 70: saving is offered only on the sheet and only where there is a folder; whatever comes of it, the sheet
/// stays, and nothing else can be told to have been saved.
#[test]
fn saving_is_a_wish_on_the_sheet_that_leaves_the_sheet_where_it_is() {
    let house = House::shipped();
    let mut to_the_sheet = to_first_item();
    to_the_sheet.truncate(5);
    to_the_sheet.extend([Event::Chose(2), Event::Did(Action::Stop)]);
    let saved = || Event::Saved(Message::fixed("ui-sheet-saved"));
    for (saving, told) in [(Saving::Offered, Told::Heard), (Saving::Not, Told::NotOffered)] {
        let briefing = Briefing { saving, ..house.briefing(Role::Police) };
        for (place, event) in to_the_sheet.iter().enumerate() {
            let mut early = play(&briefing, &to_the_sheet[..place]);
            assert_eq!(early.tell(saved()), Told::NotOffered, "before {event:?}");
        }
        let mut session = play(&briefing, &to_the_sheet);
        let sheet = session.sheet().cloned();
        assert!(session.step() == Step::Sheet && sheet.is_some());
        assert_eq!(session.tell(saved()), Told::NotOffered, "nothing was chosen to be saved");
        assert_eq!(session.tell(Event::Chose(1)), told);
        if saving == Saving::Offered {
            assert_eq!(session.overlay(), Some(Overlay::SaveAs));
            for (place, form) in (0..).zip(Form::ALL) {
                assert_eq!(session.tell(Event::Chose(place)), Told::Save(Keep::Sheet(*form)));
            }
            assert_eq!(session.tell(saved()), Told::Heard);
            assert_eq!(session.overlay(), Some(Overlay::Saved));
            assert_eq!(session.tell(saved()), Told::NotOffered, "once for each wish");
            assert_eq!(session.tell(Event::Chose(0)), Told::Heard);
        }
        assert_eq!((session.step(), session.overlay(), session.sheet().cloned()), (Step::Sheet, None, sheet));
        assert_eq!(session.tell(Event::Chose(0)), Told::Heard);
        assert_eq!((session.step(), session.sheet()), (Step::Ended, None));
    }
}

/// Conduct 42 and 89: a stop, a refusal and a hand-over are final, because the answers are gone at once: nothing leads
/// back from the closing words, and their sheet still names the signs the officer saw.
#[test]
fn whoever_left_the_talk_does_not_come_back_to_it() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let stop = Event::Did(Action::Stop);
    let (refused, not_trained, asked_before) = (Event::Chose(2), Event::Ticked(1 << 5), Event::Ticked(1 << 4));
    for (kept, then, ending) in [
        (7, vec![Event::Chose(0), stop.clone()], Ending::Stopped),
        (5, vec![stop], Ending::Stopped),
        (5, vec![refused], Ending::Refused),
        (1, vec![not_trained, Event::Chose(0)], Ending::HandedOver),
        (1, vec![asked_before, Event::Chose(1)], Ending::Stopped),
    ] {
        let mut session = play(&briefing, &to_first_item()[..kept]);
        go_on(&mut session, &then);
        assert_eq!(session.step(), Step::Closing);
        assert_eq!(session.tell(Event::Did(Action::Back)), Told::NotOffered, "{then:?}");
        let said = session.ask().unwrap().says;
        assert!(said.iter().any(|saying| saying.words.id.as_str() == "ui-closing-final"));
        closed(&mut session);
        assert_eq!(session.sheet().unwrap().ending, ending);
    }
}

/// The signs that the officer had seen before a stop are on its sheet, though the answers are gone.
#[test]
fn the_signs_seen_before_a_stop_are_on_its_sheet() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let tool = house.tool("adult-brief");
    let mut session = play(&briefing, &to_first_item());
    let mut last = session.step();
    while let Some(item) = item(&mut session) {
        last = Step::Item(item);
        let observed = tool.items[usize::from(item.0)].by == By::Observed;
        go_on(&mut session, &[Event::Chose(if observed { 0 } else { 3 })]);
    }
    assert!(matches!(last, Step::Item(item) if tool.items[usize::from(item.0)].by == By::Observed));
    go_on(&mut session, &[Event::Did(Action::Stop)]);
    closed(&mut session);
    let sheet = session.sheet().unwrap();
    assert!(sheet.ending == Ending::Stopped && sheet.indication.is_none());
    assert_eq!(sheet.signs.len(), tool.items.iter().filter(|item| item.by == By::Observed).count());
}

/// Danger that an answer told of is not lost with the answers: it stands first on the sheet, without a level.
#[test]
fn a_stop_does_not_forget_danger() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut session = play(&briefing, &to_first_item());
    while item(&mut session).is_some() {
        go_on(&mut session, &[Event::Chose(0)]);
    }
    assert!(matches!(session.step(), Step::InterruptCard(_)), "{:?}", session.step());
    go_on(&mut session, &[Event::Chose(1), Event::Did(Action::Stop)]);
    closed(&mut session);
    let sheet = session.sheet().unwrap();
    assert!(sheet.ending == Ending::Stopped && sheet.indication.is_none());
    assert_eq!(sheet.do_now[0].id.as_str(), "sheet-now-danger");
}

/// Conduct 42: a talk that was stopped while it was to be resumed is not resumed by a later pause.
#[test]
fn a_stop_ends_what_was_to_be_resumed() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut session = play(&briefing, &to_first_item());
    // Privacy lost among the questions and found again; then a stop on the checklist.
    go_on(&mut session, &[Event::Did(Action::Pause), Event::Chose(0), Event::Chose(1), Event::Chose(0)]);
    go_on(&mut session, &[Event::Chose(0), Event::Did(Action::Stop)]);
    assert_eq!(session.step(), Step::Closing);
    // Lost and found once more.
    go_on(&mut session, &[Event::Did(Action::Pause), Event::Chose(0), Event::Chose(1), Event::Chose(0)]);
    go_on(&mut session, &[Event::Chose(0), Event::Ticked(0)]);
    assert_eq!(session.step(), Step::Closing);
}

/// What the officer could not tell is not put into the person's mouth.
#[test]
fn the_sheet_counts_only_what_the_person_was_asked() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut session = play(&briefing, &to_first_item());
    while item(&mut session).is_some() {
        // Asked: prefers not to say. Observed: could not tell.
        let choices = session.ask().map_or(0, |prompt| match prompt.asks {
            Asks::One(choices) => choices.len(),
            _ => 0,
        });
        go_on(&mut session, &[Event::Chose(u8::try_from(choices - 1).unwrap())]);
    }
    while let Step::Offer(_) = session.step() {
        go_on(&mut session, &[Event::Chose(3)]);
    }
    go_on(&mut session, &[Event::Chose(3), Event::Chose(0)]);
    let indication = session.sheet().unwrap().indication.clone().unwrap();
    let asked = house.tool("adult-brief").items.iter().filter(|item| item.by == By::Asked).count();
    assert_eq!((usize::from(indication.declined), indication.unknown, indication.not_asked), (asked, 0, 0));
}

/// A lost or changed interpreter means the interpreter check again, and then the talk goes on where it was.
#[test]
fn a_changed_interpreter_is_checked_again() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Shelter);
    let dari = Event::Named(askwell::vocabulary::LanguageTag::parse("prs").unwrap());
    let mut events = vec![Event::Chose(0), Event::Ticked(0), dari];
    events.extend([2, 0, 0, 0, 0].map(Event::Chose));
    let mut session = play(&briefing, &events);
    let (step, before) = (session.step(), session.ask());
    go_on(&mut session, &[Event::Did(Action::Pause), Event::Chose(0), Event::Chose(2)]);
    assert_eq!(session.step(), Step::Channel);
    go_on(&mut session, &[Event::Chose(1), Event::Chose(0)]);
    assert_eq!(session.step(), step);
    assert_eq!(session.ask().map(|prompt| prompt.says), before.map(|prompt| prompt.says));
}

/// The formal route is offered only where one is open to this officer for this person: in England the Salvation Army
/// takes adults from anyone, in Northern Ireland only first responders refer, and the United States and Canada have no
/// such route for adults.
#[test]
fn the_formal_route_is_offered_only_where_there_is_one() {
    let house = House::shipped();
    for (area, standing, may) in [
        ("GB-ENG", Standing::ListedAuthority, true),
        ("GB-ENG", Standing::FirstResponder, true),
        ("GB-ENG", Standing::Neither, true),
        ("GB-NIR", Standing::FirstResponder, true),
        ("GB-NIR", Standing::Neither, false),
        ("US-TX", Standing::ListedAuthority, false),
        ("CA-ON", Standing::Neither, false),
    ] {
        let area = askwell::vocabulary::Area::parse(area).unwrap();
        let briefing =
            askwell::conversation::session::Briefing { standing, area: area.clone(), ..house.briefing(Role::Police) };
        let mut session = play(&briefing, &to_first_item());
        go_on(&mut session, &[Event::Chose(0), Event::Chose(0), Event::Chose(0), Event::Chose(1)]);
        let mut offers = Vec::new();
        while let Step::Offer(pathway) = session.step() {
            offers.push(pathway);
            go_on(&mut session, &[Event::Chose(0)]);
        }
        assert_eq!(offers.contains(&Pathway::FormalReferral), may, "{area} {standing:?}: {offers:?}");
    }
}
