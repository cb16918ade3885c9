//! From bytes to a checked directory.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::raw::RawDirectory;
use super::{Directory, validate};
use crate::documents::read::read_raw;
use crate::vocabulary::Diagnostic;

/// Reads one directory file. `built_in` says whether it comes with the program, where nobody may claim to have tried
/// a contact.
///
/// # Errors
/// Lists every fault of the bytes, else of the shape, else of the meaning.
pub fn read(file: &Arc<str>, bytes: &[u8], built_in: bool) -> Result<Directory, Vec<Diagnostic>> {
    let (raw, tree) = read_raw::<RawDirectory>(file, bytes)?;
    let mut directory = validate::directory(raw, file, &tree, built_in)?;
    directory.digest = Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    Ok(directory)
}
