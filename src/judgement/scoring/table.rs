//! The decision table of a program: rows, floors and actions, and what each end of its diagram stands for.

use std::collections::HashMap;

use super::core::{NO, Node, YES};
use super::diagram::Ref;
use crate::documents::tool::FindingIx;
use crate::vocabulary::{Concern, Pathway};

/// What every occurrence of a finding has in common.
#[derive(Debug, Clone)]
pub(super) struct Facts {
    pub(super) level: Concern,
    pub(super) pathways: Vec<Pathway>,
    /// The same, as one bit for each place in [`Pathway::ALL`].
    pub(super) help: u32,
    /// Whether its author wrote down why a yes may lower the level here.
    pub(super) lowers: bool,
}

/// A condition that lifts the level.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lift {
    pub(super) when: Node,
    pub(super) at_least: Concern,
    pub(super) ours: bool,
}

/// An action and when it is due beyond its finding.
#[derive(Debug, Clone, Copy)]
pub(super) struct Due {
    pub(super) when: Node,
    pub(super) finding: FindingIx,
    pub(super) place: u8,
}

/// What the table says once everything that matters is known.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Leaf {
    pub(super) finding: FindingIx,
    /// The level without our own floors.
    pub(super) published: Concern,
    pub(super) level: Concern,
    /// The places of the actions that are due.
    pub(super) due: Vec<u8>,
}

/// A decision table in the core form.
#[derive(Debug, Clone)]
pub(super) struct Table {
    /// Rows that end the questions, then the others, without the last.
    pub(super) rows: Vec<(Node, FindingIx)>,
    /// The last row.
    pub(super) otherwise: FindingIx,
    pub(super) floors: Vec<Lift>,
    pub(super) actions: Vec<Due>,
    pub(super) findings: Vec<Facts>,
    /// The diagram, or nothing where it outgrew its budget.
    pub(super) root: Option<Ref>,
    /// A diagram with the same ends over scales instead of their items, where no two share an item and the table
    /// looks at nothing else of them: what is known of each scale then says all.
    pub(super) short: Option<Ref>,
    pub(super) leaves: Vec<Leaf>,
}

/// Numbers the ends of a table while its diagram grows.
#[derive(Default)]
pub(super) struct Leaves {
    ids: HashMap<Leaf, u32>,
    pub(super) all: Vec<Leaf>,
}

impl Leaves {
    fn number(&mut self, leaf: Leaf) -> u32 {
        let all = &mut self.all;
        *self.ids.entry(leaf).or_insert_with_key(|leaf| {
            all.push(leaf.clone());
            u32::try_from(all.len() - 1).unwrap_or_default()
        })
    }
}

impl Table {
    /// Gives every condition of the table: rows, floors, actions.
    pub(super) fn slots(&self) -> Vec<Node> {
        let rows = self.rows.iter().map(|(when, _)| *when);
        let floors = self.floors.iter().map(|floor| floor.when);
        rows.chain(floors).chain(self.actions.iter().map(|action| action.when)).collect()
    }

    pub(super) fn level(&self, finding: FindingIx) -> Concern {
        self.findings[usize::from(finding.0)].level
    }

    /// Drops from the slots what can't matter any more, and gives the end once nothing is open.
    pub(super) fn settle(&self, slots: &mut [Node], leaves: &mut Leaves) -> Option<u32> {
        let (rows, rest) = slots.split_at_mut(self.rows.len());
        let (floors, actions) = rest.split_at_mut(self.floors.len());
        let sure = rows.iter().position(|when| *when == YES);
        if let Some(at) = sure {
            rows[at + 1..].fill(NO);
        }

        let last = sure.map_or(self.otherwise, |at| self.rows[at].1);
        let open = |rows: &[Node], finding| {
            finding == last || rows.iter().zip(&self.rows).any(|(when, row)| *when != NO && row.1 == finding)
        };
        let lowest = rows.iter().zip(&self.rows).filter(|(when, _)| **when != NO).map(|(_, row)| self.level(row.1));
        let lowest = lowest.fold(self.level(last), Concern::min);
        for at in 0..floors.len() {
            let floor = self.floors[at];
            let beaten = floors.iter().zip(&self.floors).enumerate().any(|(other, (when, by))| {
                let stronger = by.at_least > floor.at_least || by.at_least == floor.at_least && other < at;
                other != at && *when == YES && stronger && (!by.ours || floor.ours)
            });
            if floor.at_least <= lowest || beaten {
                floors[at] = NO;
            }
        }
        for (when, action) in actions.iter_mut().zip(&self.actions) {
            if !open(rows, action.finding) {
                *when = NO;
            }
        }
        if rows.iter().chain(&*floors).chain(&*actions).any(|when| *when > YES) {
            return None;
        }
        let lifted = |ours: bool| {
            let floors = floors.iter().zip(&self.floors).filter(|(when, floor)| **when == YES && (ours || !floor.ours));
            floors.map(|(_, floor)| floor.at_least).fold(self.level(last), Concern::max)
        };
        let due = actions.iter().zip(&self.actions).filter(|(when, _)| **when == YES).map(|(_, action)| action.place);
        Some(leaves.number(Leaf { finding: last, published: lifted(false), level: lifted(true), due: due.collect() }))
    }
}
