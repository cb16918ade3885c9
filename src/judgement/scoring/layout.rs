//! The variables of a program: what is unknown about an encounter, in the order in which diagrams ask for it.

use super::situation::{ContextClass, ContextClasses, contexts};
use crate::answers::AnswerCode;
use crate::documents::tool::{
    Condition, Item, ItemIx, Kind, Missing, RuleBody, Scale, ScaleIx, ScaleKind, Threshold, Tool, Value,
};
use crate::vocabulary::{Context, ContextKind};

/// The value of a variable that is not known.
pub(super) const UNKNOWN: u32 = u32::MAX;

/// Who a variable belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    /// A kind of context, by place in [`Layout::contexts`].
    Context(usize),
    /// An item, and for an any-of item one of its options.
    Item(ItemIx, u8),
    /// Whether a scale is positive, in the short diagram of a table.
    Scale(ScaleIx),
}

/// The variables of one item: one, or for an any-of item one for each option.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) first: u32,
    pub(super) options: Option<u8>,
    /// How many real values each of its variables has.
    pub(super) domain: u32,
}

/// A variable of context and some of its classes.
pub(super) type Classes = (u32, Vec<u32>);

/// All variables: contexts, then items, then scales.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    pub(super) owners: Vec<Owner>,
    /// How many real values each variable has.
    pub(super) domains: Vec<u32>,
    pub(super) items: Vec<Place>,
    pub(super) contexts: Vec<ContextClasses>,
    /// The variable of the first scale.
    pub(super) scales: u32,
    /// Whether an unanswered item counts as absent; absence is then one more value, after the real ones.
    pub(super) absent: bool,
}

impl Layout {
    pub(super) fn of(tool: &Tool) -> Self {
        let mut layout = Self {
            owners: Vec::new(),
            domains: Vec::new(),
            items: vec![Place { first: UNKNOWN, options: None, domain: 0 }; tool.items.len()],
            contexts: contexts(tool),
            scales: 0,
            absent: tool.missing == Missing::AsAbsent,
        };
        for (place, context) in layout.contexts.iter().enumerate() {
            layout.owners.push(Owner::Context(place));
            layout.domains.push(u32::try_from(context.classes.len()).unwrap_or(u32::MAX));
        }
        // Items of one scale stand together, each behind the items that decide whether it is asked.
        let mut order = Vec::new();
        for scale in &tool.scales {
            scale_items(tool, scale, &mut order);
        }
        for condition in table_conditions(tool) {
            condition_items(tool, condition, &mut order);
        }
        order.extend((0..tool.items.len()).filter_map(|ix| u16::try_from(ix).ok()).map(ItemIx));
        for item in order {
            layout.place(tool, item, 0);
        }
        layout.scales = u32::try_from(layout.owners.len()).unwrap_or(u32::MAX);
        for (ix, _) in (0..).zip(&tool.scales) {
            layout.owners.push(Owner::Scale(ScaleIx(ix)));
            layout.domains.push(2);
        }
        layout
    }

    fn place(&mut self, tool: &Tool, ix: ItemIx, depth: usize) {
        let at = usize::from(ix.0);
        let Some(item) = tool.items.get(at).filter(|_| self.items[at].first == UNKNOWN && depth <= tool.items.len())
        else {
            return;
        };
        let mut gate = Vec::new();
        if let Some(condition) = &item.ask_if {
            condition_items(tool, condition, &mut gate);
        }
        for earlier in gate.into_iter().filter(|earlier| *earlier < ix) {
            self.place(tool, earlier, depth + 1);
        }
        let first = u32::try_from(self.owners.len()).unwrap_or(u32::MAX);
        let (options, domain) = shape(item);
        self.items[at] = Place { first, options, domain };
        for option in 0..options.unwrap_or(1) {
            self.owners.push(Owner::Item(ix, option));
            self.domains.push(domain);
        }
    }

    pub(super) fn len(&self) -> usize {
        self.owners.len()
    }

    /// Gives how many children a split on this variable has: its real values, and absence where that is a value.
    pub(super) fn width(&self, var: u32) -> u32 {
        let var = var as usize;
        self.domains[var] + u32::from(self.absent && matches!(self.owners[var], Owner::Item(..)))
    }

    /// Fills in the values of the items. What is unanswered is [`UNKNOWN`], or absent where the tool says so; with
    /// `ask` an item that can still be asked stays unknown even then.
    pub(super) fn read_answers(&self, answers: &[AnswerCode], ask: bool, values: &mut [u32]) {
        for (at, place) in self.items.iter().enumerate() {
            let code = answers.get(at).copied().unwrap_or_default();
            let first = place.first as usize;
            match (code.raw().map(u32::from), place.options) {
                (Some(raw), None) if raw < place.domain => values[first] = raw,
                (Some(raw), Some(options)) if raw >> options == 0 => {
                    for option in 0..usize::from(options) {
                        values[first + option] = raw >> option & 1;
                    }
                }
                _ => {
                    let value = if self.absent && !(ask && askable(code)) { place.domain } else { UNKNOWN };
                    values[first..first + usize::from(place.options.unwrap_or(1))].fill(value);
                }
            }
        }
    }

    /// Finds the variable that tells whether an item has this among its answers, and the value that says so. Nothing
    /// where the item has no such answer.
    pub(super) fn value_of(&self, tool: &Tool, item: ItemIx, value: Value) -> Option<(u32, u32)> {
        let (known, place) = (tool.item(item)?, self.items.get(usize::from(item.0))?);
        let raw = AnswerCode::of_values(known, &[value])?.raw()?;
        match (place.options, value) {
            (Some(_), Value::Option(option)) => Some((place.first + u32::from(option), 1)),
            _ => Some((place.first, u32::from(raw))),
        }
    }

    /// Says whether an item has a real answer.
    pub(super) fn answered(&self, item: usize, code: AnswerCode) -> bool {
        let place = self.items[item];
        code.raw().map(u32::from).is_some_and(|raw| match place.options {
            None => raw < place.domain,
            Some(options) => raw >> options == 0,
        })
    }

    /// Fills in the values of the context.
    pub(super) fn read_context(&self, context: &Context, values: &mut [u32]) {
        for (value, known) in values.iter_mut().zip(&self.contexts) {
            let meets = |class: &ContextClass| {
                known.tests.iter().zip(&class.meets).all(|(test, meets)| context.is(known.kind, test) == *meets)
            };
            let class = known.classes.iter().position(meets).unwrap_or_default();
            *value = u32::try_from(class).unwrap_or_default();
        }
    }

    /// Groups the classes of a threshold's context by the number that holds in them; the first case that fits counts.
    pub(super) fn cases(&self, threshold: &Threshold) -> Vec<(i64, Option<Classes>)> {
        let Some((kind, cases)) = &threshold.cases else { return vec![(threshold.default, None)] };
        let Some(var) = self.contexts.iter().position(|known| known.kind == *kind) else {
            return vec![(threshold.default, None)];
        };
        let known = &self.contexts[var];
        let mut groups: Vec<(i64, Option<Classes>)> = Vec::new();
        for (class, meets) in known.classes.iter().map(|class| &class.meets).enumerate() {
            let fits = |text: &str| known.tests.iter().position(|test| test == text).is_some_and(|at| meets[at]);
            let number = cases.iter().find(|(text, _)| fits(text)).map_or(threshold.default, |(_, number)| *number);
            let class = u32::try_from(class).unwrap_or_default();
            match groups.iter_mut().find(|(same, _)| *same == number) {
                Some((_, Some((_, classes)))) => classes.push(class),
                _ => groups.push((number, Some((u32::try_from(var).unwrap_or_default(), vec![class])))),
            }
        }
        groups
    }

    /// Gives the classes of context that meet a test on any of these values.
    pub(super) fn classes(&self, kind: ContextKind, values: &[String]) -> Option<Classes> {
        let var = self.contexts.iter().position(|known| known.kind == kind)?;
        let known = &self.contexts[var];
        let meets = |class: &ContextClass| {
            known.tests.iter().zip(&class.meets).any(|(test, meets)| *meets && values.contains(test))
        };
        let classes = (0..).zip(&known.classes).filter(|(_, class)| meets(class)).map(|(at, _)| at).collect();
        Some((u32::try_from(var).ok()?, classes))
    }
}

/// Says whether an item without a real answer could still be asked.
pub(super) fn askable(code: AnswerCode) -> bool {
    code == AnswerCode::NOT_ASKED || code == AnswerCode::NOT_APPLICABLE
}

fn shape(item: &Item) -> (Option<u8>, u32) {
    match &item.kind {
        Kind::YesNo => (None, 2),
        Kind::OneOf(options) => (None, u32::try_from(options.len()).unwrap_or(u32::MAX)),
        Kind::AnyOf(options) => (Some(u8::try_from(options.len()).unwrap_or(16)), 2),
        Kind::Number(range) => {
            let steps = (i64::from(range.max) - i64::from(range.min)) / i64::from(range.step).max(1);
            (None, u32::try_from(steps + 1).unwrap_or(1))
        }
    }
}

pub(super) fn table_conditions(tool: &Tool) -> impl Iterator<Item = &Condition> {
    let findings = tool.scoring.iter().flat_map(|scoring| &scoring.findings);
    let floors = tool.scoring.iter().flat_map(|scoring| scoring.floors.iter().map(|floor| &floor.when));
    let actions = findings.clone().flat_map(|finding| finding.actions.iter().filter_map(|action| action.when.as_ref()));
    tool.stop_when
        .iter()
        .map(|stop| &stop.when)
        .chain(findings.filter_map(|finding| finding.when.as_ref()))
        .chain(floors)
        .chain(actions)
}

/// Visits a condition and all those inside it; rules and scales are named, not entered.
pub(super) fn visit<'t>(condition: &'t Condition, see: &mut dyn FnMut(&'t Condition)) {
    see(condition);
    match condition {
        Condition::All(inner) | Condition::Any(inner) | Condition::AtLeast(_, inner) => {
            inner.iter().for_each(|inner| visit(inner, see));
        }
        Condition::Not(inner) => visit(inner, see),
        _ => {}
    }
}

/// Lists the items a condition looks at, through rules and scales.
pub(super) fn condition_items(tool: &Tool, condition: &Condition, items: &mut Vec<ItemIx>) {
    visit(condition, &mut |inner| match inner {
        Condition::Item(item) | Condition::ItemIs(item, _) => items.push(*item),
        Condition::Rule(rule) => {
            if let Some(RuleBody::Condition(body)) = tool.rules.get(usize::from(rule.0)).map(|rule| &rule.body) {
                condition_items(tool, body, items);
            }
        }
        Condition::Scale(scale)
        | Condition::ScaleAtLeast(scale, _)
        | Condition::ScaleBand(scale, _)
        | Condition::Counts(scale, _) => {
            if let Some(scale) = tool.scale(*scale) {
                scale_items(tool, scale, items);
            }
        }
        _ => {}
    });
}

/// Lists the items whose answers make the number of a scale, in its order.
pub(super) fn scale_items(tool: &Tool, scale: &Scale, items: &mut Vec<ItemIx>) {
    match &scale.kind {
        ScaleKind::Tiers { tiers, .. } => items.extend(tiers.iter().flat_map(|(_, items)| items)),
        ScaleKind::Count(counted) | ScaleKind::Sum(counted) => items.extend(counted),
        ScaleKind::SumOfScales(parts) => {
            for (part, _) in parts {
                if let Some(part) = tool.scale(*part) {
                    scale_items(tool, part, items);
                }
            }
        }
        ScaleKind::Mean { weights, .. } => items.extend(weights.iter().map(|(item, _)| item)),
    }
}
