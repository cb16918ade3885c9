//! Context: which kinds a tool looks at, and which values they can have.

use std::collections::HashSet;

use super::Reader;
use crate::documents::raw::Listed;
use crate::documents::scan::Path;
use crate::vocabulary::{Age, Area, Code, ContextKind, LanguageTag, Role, Setting, Standing};

impl Reader<'_> {
    pub(super) fn use_context(&mut self, kind: ContextKind, path: &Path<'_>) {
        if !self.used.contains(&kind) {
            self.used.push(kind);
        }
        if kind.is_of_duties() {
            let allowed: Vec<_> = ContextKind::ALL.iter().filter(|k| !k.is_of_duties()).map(|k| k.as_str()).collect();
            self.faults.unknown_value(path, kind.as_str(), &allowed);
        } else if !self.declared.contains(&kind) {
            let args = [("context", kind.as_str()), ("problem", "not-declared")];
            self.faults.add(Code::ContextNotDeclared, path, &args);
        }
    }

    /// Takes a value of a kind of context, in its canonical form.
    pub(super) fn context_value(&mut self, kind: ContextKind, text: &str, path: &Path<'_>) -> Option<String> {
        fn ids<T: Copy>(all: &[T], id: fn(T) -> &'static str) -> Vec<&'static str> {
            all.iter().map(|value| id(*value)).collect()
        }
        let (found, allowed) = match kind {
            ContextKind::Area => (Area::parse(text).ok().map(|area| area.as_str().to_owned()), Vec::new()),
            ContextKind::Language => (LanguageTag::parse(text).ok().map(|tag| tag.as_str().to_owned()), Vec::new()),
            ContextKind::Age => (Age::parse(text).map(|a| a.as_str().to_owned()), ids(Age::ALL, Age::as_str)),
            ContextKind::Role => (Role::parse(text).map(|r| r.as_str().to_owned()), ids(Role::ALL, Role::as_str)),
            ContextKind::Standing => {
                (Standing::parse(text).map(|s| s.as_str().to_owned()), ids(Standing::ALL, Standing::as_str))
            }
            ContextKind::Setting => {
                (Setting::parse(text).map(|s| s.as_str().to_owned()), ids(Setting::ALL, Setting::as_str))
            }
            // Refused by `use_context` already.
            ContextKind::Consent | ContextKind::ChildAtRisk => return None,
        };
        if found.is_none() {
            self.faults.unknown_value(path, text, &allowed);
        }
        found
    }

    pub(super) fn unused_context(&mut self, raw: &[Listed<ContextKind>]) {
        let root = Path::Root;
        let list = root.key("context");
        let mut seen = HashSet::new();
        for (place, Listed(kind)) in raw.iter().enumerate() {
            if !seen.insert(kind) {
                self.faults.add(Code::DuplicateId, &list.index(place), &[("value", kind.as_str())]);
            } else if !self.used.contains(kind) {
                let args = [("context", kind.as_str()), ("problem", "not-used")];
                self.faults.add(Code::ContextNotDeclared, &list.index(place), &args);
            }
        }
    }
}
