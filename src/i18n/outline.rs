//! A file of messages in the order in which it is read, its comments among them.

use fluent_syntax::ast::Entry;

use super::{Part, Parts};

/// What stands in a file, from top to bottom.
#[derive(Debug, Clone, Copy)]
pub enum Outline<'p, 't> {
    /// A comment on the file (`###`), on a group (`##`), or one that belongs to no message (`#`): how many signs it
    /// begins with, and its lines.
    Comment(usize, &'p [&'t str]),
    /// A message or a term, with the comment on it.
    Part(Part<'p, 't>),
}

impl<'t> Parts<'t> {
    /// Gives everything in the order in which it is read. What is no Fluent is left out.
    pub fn outline(&self) -> impl Iterator<Item = Outline<'_, 't>> {
        let mut parts = self.iter();
        self.body().iter().filter_map(move |entry| match entry {
            Entry::Comment(comment) => Some(Outline::Comment(1, &comment.content)),
            Entry::GroupComment(comment) => Some(Outline::Comment(2, &comment.content)),
            Entry::ResourceComment(comment) => Some(Outline::Comment(3, &comment.content)),
            Entry::Message(_) | Entry::Term(_) => parts.next().map(Outline::Part),
            Entry::Junk { .. } => None,
        })
    }
}
