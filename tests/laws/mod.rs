//! What holds for every tool and every set of answers.

mod scoring;
