//! The session: its order, its endings, and what it never does.

mod endings;
mod every_path;
mod order;
mod promises;
pub(crate) mod walker;
