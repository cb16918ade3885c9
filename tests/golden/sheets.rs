//! Whole sheets, as text in two widths and as JSON.

use askwell::conversation::sheet::{Ending, Indication, SafetyView, Sheet, ToolLine, Wish};
use askwell::documents::directory::{ChannelKind, Consent, DutyKind, Source, SourceKind};
use askwell::documents::settings::Desk;
use askwell::documents::tool::MethodOfControl;
use askwell::i18n::{Covers, Words};
use askwell::judgement::duty::{Basis, DueDuty};
use askwell::judgement::referral::{Contact, ContactKind, Reach, Way};
use askwell::report::sheet::{html, json, markdown, text};
use askwell::vocabulary::{Concern, Headline, Message, Pathway, ServiceId, SourceId};
use unicode_width::UnicodeWidthStr;

use super::same;
use crate::common::words::{english_and, made_up};
use crate::shipped::translations;

/// Words that a tool and a directory would bring; these sheets are not about how a directory puts its notes.
const WORDS: &str = "
contact-source-year = Published, source from { $year }.
contact-not-confirmed = Number not confirmed: ask your duty desk.
gap-no-service = No service known for this here: ask your duty desk.
duty-if-believed = If you have grounds to believe it.
tool_tea-adult = Talk over tea
finding_tea-adult_several-signs = Several signs together
sign-documents = Someone else holds the person's documents
sign-fear = The person looked afraid of the one who came along
duty_tea-notify = Tell the labour authority that you have met someone who may need help.
duty_tea-support = Support goes on while the matter is looked into.
";

fn words() -> Words {
    thread_local!(static READ: Words = english_and(WORDS));
    READ.with(Words::clone)
}

fn way(kind: ChannelKind, to: &str) -> Way {
    Way { kind, display: to.to_owned() }
}

fn emergency() -> Contact {
    Contact {
        kind: ContactKind::Emergency,
        service: None,
        name: None,
        operator: None,
        reach: Reach::Ways(vec![way(ChannelKind::ShortCode, "112")]),
        also_for: Vec::new(),
        notes: Vec::new(),
    }
}

fn desk(kind: ContactKind, name: &str) -> Contact {
    Contact {
        kind,
        service: None,
        name: Some(name.to_owned()),
        operator: None,
        reach: Reach::Ways(vec![way(ChannelKind::Phone, "555 0100")]),
        also_for: Vec::new(),
        notes: Vec::new(),
    }
}

fn gap(pathway: Pathway, also_for: Vec<Pathway>) -> Contact {
    Contact {
        kind: ContactKind::Gap(pathway),
        service: None,
        name: None,
        operator: None,
        reach: Reach::AskDutyDesk,
        also_for,
        notes: vec![Message::fixed("gap-no-service")],
    }
}

fn helpline() -> Contact {
    Contact {
        kind: ContactKind::Service(Pathway::Helpline),
        service: ServiceId::parse("tea-line").ok(),
        name: Some("Tea Line".to_owned()),
        operator: None,
        reach: Reach::Ways(vec![
            way(ChannelKind::Phone, "555 0123"),
            way(ChannelKind::Web, "https://tea.example/help"),
        ]),
        also_for: Vec::new(),
        notes: vec![Message::fixed("contact-source-year").text("year", "2024")],
    }
}

fn duty(id: &str, kind: DutyKind, within: &str, words: &'static str) -> DueDuty {
    DueDuty {
        id: ServiceId::parse(id).unwrap(),
        kind,
        words: Message::fixed(words),
        basis: Basis::IfBelieved,
        within: Some(within.to_owned()),
        to: ServiceId::parse("tea-line").ok(),
        consent: if kind == DutyKind::SupportPeriod { Consent::Needed } else { Consent::NotNeeded },
        notes: vec![Message::fixed("duty-if-believed")],
        source_year: (kind == DutyKind::Notify).then_some(2014),
        sources: vec![Source {
            id: SourceId::parse("tea-act").unwrap(),
            title: "Tea Act, section 4".to_owned(),
            publisher: "Parliament of Teland".to_owned(),
            kind: SourceKind::Legal,
            url: Some("https://law.example/tea".to_owned()),
            date_shown: None,
        }],
    }
}

fn tool() -> ToolLine {
    ToolLine {
        id: "tea-adult".to_owned(),
        version: "1.2.0".to_owned(),
        digest: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef".to_owned(),
        built_in: true,
        evidence: "unvalidated",
        populations: Vec::new(),
        accuracy: Vec::new(),
        outside: false,
        title: Message::fixed("tool_tea-adult"),
    }
}

/// A talk that went its whole way, with answers left open.
fn full() -> Sheet {
    Sheet {
        ending: Ending::Completed,
        do_now: vec![Message::fixed("sheet-now-wishes")],
        safety_view: Some(SafetyView::NotSure),
        wishes: vec![
            (Pathway::Health, Wish::Yes),
            (Pathway::Helpline, Wish::Later),
            (Pathway::FormalReferral, Wish::No),
            (Pathway::LegalAid, Wish::NotAsked),
        ],
        duties: vec![
            duty("tea-notify", DutyKind::Notify, "PT24H", "duty_tea-notify"),
            duty("tea-support", DutyKind::SupportPeriod, "P30D", "duty_tea-support"),
        ],
        law_unknown: None,
        contacts: vec![
            emergency(),
            desk(ContactKind::DutyDesk, "Night desk"),
            Contact {
                kind: ContactKind::Service(Pathway::Health),
                service: ServiceId::parse("tea-clinic").ok(),
                name: Some("Tea Clinic".to_owned()),
                operator: None,
                reach: Reach::NotConfirmed,
                also_for: Vec::new(),
                notes: vec![Message::fixed("contact-not-confirmed")],
            },
            helpline(),
            gap(Pathway::LegalAid, vec![Pathway::Shelter]),
        ],
        indication: Some(Indication {
            headline: Headline::Level(Concern::Some),
            level: Concern::Some,
            could_be: Concern::Strong,
            findings: vec![Message::fixed("finding_tea-adult_several-signs")],
            because: vec![Message::fixed("sign-documents")],
            also: vec![Message::fixed("sign-fear")],
            control: vec![MethodOfControl::WithholdsDocuments],
            undetermined: 3,
            declined: 2,
            not_asked: 0,
            unknown: 1,
            our_floor: true,
        }),
        signs: Vec::new(),
        not_done: vec![Message::fixed("sheet-not-done-report")],
        tool: Some(tool()),
        staff_support: Some(Desk { name: "Peer line".to_owned(), phone: "555 0150".to_owned() }),
    }
}

/// The person chose not to talk.
fn refused() -> Sheet {
    Sheet {
        ending: Ending::Refused,
        do_now: vec![Message::fixed("sheet-now-refused")],
        safety_view: Some(SafetyView::Declined),
        wishes: vec![(Pathway::Helpline, Wish::Later)],
        duties: Vec::new(),
        law_unknown: Some(Message::fixed("law-unknown_adult")),
        contacts: vec![emergency(), desk(ContactKind::DutyDesk, "Night desk"), helpline()],
        indication: None,
        signs: vec![Message::fixed("sign-fear")],
        not_done: vec![Message::fixed("sheet-not-done-refused"), Message::fixed("sheet-not-done-report")],
        tool: None,
        staff_support: None,
    }
}

/// The person may be a child, and nobody here is trained to ask.
fn handed_over() -> Sheet {
    Sheet {
        ending: Ending::HandedOver,
        do_now: vec![Message::fixed("sheet-now-child")],
        safety_view: None,
        wishes: Vec::new(),
        duties: vec![duty("tea-notify", DutyKind::ReportChild, "PT0S", "duty_tea-notify")],
        law_unknown: Some(Message::fixed("law-unknown_child")),
        contacts: vec![
            emergency(),
            desk(ContactKind::ChildDesk, "Children's desk"),
            desk(ContactKind::DutyDesk, "Night desk"),
            gap(Pathway::ChildProtection, Vec::new()),
        ],
        indication: None,
        signs: Vec::new(),
        not_done: vec![Message::fixed("sheet-not-done-handed-over"), Message::fixed("sheet-not-done-report")],
        tool: None,
        staff_support: None,
    }
}

/// What was told in a talk was noted afterwards: only what the ticks reach, and nobody's wishes.
fn noted() -> Sheet {
    Sheet {
        ending: Ending::Noted,
        do_now: vec![Message::fixed("sheet-now-offer")],
        safety_view: None,
        wishes: Vec::new(),
        indication: full().indication.map(|found| Indication {
            headline: Headline::Level(Concern::Some),
            could_be: Concern::Urgent,
            undetermined: 17,
            declined: 0,
            unknown: 0,
            ..found
        }),
        not_done: ["sheet-not-done-noted", "sheet-not-done-report"].map(Message::fixed).to_vec(),
        ..full()
    }
}

/// The officer looked and ticked no sign.
fn observed() -> Sheet {
    Sheet {
        ending: Ending::Observed,
        contacts: vec![emergency(), desk(ContactKind::DutyDesk, "Night desk"), helpline()],
        indication: noted().indication.map(|found| Indication {
            headline: Headline::NotEstablished,
            level: Concern::NoneRecorded,
            could_be: Concern::Some,
            findings: Vec::new(),
            because: Vec::new(),
            also: Vec::new(),
            control: Vec::new(),
            our_floor: false,
            ..found
        }),
        not_done: ["sheet-not-done-observed", "sheet-not-done-report"].map(Message::fixed).to_vec(),
        staff_support: None,
        ..noted()
    }
}

/// The officer, alone, only looked up where to turn.
fn looked_up() -> Sheet {
    Sheet {
        ending: Ending::LookedUp,
        indication: None,
        tool: None,
        not_done: ["sheet-not-done-looked-up", "sheet-not-done-report"].map(Message::fixed).to_vec(),
        ..observed()
    }
}

pub(super) fn every() -> [(&'static str, Sheet); 6] {
    [
        ("full", full()),
        ("refused", refused()),
        ("handed-over", handed_over()),
        ("noted", noted()),
        ("observed", observed()),
        ("looked-up", looked_up()),
    ]
}

#[test]
fn sheets_read_as_they_were_approved() {
    for (name, sheet) in every() {
        for width in [80, 40] {
            same(&format!("sheets/{name}-{width}.txt"), &text(&sheet, &words(), width));
        }
        same(&format!("sheets/{name}.md"), &markdown(&sheet, &words()));
        same(&format!("sheets/{name}.html"), &html(&sheet, &words()));
        same(&format!("sheets/{name}.json"), &json(&sheet));
    }
}

/// The page runs nothing, loads nothing and sends nothing, and what a directory says can't become markup.
#[test]
fn a_page_is_one_file_that_asks_nothing_of_anyone() {
    let mut sheet = full();
    for contact in &mut sheet.contacts {
        contact.name = Some("<script src=//x.example></script><img src=x onerror=y>\"'".to_owned());
    }
    let page = html(&sheet, &words());
    for reach in ["<script", "<img", "src=\"", "href=", "url(", "@import", "<iframe", "<form", "<link"] {
        assert!(!page.contains(reach), "{reach}");
    }
    assert!(page.contains("default-src 'none'"));
    assert!(page.contains("&lt;script src=//x.example&gt;"));
    assert!(markdown(&sheet, &words()).contains("\\<script src=//x.example\\>\\</script\\>"));
}

/// A sheet in each translation, with the English of the made-up tool between its lines.
#[test]
fn sheets_of_every_locale_read_as_they_were_approved() {
    for locale in translations().into_iter().filter(|locale| locale.covers() == Covers::Everything) {
        let words = words().of(locale);
        for (name, sheet) in every() {
            for width in [80, 40] {
                let written = text(&sheet, &words, width);
                assert!(!written.contains("{$"), "{name}: {written}");
                same(&format!("sheets/{}-{name}-{width}.txt", words.locale().tag()), &written);
            }
        }
    }
}

/// Conduct 118: a sheet in the words of a draft says so.
#[test]
fn a_sheet_in_the_words_of_a_draft_says_so() {
    let draft = made_up("ar", "rtl", "sheet-words-draft = مسودة\n");
    assert!(text(&full(), &draft, 80).contains("مسودة"));
    assert!(!text(&full(), &words(), 80).contains("a draft, translated"));
}

/// Every form says the same, in the same order.
#[test]
fn every_form_says_the_same() {
    for (name, sheet) in every() {
        let said = text(&sheet, &words(), 10_000);
        let said: Vec<&str> =
            said.lines().map(|line| line.trim_start_matches("- ")).filter(|l| !l.is_empty()).collect();
        let unescaped = markdown(&sheet, &words()).replace("\\\n", "\n").replace('\\', "");
        let marks: &[char] = &['#', '-', ' '];
        let marked: Vec<&str> =
            unescaped.lines().map(|line| line.trim_start_matches(marks)).filter(|l| !l.is_empty()).collect();
        assert_eq!(marked, said, "{name}");
        let page = html(&sheet, &words()).replace("&amp;", "&").replace("&quot;", "\"");
        let mut rest = page.split_once("<main>").unwrap().1;
        for line in said {
            rest = rest.split_once(&format!(">{line}<")).unwrap_or_else(|| panic!("{name}: {line}")).1;
        }
    }
}

/// Conduct 112: only what can't be broken is wider than the window.
#[test]
fn no_line_of_a_sheet_is_too_wide() {
    for (name, sheet) in every() {
        for width in [40, 60, 80] {
            for line in text(&sheet, &words(), width).lines() {
                assert!(line.width() <= width || !line.trim_start_matches("- ").contains(' '), "{name}: {line}");
            }
        }
    }
}

#[test]
fn no_message_of_a_sheet_lacks_its_words() {
    let nothing = made_up("de", "ltr", "x = x\n");
    for (name, sheet) in every() {
        let fallbacks: Vec<String> = text(&sheet, &nothing, 10_000)
            .lines()
            .filter(|line| line.starts_with("- sheet ") || line.starts_with("sheet "))
            .map(str::to_owned)
            .collect();
        assert!(!fallbacks.is_empty(), "{name}: without words the ids stand in");
        let written = text(&sheet, &words(), 10_000);
        for fallback in fallbacks {
            assert!(!written.contains(&fallback), "{name}: {fallback}");
        }
    }
}

/// After a refusal, a stop or a hand-over there is no level at all, in no form.
#[test]
fn without_an_indication_no_level_is_named() {
    for (name, sheet) in every().into_iter().filter(|(_, sheet)| sheet.indication.is_none()) {
        let written = text(&sheet, &words(), 10_000);
        assert!(written.contains("No level of concern is given."), "{name}");
        for level in Concern::ALL {
            for list in ["level", "headline"] {
                let id = askwell::vocabulary::MessageId::joined(&[list, level.as_str()]);
                assert!(!written.contains(&words().text(&Message::new(id))), "{name}: {level:?}");
            }
        }
        let json: serde_json::Value = serde_json::from_str(&json(&sheet)).unwrap();
        assert!(json["indication"].is_null());
    }
}

/// Conduct 54 and 58: no sheet clears, labels or judges anybody, or promises anything.
#[test]
fn no_sheet_clears_or_promises() {
    let words = words();
    for (name, sheet) in every() {
        let written = text(&sheet, &words, 10_000).to_lowercase();
        let lists = words.locale().lists();
        for phrase in lists.clearing.iter().chain(&lists.promises).chain(&lists.labels) {
            assert!(!written.contains(phrase.as_str()), "{name}: {phrase}");
        }
    }
}

/// Conduct 56: the person's own view of their safety stands before any result.
#[test]
fn what_the_person_wants_stands_before_what_the_tool_says() {
    let written = text(&full(), &words(), 80);
    let places = [
        "What to do now",
        "What the person wants",
        "in their own view: Not sure",
        "What the law asks of you",
        "Where to turn",
        "What this screening indicates",
        "The tool",
        "What was not done",
    ];
    let places: Vec<usize> = places.iter().map(|heading| written.find(heading).expect(heading)).collect();
    assert!(places.is_sorted(), "{written}");
}

#[test]
fn a_sheet_from_the_right_begins_every_line_with_a_mark() {
    let arabic = made_up("ar", "rtl", "sheet-title = لك أنت\nsheet-head-now = الآن\n");
    let written = text(&refused(), &arabic, 40);
    assert!(written.lines().all(|line| line.is_empty() || line.starts_with('\u{200F}')), "{written}");
}
