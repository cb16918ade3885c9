//! One private screen while it waits for a choice: what each key does, and which lines stand in the window. Pure.
//!
//! Nothing is chosen beforehand. A line can be chosen only once it was in sight.

use super::keyboard::Key;
use super::meant::{self, Meant, keys, meant};
use super::offers::{Digits, Does, Offer, digits, offers};
use super::page::{Line, View, Writer, bare, height, label_above, pages};
use super::{Ask, Screen};
use crate::conversation::session::{Action, Event};
use crate::i18n::Words;
use crate::vocabulary::{LanguageTag, Message};

/// No name of a language is longer.
const LONGEST: usize = 64;

/// A screen and what was done on it so far.
pub(super) struct Chooser<'a> {
    words: &'a Words,
    screen: &'a Screen,
    before: &'a [String],
    keys: Vec<meant::Key>,
    offers: Vec<Offer>,
    at: Option<usize>,
    /// What is ticked, a bit for each place.
    pub(super) ticked: u16,
    why: bool,
    /// The page of the person's words, and how many there are, while nothing else is shown.
    alone: Option<(usize, usize)>,
    typed: String,
    unlisted: Option<LanguageTag>,
    notice: Option<String>,
    page: usize,
    /// How many pages were in sight.
    seen: usize,
    lines: Vec<Line>,
    starts: Vec<usize>,
    size: (usize, usize),
}

impl<'a> Chooser<'a> {
    /// Begins with nothing chosen, and these ticks. `before` is said above the screen.
    pub(super) fn new(words: &'a Words, screen: &'a Screen, before: &'a [String], ticked: u16) -> Self {
        Self {
            words,
            screen,
            before,
            keys: keys(screen, words),
            offers: offers(&screen.ask, ""),
            at: None,
            ticked,
            why: false,
            alone: None,
            typed: String::new(),
            unlisted: None,
            notice: None,
            page: 0,
            seen: 0,
            lines: Vec::new(),
            starts: vec![0, 0],
            size: (0, 0),
        }
    }

    /// Says something below the lines, until the next key.
    pub(super) fn say(&mut self, message: &Message) {
        self.notice = Some(self.words.text(message));
    }

    /// Says nothing any more.
    pub(super) fn say_nothing(&mut self) {
        self.notice = None;
    }

    /// Says whether this key only turns to another page or to the screen before, so that it may be pressed quickly
    /// several times.
    pub(super) fn only_leafs(&self, key: Key) -> bool {
        match key {
            Key::Char(' ') | Key::PageUp | Key::PageDown => true,
            Key::Char(c) if self.typed.is_empty() => {
                meant(&c.to_string(), self.screen, &self.keys) == Meant::Did(Action::Back)
            }
            _ => false,
        }
    }

    /// Says whether this key does nothing that counts, so that it may come in a bundle with others. Whoever pastes a
    /// text or holds a key down has chosen nothing.
    pub(super) fn is_harmless(&self, key: Key) -> bool {
        match key {
            Key::Up | Key::Down | Key::Backspace => true,
            Key::Char(c) => matches!(self.screen.ask, Ask::Language { .. }) && (c != '1' || !self.typed.is_empty()),
            _ => false,
        }
    }

    /// Takes a key. Gives what happened, if it meant something that the screen offers.
    pub(super) fn press(&mut self, key: Key) -> Option<Event> {
        self.notice = None;
        if let Some((page, pages)) = self.alone {
            return self.press_alone(key, page, pages);
        }
        match key {
            Key::Char(' ') if self.typed.is_empty() => self.turn_page(),
            Key::PageDown => self.turn_page(),
            Key::PageUp => self.page = self.page.saturating_sub(1),
            Key::Down if self.seen + 1 < self.starts.len() => self.turn_page(),
            Key::Down => self.move_to(self.at.map_or(0, |at| at + 1).min(self.offers.len().saturating_sub(1))),
            Key::Up => match self.at {
                None => self.page = self.page.saturating_sub(1),
                Some(0) => self.at = None,
                Some(at) => self.move_to(at - 1),
            },
            Key::Backspace => {
                self.typed.pop();
                self.typed_changed();
            }
            Key::Enter => return self.enter(),
            Key::Char(c) => return self.character(c),
            Key::Escape | Key::Leave | Key::Other => self.unclear(),
        }
        None
    }

    /// Any key leads back to the whole screen; what leaves or hides still does, and Space turns the page.
    fn press_alone(&mut self, key: Key, page: usize, pages: usize) -> Option<Event> {
        if matches!(key, Key::Char(' ') | Key::Down | Key::PageDown) && page + 1 < pages {
            self.alone = Some((page + 1, pages));
            return None;
        }
        self.alone = None;
        match key {
            Key::Char(c) => match meant(&c.to_string(), self.screen, &self.keys) {
                Meant::Did(action) => Some(Event::Did(action)),
                _ => None,
            },
            _ => None,
        }
    }

    fn character(&mut self, c: char) -> Option<Event> {
        let more = format!("{}{c}", self.typed);
        if matches!(self.screen.ask, Ask::Language { .. }) {
            if let Digits::Chosen(place) = digits(&more, &self.offers) {
                return self.take(place);
            }
            if self.typed.chars().count() < LONGEST {
                self.typed = more;
                self.typed_changed();
            }
            return None;
        }
        if self.typed.is_empty() {
            match meant(&more, self.screen, &self.keys) {
                Meant::Did(action) => return Some(Event::Did(action)),
                Meant::Why => {
                    self.why = true;
                    return None;
                }
                Meant::Alone => {
                    self.alone = Some((0, 1));
                    return None;
                }
                _ => {}
            }
        }
        match digits(&more, &self.offers) {
            Digits::Chosen(place) => return self.take(place),
            Digits::Open => self.typed = more,
            Digits::Unknown => self.unclear(),
        }
        None
    }

    fn enter(&mut self) -> Option<Event> {
        if let Some(at) = self.at {
            return self.take(at);
        }
        if let Ask::Language { .. } = self.screen.ask {
            return self.language();
        }
        let typed = super::digits::number(&self.typed);
        if let Some(place) = self.offers.iter().position(|offer| typed.is_some() && offer.number == typed) {
            return self.take(place);
        }
        if self.typed.is_empty() && self.ticked != 0 && self.seen + 1 >= self.starts.len() {
            return Some(Event::Ticked(self.ticked));
        }
        self.unclear();
        None
    }

    fn language(&mut self) -> Option<Event> {
        let mut meaning = meant(self.typed.trim(), self.screen, &self.keys);
        if let Meant::Unlisted(tag) = &meaning
            && self.unlisted.as_ref() == Some(tag)
        {
            meaning = Meant::Chosen(Event::Named(tag.clone()), Vec::new());
        }
        self.unlisted = None;
        self.typed.clear();
        self.typed_changed();
        match meaning {
            Meant::Chosen(event, _) => return Some(event),
            Meant::Did(action) => return Some(Event::Did(action)),
            Meant::Why => self.why = true,
            Meant::Alone => self.alone = Some((0, 1)),
            Meant::Unlisted(tag) => {
                self.say(&Message::fixed("ui-language-unlisted").text("tag", tag.to_string()));
                self.unlisted = Some(tag);
            }
            Meant::Near(names) => {
                let list = self.words.list(&names);
                self.say(&Message::fixed("ui-language-near").text("names", list));
            }
            Meant::Nothing => self.unclear(),
        }
        None
    }

    /// Chooses a line, once it was in sight.
    fn take(&mut self, place: usize) -> Option<Event> {
        self.typed.clear();
        if !self.was_in_sight(place) {
            self.turn_page();
            return None;
        }
        match self.offers.get(place).map(|offer| offer.does.clone())? {
            Does::Answers(event) => Some(event),
            Does::Ticks(bit) => {
                self.ticked ^= bit;
                None
            }
            Does::None if self.ticked == 0 => Some(Event::Ticked(0)),
            Does::None => {
                self.ticked = 0;
                None
            }
        }
    }

    fn was_in_sight(&self, offer: usize) -> bool {
        let end = self.starts.get(self.seen).copied().unwrap_or(0);
        self.lines.iter().rposition(|line| line.offer == Some(offer)).is_some_and(|last| last < end)
    }

    fn turn_page(&mut self) {
        self.page = (self.page + 1).min(self.starts.len().saturating_sub(2));
    }

    fn move_to(&mut self, offer: usize) {
        self.at = Some(offer);
        if let Some(line) = self.lines.iter().position(|line| line.offer == Some(offer)) {
            self.page = self.starts.iter().rposition(|start| *start <= line).unwrap_or(0);
        }
    }

    fn typed_changed(&mut self) {
        (self.offers, self.at) = (offers(&self.screen.ask, &self.typed), None);
    }

    /// Says in one sentence, without blame, that nothing happened.
    fn unclear(&mut self) {
        self.typed.clear();
        self.say(&Message::fixed("ui-press-unclear"));
    }

    /// Gives the lines for a window, never more than it holds; what is typed or said stands last.
    pub(super) fn lines(&mut self, (columns, rows): (usize, usize)) -> Vec<String> {
        if let Some((page, _)) = self.alone {
            let lines = Writer::alone(self.words, columns, self.screen);
            let starts = pages(&lines, columns, rows.max(1));
            let (page, count) = (page.min(starts.len() - 2), starts.len() - 1);
            self.alone = Some((page, count));
            return on_page(&lines, &starts, page, (columns, rows));
        }
        let view = View { offers: &self.offers, at: self.at, ticked: self.ticked, why: self.why, before: self.before };
        self.lines = Writer::screen(self.words, columns, self.screen, &self.keys, view);
        let wanted = if columns < 60 || matches!(self.screen.ask, Ask::Language { .. }) { 2 } else { 1 };
        let below = wanted.min(rows / 3);
        self.starts = pages(&self.lines, columns, (rows - below).max(1));
        if self.size != (columns, rows) {
            // Lines fall elsewhere now, so nothing counts as having been in sight: the first page comes again.
            (self.size, self.page, self.seen) = ((columns, rows), 0, 0);
        }
        self.page = self.page.min(self.starts.len().saturating_sub(2));
        self.seen = self.seen.min(self.starts.len().saturating_sub(1)).max(self.page + 1);
        let page = on_page(&self.lines, &self.starts, self.page, (columns, rows - below));
        let below = fitting(self.below(columns).iter().map(String::as_str), columns, below);
        page.into_iter().chain(below).collect()
    }

    fn below(&self, columns: usize) -> Vec<String> {
        let (this, most) = (self.page + 1, self.starts.len() - 1);
        if !self.typed.is_empty() {
            return vec![self.typed.clone()];
        }
        let more = Message::fixed("ui-more").number("this", this).number("most", most);
        let more = (this < most).then(|| self.words.text(&more));
        let said: Vec<&str> = self.notice.iter().chain(&more).map(String::as_str).collect();
        if said.is_empty() { Vec::new() } else { Writer::text(self.words, columns, &said.join(" ")) }
    }
}

/// Gives the pages of a screen in a private window of so many columns and rows, for those who look at all of them:
/// translators and tests.
#[must_use]
pub fn leaf_through(words: &Words, screen: &Screen, size: (usize, usize)) -> Vec<Vec<String>> {
    let mut chooser = Chooser::new(words, screen, &[], 0);
    let mut pages = vec![chooser.lines(size)];
    while pages.len() + 1 < chooser.starts.len() {
        chooser.turn_page();
        pages.push(chooser.lines(size));
    }
    pages
}

/// Gives a page, under the label that it goes on with.
fn on_page(lines: &[Line], starts: &[usize], page: usize, (columns, rows): (usize, usize)) -> Vec<String> {
    let (start, end) = (starts[page], starts[page + 1]);
    let shown = label_above(lines, start, columns, rows).iter().chain(&lines[start..end]);
    fitting(shown.map(|line| line.text.as_str()), columns, rows)
}

/// Keeps the lines that fit into so many rows; a first line that alone is too long is cut.
pub(super) fn fitting<'a>(lines: impl Iterator<Item = &'a str>, columns: usize, rows: usize) -> Vec<String> {
    let (mut kept, mut left) = (Vec::new(), rows);
    for line in lines {
        let mut line = bare(line);
        while kept.is_empty() && left > 0 && height(&line, columns) > left {
            line.pop();
        }
        let height = height(&line, columns);
        if height > left {
            break;
        }
        left -= height;
        kept.push(line);
    }
    kept
}
