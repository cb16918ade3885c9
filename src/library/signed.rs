//! Signatures of documents from outside. With a key, a file counts only as whoever holds the secret half signed it: a
//! helpline number that somebody changed is then a fault, and no document.
//!
//! The signatures are those of minisign, each beside its file: `GB.yaml.minisig` beside `GB.yaml`.

use std::ffi::OsString;
use std::path::Path;

use minisign_verify::{PublicKey, Signature};

use super::shelf::{Found, read_file};
use super::{Unusable, is_built_in};
use crate::vocabulary::{Code, Diagnostic};

/// The public half of a key.
#[derive(Debug)]
pub(super) struct Key(PublicKey);

impl Key {
    /// Reads a key as minisign writes it.
    ///
    /// # Errors
    /// Fails where the file can't be read or holds no key.
    pub(super) fn read(path: &Path) -> Result<Self, Unusable> {
        let found = read_file(path)?;
        let text = String::from_utf8_lossy(&found.bytes);
        let key = PublicKey::decode(text.trim_end()).or_else(|_| PublicKey::from_base64(text.trim()));
        key.map(Self).map_err(|_| Unusable::Broken(vec![Diagnostic::new(Code::NoPublicKey, &found.name, None)]))
    }

    /// Says why a file is not to be used, if it is not.
    pub(super) fn refuses(&self, path: &Path, found: &Found) -> Option<Diagnostic> {
        debug_assert!(!is_built_in(&found.name));
        let mut beside = OsString::from(path);
        beside.push(".minisig");
        let Ok(signature) = read_file(Path::new(&beside)) else {
            return Some(Diagnostic::new(Code::NotSigned, &found.name, None));
        };
        let signature = Signature::decode(&String::from_utf8_lossy(&signature.bytes));
        // Only of the whole file at once, as minisign signs since 2021.
        let vouched = signature.is_ok_and(|signature| self.0.verify(&found.bytes, &signature, false).is_ok());
        (!vouched).then(|| Diagnostic::new(Code::BadSignature, &found.name, None))
    }
}
