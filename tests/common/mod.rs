//! What several test files build on.

pub(crate) mod words;
