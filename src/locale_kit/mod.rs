//! Floor 7: what translators and reviewers do with a locale: beginning one, finding every fault of it, counting how far it
//! has come, taking it to other tools and back, and recording which words of a draft somebody accepted.

mod accept;
mod beside;
mod check;
mod coverage;
mod intent;
mod keys;
mod limits;
mod names;
mod pack;
pub mod po;
pub mod skeleton;
mod tree;
mod wording;

pub use accept::{Acceptance, Sides, Stage, Standing};
pub use beside::Source;
pub use check::{Report, check};
pub use coverage::{Counts, coverage};
pub use pack::{faults_from_outside, replaced};
pub use tree::{Reference, Texts, TreeFile};
pub use wording::before_privacy;
