//! From the conditions of a checked tool to the core form. Skip rules are folded into the literals of their items.

use super::core::{Core, NO, Node, Sum, YES};
use super::layout::Layout;
use crate::documents::tool::{
    Band, Condition, ItemIx, Kind, RuleBody, RuleIx, Scale, ScaleIx, ScaleKind, Threshold, TierIx, Tool, Value,
};

/// The number of a scale before division: a mean is kept in hundredths of its hundredths.
#[derive(Debug, Clone)]
pub(super) struct Number {
    pub(super) sum: Sum,
    pub(super) divisor: i64,
}

/// Everything of a tool but its table, in the core form.
pub(super) struct Compiled {
    pub(super) core: Core,
    /// When each item is asked.
    pub(super) gates: Vec<Node>,
    /// When the concern of each item is present.
    pub(super) concerns: Vec<Node>,
    pub(super) rules: Vec<Node>,
    pub(super) numbers: Vec<Number>,
    /// When each scale is positive.
    pub(super) positives: Vec<Option<Node>>,
}

/// Compiles items, rules and scales, each from those before it.
pub(super) fn compile<'t>(tool: &'t Tool, layout: &'t Layout) -> Compiler<'t> {
    let compiled = Compiled {
        core: Core::new(),
        gates: Vec::new(),
        concerns: Vec::new(),
        rules: Vec::new(),
        numbers: Vec::new(),
        positives: Vec::new(),
    };
    let mut compiler = Compiler { tool, layout, compiled, short: false };
    for (ix, item) in tool.items.iter().enumerate() {
        let gate = item.ask_if.as_ref().map_or(YES, |condition| compiler.condition(condition));
        compiler.compiled.gates.push(gate);
        let concern = compiler.item_is(ItemIx(u16::try_from(ix).unwrap_or(u16::MAX)), &item.concern);
        compiler.compiled.concerns.push(concern);
    }
    // A rule may name a scale and a scale a rule, so whichever comes first is compiled when it is needed.
    for ix in 0..tool.rules.len() {
        let rule = compiler.rule(RuleIx(u16::try_from(ix).unwrap_or(u16::MAX)));
        compiler.compiled.rules.push(rule);
    }
    for scale in &tool.scales {
        let number = compiler.number(scale);
        compiler.compiled.numbers.push(number);
        let positive = scale.positive.as_ref().map(|condition| compiler.condition(condition));
        compiler.compiled.positives.push(positive);
    }
    compiler
}

/// A tool with what was compiled of it so far.
pub(super) struct Compiler<'t> {
    tool: &'t Tool,
    layout: &'t Layout,
    pub(super) compiled: Compiled,
    /// Whether "the scale is positive" stays one unknown of its own.
    pub(super) short: bool,
}

impl Compiler<'_> {
    fn core(&mut self) -> &mut Core {
        &mut self.compiled.core
    }

    pub(super) fn condition(&mut self, condition: &Condition) -> Node {
        match condition {
            Condition::Item(item) => self.concern(*item),
            Condition::Rule(rule) => self.rule(*rule),
            Condition::Scale(scale) => self.positive(*scale),
            Condition::All(inner) => {
                let nodes: Vec<_> = inner.iter().map(|inner| self.condition(inner)).collect();
                self.core().all(nodes)
            }
            Condition::Any(inner) => {
                let nodes: Vec<_> = inner.iter().map(|inner| self.condition(inner)).collect();
                self.core().any(nodes)
            }
            Condition::Not(inner) => {
                let inner = self.condition(inner);
                self.core().not(inner)
            }
            Condition::AtLeast(threshold, inner) => {
                let terms = inner.iter().map(|inner| (1, self.condition(inner))).collect();
                let sum = self.core().sum(Sum { constant: 0, terms });
                self.reaches(&Number { sum, divisor: 1 }, threshold)
            }
            Condition::ItemIs(item, values) => self.item_is(*item, values),
            Condition::ContextIs(kind, values) => match self.layout.classes(*kind, values) {
                Some((var, classes)) => self.context_in(var, &classes),
                None => NO,
            },
            Condition::ScaleAtLeast(scale, threshold) => match self.number_of(*scale) {
                Some(number) => self.reaches(&number, threshold),
                None => NO,
            },
            Condition::ScaleBand(scale, bands) => self.in_bands(*scale, bands),
            Condition::Counts(scale, alternatives) => self.counts(*scale, alternatives),
        }
    }

    fn concern(&mut self, item: ItemIx) -> Node {
        let at = usize::from(item.0);
        match self.compiled.concerns.get(at) {
            Some(node) => *node,
            None => self.tool.items.get(at).map_or(NO, |known| self.item_is(item, &known.concern)),
        }
    }

    fn rule(&mut self, rule: RuleIx) -> Node {
        let at = usize::from(rule.0);
        match (self.compiled.rules.get(at), self.tool.rules.get(at).map(|rule| &rule.body)) {
            (Some(node), _) if !self.short => *node,
            (_, Some(RuleBody::Condition(body))) => self.condition(body),
            _ => NO,
        }
    }

    fn positive(&mut self, scale: ScaleIx) -> Node {
        if self.short {
            let var = self.layout.scales + u32::from(scale.0);
            return self.core().lit(var, 1, 1);
        }
        let at = usize::from(scale.0);
        match (self.compiled.positives.get(at), self.tool.scales.get(at).and_then(|scale| scale.positive.as_ref())) {
            (Some(node), _) => node.unwrap_or(NO),
            (None, Some(condition)) => self.condition(condition),
            (None, None) => NO,
        }
    }

    fn context_in(&mut self, var: u32, classes: &[u32]) -> Node {
        let lits: Vec<_> = classes.iter().map(|class| self.core().lit(var, *class, *class)).collect();
        self.core().any(lits)
    }

    /// Makes the condition that a number reaches a threshold, whatever the context.
    fn reaches(&mut self, number: &Number, threshold: &Threshold) -> Node {
        let layout = self.layout;
        let mut cases = Vec::new();
        for (n, context) in layout.cases(threshold) {
            let met = self.core().reaches(&number.sum, n.saturating_mul(number.divisor));
            cases.push(match context {
                None => met,
                Some((var, classes)) => {
                    let here = self.context_in(var, &classes);
                    self.core().all([here, met])
                }
            });
        }
        self.core().any(cases)
    }

    /// Makes the condition that an item is asked and its answer is one of these, or for an any-of item has one of
    /// these among its options.
    fn item_is(&mut self, item: ItemIx, values: &[Value]) -> Node {
        let lits: Vec<_> = values.iter().map(|value| self.raw_lit(item, *value)).collect();
        let any = self.core().any(lits);
        self.gated(item, any)
    }

    fn gated(&mut self, item: ItemIx, node: Node) -> Node {
        let gate = self.compiled.gates.get(usize::from(item.0)).copied().unwrap_or(NO);
        self.core().all([gate, node])
    }

    fn raw_lit(&mut self, item: ItemIx, value: Value) -> Node {
        match self.layout.value_of(self.tool, item, value) {
            Some((var, value)) => self.core().lit(var, value, value),
            None => NO,
        }
    }

    fn number_of(&mut self, scale: ScaleIx) -> Option<Number> {
        let at = usize::from(scale.0);
        match self.compiled.numbers.get(at) {
            Some(number) => Some(number.clone()),
            None => self.tool.scales.get(at).map(|scale| self.number(scale)),
        }
    }

    fn number(&mut self, scale: &Scale) -> Number {
        let mut constant = 0;
        let mut terms = Vec::new();
        let mut divisor = 1;
        match &scale.kind {
            ScaleKind::Tiers { tiers, .. } => {
                terms.extend(tiers.iter().flat_map(|(_, items)| items).map(|item| (1, self.concern(*item))));
            }
            ScaleKind::Count(items) => terms.extend(items.iter().map(|item| (1, self.concern(*item)))),
            ScaleKind::Sum(items) => {
                for item in items {
                    for (value, points) in self.tool.items[usize::from(item.0)].points.clone() {
                        terms.push((i64::from(points), self.item_is(*item, &[value])));
                    }
                }
            }
            ScaleKind::SumOfScales(parts) => {
                for (part, stands_for) in parts {
                    let Some(number) = self.number_of(*part) else { continue };
                    let mut before = 0;
                    let bands = self.tool.scales[usize::from(part.0)].bands.iter();
                    for (at, (band, value)) in bands.zip(stands_for).enumerate() {
                        let value = i64::from(*value);
                        let from = band.from.saturating_mul(number.divisor);
                        let reached = if at == 0 { YES } else { self.core().reaches(&number.sum, from) };
                        terms.push((value - before, reached));
                        before = value;
                    }
                }
            }
            ScaleKind::Mean { weights, .. } => {
                divisor = 100;
                for (item, weight) in weights {
                    self.mean_terms(*item, i64::from(*weight), &mut constant, &mut terms);
                }
            }
        }
        let sum = self.core().sum(Sum { constant, terms });
        Number { sum, divisor }
    }

    /// Writes a weighted number item out: its least value where it is there, and one step for each step reached.
    fn mean_terms(&mut self, item: ItemIx, weight: i64, constant: &mut i64, terms: &mut Vec<(i64, Node)>) {
        let Some(Kind::Number(range)) = self.tool.item(item).map(|item| item.kind.clone()) else {
            return;
        };
        let place = self.layout.items[usize::from(item.0)];
        let least = weight * i64::from(range.min);
        if self.layout.absent {
            let there = self.core().lit(place.first, 0, place.domain - 1);
            terms.push((least, self.gated(item, there)));
        } else {
            let gate = self.gated(item, YES);
            if gate == YES { *constant += least } else { terms.push((least, gate)) }
        }
        for raw in 1..place.domain {
            let reached = self.core().lit(place.first, raw, place.domain - 1);
            terms.push((weight * i64::from(range.step), self.gated(item, reached)));
        }
    }

    fn in_bands(&mut self, scale: ScaleIx, bands: &[u8]) -> Node {
        let Some(number) = self.number_of(scale) else { return NO };
        let edges = band_edges(&self.tool.scales[usize::from(scale.0)], &number, self.core());
        let mut picked = bands.to_vec();
        picked.sort_unstable();
        picked.dedup();
        let mut runs = Vec::new();
        // Neighbouring bands are one run, so that "this band or higher" needs no `not`.
        for run in picked.chunk_by(|band, next| band + 1 == *next) {
            let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
            let from = edges.get(usize::from(*first)).copied().unwrap_or(NO);
            let beyond = edges.get(usize::from(*last) + 1).copied().unwrap_or(NO);
            let below = self.core().not(beyond);
            runs.push(self.core().all([from, below]));
        }
        self.core().any(runs)
    }

    fn counts(&mut self, scale: ScaleIx, alternatives: &[Vec<(TierIx, u16)>]) -> Node {
        let Some(ScaleKind::Tiers { tiers, pools }) = self.tool.scale(scale).map(|scale| &scale.kind) else {
            return NO;
        };
        let mut any = Vec::new();
        for alternative in alternatives {
            let mut all = Vec::new();
            for (TierIx(tier), least) in alternative {
                let tier = usize::from(*tier);
                let members: Vec<usize> = match pools.get(tier.wrapping_sub(tiers.len())) {
                    Some((_, pool)) => pool.iter().map(|tier| usize::from(tier.0)).collect(),
                    None => vec![tier],
                };
                let items = members.iter().filter_map(|tier| tiers.get(*tier)).flat_map(|(_, items)| items);
                let terms = items.map(|item| (1, self.concern(*item))).collect();
                all.push(self.core().at_least(i64::from(*least), terms));
            }
            any.push(self.core().all(all));
        }
        self.core().any(any)
    }
}

/// Makes for each band the condition that its lower edge is reached.
pub(super) fn band_edges(scale: &Scale, number: &Number, core: &mut Core) -> Vec<Node> {
    let edge = |(at, band): (usize, &Band)| {
        let from = band.from.saturating_mul(number.divisor);
        if at == 0 { YES } else { core.reaches(&number.sum, from) }
    };
    scale.bands.iter().enumerate().map(edge).collect()
}
