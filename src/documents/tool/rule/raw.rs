//! The raw shapes of conditions and rules.
//!
//! A condition is told by its keys. `serde` would say only that nothing matched, so every kind is read through one form
//! that knows all keys, and [`shape`](crate::documents::shape) names what is wrong.

use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, Visitor};

use crate::documents::raw::{Entries, Listed, OneOrMany, any_scalar_as_text};
use crate::vocabulary::ContextKind;

/// A condition as written.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged, deny_unknown_fields, rename_all_fields = "kebab-case")]
pub enum RawCondition {
    /// An item, a rule or a scale.
    Name(String),
    /// All of these.
    All {
        /// Conditions.
        all: Vec<Self>,
    },
    /// One of these.
    Any {
        /// Conditions.
        any: Vec<Self>,
    },
    /// Not this.
    Not {
        /// A condition.
        not: Box<Self>,
    },
    /// So many of these names, or of the items with a tag.
    AtLeast {
        /// How many.
        at_least: RawThreshold,
        /// Names, or one tag.
        of: OneOrMany,
    },
    /// An item has one of these answers.
    ItemIs {
        /// The item.
        item: String,
        /// Its answers.
        is: OneOrMany,
    },
    /// The context is one of these.
    ContextIs {
        /// The kind of context.
        context: Listed<ContextKind>,
        /// Its values.
        is: OneOrMany,
    },
    /// The number of a scale is at least this.
    ScaleAtLeast {
        /// The scale.
        scale: String,
        /// The number.
        at_least: RawThreshold,
    },
    /// A scale lies in one of these bands.
    ScaleBand {
        /// The scale.
        scale: String,
        /// Its bands.
        band: OneOrMany,
    },
}

/// Alternatives, each with minima by tier or pool.
pub type RawCounts = Vec<Entries<u16>>;

/// A rule as written.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged, deny_unknown_fields)]
pub enum RawRule {
    /// Alternatives of tier minima.
    Counts {
        /// The alternatives.
        counts: RawCounts,
    },
    /// A condition.
    Condition(RawCondition),
}

/// When a scale is positive, as written.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged, deny_unknown_fields, rename_all_fields = "kebab-case")]
pub enum RawPositive {
    /// When this rule holds.
    Rule(String),
    /// When one alternative of tier minima is met.
    Counts {
        /// The alternatives.
        counts: RawCounts,
    },
    /// When its number is at least this.
    AtLeast {
        /// The number.
        at_least: RawThreshold,
    },
    /// When it lies in one of these bands.
    Band {
        /// The bands.
        band: OneOrMany,
    },
}

/// Every key that a condition, a rule or `positive` may have.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Form {
    all: Option<Vec<RawCondition>>,
    any: Option<Vec<RawCondition>>,
    not: Option<Box<RawCondition>>,
    at_least: Option<RawThreshold>,
    of: Option<OneOrMany>,
    item: Option<String>,
    is: Option<OneOrMany>,
    context: Option<Listed<ContextKind>>,
    scale: Option<String>,
    band: Option<OneOrMany>,
    counts: Option<RawCounts>,
}

/// What stands where a condition, a rule or `positive` is expected.
enum Written {
    Name(String),
    Form(Box<Form>),
}

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = Written;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name or a condition")
            }
            any_scalar_as_text!(Written::Name);
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Written, A::Error> {
                Form::deserialize(de::value::MapAccessDeserializer::new(map)).map(|form| Written::Form(Box::new(form)))
            }
        }
        deserializer.deserialize_any(Either)
    }
}

/// Refuses keys of several kinds; `shape` then says which.
pub(in crate::documents::tool) fn mixed<E: de::Error>() -> E {
    E::custom("keys that do not belong together")
}

impl Form {
    /// Makes a rule of it: a condition, or `counts`.
    fn into_rule<E: de::Error>(self) -> Result<RawRule, E> {
        use RawCondition::{All, Any, AtLeast, ContextIs, ItemIs, Not, ScaleAtLeast, ScaleBand};
        let condition = match self {
            Self {
                counts: Some(counts),
                all: None,
                any: None,
                not: None,
                at_least: None,
                of: None,
                item: None,
                is: None,
                context: None,
                scale: None,
                band: None,
            } => return Ok(RawRule::Counts { counts }),
            Self { counts: Some(_), .. } => return Err(mixed()),
            form => {
                let Self { all, any, not, at_least, of, item, is, context, scale, band, counts: _ } = form;
                match (all, any, not, at_least, of, item, is, context, scale, band) {
                    (Some(all), None, None, None, None, None, None, None, None, None) => All { all },
                    (None, Some(any), None, None, None, None, None, None, None, None) => Any { any },
                    (None, None, Some(not), None, None, None, None, None, None, None) => Not { not },
                    (None, None, None, Some(at_least), Some(of), None, None, None, None, None) => {
                        AtLeast { at_least, of }
                    }
                    (None, None, None, None, None, Some(item), Some(is), None, None, None) => ItemIs { item, is },
                    (None, None, None, None, None, None, Some(is), Some(context), None, None) => {
                        ContextIs { context, is }
                    }
                    (None, None, None, Some(at_least), None, None, None, None, Some(scale), None) => {
                        ScaleAtLeast { scale, at_least }
                    }
                    (None, None, None, None, None, None, None, None, Some(scale), Some(band)) => {
                        ScaleBand { scale, band }
                    }
                    _ => return Err(mixed()),
                }
            }
        };
        Ok(RawRule::Condition(condition))
    }
}

impl<'de> Deserialize<'de> for RawRule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Written::deserialize(deserializer)? {
            Written::Name(name) => Ok(Self::Condition(RawCondition::Name(name))),
            Written::Form(form) => form.into_rule(),
        }
    }
}

impl<'de> Deserialize<'de> for RawCondition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match RawRule::deserialize(deserializer)? {
            RawRule::Condition(condition) => Ok(condition),
            RawRule::Counts { .. } => Err(mixed()),
        }
    }
}

impl<'de> Deserialize<'de> for RawPositive {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = match Written::deserialize(deserializer)? {
            Written::Name(name) => return Ok(Self::Rule(name)),
            Written::Form(form) => form,
        };
        match *form {
            Form {
                counts,
                at_least,
                band,
                all: None,
                any: None,
                not: None,
                of: None,
                item: None,
                is: None,
                context: None,
                scale: None,
            } => match (counts, at_least, band) {
                (Some(counts), None, None) => Ok(Self::Counts { counts }),
                (None, Some(at_least), None) => Ok(Self::AtLeast { at_least }),
                (None, None, Some(band)) => Ok(Self::Band { band }),
                _ => Err(mixed()),
            },
            _ => Err(mixed()),
        }
    }
}

/// A number to reach, as written.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum RawThreshold {
    /// The same everywhere.
    Fixed(i64),
    /// By language or population.
    ByContext(RawCases),
}

/// A number that depends on the context.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawCases {
    /// The number where no case fits.
    pub default: i64,
    /// The kind of context it depends on.
    pub by: Listed<ContextKind>,
    /// Numbers by value of that context.
    pub cases: Entries<i64>,
}

impl<'de> Deserialize<'de> for RawThreshold {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = RawThreshold;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a whole number or cases")
            }
            fn visit_u64<E: de::Error>(self, n: u64) -> Result<RawThreshold, E> {
                i64::try_from(n).map(RawThreshold::Fixed).map_err(E::custom)
            }
            fn visit_i64<E: de::Error>(self, n: i64) -> Result<RawThreshold, E> {
                Ok(RawThreshold::Fixed(n))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<RawThreshold, A::Error> {
                RawCases::deserialize(de::value::MapAccessDeserializer::new(map)).map(RawThreshold::ByContext)
            }
        }
        deserializer.deserialize_any(Either)
    }
}
