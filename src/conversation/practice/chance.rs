//! What the seed decides: the same seed gives the same person. Nothing here is random: a choice is a pure function of the
//! seed and of what is chosen, so that the order of a talk changes nothing.

use crate::documents::scenario::Start;

/// What makes one person out of the many that a scenario allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Seed(u64);

impl Seed {
    /// Takes any number.
    #[must_use]
    pub const fn new(number: u64) -> Self {
        Self(number)
    }

    /// Gives the number.
    #[must_use]
    pub const fn number(self) -> u64 {
        self.0
    }

    /// Picks one of so many, from 0; 0 of none.
    pub(super) fn pick(self, what: &str, many: usize) -> usize {
        // FNV-1a over the name, then the last step of SplitMix64, which spreads neighbouring seeds.
        let name = what
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
        let mut mixed = self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ name;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % (many.max(1) as u64)).unwrap_or(0)
    }

    /// Picks where a counter begins.
    pub(super) fn start(self, what: &str, start: Start) -> u8 {
        let room = usize::from(start.to.saturating_sub(start.from)) + 1;
        start.from + u8::try_from(self.pick(what, room)).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_picks_the_same_and_other_seeds_pick_everything() {
        let start = Start { from: 2, to: 5 };
        let mut seen = [0; 11];
        for number in 0..400 {
            let value = Seed::new(number).start("trust", start);
            assert_eq!(value, Seed::new(number).start("trust", start));
            seen[usize::from(value)] += 1;
        }
        assert!(seen[2..=5].iter().all(|count| *count > 60), "{seen:?}");
        assert_eq!(seen.iter().sum::<i32>(), seen[2..=5].iter().sum::<i32>());
        assert_eq!(Seed::new(7).pick("none", 0), 0);
    }
}
