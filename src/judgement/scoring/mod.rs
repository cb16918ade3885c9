//! Scoring: one engine, live and in bulk. A checked tool compiles to one [`Program`]; unanswered items are judged by
//! completions, so that every result is a set of possible values.

mod outcome;

pub use outcome::{Outcome, ScaleOutcome};
