//! What is left of a condition once its first variable has a value: the one step of every diagram.

use super::core::{Core, Form, NO, Node, Sum, YES, constant};
use super::terms::Terms;

/// A list without its first variable: the weights that hang on its values, and the list of the others.
#[derive(Debug, Clone)]
pub(super) struct Rest {
    gains: Box<[(i64, u32, u32)]>,
    others: Terms,
}

impl Core {
    /// Gives what is left of a condition once its first variable has a value. A value beyond every literal is absence.
    pub(super) fn given(&mut self, node: Node, var: u32, value: u32) -> Node {
        if self.top(node) != var {
            return node;
        }
        if let Form::Lit { from, to, .. } = self.form(node) {
            return constant((*from..=*to).contains(&value));
        }
        if let Some(known) = self.given.get(&(node, value)) {
            return *known;
        }
        let left = match self.form(node).clone() {
            Form::Constant(_) | Form::Lit { .. } => node,
            Form::Not(inner) => {
                let inner = self.given(inner, var, value);
                self.not(inner)
            }
            Form::Ge { n, terms } => match self.rest(terms, var) {
                Some(Rest { gains, others }) => {
                    let met = gains.iter().filter(|(_, from, to)| (*from..=*to).contains(&value));
                    let (n, others) = (n - met.map(|(weight, ..)| weight).sum::<i64>(), *others);
                    self.left(n, others)
                }
                None => {
                    let terms = self.terms(terms).to_vec();
                    let given = |(weight, node): (i64, Node)| (weight, self.given(node, var, value));
                    let terms = terms.into_iter().map(given).collect();
                    self.at_least(n, terms)
                }
            },
        };
        self.given.insert((node, value), left);
        left
    }

    /// Takes a list apart at its first variable, where only literals look at that.
    fn rest(&mut self, terms: Terms, var: u32) -> Option<&Rest> {
        if !self.rests.contains_key(&terms) {
            let (own, others): (Vec<_>, Vec<_>) =
                self.terms(terms).iter().copied().partition(|(_, node)| self.top(*node) == var);
            let gain = |(weight, node): &(i64, Node)| match self.form(*node) {
                Form::Lit { from, to, .. } => Some((*weight, *from, *to)),
                _ => None,
            };
            let gains: Option<Box<[_]>> = own.iter().map(gain).collect();
            let rest = gains.map(|gains| Rest { gains, others: self.lists.intern(others) });
            self.rests.insert(terms, rest);
        }
        self.rests.get(&terms)?.as_ref()
    }

    /// Makes the condition that a list comes to at least `n`.
    fn left(&mut self, n: i64, terms: Terms) -> Node {
        let list = self.lists.list(terms);
        if n <= 0 {
            return YES;
        }
        if list.total < n {
            return NO;
        }
        if let Some(known) = self.reached.get(&(n, terms)) {
            return *known;
        }
        // In its one form already, unless a weight, a common factor or a single variable makes it simpler.
        let tops = || list.terms.iter().map(|(_, node)| self.top(*node));
        let simple =
            n == 1 || list.most > n || list.common > 1 || list.total - list.least < n || tops().min() == tops().max();
        let node = if simple {
            let sum = Sum { constant: 0, terms: list.terms.to_vec() };
            self.reaches(&sum, n)
        } else {
            self.intern(Form::Ge { n, terms })
        };
        self.reached.insert((n, terms), node);
        node
    }

    /// Gives what is left of a sum once a variable has a value.
    pub(super) fn sum_given(&mut self, terms: &[(i64, Node)], var: u32, value: u32) -> Sum {
        let terms = terms.iter().map(|(weight, node)| (*weight, self.given(*node, var, value))).collect();
        self.sum(Sum { constant: 0, terms })
    }
}
