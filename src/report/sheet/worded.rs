//! The sheet in words, in the order in which an officer needs them, before it is written out in any form. After a
//! refusal or a stop it holds no level.

use super::span;
use crate::conversation::sheet::{Ending, Indication, Sheet, ToolLine, Wish};
use crate::documents::directory::{Consent, DutyKind, SourceKind};
use crate::i18n::{ReviewStatus, Words};
use crate::judgement::duty::DueDuty;
use crate::judgement::referral::{Contact, ContactKind};
use crate::report::document::{Document, Entries};
use crate::report::evidence;
use crate::vocabulary::{Concern, Headline, Message, Pathway};

/// How many characters of a digest are enough to compare by eye.
const DIGEST_SHOWN: usize = 12;

/// Finds the words of a sheet.
pub(super) fn worded(sheet: &Sheet, words: &Words) -> Document {
    let say = |message: Message| words.text(&message);
    let support = sheet
        .staff_support
        .iter()
        .map(|desk| say(fixed("sheet-support").text("name", desk.name.as_str()).text("phone", desk.phone.as_str())));
    let indicated = match &sheet.indication {
        Some(found) => indication(found, sheet.ending.is_of_notes(), words),
        None => vec![say(fixed("sheet-no-level"))],
    };
    let mut not_done = said(words, &sheet.not_done);
    if words.locale().status() == ReviewStatus::Draft {
        // Whoever reads the sheet later must know how far to trust its words.
        not_done.push(say(fixed("sheet-words-draft")));
    }
    let duties = sheet.duties.iter().map(|due| duty(due, sheet, words));
    let caution = (!sheet.duties.is_empty()).then(|| fixed("sheet-no-legal-advice"));
    let about_all = sheet.law_unknown.clone().into_iter().chain(caution).map(|line| vec![say(line)]);
    let duties = duties.chain(about_all).collect();
    let contacts = sheet.contacts.iter().map(|found| contact(found, words)).collect();
    let parts = [
        ("sheet-head-now", Entries::List(said(words, &sheet.do_now))),
        ("sheet-head-wishes", Entries::List(wishes(sheet, words))),
        ("sheet-head-duties", Entries::Groups(duties)),
        ("sheet-head-contacts", Entries::Groups(contacts)),
        ("sheet-head-indication", Entries::List(indicated)),
        ("sheet-head-signs", Entries::List(said(words, &sheet.signs))),
        ("sheet-head-tool", Entries::List(sheet.tool.iter().flat_map(|used| tool(used, words)).collect())),
        ("sheet-head-not-done", Entries::List(not_done)),
        ("sheet-head-support", Entries::List(support.collect())),
    ];
    let parts = parts.into_iter().map(|(heading, entries)| (say(fixed(heading)), entries));
    Document::new(say(fixed("sheet-title")), say(ending(sheet.ending)), parts)
}

const fn fixed(id: &'static str) -> Message {
    Message::fixed(id)
}

fn said(words: &Words, messages: &[Message]) -> Vec<String> {
    messages.iter().map(|message| words.text(message)).collect()
}

fn ending(ending: Ending) -> Message {
    match ending {
        Ending::Interrupted(why) => Message::named("ending_interrupted", why.as_str()),
        other => Message::named("ending", other.as_str()),
    }
}

/// What the person wants, and how safe they feel: their own view, beside which no result stands.
fn wishes(sheet: &Sheet, words: &Words) -> Vec<String> {
    let wish = |(pathway, wish): &(Pathway, Wish)| {
        let offer = Message::named("pathway", pathway.as_str());
        words.text(&fixed("sheet-wish").words("offer", offer).words("wish", Message::named("wish", wish.as_str())))
    };
    let view = sheet
        .safety_view
        .map(|view| words.text(&fixed("sheet-safety").words("view", Message::named("safety", view.as_str()))));
    sheet.wishes.iter().map(wish).chain(view).collect()
}

fn duty(due: &DueDuty, sheet: &Sheet, words: &Words) -> Vec<String> {
    let mut lines = vec![words.text(&due.words)];
    lines.extend(due.within.as_deref().map(|within| deadline(due.kind, within, words)));
    let service = due.to.as_ref().and_then(|to| sheet.contacts.iter().find(|found| found.service.as_ref() == Some(to)));
    let name = service.and_then(|service| service.name.as_deref());
    lines.extend(name.map(|name| words.text(&fixed("sheet-duty-to").text("name", name))));
    // A duty to ask first says nothing else, and a route was asked about where the person wants it.
    let agreed = due.kind == DutyKind::Route && sheet.wishes.contains(&(Pathway::FormalReferral, Wish::Yes));
    let asks_first = due.consent == Consent::Needed && due.kind != DutyKind::Consent && !agreed;
    lines.extend(asks_first.then(|| words.text(&fixed("contact-consent-first"))));
    lines.extend(said(words, &due.notes));
    // Titles and addresses are in the directory and in the JSON; here it is enough to see who vouches for a duty.
    let mut publishers: Vec<&str> = Vec::new();
    for source in due.sources.iter().filter(|source| source.kind != SourceKind::ApplicationCode) {
        if !publishers.contains(&source.publisher.as_str()) {
            publishers.push(&source.publisher);
        }
    }
    if !publishers.is_empty() {
        let list = words.list(&publishers);
        let source = match due.source_year {
            Some(year) => fixed("sheet-source-year").text("year", year.to_string()),
            None => fixed("sheet-source-undated"),
        };
        lines.push(words.text(&source.text("publishers", list)));
    }
    lines
}

/// Support lasts for a span of time; every other duty ends with it.
fn deadline(kind: DutyKind, within: &str, words: &Words) -> String {
    let span = match span::parts(within) {
        Some(parts) if parts.is_empty() => return words.text(&fixed("sheet-at-once")),
        Some(parts) => words.list_of(parts),
        None => within.to_owned(),
    };
    let id = if kind == DutyKind::SupportPeriod { "sheet-at-least" } else { "sheet-within" };
    words.text(&fixed(id).text("span", span))
}

fn contact(found: &Contact, words: &Words) -> Vec<String> {
    let name = found.name.as_deref().unwrap_or_default();
    let title = match found.kind {
        ContactKind::Emergency => fixed("sheet-contact-emergency"),
        ContactKind::DutyDesk => fixed("sheet-contact-duty-desk").text("name", name),
        ContactKind::ChildDesk => fixed("sheet-contact-child-desk").text("name", name),
        ContactKind::Service(pathway) => fixed("sheet-contact-service")
            .text("name", name)
            .words("pathway", Message::named("pathway", pathway.as_str())),
        ContactKind::NobodyApart => fixed("sheet-contact-nobody-apart"),
        ContactKind::Gap(pathway) => {
            let all = std::iter::once(&pathway).chain(&found.also_for);
            let list = words.list_of(all.map(|one| Message::named("pathway", one.as_str())));
            fixed("sheet-contact-gap").text("pathway", list)
        }
    };
    let ways = found.ways().iter();
    let ways =
        ways.map(|way| words.text(&Message::named("sheet-way", way.kind.as_str()).text("to", way.display.as_str())));
    [words.text(&title)].into_iter().chain(ways).chain(said(words, &found.notes)).collect()
}

fn indication(found: &Indication, of_notes: bool, words: &Words) -> Vec<String> {
    let say = |message: Message| words.text(&message);
    let level = |level: Concern| Message::named("level", level.as_str());
    let mut lines = vec![say(Message::named("headline", found.headline.as_str()))];
    if of_notes {
        // How bad it might be at the worst would stand on every such sheet, and tell nothing.
        lines.push(say(fixed("sheet-ticked").words("level", level(found.level))));
    } else if found.headline != Headline::Level(found.could_be) {
        let interval = fixed("sheet-interval").words("level", level(found.level));
        lines.push(say(interval.words("could-be", level(found.could_be))));
    }
    lines.extend(found.findings.iter().map(|finding| {
        let id = if found.findings.len() == 1 { "sheet-finding" } else { "sheet-finding-possible" };
        say(fixed(id).words("finding", finding.clone()))
    }));
    lines.extend(found.because.iter().map(|sign| say(fixed("sheet-because").words("sign", sign.clone()))));
    lines.extend(found.also.iter().map(|sign| say(fixed("sheet-also").words("sign", sign.clone()))));
    let counts = [
        ("sheet-declined", found.declined),
        ("sheet-unknown", found.unknown),
        ("sheet-not-asked", found.not_asked),
        ("sheet-undetermined", if of_notes { 0 } else { found.undetermined }),
    ];
    lines.extend(counts.into_iter().filter(|(_, n)| *n > 0).map(|(id, n)| say(fixed(id).number("count", n))));
    if found.our_floor {
        lines.push(say(fixed("sheet-our-floor")));
    }
    lines.push(say(fixed("sheet-only-an-indication")));
    lines
}

fn tool(used: &ToolLine, words: &Words) -> Vec<String> {
    let title = fixed("sheet-tool").words("title", used.title.clone());
    let title = title.text("id", used.id.as_str()).text("version", used.version.as_str());
    let from = fixed(if used.built_in { "sheet-tool-built-in" } else { "sheet-tool-added" });
    let digest: String = used.digest.chars().take(DIGEST_SHOWN).collect();
    let evidence = fixed("sheet-evidence").words("evidence", Message::named("evidence", used.evidence));
    let mut lines: Vec<String> =
        [title, from.text("digest", digest), evidence].iter().map(|message| words.text(message)).collect();
    lines.push(evidence::populations(&used.title, &used.populations, words));
    lines.extend(evidence::accuracy(&used.title, &used.accuracy, words));
    lines.extend(used.outside.then(|| words.text(&fixed("sheet-outside"))));
    lines.extend(evidence::note(&used.title, words));
    lines
}
