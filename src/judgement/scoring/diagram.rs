//! Decision diagrams: the whole of a table, or of one condition, as a graph that asks one variable after the other.
//!
//! A state is what is still open, each condition reduced by the values so far; equal states meet. The graph is then
//! brought into its only smallest form, so that equal functions are equal references.

use std::collections::{BTreeMap, HashMap};

use super::core::{Core, Node};
use super::layout::{Layout, UNKNOWN};

/// The end of a diagram, or a split of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Ref(u32);

const LEAF: u32 = 1 << 31;

impl Ref {
    pub(super) const fn leaf(number: u32) -> Self {
        Self(LEAF | number)
    }

    pub(super) fn split(place: usize) -> Self {
        Self(u32::try_from(place).unwrap_or(LEAF - 1))
    }

    /// Gives the number of a leaf, or the place of a split.
    pub(super) const fn open(self) -> Result<u32, usize> {
        if self.0 & LEAF == 0 { Err(self.0 as usize) } else { Ok(self.0 & !LEAF) }
    }
}

/// One question of a diagram.
#[derive(Debug, Clone, Copy)]
struct Split {
    var: u32,
    first: u32,
}

/// How much work is still allowed, counted in states.
#[derive(Debug, Clone, Copy)]
pub(super) struct Budget {
    pub(super) left: usize,
    pub(super) used: usize,
}

impl Budget {
    pub(super) const fn of(left: usize) -> Self {
        Self { left, used: 0 }
    }

    /// Spends so much; says whether it was there.
    pub(super) fn spend(&mut self, work: usize) -> bool {
        let enough = work <= self.left;
        self.left = self.left.saturating_sub(work);
        self.used += work;
        enough
    }
}

/// All diagrams of a program. Children stand before their parents.
#[derive(Debug, Clone, Default)]
pub(super) struct Forest {
    splits: Vec<Split>,
    edges: Vec<Ref>,
    unique: HashMap<(u32, Box<[Ref]>), Ref>,
}

impl Forest {
    pub(super) fn len(&self) -> usize {
        self.splits.len()
    }

    pub(super) fn var(&self, split: usize) -> u32 {
        self.splits[split].var
    }

    pub(super) fn children(&self, split: usize) -> &[Ref] {
        let end = self.splits.get(split + 1).map_or(self.edges.len(), |next| next.first as usize);
        &self.edges[self.splits[split].first as usize..end]
    }

    /// Gives the child for a known value.
    pub(super) fn child(&self, split: usize, value: u32) -> Ref {
        self.edges[(self.splits[split].first + value) as usize]
    }

    fn join(&mut self, var: u32, children: Vec<Ref>) -> Ref {
        if let Some(first) = children.first().filter(|first| children.iter().all(|child| child == *first)) {
            return *first;
        }
        let key = (var, children.into_boxed_slice());
        if let Some(known) = self.unique.get(&key) {
            return *known;
        }
        let made = Ref(u32::try_from(self.splits.len()).unwrap_or(LEAF - 1));
        self.splits.push(Split { var, first: u32::try_from(self.edges.len()).unwrap_or(u32::MAX) });
        self.edges.extend(&key.1);
        self.unique.insert(key, made);
        made
    }

    /// Grows a diagram from a vector of conditions. `settle` drops what no longer matters and gives the leaf once
    /// nothing is open. Nothing is returned when the budget runs out.
    pub(super) fn grow(
        &mut self,
        core: &mut Core,
        layout: &Layout,
        budget: &mut Budget,
        start: Vec<Node>,
        settle: &mut dyn FnMut(&mut [Node]) -> Option<u32>,
    ) -> Option<Ref> {
        let mut growth = Growth::default();
        let root = growth.meet(core, start, settle);
        while let Some((var, layer)) = growth.waiting.pop_first() {
            for (state, slots) in layer {
                let width = layout.width(var);
                if !budget.spend((width as usize / 2).max(1)) {
                    return None;
                }
                let mut children = Vec::with_capacity(width as usize);
                for value in 0..width {
                    let next = slots.iter().map(|node| core.given(*node, var, value)).collect();
                    children.push(growth.meet(core, next, settle));
                }
                growth.made.push((state, var, children));
            }
        }
        let mut refs = vec![root; growth.known.len()];
        let resolve = |reached: Ref, refs: &[Ref]| reached.open().map_or_else(|state| refs[state], Ref::leaf);
        for (state, var, children) in growth.made.into_iter().rev() {
            let children = children.into_iter().map(|child| resolve(child, &refs)).collect();
            refs[state as usize] = self.join(var, children);
        }
        Some(resolve(root, &refs))
    }

    /// Goes one way through a diagram, with these values for what is not known. Gives the leaf, and whether anything
    /// on the way was not known.
    pub(super) fn walk(&self, root: Ref, values: &[u32], unknown: impl Fn(usize) -> u32) -> (u32, bool) {
        let (mut here, mut guessed) = (root, false);
        loop {
            match here.open() {
                Ok(leaf) => return (leaf, guessed),
                Err(split) => {
                    let Split { var, first } = self.splits[split];
                    let mut value = values[var as usize];
                    if value == UNKNOWN {
                        (value, guessed) = (unknown(var as usize), true);
                    }
                    here = self.edges[(first + value) as usize];
                }
            }
        }
    }

    /// Visits every leaf that the values leave possible. `marks` has room for every split.
    pub(super) fn sweep(&self, root: Ref, values: &[u32], marks: &mut Marks, mut leaf: impl FnMut(u32)) {
        marks.begin(self.len());
        let mut next = Some(root);
        // Ways part only where something is unknown; before that nothing can be met twice.
        let mut parted = false;
        while let Some(here) = next.take().or_else(|| marks.stack.pop()) {
            match here.open() {
                Ok(number) => leaf(number),
                Err(split) => {
                    if parted && marks.seen(split) {
                        continue;
                    }
                    let Split { var, first } = self.splits[split];
                    let value = values[var as usize];
                    if value == UNKNOWN {
                        parted = true;
                        marks.stack.extend(self.children(split));
                    } else {
                        next = Some(self.edges[(first + value) as usize]);
                    }
                }
            }
        }
    }
}

/// The conditions that are still open.
type Slots = Box<[Node]>;

/// What a diagram under construction has seen. Here a [`Ref`] that is no leaf is a state.
#[derive(Default)]
struct Growth {
    known: HashMap<Slots, u32>,
    waiting: BTreeMap<u32, Vec<(u32, Slots)>>,
    made: Vec<(u32, u32, Vec<Ref>)>,
}

impl Growth {
    fn meet(&mut self, core: &Core, mut slots: Vec<Node>, settle: &mut dyn FnMut(&mut [Node]) -> Option<u32>) -> Ref {
        if let Some(leaf) = settle(&mut slots) {
            return Ref::leaf(leaf);
        }
        let slots = slots.into_boxed_slice();
        if let Some(state) = self.known.get(&slots) {
            return Ref(*state);
        }
        let state = u32::try_from(self.known.len()).unwrap_or(LEAF - 1);
        let var = slots.iter().map(|node| core.top(*node)).min().unwrap_or(u32::MAX);
        self.waiting.entry(var).or_default().push((state, slots.clone()));
        self.known.insert(slots, state);
        Ref(state)
    }
}

/// Which splits were visited, reusable without clearing.
#[derive(Debug, Default)]
pub(super) struct Marks {
    stack: Vec<Ref>,
    seen: Vec<u32>,
    round: u32,
}

impl Marks {
    fn begin(&mut self, splits: usize) {
        self.stack.clear();
        if self.seen.len() < splits || self.round == u32::MAX {
            self.seen = vec![0; splits];
            self.round = 0;
        }
        self.round += 1;
    }

    fn seen(&mut self, split: usize) -> bool {
        std::mem::replace(&mut self.seen[split], self.round) == self.round
    }
}
