//! The raw shape of `accepted/<locale>.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Stage;
use crate::documents::raw::{Closed, Listed};
use crate::vocabulary::Role;

/// What was accepted of a locale.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawAcceptance {
    #[serde(rename = "format")]
    pub(super) _format: u32,
    pub(super) locale: String,
    pub(super) messages: Vec<RawAccepted>,
}

/// One message.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawAccepted {
    pub(super) id: String,
    pub(super) by_role: Listed<Role>,
    pub(super) digest: String,
    /// What was done; without it, reviewed.
    #[serde(default)]
    pub(super) stage: Option<Listed<Stage>>,
    #[serde(default)]
    pub(super) on: Option<String>,
}

impl Closed for Stage {
    fn name() -> String {
        "Stage".to_owned()
    }

    fn list() -> Vec<(&'static str, Self)> {
        Self::ALL.iter().map(|stage| (stage.as_str(), *stage)).collect()
    }
}
