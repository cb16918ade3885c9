//! Scoring: one engine, live and in bulk. A checked tool compiles to one [`Program`]; unanswered items are judged by
//! completions, so that every result is a set of possible values.
//!
//! `layout` numbers the unknowns and `situation` those of the context, `core` holds conditions in one form (`terms`: their
//! lists), `residual` says what is left of one once something is known and `support` what it looks at, and `compile`
//! brings a tool into it. `diagram` and
//! `ladder` draw conditions and numbers as graphs, `table` says what the ends of the decision table mean, and `program`
//! puts all of it together. `assess`, `reach`, `outlook` and `reasons` answer questions about a set of answers;
//! `bounds` stands in where a graph outgrew its budget. `prove` shows of a tool what holds for all answers at once.

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
mod prove;
mod reach;
mod reasons;
mod residual;
mod situation;
mod support;
mod table;
mod terms;

pub use assess::Scratch;
pub use outcome::{Outcome, ScaleOutcome};
pub use program::{Program, TABLE_BUDGET};
pub use prove::{PROOF_BUDGET, Proof, ProofFault, ProofPlace, no_concern, prove};
pub use reach::Reach;
