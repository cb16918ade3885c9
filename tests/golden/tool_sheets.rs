//! The sheet of every shipped tool for officers, after one talk or one look, in every locale.

use askwell::conversation::session::{Asks, Briefing, Documents, Equipped, Event, Later, Prompt, Session, Step, Told};
use askwell::conversation::sheet::Sheet;
use askwell::documents::tool::{self, By, Tool, Use};
use askwell::i18n::Covers;
use askwell::report::sheet::text;
use askwell::vocabulary::{Area, Role, Setting, Standing};

use super::same;
use crate::shipped::{House, bank, english, limits_in, locales, offers_in};

/// Where a tool is at home: tool, area, role, setting.
const AT_HOME: [(&str, &str, Role, Setting); 14] = [
    ("adult", "US-CA", Role::Shelter, Setting::Shelter),
    ("adult-brief", "GB-ENG", Role::Police, Setting::Street),
    ("child", "GB-SCT", Role::ChildSpecialist, Setting::Shelter),
    ("clinic-adult", "US-CA", Role::Health, Setting::Clinic),
    ("domestic-work", "GB-WLS", Role::LabourInspector, Setting::Workplace),
    ("forced-criminality", "GB-NIR", Role::Police, Setting::Custody),
    ("forced-labour", "CA", Role::LabourInspector, Setting::Workplace),
    ("inform-and-offer", "CA", Role::Border, Setting::Border),
    ("labour-adult", "US", Role::LabourInspector, Setting::Workplace),
    ("labour-child", "GB-ENG", Role::ChildSpecialist, Setting::Workplace),
    ("observation", "GB-ENG", Role::Border, Setting::Border),
    ("sexual-exploitation", "US", Role::Police, Setting::Street),
    ("workplace", "CA", Role::LabourInspector, Setting::Workplace),
    ("youth-brief", "US", Role::Shelter, Setting::Shelter),
];

/// One talk, or one look, with a tool: the first two things are so and the others are not, the person agrees to every
/// offer, and the officer has nothing to add.
fn sheet(briefing: &Briefing<'_>, tool: &Tool) -> Sheet {
    let title = format!("tool_{}", tool.id);
    let is_child = briefing.role == Role::ChildSpecialist;
    let mut wanted = vec![title.as_str(), "ui-tool-other", if is_child { "ui-age-child" } else { "ui-age-adult" }];
    match tool.use_ {
        Use::Ask => {}
        Use::Observe => wanted.extend(["ui-alone-myself", "ui-note-signs"]),
        Use::Assess | Use::Organisation => wanted.extend(["ui-alone-myself", "ui-note-told"]),
    }
    let mut session = Session::new(briefing);
    let mut so = 2;
    while session.step() != Step::Sheet {
        let prompt = session.ask().expect("a prompt before the sheet");
        let event = answer(&session, &prompt, &wanted, tool, &mut so);
        assert_eq!(session.tell(event), Told::Heard, "at {:?}", session.step());
    }
    session.sheet().cloned().expect("a sheet")
}

fn answer(session: &Session<'_>, prompt: &Prompt, wanted: &[&str], tool: &Tool, so: &mut usize) -> Event {
    let choices = match &prompt.asks {
        Asks::Language { same } => return Event::Named(same.clone()),
        Asks::Any { choices, .. } if matches!(session.step(), Step::Notes(_)) => {
            let ticks = choices.len().min(*so);
            *so -= ticks;
            return Event::Ticked((1 << ticks) - 1);
        }
        Asks::Any { .. } => return Event::Ticked(0),
        Asks::One(choices) => choices,
    };
    let named = choices.iter().position(|choice| wanted.contains(&choice.label.id.as_str()));
    let place = match session.step() {
        Step::Item(item) if tool.items[usize::from(item.0)].by == By::Asked => {
            let is_so = *so > 0;
            *so = so.saturating_sub(1);
            usize::from(!is_so)
        }
        Step::Item(_) => 1,
        _ => named.unwrap_or(0),
    };
    Event::Chose(u8::try_from(place).unwrap())
}

#[test]
fn the_sheet_of_every_tool_reads_as_it_was_approved_in_every_locale() {
    let house = House::shipped();
    let for_officers = house.documents.tools.iter().filter(|equipped| equipped.tool.use_ != Use::Organisation);
    let mut ids: Vec<&str> = for_officers.map(|equipped| equipped.tool.id.as_str()).collect();
    ids.sort_unstable();
    assert_eq!(ids, AT_HOME.map(|(id, ..)| id));
    for (id, area, role, setting) in AT_HOME {
        let tool = house.tool(id);
        let position = house.documents.tools.iter().position(|equipped| equipped.tool.id == tool.id);
        let briefing = Briefing {
            area: Area::parse(area).unwrap(),
            setting: Some(setting),
            standing: if area.starts_with("GB") { Standing::FirstResponder } else { Standing::Neither },
            limits_adult: limits_in(area, &["limits", role.as_str()]),
            limits_child: limits_in(area, &["limits_child"]),
            offers: offers_in(area),
            chosen: position.filter(|_| tool.use_ == Use::Ask),
            ..house.briefing(role)
        };
        let sheet = sheet(&briefing, tool);
        assert_eq!(sheet.tool.as_ref().map(|line| line.id.as_str()), Some(id), "the sheet is that of the tool");
        for words in locales().into_iter().filter(|words| words.locale().covers() == Covers::Everything) {
            let tag = words.locale().tag();
            // The digest changes with every comment of the file; the words do not.
            let written = text(&sheet, &words, 80).replace(&tool.digest, "…");
            same(&format!("tool-sheets/{id}-{tag}.txt"), &written);
        }
    }
}

/// Conduct 57: a talk that lies outside the group a tool was tried with says so beside the accuracy; one inside does not.
#[test]
fn a_talk_outside_the_group_of_a_tool_says_so() {
    let house = House::shipped();
    let yaml = std::fs::read_to_string(crate::shipped::root().join("screening-tools/youth-brief.yaml")).unwrap();
    let elsewhere = yaml
        .replace("tried-on: {age: adult, settings: [shelter, street]}", "tried-on: {age: adult, settings: [clinic]}");
    assert_ne!(yaml, elsewhere);
    let says = [&yaml, &elsewhere].map(|yaml| {
        let reading = tool::read(&"youth-brief.yaml".into(), yaml.as_bytes(), &bank(), false);
        let documents = Later::ready(Documents {
            tools: Equipped::all(reading.value.into_iter().collect()),
            ..Documents::default()
        });
        let briefing = Briefing {
            documents: &documents,
            setting: Some(Setting::Shelter),
            chosen: Some(0),
            ..house.briefing(Role::Shelter)
        };
        let written = text(&sheet(&briefing, &documents.tools[0].tool), &english(), 80);
        let written = written.split_whitespace().collect::<Vec<_>>().join(" ");
        let accuracy = written.find("86.7").unwrap_or_else(|| panic!("no accuracy: {written}"));
        written.find("lies outside the group it was tried with").map(|place| place > accuracy)
    });
    assert_eq!(says, [None, Some(true)]);
}
