//! Bytes as what an officer does, one event each: whatever is done, nothing is asked before limits and consent, and a
//! sheet never shows a level after a stop or a refusal.
#![no_main]

use std::sync::Arc;

use askwell::commands::{limits, offer};
use askwell::conversation::session::{
    Action, Asks, Briefing, Documents, Equipped, Event, Later, Limits, Saving, Session, Step, Told,
};
use askwell::conversation::sheet::Ending;
use askwell::documents::settings::{Agency, read};
use askwell::i18n::Words;
use askwell::library::Library;
use askwell::vocabulary::{Area, Clock, LanguageTag, Pathway, Role, Standing};
use libfuzzer_sys::fuzz_target;

const AGENCY: &str = "format: 1\nstanding: listed-authority\nduty-desk: {name: Desk, phone: '555 01'}\n";

struct House {
    documents: Later,
    agency: Agency,
    words: Words,
}

thread_local! {
    static HOUSE: House = {
        let library = Library::built_in();
        let tools = Equipped::all(library.tools().expect("sound tools"));
        let directories = library.directories().expect("sound directories");
        House {
            documents: Later::ready(Documents { tools, directories }),
            agency: read::agency(&Arc::from("agency.yaml"), AGENCY.as_bytes()).expect("a sound agency"),
            words: library.words(&LanguageTag::parse("en").expect("a tag")).expect("sound words"),
        }
    };
}

fn limits_of(words: &Words, name: &[&str], area: &Area) -> Limits {
    limits(words, name, area).expect("all lines")
}

fuzz_target!(|bytes: &[u8]| {
    let Some((first, picks)) = bytes.split_first() else { return };
    HOUSE.with(|house| {
        let role = Role::ALL[usize::from(*first) % Role::ALL.len()];
        let area = Area::parse("GB-ENG").expect("an area");
        let offers = Pathway::ALL.iter().filter_map(|one| Some((*one, offer(&house.words, *one, &area)?)));
        let briefing = Briefing {
            documents: &house.documents,
            agency: &house.agency,
            role,
            setting: None,
            standing: Standing::ListedAuthority,
            language: LanguageTag::parse("en").expect("a tag"),
            shown: &[],
            drafts: &[],
            limits_adult: limits_of(&house.words, &["limits", role.as_str()], &area),
            limits_child: limits_of(&house.words, &["limits_child"], &area),
            offers: offers.collect(),
            chosen: None,
            saving: Saving::Not,
            clock: Clock::NONE,
            area,
        };
        let mut session = Session::new(&briefing);
        let mut agreed = false;
        for pick in picks {
            let Some(prompt) = session.ask() else { break };
            let step = session.step();
            let over = session.overlay();
            if over.is_none() && matches!(step, Step::Tool | Step::Item(_) | Step::Offer(_)) {
                assert!(agreed, "{step:?} before consent");
            }
            let mut events: Vec<Event> = match &prompt.asks {
                Asks::One(choices) => (0..choices.len()).map(|at| Event::Chose(at as u8)).collect(),
                Asks::Any { choices, instead, .. } => {
                    let places = choices.len() + instead.len();
                    let ticks = (0..places).map(|at| 1 << at).chain([0, (1_u16 << choices.len()) - 1]);
                    ticks.map(Event::Ticked).collect()
                }
                Asks::Language { same } => vec![Event::Named(same.clone()), Event::Named(LanguageTag::parse("vi").expect("a tag"))],
            };
            events.extend(prompt.actions.iter().filter(|action| **action != Action::Leave).map(|action| Event::Did(*action)));
            let event = events[usize::from(*pick) % events.len()].clone();
            agreed |= step == Step::Limits && over.is_none() && event == Event::Chose(0);
            assert_eq!(session.tell(event), Told::Heard, "an offered event is heard");
        }
        if let Some(sheet) = session.sheet() {
            if matches!(sheet.ending, Ending::Stopped | Ending::Refused | Ending::HandedOver | Ending::Informed) {
                assert!(sheet.indication.is_none(), "a level after {:?}", sheet.ending);
            }
        }
    });
});
