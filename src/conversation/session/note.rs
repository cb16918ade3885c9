//! Noting instead of asking: signs the officer saw, or what was told in a talk. Nobody else is there to hear a word.
//!
//! A tick is the concern of an item. What is not ticked stays not asked: the officer may not know, and a person who kept
//! silent said neither yes nor no.

use super::heard::{Company, Noting};
use super::parts::{card, choice, choose, officer};
use super::{Asks, Equipped, Prompt, Session, Step};
use crate::answers::{Answer, AnswerCode};
use crate::documents::tool::{By, Item, ItemIx, Kind, Value};
use crate::judgement::scoring::Reach;
use crate::vocabulary::{Age, Interrupt, Message, MessageId, OptionId};

/// The most ticks on a page: each has a key of its own, and 0 is none of them.
const TICKS: usize = 9;

/// What an officer by themselves can choose to note.
const WISHES: [(&str, Option<Noting>); 3] =
    [("ui-note-signs", Some(Noting::Signs)), ("ui-note-told", Some(Noting::Told)), ("ui-note-nothing", None)];

impl Session<'_> {
    /// Says whether the officer is by themselves, so that nothing is said to anyone.
    pub(super) fn by_oneself(&self) -> bool {
        self.heard.company == Company::Nobody
    }

    /// Lists what can be noted at this step, with the words of the choice.
    fn wishes(&self) -> Vec<(&'static str, Option<Noting>)> {
        let possible = |(_, noting): &(&str, Option<Noting>)| match noting {
            Some(Noting::Told) if self.at == Step::NotAttested => false,
            Some(noting) => !self.note_tools(*noting).is_empty(),
            None => true,
        };
        WISHES.into_iter().filter(possible).collect()
    }

    fn note_tools(&self, noting: Noting) -> Vec<usize> {
        let age = self.heard.age.unwrap_or(Age::Adult);
        match noting {
            Noting::Signs => self.briefing.signs(age),
            Noting::Told => self.briefing.told(age),
        }
    }

    /// Lists the tools that fit what is done now, those suggested first.
    pub(super) fn fitting_tools(&self) -> Vec<usize> {
        match self.heard.noting {
            Some(noting) => self.note_tools(noting),
            None => self.briefing.talks(self.heard.age.unwrap_or(Age::Adult)),
        }
    }

    pub(super) fn note_prompt(&self) -> Prompt {
        let choices: Vec<&'static str> = self.wishes().into_iter().map(|(id, _)| id).collect();
        match self.at {
            Step::NotAttested => card("ui-not-attested", &["ui-not-attested-why"], &choices),
            _ => card("ui-note", &["ui-note-how"], &choices),
        }
    }

    pub(super) fn note_tools_prompt(&self) -> Prompt {
        Prompt { asks: Asks::One(self.tool_choices()), ..card("ui-tool", &[], &[]) }
    }

    /// Offers signs to tick, once the closing words were said, where there is a tool of signs.
    pub(super) fn may_add_signs(&self) -> bool {
        let in_danger = self.heard.in_danger() && !self.heard.safe_again;
        self.heard.left.is_some() && !in_danger && !self.note_tools(Noting::Signs).is_empty()
    }

    /// Takes what the officer wants to note, or nothing.
    pub(super) fn choose_note(&mut self, place: u8) {
        let wish = self.wishes().get(usize::from(place)).and_then(|(_, noting)| *noting);
        match wish {
            Some(Noting::Told) => self.go(Step::Attest),
            Some(Noting::Signs) => self.begin_notes(Noting::Signs),
            None => {
                self.forget_notes();
                self.go(Step::Noted);
            }
        }
    }

    /// Takes whether limits were said and the person agreed. Without both, what was told is not for noting.
    pub(super) fn choose_attest(&mut self, place: u8) {
        if place == 0 {
            self.begin_notes(Noting::Told);
        } else {
            self.forget_notes();
            self.go(Step::NotAttested);
        }
    }

    /// Begins to note; where only one tool fits there is nothing to choose.
    pub(super) fn begin_notes(&mut self, noting: Noting) {
        self.heard.noting = Some(noting);
        match self.note_tools(noting)[..] {
            [only] => self.note_in(only),
            _ => self.go(Step::NoteTool),
        }
    }

    pub(super) fn note_in(&mut self, tool: usize) {
        self.use_tool(Some(tool));
        // What a talk before had asked for had its card then.
        self.heard.read = self.interrupts();
        self.note_on(0);
    }

    /// Forgets all that was noted.
    pub(super) fn forget_notes(&mut self) {
        self.responses.wipe();
        self.heard.tool = None;
        self.heard.noting = None;
        self.heard.read.clear();
    }

    /// Lists the pages of the tool in use: the signs of a section together, then one by one what has other answers.
    fn pages(&self) -> Vec<Vec<ItemIx>> {
        let Some(Equipped { tool, .. }) = self.equipped() else { return Vec::new() };
        let item = |ix: &ItemIx| tool.item(*ix);
        let mut pages = Vec::new();
        for section in &tool.sections {
            let (signs, others): (Vec<ItemIx>, Vec<ItemIx>) =
                section.items.iter().copied().partition(|ix| item(ix).and_then(Item::tick).is_some());
            // As many on each page as on the next.
            let each = signs.len().div_ceil(signs.len().div_ceil(TICKS).max(1)).max(1);
            pages.extend(signs.chunks(each).map(<[ItemIx]>::to_vec));
            pages.extend(others.into_iter().map(|ix| vec![ix]));
        }
        pages
    }

    /// Lists what stands on a page: only what can count under the notes so far.
    fn on_page(&self, page: u16) -> Vec<ItemIx> {
        let Some(program) = self.equipped().map(Equipped::program) else { return Vec::new() };
        let (codes, context) = (self.responses.expose(), self.context());
        let mut page = self.pages().into_iter().nth(usize::from(page)).unwrap_or_default();
        page.retain(|ix| program.reach(*ix, codes, &context) != Reach::Closed);
        page
    }

    pub(super) fn page_prompt(&self, page: u16) -> Prompt {
        let on_page = self.on_page(page);
        let Some(Equipped { tool, .. }) = self.equipped() else { return choose(Vec::new(), &[]) };
        let Some((first, item)) = on_page.first().and_then(|ix| Some((ix, self.item_at(*ix)?))) else {
            return choose(Vec::new(), &[]);
        };
        let told = on_page.iter().filter_map(|ix| self.item_at(*ix)).any(|item| item.by == By::Asked);
        let mut says = vec![officer(Message::fixed(if told { "ui-notes-told" } else { "ui-notes-signs" }))];
        let section = tool.sections.iter().find(|section| section.items.contains(first));
        says.extend(section.map(|section| {
            officer(Message::new(MessageId::joined(&["section", tool.id.as_str(), section.id.as_str()])))
        }));
        let not_known = || Message::fixed("ui-notes-not-known");
        let word = |id: &OptionId| choice(Message::new(MessageId::joined(&["option", item.id.as_str(), id.as_str()])));
        let asks = if item.tick().is_some() {
            says.push(officer(Message::fixed("ui-notes-open")));
            let signs = on_page.iter().filter_map(|ix| self.item_at(*ix));
            let sign = |item: &Item| choice(Message::new(item.words().attribute("sign")));
            Asks::Any { choices: signs.map(sign).collect(), none: Message::fixed("ui-notes-none"), instead: Vec::new() }
        } else {
            says.push(officer(Message::new(item.words().attribute("sign"))));
            match &item.kind {
                Kind::AnyOf(options) => {
                    Asks::Any { choices: options.iter().map(word).collect(), none: not_known(), instead: Vec::new() }
                }
                Kind::OneOf(options) => Asks::One(options.iter().map(word).chain([choice(not_known())]).collect()),
                Kind::YesNo | Kind::Number(_) => {
                    let real = ["answer_yes", "answer_no"].map(|id| choice(Message::fixed(id)));
                    Asks::One(real.into_iter().chain([choice(not_known())]).collect())
                }
            }
        };
        Prompt { asks, ..choose(says, &[]) }
    }

    /// Takes the ticks of a page. Of options, none ticked is nothing known.
    pub(super) fn tick_page(&mut self, page: u16, bits: u16) {
        for (place, ix) in self.on_page(page).into_iter().enumerate() {
            let Some(item) = self.item_at(ix) else { continue };
            let code = match (item.tick(), &item.kind) {
                (Some(value), _) if bits >> place & 1 == 1 => AnswerCode::of_values(item, &[value]),
                (None, Kind::AnyOf(_)) if bits != 0 => Some(AnswerCode::of(Answer::Options(bits))),
                _ => None,
            };
            self.responses.set(ix, code.unwrap_or(AnswerCode::NOT_ASKED));
        }
        if self.left_open(page).is_empty() { self.page_done(page) } else { self.go(Step::NotesRest(page)) }
    }

    /// Lists what the person may have been asked on a page and was not ticked. Of signs nobody said anything.
    fn left_open(&self, page: u16) -> Vec<ItemIx> {
        let codes = self.responses.expose();
        let mut open = self.on_page(page);
        open.retain(|ix| {
            self.is_asked(*ix)
                && self.item_at(*ix).and_then(Item::tick).is_some()
                && codes.get(usize::from(ix.0)) == Some(&AnswerCode::NOT_ASKED)
        });
        open
    }

    pub(super) fn rest_prompt(&self) -> Prompt {
        card("ui-rest", &["ui-rest-how"], &["ui-rest-open", "ui-rest-calm", "ui-rest-declined"])
    }

    /// Takes what became of the questions of a page that were not ticked: all of them alike, or they stay open.
    pub(super) fn choose_rest(&mut self, page: u16, place: u8) {
        for ix in self.left_open(page) {
            let calm = self.item_at(ix).and_then(|item| match item.tick()? {
                Value::Yes => Some(Answer::YesNo(false)),
                Value::No => Some(Answer::YesNo(true)),
                Value::Option(_) | Value::Number(_) => None,
            });
            match (place, calm) {
                (1, Some(calm)) => self.responses.set(ix, AnswerCode::of(calm)),
                (2, _) => self.responses.set(ix, AnswerCode::DECLINED),
                _ => {}
            }
        }
        self.page_done(page);
    }

    /// Takes the one answer of a page; the last is "not known".
    pub(super) fn choose_page(&mut self, page: u16, place: u8) {
        for ix in self.on_page(page) {
            let code = self.item_at(ix).and_then(|item| match &item.kind {
                Kind::YesNo if place < 2 => Some(AnswerCode::of(Answer::YesNo(place == 0))),
                Kind::OneOf(options) if usize::from(place) < options.len() => {
                    Some(AnswerCode::of(Answer::Option(place)))
                }
                _ => None,
            });
            self.responses.set(ix, code.unwrap_or(AnswerCode::NOT_ASKED));
        }
        self.page_done(page);
    }

    fn page_done(&mut self, page: u16) {
        self.heard.page = page;
        self.note_on(page + 1);
    }

    /// Goes on to a card that was not read yet, to the next page, or to the end of the notes.
    fn note_on(&mut self, from: u16) {
        let card = self.interrupts().into_iter().find(|interrupt| !self.heard.read.contains(interrupt));
        let last = u16::try_from(self.pages().len()).unwrap_or(u16::MAX);
        let next = (from..last).find(|page| !self.on_page(*page).is_empty());
        match (card, next) {
            (Some(interrupt), _) => self.go(Step::InterruptCard(interrupt)),
            (None, Some(page)) => self.go(Step::Notes(page)),
            (None, None) => self.end_notes(),
        }
    }

    /// Answers a card: the notes go on, or end here.
    pub(super) fn leave_card(&mut self, interrupt: Interrupt, place: u8) {
        self.heard.read.push(interrupt);
        if place == 0 { self.note_on(self.heard.page + 1) } else { self.end_notes() }
    }

    fn end_notes(&mut self) {
        if self.heard.left.is_some() { self.show_sheet() } else { self.go(Step::Noted) }
    }

    /// The last word to an officer by themselves.
    pub(super) fn noted_prompt(&self) -> Prompt {
        card("ui-noted", &["ui-noted-offer", "ui-noted-again", "ui-noted-you"], &["ui-noted-done"])
    }

    pub(super) fn attest_prompt(&self) -> Prompt {
        card("ui-attest", &["ui-attest-how"], &["ui-attest-yes", "ui-attest-no"])
    }

    /// Says whether something is noted, and nobody is there to go on talking.
    pub(super) fn noting(&self) -> bool {
        self.heard.noting.is_some()
    }
}
