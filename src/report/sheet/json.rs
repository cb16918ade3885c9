//! The sheet as JSON: ids, never words, so that it reads the same in every language. Only names and numbers of
//! contacts are texts. Nothing in it is an answer.

use serde_json::{Map, Value, json};

use crate::conversation::sheet::{Ending, Indication, Sheet, ToolLine};
use crate::judgement::duty::{Basis, DueDuty};
use crate::judgement::referral::{Contact, ContactKind, Reach};
use crate::report::json::accuracy;
use crate::vocabulary::{Arg, Message};

/// Writes the sheet. Lists keep its order; what is not known is `null`; a message is its id and what is filled in.
#[must_use]
pub fn json(sheet: &Sheet) -> Value {
    json!({
        "format": 1,
        "kind": "askwell-sheet",
        "ending": sheet.ending.as_str(),
        "interrupt": match sheet.ending {
            Ending::Interrupted(why) => Some(why.as_str()),
            _ => None,
        },
        "do_now": messages(&sheet.do_now),
        "wishes": sheet.wishes.iter()
            .map(|(pathway, wish)| json!({"pathway": pathway.as_str(), "wish": wish.as_str()}))
            .collect::<Vec<_>>(),
        "safety_view": sheet.safety_view.map(|view| view.as_str()),
        "duties": sheet.duties.iter().map(duty).collect::<Vec<_>>(),
        "law_unknown": sheet.law_unknown.as_ref().map(message),
        "contacts": sheet.contacts.iter().map(contact).collect::<Vec<_>>(),
        "indication": sheet.indication.as_ref().map(indication),
        "signs": messages(&sheet.signs),
        "tool": sheet.tool.as_ref().map(tool),
        "not_done": messages(&sheet.not_done),
        "staff_support": sheet.staff_support.as_ref().map(|desk| json!({"name": desk.name, "phone": desk.phone})),
    })
}

fn messages(messages: &[Message]) -> Vec<Value> {
    messages.iter().map(message).collect()
}

fn message(message: &Message) -> Value {
    let filled: Map<String, Value> =
        message.args.iter().map(|(name, arg)| ((*name).to_owned(), argument(arg))).collect();
    if filled.is_empty() {
        json!({"id": message.id.as_str()})
    } else {
        json!({"id": message.id.as_str(), "args": filled})
    }
}

fn argument(arg: &Arg) -> Value {
    match arg {
        Arg::Number(number) => json!(number),
        Arg::Text(text) => json!(text),
        Arg::Words(inner) => message(inner),
    }
}

fn duty(due: &DueDuty) -> Value {
    json!({
        "id": due.id.as_str(),
        "kind": due.kind.as_str(),
        "basis": match due.basis {
            Basis::Due => "due",
            Basis::IfBelieved => "if-believed",
        },
        "within": due.within,
        "to": due.to.as_ref().map(|to| to.as_str()),
        "consent": due.consent.as_str(),
        "notes": messages(&due.notes),
        "source_year": due.source_year,
        "sources": due.sources.iter()
            .map(|source| json!({
                "id": source.id.as_str(), "title": source.title, "publisher": source.publisher,
                "url": source.url, "date_shown": source.date_shown,
            }))
            .collect::<Vec<_>>(),
    })
}

fn contact(found: &Contact) -> Value {
    let kind = match found.kind {
        ContactKind::Emergency => "emergency",
        ContactKind::DutyDesk => "duty-desk",
        ContactKind::ChildDesk => "child-desk",
        ContactKind::Service(_) => "service",
        ContactKind::Gap(_) => "gap",
        ContactKind::NobodyApart => "nobody-apart",
    };
    let reach = match found.reach {
        Reach::Ways(_) => "ways",
        Reach::NotConfirmed => "not-confirmed",
        Reach::AskDutyDesk => "ask-duty-desk",
    };
    json!({
        "kind": kind,
        "pathway": found.pathway().map(|pathway| pathway.as_str()),
        "also_for": found.also_for.iter().map(|pathway| pathway.as_str()).collect::<Vec<_>>(),
        "service": found.service.as_ref().map(|service| service.as_str()),
        "name": found.name,
        "reach": reach,
        "ways": found.ways().iter()
            .map(|way| json!({"kind": way.kind.as_str(), "to": way.display}))
            .collect::<Vec<_>>(),
        "notes": messages(&found.notes),
    })
}

fn indication(found: &Indication) -> Value {
    json!({
        "headline": found.headline.as_str(),
        "level": found.level.as_str(),
        "could_be": found.could_be.as_str(),
        "findings_possible": messages(&found.findings),
        "also": messages(&found.also),
        "because": messages(&found.because),
        "undetermined": found.undetermined,
        "declined": found.declined,
        "not_asked": found.not_asked,
        "unknown": found.unknown,
        "our_floor": found.our_floor,
    })
}

fn tool(used: &ToolLine) -> Value {
    json!({
        "id": used.id,
        "version": used.version,
        "digest": used.digest,
        "built_in": used.built_in,
        "evidence": used.evidence,
        "populations": used.populations,
        "accuracy": used.accuracy.iter().map(|(one, source)| accuracy(one, source)).collect::<Vec<_>>(),
        "outside": used.outside,
    })
}
