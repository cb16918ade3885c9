//! The numbers of scales as graphs: each answer adds something and leaves a shorter sum, so that the least and the
//! greatest number are the shortest and the longest way through.

use std::collections::{BTreeMap, HashMap};

use super::core::{Core, Node, Sum};
use super::diagram::Budget;
use super::layout::{Layout, UNKNOWN};

/// What a rung leads to when nothing is left to add.
const END: u32 = u32::MAX;

/// One variable of a sum: for each value what it adds and where it leads.
#[derive(Debug, Clone)]
struct Rung {
    var: u32,
    steps: Box<[(i64, u32)]>,
}

/// One sum. A rung leads only to later rungs.
#[derive(Debug, Clone)]
pub(super) struct Ladder {
    constant: i64,
    rungs: Vec<Rung>,
}

/// Room for the ends found at each rung.
pub(super) type Ends = Vec<(i64, i64)>;

impl Ladder {
    /// Builds the graph of a sum, or nothing when the budget runs out.
    pub(super) fn of(core: &mut Core, layout: &Layout, budget: &mut Budget, sum: &Sum) -> Option<Self> {
        let mut known: HashMap<Box<[(i64, Node)]>, u32> = HashMap::new();
        let mut waiting: BTreeMap<u32, Vec<(u32, Box<[(i64, Node)]>)>> = BTreeMap::new();
        let mut meet = |core: &Core, terms: Vec<(i64, Node)>, waiting: &mut BTreeMap<u32, Vec<_>>| {
            let Some(var) = terms.iter().map(|(_, node)| core.top(*node)).min() else { return END };
            let terms = terms.into_boxed_slice();
            let next = u32::try_from(known.len()).unwrap_or(END);
            *known.entry(terms).or_insert_with_key(|terms| {
                waiting.entry(var).or_default().push((next, terms.clone()));
                next
            })
        };
        meet(core, sum.terms.clone(), &mut waiting);
        let mut rungs: Vec<(u32, Rung)> = Vec::new();
        while let Some((var, layer)) = waiting.pop_first() {
            for (state, terms) in layer {
                let width = layout.width(var);
                if !budget.spend((width as usize / 2).max(1)) {
                    return None;
                }
                let steps = (0..width).map(|value| {
                    let left = core.sum_given(&terms, var, value);
                    (left.constant, meet(core, left.terms, &mut waiting))
                });
                let steps = steps.collect();
                rungs.push((state, Rung { var, steps }));
            }
        }
        // States were numbered as they were met; rungs stand in the order of their variables.
        let mut place = vec![END; rungs.len()];
        for (at, (state, _)) in rungs.iter().enumerate() {
            place[*state as usize] = u32::try_from(at).unwrap_or(END);
        }
        for (_, rung) in &mut rungs {
            rung.steps.iter_mut().filter(|(_, to)| *to != END).for_each(|(_, to)| *to = place[*to as usize]);
        }
        Some(Self { constant: sum.constant, rungs: rungs.into_iter().map(|(_, rung)| rung).collect() })
    }

    pub(super) fn len(&self) -> usize {
        self.rungs.len()
    }

    /// Gives the least and the greatest number that the values leave possible.
    pub(super) fn ends(&self, values: &[u32], ends: &mut Ends) -> (i64, i64) {
        if self.rungs.is_empty() {
            return (self.constant, self.constant);
        }
        const NEVER: (i64, i64) = (i64::MAX, i64::MIN);
        ends.clear();
        ends.resize(self.rungs.len(), NEVER);
        ends[0] = (self.constant, self.constant);
        let mut last = NEVER;
        for (at, rung) in self.rungs.iter().enumerate() {
            let (low, high) = ends[at];
            if low > high {
                continue;
            }
            let value = values[rung.var as usize];
            let steps = if value == UNKNOWN { &rung.steps[..] } else { &rung.steps[value as usize..=value as usize] };
            for (add, to) in steps {
                let end = if *to == END { &mut last } else { &mut ends[*to as usize] };
                *end = (end.0.min(low + add), end.1.max(high + add));
            }
        }
        last
    }
}
