//! The raw shape of `config.yaml` and `agency.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::documents::directory::raw::RawService;
use crate::documents::raw::Listed;
use crate::vocabulary::{Role, Setting, Standing};

/// `config.yaml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawConfig {
    /// The format number.
    pub format: u32,
    /// An area code.
    pub area: Option<String>,
    /// A role.
    pub role: Option<Listed<Role>>,
    /// A setting.
    pub setting: Option<Listed<Setting>>,
    /// A language tag.
    pub locale: Option<String>,
    /// A folder.
    pub save_folder: Option<String>,
}

/// `agency.yaml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawAgency {
    /// The format number.
    pub format: u32,
    /// What the agency legally is.
    pub standing: Listed<Standing>,
    /// Whom to call.
    pub duty_desk: RawDesk,
    /// Whom to call for a child.
    pub child_desk: Option<RawDesk>,
    /// Where interpreters are reached.
    pub interpreter_line: Option<RawDesk>,
    /// Where officers find support.
    pub staff_support: Option<RawDesk>,
    /// The agency's own protocol.
    pub protocol: Option<String>,
    /// The agency's own services.
    #[serde(default)]
    pub services: Vec<RawService>,
    /// Contacts somebody of the agency tried.
    #[serde(default)]
    pub confirmed: Vec<RawConfirmation>,
}

/// A desk.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawDesk {
    /// Its name.
    pub name: String,
    /// Its number.
    pub phone: String,
}

/// A contact somebody tried.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawConfirmation {
    /// Which service.
    pub service: String,
    /// The number or address tried.
    pub value: String,
    /// The day.
    pub on: String,
    /// The role of who tried it.
    pub by_role: Listed<Role>,
}
