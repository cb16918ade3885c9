//! What holds for every tool and every set of answers.

mod longer_talk;
mod proof;
mod scoring;
