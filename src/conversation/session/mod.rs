//! The session: it is asked what to show and told what happened, and knows no terminal, no clock and no chance.
//!
//! Telling a new session the same events gives the same session.

mod prompt;

pub use prompt::{Action, Asks, Choice, Event, Hearer, Prompt, Saying, Shows};
