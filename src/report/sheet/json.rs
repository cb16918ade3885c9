//! The sheet as JSON: fills the shape. Lists keep the order of the sheet, and what is not known is `null`.

use schemars::generate::SchemaSettings;

use super::shape::{
    ContactShape, DeskShape, DutyShape, Filled, Htcds, IndicationShape, Kind, Said, SheetShape, SourceShape, ToolShape,
    WayShape, WishShape,
};
use crate::conversation::sheet::{Ending, Indication, Sheet, ToolLine};
use crate::documents::raw::Listed;
use crate::judgement::duty::{Basis, DueDuty};
use crate::judgement::referral::{Contact, ContactKind, Reach};
use crate::report::json::{AccuracyShape, pretty};
use crate::vocabulary::{Arg, Message};

/// Writes the sheet. Ends with a line end.
#[must_use]
pub fn json(sheet: &Sheet) -> String {
    pretty(&SheetShape {
        format: 1,
        kind: Kind::Sheet,
        ending: sheet.ending.as_str(),
        interrupt: match sheet.ending {
            Ending::Interrupted(why) => Some(Listed(why)),
            _ => None,
        },
        do_now: said(&sheet.do_now),
        wishes: sheet
            .wishes
            .iter()
            .map(|(pathway, wish)| WishShape { pathway: Listed(*pathway), wish: Listed(*wish) })
            .collect(),
        safety_view: sheet.safety_view.map(Listed),
        duties: sheet.duties.iter().map(duty).collect(),
        law_unknown: sheet.law_unknown.as_ref().map(message),
        contacts: sheet.contacts.iter().map(contact).collect(),
        indication: sheet.indication.as_ref().map(indication),
        signs: said(&sheet.signs),
        tool: sheet.tool.as_ref().map(tool),
        not_done: said(&sheet.not_done),
        staff_support: sheet.staff_support.as_ref().map(|desk| DeskShape { name: &desk.name, phone: &desk.phone }),
    })
}

/// Gives the schema of a sheet. Ends with a line end.
#[must_use]
pub fn schema() -> String {
    // Of what is written: a key that may be left out is not demanded.
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    pretty(generator.into_root_schema_for::<SheetShape<'_>>().as_value())
}

fn said(messages: &[Message]) -> Vec<Said<'_>> {
    messages.iter().map(message).collect()
}

fn message(message: &Message) -> Said<'_> {
    let args = message.args.iter().map(|(name, arg)| (*name, filled(arg))).collect();
    Said { id: message.id.as_str(), args }
}

fn filled(arg: &Arg) -> Filled<'_> {
    match arg {
        Arg::Number(number) => Filled::Number(*number),
        Arg::Text(text) => Filled::Text(text),
        Arg::Words(inner) => Filled::Words(message(inner)),
    }
}

fn duty(due: &DueDuty) -> DutyShape<'_> {
    DutyShape {
        id: due.id.as_str(),
        kind: Listed(due.kind),
        basis: match due.basis {
            Basis::Due => "due",
            Basis::IfBelieved => "if-believed",
        },
        within: due.within.as_deref(),
        to: due.to.as_ref().map(|to| to.as_str()),
        consent: Listed(due.consent),
        notes: said(&due.notes),
        source_year: due.source_year,
        sources: due
            .sources
            .iter()
            .map(|source| SourceShape {
                id: source.id.as_str(),
                title: &source.title,
                publisher: &source.publisher,
                url: source.url.as_deref(),
                date_shown: source.date_shown.as_deref(),
            })
            .collect(),
    }
}

fn contact(found: &Contact) -> ContactShape<'_> {
    ContactShape {
        kind: match found.kind {
            ContactKind::Emergency => "emergency",
            ContactKind::DutyDesk => "duty-desk",
            ContactKind::ChildDesk => "child-desk",
            ContactKind::Service(_) => "service",
            ContactKind::Gap(_) => "gap",
            ContactKind::NobodyApart => "nobody-apart",
        },
        pathway: found.pathway().map(Listed),
        also_for: found.also_for.iter().copied().map(Listed).collect(),
        service: found.service.as_ref().map(|service| service.as_str()),
        name: found.name.as_deref(),
        reach: match found.reach {
            Reach::Ways(_) => "ways",
            Reach::NotConfirmed => "not-confirmed",
            Reach::AskDutyDesk => "ask-duty-desk",
        },
        ways: found.ways().iter().map(|way| WayShape { kind: Listed(way.kind), to: &way.display }).collect(),
        notes: said(&found.notes),
    }
}

fn indication(found: &Indication) -> IndicationShape<'_> {
    IndicationShape {
        headline: found.headline.as_str(),
        level: Listed(found.level),
        could_be: Listed(found.could_be),
        findings_possible: said(&found.findings),
        because: said(&found.because),
        also: said(&found.also),
        htcds: Htcds { methods_of_control: found.control.iter().copied().map(Listed).collect() },
        undetermined: found.undetermined,
        declined: found.declined,
        not_asked: found.not_asked,
        unknown: found.unknown,
        our_floor: found.our_floor,
    }
}

fn tool(used: &ToolLine) -> ToolShape<'_> {
    ToolShape {
        id: &used.id,
        version: &used.version,
        digest: &used.digest,
        built_in: used.built_in,
        evidence: used.evidence,
        populations: &used.populations,
        accuracy: used.accuracy.iter().map(|(one, source)| AccuracyShape::new(one, source)).collect(),
        outside: used.outside,
    }
}
