//! Rules and scales in the order of their dependence, with the range of every scale.

use std::collections::{HashMap, HashSet};

use super::conditions::Place;
use super::graph::{Named, Order};
use super::tiers::{CountsUse, uses_of};
use super::{Reader, ScaleFacts, ScaleIx, small};
use crate::documents::raw::{Entries, OneOrMany};
use crate::documents::scan::Path;
use crate::documents::tool::model::{Band, ItemIx, Profile, Rule, RuleBody, Scale, ScaleKind};
use crate::documents::tool::rule::raw::RawRule;
use crate::documents::tool::scale::raw::{RawBand, RawScale};
use crate::vocabulary::{BandId, Code, ProfileId, RuleId, ScaleId};

/// The most bands of a scale: far more than any published tool has, and a place fits in a byte.
const MOST_BANDS: usize = 64;

impl Reader<'_> {
    pub(super) fn rules_and_scales<'r>(
        &mut self,
        raw_rules: &'r Entries<RawRule>,
        raw_scales: &'r Entries<RawScale>,
        order: &Order<'r>,
    ) -> (Vec<Rule>, Vec<Scale>) {
        let root = Path::Root;
        let (rule_list, scale_list) = (root.key("rules"), root.key("scales"));
        let mut uses = uses_of(raw_rules);
        let (mut rules, mut scales) = (Vec::new(), Vec::new());
        self.scales = vec![None; raw_scales.0.len()];
        for one in &order.all {
            match *one {
                Named::Rule(name, raw) => {
                    let path = rule_list.key(name);
                    let body = match raw {
                        RawRule::Condition(raw) => RuleBody::Condition(self.condition(raw, &path, Place::Rule)),
                        RawRule::Counts { counts } => RuleBody::Counts(self.counts_shape(counts, &path.key("counts"))),
                    };
                    rules.extend(RuleId::parse(name).ok().map(|id| Rule { id, body }));
                }
                Named::Scale(name, raw) => {
                    let ix = ScaleIx(small(scales.len()));
                    scales.extend(self.one_scale(name, raw, ix, &scale_list.key(name), &mut uses));
                }
            }
        }
        self.counts_uses(&uses, raw_rules, raw_scales);
        (rules, scales)
    }

    fn one_scale(
        &mut self,
        name: &str,
        raw: &RawScale,
        ix: ScaleIx,
        path: &Path<'_>,
        uses: &mut HashMap<&str, CountsUse<'_>>,
    ) -> Option<Scale> {
        let (kind, least, most) = self.kind(raw, path);
        let unit = if let ScaleKind::Mean { .. } = kind { 100 } else { 1 };
        let bands = self.scale_bands(raw.bands(), &path.key("bands"), (least, most), unit);
        if let Some(facts) = self.scales.get_mut(usize::from(ix.0)) {
            let bands = bands.iter().map(|band| band.id.to_string()).collect();
            *facts = Some(ScaleFacts { least, most, unit, bands, has_positive: raw.positive().is_some() });
        }
        let positive = raw.positive().map(|raw| self.positive(raw, ix, &kind, &path.key("positive"), uses));
        Some(Scale { id: ScaleId::parse(name).ok()?, kind, positive, bands })
    }

    /// Takes how the number of a scale comes about, with its least and greatest value.
    fn kind(&mut self, raw: &RawScale, path: &Path<'_>) -> (ScaleKind, i64, i64) {
        match raw {
            RawScale::Tiers { tiers, pools, .. } => self.tiers(tiers, pools, path),
            RawScale::Count { count, .. } => {
                let items = self.with_concern(count, &path.key("count"));
                let most = length(items.len());
                (ScaleKind::Count(items), 0, most)
            }
            RawScale::Sum { sum, .. } => self.sum(sum, &path.key("sum")),
            RawScale::Mean { mean, direction, .. } => self.mean(mean, direction.0, &path.key("mean")),
        }
    }

    /// Takes items or the items of a tag, all of which must have a concern.
    fn with_concern(&mut self, raw: &OneOrMany, path: &Path<'_>) -> Vec<ItemIx> {
        match raw {
            OneOrMany::One(tag) => {
                let items = self.tag(tag, path);
                items.into_iter().filter(|ix| self.has_concern(*ix, path)).collect()
            }
            OneOrMany::Many(_) => {
                self.each(raw, path, |me, name, at| me.item(name, at, Place::Rule).filter(|ix| me.has_concern(*ix, at)))
            }
        }
    }

    pub(super) fn has_concern(&mut self, ix: ItemIx, path: &Path<'_>) -> bool {
        match self.items.get(usize::from(ix.0)) {
            Some(item) if item.concern.is_empty() => {
                let id = item.id.to_string();
                self.faults.add(Code::NeverMet, path, &[("value", &id)]);
                false
            }
            found => found.is_some(),
        }
    }

    fn scale_bands(&mut self, raw: &[RawBand], path: &Path<'_>, (least, most): (i64, i64), unit: i64) -> Vec<Band> {
        if raw.len() > MOST_BANDS {
            self.faults.out_of_range(path, raw.len(), 0, MOST_BANDS);
        }
        let mut seen = HashSet::new();
        let mut bands: Vec<Band> = Vec::new();
        let mut before: Option<i64> = None;
        for (n, band) in raw.iter().take(MOST_BANDS).enumerate() {
            let at = path.index(n);
            let id = self.faults.id(&at.key("id"), &band.id, BandId::parse);
            if !seen.insert(&band.id) {
                self.faults.add(Code::DuplicateId, &at.key("id"), &[("value", &band.id)]);
            }
            let place = at.key("from");
            let value = band.from.to_string();
            let Some(from) = fixed(band.from, unit) else {
                let expected = if unit == 1 { "whole-number" } else { "two-decimals" };
                self.faults.add(Code::WrongType, &place, &[("expected", expected), ("found", "number")]);
                continue;
            };
            if n == 0 && from != least {
                let least = in_units(least, unit);
                self.faults.add(Code::BandsGap, &place, &[("value", &value), ("least", &least)]);
            } else if before.is_some_and(|before| from <= before) {
                self.faults.add(Code::BandsNotRising, &place, &[("value", &value)]);
            } else if from > most {
                let most = in_units(most, unit);
                self.faults.add(Code::BandBeyond, &place, &[("value", &value), ("most", &most)]);
            }
            before = Some(from);
            bands.extend(id.map(|id| Band { from, id }));
        }
        bands
    }

    pub(super) fn profiles(&mut self, raw: &Entries<OneOrMany>) -> Vec<Profile> {
        let root = Path::Root;
        let list = root.key("profiles");
        let mut profiles = Vec::new();
        for (name, tags) in raw.iter() {
            let path = list.key(name);
            let tagged = self.each(tags, &path, |me, tag, at| Some(me.tag(tag, at)));
            let mut items: Vec<ItemIx> = tagged.into_iter().flatten().collect();
            items.sort_unstable();
            items.dedup();
            profiles.extend(self.faults.key_id(&path, name, ProfileId::parse).map(|id| Profile { id, items }));
        }
        profiles
    }
}

pub(super) fn length(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

pub(super) fn in_units(n: i64, unit: i64) -> String {
    if n % unit == 0 {
        (n / unit).to_string()
    } else {
        format!("{}{}.{:02}", if n < 0 { "-" } else { "" }, (n / unit).abs(), (n % unit).abs())
    }
}

/// Takes a number with so many parts to the unit, or nothing where it has more decimals or is too great.
pub(super) fn fixed(number: f64, unit: i64) -> Option<i64> {
    const MOST: f64 = 1e12;
    #[expect(clippy::cast_precision_loss, reason = "the unit is 1, 10 or 100")]
    let scaled = number * unit as f64;
    let near = scaled.round();
    #[expect(clippy::cast_possible_truncation, reason = "within 1e12 and whole")]
    (scaled.is_finite() && near.abs() <= MOST && (scaled - near).abs() < 1e-6).then_some(near as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_taken_exactly_or_not_at_all() {
        assert_eq!(fixed(17.5, 100), Some(1750));
        assert_eq!(fixed(0.07, 100), Some(7));
        assert_eq!(fixed(0.001, 100), None);
        assert_eq!(fixed(f64::NAN, 1), None);
        assert_eq!(fixed(f64::INFINITY, 1), None);
        assert_eq!(fixed(1e300, 100), None);
    }
}
