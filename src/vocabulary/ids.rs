//! Names that documents give to things: one newtype for each kind, one grammar for all.

use std::fmt;

/// The most characters an id may have.
const LONGEST: usize = 48;

/// Says why a text is no id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IdFault {
    /// Longer than 48 characters.
    #[error("longer than 48 characters")]
    TooLong,
    /// Not of the form `[a-z][a-z0-9]*(-[a-z0-9]+)*`.
    #[error("not lower-case words joined by single hyphens")]
    Shape,
}

impl IdFault {
    /// Gives the reason by which the advice of a bad id is chosen.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TooLong => "too-long",
            Self::Shape => "shape",
        }
    }
}

fn check(text: &str) -> Result<(), IdFault> {
    if text.len() > LONGEST {
        return Err(IdFault::TooLong);
    }
    let mut words = text.split('-');
    let word = |w: &str| !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    let first = words.next().is_some_and(|w| word(w) && w.as_bytes()[0].is_ascii_lowercase());
    if first && words.all(word) { Ok(()) } else { Err(IdFault::Shape) }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// Takes a text of the form `[a-z][a-z0-9]*(-[a-z0-9]+)*`, at most 48 characters.
            ///
            /// # Errors
            /// Says which of the two the text breaks.
            pub fn parse(text: &str) -> Result<Self, IdFault> {
                check(text).map(|()| Self(text.into()))
            }

            /// Gives the id as written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

ids! {
    /// Names a screening tool.
    ToolId;
    /// Names an item: a question asked or a sign observed.
    ItemId;
    /// Names one option of an item.
    OptionId;
    /// Names a scale (ILO: dimension).
    ScaleId;
    /// Names a reusable rule of a tool.
    RuleId;
    /// Names a finding: one row of a tool's decision table.
    FindingId;
    /// Names a band of a scale.
    BandId;
    /// Names a tier of indicator strength.
    TierId;
    /// Names a source a document rests on.
    SourceId;
    /// Names a section of a tool.
    SectionId;
    /// Names a tag that groups items.
    TagId;
    /// Names an action that a finding asks for.
    ActionId;
    /// Names a profile: a tally that is never combined with others.
    ProfileId;
    /// Names a service or a duty of a directory.
    ServiceId;
    /// Names a scenario.
    ScenarioId;
    /// Names a scene of a scenario.
    SceneId;
    /// Names something that the officer can do or say in a scenario.
    ChoiceId;
    /// Names the words for something that is seen or heard in a scenario.
    LineId;
    /// Names something there is to learn of an invented person.
    FactId;
    /// Names something that has happened in a scenario, or has not.
    FlagId;
    /// Names an aim, a question or a pause of a scenario.
    PointId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_lower_case_words_joined_by_single_hyphens() {
        for good in ["a", "misled-on-pay", "e4", "a-1-2"] {
            assert!(ItemId::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "-a", "a-", "a--b", "A", "4e", "a_b", "a b", "\u{430}bc"] {
            assert_eq!(ItemId::parse(bad), Err(IdFault::Shape), "{bad}");
        }
        assert_eq!(ItemId::parse(&"a".repeat(49)), Err(IdFault::TooLong));
    }
}
