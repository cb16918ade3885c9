//! `askwell score`: records in, outcomes out, one a line.

use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;

use anyhow::Result;

use super::tool_show::no_tool;
use super::{House, Refusal};
use crate::cli::Status;
use crate::explain;
use crate::judgement::scoring::Program;
use crate::library::Unusable;
use crate::tool_kit::score::{StreamError, score};
use crate::vocabulary::Diagnostic;

pub(super) fn run(id: &str, file: Option<&Path>, house: &mut House<'_, '_>) -> Result<Status> {
    let Some(tool) = house.library.tool(id)? else { return Err(no_tool(id, house.library)?.into()) };
    if tool.scoring.is_none() {
        return Err(Refusal::new(Status::Line, "no-scoring").about("tool", id).into());
    }
    let program = Program::compile(&tool);
    let words = |fault: &Diagnostic| explain::what(fault, house.words);
    let mut output = BufWriter::new(&mut *house.streams.output);
    let tally = match file {
        None => {
            let ended = |error| match error {
                StreamError::Input(_) => Refusal::new(Status::Surroundings, "not-read").into(),
                StreamError::Output(error) => anyhow::Error::from(error),
            };
            score(&tool, &program, house.streams.input, &mut output, &words).map_err(ended)?
        }
        Some(path) => {
            let unreadable = |error| Unusable::Unreadable(path.to_owned(), error);
            let ended = |error| match error {
                StreamError::Input(error) => unreadable(error).into(),
                StreamError::Output(error) => anyhow::Error::from(error),
            };
            let mut input = BufReader::new(File::open(path).map_err(unreadable)?);
            score(&tool, &program, &mut input, &mut output, &words).map_err(ended)?
        }
    };
    output.flush()?;
    Ok(if tally.refused == 0 { Status::Done } else { Status::Broken })
}
