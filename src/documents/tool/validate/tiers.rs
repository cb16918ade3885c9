//! Tiers, pools and the vectors of minima that make a scale positive.

use std::collections::{HashMap, HashSet};

use super::conditions::Place;
use super::scales::length;
use super::{Name, Reader, ScaleIx};
use crate::documents::raw::Entries;
use crate::documents::scan::Path;
use crate::documents::tool::model::{Condition, ItemIx, ScaleKind, TierIx};
use crate::documents::tool::rule::raw::{RawCounts, RawPositive, RawRule};
use crate::documents::tool::scale::raw::RawScale;
use crate::vocabulary::{Code, TierId};

/// The most tiers and pools of a scale, and the most alternatives of `counts`: far more than any published tool has,
/// few enough that a small file stays quick to read.
const MOST: usize = 64;

/// A rule of `counts` and what became of it in the scales that use it.
pub(super) struct CountsUse<'r> {
    raw: &'r RawCounts,
    /// Which tiers of each alternative some scale has.
    known: Vec<Vec<bool>>,
}

/// Starts the account of every rule of `counts`.
pub(super) fn uses_of(rules: &Entries<RawRule>) -> HashMap<&str, CountsUse<'_>> {
    let counts = rules.iter().filter_map(|(name, rule)| match rule {
        RawRule::Counts { counts } => Some((name, counts)),
        RawRule::Condition(_) => None,
    });
    counts
        .map(|(name, raw)| (name, CountsUse { raw, known: raw.iter().map(|one| vec![false; one.0.len()]).collect() }))
        .collect()
}

impl Reader<'_> {
    pub(super) fn tiers(
        &mut self,
        raw: &Entries<Vec<String>>,
        raw_pools: &Entries<Vec<String>>,
        path: &Path<'_>,
    ) -> (ScaleKind, i64, i64) {
        let list = path.key("tiers");
        let mut tiers: Vec<(TierId, Vec<ItemIx>)> = Vec::new();
        let mut seen: HashSet<ItemIx> = HashSet::new();
        if raw.0.len() + raw_pools.0.len() > MOST {
            self.faults.out_of_range(&list, raw.0.len() + raw_pools.0.len(), 1, MOST);
        }
        for (name, items) in raw.iter().take(MOST) {
            let at = list.key(name);
            let mut taken = Vec::new();
            for (n, item) in items.iter().enumerate() {
                let at = at.index(n);
                match self.item(item, &at, Place::Rule) {
                    Some(ix) if !seen.insert(ix) => self.faults.add(Code::DuplicateId, &at, &[("value", item)]),
                    Some(ix) => {
                        self.has_concern(ix, &at);
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
        for (name, members) in raw_pools.iter().take(MOST) {
            let at = list.key(name);
            self.empty(members.is_empty(), &at);
            let mut places: Vec<TierIx> = Vec::new();
            for (n, member) in members.iter().enumerate() {
                let tier = tiers.iter().position(|(id, _)| id.as_str() == member);
                match tier.and_then(|tier| u8::try_from(tier).ok()).map(TierIx) {
                    Some(tier) if places.contains(&tier) => {
                        self.faults.add(Code::DuplicateId, &at.index(n), &[("value", member)]);
                    }
                    Some(tier) => places.push(tier),
                    None => self.faults.unknown_id(&at.index(n), member, raw.keys()),
                }
            }
            if raw.keys().any(|tier| tier == name) {
                self.faults.add_at_key(Code::DuplicateId, &at, &[("value", name)]);
            }
            pools.extend(self.faults.key_id(&at, name, TierId::parse).map(|id| (id, places)));
        }
        let most = length(seen.len());
        (ScaleKind::Tiers { tiers, pools }, 0, most)
    }

    pub(super) fn positive(
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
                for (n, alternative) in counts.iter().take(MOST).enumerate() {
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
                for (n, alternative) in rule.raw.iter().take(MOST).enumerate() {
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
                    self.faults.add(Code::NeverMet, path, &[("value", name)]);
                }
                Condition::Counts(ix, vectors)
            }
        }
    }

    /// Takes alternatives of tier minima by name; each minimum is at least 1.
    pub(super) fn counts_shape(&mut self, raw: &RawCounts, path: &Path<'_>) -> Vec<Vec<(TierId, u16)>> {
        self.empty(raw.is_empty(), path);
        if raw.len() > MOST {
            self.faults.out_of_range(path, raw.len(), 1, MOST);
        }
        let mut alternatives = Vec::new();
        for (n, alternative) in raw.iter().enumerate() {
            let at = path.index(n);
            self.empty(alternative.0.is_empty(), &at);
            let mut vector = Vec::new();
            for (tier, least) in alternative.iter() {
                if *least == 0 {
                    self.faults.out_of_range(&at.key(tier), 0, 1, u16::MAX);
                }
                vector.extend(self.faults.key_id(&at.key(tier), tier, TierId::parse).map(|tier| (tier, *least)));
            }
            alternatives.push(vector);
        }
        alternatives
    }

    /// Reports tiers that no scale of a rule has.
    pub(super) fn counts_uses(
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
            for (n, alternative) in found.raw.iter().take(MOST).enumerate() {
                let at = counts.index(n);
                for (tier, _) in alternative.keys().zip(&found.known[n]).filter(|(_, known)| !**known) {
                    self.faults.unknown_id(&at.key(tier), tier, known.iter().copied());
                }
            }
        }
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
