//! Private mode: a screen of its own in the terminal, one key for each choice, and nothing left behind.
//!
//! The chooser reads keys by itself instead of going through `inquire::Text`. Measured and read in inquire 0.9.4:
//! - `read_key` (`src/terminal/crossterm.rs`) passes over every event but keys and pasted text, and nothing of ours
//!   runs meanwhile: a window that changes its size can't be drawn again until a key comes.
//! - It has pasted text marked and then feeds it to the prompt key by key out of a buffer of its own: a pasted "1"
//!   answers, and no `Autocomplete` can tell it from a key.
//! - It breaks lines between characters, hides the cursor while it draws, and its readers can't be replaced: the traits
//!   `InputReader` and `Terminal` are its own.
//!
//! Lines about the place of work, where nothing is about a person, are typed into `inquire::Text`. It is a long file
//! because they are: inquire may be used here only, and its lines share screen, keyboard and count of Esc with the rest.

use std::cell::RefCell;
use std::io;
use std::rc::Rc;

use inquire::autocompletion::Replacement;
use inquire::ui::{RenderConfig, Styled};
use inquire::{Autocomplete, CustomUserError, InquireError, Text};

use super::chooser::{Chooser, fitting};
use super::escapes::Escapes;
use super::keyboard::{ESCAPE, Key, Keyboard};
use super::page::{Writer, height};
use super::room::{Prepared, Room, Woken, leave_now};
use super::{FrontEnd, FrontEndError, Reply, Screen};
use crate::conversation::session::{Action, Event, Shows};
use crate::i18n::Words;
use crate::vocabulary::{Message, clean};

/// Keys that follow one another faster are no keys somebody meant, in milliseconds.
const BUNDLE: u32 = 50;
/// The same key again within this is a key held down, or pressed twice by a trembling hand, in milliseconds: terminals
/// repeat a held key after 660 at most. It answers no second question.
const AGAIN: u64 = 700;
/// The rest of an arrow whose bytes come in two parts comes within this, in milliseconds; a hand that pressed Esc
/// does not feel it.
const SPLIT: u32 = 25;
/// So many at once are looked at before more are read.
const MOST: usize = 4096;

/// A front end with a screen of its own.
#[derive(Debug)]
pub struct Terminal<'a> {
    words: &'a Words,
    room: Room,
    keyboard: Keyboard,
    escapes: Escapes,
    /// The key pressed last, and when.
    last: Option<(Key, u64)>,
    /// What is said above the next screen.
    before: Vec<String>,
    /// Ticks on a screen that was left for another, so that a pause loses none.
    ticks: Option<(Screen, u16)>,
    drawn: Vec<String>,
    size: (usize, usize),
}

/// What stands in front of the question.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cover {
    None,
    /// The officer hid it, where no pause is offered.
    Hidden,
    /// The process was stopped and goes on.
    Returned,
}

impl<'a> Terminal<'a> {
    /// Enters the private screen. From here on every way out blanks it.
    ///
    /// # Errors
    /// Fails where there is no terminal.
    pub fn enter(words: &'a Words) -> Result<Self, FrontEndError> {
        let room = Room::enter(&prepared(words)).map_err(FrontEndError::Read)?;
        let before = vec![words.text(&Message::fixed("ui-private-leaving"))];
        Ok(Self {
            words,
            room,
            keyboard: Keyboard::default(),
            escapes: Escapes::default(),
            last: None,
            before,
            ticks: None,
            drawn: Vec::new(),
            size: (0, 0),
        })
    }

    /// Gives the columns of the window as it is now.
    #[must_use]
    pub fn columns(&self) -> usize {
        Room::size().0
    }

    /// Carries one screen until something happens on it.
    fn carry(&mut self, chooser: &mut Chooser<'_>, screen: &Screen) -> io::Result<Reply> {
        // What was typed before the question could be read answers nothing. Esc counts at any time.
        let mut cover = Cover::None;
        while let Some(bytes) = self.room.typed_already(0)? {
            let keys = self.keyboard.read(&bytes);
            keys.iter().for_each(|&key| self.remember(key));
            if let Some(event) = self.escapes_in(&keys, screen, &mut cover) {
                return Ok(Reply::Happened(event));
            }
        }
        if self.until_escapes_are_forgotten().is_some_and(|left| left > 0) {
            chooser.say(&self.leave_more());
        }
        loop {
            self.draw(chooser, cover);
            let bytes = match self.room.wait(self.until_escapes_are_forgotten())? {
                Woken::Gone => return Ok(Reply::Closed),
                Woken::Resized => continue,
                Woken::Late => {
                    self.escapes.forget();
                    chooser.say_nothing();
                    continue;
                }
                Woken::Returned => {
                    cover = Cover::Returned;
                    continue;
                }
                Woken::Keys(bytes) => bytes,
            };
            let keys = self.bundle(&bytes)?;
            if let Some(event) = self.escapes_in(&keys, screen, &mut cover) {
                return Ok(Reply::Happened(event));
            }
            if keys.contains(&Key::Escape) {
                chooser.say(&self.leave_more());
                continue;
            }
            for &key in &keys {
                if keys.len() > 1 && !chooser.is_harmless(key) {
                    // Several at once: pasted.
                    continue;
                }
                let again = self.is_again(key) && !chooser.is_harmless(key) && !chooser.only_leafs(key);
                self.remember(key);
                if again {
                    // A key held down.
                } else if cover == Cover::Hidden && key == Key::Char(' ') {
                    cover = Cover::None;
                } else if cover == Cover::None
                    && let Some(event) = chooser.press(key)
                {
                    return Ok(Reply::Happened(event));
                }
            }
        }
    }

    /// Reads the keys that come together.
    fn bundle(&mut self, first: &[u8]) -> io::Result<Vec<Key>> {
        let mut first = first.to_vec();
        if first == [ESCAPE]
            && let Some(more) = self.room.typed_already(SPLIT)?
        {
            if !matches!(more.first(), Some(b'[' | b'O')) {
                let mut keys = self.keyboard.read(&first);
                keys.extend(self.keyboard.read(&more));
                return Ok(keys);
            }
            first.extend(more);
        }
        let mut keys = self.keyboard.read(&first);
        while keys.len() < MOST
            && let Some(more) = self.room.typed_already(if keys.len() > 1 { BUNDLE } else { 0 })?
        {
            keys.extend(self.keyboard.read(&more));
        }
        Ok(keys)
    }

    fn remember(&mut self, key: Key) {
        self.last = Some((key, Room::milliseconds()));
    }

    fn is_again(&self, key: Key) -> bool {
        self.last.is_some_and(|(last, when)| last == key && Room::milliseconds().saturating_sub(when) < AGAIN)
    }

    /// Counts Esc, and forgets the count at any other key. One takes the question away, three leave.
    fn escapes_in(&mut self, keys: &[Key], screen: &Screen, cover: &mut Cover) -> Option<Event> {
        let mut paused = None;
        for &key in keys {
            if key == Key::Leave {
                return Some(Event::Did(Action::Leave));
            } else if key != Key::Escape {
                self.escapes.forget();
                continue;
            }
            // Whatever was pressed before was let go.
            self.remember(key);
            if self.one_more_escape() {
                return Some(Event::Did(Action::Leave));
            } else if screen.deeds.contains(&Action::Pause) {
                paused = Some(Event::Did(Action::Pause));
            } else {
                *cover = match cover {
                    Cover::None | Cover::Hidden if screen.shows != Shows::Neutral => Cover::Hidden,
                    _ => Cover::None,
                };
            }
        }
        paused
    }

    /// Counts one Esc, and says whether it leaves.
    fn one_more_escape(&mut self) -> bool {
        self.escapes.one_more(Room::milliseconds())
    }

    fn until_escapes_are_forgotten(&self) -> Option<u32> {
        self.escapes.until_forgotten(Room::milliseconds())
    }

    fn leave_more(&self) -> Message {
        Message::fixed("ui-leave-more").number("more", self.escapes.more())
    }

    fn draw(&mut self, chooser: &mut Chooser<'_>, cover: Cover) {
        let size = Room::size();
        let lines = match cover {
            Cover::None => chooser.lines(size),
            Cover::Hidden => self.cover(size),
            // The neutral line is there already; it is written again only where the window has changed.
            Cover::Returned => self.lines_of(&[Message::fixed("ui-returned")], size),
        };
        self.write(lines, size);
    }

    fn cover(&self, size: (usize, usize)) -> Vec<String> {
        let more = self.escapes.any().then(|| self.leave_more());
        self.lines_of(&[Message::fixed("ui-hidden")].into_iter().chain(more).collect::<Vec<_>>(), size)
    }

    fn lines_of(&self, messages: &[Message], (columns, rows): (usize, usize)) -> Vec<String> {
        let lines: Vec<String> =
            messages.iter().flat_map(|message| Writer::text(self.words, columns, &self.words.text(message))).collect();
        fitting(lines.iter().map(String::as_str), columns, rows)
    }

    /// Writes lines, beginning with the first that is not on the screen yet. The cursor ends behind the last.
    fn write(&mut self, lines: Vec<String>, size: (usize, usize)) {
        let same = if size == self.size {
            self.drawn.iter().zip(&lines).take_while(|(old, new)| old == new).count()
        } else {
            0
        };
        if size == self.size && same == lines.len() && same == self.drawn.len() && !lines.is_empty() {
            return;
        }
        let row: usize = lines.iter().take(same).map(|line| height(line, size.0)).sum::<usize>() + 1;
        let place = if same == 0 { "\x1b[2J\x1b[H".to_owned() } else { format!("\x1b[{row};1H\x1b[J") };
        self.room.write(&format!("{place}{}", lines[same..].join("\r\n")));
        (self.drawn, self.size) = (lines, size);
    }

    fn clear(&mut self) {
        self.room.clear();
        self.drawn.clear();
        self.size = (0, 0);
    }

    /// Shows the page of an entry, and again in every size of the window, until the first key comes. Gives false where
    /// none will ever come.
    fn entry_page(&mut self, texts: &[String], typed: &Typed) -> io::Result<bool> {
        loop {
            let size = Room::size();
            let lines: Vec<String> = texts.iter().flat_map(|text| Writer::text(self.words, size.0, text)).collect();
            let mut lines = fitting(lines.iter().map(String::as_str), size.0, size.1.saturating_sub(2).max(1));
            lines.push(String::new());
            self.write(lines, size);
            if !typed.0.borrow().is_empty() {
                return Ok(true);
            }
            match self.room.wait_without_reading()? {
                None => return Ok(true),
                Some(Woken::Gone) => return Ok(false),
                Some(Woken::Returned) if !self.wait_hidden()? => return Ok(false),
                Some(_) => {}
            }
        }
    }

    /// Hides the page of an entry until somebody wants it back. Gives false where nobody ever will.
    fn wait_hidden(&mut self) -> io::Result<bool> {
        self.size = (0, 0);
        loop {
            let size = Room::size();
            let lines = self.cover(size);
            self.write(lines, size);
            match self.room.wait(self.until_escapes_are_forgotten())? {
                Woken::Gone => return Ok(false),
                Woken::Resized | Woken::Returned => self.size = (0, 0),
                Woken::Late => self.escapes.forget(),
                Woken::Keys(bytes) => match self.bundle(&bytes)?.as_slice() {
                    [Key::Char(' ')] => return Ok(true),
                    keys if keys.contains(&Key::Leave) => leave_now(),
                    keys if keys.contains(&Key::Escape) => {
                        if self.one_more_escape() {
                            leave_now();
                        }
                    }
                    _ => self.escapes.forget(),
                },
            }
        }
    }
}

/// What was typed on the page of an entry so far.
#[derive(Debug, Clone, Default)]
struct Typed(Rc<RefCell<String>>);

/// Looks on at each key that changes what is typed. inquire draws nothing again when the window changes its size, so
/// then the prompt ends, and the page begins once more.
#[derive(Debug, Clone)]
struct Watch {
    typed: Typed,
    size: (usize, usize),
}

impl Autocomplete for Watch {
    fn get_suggestions(&mut self, input: &str) -> Result<Vec<String>, CustomUserError> {
        input.clone_into(&mut self.typed.0.borrow_mut());
        if Room::size() == self.size { Ok(Vec::new()) } else { Err("the window has another size".into()) }
    }

    fn get_completion(&mut self, _: &str, _: Option<String>) -> Result<Replacement, CustomUserError> {
        Ok(Replacement::None)
    }
}

impl FrontEnd for Terminal<'_> {
    fn turn(&mut self, screen: &Screen) -> Result<Reply, FrontEndError> {
        let before = std::mem::take(&mut self.before);
        let ticked = self.ticks.take_if(|(shown, _)| shown == screen).map_or(0, |(_, ticked)| ticked);
        let mut chooser = Chooser::new(self.words, screen, &before, ticked);
        let reply = self.carry(&mut chooser, screen);
        // The screen goes before anything else is done with the answer.
        self.clear();
        if matches!(reply, Ok(Reply::Happened(Event::Did(Action::Pause | Action::Emergency | Action::Distress))))
            && chooser.ticked != 0
        {
            self.ticks = Some((screen.clone(), chooser.ticked));
        }
        if matches!(reply, Ok(Reply::Happened(Event::Did(Action::Stop | Action::Leave)) | Reply::Closed)) {
            self.ticks = None;
        }
        reply.map_err(FrontEndError::Read)
    }

    fn entry(&mut self, question: &str) -> Result<Option<String>, FrontEndError> {
        while self.room.typed_already(0).map_err(FrontEndError::Read)?.is_some() {}
        let mut texts = std::mem::take(&mut self.before);
        texts.extend([question.to_owned(), self.words.text(&Message::fixed("ui-entry-help"))]);
        let typed = Typed::default();
        loop {
            if !self.entry_page(&texts, &typed).map_err(FrontEndError::Read)? {
                return Ok(None);
            }
            let so_far = typed.0.take();
            let entered = self.room.lend(|| {
                Text::new("")
                    .with_initial_value(&so_far)
                    .with_autocomplete(Watch { typed: typed.clone(), size: self.size })
                    .with_formatter(&|_| String::new())
                    .with_render_config(bare_prompt())
                    .prompt()
            });
            self.clear();
            match entered.map_err(FrontEndError::Read)? {
                Ok(line) => {
                    self.escapes.forget();
                    return Ok(Some(clean(line.trim()).into_owned()));
                }
                // The window has another size: the page once more, with what was typed.
                Err(InquireError::Custom(_)) => {}
                Err(InquireError::OperationCanceled) => {
                    if self.one_more_escape() {
                        leave_now();
                    }
                    if !self.wait_hidden().map_err(FrontEndError::Read)? {
                        return Ok(None);
                    }
                }
                Err(InquireError::OperationInterrupted) => leave_now(),
                Err(InquireError::IO(fault)) => return Err(FrontEndError::Read(fault)),
                Err(_) => return Ok(None),
            }
        }
    }

    fn note(&mut self, message: &Message) -> Result<(), FrontEndError> {
        self.before.push(self.words.text(message));
        Ok(())
    }

    fn blank(&mut self) -> Result<(), FrontEndError> {
        self.ticks = None;
        self.clear();
        Ok(())
    }
}

/// Gives the words that signals need, with no character that could steer the terminal.
#[must_use]
pub fn prepared(words: &Words) -> Prepared {
    let ready = |id| clean(&words.text(&Message::fixed(id))).replace('\n', " ");
    Prepared {
        returned: ready("ui-returned"),
        returned_in_lines: ready("ui-returned-in-lines"),
        broken: ready("ui-broken"),
    }
}

/// A prompt without any word, sign or colour of inquire's own.
fn bare_prompt() -> RenderConfig<'static> {
    let mut config = RenderConfig::empty();
    config.prompt_prefix = Styled::new("");
    config.answered_prompt_prefix = Styled::new("");
    config.canceled_prompt_indicator = Styled::new("");
    config
}
