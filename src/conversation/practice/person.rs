//! The invented person: how far they trust, how distressed they are, and what has happened to them so far.

use std::collections::BTreeSet;

use super::chance::Seed;
use crate::documents::scenario::{Channel, Effect, MOST, Reaction, Reply, Scenario, Way, When};
use crate::vocabulary::{FactId, FlagId, LineId};

/// How much a break takes from distress.
const RELIEF: i8 = -3;

/// How much every further question takes on, while a break is called for.
const STRAIN: i8 = 1;

/// An invented person, as they are now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Person {
    pub(super) trust: u8,
    pub(super) distress: u8,
    flags: BTreeSet<FlagId>,
    told: BTreeSet<FactId>,
    pub(super) channel: Option<Channel>,
    /// They want to leave.
    pub(super) leaving: bool,
    /// How they reacted so far.
    pub(super) reactions: Vec<Reaction>,
}

impl Person {
    pub(super) fn new(scenario: &Scenario, seed: Seed) -> Self {
        Self {
            trust: seed.start("trust", scenario.trust),
            distress: seed.start("distress", scenario.distress),
            flags: BTreeSet::new(),
            told: BTreeSet::new(),
            channel: None,
            leaving: false,
            reactions: Vec::new(),
        }
    }

    /// Says whether somebody else can see or hear them.
    pub(super) fn is_overheard(&self, scenario: &Scenario) -> bool {
        scenario.near.as_ref().is_some_and(|near| self.holds(near, None, scenario))
    }

    /// Says whether a condition holds, where a question was put in this way.
    pub(super) fn holds(&self, when: &When, way: Option<Way>, scenario: &Scenario) -> bool {
        match when {
            When::All(parts) => parts.iter().all(|part| self.holds(part, way, scenario)),
            When::Any(parts) => parts.iter().any(|part| self.holds(part, way, scenario)),
            When::Not(part) => !self.holds(part, way, scenario),
            When::TrustAtLeast(value) => self.trust >= *value,
            When::DistressAtLeast(value) => self.distress >= *value,
            When::Flag(flag) => self.flags.contains(flag),
            When::Told(fact) => self.told.contains(fact),
            When::Channel(channels) => self.channel.is_some_and(|channel| channels.contains(&channel)),
            When::Way(ways) => way.is_some_and(|way| ways.contains(&way)),
            When::Near => self.is_overheard(scenario),
        }
    }

    /// Finds what they do: the first reply whose condition holds.
    pub(super) fn reply<'s, T>(
        &self,
        replies: &'s [Reply<T>],
        way: Option<Way>,
        scenario: &Scenario,
    ) -> Option<&'s Reply<T>> {
        replies.iter().find(|reply| self.holds(&reply.when, way, scenario))
    }

    /// Takes what something does to them.
    pub(super) fn feel(&mut self, effect: Effect) {
        self.trust = moved(self.trust, effect.trust);
        self.distress = moved(self.distress, effect.distress);
    }

    pub(super) fn set(&mut self, flags: &[FlagId]) {
        self.flags.extend(flags.iter().cloned());
    }

    /// Takes a reply that they give, and says which lines are seen and heard.
    pub(super) fn give<T>(&mut self, reply: &Reply<T>, what: &str, seed: Seed) -> Vec<LineId> {
        self.feel(reply.effect);
        self.set(&reply.sets);
        self.reactions.extend(reply.reaction);
        self.told.extend(reply.tells.iter().cloned());
        let one = reply.one_of.get(seed.pick(what, reply.one_of.len()));
        reply.lines.iter().chain(one).cloned().collect()
    }

    pub(super) fn has_told(&self, fact: &FactId) -> bool {
        self.told.contains(fact)
    }

    pub(super) fn needs_a_break(&self, scenario: &Scenario) -> bool {
        self.distress >= scenario.high
    }

    pub(super) fn rest(&mut self) {
        self.feel(Effect { trust: 0, distress: RELIEF });
    }

    pub(super) fn strain(&mut self) {
        self.feel(Effect { trust: -1, distress: STRAIN });
    }
}

fn moved(value: u8, by: i8) -> u8 {
    value.saturating_add_signed(by).min(MOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counters_stay_within_their_range() {
        assert_eq!([moved(0, -3), moved(9, 5), moved(4, 2), moved(10, -10)], [0, MOST, 6, 0]);
    }
}
