//! Floor 1: documents. From bytes to a checked tool, directory, scenario or settings, with every fault at once.
//!
//! Every document goes the same way: `scan` makes bytes a tree with places, `shape` compares it with the schema of its
//! raw type, `read` gives that type (`raw`: shapes they share), and the `validate` of its own room checks what it means,
//! collecting `faults` (`near`: the name that was meant; `form`: texts of a fixed form). The rooms are `tool`,
//! `directory`, `scenario` and `settings`; `ratings` reads tables instead of YAML, and `schema` publishes the shapes.

pub mod directory;
mod faults;
mod form;
pub mod near;
pub mod ratings;
pub mod raw;
pub mod read;
pub mod scan;
pub mod scenario;
pub mod schema;
pub mod settings;
pub mod shape;
pub mod tool;
