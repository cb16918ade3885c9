//! The cheapest ways through two diagrams at once: for every pair of ends, the answers with the fewest concerns.

use std::collections::{BTreeMap, HashMap};

use crate::judgement::scoring::diagram::{Budget, Forest, Ref};
use crate::judgement::scoring::layout::{Layout, Owner};

/// One choice for a variable: its value in the first diagram and in the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Move {
    pub(super) first: u32,
    pub(super) second: u32,
}

impl Move {
    /// The same value in both.
    pub(super) const fn both(value: u32) -> Self {
        Self { first: value, second: value }
    }
}

/// A pair of leaves that can be reached, and the cheapest way there.
#[derive(Debug, Clone)]
pub(super) struct End {
    pub(super) leaves: (u32, u32),
    /// How many values of the second side are not benign.
    pub(super) cost: u32,
    /// The choices, variable by variable. What is not named does not matter.
    pub(super) trail: Vec<(u32, Move)>,
}

struct State {
    refs: (Ref, Ref),
    changed: bool,
    cost: u32,
    before: Option<(usize, u32, Move)>,
}

/// Which choices a variable has, by whether the two sides already differ.
pub(super) type Moves<'m> = &'m dyn Fn(u32, bool, &mut Vec<Move>);

/// Diagrams to explore, and for each variable the value that counts as no concern.
pub(super) struct Explorer<'p> {
    pub(super) layout: &'p Layout,
    pub(super) forest: &'p Forest,
    pub(super) benign: &'p [u32],
}

impl Explorer<'_> {
    /// Lists the real values of a variable; of a context those that an encounter can have.
    pub(super) fn values(&self, var: u32) -> impl Iterator<Item = u32> + use<'_> {
        let possible = move |value: &u32| match self.layout.owners[var as usize] {
            Owner::Context(place) => self.layout.contexts[place].classes[*value as usize].possible,
            _ => true,
        };
        (0..self.layout.domains[var as usize]).filter(possible)
    }

    /// Lets both sides take every value together.
    pub(super) fn together(&self, var: u32, moves: &mut Vec<Move>) {
        moves.extend(self.values(var).map(Move::both));
    }

    /// Gives for each pair of leaves the cheapest way there, in the order they were met; nothing past the budget.
    /// Once the sides differ in a choice, pairs that have met again are left out.
    pub(super) fn explore(&self, roots: (Ref, Ref), budget: &mut Budget, moves: Moves<'_>) -> Option<Vec<End>> {
        let mut states = vec![State { refs: roots, changed: false, cost: 0, before: None }];
        let mut known: HashMap<((Ref, Ref), bool), usize> = HashMap::from([((roots, false), 0)]);
        let mut waiting: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        let mut leaves = Vec::new();
        let var_of = |refs: (Ref, Ref)| {
            let var = |side: Ref| side.open().err().map(|split| self.forest.var(split));
            var(refs.0).into_iter().chain(var(refs.1)).min()
        };
        match var_of(roots) {
            Some(var) => waiting.entry(var).or_default().push(0),
            None => leaves.push(0),
        }
        let mut choices = Vec::new();
        while let Some((var, layer)) = waiting.pop_first() {
            for at in layer {
                let (refs, changed, cost) = (states[at].refs, states[at].changed, states[at].cost);
                choices.clear();
                moves(var, changed, &mut choices);
                for choice in &choices {
                    let follow = |side: Ref, value: u32| match side.open() {
                        Err(split) if self.forest.var(split) == var => self.forest.child(split, value),
                        _ => side,
                    };
                    let next = (follow(refs.0, choice.first), follow(refs.1, choice.second));
                    let differs = changed || choice.first != choice.second;
                    if differs && next.0 == next.1 {
                        continue;
                    }
                    let cost = cost + self.cost(var, choice.second);
                    let before = Some((at, var, *choice));
                    let place = *known.entry((next, differs)).or_insert_with(|| {
                        states.push(State { refs: next, changed: differs, cost: u32::MAX, before: None });
                        match var_of(next) {
                            Some(var) => waiting.entry(var).or_default().push(states.len() - 1),
                            None => leaves.push(states.len() - 1),
                        }
                        states.len() - 1
                    });
                    // Later variables come later, so a state gets its last cost before it is left.
                    if cost < states[place].cost {
                        (states[place].cost, states[place].before) = (cost, before);
                    }
                }
                if !budget.spend(choices.len().max(2) / 2) {
                    return None;
                }
            }
        }
        let end = |place: usize| {
            let leaf = |side: Ref| side.open().unwrap_or_default();
            let mut trail = Vec::new();
            let mut here = &states[place];
            while let Some((at, var, choice)) = here.before {
                trail.push((var, choice));
                here = &states[at];
            }
            trail.reverse();
            let state = &states[place];
            End { leaves: (leaf(state.refs.0), leaf(state.refs.1)), cost: state.cost, trail }
        };
        Some(leaves.into_iter().map(end).collect())
    }

    fn cost(&self, var: u32, value: u32) -> u32 {
        u32::from(matches!(self.layout.owners[var as usize], Owner::Item(..)) && value != self.benign[var as usize])
    }

    /// Says which variables the ends of a diagram depend on, as far as encounters and real answers go.
    pub(super) fn support(&self, root: Ref, found: &mut [bool]) {
        let mut seen = std::collections::HashSet::new();
        let mut stack = vec![root];
        while let Some(next) = stack.pop() {
            let Err(split) = next.open() else { continue };
            if !seen.insert(split) {
                continue;
            }
            let var = self.forest.var(split);
            let mut children = self.values(var).map(|value| self.forest.child(split, value));
            let Some(first) = children.next() else { continue };
            for child in children {
                found[var as usize] |= child != first;
                stack.push(child);
            }
            stack.push(first);
        }
    }
}
