//! The figures as a table.

use std::io::{Write, stdout};
use std::time::{Duration, Instant};

/// Figures, row by row.
#[derive(Default)]
pub struct Table(Vec<[String; 4]>);

impl Table {
    /// Adds a figure: what, how much, against what, and what was aimed at.
    pub fn row(&mut self, what: &str, figure: String, ratio: String, aim: &str) {
        self.0.push([what.to_owned(), figure, ratio, aim.to_owned()]);
    }

    /// Prints all figures.
    pub fn print(&self) {
        let head = ["", "figure", "ratio", "aim"].map(str::to_owned);
        let rows: Vec<&[String; 4]> = std::iter::once(&head).chain(&self.0).collect();
        let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
        let widths = [0, 1, 2, 3].map(width);
        let mut out = stdout().lock();
        for row in rows {
            let cells = row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}"));
            let line = cells.collect::<Vec<_>>().join("  ");
            writeln!(out, "{}", line.trim_end()).unwrap();
        }
    }
}

/// Measures one run.
pub fn timed(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

/// Gives the median of some runs.
pub fn median(mut runs: Vec<Duration>) -> Duration {
    runs.sort_unstable();
    runs[runs.len() / 2]
}
