//! The checks of a proof, one after the other.

use std::collections::BTreeMap;

use super::explore::{End, Move};
use super::monotone::{concern_values, falls_in_order};
use super::{ProofPlace, Prover};
use crate::documents::tool::{By, FindingIx, ItemIx, Missing, ScaleIx, Use};
use crate::judgement::scoring::diagram::Ref;
use crate::judgement::scoring::layout::{Owner, condition_items};
use crate::judgement::scoring::table::{Leaf, Table};
use crate::vocabulary::{Code, Concern};

/// The second side where only one diagram is explored.
const NOTHING: Ref = Ref::leaf(0);

impl Prover<'_> {
    /// Runs every check; nothing past the budget.
    pub(super) fn run(&mut self) -> Option<()> {
        let asked = self.items_asked()?;
        let Some(table) = &self.program.table else { return Some(()) };
        self.structural = falls_in_order(self.tool, self.program, table);
        let root = table.root?;
        self.shadowed(table, root)?;
        if !self.structural {
            self.yes_lowers(table, root)?;
        }
        self.no_match_hides_a_scale(table, root)?;
        self.critical(table, root)?;
        if self.tool.use_ != Use::Organisation {
            self.all_no(table, root)?;
        }
        if self.tool.use_ == Use::Ask {
            self.urgent(table, root)?;
        }
        self.effects(root, &asked)
    }

    fn items_asked(&mut self) -> Option<Vec<bool>> {
        let mut asked = Vec::new();
        for (ix, gate) in (0..).map(ItemIx).zip(&self.program.gates) {
            let ends = self.explore_all((gate.root?, NOTHING))?;
            asked.push(ends.iter().any(|end| end.leaves.0 == 1));
            if !asked[usize::from(ix.0)] {
                self.fault(Code::ItemNeverAsked, ProofPlace::Item(ix));
            }
        }
        Some(asked)
    }

    fn shadowed(&mut self, table: &Table, root: Ref) -> Option<()> {
        let mut met = vec![false; table.findings.len()];
        for end in self.explore_all((root, NOTHING))? {
            met[usize::from(table.leaves[end.leaves.0 as usize].finding.0)] = true;
        }
        for (finding, _) in (0..).map(FindingIx).zip(met).filter(|(_, met)| !met) {
            let own: Vec<usize> = (0..table.rows.len()).filter(|at| table.rows[*at].1 == finding).collect();
            let mut by = Vec::new();
            // The last row can only be hidden by all others together.
            for above in (0..own.last().copied().unwrap_or(table.rows.len())).filter(|at| !own.contains(at)) {
                let mut overlaps = own.is_empty();
                for at in own.iter().filter(|at| **at > above) {
                    let both = self.core.all([table.rows[above].0, table.rows[*at].0]);
                    let both = self.draw(both)?;
                    overlaps |= self.explore_all((both, NOTHING))?.iter().any(|end| end.leaves.0 == 1);
                }
                if overlaps {
                    by.push(table.rows[above].1);
                }
            }
            by.dedup();
            self.fault(Code::ShadowedFinding, ProofPlace::Finding(finding)).findings = by;
        }
        Some(())
    }

    /// Lists the choices where one concern may be added: the same on both sides, or no concern and then a concern.
    fn concern_moves(&self, var: u32, changed: bool, moves: &mut Vec<Move>) {
        self.explorer().together(var, moves);
        let Owner::Item(item, option) = self.program.layout.owners[var as usize] else { return };
        if changed {
            return;
        }
        let concern = concern_values(self.item(item), option, self.program.layout.domains[var as usize]);
        let with =
            |is: bool| (0u32..).zip(&concern).filter(move |(_, concern)| **concern == is).map(|(value, _)| value);
        moves.extend(with(false).flat_map(|first| with(true).map(move |second| Move { first, second })));
    }

    fn yes_lowers(&mut self, table: &Table, root: Ref) -> Option<()> {
        let ends =
            self.explore((root, root), &|prover, var, changed, moves| prover.concern_moves(var, changed, moves))?;
        let mut worst: BTreeMap<(FindingIx, FindingIx), &End> = BTreeMap::new();
        for end in &ends {
            let (before, after) = (&table.leaves[end.leaves.0 as usize], &table.leaves[end.leaves.1 as usize]);
            let excused = table.findings[usize::from(after.finding.0)].lowers;
            if end.trail.iter().any(|(_, choice)| choice.first != choice.second)
                && after.level < before.level
                && !excused
            {
                let known = worst.entry((before.finding, after.finding)).or_insert(end);
                if end.cost < known.cost {
                    *known = end;
                }
            }
        }
        for ((before, after), end) in worst {
            let Some((var, choice)) = end.trail.iter().find(|(_, choice)| choice.first != choice.second) else {
                continue;
            };
            let Owner::Item(item, _) = self.program.layout.owners[*var as usize] else { continue };
            let code = if before == table.otherwise { Code::OtherwiseOutranks } else { Code::YesLowers };
            let mut values = self.benign.clone();
            end.trail.iter().for_each(|(var, choice)| values[*var as usize] = choice.second);
            values[*var as usize] = choice.first;
            let had = self.code(item, &values);
            self.refute(code, ProofPlace::Item(item), vec![before, after], end).before = Some(had);
        }
        Some(())
    }

    fn no_match_hides_a_scale(&mut self, table: &Table, root: Ref) -> Option<()> {
        if table.findings[usize::from(table.otherwise.0)].lowers {
            return Some(());
        }
        for (scale, known) in (0..).map(ScaleIx).zip(&self.program.scales) {
            let Some(positive) = &known.positive else { continue };
            let ends = self.explore_all((root, positive.root?))?;
            let silent = |leaf: &Leaf| leaf.finding == table.otherwise && leaf.level == Concern::NoneRecorded;
            let hidden = |end: &&End| end.leaves.1 == 1 && silent(&table.leaves[end.leaves.0 as usize]);
            if let Some(end) = ends.iter().filter(hidden).min_by_key(|end| end.cost) {
                self.refute(Code::OtherwiseOutranks, ProofPlace::Scale(scale), vec![table.otherwise], end);
            }
        }
        Some(())
    }

    fn critical(&mut self, table: &Table, root: Ref) -> Option<()> {
        for ix in 0..self.tool.items.len() {
            if !self.tool.items[ix].critical {
                continue;
            }
            let concern = self.draw(self.program.concerns[ix])?;
            let ends = self.explore_all((root, concern))?;
            let leaf = |end: &End| &table.leaves[end.leaves.0 as usize];
            let lowest = |end: &&End| {
                let leaf = leaf(end);
                let excused = table.findings[usize::from(leaf.finding.0)].lowers;
                end.leaves.1 == 1 && leaf.level == Concern::NoneRecorded && !excused
            };
            if let Some(end) = ends.iter().filter(lowest).min_by_key(|end| end.cost) {
                let place = ProofPlace::Item(ItemIx(u16::try_from(ix).unwrap_or(u16::MAX)));
                self.refute(Code::CriticalLowest, place, vec![leaf(end).finding], end);
            }
        }
        Some(())
    }

    fn all_no(&mut self, table: &Table, root: Ref) -> Option<()> {
        let ends =
            self.explore((root, NOTHING), &|prover, var, _, moves| match prover.program.layout.owners[var as usize] {
                Owner::Item(item, _) if prover.item(item).by == By::Asked => {
                    moves.push(Move::both(prover.benign[var as usize]));
                }
                _ => prover.explorer().together(var, moves),
            })?;
        let leaf = |end: &End| &table.leaves[end.leaves.0 as usize];
        let high = ends.iter().filter(|end| leaf(end).level > Concern::Some).min_by_key(|end| end.cost);
        if let Some(end) = high {
            self.refute(Code::AllNoTooHigh, ProofPlace::Tool, vec![leaf(end).finding], end);
        }
        Some(())
    }

    /// Looks for answers that alone lift the level to `urgent` and do not stop the questions.
    fn urgent(&mut self, table: &Table, root: Ref) -> Option<()> {
        for (at, item) in self.tool.items.iter().enumerate() {
            let ix = ItemIx(u16::try_from(at).unwrap_or(u16::MAX));
            let gate = self.gate_items(ix);
            let mut cheapest: Option<End> = None;
            for value in item.concern.iter().filter(|value| item.now.iter().all(|(stops, _)| stops != *value)) {
                let Some((var, second)) = self.program.layout.value_of(self.tool, ix, *value) else { continue };
                let domain = self.program.layout.domains[var as usize];
                let Owner::Item(_, option) = self.program.layout.owners[var as usize] else { continue };
                if concern_values(item, option, domain)[self.benign[var as usize] as usize] {
                    // Every answer is a concern: none of them is a yes on its own.
                    continue;
                }
                let ends = self.explore((root, root), &|prover, here, _, moves| {
                    let benign = prover.benign[here as usize];
                    match prover.program.layout.owners[here as usize] {
                        _ if here == var => moves.push(Move { first: benign, second }),
                        Owner::Item(other, _) if !gate.contains(&other) => moves.push(Move::both(benign)),
                        _ => prover.explorer().together(here, moves),
                    }
                })?;
                let level = |leaf: u32| table.leaves[leaf as usize].level;
                let lifted =
                    |end: &&End| level(end.leaves.0) < Concern::Urgent && level(end.leaves.1) == Concern::Urgent;
                let found = ends.iter().filter(lifted).chain(&cheapest).min_by_key(|end| end.cost);
                cheapest = found.cloned();
            }
            if let Some(end) = cheapest {
                let finding = table.leaves[end.leaves.1 as usize].finding;
                self.refute(Code::UrgentWithoutNow, ProofPlace::Item(ix), vec![finding], &end);
            }
        }
        Some(())
    }

    /// Lists the items that decide whether an item is asked, and those that decide about them.
    fn gate_items(&self, item: ItemIx) -> Vec<ItemIx> {
        let mut found: Vec<ItemIx> = Vec::new();
        let mut open = vec![item];
        while let Some(next) = open.pop() {
            let mut named = Vec::new();
            if let Some(condition) = &self.item(next).ask_if {
                condition_items(self.tool, condition, &mut named);
            }
            named.retain(|item| !found.contains(item));
            found.extend(&named);
            open.extend(named);
        }
        found
    }

    fn effects(&mut self, root: Ref, asked: &[bool]) -> Option<()> {
        let program = self.program;
        let mut found = vec![false; program.layout.len()];
        {
            let explorer = self.explorer();
            explorer.support(root, &mut found);
            for scale in &program.scales {
                scale
                    .positive
                    .iter()
                    .filter_map(|positive| positive.root)
                    .for_each(|root| explorer.support(root, &mut found));
                scale.bands.iter().for_each(|root| explorer.support(*root, &mut found));
            }
        }
        let ladders =
            program.scales.iter().map(|scale| &scale.ladder).chain(program.profiles.iter().map(|tally| &tally.1));
        for ladder in ladders {
            ladder.as_ref()?.support(|var| self.explorer().values(var).collect(), &mut found);
        }
        let mut matters: Vec<bool> = self.tool.items.iter().map(|item| !item.now.is_empty()).collect();
        for (owner, _) in program.layout.owners.iter().zip(&found).filter(|(_, found)| **found) {
            if let Owner::Item(item, _) = owner {
                matters[usize::from(item.0)] = true;
            }
        }
        if let Missing::Needs { of, .. } = &program.missing {
            of.iter().for_each(|item| matters[usize::from(item.0)] = true);
        }
        // A skip rule looks at earlier items only, so the last item is decided first.
        for at in (0..matters.len()).rev().filter(|at| asked[*at]) {
            if !matters[at] {
                let ix = ItemIx(u16::try_from(at).unwrap_or(u16::MAX));
                self.fault(Code::ItemNoEffect, ProofPlace::Item(ix));
                continue;
            }
            let mut gate = vec![false; program.layout.len()];
            self.explorer().support(program.gates[at].root?, &mut gate);
            for (owner, _) in program.layout.owners.iter().zip(gate).filter(|(_, found)| *found) {
                if let Owner::Item(item, _) = owner {
                    matters[usize::from(item.0)] = true;
                }
            }
        }
        Some(())
    }
}
