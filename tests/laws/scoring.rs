//! Scoring agrees with the written-out meaning of a tool, on tools and answers by chance.

use askwell::answers::AnswerCode;
use askwell::documents::tool::*;
use askwell::judgement::scoring::{Outcome, Program, Reach, Scratch};
use askwell::vocabulary::{Concern, Context, Headline, Pathway};
use proptest::prelude::*;

use crate::oracle::{Full, Oracle};
use crate::support::chance::{Chance, some_answers, some_context, some_tool};
use crate::support::delphi::{delphi, tier};
use crate::support::tools::{bare, item, options, row, yes_no};

/// What an outcome must be, from every completion.
fn expected(oracle: &Oracle<'_>, answers: &[AnswerCode]) -> Outcome {
    let tool = oracle.tool;
    let all = oracle.completions(answers, false);
    let mut out = Outcome::default();
    for (ix, scale) in tool.scales.iter().enumerate() {
        let numbers: Vec<i64> = all.iter().map(|full| oracle.number(full, ix)).collect();
        let positive =
            scale.positive.as_ref().map(|positive| same(all.iter().map(|full| oracle.holds(full, positive))));
        let mut bands: Vec<u8> = match scale.bands.len() {
            0 => Vec::new(),
            _ => all.iter().map(|full| oracle.band(full, ix) as u8).collect(),
        };
        bands.sort_unstable();
        bands.dedup();
        let (low, high) = (*numbers.iter().min().unwrap(), *numbers.iter().max().unwrap());
        out.scales.push(askwell::judgement::scoring::ScaleOutcome { low, high, positive, bands });
    }
    for profile in &tool.profiles {
        let tally =
            |full: &Full| profile.items.iter().filter(|item| oracle.present(full, item.0.into())).count() as u16;
        let tallies: Vec<u16> = all.iter().map(tally).collect();
        out.profiles.push((*tallies.iter().min().unwrap(), *tallies.iter().max().unwrap()));
    }
    for (at, code) in answers.iter().enumerate() {
        match same(all.iter().map(|full| oracle.present(full, at))) {
            Some(true) => out.present.push(ItemIx(at as u16)),
            None => out.undetermined.push(ItemIx(at as u16)),
            Some(false) => {}
        }
        if code.raw().is_none() && all.iter().any(|full| oracle.asked(full, at)) {
            out.unanswered += 1;
            out.declined += u16::from(*code == AnswerCode::DECLINED);
            out.not_asked += u16::from(![AnswerCode::DECLINED, AnswerCode::UNKNOWN].contains(code));
        }
    }
    let Some(scoring) = &tool.scoring else { return out };
    let ends = oracle.ends(answers);
    out.level = ends.iter().map(|end| end.level).min().unwrap();
    out.could_be = ends.iter().map(|end| end.level).max().unwrap();
    out.our_floor = out.level > ends.iter().map(|end| end.published).min().unwrap();
    out.findings_possible = ends.iter().map(|end| FindingIx(end.finding as u16)).collect();
    out.findings_possible.dedup();
    for pathway in Pathway::ALL {
        match same(ends.iter().map(|end| scoring.findings[end.finding].pathways.contains(pathway))) {
            Some(true) => out.pathways.push(*pathway),
            None => out.pathways_possible.push(*pathway),
            Some(false) => {}
        }
    }
    let first = ends.first().unwrap();
    let everywhere = |place: &u8| ends.iter().all(|end| end.finding == first.finding && end.due.contains(place));
    out.actions = first.due.iter().filter(|p| everywhere(p)).map(|p| (FindingIx(first.finding as u16), *p)).collect();
    out.headline = Headline::of(out.level, out.could_be);
    if let Missing::Needs { answered, of } = &tool.missing
        && oracle.counted(answers, of) < usize::from(*answered)
    {
        out.headline = Headline::NotEstablished;
    }
    out
}

fn same(mut values: impl Iterator<Item = bool>) -> Option<bool> {
    let first = values.next()?;
    values.all(|value| value == first).then_some(first)
}

fn cases(number: u32) -> ProptestConfig {
    ProptestConfig { cases: number, failure_persistence: None, ..ProptestConfig::default() }
}

/// Laws over a tool, answers and a context by chance. An `AnswerCode` can't be printed, so the seeds are.
macro_rules! laws {
    ($($(#[$doc:meta])* fn $name:ident($tool:ident, $answers:ident, $context:ident) $body:block)+) => {
        $($(#[$doc])* #[test]
        fn $name() {
            proptest!(cases(600), |(seeds in (any::<u64>(), any::<u64>()))| {
                let $tool = some_tool(seeds.0);
                let $answers = some_answers(seeds.1, &$tool);
                let $context = some_context(seeds.1);
                $body
            });
        })+
    };
}

laws! {
    fn an_outcome_is_the_set_over_all_completions(tool, answers, context) {
        let oracle = Oracle { tool: &tool, context: &context };
        let outcome = Program::compile(&tool).assess(&answers, &context);
        prop_assert_eq!(outcome, expected(&oracle, &answers), "{:#?}", tool);
    }

    fn an_item_is_asked_as_every_completion_says(tool, answers, context) {
        let oracle = Oracle { tool: &tool, context: &context };
        let program = Program::compile(&tool);
        let all = oracle.completions(&answers, false);
        for at in 0..tool.items.len() {
            let reach = match same(all.iter().map(|full| oracle.asked(full, at))) {
                Some(true) => Reach::Open,
                Some(false) => Reach::Closed,
                None => Reach::Undetermined,
            };
            prop_assert_eq!(program.reach(ItemIx(at as u16), &answers, &context), reach);
        }
    }

    fn enough_is_when_no_further_answer_matters(tool, answers, context) {
        let oracle = Oracle { tool: &tool, context: &context };
        prop_assert_eq!(Program::compile(&tool).enough(&answers, &context), oracle.enough(&answers), "{:#?}", tool);
    }

    /// Conduct 23 and 24: a refusal counts neither as a no nor as a yes.
    fn declining_is_not_answering(tool, answers, context) {
        let program = Program::compile(&tool);
        let otherwise: Vec<AnswerCode> =
            answers.iter().map(|code| if code.raw().is_some() { *code } else { AnswerCode::DECLINED }).collect();
        let (one, other) = (program.assess(&answers, &context), program.assess(&otherwise, &context));
        prop_assert_eq!(Outcome { declined: 0, not_asked: 0, ..one }, Outcome { declined: 0, not_asked: 0, ..other });
    }

    fn an_answer_that_is_never_asked_for_never_scores(tool, answers, context) {
        let program = Program::compile(&tool);
        let reachable: Vec<AnswerCode> = answers
            .iter()
            .enumerate()
            .map(|(at, code)| match program.reach(ItemIx(at as u16), &answers, &context) {
                Reach::Closed => AnswerCode::NOT_ASKED,
                _ => *code,
            })
            .collect();
        prop_assert_eq!(program.assess(&answers, &context), program.assess(&reachable, &context));
    }

    fn answering_more_only_narrows(tool, answers, context) {
        let program = Program::compile(&tool);
        let before = program.assess(&answers, &context);
        if tool.missing != Missing::AsAbsent {
            let more: Vec<AnswerCode> = answers
                .iter()
                .map(|code| if code.raw().is_none() { AnswerCode::real(0) } else { *code })
                .collect();
            let after = program.assess(&more, &context);
            prop_assert!(after.findings_possible.iter().all(|finding| before.findings_possible.contains(finding)));
            prop_assert!(after.level >= before.level && after.could_be <= before.could_be);
        }
    }

    fn a_reason_alone_gives_the_same_sets_and_has_nothing_to_spare(tool, answers, context) {
        let program = Program::compile(&tool);
        let sets = |answers: &[AnswerCode]| {
            let outcome = program.assess(answers, &context);
            (outcome.findings_possible, outcome.level, outcome.could_be)
        };
        let reasons = program.reasons(&answers, &context);
        let only = |kept: &dyn Fn(usize) -> bool| -> Vec<AnswerCode> {
            answers.iter().enumerate().map(|(at, code)| if kept(at) { *code } else { AnswerCode::NOT_ASKED }).collect()
        };
        let named = |at: usize| reasons.contains(&ItemIx(at as u16));
        prop_assert_eq!(sets(&only(&named)), sets(&answers));
        // Where an unanswered item counts as absent, leaving one out can be made good by leaving out another.
        for reason in reasons.iter().filter(|_| tool.missing != Missing::AsAbsent) {
            prop_assert_ne!(sets(&only(&|at| named(at) && at != usize::from(reason.0))), sets(&answers));
        }
    }

    fn past_the_budget_nothing_possible_is_left_out(tool, answers, context) {
        let exact = Program::compile(&tool).assess(&answers, &context);
        let wide = Program::compile_within(&tool, 0).assess(&answers, &context);
        prop_assert!(exact.findings_possible.iter().all(|finding| wide.findings_possible.contains(finding)));
        prop_assert!(wide.level <= exact.level && exact.could_be <= wide.could_be);
        prop_assert!(wide.pathways.iter().all(|pathway| exact.pathways.contains(pathway)));
        prop_assert!(wide.actions.iter().all(|action| exact.actions.contains(action)));
        for (exact, wide) in exact.scales.iter().zip(&wide.scales) {
            prop_assert!(wide.low <= exact.low && exact.high <= wide.high);
            prop_assert!(wide.positive == exact.positive || wide.positive == Some(None));
            prop_assert!(exact.bands.iter().all(|band| wide.bands.contains(band)));
        }
    }

    fn past_the_budget_enough_is_never_said_too_early(tool, answers, context) {
        let [exact, wide] = [Program::compile(&tool), Program::compile_within(&tool, 0)];
        prop_assert!(exact.enough(&answers, &context) || !wide.enough(&answers, &context), "{:#?}", tool);
    }

    fn reused_room_gives_the_same_outcome(tool, answers, context) {
        let program = Program::compile(&tool);
        let mut scratch = Scratch::default();
        for _ in 0..3 {
            prop_assert_eq!(program.judge(&mut scratch, &answers, &context), &program.assess(&answers, &context));
            program.judge(&mut scratch, &[], &Context::default());
        }
    }
}

/// The answers of an assessment in which these indicators are present and all others are not.
fn only(present: &[usize]) -> Vec<AnswerCode> {
    (0..67).map(|at| AnswerCode::real(u16::from(present.contains(&at)))).collect()
}

#[test]
fn the_dimension_rule_of_delphi_gives_its_published_truth_table() {
    let tool = delphi();
    let program = Program::compile(&tool);
    assert!(program.exact());
    // Recruitment by deception: one strong, eight medium, one weak indicator.
    let [strong, medium, weak] = [0, 1, 2].map(|at| tier(0, at).collect::<Vec<_>>());
    for s in 0..=1 {
        for m in 0..=8 {
            for w in 0..=1 {
                let present = [&strong[..s], &medium[..m], &weak[..w]].concat();
                let positive = s >= 2 || s >= 1 && m + w >= 1 || m >= 3 || m >= 2 && w >= 1;
                let outcome = program.assess(&only(&present), &Context::default());
                assert_eq!(outcome.scales[0].positive, Some(Some(positive)), "{s} {m} {w}");
                assert_eq!(outcome.scales[0].low, (s + m + w) as i64);
            }
        }
    }
}

#[test]
fn one_completion_between_the_two_ends_can_hold_a_third_finding() {
    let tool = delphi();
    let program = Program::compile(&tool);
    // Exploitation positive; one answer short of coercive recruitment: both of its rows, nothing else.
    let mut present: Vec<usize> = tier(3, 1).take(3).collect();
    present.extend(tier(1, 1).take(2));
    let mut answers = only(&present);
    answers[tier(1, 1).nth(2).unwrap()] = AnswerCode::DECLINED;
    let outcome = program.assess(&answers, &Context::default());
    assert_eq!(outcome.findings_possible, [FindingIx(2), FindingIx(4)]);
    assert_eq!((outcome.level, outcome.could_be), (Concern::Some, Concern::Some));
    assert_eq!(outcome.headline, Headline::Level(Concern::Some));
}

/// Which steps of a number item are its concern is kept in one of two ways, by whether one lies beyond the 64th.
#[test]
fn any_steps_of_a_long_range_can_be_the_concern() {
    let context = Context::default();
    let every: Vec<i32> = (0..=100).collect();
    for concern in [&[][..], &[3], &[63], &[64], &[70], &[3, 3, 70], &every[..64], &every] {
        let mut tool = bare("long-range");
        let kind = Kind::Number(NumberRange { min: 0, max: 100, step: 1 });
        tool.items =
            vec![Item { kind, concern: concern.iter().copied().map(Value::Number).collect(), ..yes_no("how-many") }];
        let (program, oracle) = (Program::compile(&tool), Oracle { tool: &tool, context: &context });
        for code in (0..=100).map(AnswerCode::real).chain([AnswerCode::NOT_ASKED]) {
            assert_eq!(program.assess(&[code], &context), expected(&oracle, &[code]), "{concern:?} {:?}", code.raw());
        }
    }
}

/// A code that no answer of an item has leaves the item open, also where answers are counted.
#[test]
fn a_code_that_no_answer_of_an_item_has_is_no_answer() {
    let context = Context::default();
    let mut tool = bare("two-items");
    let concern = vec![Value::Option(0)];
    tool.items = vec![yes_no("yes-no"), Item { kind: Kind::AnyOf(options(3)), concern, ..yes_no("any-of") }];
    let findings = vec![row("met", Some(item(0)), Concern::Some, &[]), row("other", None, Concern::NoneRecorded, &[])];
    tool.scoring = Some(Scoring { findings, floors: Vec::new() });
    for missing in [Missing::Completions, Missing::Needs { answered: 2, of: vec![ItemIx(0), ItemIx(1)] }] {
        tool.missing = missing;
        let program = Program::compile(&tool);
        let sets = |answers: [AnswerCode; 2]| {
            let outcome = program.assess(&answers, &context);
            (outcome.headline, outcome.level, outcome.could_be, outcome.present, outcome.undetermined)
        };
        let open = AnswerCode::NOT_ASKED;
        for raw in [2, 3] {
            assert_eq!(sets([AnswerCode::real(raw), AnswerCode::real(0)]), sets([open, AnswerCode::real(0)]));
        }
        for raw in [8, 9] {
            assert_eq!(sets([AnswerCode::real(1), AnswerCode::real(raw)]), sets([AnswerCode::real(1), open]));
        }
    }
}

/// A floor that is met makes another needless only where that asks for no more, and one of ours never stands in for a
/// published one. Past the budget the same comes out, once all is answered.
#[test]
fn two_floors_of_any_level_count_as_every_completion_says() {
    let codes = [AnswerCode::real(0), AnswerCode::real(1), AnswerCode::NOT_ASKED];
    let context = Context::default();
    for level in Concern::ALL.iter().flat_map(|first| Concern::ALL.iter().map(move |second| [*first, *second])) {
        for ours in [[false, false], [false, true], [true, false], [true, true]] {
            let mut tool = bare("two-floors");
            tool.items = vec![yes_no("first"), yes_no("second")];
            let floor = |at: usize| Floor { when: item(at), at_least: level[at], ours: ours[at] };
            let findings = vec![row("other", None, Concern::NoneRecorded, &[])];
            tool.scoring = Some(Scoring { findings, floors: vec![floor(0), floor(1)] });
            let (exact, wide) = (Program::compile(&tool), Program::compile_within(&tool, 0));
            let oracle = Oracle { tool: &tool, context: &context };
            for answers in codes.iter().flat_map(|first| codes.iter().map(move |second| [*first, *second])) {
                let said = expected(&oracle, &answers);
                assert_eq!(exact.assess(&answers, &context), said, "{level:?} {ours:?}");
                if answers.iter().all(|code| code.raw().is_some()) {
                    let said = Outcome { exact: wide.exact(), ..said };
                    assert_eq!(wide.assess(&answers, &context), said, "{level:?} {ours:?}");
                }
            }
        }
    }
}

/// Reads the classification of Delphi for dimensions that are positive or not.
fn classified(tool: &Tool, positive: u32) -> usize {
    fn holds(condition: &Condition, positive: u32) -> bool {
        match condition {
            Condition::Scale(scale) => positive >> scale.0 & 1 != 0,
            Condition::All(all) => all.iter().all(|inner| holds(inner, positive)),
            Condition::Any(any) => any.iter().any(|inner| holds(inner, positive)),
            Condition::Not(inner) => !holds(inner, positive),
            _ => panic!("not in this table"),
        }
    }
    let rows = &tool.scoring.as_ref().unwrap().findings;
    rows.iter().position(|row| row.when.as_ref().is_none_or(|when| holds(when, positive))).unwrap()
}

#[test]
fn partial_answers_to_delphi_give_every_class_that_open_dimensions_can_make() {
    let tool = delphi();
    let program = Program::compile(&tool);
    proptest!(cases(3000), |(seed in any::<u64>(), silent in 2usize..12)| {
        let chance = &mut Chance(seed);
        let answer = |chance: &mut Chance| match chance.one_in(silent) {
            true => AnswerCode::DECLINED,
            false => AnswerCode::real(u16::from(chance.one_in(6))),
        };
        let answers: Vec<AnswerCode> = (0..67).map(|_| answer(chance)).collect();
        let rule = |dimension: usize, open: bool| {
            let is = |code: &AnswerCode| code.raw() == Some(1) || open && code.raw().is_none();
            let [s, m, w] = [0, 1, 2].map(|at| answers[tier(dimension, at)].iter().filter(|code| is(code)).count());
            s >= 2 || s >= 1 && m + w >= 1 || m >= 3 || m >= 2 && w >= 1
        };
        let ends: Vec<(bool, bool)> = (0..6).map(|dimension| (rule(dimension, false), rule(dimension, true))).collect();
        let fits = |positive: &u32| ends.iter().enumerate().all(|(at, (low, high))| [*low, *high].contains(&(positive >> at & 1 != 0)));
        let mut possible: Vec<usize> = (0..64).filter(fits).map(|positive| classified(&tool, positive)).collect();
        possible.sort_unstable();
        possible.dedup();
        let outcome = program.assess(&answers, &Context::default());
        prop_assert_eq!(outcome.findings_possible.iter().map(|it| usize::from(it.0)).collect::<Vec<_>>(), possible);
        for (scale, (low, high)) in outcome.scales.iter().zip(&ends) {
            prop_assert_eq!(scale.positive, Some((low == high).then_some(*low)));
        }
    });
}
