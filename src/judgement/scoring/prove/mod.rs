//! What a tool keeps its word on, shown for all answers at once, or refuted by the answers with the fewest concerns.
//!
//! | code | what is shown for every full set of answers in every possible context |
//! | --- | --- |
//! | `shadowed-finding` | each finding comes out of some answers |
//! | `yes-lowers` | turning one answer into a concern never gives a lower level, unless the row then met says why (`lowers`) |
//! | `otherwise-outranks` | the same where the no-match row gives way; and the no-match row gives no lowest level while a scale is positive |
//! | `critical-lowest` | the concern of a critical item never comes with the lowest level, unless the row says why |
//! | `all-no-too-high` | with no concern in any asked item the level is at most `some`; of organisations nobody is asked |
//! | `urgent-without-now` | in a tool that asks, an answer that alone lifts the level to `urgent` stops the questions |
//! | `item-never-asked` | each item is asked under some answers |
//! | `item-no-effect` | each item changes a finding, a level, an action, a scale, a tally, or whether another such item is asked |
//!
//! The work is counted in states met, not in time. Past the budget the answer is `not-proved`.

mod checks;
mod explore;
mod monotone;

use explore::{End, Explorer, Move};

use super::core::{Core, Node};
use super::diagram::{Budget, Forest, Ref};
use super::layout::Owner;
use super::program::{Program, truth};
use crate::answers::AnswerCode;
use crate::documents::tool::{Direction, FindingIx, Given, Item, ItemIx, Kind, ScaleIx, ScaleKind, Tool, Value};
use crate::vocabulary::{Code, ContextKind};

/// How many states a proof may meet: as many as a table may have.
pub const PROOF_BUDGET: usize = super::TABLE_BUDGET;

/// What was shown of a tool.
#[derive(Clone)]
pub struct Proof {
    /// What does not hold, check by check. Empty: everything holds.
    pub faults: Vec<ProofFault>,
    /// How many states were met.
    pub work: usize,
    /// Whether the form of the table alone shows that no yes lowers the level.
    pub structural: bool,
}

/// Something that does not hold of a tool, with the answers that show it.
#[derive(Clone)]
pub struct ProofFault {
    /// What does not hold.
    pub code: Code,
    /// What it is about.
    pub place: ProofPlace,
    /// The findings concerned: the rows that shadow; the finding before and after a yes; or the one that comes out.
    pub findings: Vec<FindingIx>,
    /// The context in which it shows, as far as that matters.
    pub context: Vec<(ContextKind, String)>,
    /// The answers that show it; every other item has its answer without concern. No set with fewer concerns does.
    pub witness: Vec<(ItemIx, AnswerCode)>,
    /// What the item in `place` had before its yes.
    pub before: Option<AnswerCode>,
}

/// What a fault of a proof is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProofPlace {
    /// The tool as a whole.
    Tool,
    /// An item.
    Item(ItemIx),
    /// A scale.
    Scale(ScaleIx),
    /// A finding.
    Finding(FindingIx),
}

/// Proves a checked tool that was compiled to this program, within so many states.
#[must_use]
pub fn prove(tool: &Tool, program: &Program, budget: usize) -> Proof {
    let benign: Vec<u32> = program
        .layout
        .owners
        .iter()
        .map(|owner| match owner {
            Owner::Item(item, option) => {
                u32::from(no_concern(tool, *item).raw().unwrap_or_default()) >> shift(tool, *item, *option)
            }
            Owner::Context(_) | Owner::Scale(_) => 0,
        })
        .collect();
    let mut prover = Prover {
        tool,
        program,
        benign,
        forest: program.forest.clone(),
        core: program.core.clone(),
        budget: Budget::of(budget),
        faults: Vec::new(),
        structural: false,
    };
    if prover.run().is_none() {
        prover.fault(Code::NotProved, ProofPlace::Tool);
    }
    Proof { faults: prover.faults, work: prover.budget.used, structural: prover.structural }
}

/// The answer of an item that is least of a concern: what every item has that a witness does not name.
#[must_use]
pub fn no_concern(tool: &Tool, item: ItemIx) -> AnswerCode {
    let known = &tool.items[usize::from(item.0)];
    if let Kind::Number(range) = known.kind {
        let lower_is_worse = tool.scales.iter().any(|scale| match &scale.kind {
            ScaleKind::Mean { weights, direction: Direction::LowerIsWorse } => {
                weights.iter().any(|(it, _)| *it == item)
            }
            _ => false,
        });
        let count = (range.max - range.min) / range.step.max(1);
        let number = |at: i32| Value::Number(range.min + at * range.step);
        let mut steps = (0..=count).map(|at| number(if lower_is_worse { count - at } else { at }));
        let first = steps.clone().next();
        let best = steps.find(|value| !known.concern.contains(value)).or(first);
        return best.and_then(|value| AnswerCode::of_values(known, &[value])).unwrap_or(AnswerCode::real(0));
    }
    AnswerCode::of_given(known, &Given::NoConcern).unwrap_or(AnswerCode::real(0))
}

fn shift(tool: &Tool, item: ItemIx, option: u8) -> u8 {
    if matches!(tool.items[usize::from(item.0)].kind, Kind::AnyOf(_)) { option } else { 0 }
}

/// Which choices a prover leaves a variable, by whether the two sides already differ.
type Choices<'c, P> = &'c dyn Fn(&P, u32, bool, &mut Vec<Move>);

/// A proof under way.
struct Prover<'t> {
    tool: &'t Tool,
    program: &'t Program,
    benign: Vec<u32>,
    forest: Forest,
    core: Core,
    budget: Budget,
    faults: Vec<ProofFault>,
    structural: bool,
}

impl Prover<'_> {
    fn explorer(&self) -> Explorer<'_> {
        Explorer { layout: &self.program.layout, forest: &self.forest, benign: &self.benign }
    }

    /// Explores two diagrams under every full set of answers.
    fn explore_all(&mut self, roots: (Ref, Ref)) -> Option<Vec<End>> {
        self.explore(roots, &|prover, var, _, moves| prover.explorer().together(var, moves))
    }

    /// Explores two diagrams under the answers that these choices allow.
    fn explore(&mut self, roots: (Ref, Ref), choices: Choices<'_, Self>) -> Option<Vec<End>> {
        let mut budget = self.budget;
        let moves = |var, changed, moves: &mut Vec<Move>| choices(self, var, changed, moves);
        let ends = self.explorer().explore(roots, &mut budget, &moves);
        self.budget = budget;
        ends
    }

    /// Draws one more condition.
    fn draw(&mut self, node: Node) -> Option<Ref> {
        self.forest.grow(&mut self.core, &self.program.layout, &mut self.budget, vec![node], &mut truth)
    }

    fn fault(&mut self, code: Code, place: ProofPlace) -> &mut ProofFault {
        let fault =
            ProofFault { code, place, findings: Vec::new(), context: Vec::new(), witness: Vec::new(), before: None };
        let at = self.faults.len();
        self.faults.push(fault);
        &mut self.faults[at]
    }

    /// Reports a fault with the answers on a trail, those of the second side.
    fn refute(&mut self, code: Code, place: ProofPlace, findings: Vec<FindingIx>, end: &End) -> &mut ProofFault {
        let mut context = Vec::new();
        let mut values = self.benign.clone();
        for (var, choice) in &end.trail {
            match self.program.layout.owners[*var as usize] {
                Owner::Context(place) => {
                    let known = &self.program.layout.contexts[place];
                    if let Some(sample) = &known.classes[choice.second as usize].sample {
                        context.push((known.kind, sample.clone()));
                    }
                }
                _ => values[*var as usize] = choice.second,
            }
        }
        let mut witness = Vec::new();
        for (ix, _) in (0..).zip(&self.tool.items) {
            let code = self.code(ItemIx(ix), &values);
            if code != no_concern(self.tool, ItemIx(ix)) {
                witness.push((ItemIx(ix), code));
            }
        }
        let fault = self.fault(code, place);
        (fault.findings, fault.context, fault.witness) = (findings, context, witness);
        fault
    }

    /// Puts the values of an item's variables together to its answer.
    fn code(&self, item: ItemIx, values: &[u32]) -> AnswerCode {
        let place = self.program.layout.items[usize::from(item.0)];
        let first = place.first as usize;
        let raw = match place.options {
            None => values[first],
            Some(options) => (0..usize::from(options)).fold(0, |bits, option| bits | values[first + option] << option),
        };
        AnswerCode::real(u16::try_from(raw).unwrap_or_default())
    }

    fn item(&self, item: ItemIx) -> &Item {
        &self.tool.items[usize::from(item.0)]
    }
}
