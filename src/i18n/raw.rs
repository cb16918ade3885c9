//! The shape of `locale.yaml` as written.

use schemars::JsonSchema;
use serde::Deserialize;

/// A `locale.yaml`, unchecked.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawLocale {
    #[serde(rename = "format")]
    pub(super) _format: u32,
    pub(super) endonym: String,
    pub(super) direction: RawDirection,
    pub(super) status: RawStatus,
    #[serde(default)]
    pub(super) made_by: Option<RawMaker>,
    #[serde(default)]
    pub(super) covers: RawCovers,
    #[serde(default)]
    pub(super) give_away: Vec<String>,
    #[serde(default)]
    pub(super) promises: Vec<String>,
    #[serde(default)]
    pub(super) labels: Vec<String>,
    #[serde(default)]
    pub(super) clearing: Vec<String>,
    #[serde(default)]
    pub(super) why_openings: Vec<String>,
    #[serde(default)]
    pub(super) identifying: Vec<String>,
}

/// The direction of a script.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum RawDirection {
    Ltr,
    Rtl,
}

/// How far a locale has come.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum RawStatus {
    Source,
    Draft,
}

/// Whose words there are.
#[derive(Debug, Clone, Copy, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum RawCovers {
    #[default]
    Everything,
    Person,
}

/// Who wrote the words.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum RawMaker {
    Machine,
    People,
}
