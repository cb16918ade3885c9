//! Three-valued truth, step by step: what stands in where a diagram outgrew its budget. Never too narrow, and wider
//! than the exact set where one answer stands behind several conditions.

use super::core::{Core, Form, Node, Sum};
use super::layout::UNKNOWN;

/// For each condition whether it holds at least and at most.
#[derive(Debug, Default)]
pub(super) struct Bounds(Vec<(bool, bool)>);

impl Bounds {
    /// Judges every condition under what is known.
    pub(super) fn judge(&mut self, core: &Core, values: &[u32]) {
        self.0.clear();
        for form in core.forms() {
            let bounds = match form {
                Form::Constant(holds) => (*holds, *holds),
                Form::Lit { var, from, to } => match values[*var as usize] {
                    UNKNOWN => (false, true),
                    value => {
                        let holds = (*from..=*to).contains(&value);
                        (holds, holds)
                    }
                },
                Form::Not(inner) => {
                    let (least, most) = self.of(*inner);
                    (!most, !least)
                }
                Form::Ge { n, terms } => {
                    let (low, high) = self.total(core.terms(*terms));
                    (low >= *n, high >= *n)
                }
            };
            self.0.push(bounds);
        }
    }

    /// Says whether a condition holds at least and at most.
    pub(super) fn of(&self, node: Node) -> (bool, bool) {
        self.0[node.0 as usize]
    }

    /// Gives ends of a sum that no completion goes beyond.
    pub(super) fn ends(&self, sum: &Sum) -> (i64, i64) {
        let (low, high) = self.total(&sum.terms);
        (sum.constant + low, sum.constant + high)
    }

    fn total(&self, terms: &[(i64, Node)]) -> (i64, i64) {
        terms.iter().fold((0, 0), |(low, high), (weight, node)| {
            let (least, most) = self.of(*node);
            let (a, b) = (weight * i64::from(least), weight * i64::from(most));
            (low + a.min(b), high + a.max(b))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_count_weights_of_either_sign_and_leave_room_for_what_is_open() {
        let mut core = Core::new();
        let [holds, open, fails] = [0, 1, 2].map(|var| core.lit(var, 1, 1));
        let mut bounds = Bounds::default();
        let heavy = core.at_least(6, vec![(3, holds), (4, open), (2, fails)]);
        let light = core.at_least(3, vec![(3, holds), (2, open), (2, fails)]);
        bounds.judge(&core, &[1, UNKNOWN, 0]);
        assert_eq!([bounds.of(heavy), bounds.of(light)], [(false, true), (true, true)]);
        let sum = Sum { constant: 10, terms: vec![(3, holds), (-4, open), (2, fails)] };
        assert_eq!(bounds.ends(&sum), (9, 13));
    }
}
