//! Floor 1: documents. From bytes to a checked tool, directory or settings, with every fault at once.

pub mod directory;
pub mod scan;
pub mod settings;
pub mod tool;
