//! Bulk scoring: answers as JSON Lines in, outcomes as JSON Lines out, in order, a stretch of lines at a time. Once an input
//! turns out to be large, all cores share it; no thread is started elsewhere but for a tree of locales.

use std::io::{self, BufRead, Read, Write};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use super::record::{RecordFault, RecordReader};
use crate::documents::tool::Tool;
use crate::judgement::scoring::{Program, Scratch};
use crate::report::outcome::OutcomeJson;
use crate::vocabulary::{Code, Diagnostic, Span};

/// The most bytes a line may have, line feed left aside: 1 MiB.
const LONGEST: usize = 1 << 20;

/// How many lines there were.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Lines that were scored.
    pub scored: u64,
    /// Lines that were refused; each left an error line.
    pub refused: u64,
}

/// Says which end failed.
#[derive(Debug, thiserror::Error)]
pub enum StreamError {
    /// The records can't be read.
    #[error("reading failed")]
    Input(#[source] io::Error),
    /// The outcomes can't be written.
    #[error("writing failed")]
    Output(#[from] io::Error),
}

/// What some editors put before the first character of a file; no part of its first line.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// How many bytes of lines are scored in one go.
const STRETCH: usize = 128 << 10;

/// How many stretches one core scores before the others are called: a small input is done by then.
const ALONE: usize = 8;

/// Scoring of many records.
pub struct Bulk<'a> {
    /// The tool.
    pub tool: &'a Tool,
    /// Its program.
    pub program: &'a Program,
    /// Puts a fault into words. It is never given what a record says.
    pub words: &'a dyn Fn(&Diagnostic) -> String,
    /// How many cores share the work, once the input turns out to be large.
    pub cores: usize,
}

impl Bulk<'_> {
    /// Scores every line, in order. A line that is no record gives `{"error":{"line":N,"code":"…","message":"…"}}` in its
    /// place, and the rest is still scored. An empty line is passed over, without a line of output, but counts in line
    /// numbers. `progress` is told now and then how many lines were scored.
    ///
    /// Memory does not grow with the input.
    ///
    /// # Errors
    /// Gives the fault of the input, after everything before it was scored, or that of the output.
    pub fn score(
        &self,
        input: &mut dyn BufRead,
        output: &mut dyn Write,
        progress: &mut dyn FnMut(u64),
    ) -> Result<Tally, StreamError> {
        let mut source = Source { input, number: 0, fault: None };
        let mut sink = Sink { output, words: self.words, progress, tally: Tally::default() };
        let mut worker = Worker::new(self.tool, self.program);
        let mut stretch = Stretch::default();
        let alone = if self.cores > 1 { ALONE } else { usize::MAX };
        let mut done = 0;
        while done < alone && source.fill(&mut stretch) {
            worker.score(&mut stretch);
            sink.put(&stretch)?;
            done += 1;
        }
        if done == alone {
            self.share(&mut source, &mut sink)?;
        }
        sink.output.flush()?;
        source.fault.map_or(Ok(sink.tally), |fault| Err(StreamError::Input(fault)))
    }

    /// Shares what is left among the cores. Each takes its turn, so that what comes back in turns is in order.
    fn share(&self, source: &mut Source<'_>, sink: &mut Sink<'_>) -> Result<(), StreamError> {
        let (tool, program) = (self.tool, self.program);
        thread::scope(|scope| {
            let begin = |_| {
                let (give, given) = sync_channel::<Stretch>(AHEAD);
                let (bring, brought) = sync_channel(AHEAD);
                scope.spawn(move || {
                    let mut worker = Worker::new(tool, program);
                    for mut stretch in given {
                        worker.score(&mut stretch);
                        if bring.send(stretch).is_err() {
                            break;
                        }
                    }
                });
                (give, brought)
            };
            let workers: Vec<(SyncSender<Stretch>, Receiver<Stretch>)> = (0..self.cores).map(begin).collect();
            let (mut given, mut brought) = (0, 0);
            let mut spare: Vec<Stretch> = Vec::new();
            let mut more = true;
            while more || brought < given {
                let mut stretch = spare.pop().unwrap_or_default();
                more = more && source.fill(&mut stretch);
                if more && workers[given % workers.len()].0.send(stretch).is_ok() {
                    given += 1;
                }
                while brought < given && (!more || given - brought >= AHEAD * workers.len()) {
                    // Only a worker that panicked brings nothing, and that panic ends the process, here or when the scope ends.
                    let Ok(stretch) = workers[brought % workers.len()].1.recv() else { return Ok(()) };
                    sink.put(&stretch)?;
                    spare.push(stretch);
                    brought += 1;
                }
            }
            Ok(())
        })
    }
}

/// How many stretches wait for each core.
const AHEAD: usize = 2;

/// Scores every line on one core, as [`Bulk::score`] does.
///
/// # Errors
/// As [`Bulk::score`].
pub fn score(
    tool: &Tool,
    program: &Program,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
    words: &dyn Fn(&Diagnostic) -> String,
) -> Result<Tally, StreamError> {
    Bulk { tool, program, words, cores: 1 }.score(input, output, &mut |_| ())
}

/// Some lines that follow each other, and what came of them.
#[derive(Default)]
struct Stretch {
    /// The number of the first line, from 1.
    first: u64,
    lines: Vec<u8>,
    /// Where each line ends, and whether it was too long to be kept.
    ends: Vec<(usize, Length)>,
    outcomes: Vec<u8>,
    scored: u64,
    /// The refused lines, each with its place among the outcomes and its number.
    refused: Vec<(usize, u64, RecordFault)>,
}

/// Where lines come from.
struct Source<'a> {
    input: &'a mut dyn BufRead,
    number: u64,
    fault: Option<io::Error>,
}

impl Source<'_> {
    /// Fills a stretch with the next lines. Says whether there was one.
    fn fill(&mut self, stretch: &mut Stretch) -> bool {
        stretch.first = self.number + 1;
        stretch.lines.clear();
        stretch.ends.clear();
        while self.fault.is_none() && stretch.lines.len() < STRETCH {
            match next_line(self.input, &mut stretch.lines) {
                Ok(Some(length)) => stretch.ends.push((stretch.lines.len(), length)),
                Ok(None) => break,
                Err(fault) => self.fault = Some(fault),
            }
        }
        self.number += stretch.ends.len() as u64;
        !stretch.ends.is_empty()
    }
}

/// Where outcomes go.
struct Sink<'a> {
    output: &'a mut dyn Write,
    words: &'a dyn Fn(&Diagnostic) -> String,
    progress: &'a mut dyn FnMut(u64),
    tally: Tally,
}

impl Sink<'_> {
    fn put(&mut self, stretch: &Stretch) -> io::Result<()> {
        let mut from = 0;
        for (place, line, fault) in &stretch.refused {
            self.output.write_all(stretch.outcomes.get(from..*place).unwrap_or_default())?;
            from = *place;
            let message = (self.words)(&diagnostic(fault, *line));
            let error = serde_json::json!({
                "error": {"line": line, "code": fault.code.as_str(), "message": message}
            });
            writeln!(self.output, "{error}")?;
        }
        self.output.write_all(stretch.outcomes.get(from..).unwrap_or_default())?;
        self.tally.scored += stretch.scored;
        self.tally.refused += stretch.refused.len() as u64;
        (self.progress)(self.tally.scored + self.tally.refused);
        Ok(())
    }
}

/// What one core needs.
struct Worker<'t> {
    program: &'t Program,
    reader: RecordReader<'t>,
    scratch: Scratch,
    json: OutcomeJson<'t>,
}

impl<'t> Worker<'t> {
    fn new(tool: &'t Tool, program: &'t Program) -> Self {
        Self { program, reader: RecordReader::new(tool), scratch: Scratch::default(), json: OutcomeJson::new(tool) }
    }

    fn score(&mut self, stretch: &mut Stretch) {
        stretch.outcomes.clear();
        stretch.refused.clear();
        stretch.scored = 0;
        let mut from = 0;
        for (number, (end, length)) in (stretch.first..).zip(&stretch.ends) {
            let line = stretch.lines.get(from..*end).unwrap_or_default();
            from = *end;
            let record = line.strip_prefix(MARK).filter(|_| number == 1).unwrap_or(line);
            let read = match length {
                Length::Fits if record.trim_ascii().is_empty() => continue,
                Length::Fits => self.reader.read(record),
                Length::TooLong => Err(RecordFault { code: Code::RecordTooLong, column: 0, about: None }),
            };
            match read {
                Ok((answers, context)) => {
                    let outcome = self.program.judge(&mut self.scratch, answers.expose(), context);
                    stretch.outcomes.extend_from_slice(self.json.line(outcome));
                    stretch.scored += 1;
                }
                Err(fault) => stretch.refused.push((stretch.outcomes.len(), number, fault)),
            }
        }
    }
}

/// Makes the fault of a line ready to be put into words.
fn diagnostic(fault: &RecordFault, line: u64) -> Diagnostic {
    let place = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let span = (fault.column > 0).then(|| Span {
        line: u32::try_from(line).unwrap_or(u32::MAX),
        column: place(fault.column),
        width: 1,
    });
    let diagnostic = Diagnostic::new(fault.code, &Arc::from("-"), span)
        .with("line", line)
        .with("column", fault.column)
        .with("limit", LONGEST);
    match &fault.about {
        Some(about) => diagnostic.with("about", about),
        None => diagnostic,
    }
}

#[derive(Clone, Copy)]
enum Length {
    Fits,
    TooLong,
}

/// Reads the next line onto the end of `lines`, without its line feed, or nothing at the end. Of a line that is too long
/// nothing is kept, and the rest is passed over.
fn next_line(input: &mut dyn BufRead, lines: &mut Vec<u8>) -> io::Result<Option<Length>> {
    let (from, limit) = (lines.len(), LONGEST + 1);
    // What was read before a fault of the input is no line.
    let read = input.take(limit as u64).read_until(b'\n', lines).inspect_err(|_| lines.truncate(from))?;
    if read > 0 && lines.last() == Some(&b'\n') {
        lines.pop();
    } else if read == 0 {
        return Ok(None);
    } else if read == limit {
        lines.truncate(from);
        input.skip_until(b'\n')?;
        return Ok(Some(Length::TooLong));
    }
    Ok(Some(Length::Fits))
}
