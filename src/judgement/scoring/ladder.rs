//! The numbers of scales as graphs: each answer adds something and leaves a shorter sum, so that the least and the
//! greatest number are the shortest and the longest way through.

use std::collections::{BTreeMap, HashMap};

use super::core::{Core, Node, Sum};
use super::diagram::Budget;
use super::layout::{Layout, UNKNOWN};

/// What a rung leads to when nothing is left to add.
const END: u32 = u32::MAX;

/// What is left of a sum.
type Terms = Box<[(i64, Node)]>;

/// For each value what it adds and where it leads.
type Steps = Box<[(i64, u32)]>;

/// One variable of a sum: for each value what it adds and where it leads.
#[derive(Debug, Clone)]
struct Rung {
    var: u32,
    steps: Steps,
}

/// One sum. A rung leads only to later rungs.
#[derive(Debug, Clone)]
pub(super) struct Ladder {
    constant: i64,
    rungs: Vec<Rung>,
    /// The same where every rung leads to the next whatever the value.
    chain: Option<Vec<Link>>,
}

/// A rung that leads to the next: what each value adds, and the least and the greatest of that.
#[derive(Debug, Clone)]
struct Link {
    var: u32,
    low: i64,
    high: i64,
    adds: Box<[i64]>,
}

/// Room for the ends found at each rung.
pub(super) type Ends = Vec<(i64, i64)>;

impl Ladder {
    /// Builds the graph of a sum, or nothing when the budget runs out.
    pub(super) fn of(core: &mut Core, layout: &Layout, budget: &mut Budget, sum: &Sum) -> Option<Self> {
        let mut known: HashMap<Terms, u32> = HashMap::new();
        let mut waiting: BTreeMap<u32, Vec<(u32, Terms)>> = BTreeMap::new();
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
        Some(Self::smallest(sum.constant, rungs))
    }

    /// Brings rungs, numbered as they were met and standing in the order of their variables, into their only smallest
    /// form: the first step adds nothing, rungs whose steps are all the same are left out, and equal rungs are one.
    fn smallest(constant: i64, rungs: Vec<(u32, Rung)>) -> Self {
        let root = rungs.first().map(|(state, _)| *state as usize);
        let mut resolved = vec![(0, END); rungs.len()];
        let mut unique: HashMap<(u32, Steps), u32> = HashMap::new();
        let mut kept: Vec<Rung> = Vec::new();
        for (state, Rung { var, mut steps }) in rungs.into_iter().rev() {
            for (add, to) in steps.iter_mut().filter(|(_, to)| *to != END) {
                let (more, rung) = resolved[*to as usize];
                (*add, *to) = (*add + more, rung);
            }
            let Some((base, first)) = steps.first().copied() else { continue };
            steps.iter_mut().for_each(|(add, _)| *add -= base);
            resolved[state as usize] = if steps.iter().all(|step| *step == (0, first)) {
                (base, first)
            } else {
                let place = *unique.entry((var, steps)).or_insert_with_key(|(var, steps)| {
                    kept.push(Rung { var: *var, steps: steps.clone() });
                    u32::try_from(kept.len() - 1).unwrap_or(END)
                });
                (base, place)
            };
        }
        let (base, _) = root.map_or((0, END), |root| resolved[root]);
        // Children were made first; from here on they stand last.
        let last = u32::try_from(kept.len()).unwrap_or(END).saturating_sub(1);
        kept.reverse();
        let steps = kept.iter_mut().flat_map(|rung| &mut rung.steps);
        steps.filter(|(_, to)| *to != END).for_each(|(_, to)| *to = last - *to);
        let next = |at: usize| if at + 1 == kept.len() { END } else { u32::try_from(at + 1).unwrap_or(END) };
        let straight = kept.iter().enumerate().all(|(at, rung)| rung.steps.iter().all(|(_, to)| *to == next(at)));
        let link = |rung: &Rung| {
            let adds: Box<[i64]> = rung.steps.iter().map(|(add, _)| *add).collect();
            let (low, high) = (adds.iter().min().copied(), adds.iter().max().copied());
            Link { var: rung.var, low: low.unwrap_or_default(), high: high.unwrap_or_default(), adds }
        };
        let chain = straight.then(|| kept.iter().map(link).collect());
        Self { constant: constant + base, rungs: kept, chain }
    }

    pub(super) fn len(&self) -> usize {
        self.rungs.len()
    }

    /// Marks the variables of which any two of these values add or leave something different.
    pub(super) fn support(&self, values: impl Fn(u32) -> Vec<u32>, found: &mut [bool]) {
        let mut reached = vec![false; self.rungs.len()];
        reached.iter_mut().take(1).for_each(|first| *first = true);
        for (at, rung) in self.rungs.iter().enumerate() {
            if !reached[at] {
                continue;
            }
            let steps: Vec<_> = values(rung.var).into_iter().map(|value| rung.steps[value as usize]).collect();
            found[rung.var as usize] |= steps.iter().any(|step| *step != steps[0]);
            for (_, to) in steps.into_iter().filter(|(_, to)| *to != END) {
                reached[to as usize] = true;
            }
        }
    }

    /// Gives the least and the greatest number that the values leave possible.
    pub(super) fn ends(&self, values: &[u32], ends: &mut Ends) -> (i64, i64) {
        if let Some(chain) = &self.chain {
            return chain.iter().fold((self.constant, self.constant), |(low, high), link| {
                match values[link.var as usize] {
                    UNKNOWN => (low + link.low, high + link.high),
                    value => (low + link.adds[value as usize], high + link.adds[value as usize]),
                }
            });
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
