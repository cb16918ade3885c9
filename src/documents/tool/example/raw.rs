//! The raw shape of a worked case.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::{self, Deserializer, SeqAccess, Visitor};

use crate::documents::raw::{Closed, Entries, Listed, OneOrMany};
use crate::vocabulary::{Concern, Headline};

impl Closed for Headline {
    fn name() -> String {
        "Headline".to_owned()
    }
    fn list() -> Vec<(&'static str, Self)> {
        let levels = Concern::ALL.iter().copied().map(Self::Level);
        levels.chain([Self::NotEstablished]).map(|headline| (headline.as_str(), headline)).collect()
    }
}

/// A worked case.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawExample {
    /// Its id in a published list.
    pub id: Option<String>,
    /// What it shows.
    pub name: String,
    /// Its context.
    #[serde(default)]
    pub context: Entries<String>,
    /// Its answers; `*` stands for the items not named.
    #[serde(default)]
    pub answers: Entries<OneOrMany>,
    /// What must come out.
    pub expect: RawExpectation,
}

/// What must come out of a worked case.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawExpectation {
    /// The only finding possible.
    pub finding: Option<String>,
    /// The findings possible.
    pub findings_possible: Option<Vec<String>>,
    /// The headline.
    pub headline: Option<Listed<Headline>>,
    /// The lowest level.
    pub level: Option<Listed<Concern>>,
    /// The highest level.
    pub could_be: Option<Listed<Concern>>,
    /// Scales.
    #[serde(default)]
    pub scales: Entries<RawExpectedScale>,
}

/// What is expected of a scale.
#[derive(Debug, Clone, PartialEq)]
pub enum RawExpectedScale {
    /// Positive, negative, or (nothing) undetermined.
    Positive(Option<bool>),
    /// The lowest and the highest number.
    Range(f64, f64),
    /// The only band possible.
    Band(String),
}

impl<'de> Deserialize<'de> for RawExpectedScale {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = RawExpectedScale;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("true, false, null, a number, two numbers or a band")
            }
            fn visit_unit<E: de::Error>(self) -> Result<RawExpectedScale, E> {
                Ok(RawExpectedScale::Positive(None))
            }
            fn visit_bool<E: de::Error>(self, value: bool) -> Result<RawExpectedScale, E> {
                Ok(RawExpectedScale::Positive(Some(value)))
            }
            fn visit_f64<E: de::Error>(self, n: f64) -> Result<RawExpectedScale, E> {
                Ok(RawExpectedScale::Range(n, n))
            }
            #[expect(clippy::cast_precision_loss, reason = "numbers of scales are small; greater ones fail later")]
            fn visit_u64<E: de::Error>(self, n: u64) -> Result<RawExpectedScale, E> {
                self.visit_f64(n as f64)
            }
            #[expect(clippy::cast_precision_loss, reason = "numbers of scales are small; greater ones fail later")]
            fn visit_i64<E: de::Error>(self, n: i64) -> Result<RawExpectedScale, E> {
                self.visit_f64(n as f64)
            }
            fn visit_str<E: de::Error>(self, band: &str) -> Result<RawExpectedScale, E> {
                Ok(RawExpectedScale::Band(band.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<RawExpectedScale, A::Error> {
                let (low, high) = (list.next_element()?, list.next_element()?);
                match (low, high, list.next_element::<f64>()?) {
                    (Some(low), Some(high), None) => Ok(RawExpectedScale::Range(low, high)),
                    _ => Err(de::Error::invalid_length(2, &self)),
                }
            }
        }
        deserializer.deserialize_any(Either)
    }
}

impl JsonSchema for RawExpectedScale {
    fn schema_name() -> Cow<'static, str> {
        "ExpectedScale".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": ["boolean", "null", "number", "string", "array"],
            "items": {"type": "number"}, "minItems": 2, "maxItems": 2
        })
    }
}
