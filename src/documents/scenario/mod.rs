//! A scenario: an invented case to practise on. What happens, what can be done, and how the person takes it; never a word
//! of it, and no code.
//!
//! It is no tool, and no tool is one: the two have no key in common beside name and version, so that neither is read as
//! the other.

mod lists;
mod model;
pub mod raw;
pub mod read;
mod validate;
mod words;

pub use lists::*;
pub use model::*;
pub use words::{COACH, OF_PERSON};
