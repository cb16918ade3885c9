//! Bulk scoring against parsing alone.

use std::hint::black_box;
use std::io::sink;
use std::time::Duration;

use askwell::tool_kit::record::RecordReader;
use askwell::tool_kit::score::score;
use serde::de::IgnoredAny;

use crate::generate::{Chance, records};
use crate::table::{Table, median, timed};

/// How many different records there are; they are gone through again and again.
const DIFFERENT: usize = 10_000;
const RUNS: usize = 5;

pub fn measure(table: &mut Table) {
    let (tool, program) = crate::program("tests/fixtures/tools/delphi-adult-labour.yaml");
    let wanted = std::env::var("ASKWELL_BENCH_RECORDS").ok().and_then(|count| count.parse().ok()).unwrap_or(200_000);
    let rounds = usize::div_ceil(wanted, DIFFERENT);
    let count = rounds * DIFFERENT;
    let lines = records(&tool, DIFFERENT, &mut Chance(67));
    let size = lines.len() / DIFFERENT;
    let each = |parse: &mut dyn FnMut(&[u8])| {
        for _ in 0..rounds {
            lines.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).for_each(&mut *parse);
        }
    };
    let mut times: [Vec<Duration>; 4] = Default::default();
    for _ in 0..RUNS {
        times[0].push(timed(|| {
            for _ in 0..rounds {
                let tally =
                    score(&tool, &program, &mut &lines[..], &mut sink(), &|fault| format!("{fault:?}")).unwrap();
                assert_eq!(tally.refused, 0);
            }
        }));
        times[1].push(timed(|| {
            let mut reader = RecordReader::new(&tool);
            each(&mut |line| assert!(black_box(reader.read(line)).is_ok()));
        }));
        times[2].push(timed(|| {
            each(&mut |line| drop(black_box(serde_json::from_slice::<serde_json::Value>(line).unwrap())));
        }));
        times[3].push(timed(|| {
            each(&mut |line| _ = black_box(serde_json::from_slice::<IgnoredAny>(line).unwrap()));
        }));
    }
    let [scored, read, value, ignored] = times.map(median);
    let figure = |time: Duration| format!("{:.3} s, {:.0} ns a record", time.as_secs_f64(), per(time, count));
    let ratio = |to: Duration, name: &str| format!("{:.2} of {name}", scored.as_secs_f64() / to.as_secs_f64());
    table.row(&format!("score {count} records of 67 items, {size} bytes"), figure(scored), String::new(), "");
    table.row("  serde_json::Value alone", figure(value), ratio(value, "it"), "at most 0.60");
    table.row("  our reader alone", figure(read), ratio(read, "it"), "at most 1.50");
    table.row("  IgnoredAny alone", figure(ignored), ratio(ignored, "it"), "reported");
}

fn per(time: Duration, count: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a count of records")]
    let count = count as f64;
    time.as_secs_f64() * 1e9 / count
}
