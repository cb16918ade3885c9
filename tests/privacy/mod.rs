//! What protects a talk from this computer: seen from outside, with the compiled program.

mod lacking;
mod memory;
mod page;
mod private;
mod saving;
mod traced;
mod unspoken;

use std::io::Write;

use crate::cli::run::Run;

/// Alone, no danger, same language, understood, adult, agrees, first tool.
const TO_THE_FIRST_QUESTION: &str = "1\n0\n1\n1\n1\n1\n1\n";

/// Stop, and once more at the closing words.
const TO_THE_SHEET: &str = "s\ns\n";

/// A run whose place of work is known, with more settings.
fn settled(line: &str, more: &str) -> Run {
    let agency = "format: 1\nstanding: listed-authority\nduty-desk: {name: Duty desk North, phone: '01632 960001'}\n";
    let config = format!("format: 1\narea: GB-ENG\nrole: police\n{more}");
    Run::new(line).file("settings/config.yaml", &config).file("settings/agency.yaml", agency)
}

/// Says on the terminal that something can't be tested here.
#[expect(clippy::explicit_write, reason = "the test harness holds back what a macro prints")]
pub(crate) fn not_tested(why: &str) {
    writeln!(std::io::stderr(), "NOT TESTED: {why}").unwrap();
}

/// As [`not_tested`], and a failure in CI, which must have what it takes.
pub(crate) fn not_tested_outside_ci(why: &str) {
    assert!(std::env::var_os("CI").is_none(), "{why}");
    not_tested(why);
}
