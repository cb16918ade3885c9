//! `askwell score`: records in, outcomes out, one a line.

use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;
use std::thread::available_parallelism;
use std::time::{Duration, Instant};

use anyhow::Result;

use super::tool_show::no_tool;
use super::{House, Refusal};
use crate::cli::Status;
use crate::explain;
use crate::i18n::Words;
use crate::judgement::scoring::Program;
use crate::library::Unusable;
use crate::tool_kit::score::{Bulk, StreamError};
use crate::vocabulary::{Diagnostic, Message};

/// The most cores that share the work; more than these wait for the one that reads and writes.
const CORES: usize = 16;

/// How long a progress line stays as it is.
const PACE: Duration = Duration::from_millis(200);

pub(super) fn run(id: &str, file: Option<&Path>, house: &mut House<'_, '_>) -> Result<Status> {
    let Some(tool) = house.library.tool(id)? else { return Err(no_tool(id, house.library)?.into()) };
    if tool.scoring.is_none() {
        return Err(Refusal::new(Status::Line, "no-scoring").about("tool", id).into());
    }
    let program = Program::compile(&tool);
    let words = |fault: &Diagnostic| explain::what(fault, house.words);
    let cores = available_parallelism().map_or(1, usize::from).min(CORES);
    let bulk = Bulk { tool: &tool, program: &program, words: &words, cores };
    // Where outcomes stand on the same terminal they are progress enough.
    let shown = house.streams.errors_are_terminal && !house.streams.output_is_terminal;
    let mut progress = Progress::new(shown, house.words, &mut *house.streams.errors);
    let mut output = BufWriter::new(&mut *house.streams.output);
    let tally = match file {
        None => {
            let ended = |error| match error {
                StreamError::Input(_) => Refusal::new(Status::Surroundings, "not-read").into(),
                StreamError::Output(error) => anyhow::Error::from(error),
            };
            bulk.score(house.streams.input, &mut output, &mut |lines| progress.tell(lines)).map_err(ended)
        }
        Some(path) => {
            let unreadable = |error| Unusable::Unreadable(path.to_owned(), error);
            let ended = |error| match error {
                StreamError::Input(error) => unreadable(error).into(),
                StreamError::Output(error) => anyhow::Error::from(error),
            };
            let mut input = BufReader::with_capacity(1 << 16, File::open(path).map_err(unreadable)?);
            bulk.score(&mut input, &mut output, &mut |lines| progress.tell(lines)).map_err(ended)
        }
    };
    progress.clear();
    let tally = tally?;
    output.flush()?;
    Ok(if tally.refused == 0 { Status::Done } else { Status::Broken })
}

/// One line on the terminal that counts, and is gone in the end.
struct Progress<'a> {
    shown: bool,
    words: &'a Words,
    errors: &'a mut dyn Write,
    last: Instant,
    wide: usize,
}

impl<'a> Progress<'a> {
    fn new(shown: bool, words: &'a Words, errors: &'a mut dyn Write) -> Self {
        Self { shown, words, errors, last: Instant::now(), wide: 0 }
    }

    fn tell(&mut self, lines: u64) {
        if self.shown && self.last.elapsed() >= PACE {
            self.last = Instant::now();
            let line = Message::fixed("score-progress").number("lines", i64::try_from(lines).unwrap_or(i64::MAX));
            let text = self.words.text(&line);
            self.wide = self.wide.max(text.chars().count());
            self.write(&format!("\r{text}"));
        }
    }

    fn clear(&mut self) {
        if self.wide > 0 {
            self.write(&format!("\r{}\r", " ".repeat(self.wide)));
        }
    }

    fn write(&mut self, text: &str) {
        // Whoever does not read the progress misses nothing.
        let _ = self.errors.write_all(text.as_bytes()).and_then(|()| self.errors.flush());
    }
}
