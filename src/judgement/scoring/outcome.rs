//! What a tool says of a set of answers.

use crate::documents::tool::{FindingIx, ItemIx};
use crate::vocabulary::{Concern, Headline, Pathway};

/// What a tool says of a set of answers, as intervals and sets over all completions.
///
/// A tool that does not score has no finding, and its headline is not established.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// What the sheet leads with.
    pub headline: Headline,
    /// The lowest level possible.
    pub level: Concern,
    /// The highest level possible.
    pub could_be: Concern,
    /// The findings possible, in table order; never empty for a tool that scores.
    pub findings_possible: Vec<FindingIx>,
    /// Whether every set and end is exact; false when a diagram outgrew its budget and a wider one stands in.
    pub exact: bool,
    /// Every scale, in tool order.
    pub scales: Vec<ScaleOutcome>,
    /// The least and the greatest tally of every profile, in tool order.
    pub profiles: Vec<(u16, u16)>,
    /// Items whose concern is present in every completion, in tool order.
    pub present: Vec<ItemIx>,
    /// Items whose concern is present in some completions only, in tool order.
    pub undetermined: Vec<ItemIx>,
    /// Kinds of help common to all possible findings.
    pub pathways: Vec<Pathway>,
    /// Kinds of help of some possible findings only.
    pub pathways_possible: Vec<Pathway>,
    /// Actions due in every completion: finding and place in its list.
    pub actions: Vec<(FindingIx, u8)>,
    /// How many items that could be reached have no real answer.
    pub unanswered: u16,
    /// How many of those the person preferred not to answer.
    pub declined: u16,
    /// How many of those were not asked, or the session stopped before.
    pub not_asked: u16,
    /// Whether our own floor, and not the published row, made the level.
    pub our_floor: bool,
}

impl Default for Outcome {
    /// Nothing is known yet.
    fn default() -> Self {
        Self {
            headline: Headline::NotEstablished,
            level: Concern::NoneRecorded,
            could_be: Concern::NoneRecorded,
            findings_possible: Vec::new(),
            exact: true,
            scales: Vec::new(),
            profiles: Vec::new(),
            present: Vec::new(),
            undetermined: Vec::new(),
            pathways: Vec::new(),
            pathways_possible: Vec::new(),
            actions: Vec::new(),
            unanswered: 0,
            declined: 0,
            not_asked: 0,
            our_floor: false,
        }
    }
}

impl Outcome {
    /// Gives the finding when only one is possible.
    #[must_use]
    pub fn finding(&self) -> Option<FindingIx> {
        match self.findings_possible.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }
}

/// What a scale comes to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ScaleOutcome {
    /// The least number possible; hundredths on a mean.
    pub low: i64,
    /// The greatest number possible; hundredths on a mean.
    pub high: i64,
    /// Positive, negative, or undetermined; nothing on purely numeric scales.
    pub positive: Option<Option<bool>>,
    /// The bands possible, by place, rising.
    pub bands: Vec<u8>,
}
