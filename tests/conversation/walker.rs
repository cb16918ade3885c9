//! Goes through a session with events, and keeps what was shown.

use askwell::conversation::session::{Action, Asks, Briefing, Event, Overlay, Prompt, Session, Step, Told};
use askwell::documents::tool::ItemIx;
use askwell::vocabulary::LanguageTag;

/// One shown prompt with where it was shown, and what was done there.
pub struct Shown {
    pub step: Step,
    pub over: Option<Overlay>,
    pub private: bool,
    pub prompt: Prompt,
    pub event: Event,
}

/// Every event that a prompt offers.
pub fn offered(prompt: &Prompt) -> Vec<Event> {
    let mut events = match &prompt.asks {
        Asks::One(choices) => (0..choices.len()).map(|place| Event::Chose(u8::try_from(place).unwrap())).collect(),
        Asks::Any { choices, instead, .. } => {
            let ticks = (0..=choices.len()).map(|place| Event::Ticked(u16::try_from((1 << place) >> 1).unwrap()));
            let others = (choices.len()..choices.len() + instead.len()).map(|p| Event::Chose(u8::try_from(p).unwrap()));
            ticks.chain(others).collect::<Vec<_>>()
        }
        Asks::Language { same } => vec![Event::Named(same.clone()), Event::Named(LanguageTag::parse("prs").unwrap())],
    };
    events.extend(prompt.actions.iter().map(|action| Event::Did(*action)));
    events
}

/// Walks by `picks`: each picks one of the events offered, answers before actions. Leaving is not picked, so that walks
/// get somewhere; its own test tries it everywhere.
pub fn walk<'a>(briefing: &'a Briefing<'a>, picks: &[u16]) -> (Session<'a>, Vec<Shown>) {
    let mut session = Session::new(briefing);
    let mut shown = Vec::new();
    for pick in picks {
        let Some(prompt) = session.ask() else { break };
        let mut events = offered(&prompt);
        events.retain(|event| *event != Event::Did(Action::Leave));
        let event = events[usize::from(*pick) % events.len()].clone();
        let (step, over, private) = (session.step(), session.overlay(), session.is_private());
        shown.push(Shown { step, over, private, prompt, event: event.clone() });
        assert_eq!(session.tell(event), Told::Heard, "an offered event is heard");
    }
    (session, shown)
}

/// Tells a session these events, all of which must be offered.
pub fn play<'a>(briefing: &'a Briefing<'a>, events: &[Event]) -> Session<'a> {
    let mut session = Session::new(briefing);
    for (place, event) in events.iter().enumerate() {
        let at = session.step();
        assert_eq!(session.tell(event.clone()), Told::Heard, "event {place}, {event:?}, at {at:?}");
    }
    session
}

/// Gives the item that is put now, past what announces the harder ones.
pub fn item(session: &mut Session<'_>) -> Option<ItemIx> {
    if let Step::Forewarn(_) = session.step() {
        assert_eq!(session.tell(Event::Chose(0)), Told::Heard);
    }
    match session.step() {
        Step::Item(item) => Some(item),
        _ => None,
    }
}

/// From the closing words of a talk that was left to its sheet, without adding signs.
pub fn closed(session: &mut Session<'_>) {
    assert_eq!((session.step(), session.tell(Event::Chose(0))), (Step::Closing, Told::Heard));
    if session.step() == Step::SignsCard {
        assert_eq!(session.tell(Event::Chose(1)), Told::Heard);
    }
    assert_eq!(session.step(), Step::Sheet);
}

/// The shortest way to the first question: alone, no danger, same language, understood, adult, agrees, first tool.
pub fn to_first_item() -> Vec<Event> {
    let mut events = vec![Event::Chose(0), Event::Ticked(0), Event::Named(LanguageTag::parse("en").unwrap())];
    events.extend([0, 0, 0, 0].map(Event::Chose));
    events
}
