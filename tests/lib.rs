//! One test binary: behaviour, laws and golden files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, unreachable_pub)]

mod agreement;
mod architecture;
mod cases;
mod cli;
mod common;
mod conduct_table;
mod conversation;
mod fixtures;
mod golden;
mod hostile;
mod laws;
mod oracle;
mod other_systems;
mod places;
#[cfg(target_os = "linux")]
mod privacy;
mod readme;
mod score;
mod shipped;
mod support;
#[cfg(unix)]
mod terminal;
mod ui;
mod words;
