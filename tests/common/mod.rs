//! What several test files build on.

pub(crate) mod mirrored;
pub(crate) mod words;
