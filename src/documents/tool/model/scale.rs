//! Scales: indicators scored together, and tallies that are not.

use super::{Condition, ItemIx, ScaleIx, TierIx};
use crate::vocabulary::{BandId, ProfileId, ScaleId, TierId, closed_list};

/// Indicators scored together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    /// Its name.
    pub id: ScaleId,
    /// How its number comes about.
    pub kind: ScaleKind,
    /// When it is positive; nothing on purely numeric scales.
    pub positive: Option<Condition>,
    /// Its bands in rising order; may be empty.
    pub bands: Vec<Band>,
}

/// How the number of a scale comes about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScaleKind {
    /// Items by tier. Its number is how many concerns are present.
    Tiers {
        /// Tiers with their items.
        tiers: Vec<(TierId, Vec<ItemIx>)>,
        /// Tiers counted together.
        pools: Vec<(TierId, Vec<TierIx>)>,
    },
    /// How many of these concerns are present.
    Count(Vec<ItemIx>),
    /// The points of these items together.
    Sum(Vec<ItemIx>),
    /// The values that bands of other scales stand for, together.
    SumOfScales(Vec<(ScaleIx, Vec<u32>)>),
    /// The weighted mean of number items, in hundredths. Weights sum to 100.
    Mean {
        /// Items with their weights in hundredths (`weight 17.5` is 1750, so that all sum to 10,000).
        weights: Vec<(ItemIx, u16)>,
        /// Which end is the worse one.
        direction: Direction,
    },
}

closed_list! {
    /// Which end of a mean is the worse one.
    Direction {
        /// More is worse.
        HigherIsWorse = "higher-is-worse",
        /// Less is worse.
        LowerIsWorse = "lower-is-worse",
    }
}

/// A band of a scale: from this number up to the next band.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// The least number of the band; in hundredths on a mean.
    pub from: i64,
    /// Its name.
    pub id: BandId,
}

/// A tally.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Its name.
    pub id: ProfileId,
    /// The items it counts.
    pub items: Vec<ItemIx>,
}
