//! Sessions of a tool with skip rules and weights, against a general decision engine.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use askwell::tool_kit::score::score;

use crate::generate::{Chance, records};
use crate::table::{Table, median, timed};

const SESSIONS: usize = 10_000;
const RUNS: usize = 9;

pub fn measure(table: &mut Table) {
    let (tool, program) = crate::program("benches/weighted-24.yaml");
    let lines = records(&tool, SESSIONS, &mut Chance(24));
    let mut output = Vec::new();
    let mut runs = Vec::new();
    for _ in 0..RUNS {
        output.clear();
        runs.push(timed(|| {
            let tally = score(&tool, &program, &mut &lines[..], &mut output, &|fault| format!("{fault:?}")).unwrap();
            assert_eq!(tally.refused, 0);
        }));
    }
    let ours = median(runs);
    let total: i64 = output.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).map(low).sum();
    let figure = |time: f64| format!("{:.1} ms", time * 1e3);
    table.row("10000 sessions of 24 items, 8 skip rules", figure(ours.as_secs_f64()), String::new(), "");
    match zen(&lines) {
        Ok((time, theirs)) => {
            let ratio = format!("{:.3} of it", ours.as_secs_f64() / time.as_secs_f64());
            table.row("  zen-engine", figure(time.as_secs_f64()), ratio, "under 0.100");
            table.row("  sum of all scores, ours and theirs", format!("{total}, {theirs}"), String::new(), "the same");
        }
        Err(reason) => table.row("  zen-engine", format!("not measured: {reason}"), String::new(), ""),
    }
}

/// Reads the least total of an outcome.
fn low(line: &[u8]) -> i64 {
    let outcome: serde_json::Value = serde_json::from_slice(line).unwrap();
    outcome["scales"]["total"]["low"].as_i64().unwrap()
}

/// Lets the peer score the same sessions: its time and its total.
fn zen(lines: &[u8]) -> Result<(Duration, i64), String> {
    let python = std::env::var("ASKWELL_BENCH_PYTHON").map_err(|_| "start benches/run.sh".to_owned())?;
    let sessions = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("sessions.jsonl");
    std::fs::write(&sessions, lines).map_err(|fault| fault.to_string())?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/zen_peer.py");
    let run = Command::new(python).arg(script).arg(&sessions).output().map_err(|fault| fault.to_string())?;
    let text = String::from_utf8_lossy(&run.stdout).into_owned();
    let mut words = text.split_whitespace();
    let (Some(Ok(seconds)), Some(Ok(total))) = (words.next().map(str::parse), words.next().map(str::parse)) else {
        return Err(String::from_utf8_lossy(&run.stderr).lines().last().unwrap_or("no answer").to_owned());
    };
    Ok((Duration::from_secs_f64(seconds), total))
}
