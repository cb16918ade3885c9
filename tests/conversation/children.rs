//! The child branch with an officer who is trained for it, and the tools that are suggested.

use askwell::conversation::session::{Briefing, Documents, Equipped, Event, Later, Step, Told};
use askwell::documents::tool::{self, Audiences, By, Tool};
use askwell::vocabulary::{Age, MessageId, Role, Setting};

use super::walker::{play, to_first_item};
use crate::shipped::{House, bank};

/// Conduct 16: a trained officer says the limits for children first, and the ground rules before the first question.
#[test]
fn a_child_hears_limits_and_ground_rules_before_the_first_question() {
    let house = House::shipped();
    let briefing = house.briefing(Role::ChildSpecialist);
    for age in 1..4 {
        let mut events = to_first_item();
        events[4] = Event::Chose(age);
        let limits = play(&briefing, &events[..5]);
        assert_eq!(limits.step(), Step::Limits);
        let said: Vec<_> =
            limits.ask().unwrap().says.iter().map(|saying| saying.words.id.as_str().to_owned()).collect();
        assert!(said.contains(&"limits_child_GB.told".to_owned()), "{said:?}");
        let mut session = play(&briefing, &events);
        let Step::Item(first) = session.step() else { panic!("{:?}", session.step()) };
        let prompt = session.ask().unwrap();
        let said: Vec<_> = prompt.says.iter().map(|saying| saying.words.id.as_str().to_owned()).collect();
        let item = &house.tool("child").items[usize::from(first.0)];
        let question = format!("item_{}.child", item.id.as_str());
        assert_eq!(said, ["ui-rules-unsure", "ui-rules-correct", "ui-rules-stop", question.as_str()]);
        assert_eq!(session.tell(Event::Chose(1)), Told::Heard);
        let next = session.ask().unwrap();
        assert!(next.says.iter().all(|saying| !saying.words.id.as_str().starts_with("ui-rules")), "said once");
    }
}

/// At most six questions for a child, and no tool for adults is suggested.
#[test]
fn a_child_is_asked_six_questions_at_most() {
    let house = House::shipped();
    let briefing = house.briefing(Role::ChildSpecialist);
    for place in briefing.suggestions(Age::PresumedChild) {
        let tool = &house.documents.tools[place].tool;
        assert!(tool.audience.age != Audiences::Adult);
        assert!(tool.items.iter().filter(|item| item.by == By::Asked).count() <= 6, "{:?}", tool.id);
    }
}

/// A small tool with one question, for these settings.
fn small(id: &str, settings: &str) -> Tool {
    let yaml = format!(
        "format: 1\nid: {id}\nversion: 0.1.0\nuse: ask\n\
         audience: {{age: adult, exploitation: [any], settings: {settings}, roles: [any]}}\n\
         evidence: {{status: unvalidated, populations: [], accuracy: []}}\nsources:\n  own: {{title: T, publisher: P, takes: [principle], licence: own}}\n\
         sections:\n  - {{id: today, sensitivity: low, items: [danger-now]}}\n\
         findings:\n  - {{id: danger, when: danger-now, level: urgent, pathways: [emergency, helpline]}}\n\
         \x20 - {{id: none, otherwise: true, level: none-recorded, pathways: [helpline]}}\n"
    );
    let reading = tool::read(&format!("{id}.yaml").into(), yaml.as_bytes(), &bank(), false);
    reading.value.unwrap_or_else(|| panic!("{:?}", reading.faults))
}

/// Three suggestions at most, those made for this place first; what asks nothing always has a place among them. Without a
/// setting what was made for one is not suggested.
#[test]
fn suggestions_fit_the_place_and_are_three_at_most() {
    let house = House::shipped();
    let shipped = crate::shipped::tools();
    let small = [small("clinics", "[clinic]"), small("streets", "[street, border]")];
    let tools = Equipped::all(shipped.into_iter().map(|equipped| equipped.tool).chain(small).collect());
    let documents = Later::ready(Documents { tools, ..Documents::default() });
    for (setting, first, left_out, asked) in [
        (Some(Setting::Clinic), "clinics", "streets", "item_danger-now"),
        (Some(Setting::Border), "streets", "clinics", "item_danger-now"),
        (None, "adult-brief", "clinics", "item_not-as-promised"),
    ] {
        let briefing = Briefing { documents: &documents, setting, ..house.briefing(Role::Police) };
        let suggested = briefing.suggestions(Age::Adult);
        let ids: Vec<_> = suggested.iter().map(|place| documents.tools[*place].tool.id.as_str()).collect();
        assert_eq!((ids.len(), ids[0], ids[2]), (3, first, "inform-and-offer"), "{ids:?}");
        assert!(!ids.contains(&left_out), "{ids:?}");
        let context = play(&briefing, &to_first_item()).ask().unwrap();
        assert!(context.says.iter().any(|saying| saying.words.id == MessageId::joined(&[asked])));
    }
}
