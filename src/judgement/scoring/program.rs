//! A tool compiled for judging: one program, live and in bulk.

use super::compile::{Number, band_edges, compile};
use super::core::{Core, NO, Node, Sum, YES};
use super::diagram::{Budget, Forest, Ref};
use super::ladder::Ladder;
use super::layout::Layout;
use super::table::{Due, Facts, Leaves, Lift, Table};
use crate::answers::AnswerCode;
use crate::documents::tool::{Condition, FindingIx, Item, ItemIx, Kind, Missing, Tool};
use crate::vocabulary::Pathway;

/// How many states the diagram of a table may have before a wider set stands in for it.
pub const TABLE_BUDGET: usize = 1 << 18;
/// The same for everything else that is drawn: scales, bands, skip rules.
const PART_BUDGET: usize = 1 << 14;

/// A condition with its diagram, if that stayed within its budget.
#[derive(Debug, Clone)]
pub(super) struct Question {
    pub(super) node: Node,
    pub(super) root: Option<Ref>,
    /// Where every answer pulls in one direction only: for each variable the value that pulls least. Two walks, one to
    /// each end, then say all that a sweep would.
    pub(super) least: Option<Box<[u32]>>,
}

/// A scale, ready for judging.
#[derive(Debug, Clone)]
pub(super) struct ScaleProgram {
    pub(super) number: Number,
    pub(super) ladder: Option<Ladder>,
    pub(super) positive: Option<Question>,
    /// For each band that its lower edge is reached.
    pub(super) edges: Vec<Node>,
    /// A diagram whose leaves are the places of the bands.
    pub(super) bands: Option<Ref>,
}

/// A tool compiled for judging. It holds no answers and is the same for every session.
#[derive(Debug, Clone)]
pub struct Program {
    pub(super) layout: Layout,
    /// The conditions as compiled, for where diagrams outgrew their budget and for proving.
    pub(super) core: Core,
    pub(super) forest: Forest,
    pub(super) table: Option<Table>,
    pub(super) scales: Vec<ScaleProgram>,
    pub(super) profiles: Vec<(Number, Option<Ladder>)>,
    /// When each item is asked; always for an item without skip rule.
    pub(super) gates: Vec<Question>,
    /// When the concern of each item is present, its skip rule included.
    pub(super) concerns: Vec<Node>,
    /// The items with a skip rule.
    pub(super) gated: Vec<usize>,
    /// The raw answers of each item that are its concern, its skip rule left aside.
    pub(super) marks: Vec<Mark>,
    pub(super) missing: Missing,
    pub(super) exact: bool,
}

/// The raw answers of an item that are its concern.
#[derive(Debug, Clone)]
pub(super) enum Mark {
    /// One of these raw answers, a bit for each.
    Set(u64),
    /// One of these raw answers, of an item with more than 64.
    Raw(Vec<u16>),
    /// One of these bits.
    Bits(u16),
}

impl Program {
    /// Compiles a tool. Every checked tool compiles; one whose diagrams outgrow their budget is judged by wider sets.
    #[must_use]
    pub fn compile(tool: &Tool) -> Self {
        Self::compile_within(tool, TABLE_BUDGET)
    }

    /// Compiles a tool with another budget for the states of its table.
    #[must_use]
    pub fn compile_within(tool: &Tool, table_budget: usize) -> Self {
        let layout = Layout::of(tool);
        let mut compiler = compile(tool, &layout);
        let mut table = table(tool, &mut |condition| compiler.condition(condition));
        compiler.short = true;
        let short = self::table(tool, &mut |condition| compiler.condition(condition));
        let compiled = compiler.compiled;
        let mut core = compiled.core;

        let edges: Vec<Vec<Node>> = tool
            .scales
            .iter()
            .zip(&compiled.numbers)
            .map(|(scale, number)| band_edges(scale, number, &mut core))
            .collect();
        let tallies: Vec<Number> =
            tool.profiles.iter().map(|profile| tally(&core, &compiled.concerns, &profile.items)).collect();

        let written = core.len();
        let mut forest = Forest::default();
        let mut part = |core: &mut Core, node: Node| {
            let mut budget = Budget::of(PART_BUDGET.min(table_budget));
            let root = forest.grow(core, &layout, &mut budget, vec![node], &mut truth);
            Question { node, root, least: core.least(&layout.domains, node) }
        };
        let gates: Vec<Question> = compiled.gates.iter().map(|gate| part(&mut core, *gate)).collect();
        let positives: Vec<Option<Question>> =
            compiled.positives.iter().map(|positive| positive.map(|node| part(&mut core, node))).collect();
        let ladder = |core: &mut Core, number: &Number| {
            Ladder::of(core, &layout, &mut Budget::of(PART_BUDGET.min(table_budget)), &number.sum)
        };
        // The bands of a mean are the one part that can be as wide as a table.
        let mut wide = table_budget;
        let mut scales = Vec::new();
        for ((number, positive), edges) in compiled.numbers.into_iter().zip(positives).zip(edges) {
            let ladder = ladder(&mut core, &number);
            let mut budget = Budget::of(PART_BUDGET.max(wide).min(table_budget));
            let bands = forest.grow(&mut core, &layout, &mut budget, edges.clone(), &mut highest);
            wide = wide.saturating_sub(budget.used);
            scales.push(ScaleProgram { number, ladder, positive, edges, bands });
        }
        let profiles: Vec<_> = tallies
            .into_iter()
            .map(|number| {
                let ladder = ladder(&mut core, &number);
                (number, ladder)
            })
            .collect();
        if let Some(table) = &mut table {
            let mut leaves = Leaves::default();
            let mut budget = Budget::of(table_budget);
            let settle = &mut |slots: &mut [Node]| table.settle(slots, &mut leaves);
            let root = forest.grow(&mut core, &layout, &mut budget, table.slots(), settle);
            table.root = root;
            if let Some(short) = short.filter(|short| apart(&core, &layout, &compiled.positives, &short.slots())) {
                let settle = &mut |slots: &mut [Node]| table.settle(slots, &mut leaves);
                table.short = forest.grow(&mut core, &layout, &mut budget, short.slots(), settle);
            }
            table.leaves = leaves.all;
        }
        core.truncate(written);
        let exact = table.as_ref().is_none_or(|table| table.root.is_some())
            && gates.iter().all(|gate| gate.root.is_some())
            && profiles.iter().all(|(_, ladder)| ladder.is_some())
            && scales.iter().all(|scale| {
                scale.ladder.is_some()
                    && scale.positive.as_ref().is_none_or(|positive| positive.root.is_some())
                    && (scale.edges.is_empty() || scale.bands.is_some())
            });
        let marks = tool.items.iter().map(mark).collect();
        let gated = (0..gates.len()).filter(|at| gates[*at].node != YES).collect();
        let concerns = compiled.concerns;
        let missing = tool.missing.clone();
        Self { layout, core, forest, table, scales, profiles, gates, gated, concerns, marks, missing, exact }
    }

    /// Says whether every set is exact, or whether a diagram outgrew its budget.
    #[must_use]
    pub fn exact(&self) -> bool {
        self.exact
    }

    /// Counts the splits of all diagrams, rungs of the scales included.
    #[must_use]
    pub fn size(&self) -> usize {
        let ladders =
            self.scales.iter().map(|scale| &scale.ladder).chain(self.profiles.iter().map(|(_, ladder)| ladder));
        self.forest.len() + ladders.flatten().map(Ladder::len).sum::<usize>()
    }
}

/// Gives the leaf of a single condition: 0 or 1.
pub(super) fn truth(slots: &mut [Node]) -> Option<u32> {
    match slots {
        [NO] => Some(0),
        [YES] => Some(1),
        _ => None,
    }
}

/// Gives the place of the highest band whose edge is reached, once it is known.
fn highest(slots: &mut [Node]) -> Option<u32> {
    let sure = slots.iter().rposition(|edge| *edge == YES).unwrap_or_default();
    slots.iter_mut().take(sure).for_each(|edge| *edge = YES);
    let open = slots.iter().any(|edge| *edge > YES);
    (!open).then(|| u32::try_from(sure).unwrap_or_default())
}

/// Says whether the scales that conditions look at share no item, with each other or with what else is looked at.
fn apart(core: &Core, layout: &Layout, positives: &[Option<Node>], slots: &[Node]) -> bool {
    let mut named = vec![false; layout.len()];
    slots.iter().for_each(|node| core.support(*node, &mut named));
    let (items, scales) = named.split_at(layout.scales as usize);
    let mut taken = items.to_vec();
    for (positive, _) in positives.iter().zip(scales).filter(|(_, named)| **named) {
        let mut own = vec![false; layout.len()];
        core.support(positive.unwrap_or(NO), &mut own);
        for var in layout.contexts.len()..taken.len() {
            if own[var] && std::mem::replace(&mut taken[var], true) {
                return false;
            }
        }
    }
    true
}

fn tally(core: &Core, concerns: &[Node], items: &[ItemIx]) -> Number {
    let terms = items.iter().map(|item| (1, concerns[usize::from(item.0)])).collect();
    Number { sum: core.sum(Sum { constant: 0, terms }), divisor: 1 }
}

fn table(tool: &Tool, compile: &mut dyn FnMut(&Condition) -> Node) -> Option<Table> {
    let scoring = tool.scoring.as_ref()?;
    let place = |at: usize| FindingIx(u16::try_from(at).unwrap_or(u16::MAX));
    let (_, above) = scoring.findings.split_last()?;
    let mut rows: Vec<_> = tool.stop_when.iter().map(|stop| (compile(&stop.when), stop.finding)).collect();
    for (at, finding) in above.iter().enumerate() {
        rows.push((finding.when.as_ref().map_or(YES, &mut *compile), place(at)));
    }
    let mut actions = Vec::new();
    for (at, finding) in scoring.findings.iter().enumerate() {
        for (action, place_of_action) in finding.actions.iter().zip(0..) {
            let when = action.when.as_ref().map_or(YES, &mut *compile);
            actions.push(Due { when, finding: place(at), place: place_of_action });
        }
    }
    let floors = scoring.floors.iter().map(|floor| Lift {
        when: compile(&floor.when),
        at_least: floor.at_least,
        ours: floor.ours,
    });
    let floors = floors.collect();
    let findings = scoring.findings.iter().map(|finding| Facts {
        level: finding.level,
        pathways: finding.pathways.clone(),
        help: (0..).zip(Pathway::ALL).map(|(at, pathway)| u32::from(finding.pathways.contains(pathway)) << at).sum(),
        lowers: finding.lowers.is_some(),
    });
    let otherwise = place(above.len());
    Some(Table {
        rows,
        otherwise,
        floors,
        actions,
        findings: findings.collect(),
        root: None,
        short: None,
        leaves: Vec::new(),
    })
}

fn mark(item: &Item) -> Mark {
    let raws = item.concern.iter().filter_map(|value| AnswerCode::of_values(item, &[*value])?.raw());
    match item.kind {
        Kind::AnyOf(_) => Mark::Bits(raws.fold(0, |bits, bit| bits | bit)),
        _ if raws.clone().all(|raw| raw < 64) => Mark::Set(raws.fold(0, |set, raw| set | 1 << raw)),
        _ => Mark::Raw(raws.collect()),
    }
}
