//! From bytes to a checked scenario.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::raw::RawScenario;
use super::{Scenario, validate};
use crate::documents::read::read_raw;
use crate::vocabulary::Diagnostic;

/// Reads one scenario file, named as the user would name it; its last part must be `<id>.yaml`.
///
/// What needs its tools or its words is not judged here.
///
/// # Errors
/// Lists every fault of the bytes, else of the shape, else of the meaning.
pub fn read(file: &Arc<str>, bytes: &[u8], built_in: bool) -> Result<Scenario, Vec<Diagnostic>> {
    let (raw, tree) = read_raw::<RawScenario>(file, bytes)?;
    let mut scenario = validate::scenario(raw, file, &tree)?;
    scenario.digest = Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    scenario.built_in = built_in;
    Ok(scenario)
}
