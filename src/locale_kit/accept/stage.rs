//! How far the words of a draft have come on their way to a person.

use crate::vocabulary::closed_list;

closed_list! {
    /// What was done with a translation, in the order in which it is done.
    Stage {
        /// Somebody who reads both languages accepts it.
        Reviewed = "reviewed",
        /// Two who did not agree have settled it.
        Adjudicated = "adjudicated",
        /// It was read aloud with people who speak the language, and they understood what is meant.
        Pretested = "pretested",
    }
}

impl Stage {
    /// Says whether whoever did this has read the words beside those they translate.
    #[must_use]
    pub fn reads_both(self) -> bool {
        self != Self::Pretested
    }
}
