//! What is marked of a run, and how: each principle by itself, as 0, 1, 2 or not applicable; and the kinds of questions.
//!
//! No mark is a sum of others, and nothing the person did counts against the officer: only what was done to them does.

use crate::documents::scenario::{Principle, Way};
use crate::vocabulary::{Message, MessageId, closed_list};

closed_list! {
    /// How far a principle was kept.
    Mark {
        /// It never came up.
        NotApplicable = "na",
        /// It was broken, and never kept.
        Broken = "0",
        /// It was kept at one moment and broken at another.
        Mixed = "1",
        /// It was kept, and never broken.
        Kept = "2",
    }
}

closed_list! {
    /// What the program saw that no option says by itself.
    Saw {
        /// Said to be alone while somebody could hear.
        ClaimedAlone = "claimed-alone",
        /// Said to be alone, and was.
        WasAlone = "was-alone",
        /// Did not begin while somebody could hear.
        DidNotBegin = "did-not-begin",
        /// A need or a danger was overlooked.
        OverlookedNeed = "overlooked-need",
        /// A need or a danger was seen.
        SawNeed = "saw-need",
        /// A child was taken for an adult.
        ChildAsAdult = "child-as-adult",
        /// A child was treated as one.
        ChildAsChild = "child-as-child",
        /// Another language was named than the person's best.
        OtherLanguage = "other-language",
        /// The person's best language was named.
        TheirLanguage = "their-language",
        /// Someone who came along was to interpret.
        CompanionInterprets = "companion-interprets",
        /// The officer spoke a language that the person hardly knows.
        NoInterpreter = "no-interpreter",
        /// A professional interpreter.
        Professional = "professional",
        /// Went on although the test sentence was not understood.
        NotUnderstood = "not-understood",
        /// The person agreed, and that was recorded.
        Agreed = "agreed",
        /// The person did not agree, and the officer recorded that they did.
        AgreedForThem = "agreed-for-them",
        /// The person did not agree, and that was taken as it was.
        TookNo = "took-no",
        /// An answer was recorded that the person did not give.
        Misheard = "misheard",
        /// The answer was recorded as it was given.
        Heard = "heard",
        /// A sign was recorded that could not be seen.
        SignNotThere = "sign-not-there",
        /// A sign was overlooked.
        SignOverlooked = "sign-overlooked",
        /// A sign was recorded as it could be seen.
        SignSeen = "sign-seen",
        /// A wish was recorded that the person did not have.
        WishForThem = "wish-for-them",
        /// Asked on while a break was called for.
        AskedOn = "asked-on",
        /// A break, when one was called for.
        GaveBreak = "gave-break",
        /// Went on although the person wanted to leave.
        HeldBack = "held-back",
        /// The person left by themselves.
        WalkedOut = "walked-out",
        /// Stopped when the person wanted to.
        LetGo = "let-go",
        /// Said the closing words.
        Closed = "closed",
    }
}

impl Saw {
    /// Says which principle it is about, and whether that was kept.
    #[must_use]
    pub fn judged(self) -> (Principle, bool) {
        match self {
            Self::ClaimedAlone => (Principle::Privacy, false),
            Self::WasAlone | Self::DidNotBegin => (Principle::Privacy, true),
            Self::OverlookedNeed | Self::ChildAsAdult => (Principle::Safety, false),
            Self::SawNeed | Self::ChildAsChild => (Principle::Safety, true),
            Self::OtherLanguage | Self::CompanionInterprets | Self::NoInterpreter | Self::NotUnderstood => {
                (Principle::Interpreter, false)
            }
            Self::TheirLanguage | Self::Professional => (Principle::Interpreter, true),
            Self::Agreed => (Principle::Consent, true),
            Self::AgreedForThem => (Principle::Consent, false),
            Self::Misheard | Self::SignNotThere | Self::SignOverlooked => (Principle::Listening, false),
            Self::Heard | Self::SignSeen => (Principle::Listening, true),
            Self::AskedOn => (Principle::Breaks, false),
            Self::GaveBreak => (Principle::Breaks, true),
            Self::WishForThem | Self::HeldBack | Self::WalkedOut => (Principle::Respect, false),
            Self::TookNo | Self::LetGo => (Principle::Respect, true),
            Self::Closed => (Principle::Closing, true),
        }
    }
}

/// One thing that the officer did, and what it kept or broke.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// Which it was, from 1.
    pub number: u16,
    /// What was done, in words.
    pub did: Message,
    /// What a trainer says of it, where the scenario has words of its own.
    pub coach: Option<MessageId>,
    /// How it asked, where it was a question.
    pub way: Option<Way>,
    /// What it kept.
    pub kept: Vec<Principle>,
    /// What it broke.
    pub broken: Vec<Principle>,
}

impl Turn {
    /// Says whether it is worth talking about afterwards.
    #[must_use]
    pub fn is_flagged(&self) -> bool {
        !self.broken.is_empty()
    }
}

/// The mark of each principle, in their order.
#[must_use]
pub fn marks(turns: &[Turn]) -> Vec<(Principle, Mark)> {
    let mark = |principle: Principle| {
        let kept = turns.iter().any(|turn| turn.kept.contains(&principle));
        let broken = turns.iter().any(|turn| turn.broken.contains(&principle));
        match (kept, broken) {
            (false, false) => Mark::NotApplicable,
            (false, true) => Mark::Broken,
            (true, true) => Mark::Mixed,
            (true, false) => Mark::Kept,
        }
    };
    Principle::ALL.iter().map(|principle| (*principle, mark(*principle))).collect()
}

/// How often each way of asking was used, and the first one that is advised against.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Questions {
    /// How many there were of each way, in their order; what is no question is not counted.
    pub counts: Vec<(Way, u16)>,
    /// How many there were.
    pub all: u16,
    /// The first that is advised against: which of all questions it was, from 1, and its way.
    pub first_advised_against: Option<(u16, Way)>,
}

impl Questions {
    /// Counts them.
    #[must_use]
    pub fn of(turns: &[Turn]) -> Self {
        let ways: Vec<Way> = turns.iter().filter_map(|turn| turn.way).filter(|way| way.is_question()).collect();
        let count = |of: Way| u16::try_from(ways.iter().filter(|way| **way == of).count()).unwrap_or(u16::MAX);
        let first = ways.iter().position(|way| way.is_advised_against());
        Self {
            counts: Way::ALL.iter().filter(|way| way.is_question()).map(|way| (*way, count(*way))).collect(),
            all: u16::try_from(ways.len()).unwrap_or(u16::MAX),
            first_advised_against: first.and_then(|place| Some((u16::try_from(place + 1).ok()?, *ways.get(place)?))),
        }
    }

    /// Gives the share of a way in per cent, rounded; nothing where no question was asked.
    #[must_use]
    pub fn share(&self, way: Way) -> Option<u16> {
        let (_, count) = self.counts.iter().find(|(of, _)| *of == way)?;
        (self.all > 0)
            .then(|| (u32::from(*count) * 100 + u32::from(self.all) / 2) / u32::from(self.all))?
            .try_into()
            .ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turn(way: Option<Way>, kept: &[Principle], broken: &[Principle]) -> Turn {
        Turn { number: 1, did: Message::fixed("a"), coach: None, way, kept: kept.to_vec(), broken: broken.to_vec() }
    }

    /// Conduct 128: each principle is marked by itself: 0, 1, 2 or not applicable.
    #[test]
    fn each_principle_has_a_mark_of_its_own() {
        use Principle::{Breaks, Consent, Privacy};
        let turns = [
            turn(None, &[Privacy], &[]),
            turn(None, &[Privacy, Consent], &[]),
            turn(None, &[], &[Consent]),
            turn(None, &[], &[Breaks]),
        ];
        let marks = marks(&turns);
        let mark = |principle| marks.iter().find(|(of, _)| *of == principle).map(|(_, mark)| *mark);
        assert_eq!(mark(Privacy), Some(Mark::Kept));
        assert_eq!(mark(Consent), Some(Mark::Mixed));
        assert_eq!(mark(Breaks), Some(Mark::Broken));
        assert_eq!(mark(Principle::Interpreter), Some(Mark::NotApplicable));
        assert_eq!(marks.len(), Principle::ALL.len());
    }

    /// Conduct 126: the share of each way, and the place of the first that is advised against.
    #[test]
    fn shares_are_of_questions_only_and_the_first_mistake_has_its_place() {
        let ways = [Way::Act, Way::Open, Way::Closed, Way::Act, Way::AsWritten, Way::Why, Way::Leading];
        let questions = Questions::of(&ways.map(|way| turn(Some(way), &[], &[])));
        assert_eq!(questions.all, 5);
        assert_eq!(questions.share(Way::Open), Some(20));
        assert_eq!(questions.first_advised_against, Some((4, Way::Why)));
        assert_eq!(Questions::of(&[]).share(Way::Open), None);
        assert_eq!(Questions::of(&[]).first_advised_against, None);
        let third = Questions::of(&[Way::Open, Way::Open, Way::Why].map(|way| turn(Some(way), &[], &[])));
        assert_eq!((third.share(Way::Open), third.share(Way::Why)), (Some(67), Some(33)));
    }
}
