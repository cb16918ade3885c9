//! Weighted conditions as lists, each once, so that a condition on a list is told from another by two numbers. A mean of
//! number items has hundreds of terms, and a diagram of it takes them up again at every step.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::core::Node;

/// A list of weighted conditions, by its place in [`Lists`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Terms(u32);

/// One list, with what is asked of it again and again.
#[derive(Debug, Clone)]
pub(super) struct List {
    pub(super) terms: Box<[(i64, Node)]>,
    pub(super) total: i64,
    pub(super) least: i64,
    pub(super) most: i64,
    /// The greatest number that divides all weights.
    pub(super) common: i64,
}

/// Every list, once.
#[derive(Debug, Clone, Default)]
pub(super) struct Lists {
    all: Vec<List>,
    ids: HashMap<Box<[(i64, Node)]>, Terms, Quickly>,
}

impl Lists {
    pub(super) fn list(&self, terms: Terms) -> &List {
        &self.all[terms.0 as usize]
    }

    pub(super) fn intern(&mut self, terms: Vec<(i64, Node)>) -> Terms {
        let terms = terms.into_boxed_slice();
        if let Some(known) = self.ids.get(&terms) {
            return *known;
        }
        let made = Terms(u32::try_from(self.all.len()).unwrap_or(u32::MAX));
        let weights = || terms.iter().map(|(weight, _)| *weight);
        self.all.push(List {
            total: weights().sum(),
            least: weights().min().unwrap_or_default(),
            most: weights().max().unwrap_or_default(),
            common: weights().fold(0, divisor),
            terms: terms.clone(),
        });
        self.ids.insert(terms, made);
        made
    }

    /// Forgets the lists that came after all of these.
    pub(super) fn keep(&mut self, kept: impl Iterator<Item = Terms>) {
        let len = kept.map(|terms| terms.0 as usize + 1).max().unwrap_or_default();
        for list in self.all.drain(len..) {
            self.ids.remove(&list.terms);
        }
    }
}

pub(super) fn divisor(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { divisor(b, a % b) }
}

/// Hashes conditions and lists. A document is limited in size, so nobody gains from making them collide.
#[derive(Debug, Clone, Default)]
pub(super) struct Quick(u64);

pub(super) type Quickly = BuildHasherDefault<Quick>;

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u64(u64::from(*byte)));
    }

    fn write_u64(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    fn write_u32(&mut self, word: u32) {
        self.write_u64(u64::from(word));
    }

    fn write_i64(&mut self, word: i64) {
        self.write_u64(word.cast_unsigned());
    }

    fn write_usize(&mut self, word: usize) {
        self.write_u64(word as u64);
    }

    fn finish(&self) -> u64 {
        // The high bits are the mixed ones, and tables look at both ends.
        self.0 ^ (self.0 >> 32)
    }
}
