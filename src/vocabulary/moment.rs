//! A moment, which only floor 8 can tell; everywhere else it is passed in.

/// Whole seconds since the beginning of 1970, UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(i64);

const SECONDS_A_DAY: i64 = 24 * 60 * 60;

impl Moment {
    /// Takes whole seconds since the beginning of 1970, UTC.
    #[must_use]
    pub const fn new(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Gives whole seconds since the beginning of 1970, UTC.
    #[must_use]
    pub const fn seconds(self) -> i64 {
        self.0
    }

    /// Gives the whole days since the beginning of 1970, UTC.
    #[must_use]
    pub const fn days(self) -> i64 {
        self.0.div_euclid(SECONDS_A_DAY)
    }
}

/// How to learn what time it is. A session that is told by none knows no time, and says nothing that hangs on it.
#[derive(Debug, Clone, Copy)]
pub struct Clock(fn() -> Option<Moment>);

impl Clock {
    /// Knows no time.
    pub const NONE: Self = Self(|| None);

    /// Takes a way to learn the time.
    #[must_use]
    pub const fn new(read: fn() -> Option<Moment>) -> Self {
        Self(read)
    }

    /// Reads the time.
    #[must_use]
    pub fn now(self) -> Option<Moment> {
        (self.0)()
    }
}
