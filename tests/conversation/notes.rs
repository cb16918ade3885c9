//! Noting instead of asking: what an officer by themselves can note, and what follows from it.

use askwell::conversation::session::{Action, Asks, Event, Session, Step, Told};
use askwell::conversation::sheet::{Ending, Sheet};
use askwell::documents::tool::{By, Use};
use askwell::judgement::referral::ContactKind;
use askwell::report;
use askwell::vocabulary::{Age, Concern, Headline, LanguageTag, Pathway, Role};

use super::walker::{play, to_first_item};
use crate::shipped::{House, english};

/// By themselves, no danger, same language, this answer about the age.
fn by_myself(age: u8) -> Vec<Event> {
    vec![Event::Chose(4), Event::Ticked(0), Event::Named(LanguageTag::parse("en").unwrap()), Event::Chose(age)]
}

fn told(session: &mut Session<'_>, event: Event) {
    assert_eq!(session.tell(event.clone()), Told::Heard, "{event:?} at {:?}", session.step());
}

/// Ticks these signs wherever they stand, and gives every sign that could be ticked. Cards are read and left behind.
fn tick(session: &mut Session<'_>, wanted: &dyn Fn(&str) -> bool) -> Vec<String> {
    let mut offered = Vec::new();
    loop {
        let prompt = session.ask().unwrap();
        match (session.step(), &prompt.asks) {
            (Step::Notes(_), Asks::Any { choices, .. }) => {
                let ids: Vec<String> = choices.iter().map(|choice| choice.label.id.as_str().to_owned()).collect();
                assert!(ids.len() <= 9, "each has a key of its own");
                let bits = ids.iter().enumerate().fold(0, |bits, (place, id)| bits | u16::from(wanted(id)) << place);
                offered.extend(ids);
                told(session, Event::Ticked(bits));
            }
            (Step::Notes(_), Asks::One(choices)) => {
                told(session, Event::Chose(u8::try_from(choices.len() - 1).unwrap()))
            }
            (Step::InterruptCard(_) | Step::NotesRest(_), _) => told(session, Event::Chose(0)),
            _ => return offered,
        }
    }
}

/// Goes to the pages of what can be seen, in the tool that is suggested first.
fn to_signs(session: &mut Session<'_>) {
    told(session, Event::Chose(0));
    assert_eq!(session.step(), Step::NoteTool);
    let Asks::One(choices) = session.ask().unwrap().asks else { panic!("a choice") };
    assert_eq!(choices[0].label.id.as_str(), "tool_observation");
    told(session, Event::Chose(0));
}

fn sheet_of(session: &mut Session<'_>) -> Sheet {
    while session.step() != Step::Sheet {
        told(session, Event::Chose(0));
    }
    session.sheet().cloned().unwrap()
}

/// Goes to the pages of what an adult told: attested, and the tool of this id.
fn to_told<'a>(briefing: &'a askwell::conversation::session::Briefing<'a>, tool: &str) -> Session<'a> {
    let mut session = play(briefing, &[by_myself(0), vec![Event::Chose(1), Event::Chose(0)]].concat());
    assert_eq!(session.step(), Step::NoteTool);
    // The first three, or behind them all others.
    let title = format!("tool_{tool}");
    loop {
        let Asks::One(choices) = session.ask().unwrap().asks else { panic!("a choice") };
        let ids: Vec<&str> = choices.iter().map(|choice| choice.label.id.as_str()).collect();
        let at = ids.iter().position(|id| *id == title);
        let at = at.or_else(|| ids.iter().position(|id| *id == "ui-tool-other")).unwrap();
        told(&mut session, Event::Chose(u8::try_from(at).unwrap()));
        if ids[at] == title {
            return session;
        }
    }
}

/// Conduct 26: what is not ticked is neither yes nor no. The sheet is what the tool says of the ticks alone.
#[test]
fn what_is_not_ticked_stays_open() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Shelter);
    let mut session = to_told(&briefing, "adult-brief");
    tick(&mut session, &|_| false);
    assert_eq!(session.step(), Step::Noted);
    let sheet = sheet_of(&mut session);
    assert_eq!(sheet.ending, Ending::Noted);
    let found = sheet.indication.unwrap();
    assert_eq!(found.headline, Headline::NotEstablished);
    assert_eq!((found.level, found.could_be), (Concern::NoneRecorded, Concern::Urgent));
    assert_eq!((found.declined, found.unknown, found.not_asked), (0, 0, 0));
    assert!(found.findings.is_empty(), "nothing is reached");
}

/// A sheet of notes names what the ticks reach, and not what might be true besides: that would be nearly everything.
#[test]
fn a_sheet_of_notes_names_only_what_was_reached() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    for (ticked, finding) in [
        (vec![], None),
        (vec!["item_guarded.sign"], Some("finding_observation_single-sign")),
        (vec!["item_guarded.sign", "item_exhausted.sign"], Some("finding_observation_several-signs")),
        (vec!["item_child-unsafe-nearby.sign"], Some("finding_observation_child-at-risk")),
    ] {
        let mut session = play(&briefing, &by_myself(0));
        to_signs(&mut session);
        tick(&mut session, &|id| ticked.contains(&id));
        let sheet = sheet_of(&mut session);
        let found: Vec<_> = sheet.indication.as_ref().unwrap().findings.iter().map(|found| found.id.as_str()).collect();
        assert_eq!(found, finding.into_iter().collect::<Vec<_>>());
        let text = report::sheet::text(&sheet, &english(), 10_000);
        assert_eq!(text.matches("What was not ticked stays open").count(), 1, "{text}");
        for never in ["depending on open answers", "at most:", "may or may not be there"] {
            assert!(!text.contains(never), "{never}: {text}");
        }
    }
}

/// Conduct 26: what was talked about and not ticked can be told, for all questions of a page alike: then none of it is so,
/// or the person did not say. Otherwise it stays open.
#[test]
fn what_became_of_the_rest_can_be_told() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Shelter);
    let asked = house.tool("adult-brief").items.iter().filter(|item| item.by == By::Asked).count();
    let rest = |place| {
        let mut session = to_told(&briefing, "adult-brief");
        loop {
            match (session.step(), session.ask().unwrap().asks) {
                (Step::Notes(_), Asks::Any { .. }) => told(&mut session, Event::Ticked(0)),
                (Step::Notes(_), Asks::One(choices)) => {
                    told(&mut session, Event::Chose(u8::try_from(choices.len() - 2).unwrap()))
                }
                (Step::NotesRest(_), _) => told(&mut session, Event::Chose(place)),
                _ => break,
            }
        }
        sheet_of(&mut session).indication.unwrap()
    };
    let calm = rest(1);
    assert_eq!((calm.level, calm.declined), (Concern::NoneRecorded, 0));
    assert!(calm.could_be < Concern::Urgent, "only signs are open");
    // What is a need and no sign has answers of its own.
    let silent = rest(2);
    let needs = house.tool("adult-brief").items.iter().filter(|item| item.by == By::Asked && item.concern.is_empty());
    assert_eq!(usize::from(silent.declined), asked - needs.count());
    assert_eq!((silent.headline, silent.could_be), (Headline::NotEstablished, Concern::Urgent));
}

/// A tick is the concern of its item, whichever answer that is.
#[test]
fn a_tick_is_the_concern_of_an_item() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Shelter);
    let mut session = to_told(&briefing, "adult");
    let offered = tick(&mut session, &|id| ["item_threatened.sign", "item_free-to-go-out.sign"].contains(&id));
    assert!(offered.iter().all(|id| id.ends_with(".sign")), "{offered:?}");
    let sheet = sheet_of(&mut session);
    let found = sheet.indication.as_ref().unwrap();
    let signs: Vec<_> = found.because.iter().chain(&found.also).map(|sign| sign.id.as_str()).collect();
    assert!(signs.len() == 2 && signs.contains(&"item_threatened.sign") && signs.contains(&"item_free-to-go-out.sign"));
    assert!(sheet.wishes.is_empty() && sheet.safety_view.is_none(), "nobody was asked");
    let not_done: Vec<_> = sheet.not_done.iter().map(|line| line.id.as_str()).collect();
    assert!(not_done.contains(&"sheet-not-done-noted"), "{not_done:?}");
}

/// Where limits were not said, or the person did not agree, what was told is not noted; signs may be.
#[test]
fn without_consent_only_signs_are_noted() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut session = play(&briefing, &[by_myself(0), vec![Event::Chose(1), Event::Chose(1)]].concat());
    assert_eq!(session.step(), Step::NotAttested);
    let Asks::One(choices) = session.ask().unwrap().asks else { panic!("a choice") };
    let ids: Vec<_> = choices.iter().map(|choice| choice.label.id.as_str()).collect();
    assert_eq!(ids, ["ui-note-signs", "ui-note-nothing"]);
    to_signs(&mut session);
    let offered = tick(&mut session, &|_| true);
    let tool = house.tool("observation");
    assert_eq!(offered.len(), tool.items.len());
    assert!(tool.items.iter().all(|item| item.by == By::Observed) && tool.use_ == Use::Observe);
    let sheet = sheet_of(&mut session);
    assert_eq!(sheet.ending, Ending::Observed);
    let found = sheet.indication.as_ref().unwrap();
    assert_eq!((found.level, found.could_be), (Concern::Some, Concern::Some), "every sign is still no more than some");
    assert!(sheet.contacts.iter().all(|contact| contact.pathway() != Some(Pathway::FormalReferral)));
    assert!(sheet.tool.is_some_and(|tool| tool.id == "observation"));
}

/// Consent that is taken back takes back what was noted after it.
#[test]
fn going_back_to_say_that_nobody_agreed_forgets_what_was_noted() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut session = to_told(&briefing, "adult-brief");
    told(&mut session, Event::Ticked(1));
    while session.step() != Step::Attest {
        told(&mut session, Event::Did(Action::Back));
    }
    told(&mut session, Event::Chose(1));
    told(&mut session, Event::Chose(1));
    let sheet = sheet_of(&mut session);
    assert_eq!(sheet.ending, Ending::LookedUp);
    assert!(sheet.indication.is_none() && sheet.signs.is_empty() && sheet.tool.is_none());
}

/// With nothing to note the sheet still shows where to turn: every kind of help that a talk would offer.
#[test]
fn with_nothing_noted_the_sheet_shows_where_to_turn() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Health);
    let mut session = play(&briefing, &[by_myself(0), vec![Event::Chose(2)]].concat());
    let sheet = sheet_of(&mut session);
    assert_eq!(sheet.ending, Ending::LookedUp);
    for pathway in [Pathway::Emergency, Pathway::Health, Pathway::Helpline, Pathway::LegalAid] {
        assert!(sheet.contacts.iter().any(|contact| contact.is_about(pathway)), "{pathway:?}");
    }
    let text = report::sheet::text(&sheet, &english(), 80);
    assert!(text.contains("No level of concern is given."), "{text}");
}

/// Someone who is or may be under 18: the card for children first, and then only signs, unless the officer is trained.
#[test]
fn for_a_child_only_signs_are_noted_unless_the_officer_is_trained() {
    let house = House::shipped();
    for role in Role::ALL {
        let briefing = house.briefing(*role);
        let mut session = play(&briefing, &by_myself(2));
        assert_eq!(session.step(), Step::ChildCard);
        let card = session.ask().unwrap();
        let ids: Vec<_> = card.says.iter().map(|saying| saying.words.id.as_str().to_owned()).collect();
        assert!(ids.contains(&"ui-child-desk".to_owned()) && !ids.iter().any(|id| id.starts_with("limits")), "{ids:?}");
        told(&mut session, Event::Chose(0));
        let Asks::One(choices) = session.ask().unwrap().asks else { panic!("a choice") };
        let told_too = choices.iter().any(|choice| choice.label.id.as_str() == "ui-note-told");
        assert_eq!(told_too, *role == Role::ChildSpecialist);
        for tool in briefing.notable(Age::PresumedChild) {
            let tool = &house.documents.tools[tool].tool;
            assert_eq!(tool.audience.age, askwell::documents::tool::Audiences::Child, "{:?}", tool.id);
        }
        to_signs(&mut session);
        tick(&mut session, &|_| true);
        let sheet = sheet_of(&mut session);
        assert!(sheet.contacts.iter().any(|contact| contact.kind == ContactKind::ChildDesk));
        assert!(sheet.do_now.iter().any(|line| line.id.as_str() == "sheet-now-child"));
    }
}

/// What cannot wait has its card also among notes, once, without words to say, and stays on the sheet.
#[test]
fn what_cannot_wait_has_its_card_among_notes_too() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut session = play(&briefing, &by_myself(0));
    to_signs(&mut session);
    let mut cards = Vec::new();
    loop {
        let prompt = session.ask().unwrap();
        match (session.step(), &prompt.asks) {
            (Step::Notes(_), Asks::Any { choices, .. }) => {
                told(&mut session, Event::Ticked(u16::try_from((1u32 << choices.len()) - 1).unwrap()));
            }
            (Step::InterruptCard(interrupt), Asks::One(choices)) => {
                assert!(prompt.says.len() <= 6);
                assert!(prompt.says.iter().all(|saying| saying.words.id.attribute_name() != Some("say")));
                assert_eq!(choices[0].label.id.as_str(), "ui-now-note-on");
                cards.push(interrupt.as_str());
                told(&mut session, Event::Chose(0));
            }
            _ => break,
        }
    }
    cards.sort_unstable();
    assert_eq!(cards, ["child-at-risk", "self-harm"], "each once");
    let sheet = sheet_of(&mut session);
    let now: Vec<_> = sheet.do_now.iter().map(|line| line.id.as_str()).collect();
    assert!(now.contains(&"sheet-now-self-harm") && now.contains(&"sheet-now-child-at-risk"), "{now:?}");
}

/// After a stop or a refusal, and only once the closing words were said, the officer can add signs they saw. They stand
/// on the sheet without a level; what the person said before does not.
#[test]
fn after_a_stop_or_a_refusal_signs_can_be_added_without_a_level() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut refused = to_first_item();
    refused.truncate(5);
    refused.push(Event::Chose(2));
    let mut stopped = to_first_item();
    stopped.extend([Event::Chose(0), Event::Did(Action::Stop)]);
    // Here danger had its card before the stop; it does not come again among the signs.
    let mut in_danger = to_first_item();
    in_danger.extend([0, 0, 0].map(Event::Chose));
    assert!(matches!(play(&briefing, &in_danger).step(), Step::InterruptCard(_)));
    in_danger.push(Event::Did(Action::Stop));
    for (events, ending) in [(refused, Ending::Refused), (stopped, Ending::Stopped), (in_danger, Ending::Stopped)] {
        let mut session = play(&briefing, &events);
        told(&mut session, Event::Chose(0));
        assert_eq!(session.step(), Step::SignsCard);
        let mut skipped = play(&briefing, &events);
        told(&mut skipped, Event::Chose(0));
        told(&mut skipped, Event::Chose(1));
        assert!(skipped.sheet().unwrap().signs.is_empty(), "one key leaves it out");
        to_signs(&mut session);
        assert_eq!(session.step(), Step::Notes(0));
        tick(&mut session, &|id| id == "item_guarded.sign");
        assert_eq!(session.step(), Step::Sheet);
        let sheet = session.sheet().unwrap();
        assert_eq!((sheet.ending, sheet.indication.is_none()), (ending, true));
        let signs: Vec<_> = sheet.signs.iter().map(|sign| sign.id.as_str()).collect();
        assert_eq!(signs, ["item_guarded.sign"]);
    }
}

/// Whoever comes back by themselves to a talk with the person does not go on with it: no answer, no consent is left.
#[test]
fn a_talk_is_not_resumed_without_the_person() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut session = play(&briefing, &to_first_item());
    told(&mut session, Event::Chose(0));
    for event in [Event::Did(Action::Pause), Event::Chose(0), Event::Chose(1), Event::Chose(0)] {
        told(&mut session, event);
    }
    for event in by_myself(0) {
        told(&mut session, event);
    }
    assert_eq!(session.step(), Step::Note);
    told(&mut session, Event::Chose(2));
    let sheet = sheet_of(&mut session);
    assert!(sheet.ending == Ending::BrokenOff && sheet.indication.is_none());
}

/// Danger that was over before the talk went on is a reminder on the sheet; danger that is not over comes first on it.
#[test]
fn danger_that_was_over_is_a_reminder() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    for (place, first, never) in
        [(0, "sheet-now-danger-over", "sheet-now-danger"), (1, "sheet-now-danger", "sheet-now-danger-over")]
    {
        let mut session = play(&briefing, &[Event::Chose(0), Event::Ticked(1), Event::Chose(place)]);
        if place == 0 {
            for event in &to_first_item()[2..5] {
                told(&mut session, event.clone());
            }
            told(&mut session, Event::Chose(1));
        }
        let sheet = {
            while session.step() != Step::Sheet {
                told(&mut session, Event::Did(Action::Stop));
            }
            session.sheet().cloned().unwrap()
        };
        let now: Vec<_> = sheet.do_now.iter().map(|line| line.id.as_str()).collect();
        assert_eq!(now[0], first);
        assert!(!now.contains(&never), "{now:?}");
    }
}
