//! Scoring: one engine, live and in bulk. A checked tool compiles to one [`Program`]; unanswered items are judged by
//! completions, so that every result is a set of possible values.
//!
//! In the order in which to read them: `layout` numbers the unknowns, `situation` those of the context. `core` holds
//! conditions in one form and `terms` their lists; `compile` brings a tool into that form, `residual` says what is left
//! of a condition once something is known, and `support` what it looks at. `diagram` and `ladder` draw conditions and
//! numbers as graphs, `table` says what the ends of the decision table mean, and `program` puts all of it together.
//! `assess`, `reach`, `outlook` and `reasons` answer questions about a set of answers, `outcome` is what they say, and
//! `bounds` stands in where a graph outgrew its budget. `prove` shows of a tool what holds for all answers at once.
//!
//! ```
//! use askwell::answers::{AnswerCode, Responses};
//! use askwell::documents::tool::{ItemIx, Value};
//! use askwell::judgement::scoring::Program;
//! use askwell::library::Library;
//! use askwell::vocabulary::{Age, Concern, Context};
//!
//! let tool = Library::built_in().tool("adult-brief")?.expect("it is built in");
//! let program = Program::compile(&tool);
//! let context = Context { age: Some(Age::Adult), ..Context::default() };
//!
//! // The answers live in one locked region, and are wiped when it goes.
//! let mut responses = Responses::new(tool.items.len());
//! let mut places = (0u16..).map(ItemIx).zip(&tool.items);
//! let (place, item) = places.find(|(_, item)| item.id.as_str() == "danger-now").expect("it is asked");
//! responses.set(place, AnswerCode::of_values(item, &[Value::Yes]).expect("a yes"));
//!
//! let outcome = program.assess(responses.expose(), &context);
//! assert_eq!(outcome.level, Concern::Urgent);
//! // Nothing unanswered counts as a no: of somebody who was asked nothing, nothing is said.
//! responses.wipe();
//! let outcome = program.assess(responses.expose(), &context);
//! assert_eq!((outcome.level, outcome.could_be), (Concern::NoneRecorded, Concern::Urgent));
//! # Ok::<(), askwell::library::Unusable>(())
//! ```

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
