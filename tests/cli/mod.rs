//! The compiled program, from the outside.

mod accepting;
mod agreeing;
mod authoring;
mod bad_packs;
mod beginning;
mod checking;
mod covering;
mod directories;
mod hostile_files;
mod language;
mod line;
mod locales;
mod paper;
mod practising;
mod practising_together;
mod readme_for_authors;
mod right_to_left;
pub(crate) mod run;
mod scoring;
mod screening;
mod signed;
mod surroundings;
mod tools;
