//! The compiled program, from the outside.

mod checking;
mod language;
mod line;
mod locales;
mod paper;
pub(crate) mod run;
mod scoring;
mod screening;
mod tools;
