//! The steps of a session, in the order that is law.

use super::card::CardLook;
use crate::documents::tool::ItemIx;
use crate::vocabulary::{Interrupt, Pathway};

/// Where a session is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// Is the officer alone with the person? Neutral words only.
    Alone,
    /// How to part two people without insisting. Neutral words only.
    MoveApart,
    /// What can be done without asking; safe to be read by a stranger.
    WithoutAsking,
    /// One checklist before anything else: danger, needs, training.
    Danger,
    /// What to do when somebody is in danger now.
    DangerCard,
    /// What to see to before talking.
    NeedsCard,
    /// Somebody has asked these questions before.
    AskedBeforeCard,
    /// The officer is not trained for this.
    NotTrainedCard,
    /// The person's language.
    Language,
    /// How words reach the person.
    Channel,
    /// Why the person who came along can't interpret.
    InterpreterRefused,
    /// A harmless sentence: is it understood?
    Sample,
    /// The officer's view of the person's age.
    Age,
    /// What someone who is or may be under 18 must hear before they tell more.
    ChildSay,
    /// What to do, and not to do, with someone who is or may be under 18.
    ChildCard,
    /// True limits, and one consent.
    Limits,
    /// Which tool fits.
    Tool,
    /// Which other tool fits, beyond those suggested.
    OtherTools,
    /// What the first of the harder parts is about, before its first item; it can be left out.
    Forewarn(ItemIx),
    /// One item.
    Item(ItemIx),
    /// What to do when an answer asks for help at once.
    InterruptCard(Interrupt),
    /// Nothing left could change the result.
    Enough,
    /// One offer, in the person's words.
    Offer(Pathway),
    /// By themselves: what does the officer want to note?
    Note,
    /// Were the limits said, and did the person agree to talk?
    Attest,
    /// Why what was told is not noted.
    NotAttested,
    /// In which tool to note it.
    NoteTool,
    /// One page of what can be noted.
    Notes(u16),
    /// What became of the questions on a page that were not ticked.
    NotesRest(u16),
    /// By themselves again: a last word to the officer.
    Noted,
    /// After the closing words: does the officer want to note signs?
    SignsCard,
    /// How safe the person feels about what comes next.
    SafetyView,
    /// Thanks, and what happens next.
    Closing,
    /// Would it be safe for the person to carry a number?
    CardSafe,
    /// What stands above the number.
    CardLook,
    /// The number for the person: as a card with these words above it, or to remember.
    Card(Option<CardLook>),
    /// The sheet, for the officer only.
    Sheet,
    /// Over.
    Ended,
}

/// A screen laid over a step; the step waits under it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Overlay {
    /// The emergency contact.
    Emergency,
    /// What helps a person in distress.
    Distress,
    /// A neutral screen.
    Paused,
    /// After a pause: still private?
    StillPrivate,
    /// Privacy was lost: a neutral screen, and a new beginning after it.
    PrivacyLost,
    /// The person has read along; what comes now is for the officer's eyes.
    TurnBack,
    /// In which form to save the sheet.
    SaveAs,
    /// What came of saving.
    Saved,
}

impl Overlay {
    /// Says whether anyone may read it: no question, no answer, no topic.
    #[must_use]
    pub fn is_neutral(self) -> bool {
        matches!(self, Self::Paused | Self::StillPrivate | Self::PrivacyLost | Self::TurnBack)
    }

    /// Says whether somebody else may have come in while it lies here.
    #[must_use]
    pub fn is_pause(self) -> bool {
        matches!(self, Self::Paused | Self::StillPrivate | Self::PrivacyLost)
    }
}
