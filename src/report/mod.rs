//! Floor 7: reports. What is written out, for people and as JSON. A report is returned; it prints nothing.

pub mod card;
pub mod directory;
pub mod document;
mod evidence;
pub mod json;
pub mod locale;
pub mod outcome;
pub mod practice;
pub mod preview;
pub mod privacy;
pub mod sheet;
pub mod text;
pub mod tool;
