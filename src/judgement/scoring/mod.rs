//! Scoring: one engine, live and in bulk. A checked tool compiles to one [`Program`]; unanswered items are judged by
//! completions, so that every result is a set of possible values.
//!
//! `layout` numbers the unknowns, `core` holds conditions in one form and `compile` brings a tool into it. `diagram` and
//! `ladder` draw conditions and numbers as graphs, `table` says what the ends of the decision table mean, and `program`
//! puts all of it together. `assess`, `reach`, `outlook` and `reasons` answer questions about a set of answers;
//! `bounds` stands in where a graph outgrew its budget.

mod assess;
mod bounds;
mod compile;
mod core;
mod diagram;
mod ladder;
mod layout;
mod outcome;
mod outlook;
mod program;
mod reach;
mod reasons;
mod table;

pub use assess::Scratch;
pub use outcome::{Outcome, ScaleOutcome};
pub use program::{Program, TABLE_BUDGET};
pub use reach::Reach;
