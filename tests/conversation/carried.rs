//! What is carried over when a talk is interrupted, breaks off or is over, and what is not.

use askwell::conversation::session::{Action, Asks, Briefing, Event, Session, Shows, Step, Told};
use askwell::conversation::sheet::{Ending, Wish};
use askwell::vocabulary::{Interrupt, LanguageTag, Pathway, Role};

use super::walker::{closed, item, play, to_first_item};
use crate::shipped::House;

fn go_on(session: &mut Session<'_>, events: &[Event]) {
    for event in events {
        assert_eq!(session.tell(event.clone()), Told::Heard, "{event:?} at {:?}", session.step());
    }
}

fn chose(places: &[u8]) -> Vec<Event> {
    places.iter().copied().map(Event::Chose).collect()
}

/// A briefing with this tool named beforehand.
fn with_tool<'a>(house: &'a House, tool: &str, role: Role) -> Briefing<'a> {
    let chosen = house.documents.tools.iter().position(|found| found.tool.id.as_str() == tool);
    Briefing { chosen, ..house.briefing(role) }
}

/// Answers item after item: these with the concern, all others calmly, and stops at the first screen that is no item.
fn answer(session: &mut Session<'_>, house: &House, tool: &str, wanted: &[&str]) {
    while let Some(ix) = item(session) {
        let item = &house.tool(tool).items[usize::from(ix.0)];
        let concern = matches!(item.concern[..], [askwell::documents::tool::Value::Yes] | []);
        let yes = wanted.contains(&item.id.as_str()) == concern;
        go_on(session, &chose(&[u8::from(!yes)]));
    }
}

/// Nobody comes back alone from a broken talk to a sheet that says that nobody was asked: danger that the person told of
/// stands on it, what they answered does not.
#[test]
fn danger_is_kept_where_the_officer_comes_back_alone() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut session = play(&briefing, &to_first_item());
    go_on(&mut session, &chose(&[1, 1, 0]));
    assert_eq!(session.step(), Step::InterruptCard(Interrupt::Danger));
    go_on(&mut session, &[Event::Did(Action::Pause)]);
    // Not a good place any more; then alone, and nothing to note.
    go_on(&mut session, &chose(&[0, 1, 0, 4]));
    let said = session.ask().unwrap().says;
    assert!(said.iter().any(|saying| saying.words.id.as_str() == "ui-check-anew"));
    go_on(&mut session, &[Event::Ticked(0), Event::Named(LanguageTag::parse("en").unwrap())]);
    go_on(&mut session, &chose(&[0, 2, 0]));
    let sheet = session.sheet().unwrap();
    assert_eq!((sheet.ending, &sheet.indication), (Ending::BrokenOff, &None));
    assert_eq!(sheet.do_now[0].id.as_str(), "sheet-now-danger");
}

/// Conduct 28: an earlier answer can still be changed after privacy was lost and found, and after another interpreter came.
#[test]
fn going_back_is_still_possible_after_an_interruption() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Shelter);
    let dari = Event::Named(LanguageTag::parse("prs").unwrap());
    let mut events = vec![Event::Chose(0), Event::Ticked(0), dari];
    events.extend(chose(&[2, 0, 0, 0, 0, 1]));
    for interruption in [vec![0, 1, 0, 0], vec![0, 2, 1, 0]] {
        let mut session = play(&briefing, &events);
        let second = session.step();
        go_on(&mut session, &[Event::Did(Action::Pause)]);
        for place in interruption {
            go_on(&mut session, &chose(&[place]));
        }
        if session.step() == Step::Danger {
            go_on(&mut session, &[Event::Ticked(0)]);
        }
        assert_eq!(session.step(), second);
        go_on(&mut session, &[Event::Did(Action::Back)]);
        assert!(matches!(session.step(), Step::Item(_)) && session.step() != second);
    }
}

/// Conduct 28: a changed answer is simply the answer: the sheet is that of a talk in which it was given at once.
#[test]
fn a_changed_answer_leaves_no_mark() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let to_the_end = |session: &mut Session<'_>| {
        while session.step() != Step::Sheet {
            answer(session, house, "adult-brief", &[]);
            go_on(session, &chose(&[0]));
        }
    };
    let mut plain = play(&briefing, &to_first_item());
    to_the_end(&mut plain);
    // Yes to the question about danger brings its card; then back, and no.
    let mut changed = play(&briefing, &to_first_item());
    go_on(&mut changed, &chose(&[1, 1, 0]));
    assert!(matches!(changed.step(), Step::InterruptCard(_)));
    go_on(&mut changed, &[Event::Did(Action::Back)]);
    to_the_end(&mut changed);
    assert_eq!(changed.sheet(), plain.sheet());
}

/// What was seen to is a reminder on the sheet, not a call for help.
#[test]
fn what_was_seen_to_is_not_shouted_again() {
    let house = House::shipped();
    let briefing = with_tool(house, "adult", Role::Health);
    let mut session = play(&briefing, &to_first_item());
    go_on(&mut session, &chose(&[0]));
    assert_eq!(session.step(), Step::InterruptCard(Interrupt::Medical));
    go_on(&mut session, &chose(&[0]));
    answer(&mut session, house, "adult", &[]);
    while session.step() != Step::Sheet {
        go_on(&mut session, &chose(&[0]));
    }
    let now: Vec<_> = session.sheet().unwrap().do_now.iter().map(|line| line.id.as_str().to_owned()).collect();
    assert!(
        now.contains(&"sheet-now-medical-over".to_owned()) && !now.contains(&"sheet-now-medical".to_owned()),
        "{now:?}"
    );
}

/// Nobody is told that enough has been said while a question is open whose answer asks for help at once; and a sign that
/// does comes up even after the questions ended.
#[test]
fn enough_never_cuts_off_what_cannot_wait() {
    let house = House::shipped();
    for tool in ["adult-brief", "adult"] {
        let briefing = with_tool(house, tool, Role::Police);
        let items = &house.tool(tool).items;
        for skipped in 0..40 {
            let mut session = play(&briefing, &to_first_item());
            let mut count = 0;
            while let Some(ix) = item(&mut session) {
                let found = &items[usize::from(ix.0)];
                count += 1;
                let urgent = !found.now.is_empty() || count == skipped;
                let concern = matches!(found.concern[..], [askwell::documents::tool::Value::Yes] | []);
                go_on(&mut session, &chose(&[u8::from(urgent == concern)]));
            }
            if session.step() != Step::Enough {
                continue;
            }
            go_on(&mut session, &chose(&[0]));
            while let Some(ix) = item(&mut session) {
                let found = &items[usize::from(ix.0)];
                assert!(found.by != askwell::documents::tool::By::Asked && !found.now.is_empty(), "{}", found.id);
                go_on(&mut session, &chose(&[1]));
            }
            assert!(matches!(session.step(), Step::Offer(_)), "{:?}", session.step());
            let asked = items.iter().filter(|found| !found.now.is_empty()).count();
            assert!(asked > 0);
        }
    }
}

/// An answer that speaks of a child at risk, and a word about self-harm, bring the kinds of help they ask for, whatever
/// the finding says and however the talk ended.
#[test]
fn what_cannot_wait_brings_its_kinds_of_help() {
    let house = House::shipped();
    for (sign, pathway) in [("child-not-safe", Pathway::ChildProtection), ("spoke-of-self-harm", Pathway::MentalHealth)]
    {
        for stop in [false, true] {
            let briefing = with_tool(house, "adult", Role::Police);
            let mut session = play(&briefing, &to_first_item());
            answer(&mut session, house, "adult", &[sign, "kept-from-leaving", "papers-held"]);
            while let Step::Enough = session.step() {
                go_on(&mut session, &chose(&[1]));
                answer(&mut session, house, "adult", &[sign, "kept-from-leaving", "papers-held"]);
            }
            assert!(matches!(session.step(), Step::InterruptCard(_)), "{sign}: {:?}", session.step());
            if stop {
                go_on(&mut session, &[Event::Did(Action::Stop)]);
                closed(&mut session);
            } else {
                go_on(&mut session, &chose(&[1]));
                while session.step() != Step::Sheet {
                    go_on(&mut session, &chose(&[0]));
                }
            }
            let sheet = session.sheet().unwrap();
            assert!(sheet.contacts.iter().any(|contact| contact.is_about(pathway)), "{sign}: {pathway:?} is missing");
        }
    }
}

/// Prefers not to say is a wish of its own, beside "not asked".
#[test]
fn an_offer_can_be_left_unanswered() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut session = play(&briefing, &to_first_item());
    answer(&mut session, house, "adult-brief", &[]);
    let Asks::One(choices) = session.ask().unwrap().asks else { panic!("an offer") };
    assert_eq!(choices.len(), Wish::ALL.len());
    go_on(&mut session, &chose(&[3]));
    while session.step() != Step::Sheet {
        go_on(&mut session, &chose(&[0]));
    }
    assert_eq!(session.sheet().unwrap().wishes[0].1, Wish::Declined);
}

/// Conduct 53: the emergency contact is one key away even on a pause, and there it names nobody; whoever closes it is
/// back on the pause.
#[test]
fn the_emergency_number_is_at_hand_on_a_pause() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut session = play(&briefing, &to_first_item());
    go_on(&mut session, &[Event::Did(Action::Pause), Event::Did(Action::Emergency)]);
    let said: Vec<_> = session.ask().unwrap().says.iter().map(|saying| saying.words.id.as_str().to_owned()).collect();
    assert_eq!(said, ["ui-emergency", "ui-emergency-number"]);
    go_on(&mut session, &chose(&[0]));
    assert_eq!(session.ask().unwrap().shows, Shows::Neutral);
}
