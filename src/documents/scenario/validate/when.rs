//! Conditions: on counters, flags, what was told, and how the question was put.

use super::Reader;
use crate::documents::near::nearest;
use crate::documents::raw::Listed;
use crate::documents::scan::Path;
use crate::documents::scenario::raw::RawWhen;
use crate::documents::scenario::{MOST, When};
use crate::vocabulary::{Code, FlagId};

/// Where a condition stands decides what it may look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// Something was asked, so the way of asking is known.
    way: bool,
    /// It may ask whether somebody can hear.
    near: bool,
}

impl Place {
    /// A reply to an item.
    pub(super) const ANSWER: Self = Self { way: true, near: true };
    /// Anywhere else.
    pub(super) const ELSEWHERE: Self = Self { way: false, near: true };
    /// The condition that says whether somebody can hear.
    pub(super) const NEAR: Self = Self { way: false, near: false };
}

impl Reader<'_> {
    pub(super) fn when(&mut self, raw: &RawWhen, at: &Path<'_>, place: Place) -> When {
        let mut parts = Vec::new();
        let mut bound = |value: Option<u8>, key: &str, make: fn(u8) -> When| {
            if let Some(value) = value {
                if value == 0 || value > MOST {
                    self.faults.out_of_range(&at.key(key), value, 1, MOST);
                }
                parts.push(make(value));
            }
        };
        bound(raw.trust_at_least, "trust-at-least", When::TrustAtLeast);
        bound(raw.trust_below, "trust-below", |value| When::Not(Box::new(When::TrustAtLeast(value))));
        bound(raw.distress_at_least, "distress-at-least", When::DistressAtLeast);
        bound(raw.distress_below, "distress-below", |value| When::Not(Box::new(When::DistressAtLeast(value))));
        if let Some(flags) = &raw.flag {
            for flag in flags.as_slice() {
                parts.extend(self.flag(flag, &at.key("flag")).map(When::Flag));
            }
        }
        if let Some(facts) = &raw.told {
            for fact in facts.as_slice() {
                parts.extend(self.fact(fact, &at.key("told")).map(When::Told));
            }
        }
        if let Some(channels) = &raw.channel {
            parts.push(When::Channel(channels.iter().map(|Listed(channel)| *channel).collect()));
        }
        if let Some(ways) = &raw.way {
            if !place.way {
                self.faults.add_at_key(Code::UnknownKey, &at.key("way"), &[("key", "way")]);
            }
            parts.push(When::Way(ways.iter().map(|Listed(way)| *way).collect()));
        }
        if let Some(near) = raw.near {
            if !place.near {
                self.faults.add_at_key(Code::UnknownKey, &at.key("near"), &[("key", "near")]);
            }
            parts.push(if near { When::Near } else { When::Not(Box::new(When::Near)) });
        }
        let (all, any) = (at.key("all"), at.key("any"));
        parts.extend(raw.all.iter().enumerate().map(|(n, inner)| self.when(inner, &all.index(n), place)));
        if !raw.any.is_empty() {
            let inner = raw.any.iter().enumerate().map(|(n, inner)| self.when(inner, &any.index(n), place));
            parts.push(When::Any(inner.collect()));
        }
        if let Some(not) = &raw.not {
            parts.push(When::Not(Box::new(self.when(not, &at.key("not"), place))));
        }
        if is_empty(raw) {
            self.faults.empty(at);
        }
        if parts.len() == 1 { parts.remove(0) } else { When::All(parts) }
    }

    fn flag(&mut self, text: &str, at: &Path<'_>) -> Option<FlagId> {
        if !self.flags.contains(text) {
            let near = nearest(text, self.flags.iter().map(String::as_str)).map(str::to_owned);
            match near {
                Some(near) => self.faults.add(Code::FlagNeverSet, at, &[("value", text), ("nearest", &near)]),
                None => self.faults.add(Code::FlagNeverSet, at, &[("value", text)]),
            }
            return None;
        }
        FlagId::parse(text).ok()
    }
}

/// Says whether a condition says nothing at all.
fn is_empty(raw: &RawWhen) -> bool {
    let RawWhen {
        trust_at_least, trust_below, distress_at_least, distress_below, flag, told, channel, way, near, ..
    } = raw;
    let counters = [trust_at_least, trust_below, distress_at_least, distress_below];
    counters.iter().all(|value| value.is_none())
        && (flag.is_none() && told.is_none() && channel.is_none() && way.is_none() && near.is_none())
        && (raw.all.is_empty() && raw.any.is_empty() && raw.not.is_none())
}

/// The values that a condition leaves to trust and to distress, as far as it says so itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    trust: (u8, u8),
    distress: (u8, u8),
}

impl Room {
    fn all() -> Self {
        Self { trust: (0, MOST), distress: (0, MOST) }
    }

    fn is_empty(self) -> bool {
        self.trust.0 > self.trust.1 || self.distress.0 > self.distress.1
    }

    fn narrowed(mut self, when: &When) -> Self {
        match when {
            When::TrustAtLeast(value) => self.trust.0 = self.trust.0.max(*value),
            When::DistressAtLeast(value) => self.distress.0 = self.distress.0.max(*value),
            When::All(parts) => return parts.iter().fold(self, Self::narrowed),
            When::Not(part) => match &**part {
                When::TrustAtLeast(value) => self.trust.1 = self.trust.1.min(value.saturating_sub(1)),
                When::DistressAtLeast(value) => self.distress.1 = self.distress.1.min(value.saturating_sub(1)),
                _ => {}
            },
            _ => {}
        }
        self
    }
}

/// Says whether counters can't ever be so.
pub(super) fn contradicts_itself(when: &When) -> bool {
    Room::all().narrowed(when).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counters_that_no_person_can_have_are_seen() {
        let below = |value| When::Not(Box::new(When::TrustAtLeast(value)));
        assert!(contradicts_itself(&When::All(vec![When::TrustAtLeast(6), below(4)])));
        assert!(contradicts_itself(&When::All(vec![When::TrustAtLeast(6), When::All(vec![below(6)])])));
        assert!(!contradicts_itself(&When::All(vec![When::TrustAtLeast(6), below(7)])));
        assert!(!contradicts_itself(&When::All(vec![
            When::TrustAtLeast(6),
            When::Not(Box::new(When::DistressAtLeast(4)))
        ])));
        assert!(!contradicts_itself(&When::ALWAYS));
    }
}
