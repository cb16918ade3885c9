//! What each shipped tool promises. "For all answers" is proved, not tried: a result is the exact set of its values over
//! all completions, so that what no completion of open answers reaches can't come out at all.

use std::collections::BTreeSet;
use std::fs;

use askwell::answers::AnswerCode;
use askwell::conversation::session::{Briefing, Equipped};
use askwell::documents::tool::{By, ItemIx, Sensitivity, Tool, Use};
use askwell::judgement::scoring::{Outcome, no_concern};
use askwell::tool_kit::check;
use askwell::vocabulary::{
    Age, Concern, Context, Headline, Interrupt, Message, MessageId, Pathway, Role, SectionId, Setting, Standing,
};

use super::{House, bank, english, every_tool, files, locales, root};

fn equipped(id: &str) -> &'static Equipped {
    House::shipped().documents.tools.iter().find(|equipped| equipped.tool.id.as_str() == id).unwrap()
}

fn asked(tool: &Tool) -> Vec<usize> {
    (0..tool.items.len()).filter(|at| tool.items[*at].by == By::Asked).collect()
}

fn child() -> Context {
    Context { age: Some(Age::Child), ..Context::default() }
}

/// Judges these answers: the items named have their concern, the others what `rest` gives.
fn judged(equipped: &Equipped, concerns: &[&str], rest: impl Fn(usize) -> AnswerCode) -> Outcome {
    let tool = &equipped.tool;
    assert!(concerns.iter().all(|id| tool.items.iter().any(|item| item.id.as_str() == *id)), "{concerns:?}");
    let code = |at: usize| {
        let item = &tool.items[at];
        match concerns.contains(&item.id.as_str()) {
            true => AnswerCode::of_values(item, &item.concern).unwrap(),
            false => rest(at),
        }
    };
    let codes: Vec<AnswerCode> = (0..tool.items.len()).map(code).collect();
    let outcome = equipped.program().assess(&codes, &child());
    assert!(outcome.exact, "{}: the sets are exact", tool.id);
    outcome
}

/// The answer without concern.
fn calm(equipped: &Equipped) -> impl Fn(usize) -> AnswerCode {
    |at| no_concern(&equipped.tool, ItemIx(u16::try_from(at).unwrap()))
}

fn open(_: usize) -> AnswerCode {
    AnswerCode::NOT_ASKED
}

#[test]
fn every_shipped_tool_is_proved_and_its_worked_cases_hold() {
    for (file, bytes) in files(&root().join("screening-tools"), "yaml") {
        assert_eq!(check(&file, &bytes, &bank(), true, &english()).faults, [], "{file}");
    }
}

/// Each with its use, its questions to a person, and what else it holds: signs, papers, scores.
const LIBRARY: [(&str, Use, usize, usize); 15] = [
    ("adult-brief", Use::Ask, 8, 2),
    ("adult", Use::Ask, 12, 12),
    ("child", Use::Ask, 6, 6),
    ("clinic-adult", Use::Ask, 8, 1),
    ("domestic-work", Use::Ask, 12, 3),
    ("forced-criminality", Use::Assess, 12, 0),
    ("forced-labour", Use::Assess, 11, 0),
    ("inform-and-offer", Use::Ask, 0, 0),
    ("labour-adult", Use::Assess, 67, 0),
    ("labour-child", Use::Assess, 66, 0),
    ("observation", Use::Observe, 0, 21),
    ("sexual-exploitation", Use::Observe, 0, 15),
    ("supplier", Use::Organisation, 0, 10),
    ("workplace", Use::Observe, 0, 15),
    ("youth-brief", Use::Ask, 5, 0),
];

#[test]
fn the_tools_ask_as_much_as_they_say_and_no_more() {
    let tools = every_tool();
    assert!(tools.iter().map(|tool| tool.id.as_str()).eq(LIBRARY.iter().map(|(id, ..)| *id)));
    for (tool, (id, use_, questions, others)) in tools.iter().zip(LIBRARY) {
        let asked = asked(tool).len();
        assert_eq!((tool.use_, asked, tool.items.len() - asked), (use_, questions, others), "{id}");
        assert_eq!(tool.scoring.is_none(), id == "inform-and-offer");
        assert!(tool.scoring.is_none() || tool.examples.len() >= 7, "{id}: few worked cases");
        // Figures stand only where a study is named, and never as our own.
        let figures = !tool.evidence.accuracy.is_empty();
        let status = if figures { "adapted" } else { "unvalidated" };
        assert!(tool.evidence.status.as_str() == status && figures == tool.evidence.tried_on.is_some(), "{id}");
    }
}

fn ids(use_: Use) -> impl Iterator<Item = &'static str> {
    LIBRARY.into_iter().filter(move |(id, used, ..)| *used == use_ && *id != "inform-and-offer").map(|(id, ..)| id)
}

#[test]
fn danger_is_asked_within_the_first_three_and_never_among_the_hardest() {
    for id in ids(Use::Ask) {
        let tool = &equipped(id).tool;
        let danger = |at: &usize| tool.items[*at].now.iter().any(|(_, interrupt)| *interrupt == Interrupt::Danger);
        let place = asked(tool).iter().position(danger).unwrap();
        assert!(place < 3, "{id}");
        let danger = ItemIx(u16::try_from(asked(tool)[place]).unwrap());
        let opens = tool.sections.iter().find(|section| section.items.contains(&danger)).unwrap();
        assert_eq!(opens.sensitivity, Sensitivity::Low, "{id}");
        // From easy to harder; what the officer saw, and the gentle last question to a child, come after.
        let hardest = tool.sections.iter().position(|section| section.sensitivity == Sensitivity::High).unwrap();
        assert!(tool.sections[..=hardest].iter().map(|section| section.sensitivity as u8).is_sorted(), "{id}");
    }
}

/// Every kind of interrupt can be opened in the fuller talk; a person is never asked whether they would harm themselves.
#[test]
fn care_self_harm_and_a_child_at_risk_open_their_cards() {
    let tool = &equipped("adult").tool;
    for (interrupt, by) in [
        (Interrupt::Danger, By::Asked),
        (Interrupt::Medical, By::Asked),
        (Interrupt::ChildAtRisk, By::Asked),
        (Interrupt::SelfHarm, By::Observed),
    ] {
        let opens = tool.items.iter().find(|item| item.now.iter().any(|(_, opened)| *opened == interrupt)).unwrap();
        assert_eq!(opens.by, by, "{interrupt:?}");
    }
}

/// Critical answers give at least `some`, whatever else is answered or left open.
#[test]
fn a_critical_answer_alone_is_never_nothing() {
    for equipped in &House::shipped().documents.tools {
        for item in equipped.tool.items.iter().filter(|item| item.critical) {
            let found = judged(equipped, &[item.id.as_str()], open);
            assert!(found.level >= Concern::Some, "{}: {}", equipped.tool.id, item.id);
        }
    }
}

/// A refusal is not a no: with every question declined and nothing noticed, nothing is established. A sign noticed can
/// only raise that, since no concern ever lowers the level of these tools.
#[test]
fn declining_every_question_never_reads_as_nothing_recorded() {
    for id in ["adult-brief", "adult", "child"] {
        let equipped = equipped(id);
        let asked = asked(&equipped.tool);
        for silence in [AnswerCode::DECLINED, AnswerCode::UNKNOWN, AnswerCode::STOPPED_BEFORE, AnswerCode::NOT_ASKED] {
            let quiet = |at: usize| if asked.contains(&at) { silence } else { calm(equipped)(at) };
            let found = judged(equipped, &[], quiet);
            assert_eq!((found.headline, found.could_be), (Headline::NotEstablished, Concern::Urgent), "{id}");
            for sign in equipped.tool.items.iter().filter(|item| item.by == By::Observed) {
                let found = judged(equipped, &[sign.id.as_str()], quiet);
                assert_eq!(found.headline, Headline::Level(Concern::Some), "{id}: {}", sign.id);
            }
        }
    }
}

/// Whatever is noticed or left open, signs alone give no more than `some`, and no way leads to a formal referral.
#[test]
fn observation_never_says_more_than_some() {
    for equipped in ids(Use::Observe).map(equipped) {
        let everything = judged(equipped, &[], open);
        let findings = &equipped.tool.scoring.as_ref().unwrap().findings;
        assert_eq!(everything.findings_possible.len(), findings.len(), "every row can come out");
        assert_eq!((everything.level, everything.could_be), (Concern::NoneRecorded, Concern::Some));
        for pathways in [&everything.pathways, &everything.pathways_possible] {
            assert!(!pathways.contains(&Pathway::FormalReferral) && !pathways.contains(&Pathway::Emergency));
        }
        assert_eq!(equipped.tool.items.iter().filter(|item| item.by == By::Asked).count(), 0);
        let sections = &equipped.tool.sections;
        assert!(sections.len() <= 4 && sections.iter().all(|section| section.items.len() <= 8));
    }
}

/// In the tools that ask, what the officer saw can't by itself reach the formal route either.
#[test]
fn signs_without_a_word_from_the_person_stay_at_some() {
    for id in ids(Use::Ask) {
        let equipped = equipped(id);
        let asked = asked(&equipped.tool);
        let only_signs = |at: usize| if asked.contains(&at) { calm(equipped)(at) } else { open(at) };
        assert!(judged(equipped, &[], only_signs).could_be <= Concern::Some, "{id}");
    }
}

/// Palermo Protocol, article 3(c): for a child no means is needed. Exploitation alone is strong, whatever else is so.
#[test]
fn for_a_child_exploitation_alone_is_strong() {
    let equipped = equipped("child");
    for id in ["child-made-to-work", "child-made-to-do-things"] {
        assert!(judged(equipped, &[id], open).level >= Concern::Strong, "{id}");
        assert_eq!(judged(equipped, &[id], calm(equipped)).level, Concern::Strong, "{id}");
    }
    assert!(equipped.tool.items.iter().all(|item| !["threatened", "papers-held"].contains(&item.id.as_str())));
    let pathways = judged(equipped, &[], open).pathways;
    assert!(pathways.contains(&Pathway::ChildProtection), "every finding leads to children's services");
    assert_eq!(equipped.tool.audience.roles, [Role::ChildSpecialist]);
}

/// For an adult the three elements are needed: without a means, unfair work is no more than that.
#[test]
fn for_an_adult_a_means_is_needed() {
    let equipped = equipped("adult");
    let act_and_purpose = ["others-chose-home", "sleeps-at-work", "money-kept", "bad-lodging", "exhausted"];
    assert_eq!(judged(equipped, &act_and_purpose, calm(equipped)).level, Concern::Some);
    for means in ["threatened", "kept-from-leaving"] {
        let elements = [&act_and_purpose[..], &[means]].concat();
        assert_eq!(judged(equipped, &elements, calm(equipped)).level, Concern::Strong, "{means}");
    }
}

/// A need for care is seen to and is no indicator: it changes the help and never the level.
#[test]
fn asking_for_a_doctor_is_no_sign() {
    let equipped = equipped("adult");
    let doctor = equipped.tool.items.iter().position(|item| item.id.as_str() == "doctor-today").unwrap();
    let found = judged(equipped, &[], |at| if at == doctor { AnswerCode::real(1) } else { calm(equipped)(at) });
    assert_eq!(found.headline, Headline::Level(Concern::NoneRecorded));
    assert!(found.present.is_empty() && found.pathways.contains(&Pathway::Health));
}

/// Words, or with a `*` how they begin, that speak of belief, dress, origin or compliance. With a `_`, words that follow
/// one another.
const JUDGES: &[(&str, &str)] = &[
    (
        "en",
        "story stories inconsisten* consisten* contradict* credib* believ* lie lies lying liar* truth* honest* coached \
         rehears* scripted dress* cloth* make-up tattoo* nationalit* ethnic* race racial foreign* accent* religio* \
         cooperat* complian* attitude evasive suspicious",
    ),
    (
        "es",
        "relato* inconsisten* incoheren* coheren* contradic* creíble* credib* mentir* miente* mentira* verdad* honest* \
         ensayad* vestid* viste* ropa* maquilla* tatuaj* nacionalid* etnia* étnic* raza* extranjer* acento* religi* \
         coopera* colabora* actitud* sospechos*",
    ),
    (
        "ar",
        "رواية* تناقض* متناقض* مصداقي* كذب* يكذب* صدق* صادق* ملابس* لباس* وشم* جنسية* عرق عرقي* أجنبي* لهجة* ديان* تعاون* مشبوه*",
    ),
    (
        "fr",
        "récit* incohér* cohér* contradic* crédib* croyable* mensong* mentir ment mentez menteu* vérité* honnêt* répété* \
         vêtement* habillé* maquilla* tatou* nationalit* ethni* race* étrang* accent* religi* coopér* collabor* \
         attitude* suspect* louche*",
    ),
    (
        "pt",
        "história* relato* incoeren* coeren* contradi* credib* acredita* mentir* mente mentira* verdade* honest* ensaiad* \
         vestid* veste* roupa* maquia* maquilha* tatua* nacionalidad* etnia* étnic* raça* estrangeir* sotaque* religi* \
         coopera* colabora* atitude* suspeit*",
    ),
    (
        "ro",
        "povest* relatar* incoeren* coeren* contradic* credibil* minte* minți* minciun* adevăr* onest* repetat* îmbrăc* \
         haine* machia* tatua* naționalit* etnie* etnic* rasă* străin* accent* religi* cooper* colabor* atitudin* suspect*",
    ),
    (
        "uk",
        "розповід* суперечлив* непослідовн* правдив* правда правду бреш* брех* чесн* завчен* одяг* вбран* макіяж* татуюв* \
         національн* етнічн* раса раси іноземн* акцент* релігі* співпрац* поведінк* підозріл*",
    ),
    (
        "vi",
        "mâu_thuẫn nhất_quán đáng_tin nói_dối nói_thật trung_thực học_thuộc quần_áo ăn_mặc trang_điểm hình_xăm quốc_tịch \
         dân_tộc chủng_tộc người_nước_ngoài giọng tôn_giáo hợp_tác thái_độ khả_nghi",
    ),
];

/// Conduct 29: nothing asks, in any locale, whether the person is believed, how they dress, where they come from or whether
/// they cooperate.
#[test]
fn no_sign_is_about_belief_dress_or_origin() {
    for words in locales() {
        let (_, judges) = JUDGES.iter().find(|(tag, _)| *tag == words.locale().tag().as_str()).expect("a list for it");
        let is_judging = |word: &str| {
            judges.split_whitespace().any(|judge| match judge.strip_suffix('*') {
                Some(stem) => word.starts_with(stem),
                None => word == judge,
            })
        };
        let has_phrase = |text: &str| {
            let phrases = judges.split_whitespace().filter(|judge| judge.contains('_'));
            phrases.map(|phrase| phrase.replace('_', " ")).any(|phrase| text.contains(&phrase))
        };
        assert!(is_judging(judges.split_whitespace().next().unwrap().trim_end_matches('*')));
        for item in bank().items() {
            for name in [None, Some("why"), Some("sign"), Some("child")] {
                let id = MessageId::joined(&["item", item.id.as_str()]);
                let id = name.map_or(id.clone(), |name| id.attribute(name));
                let text = words.find(&Message::new(id.clone())).unwrap_or_default().to_lowercase();
                assert!(!has_phrase(&text), "{}: {text}", id.as_str());
                for word in text.split(|c: char| !c.is_alphanumeric() && c != '-') {
                    // In Arabic "and" and "the" are written onto the word.
                    let bare = word.trim_start_matches('و').trim_start_matches("ال");
                    assert!(!is_judging(word) && !is_judging(bare), "{}: {text}", id.as_str());
                }
            }
        }
    }
}

/// Conduct 30: no talk asks one thing twice, in other words either: every question of a tool is worded once.
#[test]
fn each_thing_is_asked_once() {
    for words in locales() {
        for equipped in House::shipped().documents.tools.iter().filter(|equipped| equipped.tool.use_ == Use::Ask) {
            let mut asked = std::collections::BTreeMap::new();
            for item in equipped.tool.items.iter().filter(|item| item.by == By::Asked) {
                let question = words.text(&Message::new(MessageId::joined(&["item", item.id.as_str()])));
                let before = asked.insert(question.to_lowercase(), item.id.as_str());
                assert_eq!(before, None, "{}: {question}", equipped.tool.id.as_str());
            }
            let of_sections: usize = equipped.tool.sections.iter().map(|section| section.items.len()).sum();
            assert_eq!(of_sections, equipped.tool.items.len(), "an item stands in one section");
        }
    }
}

/// Conduct 37: no question asks for a number or a date, so that whatever somebody knows is enough to answer it.
#[test]
fn no_question_asks_for_a_number_or_a_date() {
    let openings =
        ["how many", "how much", "how long", "how old", "when ", "what date", "what year", "how often", "cuánt", "كم "];
    for words in locales() {
        for equipped in House::shipped().documents.tools.iter().filter(|equipped| equipped.tool.use_ == Use::Ask) {
            for item in equipped.tool.items.iter().filter(|item| item.by == By::Asked) {
                let question = words.text(&Message::new(MessageId::joined(&["item", item.id.as_str()]))).to_lowercase();
                let bare = question.trim_start_matches(['¿', '\u{200F}']);
                assert!(openings.iter().all(|opening| !bare.starts_with(opening)), "{question}");
            }
        }
    }
}

/// Signs are read as a list to tick, by an officer in a hurry.
#[test]
fn every_sign_is_short_enough_to_tick() {
    for item in bank().items().filter(|item| !item.concern.is_empty()) {
        let id = MessageId::joined(&["item", item.id.as_str()]).attribute("sign");
        let sign = english().text(&Message::new(id));
        assert!(sign.chars().count() <= 60 && !sign.ends_with('.'), "{}: {sign}", item.id);
    }
}

/// What is asked or read aloud fits on a breath.
#[test]
fn every_question_can_be_spoken() {
    let talks = House::shipped().documents.tools.iter().filter(|equipped| equipped.tool.use_ == Use::Ask);
    for item in talks.flat_map(|equipped| &equipped.tool.items).filter(|item| item.by == By::Asked) {
        let question = english().text(&Message::new(MessageId::joined(&["item", item.id.as_str()])));
        let words = question.split_whitespace().count();
        assert!(words <= 14 && question.ends_with('?') && question.matches('?').count() == 1, "{question}");
    }
}

/// The bank holds nothing that no tool uses.
#[test]
fn every_item_of_the_bank_stands_in_a_tool() {
    let tools = every_tool();
    for item in bank().items() {
        let used = tools.iter().any(|tool| tool.items.iter().any(|used| used.id == item.id));
        assert!(used, "{}", item.id);
    }
}

/// The scales of the fuller talk are the three elements, and the control of the short one.
#[test]
fn the_fuller_talk_looks_for_act_means_and_purpose() {
    let scales: Vec<&str> = equipped("adult").tool.scales.iter().map(|scale| scale.id.as_str()).collect();
    assert_eq!(scales, ["act", "means", "purpose", "control"]);
    let first = |id: &str| equipped(id).tool.sections[0].id == SectionId::parse("today").unwrap();
    assert!(["adult-brief", "adult", "child"].into_iter().all(first));
}

/// At most three, the shortest first, and what asks nothing always among them; children's first for who may ask them.
#[test]
fn the_tools_are_suggested_in_this_order() {
    let house = House::shipped();
    let suggested_in = |setting: Option<Setting>, role: Role, age: Age| -> Vec<&str> {
        let briefing = Briefing { setting, ..house.briefing(role) };
        let places = briefing.suggestions(age);
        places.iter().map(|place| house.documents.tools[*place].tool.id.as_str()).collect()
    };
    let suggested = |role: Role, age: Age| suggested_in(None, role, age);
    // What was made for some settings waits until it is known to be one of them.
    for role in Role::ALL {
        assert_eq!(suggested(*role, Age::Adult), ["adult-brief", "adult", "inform-and-offer"], "{role:?}");
    }
    // Then one made for the role or the setting comes first.
    let clinic = suggested_in(Some(Setting::Clinic), Role::Health, Age::Adult);
    assert_eq!(clinic, ["clinic-adult", "adult-brief", "inform-and-offer"]);
    let shelter = suggested_in(Some(Setting::Shelter), Role::Shelter, Age::Adult);
    assert_eq!(shelter, ["youth-brief", "adult-brief", "inform-and-offer"]);
    assert_eq!(suggested(Role::ChildSpecialist, Age::Child), ["child", "inform-and-offer"]);
    assert_eq!(suggested(Role::ChildSpecialist, Age::PresumedChild), ["child", "inform-and-offer"]);
    assert_eq!(suggested(Role::Police, Age::Child), ["inform-and-offer"]);
}

/// A tool named beforehand leaves no choice, unless it does not fit: then those that do are suggested, never nothing.
#[test]
fn a_named_tool_that_does_not_fit_gives_way() {
    let house = House::shipped();
    let named = house.documents.tools.iter().position(|found| found.tool.id.as_str() == "youth-brief");
    for (role, age, only) in [
        (Role::Shelter, Age::Adult, true),
        (Role::Police, Age::Adult, false),
        (Role::Shelter, Age::Child, false),
        (Role::ChildSpecialist, Age::PresumedChild, false),
    ] {
        let mut briefing = house.briefing(role);
        let otherwise = briefing.suggestions(age);
        briefing.chosen = named;
        let expected = if only { Vec::from_iter(named) } else { otherwise };
        assert_eq!(briefing.suggestions(age), expected, "{role:?} {age:?}");
        assert!(!expected.is_empty());
    }
}

/// The ids of a file of the source whose messages begin so, each with its attributes.
fn ids_of(file: &str, beginning: &str) -> Vec<MessageId> {
    let text = fs::read_to_string(root().join("locales/en").join(file)).unwrap();
    let mut ids = Vec::new();
    let mut message = None;
    for (name, words) in text.lines().filter_map(|line| line.split_once('=')) {
        if name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-') {
            message = name.starts_with(beginning).then(|| MessageId::joined(&[name.trim()]));
            ids.extend(message.clone().filter(|_| !words.trim().is_empty()));
        } else if let Some((id, attribute)) = message.as_ref().zip(name.trim().strip_prefix('.')) {
            ids.push(id.attribute(attribute));
        }
    }
    ids
}

/// What a person is told before any question, and what is offered, has no hole: said by whomever, with whatever duty, and
/// in every language.
#[test]
fn limits_and_offers_are_whole_everywhere() {
    let ids = [ids_of("limits.ftl", "limits_"), ids_of("offers.ftl", "offer_")].concat();
    assert!(ids.len() > 150, "{} ids", ids.len());
    let mut broken = BTreeSet::new();
    for words in locales() {
        for id in &ids {
            let said_by: Vec<_> = Role::ALL.iter().filter(|role| id.as_str().contains(role.as_str())).collect();
            let anyone: Vec<_> = Role::ALL.iter().collect();
            for role in if said_by.is_empty() { anyone } else { said_by } {
                for (standing, saving) in Standing::ALL.iter().flat_map(|one| [(one, "offered"), (one, "not")]) {
                    let message = Message::new(id.clone()).text("role", role.as_str()).text("saving", saving);
                    let text = words.text(&message.text("standing", standing.as_str()));
                    if text.contains(['{', '}']) || text.trim().is_empty() {
                        broken.insert(format!("{} {}: {text}", words.locale().tag(), id.as_str()));
                    }
                }
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}
