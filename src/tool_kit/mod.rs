//! Floor 7: what authors and analysts do with a tool beside using it.

pub mod record;
pub mod score;
