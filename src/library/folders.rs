//! Where this system keeps settings and data.

use std::env;
use std::path::PathBuf;

use etcetera::BaseStrategy;

/// The folders of this user. Nothing where the system names none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// Holds `config.yaml`.
    pub config: Option<PathBuf>,
    /// Holds `agency.yaml` and the folders `tools`, `locales` and `directory`.
    pub data: Option<PathBuf>,
}

impl Folders {
    /// Finds them. `ASKWELL_CONFIG` names one folder that stands for both.
    #[must_use]
    pub fn of_this_user() -> Self {
        if let Some(one) = env::var_os("ASKWELL_CONFIG").filter(|value| !value.is_empty()) {
            let one = PathBuf::from(one);
            return Self { config: Some(one.clone()), data: Some(one) };
        }
        let base = etcetera::choose_base_strategy().ok();
        Self {
            config: base.as_ref().map(|base| base.config_dir().join("askwell")),
            data: base.as_ref().map(|base| base.data_dir().join("askwell")),
        }
    }
}
