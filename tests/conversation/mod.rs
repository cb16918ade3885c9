//! The session: its order, its endings, and what it never does.

mod card;
mod carried;
mod children;
mod endings;
mod every_path;
mod notes;
mod order;
mod promises;
mod reading_along;
pub(crate) mod walker;
