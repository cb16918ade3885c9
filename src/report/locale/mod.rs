//! Locales, listed.

mod coverage;
mod json;
pub mod review;
mod tally;
mod text;

pub use coverage::{Covered, coverage, coverage_json};
pub use json::list as list_json;
pub use tally::{Tally, summary};
pub use text::{list, status};

use crate::i18n::Locale;

/// One locale of a list.
#[derive(Debug, Clone, Copy)]
pub struct Listed<'a> {
    /// The locale.
    pub locale: &'a Locale,
    /// Whether it is inside the program.
    pub built_in: bool,
}
