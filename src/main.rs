//! The doorway: streams in, exit status out.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use askwell::commands::{Streams, start};
use askwell::privacy::forbid_dumps;

fn main() -> ExitCode {
    forbid_dumps();
    let args: Vec<_> = std::env::args_os().collect();
    let input_is_terminal = io::stdin().is_terminal();
    let mut input = io::stdin().lock();
    let mut output = io::stdout().lock();
    let mut errors = io::stderr().lock();
    let status = start(
        &args,
        &mut Streams {
            input: &mut input,
            input_is_terminal,
            output_is_terminal: output.is_terminal(),
            errors_are_terminal: errors.is_terminal(),
            output: &mut output,
            errors: &mut errors,
        },
    );
    // Whoever stopped reading gets nothing more.
    let _ = output.flush();
    status.into()
}
