//! A way from the root of a document to a value.

/// A way from the root to a value: one step after the other, borrowed, so that walking costs nothing until a fault
/// asks for the place.
#[derive(Debug, Clone, Copy)]
pub enum Path<'a> {
    /// The document itself.
    Root,
    /// The value of a key.
    Key(&'a Self, &'a str),
    /// The value at a place of a list, from 0.
    Index(&'a Self, usize),
}

impl<'a> Path<'a> {
    /// Gives the last key of the path.
    #[must_use]
    pub const fn last_key(&self) -> Option<&'a str> {
        match *self {
            Path::Root => None,
            Path::Key(_, key) => Some(key),
            Path::Index(parent, _) => parent.last_key(),
        }
    }

    /// Steps to the value of a key.
    #[must_use]
    pub const fn key<'b>(&'b self, key: &'b str) -> Path<'b> {
        Path::Key(self, key)
    }

    /// Steps to the value at a place of a list, from 0.
    #[must_use]
    pub const fn index(&self, index: usize) -> Path<'_> {
        Path::Index(self, index)
    }
}
