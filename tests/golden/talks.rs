//! Whole talks, screen by screen, and what is on the sheet of each: as ids, so that no change of words moves them.
//!
//! Each talk is what was done on its screens: `c0` chose the first, `t5` ticked the first and the third, `nprs` named a
//! language, `dback` did something besides answering. A screen shown before, in this talk or one above, is only named: a
//! change is seen once.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::sync::Arc;

use askwell::conversation::practice::choice;
use askwell::conversation::session::{
    Asks, Briefing, Choice, Documents, Equipped, Event, Later, Prompt, Saving, Session, Told,
};
use askwell::conversation::sheet::Sheet;
use askwell::documents::tool::{ItemBank, read};
use askwell::vocabulary::{LanguageTag, Message, Role, Setting};

use super::same;
use crate::shipped::{House, agency, directories, every_tool};

/// A tool with an item of every kind that a talk can hold; made up.
const KINDS: &str = "\
format: 1
id: kinds
version: 1.0.0
use: ask
audience: {age: adult}
evidence: {status: unvalidated}
sources:
  made-up: {title: Made up, publisher: Nobody, licence: our own words}
sections:
  - {id: first, sensitivity: low, items: [threat, free, way, ways, looks]}
  - {id: last, sensitivity: high, items: [hurt, hidden]}
items:
  - {id: threat, by: asked, kind: yes-no, concern: yes, now: {yes: danger}}
  - {id: free, by: asked, kind: yes-no, concern: no}
  - {id: way, by: asked, kind: one-of, options: [bus, car, foot], concern: [car]}
  - {id: ways, by: asked, kind: any-of, options: [door, gate, wall], concern: [gate, wall]}
  - {id: looks, by: observed, kind: one-of, options: [calm, tense], concern: [tense]}
  - {id: hurt, by: asked, kind: yes-no, concern: yes, now: {yes: medical}}
  - {id: hidden, by: asked, kind: yes-no, concern: yes, ask-if: way}
findings:
  - {id: met, when: {any: [threat, free, way, ways, looks, hurt, hidden]}, level: some, pathways: [helpline]}
  - {id: unmet, otherwise: true, level: none-recorded, pathways: [helpline]}
";

/// Talks in England, each with its role, what is besides, and what was done.
const TALKS: &[(&str, Role, Besides, &str)] = &[
    ("refused", Role::Police, Besides::Nothing, "c0 t0 nen c0 c0 c2 c0 c1 c0"),
    (
        "stopped-and-signs-added",
        Role::Police,
        Besides::Nothing,
        "c0 t0 nen c0 c0 c0 c0 c1 c2 c3 dstop c0 c0 c0 t3 t0 t1 t0 c0",
    ),
    (
        "back-and-forth",
        Role::Police,
        Besides::Nothing,
        "c1 c1 c0 c0 t0 nen c1 nen c0 dback c0 c0 c0 c0 dback c0 c2 dback c1 dpause c0 c0 ddistress c0 demergency c0 dleave",
    ),
    ("everything-ticked", Role::Police, Besides::Nothing, "c0 t63 demergency c0 c0 c0 c0 c0 c0 c1 c0"),
    ("danger-ends-it", Role::Police, Besides::Nothing, "c0 t1 c1 c0 c0"),
    ("only-needs", Role::Shelter, Besides::Nothing, "c0 t8 c0 nen c0 c0 c0 c0 dstop c0 c1 c0"),
    (
        "injury-and-child",
        Role::Border,
        Besides::Nothing,
        "c0 t6 c0 nen c0 c0 c0 c3 c0 c1 c2 c3 c0 c2 c0 c0 c0 c1 c0 c2 c0 c0 c1 c0 c1 c2 c3 c1 c0 c0",
    ),
    ("a-child-of-police", Role::Police, Besides::Nothing, "c0 t0 nen c0 c1 c0 demergency c0 c0 c0 c1 c0"),
    ("perhaps-a-child", Role::Police, Besides::Nothing, "c0 t0 nen c0 c2 c0 c0 c0 c1 c0"),
    (
        "a-child-with-a-specialist",
        Role::ChildSpecialist,
        Besides::Nothing,
        "c0 t0 nen c0 c1 c0 c0 c1 c1 c1 c1 c1 c1 c1 c1 c1 c2 c0 c0 c0 c1 c2 c3 c0 c0 c0",
    ),
    (
        "an-interpreter-here",
        Role::Police,
        Besides::Nothing,
        "c0 t0 nprs c1 c2 c1 c0 c0 c0 c0 c1 dpause c0 c2 c2 c0 c1 dstop c0 c1 c0",
    ),
    ("a-companion", Role::Police, Besides::Nothing, "c0 t0 nprs c3 c0 c3 c1 c0 c1 c0"),
    ("read-on-the-screen", Role::Police, Besides::Shown, "c0 t0 nprs c3 c0 c0 c0 c0 c0 c0 c1 c0 c1 dstop c0 c0 c1 c0"),
    ("a-draft-withheld", Role::Police, Besides::Draft, "c0 t0 nprs c0 c0 c0 c0 c0 c1 dstop c0 c1 c0"),
    (
        "privacy-lost-and-alone",
        Role::Police,
        Besides::Nothing,
        "c0 t0 nen c0 c0 c0 c0 c1 dpause c0 c1 c0 c4 t0 nen c0 c2 c0 c0",
    ),
    (
        "privacy-lost-and-found",
        Role::Police,
        Besides::Nothing,
        "c0 t0 nen c0 c0 c0 c0 c1 dpause c0 c1 c0 c0 t0 c1 dstop c0 c1 c0",
    ),
    ("alone-and-looking-up", Role::LabourInspector, Besides::Saving, "c4 t0 nen c0 c2 c0 c1 dback c1 c0 c0 c0"),
    ("alone-with-signs", Role::Police, Besides::Nothing, "c4 t0 nen c0 c0 c0 t3 t0 t1 t0 c0 c0"),
    ("alone-and-not-attested", Role::Police, Besides::Nothing, "c4 t0 nen c0 c1 c1 c0 c0 t1 dstop c0 c0"),
    ("alone-with-a-child", Role::Police, Besides::Nothing, "c4 t4 c0 nen c1 c0 c0 c0 t3 t0 t0 t0 c0 c0"),
    (
        "every-kind-asked",
        Role::Police,
        Besides::Kinds,
        "c0 t0 nen c0 c0 c0 c0 c1 c1 c3 dback c1 dback c1 t6 dback t6 c0 c0 c0 c1 c0 c1 c2 c3 c1 c0 c0 c0 c0",
    ),
    (
        "the-hard-part-left-out",
        Role::Police,
        Besides::Kinds,
        "c0 t0 nen c0 c0 c0 c0 c2 c3 c4 c3 c1 dback c1 c1 c2 c3 c4 c1 c0 c0",
    ),
    ("every-kind-noted", Role::Police, Besides::Kinds, "c4 t0 nen c0 c0 c0 c1 t1 c1 c1 t6 c1 t1 c0 c0 c0"),
    ("little-noted", Role::Police, Besides::Kinds, "c4 t0 nen c0 c0 c0 c1 t0 c2 c3 t0 c2 t0 c1 c0 c0"),
    ("a-card-saved", Role::Health, Besides::Saving, "c0 t0 nen c0 c0 c0 c0 dstop c1 c0 c2 c1 c0 c0 c1 c1 c2 c0 c0"),
    ("a-number-remembered", Role::Health, Besides::Saving, "c0 t0 nen c0 c0 c0 c0 dstop c1 c1 c0 c1 c0"),
    ("in-a-clinic", Role::Health, Besides::Clinic, "c0 t0 nen c0 c0 c0 c3 c0 c1 c1 c1 dstop c0 c1 c0"),
];

/// What there is besides the shipped documents and a folder-less house.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Besides {
    Nothing,
    /// A folder for the sheet.
    Saving,
    /// Words in Dari that may be shown.
    Shown,
    /// Words in Dari that nobody has accepted.
    Draft,
    /// One tool only, of every kind of item.
    Kinds,
    /// A place of work.
    Clinic,
}

/// Conduct 41, 42: whatever is done, what is shown and what is on the sheet is what was approved.
#[test]
fn talks_go_as_they_were_approved() {
    let mut text = String::new();
    let mut seen = BTreeSet::new();
    for (name, role, besides, done) in TALKS {
        writeln!(text, "# {name}\n").unwrap();
        talk(*role, *besides, done, &mut text, &mut seen);
        text.push('\n');
    }
    assert!(!text.contains("!!"), "a talk went another way:\n{text}");
    same("talks.txt", &text);
}

fn talk(role: Role, besides: Besides, done: &str, text: &mut String, seen: &mut BTreeSet<String>) {
    let dari = || vec![LanguageTag::parse("prs").unwrap()];
    let tools = match besides {
        Besides::Kinds => {
            let reading = read(&Arc::from("kinds.yaml"), KINDS.as_bytes(), &ItemBank::default(), true);
            assert_eq!(reading.faults, []);
            let assess = KINDS.replace("use: ask", "use: assess").replace("id: kinds", "id: kinds-noted");
            let assess = assess.replace(", now: {yes: danger}", "").replace(", now: {yes: medical}", "");
            let noted = read(&Arc::from("kinds-noted.yaml"), assess.as_bytes(), &ItemBank::default(), true);
            assert_eq!(noted.faults, []);
            [reading.value, noted.value].into_iter().flatten().collect()
        }
        _ => every_tool(),
    };
    let documents = Documents { tools: Equipped::all(tools), directories: directories() };
    let house = House {
        documents: Later::ready(documents),
        agency: agency(),
        shown: if besides == Besides::Shown { dari() } else { Vec::new() },
        drafts: if matches!(besides, Besides::Shown | Besides::Draft) { dari() } else { Vec::new() },
    };
    let briefing = Briefing {
        saving: if besides == Besides::Saving { Saving::Offered } else { Saving::Not },
        setting: (besides == Besides::Clinic).then_some(Setting::Clinic),
        ..house.briefing(role)
    };
    let mut session = Session::new(&briefing);
    for did in done.split(' ') {
        let Some(prompt) = session.ask() else {
            writeln!(text, "!! over before {did}").unwrap();
            return;
        };
        write_screen(&session, &prompt, text, seen);
        let event = choice::read(did).unwrap();
        match session.tell(event) {
            Told::Heard => writeln!(text, "    {did}").unwrap(),
            Told::Save(keep) => {
                writeln!(text, "    {did} saves {keep:?}").unwrap();
                let saved = Event::Saved(Message::fixed("ui-saved"));
                assert_eq!(session.tell(saved), Told::Heard);
            }
            Told::NotOffered => {
                writeln!(text, "!! {did} is not offered").unwrap();
                return;
            }
        }
    }
    match session.ask() {
        None => writeln!(text, "over").unwrap(),
        Some(_) => writeln!(text, "!! not over").unwrap(),
    }
}

/// Writes a screen: in full where no talk showed just this one before.
fn write_screen(session: &Session<'_>, prompt: &Prompt, text: &mut String, seen: &mut BTreeSet<String>) {
    let mut screen = String::new();
    let over = session.overlay().map_or(String::new(), |over| format!(" under {over:?}"));
    write!(screen, "{:?}{over}", session.step()).unwrap();
    if let Some((this, most)) = prompt.progress {
        write!(screen, " {this}/{most}").unwrap();
    }
    if let Some(tag) = session.read_in() {
        write!(screen, " read in {tag}").unwrap();
    }
    let says = prompt.says.iter().map(|saying| format!("{:?}: {}", saying.to, of(&saying.words)));
    writeln!(screen, " {:?}: {:?}\n  {}", prompt.shows, prompt.delivery, says.collect::<Vec<_>>().join(" · ")).unwrap();
    let labels = |choices: &[Choice]| choices.iter().map(|one| of(&one.label)).collect::<Vec<_>>().join(" | ");
    let asks = match &prompt.asks {
        Asks::One(choices) => labels(choices),
        Asks::Any { choices, none, instead } => {
            format!("[{}] or {} or {}", labels(choices), of(none), labels(instead))
        }
        Asks::Language { same } => format!("a language, such as {same}"),
    };
    let why = prompt.why.as_ref().map_or(String::new(), |why| format!(" why {}", of(why)));
    let actions: Vec<&str> = prompt.actions.iter().map(|action| action.as_str()).collect();
    writeln!(screen, "  {asks}{why} ({})", actions.join(" ")).unwrap();
    if let Some(sheet) = session.sheet().filter(|_| session.overlay().is_none()) {
        write_sheet(sheet, &mut screen);
    }
    let shown = screen.lines().next().unwrap_or_default().to_owned();
    if seen.insert(screen.clone()) {
        text.push_str(&screen);
    } else {
        writeln!(text, "{shown} …").unwrap();
    }
}

fn write_sheet(sheet: &Sheet, text: &mut String) {
    let ids = |messages: &[Message]| messages.iter().map(of).collect::<Vec<_>>().join(" · ");
    writeln!(text, "  = {:?}, now: {}", sheet.ending, ids(&sheet.do_now)).unwrap();
    writeln!(text, "  = wishes: {:?}, safety: {:?}", sheet.wishes, sheet.safety_view).unwrap();
    let contacts = sheet.contacts.iter().map(|one| match &one.service {
        Some(service) => format!("{:?} {service}", one.kind),
        None => format!("{:?}", one.kind),
    });
    writeln!(text, "  = contacts: {}", contacts.collect::<Vec<_>>().join(", ")).unwrap();
    let duties: Vec<_> = sheet.duties.iter().map(|due| format!("{} {:?}", due.id, due.basis)).collect();
    writeln!(text, "  = duties: {}, unknown: {:?}", duties.join(", "), sheet.law_unknown.as_ref().map(of)).unwrap();
    if let Some(found) = &sheet.indication {
        writeln!(
            text,
            "  = {:?}, {} to {}, findings: {}, because: {}, also: {}, control: {:?}, undetermined {}, declined {}, not \
             asked {}, unknown {}, ours {}",
            found.headline,
            found.level.as_str(),
            found.could_be.as_str(),
            ids(&found.findings),
            ids(&found.because),
            ids(&found.also),
            found.control,
            found.undetermined,
            found.declined,
            found.not_asked,
            found.unknown,
            found.our_floor,
        )
        .unwrap();
    }
    let tool = sheet.tool.as_ref().map(|tool| (tool.id.as_str(), tool.outside));
    writeln!(text, "  = signs: {}, not done: {}, tool: {tool:?}", ids(&sheet.signs), ids(&sheet.not_done)).unwrap();
}

/// The id of a message, with those of the words in it.
fn of(message: &Message) -> String {
    use askwell::vocabulary::Arg;
    let inner = message.args.iter().filter_map(|(_, arg)| match arg {
        Arg::Words(inner) => Some(of(inner)),
        Arg::Number(number) => Some(number.to_string()),
        Arg::Text(_) => None,
    });
    let inner: Vec<String> = inner.collect();
    if inner.is_empty() {
        message.id.as_str().to_owned()
    } else {
        format!("{}({})", message.id.as_str(), inner.join(" "))
    }
}
