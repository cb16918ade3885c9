//! How a run of the program ends, as whoever called it sees it.

/// How a run of the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Done. For a screening: whatever came of it.
    Done = 0,
    /// A check found errors.
    Faults = 1,
    /// The command line is wrong.
    Line = 2,
    /// A document is broken.
    Broken = 3,
    /// The surroundings failed.
    Surroundings = 4,
}

impl From<Status> for std::process::ExitCode {
    fn from(status: Status) -> Self {
        Self::from(status as u8)
    }
}
