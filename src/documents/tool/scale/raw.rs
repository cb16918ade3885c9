//! The raw shape of a scale. Its kind is told by its keys, as that of a condition is.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::documents::raw::{Entries, Listed, OneOrMany, any_scalar_as_text};
use crate::documents::tool::model::Direction;
use crate::documents::tool::rule::raw::{RawPositive, mixed};

/// A scale as written.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged, deny_unknown_fields)]
pub enum RawScale {
    /// Items by tier.
    Tiers {
        /// Tiers with their items.
        tiers: Entries<Vec<String>>,
        /// Tiers counted together.
        #[schemars(default)]
        pools: Entries<Vec<String>>,
        /// When it is positive.
        positive: Option<RawPositive>,
        /// Its bands.
        #[schemars(default)]
        bands: Vec<RawBand>,
    },
    /// How many concerns are present.
    Count {
        /// Items, or one tag.
        count: OneOrMany,
        /// When it is positive.
        positive: Option<RawPositive>,
        /// Its bands.
        #[schemars(default)]
        bands: Vec<RawBand>,
    },
    /// Points together, or bands of other scales together.
    Sum {
        /// What is added.
        sum: RawSum,
        /// When it is positive.
        positive: Option<RawPositive>,
        /// Its bands.
        #[schemars(default)]
        bands: Vec<RawBand>,
    },
    /// A weighted mean of numbers.
    Mean {
        /// Weights by item; they sum to 100.
        mean: Entries<f64>,
        /// Which end is the worse one.
        direction: Listed<Direction>,
        /// When it is positive.
        positive: Option<RawPositive>,
        /// Its bands.
        #[schemars(default)]
        bands: Vec<RawBand>,
    },
}

/// Every key that a scale may have.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScaleForm {
    tiers: Option<Entries<Vec<String>>>,
    pools: Option<Entries<Vec<String>>>,
    count: Option<OneOrMany>,
    sum: Option<RawSum>,
    mean: Option<Entries<f64>>,
    direction: Option<Listed<Direction>>,
    positive: Option<RawPositive>,
    #[serde(default)]
    bands: Vec<RawBand>,
}

impl<'de> Deserialize<'de> for RawScale {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let ScaleForm { tiers, pools, count, sum, mean, direction, positive, bands } =
            ScaleForm::deserialize(deserializer)?;
        match (tiers, pools, count, sum, mean, direction) {
            (Some(tiers), pools, None, None, None, None) => {
                Ok(Self::Tiers { tiers, pools: pools.unwrap_or_default(), positive, bands })
            }
            (None, None, Some(count), None, None, None) => Ok(Self::Count { count, positive, bands }),
            (None, None, None, Some(sum), None, None) => Ok(Self::Sum { sum, positive, bands }),
            (None, None, None, None, Some(mean), Some(direction)) => {
                Ok(Self::Mean { mean, direction, positive, bands })
            }
            _ => Err(mixed()),
        }
    }
}

impl RawScale {
    /// Says when it is positive.
    #[must_use]
    pub fn positive(&self) -> Option<&RawPositive> {
        match self {
            Self::Tiers { positive, .. }
            | Self::Count { positive, .. }
            | Self::Sum { positive, .. }
            | Self::Mean { positive, .. } => positive.as_ref(),
        }
    }

    /// Gives its bands.
    #[must_use]
    pub fn bands(&self) -> &[RawBand] {
        match self {
            Self::Tiers { bands, .. }
            | Self::Count { bands, .. }
            | Self::Sum { bands, .. }
            | Self::Mean { bands, .. } => bands,
        }
    }
}

/// A band as written.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawBand {
    /// Its least number.
    pub from: f64,
    /// Its name.
    pub id: String,
}

/// What a sum adds, as written.
#[derive(Debug, Clone)]
pub enum RawSum {
    /// The items with this tag.
    Tag(String),
    /// These.
    Parts(Vec<RawSumPart>),
}

/// One part of a sum.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum RawSumPart {
    /// The points of an item.
    Item(String),
    /// What the band of a scale stands for.
    Scale(RawScaleValue),
}

/// What the bands of a scale stand for in a sum.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawScaleValue {
    /// The scale.
    pub scale: String,
    /// Numbers by band.
    #[serde(rename = "as")]
    pub values: Entries<u32>,
}

impl<'de> Deserialize<'de> for RawSumPart {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = RawSumPart;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an item or a scale with values")
            }
            any_scalar_as_text!(RawSumPart::Item);
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<RawSumPart, A::Error> {
                RawScaleValue::deserialize(de::value::MapAccessDeserializer::new(map)).map(RawSumPart::Scale)
            }
        }
        deserializer.deserialize_any(Either)
    }
}

impl<'de> Deserialize<'de> for RawSum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = RawSum;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a tag or a list")
            }
            any_scalar_as_text!(RawSum::Tag);
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<RawSum, A::Error> {
                let mut parts = Vec::new();
                while let Some(part) = list.next_element()? {
                    parts.push(part);
                }
                Ok(RawSum::Parts(parts))
            }
        }
        deserializer.deserialize_any(Either)
    }
}

impl JsonSchema for RawSum {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Sum".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": ["string", "array"], "items": generator.subschema_for::<RawSumPart>()})
    }
}
