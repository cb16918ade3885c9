//! What every session says, offers and leaves out.

use askwell::conversation::session::{
    Action, Asks, Briefing, Documents, Equipped, Event, Hearer, Later, Overlay, Prompt, Session, Step, Told,
};
use askwell::conversation::sheet::Ending;
use askwell::documents::settings::{Agency, Desk};
use askwell::documents::tool::{By, MethodOfControl, Sensitivity};
use askwell::report;
use askwell::vocabulary::{Age, Area, Concern, Context, Message, Role, Standing};

use super::walker::{item, play, to_first_item};
use crate::shipped::{House, english, limits_in};

/// The prompts on the shortest way to the first question, each with its step.
fn on_the_way(role: Role) -> Vec<(Step, Prompt)> {
    let house = House::shipped();
    let briefing = house.briefing(role);
    (0..=to_first_item().len())
        .map(|length| {
            let session = play(&briefing, &to_first_item()[..length]);
            (session.step(), session.ask().unwrap())
        })
        .collect()
}

fn says(prompt: &Prompt) -> Vec<String> {
    prompt.says.iter().map(|saying| saying.words.id.as_str().to_owned()).collect()
}

/// Conduct 8, 9, 120: needs, a choice of whom to talk with, and a harmless test sentence come before consent.
#[test]
fn needs_choice_and_a_test_sentence_come_before_consent() {
    let way = on_the_way(Role::Police);
    let limits = way.iter().position(|(step, _)| *step == Step::Limits).unwrap();
    let before: Vec<String> = way[..limits].iter().flat_map(|(_, prompt)| says(prompt)).collect();
    for line in ["ui-check-seat", "ui-check-choice", "ui-sample-words"] {
        assert!(before.contains(&line.to_owned()), "{line} is not said before consent");
    }
    let checklist = &way.iter().find(|(step, _)| *step == Step::Danger).unwrap().1;
    let Asks::Any { choices, .. } = &checklist.asks else { panic!("a checklist") };
    assert!(choices.iter().any(|choice| choice.label.id.as_str() == "ui-check-needs"));
}

/// Conduct 6, 7: the person's preference counts, and the interpreter is briefed in six lines at most.
#[test]
fn the_interpreter_is_the_persons_choice_and_is_briefed() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Shelter);
    let dari = Event::Named(askwell::vocabulary::LanguageTag::parse("prs").unwrap());
    let mut events = vec![Event::Chose(0), Event::Ticked(0), dari];
    let channel = play(&briefing, &events).ask().unwrap();
    assert!(says(&channel).contains(&"ui-channel-prefer".to_owned()));
    events.push(Event::Chose(2));
    let card = says(&play(&briefing, &events).ask().unwrap());
    let brief = card.iter().filter(|id| id.starts_with("ui-brief")).count();
    assert!((1..=6).contains(&brief), "{card:?}");
}

/// The agency's own interpreter line stands where an interpreter is chosen, and only where there is one.
#[test]
fn the_interpreter_line_of_the_agency_is_at_hand() {
    let house = House::shipped();
    let dari = Event::Named(askwell::vocabulary::LanguageTag::parse("prs").unwrap());
    let events = [Event::Chose(0), Event::Ticked(0), dari];
    let told = |line: Option<Desk>| {
        let agency = Agency { interpreter_line: line, ..house.agency.clone() };
        let briefing = Briefing { agency: &agency, ..house.briefing(Role::Shelter) };
        says(&play(&briefing, &events).ask().unwrap()).contains(&"ui-interpreter-line".to_owned())
    };
    assert!(told(Some(Desk { name: "Line".to_owned(), phone: "555 0100".to_owned() })));
    assert!(!told(None));
}

/// Conduct 11: the limits of every role and every place hold all six parts, none is empty, and who learns what is
/// short enough to be heard.
#[test]
fn the_limits_of_every_role_are_whole() {
    let words = english();
    let areas = ["GB-ENG", "GB-NIR", "GB-SCT", "GB-WLS", "US-CA", "US-TX", "CA-ON", "CA-YT", "NL", "ZZ"];
    for (role, area) in Role::ALL.iter().flat_map(|role| areas.map(|area| (role.as_str(), area))) {
        for lines in [limits_in(area, &["limits", role]), limits_in(area, &["limits_child"])] {
            for (line, standing) in lines.iter().flat_map(|line| Standing::ALL.iter().map(move |one| (line, one))) {
                let said = words.find(&Message::new(line.clone()).text("standing", standing.as_str())).unwrap();
                let length = said.split_whitespace().count();
                assert!((5..=45).contains(&length), "{line:?} {standing:?}: {length} words: {said:?}");
                assert!(!said.contains('{') && !said.contains("  "), "{said:?}");
            }
        }
    }
}

/// Conduct 11: each place says its own duties, and none says another's.
#[test]
fn the_limits_of_a_place_are_those_of_its_law() {
    let words = english();
    let told = |area: &str, name: &[&str]| {
        let line = limits_in(area, name)[2].clone();
        let role = name.get(1).copied().unwrap_or("police");
        words.text(&Message::new(line).text("standing", "listed-authority").text("role", role))
    };
    assert!(
        told("US-CA", &["limits", "health"])
            .ends_with("If I treat an injury that someone gave you, I must tell the police.")
    );
    assert!(told("US-TX", &["limits", "health"]).contains("some injuries"));
    assert!(told("CA-ON", &["limits", "health"]).contains("gunshot wound"));
    assert!(!told("GB-ENG", &["limits", "health"]).contains("injur"));
    assert!(told("GB-SCT", &["limits_child"]).contains("people in social work"));
    assert!(told("GB-NIR", &["limits_child"]).contains("children's services"));
    assert!(told("US-NY", &["limits_child"]).contains("you are from another country"));
    assert!(
        told("CA-ON", &["limits_child"]).contains("I may have to tell"),
        "from 16 on Ontario allows, and does not demand"
    );
    for area in ["US-CA", "US-TX", "CA-ON", "CA-YT"] {
        for role in Role::ALL {
            assert!(!told(area, &["limits", role.as_str()]).contains("Home Office"), "{area}");
        }
        assert!(!told(area, &["limits_child"]).contains("Home Office"), "{area}");
    }
}

/// Conduct 11: the limits speak of notifying an office exactly where the sheet will say that it must be done: in England
/// and Wales for an authority with that duty, in the Netherlands for police and inspectors too; in South Africa and the
/// Emirates for everyone.
#[test]
fn the_limits_name_a_duty_to_notify_only_where_there_is_one() {
    let house = House::shipped();
    let words = english();
    for role in Role::ALL.iter().copied() {
        for area in ["GB-ENG", "GB-WLS", "GB-SCT", "GB-NIR", "NL", "DE", "ZA", "AE", "MX"] {
            for standing in Standing::ALL.iter().copied() {
                let area = Area::parse(area).unwrap();
                let limits_adult = limits_in(area.as_str(), &["limits", role.as_str()]);
                let briefing = Briefing { area: area.clone(), standing, limits_adult, ..house.briefing(role) };
                let mut events = to_first_item();
                events.truncate(5);
                let prompt = play(&briefing, &events).ask().unwrap();
                let said: Vec<String> = prompt.says.iter().map(|saying| words.text(&saying.words)).collect();
                let context = Context {
                    age: Some(Age::Adult),
                    area: Some(area.clone()),
                    standing: Some(standing),
                    role: Some(role),
                    ..Context::default()
                };
                let due = askwell::judgement::duty::due(&house.documents.directories, &context, Some(Concern::Strong));
                for (duties, office) in [
                    (&["gb-duty-to-notify"][..], "Home Office"),
                    (&["nl-register"], "CoMensha"),
                    (&["za-report-suspicion", "ae-report-crime"], "the law may make me"),
                ] {
                    let must = due.iter().any(|due| duties.contains(&due.id.as_str()));
                    assert_eq!(said.iter().any(|line| line.contains(office)), must, "{area} {standing:?}: {said:?}");
                }
                assert!(said.iter().all(|line| !line.contains('{') && !line.contains("  ")), "{said:?}");
            }
        }
    }
}

/// Conduct 14: how many questions and about how long, computed from the tool.
#[test]
fn the_number_of_questions_is_computed() {
    let house = House::shipped();
    let tool = house.tool("adult-brief");
    let asked = tool.items.iter().filter(|item| item.by == By::Asked).count();
    let (_, prompt) = on_the_way(Role::Police).into_iter().find(|(step, _)| *step == Step::Tool).unwrap();
    let Asks::One(choices) = &prompt.asks else { panic!("a choice") };
    let label = english().text(&choices[0].label);
    assert!(label.contains(&format!("{asked} questions")) && label.contains("minutes"), "{label}");
}

/// Conduct 36: before the first question about fear a plain word says what is coming. One choice leaves out all of it:
/// what is left out stays not asked, and the sheet says so.
#[test]
fn harder_questions_are_announced_and_can_be_left_out() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let high = |section: &askwell::documents::tool::Section| section.sensitivity == Sensitivity::High;
    let part = &house.tool("adult-brief").sections.iter().find(|section| high(section)).unwrap().items;
    for leaves_out in [false, true] {
        let mut session = play(&briefing, &to_first_item());
        let (mut announced, mut put) = (0, 0);
        loop {
            let shown = says(&session.ask().unwrap());
            announced += shown.iter().filter(|id| *id == "ui-forewarn").count();
            let event = match session.step() {
                Step::Forewarn(first) => {
                    assert_eq!((shown, first), (vec!["ui-forewarn".to_owned()], part[0]));
                    Event::Chose(u8::from(leaves_out))
                }
                Step::Item(item) => {
                    assert!(part.contains(&item) <= (announced == 1), "announced before it is put");
                    put += usize::from(part.contains(&item));
                    Event::Chose(2)
                }
                _ => break,
            };
            assert_eq!(session.tell(event), Told::Heard);
        }
        assert_eq!((announced, put), (1, if leaves_out { 0 } else { part.len() }));
        finish(&mut session);
        let sheet = session.sheet().unwrap();
        let found = sheet.indication.as_ref().unwrap();
        assert_eq!(usize::from(found.not_asked), if leaves_out { part.len() } else { 0 });
        assert_eq!((found.headline.as_str(), found.could_be.as_str()), ("not-established", "urgent"), "open, not no");
        assert_eq!(sheet.ending, if leaves_out { Ending::PartLeftOut } else { Ending::Completed });
    }
}

/// Whoever goes back to the announcement can choose anew, and what was said of the part before is withdrawn.
#[test]
fn a_part_can_be_left_out_afterwards_and_taken_up_again() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut session = play(&briefing, &to_first_item());
    while !matches!(session.step(), Step::Forewarn(_)) {
        assert_eq!(session.tell(Event::Chose(1)), Told::Heard);
    }
    let announced = session.step();
    let tell = |session: &mut Session<'_>, events: &[Event]| {
        for event in events {
            assert_eq!(session.tell(event.clone()), Told::Heard, "{event:?} at {:?}", session.step());
        }
    };
    tell(&mut session, &[Event::Chose(0), Event::Chose(0), Event::Did(Action::Back), Event::Did(Action::Back)]);
    assert_eq!(session.step(), announced);
    let mut withdrawn = play(&briefing, &[]);
    std::mem::swap(&mut withdrawn, &mut session);
    tell(&mut withdrawn, &[Event::Chose(1)]);
    while item(&mut withdrawn).is_some() {
        tell(&mut withdrawn, &[Event::Chose(1)]);
    }
    finish(&mut withdrawn);
    let found = withdrawn.sheet().unwrap().indication.clone().unwrap();
    assert_eq!((found.not_asked, found.because.len() + found.also.len()), (2, 0), "the threat is withdrawn");
}

/// Conduct 44: distress has a card on one key at every question: water, the place, an offer to feel the ground, and a
/// choice to go on, rest or stop. Nothing is asked, and nothing said is an order to the person.
#[test]
fn distress_has_a_card_on_one_key() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let on_card = |events: &[Event]| {
        let mut session = play(&briefing, &to_first_item());
        while !matches!(session.step(), Step::Forewarn(_)) {
            assert_eq!(session.tell(Event::Chose(1)), Told::Heard);
            let asks = matches!(session.step(), Step::Item(_) | Step::Forewarn(_));
            assert_eq!(session.ask().unwrap().actions.contains(&Action::Distress), asks);
        }
        for event in [&[Event::Did(Action::Distress)], events].concat() {
            assert_eq!(session.tell(event.clone()), Told::Heard, "{event:?}");
        }
        session
    };
    let card = on_card(&[]).ask().unwrap();
    assert!(card.says.len() <= 6);
    for line in ["ui-distress-water", "ui-distress-where", "ui-distress-ground", "ui-distress-choice"] {
        assert!(says(&card).contains(&line.to_owned()), "{line}");
    }
    assert!(card.actions.contains(&Action::Emergency) && card.actions.contains(&Action::Stop));
    let to_person = card.says.iter().filter(|saying| saying.to == Hearer::Person);
    let said: String = to_person.map(|saying| english().text(&saying.words) + " ").collect();
    assert!(said.contains("If you like, you can") && !said.contains("eyes"), "{said}");
    assert!(matches!(on_card(&[Event::Chose(0)]).step(), Step::Forewarn(_)));
    assert!(matches!(on_card(&[Event::Did(Action::Back)]).step(), Step::Forewarn(_)));
    assert_eq!(on_card(&[Event::Chose(1)]).overlay(), Some(Overlay::Paused));
    assert_eq!(on_card(&[Event::Chose(2)]).step(), Step::Closing);
}

/// Conduct 20: what cannot wait has a card of its own, however many came before, and is named on the sheet.
#[test]
fn what_cannot_wait_has_its_card_however_many_came_before() {
    let house = House::shipped();
    let adult = house.documents.tools.iter().position(|found| found.tool.id.as_str() == "adult");
    let briefing = Briefing { chosen: adult, ..house.briefing(Role::Police) };
    let mut session = play(&briefing, &to_first_item());
    let mut cards = Vec::new();
    loop {
        let event = match session.step() {
            Step::InterruptCard(_) => {
                cards.push(says(&session.ask().unwrap())[0].clone());
                Event::Chose(0)
            }
            Step::Enough => Event::Chose(1),
            Step::Item(_) | Step::Forewarn(_) => Event::Chose(0),
            Step::Offer(_) => break,
            other => panic!("{other:?}"),
        };
        assert_eq!(session.tell(event), Told::Heard);
    }
    assert_eq!(cards, ["ui-now-medical", "ui-now-danger", "ui-now-child-at-risk", "ui-now-self-harm"]);
    finish(&mut session);
    let now: Vec<_> = session.sheet().unwrap().do_now.iter().map(|line| line.id.as_str().to_owned()).collect();
    assert!(now.contains(&"sheet-now-self-harm".to_owned()), "{now:?}");
}

/// One opening invitation to talk freely comes after consent and before any question; nothing can be noted of it.
#[test]
fn the_person_may_speak_first_and_it_is_not_noted() {
    let way = on_the_way(Role::Police);
    let invited: Vec<_> = way.iter().filter(|(_, prompt)| says(prompt).contains(&"ui-invite".to_owned())).collect();
    let [(Step::Tool, prompt)] = invited[..] else { panic!("once, after consent") };
    assert!(says(prompt).contains(&"ui-invite-how".to_owned()));
    let Asks::One(choices) = &prompt.asks else { panic!("one key leads on") };
    assert!(choices.iter().all(|choice| choice.label.id.as_str().starts_with("ui-tool")));
}

/// Conduct 26, 27: what was declined was shown first, counts as neither yes nor no, and is counted on the sheet.
#[test]
fn declining_everything_establishes_nothing() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut session = play(&briefing, &to_first_item());
    let mut declined = 0;
    while item(&mut session).is_some() {
        let prompt = session.ask().unwrap();
        let Asks::One(choices) = &prompt.asks else { panic!("yes or no") };
        let place = choices.iter().position(|choice| choice.label.id.as_str() == "answer_declined");
        declined += u16::from(place.is_some());
        let place = place.unwrap_or(choices.len() - 1);
        assert_eq!(session.tell(Event::Chose(u8::try_from(place).unwrap())), Told::Heard);
    }
    finish(&mut session);
    let found = session.sheet().unwrap().indication.clone().unwrap();
    assert_eq!(found.headline.as_str(), "not-established");
    let asked = house.tool("adult-brief").items.iter().filter(|item| item.by == By::Asked).count();
    assert_eq!((usize::from(found.declined), usize::from(declined)), (asked, asked));
    assert_eq!((found.level.as_str(), found.could_be.as_str()), ("none-recorded", "urgent"));
}

/// Conduct 55, 59, 60: the sheet comes after the closing words, which thank, say what is next and ask for a safe way.
#[test]
fn the_sheet_comes_after_the_closing_words() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Health);
    let mut session = play(&briefing, &to_first_item());
    while session.step() != Step::Closing {
        assert!(session.sheet().is_none());
        assert_eq!(session.tell(Event::Chose(1)), Told::Heard);
    }
    let closing = session.ask().unwrap();
    let to_person = closing.says.iter().filter(|saying| saying.to == Hearer::Person).count();
    assert_eq!(to_person, 5, "and a number may be kept");
    for line in ["ui-closing", "ui-closing-next", "ui-closing-contact", "ui-closing-number", "ui-closing-not-kept"] {
        assert!(says(&closing).contains(&line.to_owned()), "{line}");
    }
    assert_eq!(session.tell(Event::Chose(0)), Told::Heard);
    assert!(session.sheet().is_some());
}

/// Conduct 57, 62, 100: the sheet names tool, version, digest, validation, and the officer's own support.
#[test]
fn the_sheet_names_its_tool_and_the_officers_support() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let mut session = play(&briefing, &to_first_item());
    while matches!(session.step(), Step::Item(_)) {
        assert_eq!(session.tell(Event::Chose(1)), Told::Heard);
    }
    finish(&mut session);
    let sheet = session.sheet().unwrap();
    let tool = sheet.tool.as_ref().unwrap();
    let text = report::sheet::text(sheet, &english(), 80);
    for part in [tool.id.as_str(), &tool.version, &tool.digest, "not validated", "Colleagues for colleagues"] {
        assert!(text.contains(part), "{part} is not on the sheet");
    }
    assert!(tool.built_in && tool.digest.len() == 12);
}

/// Conduct 29, 40, 63, 65, 66: no item, no word and no field of a sheet is about credibility, who the person is, or how
/// many there were.
#[test]
fn nothing_identifies_judges_or_counts_people() {
    let house = House::shipped();
    let forbidden = [
        "name",
        "birth",
        "age",
        "address",
        "nationality",
        "gender",
        "passport-number",
        "credib",
        "consisten",
        "cooperat",
        "hash",
        "count",
        "streak",
        "date",
        "time",
    ];
    for equipped in &house.documents.tools {
        for item in &equipped.tool.items {
            let id = item.id.as_str();
            assert!(id.split('-').all(|part| !forbidden.contains(&part)), "{id}");
        }
    }
    let briefing = house.briefing(Role::Police);
    let mut session = play(&briefing, &to_first_item());
    while matches!(session.step(), Step::Item(_)) {
        assert_eq!(session.tell(Event::Chose(1)), Told::Heard);
    }
    finish(&mut session);
    let json: serde_json::Value = serde_json::from_str(&report::sheet::json(session.sheet().unwrap())).unwrap();
    let fields = json.as_object().unwrap();
    let known = [
        "contacts",
        "do_now",
        "duties",
        "ending",
        "format",
        "indication",
        "interrupt",
        "kind",
        "law_unknown",
        "not_done",
        "safety_view",
        "signs",
        "staff_support",
        "tool",
        "wishes",
    ];
    assert_eq!(fields.keys().map(String::as_str).collect::<Vec<_>>(), known);
}

/// Conduct 101: with a tool from a folder every screen of the talk says so to the officer, but where privacy is not sure;
/// with one of the program none does.
#[test]
fn every_screen_of_a_talk_with_an_added_tool_says_so() {
    let house = House::shipped();
    for added in [true, false] {
        let mut tools: Vec<_> = house.documents.tools.iter().map(|equipped| equipped.tool.clone()).collect();
        tools.iter_mut().for_each(|tool| tool.built_in = !added);
        let directories = house.documents.directories.clone();
        let documents = Later::ready(Documents { tools: Equipped::all(tools), directories });
        let briefing = Briefing { documents: &documents, ..house.briefing(Role::Police) };
        let mut session = play(&briefing, &to_first_item());
        let mut seen = 0;
        while let Some(prompt) = session.ask() {
            if session.step() == Step::Sheet {
                break;
            }
            let mark = prompt.says.iter().find(|saying| saying.words.id.as_str() == "ui-added-tool");
            assert_eq!(mark.is_some(), added, "{:?}", session.step());
            assert!(mark.is_none_or(|mark| mark.to == Hearer::Officer));
            seen += 1;
            // A pause is for whoever came in, and says nothing of a tool.
            assert_eq!(session.tell(Event::Did(Action::Pause)), Told::Heard);
            assert!(!says(&session.ask().unwrap()).contains(&"ui-added-tool".to_owned()));
            for _ in 0..2 {
                assert_eq!(session.tell(Event::Chose(0)), Told::Heard);
            }
            let event = if matches!(prompt.asks, Asks::Any { .. }) { Event::Ticked(0) } else { Event::Chose(1) };
            let told = session.tell(event);
            if told != Told::Heard {
                assert_eq!(session.tell(Event::Chose(0)), Told::Heard, "{:?}", session.step());
            }
        }
        assert!(seen > 10, "{seen}");
    }
}

/// Conduct 71: what may be shared says of the person no more than which methods of control the signs stand for.
#[test]
fn signs_are_shared_as_methods_of_control() {
    let house = House::shipped();
    let briefing = house.briefing(Role::Police);
    let control = |answer: u8| {
        let mut session = play(&briefing, &to_first_item());
        while item(&mut session).is_some() {
            assert_eq!(session.tell(Event::Chose(answer)), Told::Heard);
        }
        finish(&mut session);
        session.sheet().unwrap().indication.clone().unwrap().control
    };
    let (yes, no) = (control(0), control(1));
    assert!(yes.contains(&MethodOfControl::TakesEarnings), "{yes:?}");
    assert!(!no.contains(&MethodOfControl::TakesEarnings), "{no:?}");
    assert!(yes.is_sorted() && yes.windows(2).all(|two| two[0] != two[1]), "each once: {yes:?}");
}

/// Goes from the end of the questions to the sheet.
fn finish(session: &mut Session<'_>) {
    for _ in 0..20 {
        match session.step() {
            Step::Sheet => return,
            Step::Enough => assert_eq!(session.tell(Event::Chose(0)), Told::Heard),
            Step::InterruptCard(_) => assert_eq!(session.tell(Event::Chose(1)), Told::Heard),
            Step::Offer(_) | Step::SafetyView => assert_eq!(session.tell(Event::Chose(3)), Told::Heard),
            _ => assert_eq!(session.tell(Event::Chose(0)), Told::Heard),
        }
    }
    panic!("no sheet");
}
