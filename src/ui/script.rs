//! A front end that plays replies written beforehand and keeps what it was shown: for tests and practice.

use std::collections::VecDeque;

use super::{FrontEnd, FrontEndError, Reply, Screen};

/// Plays replies in order; after the last one the input has ended.
#[derive(Debug, Default)]
pub struct Script {
    replies: VecDeque<Reply>,
    /// Every screen shown, in order.
    pub shown: Vec<Screen>,
    /// How often everything was put out of sight.
    pub blanked: usize,
}

impl Script {
    /// Makes a script of these replies.
    #[must_use]
    pub fn new(replies: impl IntoIterator<Item = Reply>) -> Self {
        Self { replies: replies.into_iter().collect(), shown: Vec::new(), blanked: 0 }
    }
}

impl FrontEnd for Script {
    fn turn(&mut self, screen: &Screen) -> Result<Reply, FrontEndError> {
        self.shown.push(screen.clone());
        Ok(self.replies.pop_front().unwrap_or(Reply::Closed))
    }

    fn blank(&mut self) -> Result<(), FrontEndError> {
        self.blanked += 1;
        Ok(())
    }
}
