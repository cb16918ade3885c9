//! The count of Esc: each takes the question away at once, and the third in a row leaves. It knows no clock: every time
//! is given, in milliseconds from any beginning.

/// How long the next Esc may take, in milliseconds.
const BETWEEN: u64 = 5000;
/// How many in a row leave.
const LEAVES: u8 = 3;

/// How often Esc was pressed in a row, and when last.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Escapes {
    count: u8,
    last: u64,
}

impl Escapes {
    /// Counts one more, and says whether it leaves.
    pub(super) fn one_more(&mut self, now: u64) -> bool {
        let count = if self.since(now) <= BETWEEN { self.count.saturating_add(1) } else { 1 };
        *self = Self { count, last: now };
        count >= LEAVES
    }

    /// Begins anew: another key was pressed, or time has passed.
    pub(super) fn forget(&mut self) {
        self.count = 0;
    }

    /// Says whether any counts.
    pub(super) fn any(self) -> bool {
        self.count > 0
    }

    /// Gives how many more would leave.
    pub(super) fn more(self) -> u8 {
        LEAVES.saturating_sub(self.count)
    }

    /// Gives the milliseconds until the count begins anew, 0 where it is time; nothing where none counts.
    pub(super) fn until_forgotten(self, now: u64) -> Option<u32> {
        let left = (BETWEEN + 1).saturating_sub(self.since(now));
        self.any().then_some(u32::try_from(left).unwrap_or(0))
    }

    fn since(self, now: u64) -> u64 {
        now.saturating_sub(self.last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_within_their_time_leave() {
        let mut escapes = Escapes::default();
        assert!(!escapes.any());
        assert!(!escapes.one_more(1_000_000));
        assert!(!escapes.one_more(1_005_000));
        assert_eq!(escapes.more(), 1);
        assert!(escapes.one_more(1_010_000));
    }

    #[test]
    fn one_too_late_or_after_another_key_is_the_first() {
        let mut escapes = Escapes::default();
        escapes.one_more(1_000_000);
        escapes.one_more(1_001_000);
        assert!(!escapes.one_more(1_006_001), "after more than five seconds");
        assert_eq!(escapes.more(), 2);
        escapes.one_more(1_007_000);
        escapes.forget();
        assert!(!escapes.one_more(1_007_100), "after another key");
        assert_eq!(escapes.more(), 2);
    }

    #[test]
    fn the_wait_ends_when_the_count_begins_anew() {
        let mut escapes = Escapes::default();
        assert_eq!(escapes.until_forgotten(1_000_000), None);
        escapes.one_more(1_000_000);
        assert_eq!(escapes.until_forgotten(1_000_000), Some(5001));
        assert_eq!(escapes.until_forgotten(1_005_000), Some(1));
        assert_eq!(escapes.until_forgotten(1_009_000), Some(0));
    }
}
