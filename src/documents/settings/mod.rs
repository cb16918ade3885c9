//! Settings: what an officer and an agency set once. Nothing about any person screened.

mod model;

pub use model::*;
