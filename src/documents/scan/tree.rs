//! The tree of a document: every value with its place.

use std::collections::HashMap;

use super::Path;
use crate::vocabulary::Span;

/// Names a value of a [`Tree`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NodeId(pub(super) u32);

/// A document as a tree of values with places. Finding a value takes one look-up for each step of its path.
#[derive(Debug, Clone)]
pub struct Tree {
    pub(super) nodes: Vec<Node>,
}

/// One value.
#[derive(Debug, Clone)]
pub struct Node {
    /// Where it begins; as wide as it is when it stands on one line, else 1.
    pub span: Span,
    /// What it is.
    pub kind: NodeKind,
}

/// What a value is.
#[derive(Debug, Clone)]
pub enum NodeKind {
    /// A text, a number, true, false or nothing.
    Scalar {
        /// As written, without quotes.
        text: Box<str>,
        /// Whether it stands without quotes, so that it may be a number, true, false or nothing.
        plain: bool,
    },
    /// A list.
    Sequence(Vec<NodeId>),
    /// A mapping, in the order of the document.
    Mapping {
        /// Its keys and values.
        entries: Vec<Entry>,
        /// The place of each key in `entries`.
        by_key: HashMap<Box<str>, u32>,
    },
}

/// A key of a mapping with its value.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The key.
    pub key: Box<str>,
    /// Where the key stands.
    pub key_span: Span,
    /// The value.
    pub value: NodeId,
}

impl Tree {
    /// Gives the document itself.
    #[must_use]
    pub fn root(&self) -> &Node {
        // Building always makes a root, the first node.
        &self.nodes[0]
    }

    /// Gives a value by its name in this tree.
    #[must_use]
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0 as usize]
    }

    /// Finds the value at the end of a path.
    #[must_use]
    pub fn find(&self, path: &Path<'_>) -> Option<&Node> {
        match *path {
            Path::Root => Some(self.root()),
            Path::Key(parent, key) => Some(self.node(self.find(parent)?.entry(key)?.value)),
            Path::Index(parent, index) => match &self.find(parent)?.kind {
                NodeKind::Sequence(items) => items.get(index).map(|id| self.node(*id)),
                _ => None,
            },
        }
    }

    /// Says where the value at the end of a path stands.
    #[must_use]
    pub fn span(&self, path: &Path<'_>) -> Option<Span> {
        self.find(path).map(|node| node.span)
    }

    /// Says where the key at the end of a path stands; of an element of a list, where the element stands.
    #[must_use]
    pub fn key_span(&self, path: &Path<'_>) -> Option<Span> {
        match *path {
            Path::Key(parent, key) => self.find(parent)?.entry(key).map(|entry| entry.key_span),
            Path::Root | Path::Index(..) => self.span(path),
        }
    }

    /// Says where a path leads, or where it leaves the document: the place of the longest part of it that exists.
    #[must_use]
    pub fn nearest_span(&self, path: &Path<'_>) -> Span {
        self.span(path).unwrap_or_else(|| match *path {
            Path::Root => self.root().span,
            Path::Key(parent, _) | Path::Index(parent, _) => self.nearest_span(parent),
        })
    }
}

impl Node {
    /// Finds a key of a mapping.
    #[must_use]
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        match &self.kind {
            NodeKind::Mapping { entries, by_key } => by_key.get(key).and_then(|place| entries.get(*place as usize)),
            _ => None,
        }
    }
}
