//! A directory: who helps in an area, and what the law there asks of an officer.

mod model;

pub use model::*;
