//! Judging one set of answers: every result as the set of its values over all completions.

use zeroize::Zeroize;

use super::bounds::Bounds;
use super::diagram::Marks;
use super::ladder::{Ends, Ladder};
use super::layout::UNKNOWN;
use super::program::{Mark, Program, Question, ScaleProgram};
use super::reach::Reach;
use super::table::{Leaf, Table};
use super::{Outcome, ScaleOutcome};
use crate::answers::AnswerCode;
use crate::documents::tool::{FindingIx, ItemIx, Missing};
use crate::vocabulary::{Concern, Context, Headline, Pathway};

/// Room for judging, reused from one set of answers to the next. Wiped on drop.
#[derive(Default)]
pub struct Scratch {
    pub(super) work: Work,
    pub(super) outcome: Outcome,
}

/// Everything judging writes to, but the outcome.
#[derive(Default)]
pub(super) struct Work {
    pub(super) values: Vec<u32>,
    pub(super) marks: Marks,
    ends: Ends,
    pub(super) bounds: Bounds,
    reach: Vec<Reach>,
    findings: Vec<bool>,
}

impl Drop for Work {
    fn drop(&mut self) {
        self.values.zeroize();
    }
}

impl Program {
    /// Judges a set of answers, one code for each item in tool order; a missing code is not asked.
    #[must_use]
    pub fn assess(&self, answers: &[AnswerCode], context: &Context) -> Outcome {
        let mut scratch = Scratch::default();
        self.judge(&mut scratch, answers, context);
        std::mem::take(&mut scratch.outcome)
    }

    /// Judges a set of answers in reused room: nothing is allocated once the room has grown.
    pub fn judge<'s>(&self, scratch: &'s mut Scratch, answers: &[AnswerCode], context: &Context) -> &'s Outcome {
        let Scratch { work, outcome } = scratch;
        self.read(work, answers, context, false);
        self.judge_reach(work);
        self.judge_scales(work, outcome);
        self.judge_table(work, outcome);
        self.judge_items(work, answers, outcome);
        outcome.exact = self.exact;
        outcome.headline = if self.table.is_none() || !self.answered_enough(&work.reach, answers) {
            Headline::NotEstablished
        } else {
            Headline::of(outcome.level, outcome.could_be)
        };
        outcome
    }

    /// Reads answers and context into the values of the variables; with `ask`, see [`super::layout::Layout`].
    pub(super) fn read(&self, work: &mut Work, answers: &[AnswerCode], context: &Context, ask: bool) {
        work.values.resize(self.layout.len(), UNKNOWN);
        self.layout.read_answers(answers, ask, &mut work.values);
        self.layout.read_context(context, &mut work.values);
        if !self.exact {
            work.bounds.judge(&self.core, &work.values);
        }
    }

    /// Says whether a condition can fail and whether it can hold.
    pub(super) fn ask(&self, work: &mut Work, question: &Question) -> (bool, bool) {
        let Some(root) = question.root else {
            let (least, most) = work.bounds.of(question.node);
            return (!least, most);
        };
        if let Some(least) = &question.least {
            let (low, guessed) = self.forest.walk(root, &work.values, |var| least[var]);
            if low == 1 || !guessed {
                return (low == 0, low == 1);
            }
            let (high, _) = self.forest.walk(root, &work.values, |var| 1 - least[var]);
            return (true, high == 1);
        }
        let mut can = (false, false);
        self.forest
            .sweep(root, &work.values, &mut work.marks, |truth| can = (can.0 || truth == 0, can.1 || truth == 1));
        can
    }

    fn judge_reach(&self, work: &mut Work) {
        let mut reach = std::mem::take(&mut work.reach);
        reach.clear();
        reach.resize(self.gates.len(), Reach::Open);
        for at in &self.gated {
            reach[*at] = Reach::of(self.ask(work, &self.gates[*at]));
        }
        work.reach = reach;
    }

    pub(super) fn judge_table(&self, work: &mut Work, outcome: &mut Outcome) {
        outcome.findings_possible.clear();
        outcome.pathways.clear();
        outcome.pathways_possible.clear();
        outcome.actions.clear();
        let none = Concern::NoneRecorded;
        (outcome.level, outcome.could_be, outcome.our_floor) = (none, none, false);
        let Some(table) = &self.table else { return };
        work.findings.clear();
        work.findings.resize(table.findings.len(), false);
        let mut ends = LevelEnds { seen: false, published: none, low: none, high: none };
        match table.short.or(table.root) {
            Some(root) => {
                let (findings, actions) = (&mut work.findings, &mut outcome.actions);
                self.forest.sweep(root, &work.values, &mut work.marks, |leaf| {
                    let leaf = &table.leaves[leaf as usize];
                    findings[usize::from(leaf.finding.0)] = true;
                    common_actions(ends.first(), leaf, actions);
                    ends.see(leaf.published, leaf.level, leaf.level);
                });
            }
            None => widen(table, &work.bounds, &mut work.findings, &mut outcome.actions, &mut ends),
        }
        (outcome.level, outcome.could_be) = (ends.low, ends.high);
        outcome.our_floor = ends.low > ends.published;
        let possible = (0..).zip(&work.findings).filter(|(_, possible)| **possible).map(|(at, _)| FindingIx(at));
        outcome.findings_possible.extend(possible);
        let help = outcome.findings_possible.iter().map(|finding| table.findings[usize::from(finding.0)].help);
        let (common, any) = help.fold((u32::MAX, 0), |(common, any), help| (common & help, any | help));
        for (at, pathway) in Pathway::ALL.iter().enumerate() {
            if common >> at & 1 != 0 {
                outcome.pathways.push(*pathway);
            } else if any >> at & 1 != 0 {
                outcome.pathways_possible.push(*pathway);
            }
        }
    }

    pub(super) fn judge_scales(&self, work: &mut Work, outcome: &mut Outcome) {
        outcome.scales.resize_with(self.scales.len(), ScaleOutcome::default);
        for ((scale, out), var) in self.scales.iter().zip(&mut outcome.scales).zip(self.layout.scales..) {
            let (low, high) = ends(scale.ladder.as_ref(), &scale.number.sum, work);
            (out.low, out.high) = (low.div_euclid(scale.number.divisor), high.div_euclid(scale.number.divisor));
            out.positive = scale.positive.as_ref().map(|positive| match self.ask(work, positive) {
                (false, _) => Some(true),
                (true, false) => Some(false),
                (true, true) => None,
            });
            work.values[var as usize] = match out.positive.flatten() {
                Some(positive) => u32::from(positive),
                None if scale.positive.is_some() => UNKNOWN,
                None => 0,
            };
            self.judge_bands(scale, work, out);
        }
        outcome.profiles.clear();
        for (tally, ladder) in &self.profiles {
            let (low, high) = ends(ladder.as_ref(), &tally.sum, work);
            let whole = |end: i64| u16::try_from(end).unwrap_or(u16::MAX);
            outcome.profiles.push((whole(low), whole(high)));
        }
    }

    fn judge_bands(&self, scale: &ScaleProgram, work: &mut Work, out: &mut ScaleOutcome) {
        out.bands.clear();
        if scale.edges.is_empty() {
            return;
        }
        if let Some(root) = scale.bands {
            self.forest.sweep(root, &work.values, &mut work.marks, |band| {
                let band = u8::try_from(band).unwrap_or(u8::MAX);
                if !out.bands.contains(&band) {
                    out.bands.push(band);
                }
            });
            out.bands.sort_unstable();
        } else {
            let reached = |surely: bool| {
                let holds = scale.edges.iter().map(|edge| work.bounds.of(*edge));
                holds.filter(|(least, most)| if surely { *least } else { *most }).count().saturating_sub(1)
            };
            out.bands.extend((reached(true)..=reached(false)).filter_map(|band| u8::try_from(band).ok()));
        }
    }

    fn judge_items(&self, work: &Work, answers: &[AnswerCode], outcome: &mut Outcome) {
        outcome.present.clear();
        outcome.undetermined.clear();
        (outcome.unanswered, outcome.declined, outcome.not_asked) = (0, 0, 0);
        for ((at, mark), reach) in self.marks.iter().enumerate().zip(&work.reach) {
            if *reach == Reach::Closed {
                continue;
            }
            let code = answers.get(at).copied().unwrap_or_default();
            let answered = self.layout.answered(at, code);
            let (least, most) = match code.raw().filter(|_| answered) {
                Some(raw) => {
                    let present = mark.meets(raw);
                    (present, present)
                }
                None if self.layout.absent => (false, false),
                None => mark.ends(self.layout.items[at].domain),
            };
            let item = ItemIx(u16::try_from(at).unwrap_or(u16::MAX));
            match (least && *reach == Reach::Open, most) {
                (true, _) => outcome.present.push(item),
                (false, true) => outcome.undetermined.push(item),
                (false, false) => {}
            }
            if !answered {
                outcome.unanswered += 1;
                outcome.declined += u16::from(code == AnswerCode::DECLINED);
                outcome.not_asked += u16::from(code != AnswerCode::DECLINED && code != AnswerCode::UNKNOWN);
            }
        }
    }

    /// Says whether as many items were answered as the tool asks for. An answer that can't count is none.
    fn answered_enough(&self, reach: &[Reach], answers: &[AnswerCode]) -> bool {
        self.answers_missing(reach, answers) == 0
    }

    /// Counts how many more answers the tool asks for before it says anything.
    pub(super) fn answers_missing(&self, reach: &[Reach], answers: &[AnswerCode]) -> usize {
        let Missing::Needs { answered, of } = &self.missing else { return 0 };
        let counts = |item: &&ItemIx| {
            let at = usize::from(item.0);
            reach[at] != Reach::Closed && answers.get(at).is_some_and(|code| self.layout.answered(at, *code))
        };
        usize::from(*answered).saturating_sub(of.iter().filter(counts).count())
    }

    /// Judges every skip rule under the values read last.
    pub(super) fn all_reach<'w>(&self, work: &'w mut Work) -> &'w [Reach] {
        self.judge_reach(work);
        &work.reach
    }
}

impl Mark {
    fn meets(&self, raw: u16) -> bool {
        match self {
            Self::Set(set) => raw < 64 && set >> raw & 1 != 0,
            Self::Raw(raws) => raws.contains(&raw),
            Self::Bits(bits) => raw & bits != 0,
        }
    }

    /// Says whether every real answer and whether any real answer is the concern.
    fn ends(&self, domain: u32) -> (bool, bool) {
        match self {
            Self::Set(set) => (set.count_ones() >= domain && *set != 0, *set != 0),
            Self::Raw(raws) => (raws.len() >= domain as usize && !raws.is_empty(), !raws.is_empty()),
            Self::Bits(bits) => (false, *bits != 0),
        }
    }
}

fn ends(ladder: Option<&Ladder>, sum: &super::core::Sum, work: &mut Work) -> (i64, i64) {
    match ladder {
        Some(ladder) => ladder.ends(&work.values, &mut work.ends),
        None => work.bounds.ends(sum),
    }
}

/// The lowest and highest level seen, and the lowest without our own floors.
struct LevelEnds {
    seen: bool,
    published: Concern,
    low: Concern,
    high: Concern,
}

impl LevelEnds {
    fn first(&self) -> bool {
        !self.seen
    }

    fn see(&mut self, published: Concern, low: Concern, high: Concern) {
        if self.seen {
            self.published = self.published.min(published);
            self.low = self.low.min(low);
            self.high = self.high.max(high);
        } else {
            (self.seen, self.published, self.low, self.high) = (true, published, low, high);
        }
    }
}

/// Keeps the actions that are due at this end too.
fn common_actions(first: bool, leaf: &Leaf, actions: &mut Vec<(FindingIx, u8)>) {
    if first {
        actions.extend(leaf.due.iter().map(|place| (leaf.finding, *place)));
    } else {
        actions.retain(|(finding, place)| *finding == leaf.finding && leaf.due.contains(place));
    }
}

/// Finds what may come out of a table whose diagram outgrew its budget, row by row.
fn widen(
    table: &Table,
    bounds: &Bounds,
    findings: &mut [bool],
    actions: &mut Vec<(FindingIx, u8)>,
    ends: &mut LevelEnds,
) {
    let floor = |pick: fn((bool, bool)) -> bool, ours: bool| {
        let floors = table.floors.iter().filter(|floor| (ours || !floor.ours) && pick(bounds.of(floor.when)));
        floors.map(|floor| floor.at_least).max().unwrap_or(Concern::NoneRecorded)
    };
    let (published, low, high) = (floor(|b| b.0, false), floor(|b| b.0, true), floor(|b| b.1, true));
    let mut reach = |finding: FindingIx| {
        let level = table.level(finding);
        findings[usize::from(finding.0)] = true;
        ends.see(level.max(published), level.max(low), level.max(high));
    };
    let mut settled = false;
    for (when, finding) in &table.rows {
        let (least, most) = bounds.of(*when);
        if most {
            reach(*finding);
        }
        if least {
            settled = true;
            break;
        }
    }
    if !settled {
        reach(table.otherwise);
    }
    if findings.iter().filter(|possible| **possible).count() == 1 {
        let due = table.actions.iter().filter(|due| findings[usize::from(due.finding.0)] && bounds.of(due.when).0);
        actions.extend(due.map(|due| (due.finding, due.place)));
    }
}
