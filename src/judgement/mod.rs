//! Floor 3: judgement. What the answers come to, whom the law wants told, and where to turn.

pub mod coverage;
pub mod duty;
pub mod referral;
pub mod scoring;
