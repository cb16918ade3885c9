//! Plain mode: numbered lines, one after another, for screen readers, pipes and simple terminals.
//!
//! It writes text and line ends only, never an escape byte, and takes back nothing: what was shown stays in the
//! window's memory, which the first screen says. So the words move out of sight by empty lines.

use std::io::{BufRead, Write};

use super::meant::{Key, Meant, Press, keys, listed, meant};
use super::read_line::read_line;
#[cfg(unix)]
use super::room;
use super::stage::numbered;
use super::{Ask, Block, FrontEnd, FrontEndError, Reply, Screen, wrap};
use crate::conversation::session::{Action, Event, Shows};
use crate::i18n::{Direction, Words};
use crate::vocabulary::{LanguageTag, Message, clean};

/// How large the window is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// Columns of a line.
    pub columns: usize,
    /// Empty lines that surely put everything out of sight.
    pub rows: usize,
}

impl Default for Window {
    fn default() -> Self {
        Self { columns: 80, rows: 60 }
    }
}

/// What came of reading a line.
enum Typed {
    Line(String),
    /// The process was stopped meanwhile and goes on.
    Returned,
    End,
}

/// A front end of plain lines.
pub struct Lines<'a> {
    words: &'a Words,
    input: &'a mut dyn BufRead,
    output: &'a mut dyn Write,
    window: Window,
    shown: Option<Screen>,
    /// Whether the last line written is empty, or there is none.
    spaced: bool,
}

impl<'a> Lines<'a> {
    /// Makes a front end that speaks the officer's language.
    pub fn new(words: &'a Words, input: &'a mut dyn BufRead, output: &'a mut dyn Write, window: Window) -> Self {
        Self { words, input, output, window, shown: None, spaced: true }
    }

    fn show(&mut self, screen: &Screen, keys: &[Key]) -> Result<(), FrontEndError> {
        if self.shown.is_none() {
            let leave = keys.iter().find(|(deed, _)| *deed == Press::Does(Action::Leave)).map_or("", |(_, key)| key);
            self.say(&Message::fixed("ui-plain-keeps"))?;
            self.say(&Message::fixed("ui-plain-leaving").text("key", leave).number("rows", self.window.rows))?;
        }
        if screen.shows == Shows::Neutral {
            self.blank()?;
        }
        self.gap()?;
        if let Some(sheet) = &screen.sheet {
            self.write(sheet)?;
            self.gap()?;
        }
        if let Some(progress) = &screen.progress {
            self.text(progress)?;
        }
        self.blocks(&screen.says)?;
        self.choices(&screen.ask)?;
        self.blocks(screen.choices_for_person.as_slice())?;
        self.gap()?;
        self.text(&self.how_to_choose(&screen.ask))?;
        self.text(&self.how_else(keys))
    }

    /// Reads a line. One that was typed while only the neutral line was in sight counts as nothing.
    fn read(&mut self) -> Result<Typed, FrontEndError> {
        #[cfg(unix)]
        let (line, returned) = (room::read_in_lines(|| read_line(self.input)), room::has_returned());
        #[cfg(not(unix))]
        let (line, returned) = (read_line(self.input), false);
        Ok(match line.map_err(FrontEndError::Read)? {
            None => Typed::End,
            Some(_) if returned => Typed::Returned,
            Some(typed) => Typed::Line(typed),
        })
    }

    fn blocks(&mut self, blocks: &[Block]) -> Result<(), FrontEndError> {
        for block in blocks {
            self.gap()?;
            if let Some(label) = &block.label {
                self.text(label)?;
            }
            for (place, line) in block.lines.iter().enumerate() {
                // What is said aloud is said line by line, so each stands apart.
                if place > 0 && block.label.is_some() {
                    self.gap()?;
                }
                self.wrapped(line, block.direction)?;
            }
        }
        Ok(())
    }

    fn choices(&mut self, ask: &Ask) -> Result<(), FrontEndError> {
        self.gap()?;
        match ask {
            Ask::One(places) => places.iter().try_for_each(|place| self.text(&numbered(place.number, &place.words))),
            Ask::Any { places, none, instead } => {
                places.iter().try_for_each(|place| self.text(&numbered(place.number, &place.words)))?;
                self.text(&numbered(0, none))?;
                instead.iter().try_for_each(|place| self.text(&numbered(place.number, &place.words)))
            }
            Ask::Language { same: (_, name), .. } => self.text(&numbered(1, name)),
        }
    }

    fn how_to_choose(&self, ask: &Ask) -> String {
        self.words.text(&match ask {
            Ask::One(places) => Message::fixed("ui-choose-one").number("last", places.len()),
            Ask::Any { places, .. } => Message::fixed("ui-choose-any").number("last", places.len()),
            Ask::Language { .. } => Message::fixed("ui-choose-language"),
        })
    }

    fn how_else(&self, keys: &[Key]) -> String {
        self.words.text(&Message::fixed("ui-keys").text("list", listed(keys, self.words)))
    }

    /// Shows the person's words and nothing else, until any line. What leaves or hides still does.
    fn alone(&mut self, screen: &Screen, keys: &[Key]) -> Result<Option<Reply>, FrontEndError> {
        self.blank()?;
        self.blocks(&screen.alone)?;
        self.output.flush().map_err(FrontEndError::Write)?;
        match self.read()? {
            Typed::End => return Ok(Some(Reply::Closed)),
            Typed::Line(typed) => {
                if let Meant::Did(action) = meant(&typed, screen, keys) {
                    return Ok(Some(Reply::Happened(Event::Did(action))));
                }
            }
            Typed::Returned => {}
        }
        self.blank()?;
        self.show(screen, keys)?;
        Ok(None)
    }

    /// Says in one sentence, without blame, what can be typed.
    fn unclear(&mut self, screen: &Screen, keys: &[Key]) -> Result<(), FrontEndError> {
        let keys: Vec<String> = keys.iter().map(|(_, key)| key.clone()).collect();
        let message = match &screen.ask {
            Ask::One(places) => Message::fixed("ui-unclear-one").number("last", places.len()),
            Ask::Any { places, .. } => Message::fixed("ui-unclear-any").number("last", places.len()),
            Ask::Language { .. } => Message::fixed("ui-unclear-language"),
        };
        self.say(&message.text("keys", self.words.list(&keys)))
    }

    fn say(&mut self, message: &Message) -> Result<(), FrontEndError> {
        self.text(&self.words.text(message))
    }

    fn text(&mut self, text: &str) -> Result<(), FrontEndError> {
        self.wrapped(text, self.words.locale().direction())
    }

    fn wrapped(&mut self, text: &str, direction: Direction) -> Result<(), FrontEndError> {
        wrap(text, self.window.columns, direction).iter().try_for_each(|line| self.write(&format!("{line}\n")))
    }

    /// Puts one empty line before what follows.
    fn gap(&mut self) -> Result<(), FrontEndError> {
        if self.spaced { Ok(()) } else { self.write("\n") }
    }

    /// Writes text. Wherever it came from, no control character but the line end leaves here.
    fn write(&mut self, text: &str) -> Result<(), FrontEndError> {
        self.spaced = text == "\n" || text.ends_with("\n\n");
        self.output.write_all(clean(text).as_bytes()).map_err(FrontEndError::Write)
    }
}

impl FrontEnd for Lines<'_> {
    fn turn(&mut self, screen: &Screen) -> Result<Reply, FrontEndError> {
        let keys = keys(screen, self.words);
        let may_pause = screen.deeds.contains(&Action::Pause);
        // The same screen again would only be read out again: what can be typed is enough.
        if self.shown.as_ref() == Some(screen) {
            self.unclear(screen, &keys)?;
        } else {
            self.show(screen, &keys)?;
            self.shown = Some(screen.clone());
        }
        let mut unlisted: Option<LanguageTag> = None;
        loop {
            self.output.flush().map_err(FrontEndError::Write)?;
            let typed = match self.read()? {
                Typed::Line(typed) => typed,
                Typed::End => return Ok(Reply::Closed),
                Typed::Returned if may_pause => return Ok(Reply::Happened(Event::Did(Action::Pause))),
                Typed::Returned => {
                    self.show(screen, &keys)?;
                    continue;
                }
            };
            let mut meaning = meant(&typed, screen, &keys);
            if let Meant::Unlisted(tag) = &meaning
                && unlisted.as_ref() == Some(tag)
            {
                meaning = Meant::Chosen(Event::Named(tag.clone()), vec![tag.to_string()]);
            }
            unlisted = None;
            match meaning {
                Meant::Chosen(event, words) => {
                    self.say(&Message::fixed("ui-chosen").text("words", self.words.list(&words)))?;
                    return Ok(Reply::Happened(event));
                }
                Meant::Did(action) => return Ok(Reply::Happened(Event::Did(action))),
                Meant::Why => self.blocks(&screen.why)?,
                Meant::Alone => {
                    if let Some(reply) = self.alone(screen, &keys)? {
                        return Ok(reply);
                    }
                }
                Meant::Unlisted(tag) => {
                    self.say(&Message::fixed("ui-language-unlisted").text("tag", tag.to_string()))?;
                    unlisted = Some(tag);
                }
                Meant::Near(names) => {
                    self.say(&Message::fixed("ui-language-near").text("names", self.words.list(&names)))?
                }
                Meant::Nothing => self.unclear(screen, &keys)?,
            }
        }
    }

    fn entry(&mut self, question: &str) -> Result<Option<String>, FrontEndError> {
        loop {
            self.gap()?;
            self.text(question)?;
            self.output.flush().map_err(FrontEndError::Write)?;
            match self.read()? {
                Typed::Line(typed) => return Ok(Some(typed)),
                Typed::End => return Ok(None),
                Typed::Returned => {}
            }
        }
    }

    fn note(&mut self, message: &Message) -> Result<(), FrontEndError> {
        self.gap()?;
        self.say(message)
    }

    fn blank(&mut self) -> Result<(), FrontEndError> {
        self.write(&"\n".repeat(self.window.rows))?;
        self.output.flush().map_err(FrontEndError::Write)
    }
}
