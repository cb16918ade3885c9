//! The private screen at a real pseudo-terminal: what a window shows, and every byte on the way out.

mod chance;
mod leaving;
mod plain;
mod sessions;
mod sizes;
mod typing;
pub(crate) mod window;
