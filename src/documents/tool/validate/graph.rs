//! The order of rules and scales: each after those it names.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use super::Reader;
use crate::documents::raw::Entries;
use crate::documents::scan::{MOST_DEPTH, Path};
use crate::documents::tool::rule::raw::{RawCondition, RawPositive, RawRule};
use crate::documents::tool::scale::raw::{RawScale, RawSum, RawSumPart};
use crate::vocabulary::Code;

/// Rules and scales in the order in which they can be judged. As in the document, where that is such an order.
pub(super) struct Order<'r> {
    /// Names of rules.
    pub(super) rules: Vec<&'r str>,
    /// Names of scales.
    pub(super) scales: Vec<&'r str>,
    /// Both, as they depend on each other.
    pub(super) all: Vec<Named<'r>>,
    by_rule: HashMap<&'r str, &'r RawRule>,
}

/// A rule or a scale with its name.
#[derive(Clone, Copy)]
pub(super) enum Named<'r> {
    Rule(&'r str, &'r RawRule),
    Scale(&'r str, &'r RawScale),
}

impl<'r> Order<'r> {
    pub(super) fn rule(&self, name: &str) -> Option<&'r RawRule> {
        self.by_rule.get(name).copied()
    }
}

impl Reader<'_> {
    /// Puts rules and scales in order. Circles are reported once each, and too long chains, since judging follows them.
    pub(super) fn order<'r>(&mut self, rules: &'r Entries<RawRule>, scales: &'r Entries<RawScale>) -> Order<'r> {
        let named: Vec<Named<'r>> = rules
            .iter()
            .map(|(name, rule)| Named::Rule(name, rule))
            .chain(scales.iter().map(|(name, scale)| Named::Scale(name, scale)))
            .collect();
        let mut place_of: HashMap<&str, usize> = HashMap::new();
        for (place, one) in named.iter().enumerate() {
            place_of.entry(one.name()).or_insert(place);
        }
        let needs: Vec<Vec<usize>> = named
            .iter()
            .map(|one| {
                let mut places: Vec<_> = one.names().iter().filter_map(|name| place_of.get(name).copied()).collect();
                places.sort_unstable();
                places.dedup();
                places
            })
            .collect();

        let mut waiting: Vec<usize> = needs.iter().map(Vec::len).collect();
        let mut needed_by: Vec<Vec<usize>> = vec![Vec::new(); named.len()];
        for (place, needs) in needs.iter().enumerate() {
            for need in needs {
                needed_by[*need].push(place);
            }
        }
        let mut ready: BinaryHeap<Reverse<usize>> =
            (0..named.len()).filter(|place| waiting[*place] == 0).map(Reverse).collect();
        let mut sorted = Vec::with_capacity(named.len());
        let mut depth = vec![0usize; named.len()];
        while let Some(Reverse(place)) = ready.pop() {
            sorted.push(place);
            if depth[place] == MOST_DEPTH {
                self.faults.add_at_key(Code::TooDeep, &named[place].path(), &[("limit", &MOST_DEPTH.to_string())]);
            }
            for user in &needed_by[place] {
                depth[*user] = depth[*user].max(depth[place] + 1);
                waiting[*user] -= 1;
                if waiting[*user] == 0 {
                    ready.push(Reverse(*user));
                }
            }
        }
        if sorted.len() < named.len() {
            let stuck: Vec<usize> = (0..named.len()).filter(|place| waiting[*place] > 0).collect();
            self.circles(&named, &needs, &waiting);
            sorted.extend(stuck);
        }
        let all: Vec<_> = sorted.into_iter().map(|place| named[place]).collect();
        Order {
            rules: all.iter().filter(|one| matches!(one, Named::Rule(..))).map(Named::name).collect(),
            scales: all.iter().filter(|one| matches!(one, Named::Scale(..))).map(Named::name).collect(),
            all,
            by_rule: rules.iter().collect(),
        }
    }

    /// Reports each circle once, at its member that stands first on the way.
    fn circles(&mut self, named: &[Named<'_>], needs: &[Vec<usize>], waiting: &[usize]) {
        // 0: not seen; otherwise the number of the walk that passed here.
        let mut walked = vec![0usize; named.len()];
        for start in 0..named.len() {
            let mut way = Vec::new();
            let mut next = Some(start).filter(|place| waiting[*place] > 0 && walked[*place] == 0);
            while let Some(place) = next {
                if walked[place] == start + 1 {
                    let circle = way.iter().skip_while(|other| **other != place).copied();
                    let mut names: Vec<_> = circle.map(|member: usize| named[member].name()).collect();
                    names.push(named[place].name());
                    let names = names.join(" → ");
                    self.faults.add_at_key(Code::CyclicRule, &named[place].path(), &[("value", &names)]);
                }
                if walked[place] > 0 {
                    break;
                }
                walked[place] = start + 1;
                way.push(place);
                next = needs[place].iter().copied().find(|need| waiting[*need] > 0);
            }
        }
    }
}

impl<'r> Named<'r> {
    fn name(&self) -> &'r str {
        match self {
            Self::Rule(name, _) | Self::Scale(name, _) => name,
        }
    }

    fn path(&self) -> Path<'r> {
        // A path borrows its parents, and these two are the only ones.
        const RULES: Path<'static> = Path::Key(&Path::Root, "rules");
        const SCALES: Path<'static> = Path::Key(&Path::Root, "scales");
        match self {
            Self::Rule(name, _) => Path::Key(&RULES, name),
            Self::Scale(name, _) => Path::Key(&SCALES, name),
        }
    }

    /// Gives the names it mentions, of whatever kind.
    fn names(&self) -> Vec<&'r str> {
        let mut names = Vec::new();
        match self {
            Self::Rule(_, RawRule::Condition(condition)) => names_in(condition, &mut names),
            Self::Rule(_, RawRule::Counts { .. }) => {}
            Self::Scale(_, scale) => {
                if let Some(RawPositive::Rule(rule)) = scale.positive() {
                    names.push(rule);
                }
                if let RawScale::Sum { sum: RawSum::Parts(parts), .. } = scale {
                    names.extend(parts.iter().filter_map(|part| match part {
                        RawSumPart::Scale(value) => Some(&*value.scale),
                        RawSumPart::Item(_) => None,
                    }));
                }
            }
        }
        names
    }
}

fn names_in<'r>(condition: &'r RawCondition, names: &mut Vec<&'r str>) {
    match condition {
        RawCondition::Name(name) => names.push(name),
        RawCondition::All { all: inner } | RawCondition::Any { any: inner } => {
            inner.iter().for_each(|one| names_in(one, names));
        }
        RawCondition::Not { not } => names_in(not, names),
        RawCondition::AtLeast { of, .. } => names.extend(of.as_slice().iter().map(String::as_str)),
        RawCondition::ScaleAtLeast { scale, .. } | RawCondition::ScaleBand { scale, .. } => names.push(scale),
        RawCondition::ItemIs { .. } | RawCondition::ContextIs { .. } => {}
    }
}
