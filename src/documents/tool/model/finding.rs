//! The decision table, what it asks to be done, and how missing answers count.

use super::{Condition, FindingIx, ItemIx};
use crate::vocabulary::{ActionId, Concern, FindingId, Pathway, SourceId};

/// The decision table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scoring {
    /// Rows; the first whose condition holds is the finding. The last has no condition.
    pub findings: Vec<Finding>,
    /// What lifts the level beyond the row.
    pub floors: Vec<Floor>,
}

/// One row of the decision table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Its name.
    pub id: FindingId,
    /// When it is met; nothing on the last row, `otherwise`.
    pub when: Option<Condition>,
    /// The level of concern it stands for.
    pub level: Concern,
    /// The kinds of help it points to.
    pub pathways: Vec<Pathway>,
    /// What it asks to be done.
    pub actions: Vec<Action>,
    /// Why a yes may lower the level here, in the author's words.
    pub lowers: Option<String>,
}

/// What a finding asks to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// Its name; its words are the message `action_<tool>_<id>`.
    pub id: ActionId,
    /// When it is due, beyond the finding.
    pub when: Option<Condition>,
    /// Within how long, as an ISO 8601 duration.
    pub within: Option<String>,
    /// To whom, as an id.
    pub to: Option<String>,
    /// Whether the person's consent is needed.
    pub consent_needed: bool,
    /// Where that is written.
    pub source: SourceId,
}

/// A condition that lifts the level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Floor {
    /// When.
    pub when: Condition,
    /// To at least this level.
    pub at_least: Concern,
    /// Whether it is our own addition on top of a published rule; the sheet then says so.
    pub ours: bool,
}

/// How unanswered items count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// As any of their answers: results are sets.
    Completions,
    /// As the publisher says: as absent. The sheet says so.
    AsAbsent,
    /// Nothing is said unless so many of the tagged items were answered.
    Needs {
        /// How many real answers.
        answered: u16,
        /// Of these items.
        of: Vec<ItemIx>,
    },
}

/// When the questions end early.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// When.
    pub when: Condition,
    /// With which finding.
    pub finding: FindingIx,
}
