//! What holds for every tool and every set of answers.

mod longer_talk;
mod po;
mod practice;
mod proof;
mod reactions;
mod scoring;
