//! A front end that plays replies written beforehand and keeps what it was shown: for tests and practice.

use std::collections::VecDeque;

use super::{FrontEnd, FrontEndError, Reply, Screen};
use crate::vocabulary::Message;

/// Plays replies in order; after the last one the input has ended.
#[derive(Debug, Default)]
pub struct Script {
    replies: VecDeque<Reply>,
    entries: VecDeque<String>,
    /// Every screen shown, in order.
    pub shown: Vec<Screen>,
    /// Everything said beside, in order.
    pub notes: Vec<Message>,
    /// How often everything was put out of sight.
    pub blanked: usize,
}

impl Script {
    /// Makes a script of these replies.
    #[must_use]
    pub fn new(replies: impl IntoIterator<Item = Reply>) -> Self {
        Self { replies: replies.into_iter().collect(), ..Self::default() }
    }

    /// Adds lines to type where a line is asked for.
    #[must_use]
    pub fn with_entries<'a>(mut self, entries: impl IntoIterator<Item = &'a str>) -> Self {
        self.entries = entries.into_iter().map(str::to_owned).collect();
        self
    }
}

impl FrontEnd for Script {
    fn turn(&mut self, screen: &Screen) -> Result<Reply, FrontEndError> {
        self.shown.push(screen.clone());
        Ok(self.replies.pop_front().unwrap_or(Reply::Closed))
    }

    fn entry(&mut self, _question: &str) -> Result<Option<String>, FrontEndError> {
        Ok(self.entries.pop_front())
    }

    fn note(&mut self, message: &Message) -> Result<(), FrontEndError> {
        self.notes.push(message.clone());
        Ok(())
    }

    fn blank(&mut self) -> Result<(), FrontEndError> {
        self.blanked += 1;
        Ok(())
    }
}
