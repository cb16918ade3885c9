//! Shares, with intervals that hold also where nobody, or everybody, agrees.

use super::student::exact;
use super::{KINDS, NORMAL, all};

/// A share of comparisons, with how sure it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// From 0 to 1.
    pub value: f64,
    /// The interval of 95 %, within 0 and 1; it holds the value.
    pub interval: [f64; 2],
}

impl Share {
    /// Takes the share of rows in which two raters agree, of so many rows (Wilson 1927).
    ///
    /// With more raters it is the mean over all pairs of them, and the interval that of one pair picked at random in each
    /// row: to take the mean can only make it surer, so that the interval is rather too wide than too narrow.
    pub(super) fn of_rows(value: f64, rows: f64) -> Self {
        let square = NORMAL * NORMAL / rows;
        let middle = (value + square / 2.0) / (1.0 + square);
        let reach = (value * (1.0 - value) * square + square * square / 4.0).sqrt() / (1.0 + square);
        Self { value, interval: [(middle - reach).clamp(0.0, value), (middle + reach).clamp(value, 1.0)] }
    }

    /// Takes the agreement on one rating, where it was given in so many rows.
    ///
    /// It is 2q/(1+q) of the share q of these rows in which both gave the rating, so its interval is that of q turned the
    /// same way. In many rows that is the interval of Graham and Bull 1998; where a cell is empty, theirs would have no width.
    pub(super) fn on_rating(value: f64, rows: f64) -> Self {
        let both = Self::of_rows(value / (2.0 - value), rows);
        let [low, high] = both.interval.map(|q| 2.0 * q / (1.0 + q));
        Self { value, interval: [low.min(value), high.max(value)] }
    }
}

/// The share of comparisons of a row in which at least one of the two gave this rating.
pub(super) fn met(row: &[usize; KINDS], kind: usize) -> f64 {
    let pairs = |of: usize| of * of.saturating_sub(1);
    let all = all(row);
    if all < 2 { 0.0 } else { exact(pairs(all) - pairs(all - row[kind])) / exact(pairs(all)) }
}
