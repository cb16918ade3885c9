//! Collects every fault of the meaning of a document, each at its place.

use std::sync::Arc;

use super::near::nearest;
use super::scan::{MOST_FAULTS, NodeKind, Path, Tree, shown};
use crate::vocabulary::{Code, Diagnostic, IdFault, Span};

/// Faults found so far, at most [`MOST_FAULTS`].
#[derive(Debug)]
pub(in crate::documents) struct Faults<'t> {
    file: &'t Arc<str>,
    tree: &'t Tree,
    found: Vec<Diagnostic>,
}

impl<'t> Faults<'t> {
    /// Starts with none.
    pub(in crate::documents) fn new(file: &'t Arc<str>, tree: &'t Tree) -> Self {
        Self { file, tree, found: Vec::new() }
    }

    /// Gives what was found, in the order of the document.
    pub(in crate::documents) fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.found.sort_by_key(|fault| fault.span);
        self.found
    }

    /// Says where a value stands, or else the longest part of its path that exists.
    pub(in crate::documents) fn span(&self, path: &Path<'_>) -> Span {
        self.tree.nearest_span(path)
    }

    /// Says where a key stands, or else the longest part of its path that exists.
    pub(in crate::documents) fn key_span(&self, path: &Path<'_>) -> Span {
        self.tree.key_span(path).unwrap_or_else(|| self.tree.nearest_span(path))
    }

    /// Adds a fault of a value; where what it is about is the key before that value, a fault of the key.
    pub(in crate::documents) fn add(&mut self, code: Code, path: &Path<'_>, args: &[(&'static str, &str)]) {
        let about = args.iter().find(|(name, _)| *name == "value").map(|(_, value)| *value);
        let is_key = matches!(*path, Path::Key(_, key) if about == Some(key));
        let is_value = || match self.tree.find(path).map(|node| &node.kind) {
            Some(NodeKind::Scalar { text, .. }) => about == Some(&**text),
            _ => false,
        };
        let span = if is_key && !is_value() { self.key_span(path) } else { self.span(path) };
        self.push(code, span, args);
    }

    /// Adds a fault of a key.
    pub(in crate::documents) fn add_at_key(&mut self, code: Code, path: &Path<'_>, args: &[(&'static str, &str)]) {
        self.push(code, self.key_span(path), args);
    }

    fn push(&mut self, code: Code, span: Span, args: &[(&'static str, &str)]) {
        if !self.is_full() {
            let mut fault = Diagnostic::new(code, self.file, Some(span));
            // A list of what is allowed is the program's own and of use only whole.
            let text = |name: &str, value: &str| if name == "allowed" { value.to_owned() } else { shown(value) };
            fault.args = args.iter().map(|(name, value)| (*name, text(name, value))).collect();
            self.found.push(fault);
        }
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
    pub(in crate::documents) fn stem(&self) -> &'t str {
        let name = self.file.rsplit(['/', '\\', ':']).next().unwrap_or_default();
        name.strip_suffix(".yaml").unwrap_or(name)
    }

    /// Takes an id, or adds that it is none.
    pub(in crate::documents) fn id<T>(
        &mut self,
        path: &Path<'_>,
        text: &str,
        parse: fn(&str) -> Result<T, IdFault>,
    ) -> Option<T> {
        parse(text).map_err(|fault| self.add(Code::BadId, path, &no_id(text, fault))).ok()
    }

    /// Takes an id that is a key, or adds that it is none.
    pub(in crate::documents) fn key_id<T>(
        &mut self,
        path: &Path<'_>,
        text: &str,
        parse: fn(&str) -> Result<T, IdFault>,
    ) -> Option<T> {
        parse(text).map_err(|fault| self.add_at_key(Code::BadId, path, &no_id(text, fault))).ok()
    }

    /// Says whether no more faults are taken.
    pub(in crate::documents) fn is_full(&self) -> bool {
        self.found.len() >= MOST_FAULTS
    }

    /// Adds that a number is outside its range.
    pub(in crate::documents) fn out_of_range(
        &mut self,
        path: &Path<'_>,
        value: impl ToString,
        least: impl ToString,
        most: impl ToString,
    ) {
        let (value, least, most) = (value.to_string(), least.to_string(), most.to_string());
        self.add(Code::OutOfRange, path, &[("value", &value), ("least", &least), ("most", &most)]);
    }

    /// Adds that an id names nothing, with the nearest that does.
    pub(in crate::documents) fn unknown_id<'a>(
        &mut self,
        path: &Path<'_>,
        text: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        // Comparing with thousands of names takes a while; an author who got so much wrong needs the first proposals.
        const MOST_PROPOSALS: usize = 20;
        let near = if self.found.len() < MOST_PROPOSALS { nearest(text, known) } else { None };
        match near {
            Some(near) => self.add(Code::UnknownId, path, &[("value", text), ("nearest", near)]),
            None => self.add(Code::UnknownId, path, &[("value", text)]),
        }
    }

    /// Adds that a value is not in its closed list, with the nearest that is.
    pub(in crate::documents) fn unknown_value(&mut self, path: &Path<'_>, text: &str, allowed: &[&str]) {
        let list = allowed.join(", ");
        let mut args = vec![("value", text)];
        args.extend((!allowed.is_empty()).then_some(("allowed", &*list)));
        args.extend(nearest(text, allowed.iter().copied()).map(|near| ("nearest", near)));
        self.add(Code::UnknownValue, path, &args);
    }

    /// Adds that a text is empty, if it is.
    pub(in crate::documents) fn not_empty(&mut self, path: &Path<'_>, text: &str) {
        if text.trim().is_empty() {
            self.empty(path);
        }
    }

    /// Adds that a value may not be empty.
    pub(in crate::documents) fn empty(&mut self, path: &Path<'_>) {
        match path.last_key() {
            Some(key) => self.add(Code::Empty, path, &[("key", key)]),
            None => self.add(Code::Empty, path, &[]),
        }
    }
}

/// What the words of a bad id are filled with.
fn no_id(text: &str, fault: IdFault) -> [(&'static str, &str); 2] {
    [("value", text), ("reason", fault.as_str())]
}
