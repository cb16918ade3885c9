//! Floor 2: answers. Small codes in one fixed region; nothing here can be printed, cloned or written down.

mod answer;
mod responses;

pub use answer::{Answer, AnswerCode};
pub use responses::Responses;
