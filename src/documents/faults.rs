//! Collects every fault of the meaning of a document, each at its place.

use std::sync::Arc;

use super::scan::{Path, Tree, shown};
use crate::vocabulary::{Code, Diagnostic};

/// The faults found so far in one document.
pub(in crate::documents) struct Faults<'a> {
    file: &'a Arc<str>,
    tree: &'a Tree,
    found: Vec<Diagnostic>,
}

impl<'a> Faults<'a> {
    /// Starts without faults.
    pub(in crate::documents) fn new(file: &'a Arc<str>, tree: &'a Tree) -> Self {
        Self { file, tree, found: Vec::new() }
    }

    /// Adds a fault at a path, or at the nearest place that exists.
    pub(in crate::documents) fn add(&mut self, code: Code, at: &Path<'_>, args: &[(&'static str, &str)]) {
        let mut fault = Diagnostic::new(code, self.file, Some(self.tree.nearest_span(at)));
        fault.args = args.iter().map(|(name, value)| (*name, shown(value))).collect();
        self.found.push(fault);
    }

    /// Gives the value where it was read, and adds a fault where it was not.
    pub(in crate::documents) fn expect<T>(
        &mut self,
        read: Option<T>,
        code: Code,
        at: &Path<'_>,
        value: &str,
    ) -> Option<T> {
        if read.is_none() {
            self.add(code, at, &[("value", value)]);
        }
        read
    }

    /// Gives the name of the file without folders and ending.
    pub(in crate::documents) fn stem(&self) -> &'a str {
        let name = self.file.rsplit(['/', '\\', ':']).next().unwrap_or_default();
        name.strip_suffix(".yaml").unwrap_or(name)
    }

    /// Gives every fault in the order of the document.
    pub(in crate::documents) fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.found.sort_by_key(|fault| fault.span);
        self.found
    }
}
