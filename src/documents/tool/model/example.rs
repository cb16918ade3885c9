//! Worked cases that a tool must get right.

use super::{FindingIx, ItemIx, ScaleIx, Value};
use crate::vocabulary::{Concern, ContextKind};

/// A worked case.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// Its id in a published list, if any.
    pub id: Option<String>,
    /// What it shows.
    pub name: String,
    /// The context it holds in.
    pub context: Vec<(ContextKind, String)>,
    /// The answers given; an item that is not named has `others`.
    pub answers: Vec<(ItemIx, Given)>,
    /// What every other item got.
    pub others: Given,
    /// What must come out.
    pub expect: Expectation,
}

/// What an item got in a worked case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// A real answer; several options (or none) for an any-of item.
    Values(Vec<Value>),
    /// The answer that is not the concern: no concern anywhere. Only for [`Example::others`].
    NoConcern,
    /// The person does not know.
    Unknown,
    /// The person prefers not to say.
    Declined,
    /// Not asked.
    NotAsked,
}

/// What must come out of a worked case; what is not stated is not compared.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Expectation {
    /// The only finding possible.
    pub finding: Option<FindingIx>,
    /// The findings possible, in table order.
    pub findings_possible: Option<Vec<FindingIx>>,
    /// The headline id.
    pub headline: Option<String>,
    /// The lowest level possible.
    pub level: Option<Concern>,
    /// The highest level possible.
    pub could_be: Option<Concern>,
    /// Scales with what is expected of them.
    pub scales: Vec<(ScaleIx, ExpectedScale)>,
}

/// What is expected of a scale.
#[derive(Debug, Clone, PartialEq)]
pub enum ExpectedScale {
    /// Positive, negative, or undetermined.
    Positive(Option<bool>),
    /// The lowest and the highest number possible; hundredths on a mean.
    Range(i64, i64),
    /// The only band possible.
    Band(u8),
}
