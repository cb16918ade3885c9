//! A form of 2,150 questions with its words in three languages: `tool check`, proof and all, against xlsform-lint on an
//! XLSForm of the same questions.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::table::{Table, median, timed};

const RUNS: usize = 5;

pub fn measure(table: &mut Table) {
    let name = "tool check of 2150 items, words in 3 languages";
    let Some(python) = std::env::var_os("ASKWELL_BENCH_PYTHON").map(PathBuf::from) else {
        return table.row(name, "not measured: start benches/run.sh".to_owned(), String::new(), "");
    };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("form");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/form_peer.py");
    if !Command::new(&python).arg(script).arg(&folder).status().is_ok_and(|status| status.success()) {
        return table.row(name, "not measured: the form can't be made".to_owned(), String::new(), "");
    }
    let ours = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_askwell"));
        command.args(["tool", "check"]).arg(folder.join("screening-tools/stock.yaml")).arg("--tools").arg(&folder);
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    };
    let lint = python.with_file_name("xlsform-lint");
    let theirs = || assert!(Command::new(&lint).arg(folder.join("form.xlsx")).output().unwrap().status.success());
    let (mut checked, mut linted) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        checked.push(timed(ours));
        linted.push(timed(theirs));
    }
    let (checked, linted) = (median(checked), median(linted));
    let figure = |time: Duration| format!("{:.2} s", time.as_secs_f64());
    table.row(name, figure(checked), String::new(), "");
    let ratio = format!("{:.1} times ours", linted.as_secs_f64() / checked.as_secs_f64());
    table.row("  xlsform-lint on the same questions", figure(linted), ratio, "at least 5 times");
}
