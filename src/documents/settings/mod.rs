//! Settings: what an officer and an agency set once. Nothing about any person screened: unknown keys are refused, and
//! no key here could hold such a thing.

pub mod export;
mod model;
pub mod raw;
pub mod read;
mod validate;

pub use model::*;
