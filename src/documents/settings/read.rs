//! From bytes to checked settings.

use std::sync::Arc;

use super::raw::{RawAgency, RawConfig};
use super::{Agency, Config, validate};
use crate::documents::read::read_raw;
use crate::vocabulary::Diagnostic;

/// Reads `config.yaml`.
///
/// # Errors
/// Lists every fault of the bytes, else of the shape, else of the meaning.
pub fn config(file: &Arc<str>, bytes: &[u8]) -> Result<Config, Vec<Diagnostic>> {
    let (raw, tree) = read_raw::<RawConfig>(file, bytes)?;
    validate::config(raw, file, &tree)
}

/// Reads `agency.yaml`.
///
/// # Errors
/// Lists every fault of the bytes, else of the shape, else of the meaning.
pub fn agency(file: &Arc<str>, bytes: &[u8]) -> Result<Agency, Vec<Diagnostic>> {
    let (raw, tree) = read_raw::<RawAgency>(file, bytes)?;
    validate::agency(raw, file, &tree)
}
