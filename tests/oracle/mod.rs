//! The naive meaning of a tool: every completion is written out and the table is read row by row. It shares nothing
//! with the engine but the model.

use std::collections::{BTreeMap, BTreeSet};

use askwell::answers::AnswerCode;
use askwell::documents::tool::*;
use askwell::vocabulary::{Concern, Context, Pathway};

/// What every item got under one completion; nothing where it counts as absent.
pub(crate) type Full = Vec<Option<u16>>;

pub(crate) fn domain(item: &Item) -> u16 {
    match &item.kind {
        Kind::YesNo => 2,
        Kind::OneOf(options) => options.len() as u16,
        Kind::AnyOf(options) => 1 << options.len(),
        Kind::Number(range) => ((range.max - range.min) / range.step) as u16 + 1,
    }
}

/// A tool in a context.
pub(crate) struct Oracle<'t> {
    pub(crate) tool: &'t Tool,
    pub(crate) context: &'t Context,
}

/// What matters of an end: level, kinds of help, and the finding where actions are due.
type Matter = (Concern, Vec<Pathway>, Option<usize>, Vec<u8>);

/// What the table says of one completion.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct End {
    pub(crate) finding: usize,
    pub(crate) published: Concern,
    pub(crate) level: Concern,
    pub(crate) due: Vec<u8>,
}

impl Oracle<'_> {
    pub(crate) fn asked(&self, full: &Full, item: usize) -> bool {
        self.tool.items[item].ask_if.as_ref().is_none_or(|condition| self.holds(full, condition))
    }

    fn is(&self, full: &Full, item: usize, value: Value) -> bool {
        let Some(raw) = full[item].filter(|_| self.asked(full, item)) else { return false };
        match (&self.tool.items[item].kind, value) {
            (Kind::YesNo, Value::No) => raw == 0,
            (Kind::YesNo, Value::Yes) => raw == 1,
            (Kind::OneOf(_), Value::Option(option)) => raw == u16::from(option),
            (Kind::AnyOf(_), Value::Option(option)) => raw & 1 << option != 0,
            (Kind::Number(range), Value::Number(number)) => range.min + i32::from(raw) * range.step == number,
            _ => false,
        }
    }

    pub(crate) fn present(&self, full: &Full, item: usize) -> bool {
        self.tool.items[item].concern.iter().any(|value| self.is(full, item, *value))
    }

    fn reached(&self, threshold: &Threshold) -> i64 {
        let Some((kind, cases)) = &threshold.cases else { return threshold.default };
        cases.iter().find(|(value, _)| self.context.is(*kind, value)).map_or(threshold.default, |(_, number)| *number)
    }

    pub(crate) fn holds(&self, full: &Full, condition: &Condition) -> bool {
        match condition {
            Condition::Item(item) => self.present(full, item.0.into()),
            Condition::Rule(rule) => match &self.tool.rules[usize::from(rule.0)].body {
                RuleBody::Condition(body) => self.holds(full, body),
                RuleBody::Counts(_) => false,
            },
            Condition::Scale(scale) => {
                self.tool.scales[usize::from(scale.0)].positive.as_ref().is_some_and(|c| self.holds(full, c))
            }
            Condition::All(all) => all.iter().all(|c| self.holds(full, c)),
            Condition::Any(any) => any.iter().any(|c| self.holds(full, c)),
            Condition::Not(inner) => !self.holds(full, inner),
            Condition::AtLeast(n, of) => of.iter().filter(|c| self.holds(full, c)).count() as i64 >= self.reached(n),
            Condition::ItemIs(item, values) => values.iter().any(|value| self.is(full, item.0.into(), *value)),
            Condition::ContextIs(kind, values) => values.iter().any(|value| self.context.is(*kind, value)),
            Condition::ScaleAtLeast(scale, n) => self.number(full, scale.0.into()) >= self.reached(n),
            Condition::ScaleBand(scale, bands) => {
                bands.iter().any(|band| usize::from(*band) == self.band(full, scale.0.into()))
            }
            Condition::Counts(scale, alternatives) => alternatives.iter().any(|alternative| {
                alternative.iter().all(|(tier, least)| self.in_tier(full, scale.0.into(), tier.0.into()) >= *least)
            }),
        }
    }

    fn in_tier(&self, full: &Full, scale: usize, tier: usize) -> u16 {
        let ScaleKind::Tiers { tiers, pools } = &self.tool.scales[scale].kind else { return 0 };
        match tiers.get(tier) {
            Some((_, items)) => items.iter().filter(|item| self.present(full, item.0.into())).count() as u16,
            None => pools[tier - tiers.len()].1.iter().map(|tier| self.in_tier(full, scale, tier.0.into())).sum(),
        }
    }

    pub(crate) fn number(&self, full: &Full, scale: usize) -> i64 {
        let present = |items: &[ItemIx]| items.iter().filter(|item| self.present(full, item.0.into())).count() as i64;
        match &self.tool.scales[scale].kind {
            ScaleKind::Tiers { tiers, .. } => tiers.iter().map(|(_, items)| present(items)).sum(),
            ScaleKind::Count(items) => present(items),
            ScaleKind::Sum(items) => {
                let points = |item: &ItemIx| {
                    let item = usize::from(item.0);
                    let points = self.tool.items[item].points.iter().filter(|(value, _)| self.is(full, item, *value));
                    points.map(|(_, points)| i64::from(*points)).sum::<i64>()
                };
                items.iter().map(points).sum()
            }
            ScaleKind::SumOfScales(parts) => {
                parts.iter().map(|(part, values)| i64::from(values[self.band(full, part.0.into())])).sum()
            }
            ScaleKind::Mean { weights, .. } => {
                let mut sum = 0;
                for (item, weight) in weights {
                    let item = usize::from(item.0);
                    let Kind::Number(range) = self.tool.items[item].kind else { panic!("mean of no number") };
                    if let Some(raw) = full[item].filter(|_| self.asked(full, item)) {
                        sum += i64::from(*weight) * i64::from(range.min + i32::from(raw) * range.step);
                    }
                }
                sum.div_euclid(100)
            }
        }
    }

    pub(crate) fn band(&self, full: &Full, scale: usize) -> usize {
        let number = self.number(full, scale);
        self.tool.scales[scale].bands.iter().rposition(|band| band.from <= number).unwrap_or(0)
    }

    pub(crate) fn end(&self, full: &Full) -> End {
        let scoring = self.tool.scoring.as_ref().unwrap();
        let stop = self.tool.stop_when.iter().find(|stop| self.holds(full, &stop.when));
        let finding = stop.map(|stop| usize::from(stop.finding.0)).unwrap_or_else(|| {
            let matches = |row: &Finding| row.when.as_ref().is_none_or(|when| self.holds(full, when));
            scoring.findings.iter().position(matches).unwrap()
        });
        let row = &scoring.findings[finding];
        let floor = |ours: bool| {
            let floors = scoring.floors.iter().filter(|floor| (ours || !floor.ours) && self.holds(full, &floor.when));
            floors.map(|floor| floor.at_least).max().unwrap_or(Concern::NoneRecorded).max(row.level)
        };
        let due = row.actions.iter().zip(0..).filter(|(a, _)| a.when.as_ref().is_none_or(|c| self.holds(full, c)));
        End { finding, published: floor(false), level: floor(true), due: due.map(|(_, place)| place).collect() }
    }

    /// Writes out every completion. With `ask`, an item that can still be asked may get any answer, or stay without one
    /// where that counts as absent.
    pub(crate) fn completions(&self, answers: &[AnswerCode], ask: bool) -> Vec<Full> {
        let mut all: Vec<Full> = vec![Vec::new()];
        for (item, code) in self.tool.items.iter().zip(answers) {
            let absent = self.tool.missing == Missing::AsAbsent;
            let real = || (0..domain(item)).map(Some).collect::<Vec<_>>();
            let choices = match code.raw() {
                Some(raw) => vec![Some(raw)],
                None if absent && ask && askable(*code) => real().into_iter().chain([None]).collect(),
                None if absent => vec![None],
                None => real(),
            };
            all = all.iter().flat_map(|full| choices.iter().map(|c| [full.clone(), vec![*c]].concat())).collect();
        }
        all
    }

    /// Says whether no item that can still be asked changes level, kinds of help or actions, whatever else holds.
    pub(crate) fn enough(&self, answers: &[AnswerCode]) -> bool {
        let all = self.completions(answers, true);
        let open = |item: usize| askable(answers[item]) && all.iter().any(|full| self.asked(full, item));
        if let Missing::Needs { answered, of } = &self.missing() {
            let given = self.counted(answers, of);
            let coming = of.iter().filter(|item| open(item.0.into())).count();
            if given < usize::from(*answered) && given + coming >= usize::from(*answered) {
                return false;
            }
        }
        if !(0..answers.len()).any(open) {
            return true;
        }
        let Some(scoring) = &self.tool.scoring else { return false };
        let mut seen: BTreeMap<Full, Matter> = BTreeMap::new();
        all.iter().all(|full| {
            let end = self.end(full);
            let pathways = scoring.findings[end.finding].pathways.clone();
            let matter = (end.level, pathways, (!end.due.is_empty()).then_some(end.finding), end.due);
            let hidden = (0..answers.len()).map(|item| full[item].filter(|_| !askable(answers[item])));
            *seen.entry(hidden.collect()).or_insert_with(|| matter.clone()) == matter
        })
    }

    fn missing(&self) -> Missing {
        self.tool.missing.clone()
    }

    /// Counts the real answers that can count.
    pub(crate) fn counted(&self, answers: &[AnswerCode], of: &[ItemIx]) -> usize {
        let all = self.completions(answers, false);
        let counts = |item: &&ItemIx| {
            let item = usize::from(item.0);
            answers[item].raw().is_some() && all.iter().any(|full| self.asked(full, item))
        };
        of.iter().filter(counts).count()
    }

    pub(crate) fn ends(&self, answers: &[AnswerCode]) -> BTreeSet<End> {
        self.completions(answers, false).iter().map(|full| self.end(full)).collect()
    }
}

fn askable(code: AnswerCode) -> bool {
    code == AnswerCode::NOT_ASKED || code == AnswerCode::NOT_APPLICABLE
}
