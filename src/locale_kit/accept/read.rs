//! From the bytes of `accepted/<locale>.yaml` to what was accepted.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::raw::RawAcceptance;
use super::{Acceptance, Accepted, Stage};
use crate::documents::directory::Day;
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
        let mut messages: BTreeMap<String, BTreeMap<Stage, Accepted>> = BTreeMap::new();
        for (place, raw) in raw.messages.into_iter().enumerate() {
            let at = list.index(place);
            let stage = raw.stage.map_or(Stage::Reviewed, |stage| stage.0);
            let on = raw.on.as_deref().map(Day::parse);
            if on == Some(None) {
                let fault = Diagnostic::new(Code::BadDate, file, span(&at.key("on")));
                faults.push(fault.with("value", raw.on.unwrap_or_default()));
            }
            let accepted = Accepted { by_role: raw.by_role.0, on: on.flatten(), digest: raw.digest };
            let stages = messages.entry(raw.id.clone()).or_default();
            if stages.insert(stage, accepted).is_some() {
                faults.push(Diagnostic::new(Code::DuplicateId, file, span(&at)).with("value", raw.id));
            }
        }
        if faults.is_empty() { Ok(Self { tag: tag.clone(), messages }) } else { Err(faults) }
    }
}
