//! Taking up a tool, and recording what was answered in it.

use super::briefing::SUGGESTIONS;
use super::heard::Part;
use super::{Session, Step};
use crate::answers::{Answer, AnswerCode};
use crate::documents::tool::{ItemIx, Kind};

impl Session<'_> {
    pub(super) fn choose_tool(&mut self, place: u8) {
        let (here, _) = self.tools_here();
        match here.get(usize::from(place)).copied() {
            None => self.go(Step::OtherTools),
            Some(tool) if self.noting() => self.note_in(tool),
            tool => {
                self.use_tool(tool);
                self.go(self.after_item(None));
            }
        }
    }

    /// Lists the tools that stand on this screen, and says whether others stand behind it.
    pub(super) fn tools_here(&self) -> (Vec<usize>, bool) {
        let mut tools = self.fitting_tools();
        let others = tools.split_off(tools.len().min(SUGGESTIONS));
        if self.at == Step::OtherTools { (others, false) } else { (tools, !others.is_empty()) }
    }

    /// Takes up a tool. Another one than before begins with no answer.
    pub(super) fn use_tool(&mut self, tool: Option<usize>) {
        if tool != self.heard.tool {
            let items =
                tool.and_then(|tool| self.briefing.documents.tools.get(tool)).map_or(0, |found| found.tool.items.len());
            self.responses.begin(items);
            self.heard.tool = tool;
            self.heard.forewarned = None;
        }
    }

    /// Puts the questions of the announced part, or leaves all of them out. What is left out stays not asked.
    pub(super) fn choose_part(&mut self, first: ItemIx, place: u8) {
        if place == 0 {
            self.heard.forewarned = Some((first, Part::Put));
            return self.go(Step::Item(first));
        }
        self.heard.forewarned = Some((first, Part::LeftOut));
        let part = self.section_of(first).map_or_else(Vec::new, |section| section.items.clone());
        for item in part {
            self.responses.set(item, AnswerCode::NOT_ASKED);
        }
        self.go_on_with_items();
    }

    pub(super) fn answer(&mut self, item: ItemIx, place: u8) {
        if let Some(code) = self.code_at(item, place) {
            self.record(item, code);
        }
    }

    pub(super) fn record(&mut self, item: ItemIx, code: AnswerCode) {
        self.responses.set(item, code);
        self.heard.interrupted = None;
        self.go(self.after_item(Some(item)));
    }

    /// The code of the answer at this place of an item's prompt: its real answers, then the ways of not answering.
    fn code_at(&self, item: ItemIx, place: u8) -> Option<AnswerCode> {
        let item = self.equipped()?.tool.item(item)?;
        let real = match &item.kind {
            Kind::YesNo => 2,
            Kind::OneOf(options) | Kind::AnyOf(options) => u8::try_from(options.len()).ok()?,
            Kind::Number(_) => 0,
        };
        Some(match (place.checked_sub(real), &item.kind) {
            (None, Kind::YesNo) => AnswerCode::of(Answer::YesNo(place == 0)),
            (None, Kind::OneOf(_)) => AnswerCode::of(Answer::Option(place)),
            (None, _) => return None,
            // Offered for what is asked alone: a sign declines nothing.
            (Some(1), _) => AnswerCode::DECLINED,
            (Some(_), _) => AnswerCode::UNKNOWN,
        })
    }

    pub(super) fn go_on_with_items(&mut self) {
        self.heard.interrupted = None;
        self.go(self.after_item(None));
    }
}
