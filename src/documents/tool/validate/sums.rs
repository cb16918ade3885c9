//! Sums of points, sums of bands, and weighted means, each with its least and greatest value.

use std::collections::HashSet;

use super::conditions::Place;
use super::items::{answer_names, value_of};
use super::scales::fixed;
use super::{Reader, ScaleIx};
use crate::documents::raw::{Entries, OneOrMany};
use crate::documents::scan::Path;
use crate::documents::tool::model::{Direction, Item, ItemIx, Kind, ScaleKind, Value};
use crate::documents::tool::scale::raw::{RawSum, RawSumPart};
use crate::vocabulary::Code;

/// What all weights of a mean sum to, in hundredths.
const WEIGHTS: i64 = 10_000;

impl Reader<'_> {
    pub(super) fn sum(&mut self, raw: &RawSum, path: &Path<'_>) -> (ScaleKind, i64, i64) {
        let parts = match raw {
            RawSum::Tag(tag) => {
                let items = self.tag(tag, path);
                return self.sum_of_items(items, path);
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
            return self.sum_of_items(items, path);
        }
        let mut seen = HashSet::new();
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
            if !seen.insert(ix) {
                self.faults.add(Code::DuplicateId, &at.key("scale"), &[("value", &value.scale)]);
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

    fn sum_of_items(&mut self, items: Vec<ItemIx>, path: &Path<'_>) -> (ScaleKind, i64, i64) {
        for ix in &items {
            let Some(item) = self.items.get(usize::from(ix.0)) else { continue };
            if let Some(answer) = without_points(item) {
                let id = item.id.to_string();
                self.faults.add(Code::AnswerWithoutPoints, path, &[("answer", &answer), ("item", &id)]);
            }
        }
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

    pub(super) fn mean(&mut self, raw: &Entries<f64>, direction: Direction, path: &Path<'_>) -> (ScaleKind, i64, i64) {
        let mut weights: Vec<(ItemIx, u16)> = Vec::new();
        let (mut least, mut most, mut total) = (0i64, 0i64, 0i64);
        let mut all_readable = true;
        for (name, weight) in raw.iter() {
            let at = path.key(name);
            let fixed = fixed(*weight, 100).filter(|w| (1..=WEIGHTS).contains(w)).and_then(|w| u16::try_from(w).ok());
            total += fixed.map_or(0, i64::from);
            if fixed.is_none() {
                all_readable = false;
                self.faults.out_of_range(&at, weight, "0.01", 100);
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
            self.faults.add(Code::WeightsSum, path, &[("value", &sum)]);
        }
        (ScaleKind::Mean { weights, direction }, least.div_euclid(100), most.div_euclid(100))
    }
}

/// Gives the first answer whose points an author forgot: any that is a concern, or the first of all where none has points.
/// An answer that is no concern adds nothing by its nature.
fn without_points(item: &Item) -> Option<String> {
    let value = |name: &String| value_of(&item.kind, name);
    let has = |value: &Value| item.points.iter().any(|(known, _)| known == value);
    let forgotten = |name: &String| value(name).is_some_and(|value| item.concern.contains(&value) && !has(&value));
    let mut names = answer_names(&item.kind);
    if let Kind::Number(range) = &item.kind {
        names.push(range.max.to_string());
    }
    let place = names.iter().position(forgotten).or(item.points.is_empty().then_some(0))?;
    (place < names.len()).then(|| names.swap_remove(place))
}

fn minmax(values: impl IntoIterator<Item = i64>) -> (i64, i64) {
    let mut values = values.into_iter();
    let first = values.next().unwrap_or(0);
    values.fold((first, first), |(low, high), value| (low.min(value), high.max(value)))
}
