//! Whole commands with records piped in and results piped out: `askwell score labour-adult` against the same rule in
//! vectorised pandas and in DuckDB's SQL, from ten thousand records on.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::generate::{Chance, records};
use crate::table::Table;

/// How many different records there are; larger inputs repeat them.
const DIFFERENT: usize = 10_000;

pub fn measure(table: &mut Table) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let (tool, _) = crate::program("screening-tools/labour-adult.yaml");
    let lines = records(&tool, DIFFERENT, &mut Chance(67));
    let wanted: usize =
        std::env::var("ASKWELL_BENCH_PIPED").ok().and_then(|count| count.parse().ok()).unwrap_or(100_000);
    let shown = folder.join("labour-adult.json");
    let askwell = Path::new(env!("CARGO_BIN_EXE_askwell"));
    let show = Command::new(askwell).args(["tool", "show", "labour-adult", "--format", "json"]).output().unwrap();
    fs::write(&shown, show.stdout).unwrap();
    let python = std::env::var_os("ASKWELL_BENCH_PYTHON").map(PathBuf::from);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/frame_peer.py");
    let mut count = DIFFERENT;
    while count <= wanted {
        let input = folder.join("piped.jsonl");
        let mut file = File::create(&input).unwrap();
        (0..count / DIFFERENT).for_each(|_| file.write_all(&lines).unwrap());
        drop(file);
        let output = |name: &str| folder.join(format!("piped-{name}.jsonl"));
        let ours = run(Command::new(askwell).args(["score", "labour-adult"]), &input, &output("askwell")).unwrap();
        table.row(&format!("pipe {count} records through askwell score"), figure(ours), String::new(), "");
        for peer in ["pandas", "duckdb"] {
            let Some(python) = &python else {
                table.row(&format!("  {peer}"), "not measured: start benches/run.sh".to_owned(), String::new(), "");
                continue;
            };
            match run(Command::new(python).arg(&script).arg(peer).arg(&shown), &input, &output(peer)) {
                Ok(theirs) => {
                    let ratio = format!("{:.2} of it", ours.0.as_secs_f64() / theirs.0.as_secs_f64());
                    table.row(&format!("  {peer}"), figure(theirs), ratio, "under 1.00");
                    if count == DIFFERENT {
                        let (same, differ) = agree(&output("askwell"), &output(peer));
                        let figure = format!("{same} the same, {differ} others");
                        table.row("    results that no open answer can change", figure, String::new(), "0 others");
                    }
                }
                Err(reason) => table.row(&format!("  {peer}"), format!("not measured: {reason}"), String::new(), ""),
            }
        }
        count *= 10;
    }
}

fn figure((time, peak): (Duration, u64)) -> String {
    format!("{:.2} s, {} MiB", time.as_secs_f64(), peak >> 10)
}

/// Runs a command on a file through a pipe, and gives how long it took and the most memory it had, in KiB.
fn run(command: &mut Command, input: &Path, output: &Path) -> Result<(Duration, u64), String> {
    let start = Instant::now();
    let mut cat = Command::new("cat").arg(input).stdout(Stdio::piped()).spawn().unwrap();
    let piped = cat.stdout.take().unwrap();
    command.stdin(piped).stdout(File::create(output).unwrap()).stderr(Stdio::piped());
    let mut peak = 0;
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(fault) => {
            cat.kill().unwrap();
            cat.wait().unwrap();
            return Err(fault.to_string());
        }
    };
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        let told = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let line = told.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let now = line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0);
        peak = peak.max(now);
        std::thread::sleep(Duration::from_millis(5));
    };
    let time = start.elapsed();
    cat.wait().unwrap();
    if status.success() { Ok((time, peak)) } else { Err(format!("ended with {status}")) }
}

/// Of the records whose finding is the same whatever open answers would be: how many the peer finds the same, and how many
/// not.
fn agree(ours: &Path, theirs: &Path) -> (usize, usize) {
    let of = |path: &Path| -> Vec<serde_json::Value> {
        let text = fs::read_to_string(path).unwrap();
        text.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["finding"].clone()).collect()
    };
    let (ours, theirs) = (of(ours), of(theirs));
    assert_eq!(ours.len(), theirs.len());
    let sure = ours.iter().zip(&theirs).filter(|(ours, _)| !ours.is_null());
    sure.fold(
        (0, 0),
        |(same, differ), (ours, theirs)| if ours == theirs { (same + 1, differ) } else { (same, differ + 1) },
    )
}
