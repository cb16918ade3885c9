//! Compiling a tool, and the proof of the whole of it.

use std::hint::black_box;
use std::time::Duration;

use askwell::judgement::scoring::{PROOF_BUDGET, Program, prove};

use crate::table::{Table, median, timed};

const RUNS: usize = 21;

pub fn measure(table: &mut Table) {
    let (tool, program) = crate::program("screening-tools/labour-adult.yaml");
    let compiling = median((0..RUNS).map(|_| timed(|| drop(black_box(Program::compile(&tool))))).collect());
    let figure = |time: Duration| format!("{:.2} ms", time.as_secs_f64() * 1e3);
    let proving = || drop(black_box(prove(&tool, &program, PROOF_BUDGET)));
    let proving = median((0..RUNS).map(|_| timed(proving)).collect());
    table.row("compile 67 items", figure(compiling), String::new(), "");
    table.row("compile and prove 67 items", figure(compiling + proving), String::new(), "under 10 ms");
}
