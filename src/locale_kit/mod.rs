//! Floor 7: what translators and reviewers do with a locale: finding every fault of it.

mod check;
mod compare;
mod keys;
mod variants;
mod wording;

pub use check::check;
pub use wording::before_privacy;
