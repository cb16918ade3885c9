//! What a condition looks at, and which way each answer pulls it.

use super::core::{Core, Form, Node};

impl Core {
    /// Gives for each variable the value that makes a condition least likely to hold, where there is such a value:
    /// every variable has two, and no two literals want different ones.
    pub(super) fn least(&self, domains: &[u32], node: Node) -> Option<Box<[u32]>> {
        let mut least = vec![u32::MAX; domains.len()];
        let mut seen = std::collections::HashSet::new();
        let mut open = vec![(node, true)];
        while let Some((node, wanted)) = open.pop() {
            if !seen.insert((node, wanted)) {
                continue;
            }
            match self.form(node) {
                Form::Constant(_) => {}
                Form::Lit { var, from, to } => {
                    let value = if wanted { 1 - from.min(&1) } else { *from };
                    let known = &mut least[*var as usize];
                    if from != to || domains[*var as usize] != 2 || *known != u32::MAX && *known != value {
                        return None;
                    }
                    *known = value;
                }
                Form::Not(inner) => open.push((*inner, !wanted)),
                Form::Ge { terms, .. } => {
                    open.extend(self.terms(*terms).iter().map(|(_, node)| (*node, wanted)));
                }
            }
        }
        Some(least.into())
    }

    /// Marks every variable that a condition names.
    pub(super) fn support(&self, node: Node, found: &mut [bool]) {
        match self.form(node) {
            Form::Constant(_) => {}
            Form::Lit { var, .. } => found[*var as usize] = true,
            Form::Not(inner) => self.support(*inner, found),
            Form::Ge { terms, .. } => {
                self.terms(*terms).iter().for_each(|(_, node)| self.support(*node, found));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_that_pulls_both_ways_has_no_least_value() {
        let mut core = Core::new();
        let [a, b] = [0, 1].map(|var| core.lit(var, 1, 1));
        let not_b = core.not(b);
        let one_way = core.all([a, not_b]);
        assert_eq!(core.least(&[2, 2], one_way).as_deref(), Some(&[0, 1][..]));
        let [a_and_b, neither] = [core.all([a, b]), core.any([a, b])];
        let neither = core.not(neither);
        let both_ways = core.any([a_and_b, neither]);
        assert_eq!(core.least(&[2, 2], both_ways), None);
        assert_eq!(core.least(&[3, 2], one_way), None);
    }
}
