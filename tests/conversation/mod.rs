//! The session: its order, its endings, and what it never does.

mod card;
mod carried;
mod children;
mod endings;
pub mod every_path;
mod notes;
mod order;
mod promises;
mod reading_along;
pub mod tour;
pub(crate) mod walker;
