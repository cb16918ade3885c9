//! Bulk scoring: answers as JSON Lines in, outcomes as JSON Lines out, one line at a time and in order.

use std::io::{self, BufRead, Read, Write};
use std::sync::Arc;

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

/// Scores every line. A line that is no record gives `{"error":{"line":N,"code":"…","message":"…"}}` in its place, and
/// the rest is still scored. An empty line is passed over, without a line of output, but counts in line numbers.
///
/// Memory does not grow with the input. `words` puts a fault into words; it is never given what a record says.
///
/// # Errors
/// Gives the fault of the input or the output.
pub fn score(
    tool: &Tool,
    program: &Program,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
    words: &dyn Fn(&Diagnostic) -> String,
) -> Result<Tally, StreamError> {
    let mut reader = RecordReader::new(tool);
    let mut scratch = Scratch::default();
    let mut json = OutcomeJson::new(tool);
    let mut tally = Tally::default();
    let mut line = Vec::new();
    let mut number = 0;
    while let Some(length) = next_line(input, &mut line).map_err(StreamError::Input)? {
        number += 1;
        let record = line.strip_prefix(MARK).filter(|_| number == 1).unwrap_or(&line);
        let read = match length {
            Length::Fits if record.trim_ascii().is_empty() => continue,
            Length::Fits => reader.read(record),
            Length::TooLong => Err(RecordFault { code: Code::RecordTooLong, column: 0, about: None }),
        };
        match read {
            Ok((answers, context)) => {
                output.write_all(json.line(program.judge(&mut scratch, answers.expose(), context)))?;
                tally.scored += 1;
            }
            Err(fault) => {
                let message = words(&diagnostic(&fault, number));
                let error = serde_json::json!({
                    "error": {"line": number, "code": fault.code.as_str(), "message": message}
                });
                writeln!(output, "{error}")?;
                tally.refused += 1;
            }
        }
    }
    output.flush()?;
    Ok(tally)
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

enum Length {
    Fits,
    TooLong,
}

/// Reads the next line into `line`, without its line feed, or nothing at the end. Of a line that is too long the rest is
/// passed over.
fn next_line(input: &mut dyn BufRead, line: &mut Vec<u8>) -> io::Result<Option<Length>> {
    line.clear();
    let limit = LONGEST + 1;
    input.take(limit as u64).read_until(b'\n', line)?;
    if line.last() == Some(&b'\n') {
        line.pop();
    } else if line.is_empty() {
        return Ok(None);
    } else if line.len() == limit {
        input.skip_until(b'\n')?;
        return Ok(Some(Length::TooLong));
    }
    Ok(Some(Length::Fits))
}
