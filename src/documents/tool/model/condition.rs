//! Places in a tool, and conditions over answers, scales and context.

use super::Value;
use crate::vocabulary::{ContextKind, RuleId, TierId};

/// A place in [`super::Tool::items`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemIx(pub u16);

/// A place in [`super::Tool::rules`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleIx(pub u16);

/// A place in [`super::Tool::scales`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScaleIx(pub u16);

/// A place in [`super::Scoring::findings`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FindingIx(pub u16);

/// A condition over answers, scales and context.
///
/// Under a full assignment an item whose `ask-if` fails is absent: every condition on it is false.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// The concern of an item is present.
    Item(ItemIx),
    /// A rule holds.
    Rule(RuleIx),
    /// A scale is positive.
    Scale(ScaleIx),
    /// All of these hold.
    All(Vec<Self>),
    /// One of these holds.
    Any(Vec<Self>),
    /// This does not hold. Never inside rules and scales.
    Not(Box<Self>),
    /// So many of these hold.
    AtLeast(Threshold, Vec<Self>),
    /// The item has one of these answers. For an any-of item: one of these options is among them.
    ItemIs(ItemIx, Vec<Value>),
    /// The context is one of these.
    ContextIs(ContextKind, Vec<String>),
    /// The number of a scale is at least this.
    ScaleAtLeast(ScaleIx, Threshold),
    /// A scale lies in one of these bands.
    ScaleBand(ScaleIx, Vec<u8>),
    /// One of these vectors of tier minima is met by a tiered scale.
    Counts(ScaleIx, Vec<Vec<(TierIx, u16)>>),
}

/// A place in [`super::ScaleKind::Tiers`], tiers first, then pools.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TierIx(pub u8);

/// A number to reach, which may depend on language or population.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Threshold {
    /// The number where no case fits.
    pub default: i64,
    /// The kind of context it depends on and the numbers by value.
    pub cases: Option<(ContextKind, Vec<(String, i64)>)>,
}

impl Threshold {
    /// A number that depends on nothing.
    #[must_use]
    pub const fn fixed(default: i64) -> Self {
        Self { default, cases: None }
    }
}

/// A named condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its name.
    pub id: RuleId,
    /// What it says. A rule of `counts` has no scale of its own and is written out where a scale uses it.
    pub body: RuleBody,
}

/// What a rule says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RuleBody {
    /// A condition.
    Condition(Condition),
    /// Alternatives of tier minima, by tier name; applied to the scale that uses the rule.
    Counts(Vec<Vec<(TierId, u16)>>),
}
