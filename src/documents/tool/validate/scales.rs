//! Rules and scales in the order of their dependence, with the range of every scale.

use std::collections::HashMap;

use super::conditions::Place;
use super::graph::{Named, Order};
use super::{Name, Reader, ScaleFacts, ScaleIx, small};
use crate::documents::raw::{Entries, OneOrMany};
use crate::documents::scan::Path;
use crate::documents::tool::model::{
    Band, Condition, Direction, Item, ItemIx, Kind, Profile, Rule, RuleBody, Scale, ScaleKind, TierIx, Value,
};
use crate::documents::tool::rule::raw::{RawBand, RawCounts, RawPositive, RawRule, RawScale, RawSum, RawSumPart};
use crate::vocabulary::{BandId, Code, ProfileId, RuleId, ScaleId, TierId};

/// What all weights of a mean sum to, in hundredths.
const WEIGHTS: i64 = 10_000;

/// A rule of `counts` and what became of it in the scales that use it.
struct CountsUse<'r> {
    raw: &'r RawCounts,
    /// Which tiers of each alternative some scale has.
    known: Vec<Vec<bool>>,
}

impl Reader<'_> {
    pub(super) fn rules_and_scales<'r>(
        &mut self,
        raw_rules: &'r Entries<RawRule>,
        raw_scales: &'r Entries<RawScale>,
        order: &Order<'r>,
    ) -> (Vec<Rule>, Vec<Scale>) {
        let root = Path::Root;
        let (rule_list, scale_list) = (root.key("rules"), root.key("scales"));
        let mut uses: HashMap<&str, CountsUse<'r>> = raw_rules
            .iter()
            .filter_map(|(name, rule)| match rule {
                RawRule::Counts { counts } => Some((
                    name,
                    CountsUse { raw: counts, known: counts.iter().map(|one| vec![false; one.0.len()]).collect() },
                )),
                RawRule::Condition(_) => None,
            })
            .collect();
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

    fn tiers(
        &mut self,
        raw: &Entries<Vec<String>>,
        raw_pools: &Entries<Vec<String>>,
        path: &Path<'_>,
    ) -> (ScaleKind, i64, i64) {
        let list = path.key("tiers");
        let mut tiers: Vec<(TierId, Vec<ItemIx>)> = Vec::new();
        let mut seen: Vec<ItemIx> = Vec::new();
        for (name, items) in raw.iter() {
            let at = list.key(name);
            let mut taken = Vec::new();
            for (n, item) in items.iter().enumerate() {
                let at = at.index(n);
                match self.item(item, &at, Place::Rule) {
                    Some(ix) if seen.contains(&ix) => self.faults.add(Code::DuplicateId, &at, &[("id", item)]),
                    Some(ix) => {
                        self.has_concern(ix, &at);
                        seen.push(ix);
                        taken.push(ix);
                    }
                    None => {}
                }
            }
            tiers.extend(self.faults.key_id(&at, name, TierId::parse).map(|id| (id, taken)));
        }
        self.empty(seen.is_empty() && raw.iter().all(|(_, items)| items.is_empty()), &list);
        let list = path.key("pools");
        let mut pools = Vec::new();
        for (name, members) in raw_pools.iter() {
            let at = list.key(name);
            self.empty(members.is_empty(), &at);
            let mut places: Vec<TierIx> = Vec::new();
            for (n, member) in members.iter().enumerate() {
                let tier = tiers.iter().position(|(id, _)| id.as_str() == member);
                match tier.and_then(|tier| u8::try_from(tier).ok()).map(TierIx) {
                    Some(tier) if places.contains(&tier) => {
                        self.faults.add(Code::DuplicateId, &at.index(n), &[("id", member)]);
                    }
                    Some(tier) => places.push(tier),
                    None => self.faults.unknown_id(&at.index(n), member, raw.keys()),
                }
            }
            if raw.keys().any(|tier| tier == name) {
                self.faults.add_at_key(Code::DuplicateId, &at, &[("id", name)]);
            }
            pools.extend(self.faults.key_id(&at, name, TierId::parse).map(|id| (id, places)));
        }
        let most = length(seen.len());
        (ScaleKind::Tiers { tiers, pools }, 0, most)
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

    fn has_concern(&mut self, ix: ItemIx, path: &Path<'_>) -> bool {
        match self.items.get(usize::from(ix.0)) {
            Some(item) if item.concern.is_empty() => {
                let id = item.id.to_string();
                self.faults.add(Code::NeverMet, path, &[("item", &id)]);
                false
            }
            found => found.is_some(),
        }
    }

    fn sum(&mut self, raw: &RawSum, path: &Path<'_>) -> (ScaleKind, i64, i64) {
        let parts = match raw {
            RawSum::Tag(tag) => {
                let items = self.tag(tag, path);
                return self.sum_of_items(items);
            }
            RawSum::Parts(parts) => parts,
        };
        self.empty(parts.is_empty(), path);
        if !parts.iter().any(|part| matches!(part, RawSumPart::Scale(_))) {
            let names = parts.iter().filter_map(|part| match part {
                RawSumPart::Item(name) => Some(name.clone()),
                RawSumPart::Scale(_) => None,
            });
            let names = OneOrMany::Many(names.collect());
            let items = if parts.is_empty() {
                Vec::new()
            } else {
                self.each(&names, path, |me, name, at| me.item(name, at, Place::Rule))
            };
            return self.sum_of_items(items);
        }
        let mut scales: Vec<(ScaleIx, Vec<u32>)> = Vec::new();
        let (mut least, mut most) = (0i64, 0i64);
        for (n, part) in parts.iter().enumerate() {
            let at = path.index(n);
            let value = match part {
                RawSumPart::Scale(value) => value,
                RawSumPart::Item(name) => {
                    // Points of items and values of bands have no common unit.
                    self.wrong_kind(name, "scale", &at);
                    continue;
                }
            };
            let Some(ix) = self.scale(&value.scale, &at.key("scale"), Place::Rule) else { continue };
            if scales.iter().any(|(other, _)| *other == ix) {
                self.faults.add(Code::DuplicateId, &at.key("scale"), &[("id", &value.scale)]);
                continue;
            }
            let Some(bands) = self.facts(ix).map(|facts| facts.bands.clone()) else { continue };
            if bands.is_empty() {
                self.wrong_kind(&value.scale, "scale-with-bands", &at.key("scale"));
                continue;
            }
            let list = at.key("as");
            for name in value.values.keys().filter(|name| !bands.iter().any(|band| band == name)) {
                self.faults.unknown_id(&list.key(name), name, bands.iter().map(String::as_str));
            }
            let number = |band: &String| value.values.iter().find(|(name, _)| name == band).map(|(_, n)| *n);
            for band in bands.iter().filter(|band| number(band).is_none()) {
                self.faults.add(Code::MissingKey, &list, &[("key", band)]);
            }
            let numbers: Vec<u32> = bands.iter().map(|band| number(band).unwrap_or(0)).collect();
            least = least.saturating_add(numbers.iter().min().copied().unwrap_or(0).into());
            most = most.saturating_add(numbers.iter().max().copied().unwrap_or(0).into());
            scales.push((ix, numbers));
        }
        (ScaleKind::SumOfScales(scales), least, most)
    }

    fn sum_of_items(&self, items: Vec<ItemIx>) -> (ScaleKind, i64, i64) {
        let ranges = items.iter().filter_map(|ix| self.items.get(usize::from(ix.0))).map(|item| self.points(item));
        let (least, most) = ranges.fold((0i64, 0i64), |(low, high), (l, h)| (low + l, high + h));
        (ScaleKind::Sum(items), least, most)
    }

    /// Gives the least and the most points of an item. A hidden item has none; where the publisher counts unanswered
    /// as absent, an unanswered one has none either.
    fn points(&self, item: &Item) -> (i64, i64) {
        let of = |value: Value| item.points.iter().find(|(v, _)| *v == value).map_or(0, |(_, n)| i64::from(*n));
        let (least, most) = match &item.kind {
            Kind::YesNo => minmax([of(Value::No), of(Value::Yes)]),
            Kind::OneOf(options) => {
                minmax((0..options.len()).filter_map(|n| u8::try_from(n).ok()).map(|n| of(Value::Option(n))))
            }
            Kind::AnyOf(_) => (0, item.points.iter().map(|(_, n)| i64::from(*n)).sum()),
            Kind::Number(_) => (0, 0),
        };
        if item.ask_if.is_some() || self.as_absent { (0, most) } else { (least, most) }
    }

    fn mean(&mut self, raw: &Entries<f64>, direction: Direction, path: &Path<'_>) -> (ScaleKind, i64, i64) {
        let mut weights: Vec<(ItemIx, u16)> = Vec::new();
        let (mut least, mut most, mut total) = (0i64, 0i64, 0i64);
        let mut all_readable = true;
        for (name, weight) in raw.iter() {
            let at = path.key(name);
            let fixed = fixed(*weight, 100).filter(|w| (1..=WEIGHTS).contains(w)).and_then(|w| u16::try_from(w).ok());
            total += fixed.map_or(0, i64::from);
            if fixed.is_none() {
                all_readable = false;
                let args = [("value", &*weight.to_string()), ("least", "0.01"), ("most", "100")];
                self.faults.add(Code::OutOfRange, &at, &args);
            }
            let Some(ix) = self.item(name, &at, Place::Rule) else { continue };
            let Some(item) = self.items.get(usize::from(ix.0)) else { continue };
            let Kind::Number(range) = item.kind else {
                self.wrong_kind(name, "number-item", &at);
                continue;
            };
            let weight = fixed.unwrap_or(0);
            let hidden = item.ask_if.is_some() || self.as_absent;
            let (low, high) = (i64::from(range.min), i64::from(range.max));
            least += (if hidden { low.min(0) } else { low }) * i64::from(weight);
            most += (if hidden { high.max(0) } else { high }) * i64::from(weight);
            weights.push((ix, weight));
        }
        if total != WEIGHTS && all_readable {
            #[expect(clippy::cast_precision_loss, reason = "a sum of at most a few thousand weights")]
            let sum = (total as f64 / 100.0).to_string();
            self.faults.add(Code::WeightsSum, path, &[("sum", &sum)]);
        }
        (ScaleKind::Mean { weights, direction }, least.div_euclid(100), most.div_euclid(100))
    }

    fn scale_bands(&mut self, raw: &[RawBand], path: &Path<'_>, (least, most): (i64, i64), unit: i64) -> Vec<Band> {
        let mut bands: Vec<Band> = Vec::new();
        let mut before: Option<i64> = None;
        for (n, band) in raw.iter().enumerate() {
            let at = path.index(n);
            let id = self.faults.id(&at.key("id"), &band.id, BandId::parse);
            if id.as_ref().is_some_and(|id| bands.iter().any(|other| other.id == *id)) {
                self.faults.add(Code::DuplicateId, &at.key("id"), &[("id", &band.id)]);
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

    fn positive(
        &mut self,
        raw: &RawPositive,
        ix: ScaleIx,
        kind: &ScaleKind,
        path: &Path<'_>,
        uses: &mut HashMap<&str, CountsUse<'_>>,
    ) -> Condition {
        match raw {
            RawPositive::AtLeast { at_least } => {
                Condition::ScaleAtLeast(ix, self.scale_threshold(ix, at_least, &path.key("at-least")))
            }
            RawPositive::Band { band } => Condition::ScaleBand(ix, self.bands(ix, band, &path.key("band"))),
            RawPositive::Counts { counts } => {
                let list = path.key("counts");
                self.counts_shape(counts, &list);
                let sizes = sizes(kind);
                let mut vectors = Vec::new();
                for (n, alternative) in counts.iter().enumerate() {
                    for tier in alternative.keys().filter(|tier| !sizes.iter().any(|(name, _)| name == tier)) {
                        let at = list.index(n);
                        self.faults.unknown_id(&at.key(tier), tier, sizes.iter().map(|(name, _)| &**name));
                    }
                    match vector(alternative, &sizes) {
                        Some(vector) if is_met(&vector, &sizes) => vectors.push(vector),
                        Some(_) => self.faults.add(Code::NeverMet, &list.index(n), &[]),
                        None => {}
                    }
                }
                Condition::Counts(ix, vectors)
            }
            RawPositive::Rule(name) => {
                let Some(Name::Counts) = self.names.get(name.as_str()).copied() else {
                    return self.name(name, path, Place::Rule);
                };
                let Some(rule) = uses.get_mut(name.as_str()) else { return Condition::Any(Vec::new()) };
                let sizes = sizes(kind);
                if sizes.is_empty() {
                    return self.wrong_kind(name, "rule-without-tiers", path);
                }
                let mut vectors = Vec::new();
                for (n, alternative) in rule.raw.iter().enumerate() {
                    for (known, tier) in rule.known[n].iter_mut().zip(alternative.keys()) {
                        *known |= sizes.iter().any(|(name, _)| name == tier);
                    }
                    // An alternative that asks more of a tier than this scale has can't be met here, which is no fault:
                    // some Delphi sets have no strong tier, and the published rule stays whole.
                    if let Some(vector) = vector(alternative, &sizes).filter(|v| is_met(v, &sizes)) {
                        vectors.push(vector);
                    }
                }
                if vectors.is_empty() {
                    self.faults.add(Code::NeverMet, path, &[("rule", name)]);
                }
                Condition::Counts(ix, vectors)
            }
        }
    }

    /// Takes alternatives of tier minima by name; each minimum is at least 1.
    fn counts_shape(&mut self, raw: &RawCounts, path: &Path<'_>) -> Vec<Vec<(TierId, u16)>> {
        self.empty(raw.is_empty(), path);
        let mut alternatives = Vec::new();
        for (n, alternative) in raw.iter().enumerate() {
            let at = path.index(n);
            self.empty(alternative.0.is_empty(), &at);
            let mut vector = Vec::new();
            for (tier, least) in alternative.iter() {
                if *least == 0 {
                    self.faults.add(Code::OutOfRange, &at.key(tier), &[("value", "0"), ("least", "1")]);
                }
                vector.extend(self.faults.key_id(&at.key(tier), tier, TierId::parse).map(|tier| (tier, *least)));
            }
            alternatives.push(vector);
        }
        alternatives
    }

    /// Reports tiers that no scale of a rule has.
    fn counts_uses(
        &mut self,
        uses: &HashMap<&str, CountsUse<'_>>,
        raw_rules: &Entries<RawRule>,
        raw_scales: &Entries<RawScale>,
    ) {
        let known: Vec<&str> = raw_scales
            .iter()
            .filter_map(|(_, scale)| match scale {
                RawScale::Tiers { tiers, pools, .. } => Some(tiers.keys().chain(pools.keys())),
                _ => None,
            })
            .flatten()
            .collect();
        let root = Path::Root;
        let list = root.key("rules");
        for (name, found) in raw_rules.keys().filter_map(|name| Some((name, uses.get(name)?))) {
            let rule = list.key(name);
            let counts = rule.key("counts");
            for (n, alternative) in found.raw.iter().enumerate() {
                let at = counts.index(n);
                for (tier, _) in alternative.keys().zip(&found.known[n]).filter(|(_, known)| !**known) {
                    self.faults.unknown_id(&at.key(tier), tier, known.iter().copied());
                }
            }
        }
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

/// Gives the tiers and pools of a scale with how many items each has.
fn sizes(kind: &ScaleKind) -> Vec<(String, usize)> {
    let ScaleKind::Tiers { tiers, pools } = kind else { return Vec::new() };
    let size = |tier: &TierIx| tiers.get(usize::from(tier.0)).map_or(0, |(_, items)| items.len());
    let of_tiers = tiers.iter().map(|(id, items)| (id.to_string(), items.len()));
    of_tiers.chain(pools.iter().map(|(id, members)| (id.to_string(), members.iter().map(size).sum()))).collect()
}

/// Resolves one alternative, or nothing where the scale lacks a tier.
fn vector(raw: &Entries<u16>, sizes: &[(String, usize)]) -> Option<Vec<(TierIx, u16)>> {
    raw.iter()
        .map(|(tier, least)| {
            let place = sizes.iter().position(|(name, _)| name == tier)?;
            Some((TierIx(u8::try_from(place).ok()?), *least))
        })
        .collect()
}

/// Says whether all items present at once meet a vector.
fn is_met(vector: &[(TierIx, u16)], sizes: &[(String, usize)]) -> bool {
    vector
        .iter()
        .all(|(tier, least)| sizes.get(usize::from(tier.0)).is_some_and(|(_, size)| *size >= usize::from(*least)))
}

fn minmax(values: impl IntoIterator<Item = i64>) -> (i64, i64) {
    let mut values = values.into_iter();
    let first = values.next().unwrap_or(0);
    values.fold((first, first), |(low, high), value| (low.min(value), high.max(value)))
}

fn length(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

fn in_units(n: i64, unit: i64) -> String {
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
