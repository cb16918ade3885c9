//! Floor 7: reports. What is written out, as text and as JSON. A report is returned; it prints nothing.

pub mod json;
pub mod outcome;
pub mod sheet;
pub mod text;
pub mod tool;
