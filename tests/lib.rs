//! One test binary: behaviour, laws and golden files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod architecture;
mod common;
mod golden;
mod laws;
mod oracle;
mod places;
mod support;
mod ui;
mod words;
