//! What every command is handed.

use std::env;
use std::ffi::OsString;
use std::io::{BufRead, Write};

use crate::cli::Colour;
use crate::explain::Paint;
use crate::i18n::{Direction, Words};
use crate::library::Library;
use crate::report::text::Layout;
#[cfg(unix)]
use crate::ui::room;
use crate::vocabulary::Message;

/// Where a run reads and writes.
pub struct Streams<'a> {
    /// What comes in.
    pub input: &'a mut dyn BufRead,
    /// Results.
    pub output: &'a mut dyn Write,
    /// What went wrong.
    pub errors: &'a mut dyn Write,
    /// Whether what comes in is typed at a terminal.
    pub input_is_terminal: bool,
    /// Whether results go to a terminal.
    pub output_is_terminal: bool,
    /// Whether what went wrong goes to a terminal.
    pub errors_are_terminal: bool,
}

/// Words, documents, streams, and how the output looks.
pub struct House<'a, 's> {
    /// The officer's words.
    pub words: &'a Words,
    /// Where documents are.
    pub library: &'a Library,
    /// Where to read and write.
    pub streams: &'a mut Streams<'s>,
    /// How lists look.
    pub layout: Layout,
    /// How many columns a line may have.
    pub width: u16,
    /// Whether results may carry colour.
    pub output_paint: Paint,
    /// Whether what went wrong may carry colour.
    pub errors_paint: Paint,
}

/// Says whether a screen reader was announced or the terminal can't do more than lines. Never a guess.
pub(super) fn is_simple() -> bool {
    let announced = |value: OsString| !["", "0", "false", "no"].iter().any(|off| value.eq_ignore_ascii_case(off));
    let lines_only = |term: OsString| term == "dumb" || term.is_empty();
    env::var_os("ACCESSIBLE").is_some_and(announced) || env::var_os("TERM").is_none_or(lines_only)
}

/// Columns where nobody says how many there are.
const WIDTH: u16 = 80;

impl<'a, 's> House<'a, 's> {
    /// Looks around: a pipe, a screen reader, a simple terminal and right-to-left text get plain lines.
    pub fn new(words: &'a Words, library: &'a Library, streams: &'a mut Streams<'s>, colour: Colour) -> Self {
        let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
        let simple = is_simple();
        let plain = simple || !streams.output_is_terminal || words.locale().direction() == Direction::RightToLeft;
        let paint = |terminal: bool| match colour {
            Colour::Always => Paint::Colour,
            Colour::Auto if terminal && !simple && !set("NO_COLOR") => Paint::Colour,
            Colour::Auto | Colour::Never => Paint::Plain,
        };
        let asked = env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        let columns = asked.or_else(|| u16::try_from(terminal_size(streams)?.0).ok()).filter(|columns| *columns >= 20);
        Self {
            words,
            library,
            layout: if plain { Layout::Lines } else { Layout::Columns },
            width: columns.unwrap_or(WIDTH),
            output_paint: paint(streams.output_is_terminal),
            errors_paint: paint(streams.errors_are_terminal),
            streams,
        }
    }

    /// Gives columns and rows of the terminal, where the output goes to one that tells them.
    #[must_use]
    pub fn terminal_size(&self) -> Option<(usize, usize)> {
        terminal_size(self.streams)
    }

    /// Writes a result.
    ///
    /// # Errors
    /// Fails when nothing more can be written.
    pub fn write(&mut self, text: &str) -> std::io::Result<()> {
        self.streams.output.write_all(text.as_bytes())
    }

    /// Writes a message as a line of a result.
    ///
    /// # Errors
    /// Fails when nothing more can be written.
    pub fn tell(&mut self, message: &Message) -> std::io::Result<()> {
        self.write(&(self.words.text(message) + "\n"))
    }
}

#[cfg(unix)]
fn terminal_size(streams: &Streams<'_>) -> Option<(usize, usize)> {
    streams.output_is_terminal.then(room::size).flatten()
}

#[cfg(not(unix))]
fn terminal_size(_: &Streams<'_>) -> Option<(usize, usize)> {
    None
}
