//! Conditions: names resolved, values and thresholds checked against what is possible.

use std::collections::HashSet;

use super::{Name, Reader, items};
use crate::documents::raw::OneOrMany;
use crate::documents::scan::{MOST_NODES, Path};
use crate::documents::tool::model::{Condition, ItemIx, ScaleIx, Threshold, Value};
use crate::documents::tool::rule::raw::{RawCondition, RawThreshold};
use crate::vocabulary::Code;

/// Where a condition stands, which decides what it may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In a rule: no `not`, so that a scale's interval is exact from its two ends.
    Rule,
    /// In the table: findings, floors, actions.
    Table,
    /// In the `ask-if` of this item: only earlier items and the context.
    Skip(ItemIx),
    /// In `start-if`: only the context, since nothing was asked yet.
    Start,
    /// In `stop-when`: no `not`, so that an answer never undoes a stop.
    Stop,
}

/// A condition that never holds: the stand-in where one can't be read. Such a tool is never given out.
const NEVER: Condition = Condition::Any(Vec::new());

impl Reader<'_> {
    pub(super) fn condition(&mut self, raw: &RawCondition, path: &Path<'_>, place: Place) -> Condition {
        match raw {
            RawCondition::Name(name) => self.name(name, path, place),
            RawCondition::All { all } => Condition::All(self.conditions(all, &path.key("all"), place)),
            RawCondition::Any { any } => Condition::Any(self.conditions(any, &path.key("any"), place)),
            RawCondition::Not { not } => {
                if !matches!(place, Place::Table | Place::Skip(_)) {
                    self.faults.add_at_key(Code::NotHere, &path.key("not"), &[]);
                }
                Condition::Not(Box::new(self.condition(not, &path.key("not"), place)))
            }
            RawCondition::AtLeast { at_least, of } => {
                let of = self.counted(of, &path.key("of"), place);
                // Where the names were wrong, their number says nothing.
                let most = of.as_ref().map_or(i64::MAX, |of| i64::try_from(of.len()).unwrap_or(i64::MAX));
                let of = of.unwrap_or_default();
                Condition::AtLeast(self.threshold(at_least, &path.key("at-least"), (1, most), 1), of)
            }
            RawCondition::ItemIs { item, is } => {
                let Some(ix) = self.item(item, &path.key("item"), place) else { return NEVER };
                Condition::ItemIs(ix, self.values(ix, is, &path.key("is")))
            }
            RawCondition::ContextIs { context, is } => {
                self.use_context(context.0, &path.key("context"));
                let values = self.each(is, &path.key("is"), |me, text, at| me.context_value(context.0, text, at));
                Condition::ContextIs(context.0, values)
            }
            RawCondition::ScaleAtLeast { scale, at_least } => {
                let Some(ix) = self.scale(scale, &path.key("scale"), place) else { return NEVER };
                let threshold = self.scale_threshold(ix, at_least, &path.key("at-least"));
                Condition::ScaleAtLeast(ix, threshold)
            }
            RawCondition::ScaleBand { scale, band } => {
                let Some(ix) = self.scale(scale, &path.key("scale"), place) else { return NEVER };
                Condition::ScaleBand(ix, self.bands(ix, band, &path.key("band")))
            }
        }
    }

    fn conditions(&mut self, raw: &[RawCondition], path: &Path<'_>, place: Place) -> Vec<Condition> {
        self.empty(raw.is_empty(), path);
        raw.iter().enumerate().map(|(n, one)| self.condition(one, &path.index(n), place)).collect()
    }

    /// Takes one text or several, each once, and never none.
    pub(super) fn each<T>(
        &mut self,
        raw: &OneOrMany,
        path: &Path<'_>,
        mut take: impl FnMut(&mut Self, &str, &Path<'_>) -> Option<T>,
    ) -> Vec<T> {
        let texts = match raw {
            OneOrMany::One(text) => return take(self, text, path).into_iter().collect(),
            OneOrMany::Many(texts) => texts,
        };
        self.empty(texts.is_empty(), path);
        let mut seen = HashSet::new();
        let mut taken = Vec::new();
        for (n, text) in texts.iter().enumerate() {
            let at = path.index(n);
            if seen.insert(text) {
                taken.extend(take(self, text, &at));
            } else {
                self.faults.add(Code::DuplicateId, &at, &[("value", text)]);
            }
        }
        taken
    }

    /// Takes a bare name: the concern of an item is present, a rule holds, a scale is positive.
    pub(super) fn name(&mut self, name: &str, path: &Path<'_>, place: Place) -> Condition {
        match (self.names.get(name).copied(), place) {
            (Some(Name::Item(_)), _) => match self.item(name, path, place) {
                Some(ix) if self.item_has_concern(ix, path) => Condition::Item(ix),
                _ => NEVER,
            },
            (Some(_), Place::Start) => self.wrong_kind(name, "context", path),
            (Some(_), Place::Skip(_)) => self.wrong_kind(name, "item", path),
            (Some(Name::Rule(ix)), _) => Condition::Rule(ix),
            (Some(Name::Scale(ix)), _) => match self.facts(ix) {
                Some(facts) if !facts.has_positive => self.wrong_kind(name, "scale-with-positive", path),
                _ => Condition::Scale(ix),
            },
            (Some(Name::Tag | Name::Counts), _) => self.wrong_kind(name, "item-rule-or-scale", path),
            (None, _) => {
                self.unknown(name, path, |name| !matches!(name, Name::Tag | Name::Counts));
                NEVER
            }
        }
    }

    fn item_has_concern(&mut self, ix: ItemIx, path: &Path<'_>) -> bool {
        let Some(item) = self.items.get(usize::from(ix.0)) else { return false };
        if item.concern.is_empty() {
            let id = item.id.to_string();
            self.faults.add(Code::NeverMet, path, &[("value", &id)]);
            return false;
        }
        true
    }

    pub(super) fn wrong_kind(&mut self, name: &str, expected: &str, path: &Path<'_>) -> Condition {
        let found = match self.names.get(name) {
            Some(Name::Item(_)) => "item",
            Some(Name::Tag) => "tag",
            Some(Name::Rule(_)) => "rule",
            Some(Name::Counts) => "counts",
            Some(Name::Scale(_)) => "scale",
            None => "nothing",
        };
        self.faults.add(Code::WrongKind, path, &[("value", name), ("expected", expected), ("found", found)]);
        NEVER
    }

    fn unknown(&mut self, name: &str, path: &Path<'_>, fits: fn(&Name) -> bool) {
        if self.unplaced.contains(name) {
            return self.faults.add(Code::ItemNotAsked, path, &[("value", name)]);
        }
        let known = self.names.iter().filter(|(_, kind)| fits(kind)).map(|(known, _)| &**known);
        self.faults.unknown_id(path, name, known);
    }

    /// Takes the name of an item, which a skip rule must find before its own.
    pub(super) fn item(&mut self, name: &str, path: &Path<'_>, place: Place) -> Option<ItemIx> {
        match self.names.get(name).copied() {
            Some(Name::Item(ix)) => {
                match place {
                    Place::Skip(own) if ix >= own => {
                        let owner = self.items[usize::from(own.0)].id.to_string();
                        self.faults.add(Code::ForwardSkip, path, &[("value", &owner), ("later", name)]);
                    }
                    Place::Start => drop(self.wrong_kind(name, "context", path)),
                    _ => {}
                }
                Some(ix)
            }
            Some(_) => {
                self.wrong_kind(name, "item", path);
                None
            }
            None => {
                self.unknown(name, path, |name| matches!(name, Name::Item(_)));
                None
            }
        }
    }

    /// Takes the items of a tag.
    pub(super) fn tag(&mut self, name: &str, path: &Path<'_>) -> Vec<ItemIx> {
        match (self.tags.get(name), self.names.get(name)) {
            (Some(items), _) => {
                // A tag stands for all its items wherever it is named: few bytes must not become much memory.
                self.expanded = self.expanded.saturating_add(items.len());
                if self.expanded > MOST_NODES {
                    self.faults.add(Code::TooManyNodes, path, &[("limit", &MOST_NODES.to_string())]);
                    return Vec::new();
                }
                items.clone()
            }
            (None, Some(_)) => {
                self.wrong_kind(name, "tag", path);
                Vec::new()
            }
            (None, None) => {
                self.faults.unknown_id(path, name, self.tags.keys().map(String::as_str));
                Vec::new()
            }
        }
    }

    /// Takes what `at-least` counts: names, or the items of one tag. Nothing where the tag is none.
    fn counted(&mut self, of: &OneOrMany, path: &Path<'_>, place: Place) -> Option<Vec<Condition>> {
        match of {
            OneOrMany::Many(_) => Some(self.each(of, path, |me, name, at| Some(me.name(name, at, place)))),
            OneOrMany::One(tag) => {
                let items = self.tag(tag, path);
                if let (Place::Skip(own), Some(last)) = (place, items.iter().max())
                    && *last >= own
                {
                    let owner = self.items[usize::from(own.0)].id.to_string();
                    self.faults.add(Code::ForwardSkip, path, &[("value", &owner), ("later", tag)]);
                }
                if place == Place::Start {
                    self.wrong_kind(tag, "context", path);
                }
                if items.is_empty() {
                    return None;
                }
                let has_concern = |ix: &ItemIx| !self.items[usize::from(ix.0)].concern.is_empty();
                Some(items.into_iter().filter(has_concern).map(Condition::Item).collect())
            }
        }
    }

    /// Takes real answers of an item.
    pub(super) fn values(&mut self, ix: ItemIx, raw: &OneOrMany, path: &Path<'_>) -> Vec<Value> {
        self.each(raw, path, |me, text, at| me.value(ix, text, at))
    }

    /// Takes one real answer of an item.
    pub(super) fn value(&mut self, ix: ItemIx, text: &str, path: &Path<'_>) -> Option<Value> {
        let kind = &self.items.get(usize::from(ix.0))?.kind;
        let value = items::value_of(kind, text);
        if value.is_none() {
            let allowed = items::answer_names(kind);
            self.faults.unknown_value(path, text, &items::as_refs(&allowed));
        }
        value
    }

    pub(super) fn scale(&mut self, name: &str, path: &Path<'_>, place: Place) -> Option<ScaleIx> {
        match (self.names.get(name).copied(), place) {
            (Some(Name::Scale(_)), Place::Skip(_)) => drop(self.wrong_kind(name, "item", path)),
            (Some(Name::Scale(_)), Place::Start) => drop(self.wrong_kind(name, "context", path)),
            (Some(Name::Scale(ix)), _) => return Some(ix),
            (Some(_), _) => drop(self.wrong_kind(name, "scale", path)),
            (None, _) => self.unknown(name, path, |name| matches!(name, Name::Scale(_))),
        }
        None
    }

    pub(super) fn facts(&self, ix: ScaleIx) -> Option<&super::ScaleFacts> {
        self.scales.get(usize::from(ix.0)).and_then(Option::as_ref)
    }

    pub(super) fn scale_threshold(&mut self, ix: ScaleIx, raw: &RawThreshold, path: &Path<'_>) -> Threshold {
        // A scale in a circle has no range; the circle is the fault.
        let (range, unit) = self.facts(ix).map_or(((i64::MIN, i64::MAX), 1), |f| ((f.least + 1, f.most), f.unit));
        self.threshold(raw, path, range, unit)
    }

    pub(super) fn bands(&mut self, ix: ScaleIx, raw: &OneOrMany, path: &Path<'_>) -> Vec<u8> {
        let Some(known) = self.facts(ix).map(|facts| facts.bands.clone()) else { return Vec::new() };
        self.each(raw, path, |me, text, at| {
            let place = known.iter().position(|band| band == text);
            if place.is_none() {
                me.faults.unknown_id(at, text, known.iter().map(String::as_str));
            }
            place.and_then(|place| u8::try_from(place).ok())
        })
    }

    /// Takes a number to reach. Below the range it would always be met, above it never.
    fn threshold(&mut self, raw: &RawThreshold, path: &Path<'_>, range: (i64, i64), unit: i64) -> Threshold {
        match raw {
            RawThreshold::Fixed(n) => Threshold::fixed(self.reachable(*n, path, range, unit)),
            RawThreshold::ByContext(raw) => {
                self.use_context(raw.by.0, &path.key("by"));
                let default = self.reachable(raw.default, &path.key("default"), range, unit);
                let list = path.key("cases");
                self.empty(raw.cases.0.is_empty(), &list);
                let mut cases = Vec::new();
                for (value, n) in raw.cases.iter() {
                    let at = list.key(value);
                    let n = self.reachable(*n, &at, range, unit);
                    cases.extend(self.context_value(raw.by.0, value, &at).map(|value| (value, n)));
                }
                Threshold { default, cases: Some((raw.by.0, cases)) }
            }
        }
    }

    fn reachable(&mut self, n: i64, path: &Path<'_>, (least, most): (i64, i64), unit: i64) -> i64 {
        let scaled = n.saturating_mul(unit);
        if scaled > most {
            let possible = (most / unit).to_string();
            self.faults.add(Code::NeverMet, path, &[("value", &n.to_string()), ("possible", &possible)]);
        } else if scaled < least {
            // The least whole number of the document's own unit that is not always met.
            let least = (least.saturating_add(unit - 1)).div_euclid(unit);
            self.faults.out_of_range(path, n, least, most / unit);
        }
        scaled
    }
}
