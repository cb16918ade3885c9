//! Whether an item is asked at all under the answers so far.

use super::Program;
use super::assess::Scratch;
use crate::answers::AnswerCode;
use crate::documents::tool::ItemIx;
use crate::vocabulary::Context;

/// Whether an item is asked under the answers so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reach {
    /// In every completion.
    Open,
    /// In none: an answer to it never counts.
    Closed,
    /// In some only.
    Undetermined,
}

impl Reach {
    /// Reads whether a skip rule can fail and can hold.
    pub(super) const fn of((fails, holds): (bool, bool)) -> Self {
        match (fails, holds) {
            (false, _) => Self::Open,
            (true, false) => Self::Closed,
            (true, true) => Self::Undetermined,
        }
    }
}

impl Program {
    /// Says whether an item is asked under the answers so far. An item the tool does not have is closed.
    #[must_use]
    pub fn reach(&self, item: ItemIx, answers: &[AnswerCode], context: &Context) -> Reach {
        let Some(gate) = self.gates.get(usize::from(item.0)) else { return Reach::Closed };
        let mut scratch = Scratch::default();
        self.read(&mut scratch.work, answers, context, false);
        Reach::of(self.ask(&mut scratch.work, gate))
    }
}
