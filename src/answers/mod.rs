//! Floor 2: answers. Small codes in one fixed region; nothing here can be printed, cloned or written down.

mod answer;
#[cfg_attr(not(unix), path = "region_plain.rs")]
mod region;
mod responses;

pub use answer::{Answer, AnswerCode};
pub use region::wipe_now;
pub use responses::Responses;

/// Whether the memory of the answers is kept out of swap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Locked {
    /// It is.
    Yes,
    /// The system does not permit it, or has no such means.
    No,
}
