//! What holds on any path, tried on random walks.

use askwell::conversation::session::{
    Action, Asks, Briefing, Event, Hearer, Overlay, Saying, Session, Shows, Step, Told,
};
use askwell::conversation::sheet::{Ending, Sheet};
use askwell::documents::tool::{By, Value};
use askwell::i18n::{Phrase, fold};
use askwell::judgement::referral::Contact;
use askwell::locale_kit::before_privacy;
use askwell::vocabulary::{Concern, LanguageTag, Message, MessageId, Pathway, Role, reaches_person};
use proptest::prelude::*;
use proptest::strategy::ValueTree;

use super::walker::{Shown, offered, to_first_item, walk};
use crate::shipped::{House, english, locales};

fn picks() -> impl Strategy<Value = Vec<u16>> {
    // The first answer mostly leads on; the others branch off, and high numbers are actions.
    let talk = prop::collection::vec(prop_oneof![9 => Just(0u16), 4 => 1u16..4, 2 => 4u16..64], 0..80);
    // An officer by themselves now and then, some of them asked whether the person agreed to a talk.
    let alone = prop_oneof![6 => Just(vec![]), 1 => Just(vec![4u16]), 1 => Just(vec![4, 0, 0, 0, 1])];
    (alone, talk).prop_map(|(first, talk)| [first, talk].concat())
}

fn role() -> impl Strategy<Value = Role> {
    prop::sample::select(Role::ALL)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Replay: the same events give the same session, prompt by prompt and sheet by sheet.
    #[test]
    fn replaying_gives_the_same_session(picks in picks(), role in role()) {
        let house = House::shipped();
        let briefing = house.briefing(role);
        let (session, shown) = walk(&briefing, &picks);
        let mut again = Session::new(&briefing);
        for one in &shown {
            prop_assert_eq!(again.step(), one.step);
            let now = again.ask();
            prop_assert_eq!(now.as_ref(), Some(&one.prompt));
            prop_assert_eq!(again.tell(one.event.clone()), Told::Heard);
        }
        prop_assert_eq!(again.ask(), session.ask());
        prop_assert_eq!(again.sheet(), session.sheet());
    }

    /// Conduct 10: on any path the limits were shown and agreed to before the first item.
    #[test]
    fn limits_come_before_consent_and_consent_before_items(picks in picks(), role in role()) {
        let house = House::shipped();
        let briefing = house.briefing(role);
        let (_, shown) = walk(&briefing, &picks);
        let mut agreed = false;
        for one in &shown {
            if one.step == Step::Limits && one.event == Event::Chose(0) {
                agreed = true;
            }
            if matches!(one.step, Step::Tool | Step::Item(_) | Step::Offer(_)) {
                prop_assert!(agreed, "{:?} came before consent", one.step);
            }
        }
    }

    /// Conduct 10, 35: on any path an officer by themselves notes what was told only after saying that the limits were said
    /// and the person agreed; else only signs that can be seen.
    #[test]
    fn what_was_told_is_noted_only_after_consent(picks in picks(), role in role()) {
        let house = House::shipped();
        let briefing = house.briefing(role);
        let (_, shown) = walk(&briefing, &picks);
        let mut consent = false;
        for one in &shown {
            match (one.step, &one.event) {
                (Step::Attest, Event::Chose(place)) => consent = *place == 0,
                (Step::Note | Step::NotAttested | Step::SignsCard, Event::Chose(_)) => consent = false,
                (Step::Notes(_), _) if !consent && one.prompt.shows == Shows::Words => {
                    let Asks::Any { choices, .. } = &one.prompt.asks else { continue };
                    for choice in choices {
                        prop_assert!(is_observed(house, &choice.label.id), "{:?}", choice.label.id);
                    }
                }
                _ => {}
            }
        }
    }

    /// Where nobody else is there, nothing is said to a person or an interpreter, and no wish is put into their mouth.
    #[test]
    fn an_officer_by_themselves_talks_to_nobody(picks in picks(), role in role()) {
        let house = House::shipped();
        let briefing = house.briefing(role);
        let (session, shown) = walk(&briefing, &picks);
        let (mut alone, mut closed) = (false, false);
        for one in &shown {
            closed |= one.step == Step::Closing;
            if one.step == Step::Alone && let Event::Chose(place) = one.event {
                alone = place == 4;
            }
            if alone && !closed {
                prop_assert!(one.prompt.says.iter().all(|saying| saying.to == Hearer::Officer), "{:?}", one.step);
                let talks = matches!(one.step, Step::Limits | Step::Item(_) | Step::Offer(_) | Step::SafetyView);
                prop_assert!(!talks, "{:?}", one.step);
            }
        }
        if let Some(sheet) = session.sheet().filter(|_| alone && !closed) {
            prop_assert!(sheet.wishes.is_empty() && sheet.safety_view.is_none());
            prop_assert!(matches!(sheet.ending, Ending::Noted | Ending::Observed | Ending::LookedUp | Ending::BrokenOff));
        }
    }

    /// Every kind of help that stands on the sheet of an adult's whole talk was offered, but what is not theirs to choose.
    #[test]
    fn what_the_sheet_names_was_offered(picks in picks(), role in role()) {
        let house = House::shipped();
        let briefing = house.briefing(role);
        let (mut session, _) = walk(&briefing, &[vec![0; 8], picks].concat());
        while let Some(prompt) = session.ask().filter(|_| session.sheet().is_none()) {
            let first = offered(&prompt).into_iter().next().expect("an answer");
            prop_assert_eq!(session.tell(first), Told::Heard);
        }
        let whole = |sheet: &&Sheet| matches!(sheet.ending, Ending::Completed | Ending::Enough | Ending::PartLeftOut);
        let adult = session.sheet().filter(whole).filter(|sheet| sheet.do_now.iter().all(|now| !now.id.as_str().starts_with("sheet-now-child")));
        let Some(sheet) = adult else { return Ok(()) };
        for pathway in sheet.contacts.iter().filter_map(Contact::pathway) {
            if !matches!(pathway, Pathway::Emergency | Pathway::Interpreter | Pathway::ChildProtection) {
                prop_assert!(sheet.wishes.iter().any(|(offered, _)| *offered == pathway), "{:?}", pathway);
            }
        }
    }

    /// Signs alone never give more than "some", and never a formal referral.
    #[test]
    fn signs_alone_stay_at_some(picks in picks(), role in role()) {
        let house = House::shipped();
        let briefing = house.briefing(role);
        let (session, _) = walk(&briefing, &[vec![4], picks].concat());
        let Some(sheet) = session.sheet().filter(|sheet| sheet.ending == Ending::Observed) else { return Ok(()) };
        prop_assert!(sheet.indication.iter().all(|found| found.could_be <= Concern::Some), "{:?}", sheet.indication);
        prop_assert!(sheet.contacts.iter().all(|contact| contact.pathway() != Some(Pathway::FormalReferral)));
    }

    /// Conduct 3: no give-away word before privacy is confirmed, nor on a neutral screen, in any shipped locale.
    #[test]
    fn no_give_away_word_before_privacy(picks in picks(), role in role()) {
        let house = House::shipped();
        let briefing = house.briefing(role);
        let (_, shown) = walk(&briefing, &picks);
        let locales = locales();
        for one in shown.iter().filter(|one| !one.private || one.prompt.shows == Shows::Neutral) {
            let said = one.prompt.says.iter().map(|saying| &saying.words);
            let choices = match &one.prompt.asks {
                Asks::One(choices) => choices.as_slice(),
                Asks::Any { .. } | Asks::Language { .. } => &[],
            };
            for message in said.chain(choices.iter().map(|choice| &choice.label)) {
                prop_assert!(before_privacy(message.id.as_str()), "`locale check` does not look at {:?}", message.id);
                for words in &locales {
                    let text = fold(&words.text(message));
                    let found = words.locale().lists().give_away.iter().find(|word| Phrase::of(word).stands_in(&text));
                    prop_assert!(found.is_none(), "{found:?} is on a screen before privacy: {text}");
                }
            }
        }
    }

    /// What the session says to the person, and the choices beside it that have words in the person's mouth, are what
    /// locales are checked for, and what somebody accepts, before a person is shown them.
    #[test]
    fn all_that_reaches_the_person_is_known_to_do_so(picks in picks(), role in role()) {
        let house = House::shipped();
        let briefing = house.briefing(role);
        let (_, shown) = walk(&briefing, &picks);
        let words = english();
        for one in &shown {
            let mut said = one.prompt.says.iter().filter(|saying| saying.to != Hearer::Officer).peekable();
            if said.peek().is_some() {
                let labels = match &one.prompt.asks {
                    Asks::One(choices) | Asks::Any { choices, .. } => choices.as_slice(),
                    Asks::Language { .. } => &[],
                };
                for label in labels.iter().map(|choice| &choice.label.id) {
                    let is_theirs = !label.as_str().starts_with("ui-") || words.has(&label.attribute("own"));
                    prop_assert!(!is_theirs || reaches_person(label), "{label:?}");
                }
            }
            for message in said.map(|saying| &saying.words).chain(&one.prompt.why) {
                prop_assert!(reaches_person(&message.id), "{:?}", message.id);
            }
        }
    }

    /// Conduct 41, 53: the same actions in the same order. The emergency contact is one input away from every prompt but its
    /// own card, and a pause from all that is no pause; stop wherever there is a talk to stop; back wherever something came
    /// before in it.
    #[test]
    fn every_prompt_offers_the_same_ways_out(picks in picks(), role in role()) {
        let house = House::shipped();
        let briefing = house.briefing(role);
        let (_, shown) = walk(&briefing, &picks);
        for one in &shown {
            let has = |action| one.prompt.actions.contains(&action);
            prop_assert!(one.prompt.actions.is_sorted());
            prop_assert!(has(Action::Leave));
            prop_assert_eq!(has(Action::Emergency), one.over != Some(Overlay::Emergency));
            let paused = one.over.is_some_and(Overlay::is_pause);
            prop_assert_eq!(has(Action::Pause), !paused);
            prop_assert_eq!(has(Action::Stop), one.step != Step::Sheet && one.over != Some(Overlay::PrivacyLost));
            let in_talk = matches!(
                one.step,
                Step::Age | Step::Limits | Step::Tool | Step::Item(_) | Step::Forewarn(_) | Step::Offer(_) | Step::SafetyView
            );
            prop_assert!(has(Action::Back) || paused || !in_talk, "no way back from {:?}", one.step);
        }
    }

    /// Conduct 21, 22: every item that is asked is one question with its reason at hand, and not knowing and not saying are
    /// as plain to choose as the answers.
    #[test]
    fn every_question_stands_alone_and_can_be_declined(picks in picks(), role in role()) {
        let house = House::shipped();
        let briefing = house.briefing(role);
        let (_, shown) = walk(&briefing, &picks);
        for one in shown.iter().filter(|one| matches!(one.step, Step::Item(_)) && one.over.is_none() && one.prompt.why.is_some()) {
            let is_item = |saying: &&Saying| saying.words.id.as_str().starts_with("item_");
            prop_assert_eq!(one.prompt.says.iter().filter(is_item).count(), 1);
            let choices = match &one.prompt.asks {
                Asks::One(choices) => choices,
                Asks::Any { instead, .. } => instead,
                Asks::Language { .. } => unreachable!("an item"),
            };
            let last: Vec<_> = choices.iter().rev().take(2).map(|choice| choice.label.id.as_str()).collect();
            prop_assert_eq!(last, ["answer_declined", "answer_unknown"]);
        }
    }

    /// Conduct 1: nothing is said to a person or an interpreter before the officer has answered the checklist.
    #[test]
    fn the_officers_checklist_comes_before_any_word_to_the_person(picks in picks(), role in role()) {
        let house = House::shipped();
        let briefing = house.briefing(role);
        let (_, shown) = walk(&briefing, &picks);
        let mut answered = false;
        for one in &shown {
            match one.step {
                Step::Alone => answered = false,
                Step::Danger => answered |= matches!(one.event, Event::Ticked(_)),
                _ => {}
            }
            let silent = one.prompt.says.iter().all(|saying| saying.to == Hearer::Officer);
            // After a talk was stopped before any of it, thanks are all that is said, and what may be kept.
            let is_over = matches!(one.step, Step::Closing | Step::CardSafe | Step::CardLook | Step::Card(_));
            prop_assert!(answered || silent || is_over, "{:?}", one.step);
        }
    }

    /// Conduct 4: whoever is not alone and can't part without a fuss always has a way to end, and no word insists.
    #[test]
    fn nobody_is_told_to_insist(picks in picks(), role in role()) {
        let house = House::shipped();
        let briefing = house.briefing(role);
        let (_, shown) = walk(&briefing, &picks);
        let words = english();
        for one in shown.iter().filter(|one| matches!(one.step, Step::MoveApart | Step::WithoutAsking) && one.over.is_none()) {
            let Asks::One(choices) = &one.prompt.asks else { unreachable!("two choices") };
            let ids: Vec<_> = choices.iter().map(|choice| choice.label.id.as_str()).collect();
            prop_assert!(ids.contains(&"ui-apart-no") || ids.contains(&"ui-without-end"), "{ids:?}");
            for saying in &one.prompt.says {
                let text = words.text(&saying.words).to_lowercase();
                for word in ["must", "insist", "have to", "make them", "order them", "refuse"] {
                    prop_assert!(!text.contains(word), "{text}");
                }
            }
        }
    }

    /// Conduct 5: once somebody who is no interpreter was named as one, only a reason for the officer follows, and then
    /// another interpreter or the end.
    #[test]
    fn after_a_companion_comes_another_interpreter_or_the_end(picks in picks(), role in role()) {
        let house = House::shipped();
        let briefing = house.briefing(role);
        let (_, shown) = walk(&briefing, &picks);
        let refused = shown.windows(2).filter(|pair| pair[0].step == Step::InterpreterRefused && pair[0].over.is_none());
        for pair in refused {
            prop_assert!(pair[0].prompt.says.iter().all(|saying| saying.to == Hearer::Officer));
            let then = (pair[1].step, &pair[0].event);
            prop_assert!(matches!(then, (Step::Channel | Step::Closing, _) | (_, Event::Did(_))), "{then:?}");
        }
    }

    /// Conduct 59: every talk with a person who was there comes to the closing words before its sheet, unless somebody left
    /// at once or privacy was lost.
    #[test]
    fn every_talk_is_closed_before_its_sheet(picks in picks(), role in role()) {
        let house = House::shipped();
        let briefing = house.briefing(role);
        let (session, shown) = walk(&briefing, &[picks, vec![0; 40]].concat());
        let (mut talk, mut closed) = (false, false);
        let steps = shown.iter().map(|one| (one.step, Some(&one.event))).chain([(session.step(), None)]);
        for (step, event) in steps {
            match (step, event) {
                (Step::Alone, Some(Event::Chose(0))) | (Step::MoveApart, Some(Event::Chose(0))) => talk = true,
                (Step::Alone, Some(Event::Chose(4))) => talk = false,
                (Step::Closing, _) => closed = true,
                // What comes after a sheet is the same sheet.
                (Step::Sheet, _) => {
                    prop_assert!(!talk || closed, "a sheet without closing words");
                    break;
                }
                _ => {}
            }
        }
    }

    /// Conduct 42: whoever stops on a pause is asked whether it is still a good place before a word of thanks is shown.
    #[test]
    fn a_stop_on_a_pause_shows_nothing_to_whoever_came_in(picks in picks(), role in role()) {
        let house = House::shipped();
        let briefing = house.briefing(role);
        let (mut session, _) = walk(&briefing, &picks);
        let may_pause = session.ask().is_some_and(|prompt| prompt.actions.contains(&Action::Pause));
        if !may_pause || !session.is_private() || session.step() == Step::Sheet {
            return Ok(());
        }
        for action in [Action::Pause, Action::Stop] {
            prop_assert_eq!(session.tell(Event::Did(action)), Told::Heard);
            prop_assert_eq!(session.ask().map(|prompt| prompt.shows), Some(Shows::Neutral));
        }
        prop_assert_eq!(session.overlay(), Some(Overlay::StillPrivate));
        prop_assert_eq!(session.tell(Event::Chose(1)), Told::Heard);
        prop_assert_eq!(session.overlay(), Some(Overlay::PrivacyLost), "it is not");
    }

    /// Conduct 20: at most three screens come between the questions of a talk, on any path, besides what an answer asks for
    /// at once: that is never left out and never comes later.
    #[test]
    fn at_most_three_screens_come_between_the_questions(
        picks in prop::collection::vec(prop_oneof![6 => Just(0u16), 2 => 1u16..4, 1 => 4u16..64], 0..80),
        role in role(),
    ) {
        let house = House::shipped();
        let longest = house.documents.tools.iter().position(|found| found.tool.id.as_str() == "adult");
        let briefing = Briefing { chosen: longest, ..house.briefing(role) };
        let (_, shown) = walk(&briefing, &[vec![0; to_first_item().len()], picks].concat());
        let mut between = std::collections::BTreeSet::new();
        for pair in shown.windows(2) {
            if pair[0].step == Step::Alone {
                between.clear();
            }
            let cut_in = matches!(pair[1].step, Step::Forewarn(_) | Step::Enough);
            let forward = pair[0].step != pair[1].step && pair[0].event != Event::Did(Action::Back);
            let asked = matches!(pair[0].step, Step::Item(_) | Step::InterruptCard(_) | Step::Enough | Step::Tool);
            if cut_in && forward && asked {
                between.insert(format!("{:?} {:?}", pair[0].step, pair[1].step));
            }
            if let (Step::Item(item), Event::Chose(0), None) = (pair[0].step, &pair[0].event, pair[0].over) {
                let now = longest.map(|place| &house.documents.tools[place].tool.items[usize::from(item.0)].now);
                if now.is_some_and(|now| now.iter().any(|(value, _)| *value == Value::Yes)) {
                    prop_assert!(matches!(pair[1].step, Step::InterruptCard(_)), "{:?}", pair[1].step);
                }
            }
        }
        prop_assert!(between.len() <= 3, "{between:?}");
    }

    /// Conduct 42 and 89: once a talk was left, by a stop, a refusal or a hand-over, no path leads to another question,
    /// because no answer is left that it could go with.
    #[test]
    fn a_talk_that_was_left_stays_left(picks in picks(), more in picks(), role in role()) {
        let house = House::shipped();
        let briefing = house.briefing(role);
        let (_, shown) = walk(&briefing, &[picks, vec![0], more].concat());
        let is_final = |one: &Shown| one.prompt.says.iter().any(|saying| saying.words.id.as_str() == "ui-closing-final");
        for one in shown.iter().skip_while(|one| !is_final(one)) {
            prop_assert!(!matches!(one.step, Step::Tool | Step::Item(_) | Step::Enough | Step::Offer(_)), "{:?}", one.step);
        }
    }

    /// An event that is not offered changes nothing.
    #[test]
    fn what_was_not_offered_changes_nothing(picks in picks(), role in role(), place in 0u8..20, bits in 64u16..) {
        let house = House::shipped();
        let briefing = house.briefing(role);
        let (mut session, _) = walk(&briefing, &picks);
        let before = (session.step(), session.overlay(), session.ask());
        let possible = before.2.as_ref().map(offered).unwrap_or_default();
        let dari = LanguageTag::parse("prs").unwrap();
        for event in [Event::Chose(place), Event::Ticked(bits), Event::Named(dari), Event::Did(Action::Back)] {
            let in_list = possible.contains(&event) || matches!(event, Event::Ticked(_)) && before.2.as_ref().is_some_and(
                |prompt| matches!(&prompt.asks, Asks::Any { choices, .. } if u32::from(bits) >> choices.len() == 0),
            );
            if !in_list {
                prop_assert_eq!(session.tell(event), Told::NotOffered);
            }
        }
        prop_assert_eq!((session.step(), session.overlay(), session.ask()), before);
    }

    /// No prompt is a dead end: from anywhere the end is a few inputs away, however often somebody went to and fro before
    /// between a pause, the emergency number and whatever else lies over a step.
    #[test]
    fn no_prompt_is_a_dead_end(picks in picks(), role in role()) {
        let house = House::shipped();
        let briefing = house.briefing(role);
        let (mut session, _) = walk(&briefing, &picks);
        for _ in 0..8 {
            let Some(prompt) = session.ask() else { break };
            let event = if prompt.actions.contains(&Action::Stop) { Event::Did(Action::Stop) } else { Event::Chose(0) };
            prop_assert_eq!(session.tell(event), Told::Heard);
        }
        prop_assert!(session.ask().is_none(), "still at {:?}", session.step());
    }

    /// To and fro between a pause and the emergency number leaves two screens to leave, not two for each time.
    #[test]
    fn to_and_fro_adds_nothing(picks in picks(), role in role(), times in 1usize..20) {
        let house = House::shipped();
        let briefing = house.briefing(role);
        let (mut session, _) = walk(&briefing, &picks);
        let offers = |session: &Session<'_>, action| session.ask().is_some_and(|prompt| prompt.actions.contains(&action));
        for action in [Action::Pause, Action::Emergency].repeat(times) {
            if offers(&session, action) {
                prop_assert_eq!(session.tell(Event::Did(action)), Told::Heard);
            }
        }
        let mut left = 0;
        while session.overlay().is_some() && left < 9 {
            prop_assert_eq!(session.tell(Event::Chose(0)), Told::Heard);
            left += 1;
        }
        prop_assert!(left < 9, "still at {:?}", session.overlay());
    }

    /// Every word that any path shows exists in the source locale.
    #[test]
    fn every_word_on_any_path_exists(picks in picks(), role in role()) {
        let house = House::shipped();
        let briefing = house.briefing(role);
        let words = english();
        let (session, shown) = walk(&briefing, &picks);
        let mut needed = Vec::new();
        for one in &shown {
            needed.extend(one.prompt.words());
        }
        if let Some(sheet) = session.sheet() {
            needed.extend(&sheet.do_now);
            needed.extend(&sheet.not_done);
            needed.extend(&sheet.signs);
            needed.extend(sheet.contacts.iter().flat_map(|contact| &contact.notes));
            needed.extend(sheet.duties.iter().map(|duty| &duty.words));
            needed.extend(sheet.indication.iter().flat_map(|found| found.findings.iter().chain(&found.because).chain(&found.also)));
        }
        for message in needed {
            // Words for a child stand in where there are any; else those for everyone do.
            let for_all = Message::new(MessageId::joined(&[message.id.message()]));
            let found = words.find(message).or_else(|| {
                words.find(&for_all).filter(|_| message.id.attribute_name() == Some("child"))
            });
            prop_assert!(found.is_some(), "no words for {:?}", message.id);
        }
    }
}

/// Whether these are the words of a sign that the officer sees.
fn is_observed(house: &House, id: &MessageId) -> bool {
    let items = house.documents.tools.iter().flat_map(|equipped| &equipped.tool.items);
    items
        .filter(|item| MessageId::joined(&["item", item.id.as_str()]).as_str() == id.message())
        .all(|item| item.by != By::Asked)
}

/// Every kind of screen but those that few come to.
pub const KINDS: &[&str] = &[
    "Alone",
    "MoveApart",
    "WithoutAsking",
    "Danger",
    "DangerCard",
    "NeedsCard",
    "AskedBeforeCard",
    "NotTrainedCard",
    "Language",
    "Channel",
    "InterpreterRefused",
    "Sample",
    "Age",
    "ChildSay",
    "ChildCard",
    "Limits",
    "Tool",
    "Forewarn",
    "Item",
    "InterruptCard",
    "Enough",
    "Offer",
    "Note",
    "Attest",
    "NotAttested",
    "NoteTool",
    "Notes",
    "NotesRest",
    "Noted",
    "SignsCard",
    "SafetyView",
    "Closing",
    "CardSafe",
    "CardLook",
    "Card",
    "Sheet",
];

/// Laws on random walks prove little if the walks stay near the door: these reach every kind of screen.
#[test]
fn the_walks_reach_every_kind_of_screen() {
    let house = House::shipped();
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut reached = std::collections::BTreeMap::<String, usize>::new();
    for _ in 0..1500 {
        let picks = picks().new_tree(&mut runner).unwrap().current();
        let role = role().new_tree(&mut runner).unwrap().current();
        let briefing = house.briefing(role);
        for one in walk(&briefing, &picks).1 {
            let name: String = format!("{:?}", one.step).chars().take_while(|c| c.is_alphanumeric()).collect();
            *reached.entry(name).or_default() += 1;
        }
    }
    for kind in KINDS {
        assert!(reached.get(*kind).copied().unwrap_or(0) > 10, "{kind} is hardly reached: {reached:?}");
    }
}
