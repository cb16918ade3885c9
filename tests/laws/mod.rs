//! What holds for every tool and every set of answers.

mod proof;
mod scoring;
