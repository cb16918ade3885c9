//! The doorway: streams in, exit status out.

use std::alloc::System;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use askwell::commands::{Streams, start};
use askwell::privacy::forbid_dumps;
use zeroizing_alloc::ZeroAlloc;

/// What was shown, said and ticked passes through many small texts. None is left in memory that was given back.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

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
