//! Floor 7: what translators and reviewers do with a locale: finding every fault of it, and
//! recording which words of a draft somebody accepted.

mod accept;
mod check;
mod compare;
mod keys;
mod pack;
mod variants;
mod wording;

pub use accept::{Acceptance, Sides, Standing};
pub use check::check;
pub use pack::{faults_from_outside, replaced};
pub use wording::before_privacy;
