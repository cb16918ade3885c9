//! Floor 1: documents. From bytes to a checked tool, directory, scenario or settings, with every fault at once.

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
