//! Bulk scoring against parsing alone.

use std::hint::black_box;
use std::io::sink;
use std::time::Duration;

use askwell::tool_kit::record::RecordReader;
use askwell::tool_kit::score::score;
use askwell::vocabulary::Diagnostic;
use serde::de::IgnoredAny;

use crate::generate::{Chance, records};
use crate::table::{Table, median, timed};

/// How many different records there are; they are gone through again and again.
const DIFFERENT: usize = 10_000;

pub fn measure(table: &mut Table) {
    let (tool, program) = crate::program("screening-tools/labour-adult.yaml");
    let wanted = std::env::var("ASKWELL_BENCH_RECORDS").ok().and_then(|count| count.parse().ok()).unwrap_or(200_000);
    let rounds = usize::div_ceil(wanted, DIFFERENT);
    let count = rounds * DIFFERENT;
    let lines = records(&tool, DIFFERENT, &mut Chance(67));
    let size = lines.len() / DIFFERENT;
    let each = |parse: &mut dyn FnMut(&[u8])| {
        lines.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).for_each(&mut *parse);
    };
    // All take turns, so that whatever else the machine does meets all of them.
    let mut times: [Vec<Duration>; 4] = Default::default();
    for _ in 0..rounds {
        times[0].push(timed(|| {
            let words = |fault: &Diagnostic| format!("{fault:?}");
            let tally = score(&tool, &program, &mut &lines[..], &mut sink(), &words).unwrap();
            assert_eq!(tally.refused, 0);
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
    let figure = |times: &[Duration]| {
        let all: Duration = times.iter().sum();
        format!("{:.2} s, {:.0} ns a record", all.as_secs_f64(), per(median(times.to_vec()), DIFFERENT))
    };
    let ratio = |peer: &[Duration]| {
        let mut ratios: Vec<f64> =
            times[0].iter().zip(peer).map(|(ours, theirs)| ours.as_secs_f64() / theirs.as_secs_f64()).collect();
        ratios.sort_unstable_by(f64::total_cmp);
        format!("{:.2} of it", ratios[ratios.len() / 2])
    };
    table.row(&format!("score {count} records of 67 items, {size} bytes"), figure(&times[0]), String::new(), "");
    table.row("  serde_json::Value alone", figure(&times[2]), ratio(&times[2]), "at most 0.60");
    table.row("  our reader alone", figure(&times[1]), ratio(&times[1]), "at most 1.50");
    table.row("  IgnoredAny alone", figure(&times[3]), ratio(&times[3]), "reported");
}

fn per(time: Duration, count: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a count of records")]
    let count = count as f64;
    time.as_secs_f64() * 1e9 / count
}
