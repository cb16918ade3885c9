//! The level of concern, common to all tools, and the headline that leads a sheet.

/// The level of concern, lowest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Concern {
    /// No indicator was recorded in this screening. Never means that nothing happened.
    NoneRecorded,
    /// Some indicators: offer information and stay alert.
    Some,
    /// Strong indicators: the formal route and specialist services fit.
    Strong,
    /// Someone may be in danger: act now.
    Urgent,
}

impl Concern {
    /// Every level, lowest first.
    pub const ALL: [Self; 4] = [Self::NoneRecorded, Self::Some, Self::Strong, Self::Urgent];

    /// Gives the id used in documents and outputs.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoneRecorded => "none-recorded",
            Self::Some => "some",
            Self::Strong => "strong",
            Self::Urgent => "urgent",
        }
    }

    /// Finds the level with this id.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == text)
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
