//! Whether asking on could still change anything that matters.

use std::collections::HashMap;

use super::Program;
use super::assess::{Scratch, Work};
use super::diagram::Ref;
use super::layout::{Owner, UNKNOWN, askable};
use super::reach::Reach;
use super::table::{Leaf, Table};
use crate::answers::AnswerCode;
use crate::documents::tool::{FindingIx, Missing};
use crate::vocabulary::{Concern, Context, Pathway};

/// What matters of an end of the table: level, kinds of help and what is to be done.
type Matter<'p> = (Concern, &'p [Pathway], Option<FindingIx>, &'p [u8]);

impl Program {
    /// Says whether enough was said: no item that can still be asked could change headline, pathways or actions,
    /// whatever the answers that will not come (declined, not known) would have been.
    ///
    /// A tool that does not score never has enough.
    #[must_use]
    pub fn enough(&self, answers: &[AnswerCode], context: &Context) -> bool {
        let mut scratch = Scratch::default();
        self.read(&mut scratch.work, answers, context, true);
        let open: Vec<bool> = {
            let reach = self.all_reach(&mut scratch.work);
            let code = |at: usize| answers.get(at).copied().unwrap_or_default();
            let open = reach.iter().enumerate().map(|(at, reach)| *reach != Reach::Closed && askable(code(at)));
            let open: Vec<bool> = open.collect();
            if let Missing::Needs { of, .. } = &self.missing {
                let missing = self.answers_missing(reach, answers);
                let coming = of.iter().filter(|item| open[usize::from(item.0)]).count();
                if missing > 0 && coming >= missing {
                    return false;
                }
            }
            open
        };
        if open.iter().all(|open| !open) {
            return true;
        }
        let Some(table) = &self.table else { return false };
        match table.root {
            Some(root) => self.settled(table, root, &scratch.work, &open),
            None => {
                // The values stand as they were read above: what can still be asked is open, not absent.
                let Scratch { work, outcome } = &mut scratch;
                self.judge_scales(work, outcome);
                self.judge_table(work, outcome);
                let facts = |finding: &FindingIx| &table.findings[usize::from(finding.0)].pathways;
                let mut pathways = outcome.findings_possible.iter().map(facts);
                let first = pathways.next();
                let same = pathways.all(|pathways| Some(pathways) == first);
                let undecided = table.actions.iter().any(|due| outcome.findings_possible.contains(&due.finding));
                outcome.level == outcome.could_be && same && !undecided
            }
        }
    }

    /// Says whether what matters depends on none of the open items: splits that all lead to the same are set aside.
    fn settled(&self, table: &Table, root: Ref, work: &Work, open: &[bool]) -> bool {
        let mut ends: HashMap<Matter<'_>, u32> = HashMap::new();
        let mut classes: HashMap<Ref, u32> = HashMap::new();
        let mut kinds: HashMap<(u32, Vec<u32>), u32> = HashMap::new();
        let mut next = 0;
        let mut fresh = || {
            next += 1;
            next
        };
        let mut splits = self.reached(root, &work.values, |leaf| {
            let matter = matter(table, &table.leaves[leaf as usize]);
            classes.insert(Ref::leaf(leaf), *ends.entry(matter).or_insert_with(&mut fresh));
        });
        splits.sort_unstable();
        for split in splits {
            let var = self.forest.var(split);
            let value = work.values[var as usize];
            let class = if value == UNKNOWN {
                let children: Vec<u32> = self.forest.children(split).iter().map(|child| classes[child]).collect();
                if children.iter().all(|child| *child == children[0]) {
                    children[0]
                } else {
                    if matches!(self.layout.owners[var as usize], Owner::Item(item, _) if open[usize::from(item.0)]) {
                        return false;
                    }
                    *kinds.entry((var, children)).or_insert_with(&mut fresh)
                }
            } else {
                classes[&self.forest.child(split, value)]
            };
            classes.insert(Ref::split(split), class);
        }
        true
    }

    /// Lists the splits that the values leave possible, and visits the leaves.
    fn reached(&self, root: Ref, values: &[u32], mut leaf: impl FnMut(u32)) -> Vec<usize> {
        let mut seen = std::collections::HashSet::new();
        let mut stack = vec![root];
        let mut splits = Vec::new();
        while let Some(here) = stack.pop() {
            if !seen.insert(here) {
                continue;
            }
            match here.open() {
                Ok(number) => leaf(number),
                Err(split) => {
                    splits.push(split);
                    let value = values[self.forest.var(split) as usize];
                    if value == UNKNOWN {
                        stack.extend(self.forest.children(split));
                    } else {
                        stack.push(self.forest.child(split, value));
                    }
                }
            }
        }
        splits
    }
}

fn matter<'p>(table: &'p Table, leaf: &'p Leaf) -> Matter<'p> {
    let pathways = table.findings[usize::from(leaf.finding.0)].pathways.as_slice();
    (leaf.level, pathways, (!leaf.due.is_empty()).then_some(leaf.finding), &leaf.due)
}
