//! From the bytes of `accepted/<locale>.yaml` to what was accepted.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::raw::RawAcceptance;
use super::{Acceptance, Accepted};
use crate::documents::read::read_raw;
use crate::documents::scan::Path;
use crate::vocabulary::{Code, Diagnostic, LanguageTag};

impl Acceptance {
    /// Reads what was accepted of this locale.
    ///
    /// # Errors
    /// Lists every fault. A record with a fault accepts nothing.
    pub fn read(tag: &LanguageTag, file: &Arc<str>, bytes: &[u8]) -> Result<Self, Vec<Diagnostic>> {
        let (raw, tree): (RawAcceptance, _) = read_raw(file, bytes)?;
        let span = |path: &Path<'_>| tree.find(path).map(|node| node.span);
        let mut faults = Vec::new();
        if raw.locale != tag.as_str() {
            let fault = Diagnostic::new(Code::UnknownValue, file, span(&Path::Root.key("locale")));
            faults.push(fault.with("value", raw.locale).with("known", tag));
        }
        let list = Path::Root;
        let list = list.key("messages");
        let mut messages = BTreeMap::new();
        for (place, raw) in raw.messages.into_iter().enumerate() {
            let at = list.index(place);
            if messages.contains_key(&raw.id) {
                faults.push(Diagnostic::new(Code::DuplicateId, file, span(&at)).with("value", &raw.id));
            }
            messages.insert(raw.id, Accepted { by_role: raw.by_role.0, digest: raw.digest });
        }
        if faults.is_empty() { Ok(Self { tag: tag.clone(), messages }) } else { Err(faults) }
    }
}
