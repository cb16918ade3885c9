//! Small tools and answers by chance, from a seed.

use askwell::answers::AnswerCode;
use askwell::documents::tool::*;
use askwell::vocabulary::*;

use super::tools::{bare, not, options, row, scale, yes_no};
use crate::oracle::domain;

/// A stream of numbers from a seed (splitmix64).
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    pub(crate) fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    pub(crate) fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())].clone()
    }

    /// Some of these, perhaps none.
    pub(crate) fn some<T: Clone>(&mut self, from: &[T]) -> Vec<T> {
        from.iter().filter(|_| self.one_in(2)).cloned().collect()
    }
}

/// What a condition may look at.
#[derive(Clone, Copy)]
struct Scope {
    items: usize,
    rules: usize,
    scales: usize,
    not: bool,
}

fn values(item: &Item) -> Vec<Value> {
    match &item.kind {
        Kind::YesNo => vec![Value::No, Value::Yes],
        Kind::OneOf(options) | Kind::AnyOf(options) => (0..options.len()).map(|at| Value::Option(at as u8)).collect(),
        Kind::Number(range) => (range.min..=range.max).step_by(range.step as usize).map(Value::Number).collect(),
    }
}

fn some_item(chance: &mut Chance, at: usize) -> Item {
    let kind = match chance.below(8) {
        0 => Kind::OneOf(options(2 + chance.below(2))),
        1 => Kind::AnyOf(options(1 + chance.below(2))),
        2 => {
            let min = chance.below(3) as i32 - 1;
            let step = 1 + chance.below(2) as i32;
            Kind::Number(NumberRange { min, max: min + step * (1 + chance.below(2) as i32), step })
        }
        _ => Kind::YesNo,
    };
    let mut item = Item { kind, ..yes_no(&format!("item-{at}")) };
    let all = values(&item);
    if item.kind != Kind::YesNo || chance.one_in(4) {
        item.concern = chance.some(&all);
    }
    item.points = all.iter().filter(|_| chance.one_in(2)).map(|value| (*value, 0)).collect();
    item.points.iter_mut().for_each(|(_, points)| *points = chance.below(4) as u32);
    item.critical = chance.one_in(4);
    item
}

fn threshold(chance: &mut Chance, least: i64, most: i64) -> Threshold {
    let mut number = || least + chance.below((most - least).max(0) as usize + 1) as i64;
    let (default, other, third) = (number(), number(), number());
    let cases = match chance.below(6) {
        0 => Some((ContextKind::Age, vec![("child".to_owned(), other)])),
        1 => Some((ContextKind::Language, vec![("es-MX".to_owned(), third), ("es".to_owned(), other)])),
        _ => None,
    };
    Threshold { default, cases }
}

fn condition(chance: &mut Chance, tool: &Tool, scope: Scope, depth: usize) -> Condition {
    if depth == 0 || chance.one_in(3) {
        match chance.below(8) {
            0 | 1 if scope.scales > 0 => return Condition::Scale(ScaleIx(chance.below(scope.scales) as u16)),
            2 if scope.scales > 0 => {
                let n = threshold(chance, 0, 4);
                return Condition::ScaleAtLeast(ScaleIx(chance.below(scope.scales) as u16), n);
            }
            3 if scope.scales > 0 => {
                let ix = chance.below(scope.scales);
                let bands: Vec<u8> = (0..tool.scales[ix].bands.len() as u8).collect();
                return Condition::ScaleBand(ScaleIx(ix as u16), chance.some(&bands));
            }
            4 if scope.rules > 0 => return Condition::Rule(RuleIx(chance.below(scope.rules) as u16)),
            5 => {
                return match chance.below(2) {
                    0 => Condition::ContextIs(ContextKind::Age, vec!["child".into()]),
                    _ => Condition::ContextIs(ContextKind::Language, vec![chance.pick(&["es", "es-MX", "fr"]).into()]),
                };
            }
            6 if scope.items > 0 => {
                let ix = chance.below(scope.items);
                let all = values(&tool.items[ix]);
                return Condition::ItemIs(ItemIx(ix as u16), chance.some(&all));
            }
            _ if scope.items > 0 => return Condition::Item(ItemIx(chance.below(scope.items) as u16)),
            _ => return Condition::ContextIs(ContextKind::Age, vec!["adult".into()]),
        }
    }
    let number = 1 + chance.below(3);
    let mut inner = Vec::new();
    for _ in 0..number {
        inner.push(condition(chance, tool, scope, depth - 1));
    }
    match chance.below(if scope.not { 4 } else { 3 }) {
        0 => Condition::All(inner),
        1 => Condition::Any(inner),
        2 => Condition::AtLeast(threshold(chance, 1, number as i64), inner),
        _ => not(inner.swap_remove(0)),
    }
}

fn some_scale(chance: &mut Chance, tool: &Tool) -> Scale {
    let all: Vec<ItemIx> = (0..tool.items.len()).map(|at| ItemIx(at as u16)).collect();
    let numbers: Vec<ItemIx> =
        all.iter().copied().filter(|item| matches!(tool.items[usize::from(item.0)].kind, Kind::Number(_))).collect();
    let banded: Vec<usize> = (0..tool.scales.len()).filter(|at| !tool.scales[*at].bands.is_empty()).collect();
    let ix = ScaleIx(tool.scales.len() as u16);
    let own = |chance: &mut Chance, most: i64| Some(Condition::ScaleAtLeast(ix, threshold(chance, 0, most)));
    let mut unit = 1;
    let (kind, positive) = match chance.below(5) {
        0 => {
            let tiers = ["strong", "medium"].map(|id| (TierId::parse(id).unwrap(), chance.some(&all)));
            let pools = vec![(TierId::parse("either").unwrap(), vec![TierIx(0), TierIx(1)])];
            let mut alternatives = Vec::new();
            for _ in 0..1 + chance.below(2) {
                let tiers = chance.some(&[TierIx(0), TierIx(1), TierIx(2)]);
                alternatives.push(tiers.into_iter().map(|tier| (tier, 1 + chance.below(2) as u16)).collect());
            }
            (ScaleKind::Tiers { tiers: tiers.into(), pools }, Some(Condition::Counts(ix, alternatives)))
        }
        1 => (ScaleKind::Count(chance.some(&all)), own(chance, 3)),
        2 if !banded.is_empty() => {
            let mut parts = Vec::new();
            for part in chance.some(&banded) {
                let values = tool.scales[part].bands.iter().map(|_| chance.below(4) as u32).collect();
                parts.push((ScaleIx(part as u16), values));
            }
            (ScaleKind::SumOfScales(parts), None)
        }
        3 if !numbers.is_empty() => {
            unit = 100;
            let weights = match numbers.as_slice() {
                [a, b, ..] => vec![(*a, 3300), (*b, 6700)],
                _ => vec![(numbers[0], 10_000)],
            };
            (ScaleKind::Mean { weights, direction: chance.pick(Direction::ALL) }, None)
        }
        _ => (ScaleKind::Sum(chance.some(&all)), own(chance, 5)),
    };
    let mut made = scale(&format!("scale-{}", ix.0), kind, positive);
    if chance.one_in(2) {
        let scope = Scope { items: tool.items.len(), rules: 0, scales: tool.scales.len(), not: false };
        if chance.one_in(3) && made.positive.is_some() {
            made.positive = Some(condition(chance, tool, scope, 1));
        }
        let mut from = -3 * unit;
        for at in 0..1 + chance.below(3) {
            made.bands.push(Band { from, id: BandId::parse(&format!("band-{at}")).unwrap() });
            from += (3 + chance.below(2) as i64) * unit / if at == 0 { 1 } else { 2 } + i64::from(unit == 100);
        }
    }
    made
}

/// A tool with at most six items and a few hundred full assignments.
pub(crate) fn some_tool(seed: u64) -> Tool {
    let chance = &mut Chance(seed);
    let mut tool = bare("by-chance");
    let mut size = 1;
    for at in 0..1 + chance.below(6) {
        let mut item = some_item(chance, at);
        size *= usize::from(domain(&item));
        if size > 400 {
            break;
        }
        if chance.one_in(3) {
            let scope = Scope { items: at, rules: 0, scales: 0, not: true };
            item.ask_if = Some(condition(chance, &tool, scope, 2));
        }
        tool.items.push(item);
    }
    for at in 0..chance.below(3) {
        let scope = Scope { items: tool.items.len(), rules: at, scales: 0, not: false };
        let body = RuleBody::Condition(condition(chance, &tool, scope, 2));
        tool.rules.push(Rule { id: RuleId::parse(&format!("rule-{at}")).unwrap(), body });
    }
    for _ in 0..chance.below(4) {
        let made = some_scale(chance, &tool);
        tool.scales.push(made);
    }
    let everything: Vec<ItemIx> = (0..tool.items.len()).map(|at| ItemIx(at as u16)).collect();
    for at in 0..chance.below(2) {
        tool.profiles
            .push(Profile { id: ProfileId::parse(&format!("profile-{at}")).unwrap(), items: chance.some(&everything) });
    }
    let scope = Scope { items: tool.items.len(), rules: tool.rules.len(), scales: tool.scales.len(), not: true };
    let mut findings = Vec::new();
    for at in 0..1 + chance.below(4) {
        let when = condition(chance, &tool, scope, 2);
        let pathways = chance.some(&Pathway::ALL[..3]);
        let mut finding = row(&format!("row-{at}"), Some(when), chance.pick(Concern::ALL), &pathways);
        for action in 0..chance.below(3) {
            let when = chance.one_in(2).then(|| condition(chance, &tool, scope, 1));
            finding.actions.push(Action {
                id: ActionId::parse(&format!("action-{action}")).unwrap(),
                when,
                within: None,
                to: None,
                consent_needed: false,
                source: SourceId::parse("source").unwrap(),
            });
        }
        finding.lowers = chance.one_in(8).then(|| "reason".into());
        findings.push(finding);
    }
    if chance.one_in(3) {
        findings.sort_by_key(|finding| std::cmp::Reverse(finding.level));
    }
    let last = findings.last_mut().unwrap();
    last.when = None;
    let mut floors = Vec::new();
    for _ in 0..chance.below(3) {
        let when = condition(chance, &tool, scope, 1);
        floors.push(Floor { when, at_least: chance.pick(Concern::ALL), ours: chance.one_in(2) });
    }
    if chance.one_in(4) {
        let finding = FindingIx(chance.below(findings.len()) as u16);
        tool.stop_when.push(Stop { when: condition(chance, &tool, scope, 1), finding });
    }
    if !chance.one_in(12) {
        tool.scoring = Some(Scoring { findings, floors });
    } else {
        tool.stop_when.clear();
    }
    tool.missing = match chance.below(6) {
        0 => Missing::AsAbsent,
        1 => Missing::Needs { answered: 1 + chance.below(2) as u16, of: chance.some(&everything) },
        _ => Missing::Completions,
    };
    tool.use_ = chance.pick(&[Use::Ask, Use::Assess]);
    tool
}

/// Answers that a tool's items have, and ways of not answering.
pub(crate) fn some_answers(seed: u64, tool: &Tool) -> Vec<AnswerCode> {
    let chance = &mut Chance(seed);
    let silent = 1 + chance.below(4);
    let unanswered = [
        AnswerCode::NOT_ASKED,
        AnswerCode::UNKNOWN,
        AnswerCode::DECLINED,
        AnswerCode::STOPPED_BEFORE,
        AnswerCode::NOT_APPLICABLE,
        AnswerCode::NOT_ASKED,
    ];
    tool.items
        .iter()
        .map(|item| match chance.one_in(silent) {
            true => chance.pick(&unanswered),
            false => AnswerCode::real(chance.below(usize::from(domain(item))) as u16),
        })
        .collect()
}

pub(crate) fn some_context(seed: u64) -> Context {
    let chance = &mut Chance(seed);
    Context {
        age: Some(chance.pick(Age::ALL)),
        language: LanguageTag::parse(chance.pick(&["es", "es-MX", "fr", "de", "es-MX-x-a"])).ok(),
        ..Context::default()
    }
}
