//! The one form every condition compiles to: at least so much weight of conditions, a literal, or not.
//!
//! Equal forms are one node, so that equal residual conditions can be recognised by comparing numbers.

use std::collections::HashMap;

use super::residual::Rest;
use super::terms::{Lists, Quickly, Terms, divisor};

/// A condition, by its place in [`Core`]. Children stand before their parents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Node(pub(super) u32);

/// Never holds.
pub(super) const NO: Node = Node(0);
/// Always holds.
pub(super) const YES: Node = Node(1);

/// What a condition is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Form {
    /// Never or always.
    Constant(bool),
    /// The variable has a value from here to here. An absent item meets no literal.
    Lit { var: u32, from: u32, to: u32 },
    /// The opposite.
    Not(Node),
    /// The weights of the conditions that hold come to at least `n`. Weights are positive and at most `n`.
    Ge { n: i64, terms: Terms },
}

/// A whole number that depends on conditions: a constant and weights, of any sign, of the conditions that hold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Sum {
    pub(super) constant: i64,
    pub(super) terms: Vec<(i64, Node)>,
}

/// All conditions of a tool, each once.
#[derive(Debug, Clone)]
pub(super) struct Core {
    forms: Vec<Form>,
    /// The first variable each condition looks at; `u32::MAX` for none.
    tops: Vec<u32>,
    ids: HashMap<Form, Node, Quickly>,
    pub(super) lists: Lists,
    pub(super) given: HashMap<(Node, u32), Node, Quickly>,
    /// For a list what is left of it without its first variable, where all that looks at that are literals.
    pub(super) rests: HashMap<Terms, Option<Rest>, Quickly>,
    pub(super) reached: HashMap<(i64, Terms), Node, Quickly>,
}

impl Core {
    pub(super) fn new() -> Self {
        let mut core = Self {
            forms: Vec::new(),
            tops: Vec::new(),
            ids: HashMap::default(),
            lists: Lists::default(),
            given: HashMap::default(),
            rests: HashMap::default(),
            reached: HashMap::default(),
        };
        core.intern(Form::Constant(false));
        core.intern(Form::Constant(true));
        core
    }

    pub(super) fn len(&self) -> usize {
        self.forms.len()
    }

    /// Forgets what was added after there were `len` conditions.
    pub(super) fn truncate(&mut self, len: usize) {
        for form in self.forms.drain(len..) {
            self.ids.remove(&form);
        }
        self.tops.truncate(len);
        self.lists.keep(self.forms.iter().filter_map(|form| match form {
            Form::Ge { terms, .. } => Some(*terms),
            _ => None,
        }));
        self.given = HashMap::default();
        self.rests = HashMap::default();
        self.reached = HashMap::default();
    }

    /// Gives the weighted conditions of a list.
    pub(super) fn terms(&self, terms: Terms) -> &[(i64, Node)] {
        &self.lists.list(terms).terms
    }

    pub(super) fn forms(&self) -> &[Form] {
        &self.forms
    }

    pub(super) fn form(&self, node: Node) -> &Form {
        &self.forms[node.0 as usize]
    }

    /// Gives the first variable a condition looks at; `u32::MAX` for none.
    pub(super) fn top(&self, node: Node) -> u32 {
        self.tops[node.0 as usize]
    }

    pub(super) fn intern(&mut self, form: Form) -> Node {
        if let Some(node) = self.ids.get(&form) {
            return *node;
        }
        let top = match &form {
            Form::Constant(_) => u32::MAX,
            Form::Lit { var, .. } => *var,
            Form::Not(inner) => self.top(*inner),
            Form::Ge { terms, .. } => {
                self.terms(*terms).iter().map(|(_, node)| self.top(*node)).min().unwrap_or(u32::MAX)
            }
        };
        let node = Node(u32::try_from(self.forms.len()).unwrap_or(u32::MAX));
        self.forms.push(form.clone());
        self.tops.push(top);
        self.ids.insert(form, node);
        node
    }

    pub(super) fn lit(&mut self, var: u32, from: u32, to: u32) -> Node {
        self.intern(Form::Lit { var, from, to })
    }

    pub(super) fn not(&mut self, node: Node) -> Node {
        match self.form(node) {
            Form::Constant(holds) => constant(!holds),
            Form::Not(inner) => *inner,
            _ => self.intern(Form::Not(node)),
        }
    }

    pub(super) fn all(&mut self, nodes: impl IntoIterator<Item = Node>) -> Node {
        let terms: Vec<_> = nodes.into_iter().map(|node| (1, node)).collect();
        let n = i64::try_from(terms.len()).unwrap_or(i64::MAX);
        self.at_least(n, terms)
    }

    pub(super) fn any(&mut self, nodes: impl IntoIterator<Item = Node>) -> Node {
        self.at_least(1, nodes.into_iter().map(|node| (1, node)).collect())
    }

    /// Makes the condition that the weights of those that hold come to at least `n`.
    pub(super) fn at_least(&mut self, n: i64, terms: Vec<(i64, Node)>) -> Node {
        let sum = self.sum(Sum { constant: 0, terms });
        self.reaches(&sum, n)
    }

    /// Brings a sum into its one form: no constants, no `Not`, each condition once, in order.
    pub(super) fn sum(&self, sum: Sum) -> Sum {
        let Sum { mut constant, mut terms } = sum;
        for (weight, node) in &mut terms {
            if let Form::Not(inner) = self.form(*node) {
                constant += *weight;
                (*weight, *node) = (-*weight, *inner);
            }
            if *node == YES {
                constant += *weight;
            }
        }
        terms.retain(|(_, node)| *node > YES);
        terms.sort_unstable_by_key(|(_, node)| *node);
        terms.dedup_by(|later, kept| {
            let same = later.1 == kept.1;
            if same {
                kept.0 += later.0;
            }
            same
        });
        terms.retain(|(weight, _)| *weight != 0);
        Sum { constant, terms }
    }

    /// Makes the condition that a sum in its one form is at least `n`.
    pub(super) fn reaches(&mut self, sum: &Sum, n: i64) -> Node {
        let mut n = n - sum.constant;
        let mut terms: Vec<(i64, Node)> = Vec::with_capacity(sum.terms.len());
        for &(weight, node) in &sum.terms {
            if weight > 0 {
                terms.push((weight, node));
            } else {
                n -= weight;
                terms.push((-weight, self.not(node)));
            }
        }
        loop {
            if n <= 0 {
                return YES;
            }
            let total: i64 = terms.iter().map(|(weight, _)| weight).sum();
            if total < n {
                return NO;
            }
            if let [(_, only)] = terms.as_slice() {
                return *only;
            }
            if let Some((var, from, to)) = self.one_stretch(n, &terms) {
                return self.lit(var, from, to);
            }
            let least = terms.iter().map(|(weight, _)| *weight).min().unwrap_or(1);
            if total - least < n {
                n = i64::try_from(terms.len()).unwrap_or(i64::MAX);
                terms.iter_mut().for_each(|term| term.0 = 1);
            } else {
                terms.iter_mut().for_each(|term| term.0 = term.0.min(n));
                let common = terms.iter().fold(0, |common, (weight, _)| divisor(common, *weight));
                n = (n + common - 1) / common;
                terms.iter_mut().for_each(|term| term.0 /= common);
            }
            if !self.splice(&mut n, &mut terms) {
                terms.sort_unstable_by_key(|(_, node)| *node);
                let terms = self.lists.intern(terms);
                return self.intern(Form::Ge { n, terms });
            }
        }
    }

    /// Finds the one stretch of values in which literals of a single variable reach `n`: a number item of 2,000 steps
    /// has as many literals, and each condition on it is one of these.
    fn one_stretch(&self, n: i64, terms: &[(i64, Node)]) -> Option<(u32, u32, u32)> {
        let mut only = None;
        let mut changes = Vec::with_capacity(2 * terms.len());
        for (weight, node) in terms {
            let Form::Lit { var, from, to } = *self.form(*node) else { return None };
            if *only.get_or_insert(var) != var {
                return None;
            }
            changes.extend([(from, *weight), (to + 1, -*weight)]);
        }
        changes.sort_unstable();
        let mut stretch = None;
        let mut sum = 0;
        for same in changes.chunk_by(|one, other| one.0 == other.0) {
            let held = sum >= n;
            sum += same.iter().map(|(_, weight)| weight).sum::<i64>();
            stretch = match (held, sum >= n, stretch) {
                (false, true, None) => Some((same[0].0, u32::MAX)),
                (false, true, Some(_)) => return None,
                (true, false, Some((from, _))) => Some((from, same[0].0 - 1)),
                (_, _, kept) => kept,
            };
        }
        stretch.and_then(|(from, to)| Some((only?, from, to)))
    }

    /// Takes "all of" out of "all of", and "any of" out of "any of". Says whether there was one.
    fn splice(&self, n: &mut i64, terms: &mut Vec<(i64, Node)>) -> bool {
        let total = |terms: &[(i64, Node)]| terms.iter().map(|(weight, _)| weight).sum::<i64>();
        let (all, any) = (*n == total(terms), *n == 1);
        if !all && !any {
            return false;
        }
        let inner = |node: Node| match self.form(node) {
            Form::Ge { n, terms } if all && *n == self.lists.list(*terms).total || any && *n == 1 => {
                Some(self.terms(*terms))
            }
            _ => None,
        };
        if terms.iter().all(|(_, node)| inner(*node).is_none()) {
            return false;
        }
        let mut flat: Vec<_> = terms
            .iter()
            .flat_map(|(_, node)| match inner(*node) {
                Some(terms) => terms.iter().map(|(_, node)| *node).collect(),
                None => vec![*node],
            })
            .collect();
        flat.sort_unstable();
        flat.dedup();
        *terms = flat.into_iter().map(|node| (1, node)).collect();
        if all {
            *n = total(terms);
        }
        true
    }
}

/// Gives the condition that always or never holds.
pub(super) const fn constant(holds: bool) -> Node {
    if holds { YES } else { NO }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_conditions_are_one_node() {
        let mut core = Core::new();
        let [a, b, c] = [0, 1, 2].map(|var| core.lit(var, 1, 1));
        let twice = core.at_least(4, vec![(2, a), (2, b), (2, c)]);
        let once = core.at_least(2, vec![(1, c), (1, a), (1, b)]);
        assert_eq!(twice, once);
        let inner = core.all([b, c]);
        assert_eq!(core.all([a, inner]), core.all([c, b, a]));
        let inner = core.any([b, a]);
        assert_eq!(core.any([a, inner, c]), core.any([c, b, a]));
    }

    #[test]
    fn literals_of_one_variable_become_one() {
        let mut core = Core::new();
        let steps: Vec<_> = (1..=100).map(|from| (5, core.lit(0, from, 100))).collect();
        assert_eq!(core.at_least(250, steps), core.lit(0, 50, 100));
        let [low, middle, high] = [(0, 3), (2, 6), (5, 9)].map(|(from, to)| core.lit(0, from, to));
        assert_eq!(core.all([low, middle]), core.lit(0, 2, 3));
        assert_eq!(core.any([low, middle, high]), core.lit(0, 0, 9));
        let two = core.at_least(2, vec![(1, low), (1, middle), (1, high)]);
        assert_eq!([2, 4, 5, 7].map(|value| core.given(two, 0, value)), [YES, NO, YES, NO]);
        let never = core.all([low, high]);
        assert_eq!([1, 4, 7].map(|value| core.given(never, 0, value)), [NO; 3]);
    }

    #[test]
    fn what_is_left_shrinks_to_a_constant() {
        let mut core = Core::new();
        let [a, b, c] = [0, 1, 2].map(|var| core.lit(var, 1, 1));
        let two = core.at_least(2, vec![(1, a), (1, b), (1, c)]);
        let one = core.given(two, 0, 1);
        assert_eq!(one, core.any([b, c]));
        assert_eq!(core.given(one, 1, 1), YES);
        let both = core.given(two, 0, 0);
        assert_eq!(core.given(both, 1, 0), NO);
    }

    #[test]
    fn a_negative_weight_counts_the_opposite() {
        let mut core = Core::new();
        let [a, b] = [0, 1].map(|var| core.lit(var, 1, 1));
        let not_b = core.not(b);
        let minus = core.at_least(1, vec![(1, a), (-1, b)]);
        assert_eq!(minus, core.all([a, not_b]));
    }
}
