//! The words of a tool in the source locale: there, told apart, and without harm.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::documents::tool::{By, FindingIx, Item, ItemIx, Kind, Places, Tool, Use};
use crate::i18n::{Phrase, Words, fold};
use crate::vocabulary::{Code, Diagnostic, Message, MessageId, OptionId, Span};

const TOOLS: &str = "locales/en/tools.ftl";
const ITEMS: &str = "locales/en/items.ftl";

/// Lists what is missing or harms.
pub(super) fn faults(tool: &Tool, file: &Arc<str>, places: &Places, source: &Words) -> Vec<Diagnostic> {
    let mut check = Check { file, source, faults: Vec::new() };
    let id = tool.id.as_str();
    check.needs(MessageId::joined(&["tool", id]), TOOLS, None);
    for section in &tool.sections {
        check.needs(MessageId::joined(&["section", id, section.id.as_str()]), TOOLS, None);
    }
    for (place, finding) in (0u16..).zip(tool.scoring.iter().flat_map(|scoring| &scoring.findings)) {
        let span = places.finding(FindingIx(place));
        check.needs(MessageId::joined(&["finding", id, finding.id.as_str()]), TOOLS, span);
        for action in &finding.actions {
            check.needs(MessageId::joined(&["action", id, action.id.as_str()]), TOOLS, span);
        }
    }
    for (place, item) in (0u16..).zip(&tool.items) {
        check.item(tool, item, places.item(ItemIx(place)));
    }
    check.faults
}

struct Check<'a> {
    file: &'a Arc<str>,
    source: &'a Words,
    faults: Vec<Diagnostic>,
}

impl Check<'_> {
    /// Reports a message that does not exist; `home` is where it belongs.
    fn needs(&mut self, id: MessageId, home: &'static str, span: Option<Span>) {
        if !self.source.has(&id) {
            let fault = Diagnostic::new(Code::MissingWords, self.file, span).with("id", id.as_str()).with("file", home);
            self.faults.push(match id.attribute_name() {
                Some(attribute) => fault.with("message", id.message()).with("attribute", attribute),
                None => fault,
            });
        }
    }

    fn item(&mut self, tool: &Tool, item: &Item, span: Option<Span>) {
        let id = item.words();
        let asked = item.by == By::Asked;
        if asked && tool.use_ == Use::Ask {
            self.needs(id.attribute("why"), ITEMS, span);
        }
        if !item.concern.is_empty() {
            // Names the indicator on the officer's sheet.
            self.needs(id.attribute("sign"), ITEMS, span);
        }
        let child = id.attribute("child");
        if asked {
            self.question(&id, span);
            self.question(&child, span);
        }
        // Where nothing is put to anybody, an item that is ticked in a list is known by its sign.
        if tool.use_ == Use::Ask || item.tick().is_none() {
            self.needs(id, ITEMS, span);
        }
        if let Kind::OneOf(options) | Kind::AnyOf(options) = &item.kind {
            self.answers(item, options, span);
        }
    }

    /// A question demands no account, asks nobody to accept a label, and asks for nothing that
    /// says who somebody is.
    fn question(&mut self, id: &MessageId, span: Option<Span>) {
        let Some(text) = self.source.find(&Message::new(id.clone())) else { return };
        let text = fold(&text);
        let lists = self.source.locale().lists();
        let demands = lists.why_openings.iter().find(|phrase| Phrase::of(phrase).demands(&text));
        let label = lists.labels.iter().find(|label| Phrase::of(label).stands_in(&text));
        let identifying = lists.identifying.iter().find(|phrase| Phrase::of(phrase).asks_for(&text));
        for (code, found) in [
            (Code::DemandingQuestion, demands),
            (Code::LabelInQuestion, label),
            (Code::IdentifyingQuestion, identifying),
        ] {
            if let Some(word) = found {
                let fault = Diagnostic::new(code, self.file, span);
                self.faults.push(fault.with("id", id.as_str()).with("word", word.trim_matches('*')));
            }
        }
    }

    /// Reports options without words, and answers that can't be told apart.
    fn answers(&mut self, item: &Item, options: &[OptionId], span: Option<Span>) {
        let standard = ["unknown", "declined"].map(|id| MessageId::joined(&["option", id]));
        let mut seen = BTreeSet::new();
        let mut ids: Vec<MessageId> = Vec::new();
        for option in options {
            let own = MessageId::joined(&["option", item.id.as_str(), option.as_str()]);
            let shared = MessageId::joined(&["option", option.as_str()]);
            if self.source.has(&own) {
                ids.push(own);
            } else if self.source.has(&shared) {
                ids.push(shared);
            } else {
                self.needs(own, ITEMS, span);
            }
        }
        for id in ids.into_iter().chain(standard) {
            let Some(words) = self.source.find(&Message::new(id)) else { continue };
            if !seen.insert(words.to_lowercase()) {
                let fault = Diagnostic::new(Code::SameAnswerWords, self.file, span);
                self.faults.push(fault.with("id", &item.id).with("words", words));
            }
        }
    }
}
