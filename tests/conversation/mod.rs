//! The session: its order, its endings, and what it never does.

mod children;
mod endings;
mod every_path;
mod notes;
mod order;
mod promises;
pub(crate) mod walker;
