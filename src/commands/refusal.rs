//! Why a command can't go on: what happened and what to do, as ids of words, with the exit status.

use std::fmt;

use crate::cli::Status;
use crate::vocabulary::{Message, MessageId};

/// Why a command can't go on. Its words are the messages `err-<code>` and `rec-<code>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The exit status.
    pub status: Status,
    code: &'static str,
    args: Vec<(&'static str, String)>,
}

impl Refusal {
    /// Makes a refusal with this code.
    #[must_use]
    pub fn new(status: Status, code: &'static str) -> Self {
        Self { status, code, args: Vec::new() }
    }

    /// Fills a value into its words.
    #[must_use]
    pub fn about(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Gives the words for what happened.
    #[must_use]
    pub fn what(&self) -> Message {
        self.message("err-")
    }

    /// Gives the words for what to do.
    #[must_use]
    pub fn remedy(&self) -> Message {
        self.message("rec-")
    }

    fn message(&self, role: &str) -> Message {
        let message = Message::new(MessageId::joined(&[&format!("{role}{}", self.code)]));
        self.args.iter().fold(message, |message, (name, value)| message.text(name, value.as_str()))
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)
    }
}

impl std::error::Error for Refusal {}
