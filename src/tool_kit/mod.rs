//! Floor 7: what authors and analysts do with a tool beside using it: finding every fault of it, and scoring in bulk.

mod check;
mod examples;
mod proof;
pub mod record;
pub mod score;
pub mod skeleton;
mod wording;

pub use check::{Checked, check};
