//! The level of concern, common to all tools, and the headline that leads a sheet.

use super::closed_list;

closed_list! {
    /// The level of concern, lowest first.
    Concern {
        /// No indicator was recorded in this screening. Never means that nothing happened.
        NoneRecorded = "none-recorded",
        /// Some indicators: offer information and stay alert.
        Some = "some",
        /// Strong indicators: the formal route and specialist services fit.
        Strong = "strong",
        /// Someone may be in danger: act now.
        Urgent = "urgent",
    }
}

/// What a sheet leads with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Headline {
    /// The level of concern is established.
    Level(Concern),
    /// Too little was answered to say.
    NotEstablished,
}

impl Headline {
    /// Draws the headline from the lowest and the highest level that the answers leave possible.
    ///
    /// The level is shown when it is `some` or more, or when nothing unanswered could raise it.
    #[must_use]
    pub fn of(level: Concern, could_be: Concern) -> Self {
        if level > Concern::NoneRecorded || could_be == Concern::NoneRecorded {
            Self::Level(level)
        } else {
            Self::NotEstablished
        }
    }

    /// Gives the id used in outputs.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Level(level) => level.as_str(),
            Self::NotEstablished => "not-established",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_low_level_is_shown_only_when_nothing_could_raise_it() {
        use Concern::{NoneRecorded, Some, Urgent};
        assert_eq!(Headline::of(NoneRecorded, NoneRecorded), Headline::Level(NoneRecorded));
        assert_eq!(Headline::of(NoneRecorded, Some), Headline::NotEstablished);
        assert_eq!(Headline::of(Some, Urgent), Headline::Level(Some));
    }
}
