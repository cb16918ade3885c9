//! What a tool says of a set of answers, written down without the answers.

mod json;

pub use json::OutcomeJson;
