//! Floor 7: what trainers and authors do with scenarios beside playing them: finding every fault, beginning one.

mod check;
mod play;
mod reading;
pub mod skeleton;
mod wording;

pub use check::{Beside, check};
pub use play::{Stage, play};
pub use wording::Spoken;
