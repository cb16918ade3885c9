//! The prover agrees with trying every set of answers, and its counter-examples are true and shortest.

use std::collections::BTreeMap;

use askwell::answers::AnswerCode;
use askwell::documents::tool::*;
use askwell::judgement::scoring::{PROOF_BUDGET, Program, Proof, ProofFault, ProofPlace, no_concern, prove};
use askwell::vocabulary::{Age, Area, Code, Concern, Context, ContextKind, Interrupt, LanguageTag, Pathway};
use proptest::prelude::*;

use crate::oracle::{Full, Oracle, domain};
use crate::support::chance::{Chance, some_tool};
use crate::support::delphi::{delphi, tier};
use crate::support::tools::{bare, item, not, row, scale, yes_no};

fn contexts() -> Vec<Context> {
    let languages = ["de", "es", "es-MX", "fr"];
    Age::ALL
        .iter()
        .flat_map(|age| languages.map(|tag| (*age, tag)))
        .map(|(age, tag)| Context { age: Some(age), language: LanguageTag::parse(tag).ok(), ..Context::default() })
        .collect()
}

fn benign(tool: &Tool, at: usize) -> u16 {
    no_concern(tool, ItemIx(at as u16)).raw().unwrap()
}

/// How many concerns a set of answers holds, an any-of item counting option by option.
fn cost(tool: &Tool, full: &Full) -> u32 {
    let item = |at: usize| {
        let differs = full[at].unwrap() ^ benign(tool, at);
        if matches!(tool.items[at].kind, Kind::AnyOf(_)) { differs.count_ones() } else { u32::from(differs != 0) }
    };
    (0..full.len()).map(item).sum()
}

fn every_full(tool: &Tool) -> Vec<Full> {
    let mut all: Vec<Full> = vec![Vec::new()];
    for item in &tool.items {
        all =
            all.iter().flat_map(|full| (0..domain(item)).map(|raw| [full.clone(), vec![Some(raw)]].concat())).collect();
    }
    all
}

/// The answers of a witness, and the context in which it shows.
fn case(tool: &Tool, fault: &ProofFault) -> (Full, Context) {
    let mut full: Full = (0..tool.items.len()).map(|at| Some(benign(tool, at))).collect();
    for (item, code) in &fault.witness {
        full[usize::from(item.0)] = code.raw();
    }
    let mut context = contexts().swap_remove(0);
    for (kind, value) in &fault.context {
        match kind {
            ContextKind::Age => context.age = Age::parse(value),
            ContextKind::Language => context.language = LanguageTag::parse(value).ok(),
            ContextKind::Area => context.area = Area::parse(value).ok(),
            _ => panic!("no such context here"),
        }
    }
    (full, context)
}

/// Every way to make one answer a concern: the item, and the answers after.
fn yeses(tool: &Tool, full: &Full) -> Vec<(usize, Full)> {
    let mut all = Vec::new();
    for (at, item) in tool.items.iter().enumerate() {
        let raws: Vec<u16> =
            item.concern.iter().map(|value| AnswerCode::of_values(item, &[*value]).unwrap().raw().unwrap()).collect();
        for raw in &raws {
            let had = full[at].unwrap();
            let (fresh, after) = match item.kind {
                Kind::AnyOf(_) => (had & raw == 0, had | raw),
                _ => (!raws.contains(&had), *raw),
            };
            if fresh {
                let mut next = full.clone();
                next[at] = Some(after);
                all.push((at, next));
            }
        }
    }
    all
}

type Key = (Code, ProofPlace, Vec<FindingIx>);

/// Every fault there is, found by trying all answers in all contexts, with the fewest concerns that show it.
fn by_hand(tool: &Tool) -> BTreeMap<Key, u32> {
    let mut found: BTreeMap<Key, u32> = BTreeMap::new();
    let mut see = |key: Key, cost: u32| {
        let known = found.entry(key).or_insert(cost);
        *known = cost.min(*known);
    };
    let scoring = tool.scoring.as_ref().unwrap();
    let last = scoring.findings.len() - 1;
    let ix = |finding: usize| FindingIx(finding as u16);
    let place = |item: usize| ProofPlace::Item(ItemIx(item as u16));
    let excused = |finding: usize| scoring.findings[finding].lowers.is_some();
    let mut reached = vec![false; last + 1];
    let all = every_full(tool);
    for context in &contexts() {
        let oracle = Oracle { tool, context };
        for full in &all {
            let end = oracle.end(full);
            reached[end.finding] = true;
            for (at, after) in yeses(tool, full) {
                let next = oracle.end(&after);
                if next.level < end.level && !excused(next.finding) {
                    let code = if end.finding == last { Code::OtherwiseOutranks } else { Code::YesLowers };
                    // Which item it is stands beside the pair of rows; the pair is what is reported once.
                    see((code, ProofPlace::Tool, vec![ix(end.finding), ix(next.finding)]), cost(tool, &after));
                }
                let alone = |other: usize| other == at || full[other] == Some(benign(tool, other));
                let free = gate_items(tool, at);
                let rest = (0..full.len()).all(|other| alone(other) || free.contains(&other));
                let stops = tool.items[at].now.iter().any(|(value, _)| {
                    let raw = AnswerCode::of_values(&tool.items[at], &[*value]).unwrap().raw().unwrap();
                    match tool.items[at].kind {
                        Kind::AnyOf(_) => (after[at].unwrap() & !full[at].unwrap()) == raw,
                        _ => after[at] == Some(raw),
                    }
                });
                let lifted = end.level < Concern::Urgent && next.level == Concern::Urgent;
                if tool.use_ == Use::Ask && rest && lifted && !stops && full[at] == Some(benign(tool, at)) {
                    see((Code::UrgentWithoutNow, place(at), Vec::new()), cost(tool, &after));
                }
            }
            if end.level == Concern::NoneRecorded && !excused(end.finding) {
                for at in (0..full.len()).filter(|at| tool.items[*at].critical && oracle.present(full, *at)) {
                    see((Code::CriticalLowest, place(at), Vec::new()), cost(tool, full));
                }
                for scale in (0..tool.scales.len()).filter(|_| end.finding == last) {
                    if tool.scales[scale].positive.as_ref().is_some_and(|positive| oracle.holds(full, positive)) {
                        let place = ProofPlace::Scale(ScaleIx(scale as u16));
                        see((Code::OtherwiseOutranks, place, Vec::new()), cost(tool, full));
                    }
                }
            }
            let quiet = |at: usize| tool.items[at].by != By::Asked || full[at] == Some(benign(tool, at));
            if end.level > Concern::Some && (0..full.len()).all(quiet) {
                see((Code::AllNoTooHigh, ProofPlace::Tool, Vec::new()), cost(tool, full));
            }
        }
    }
    for (finding, _) in reached.iter().enumerate().filter(|(_, reached)| !**reached) {
        see((Code::ShadowedFinding, ProofPlace::Finding(ix(finding)), Vec::new()), 0);
    }
    let asked: Vec<bool> = (0..tool.items.len())
        .map(|at| contexts().iter().any(|context| all.iter().any(|full| Oracle { tool, context }.asked(full, at))))
        .collect();
    let mut matters: Vec<bool> = (0..tool.items.len()).map(|at| matters(tool, &all, at)).collect();
    for at in (0..tool.items.len()).rev() {
        for earlier in 0..at {
            let gates = matters[at] && asked[at] && varies(&all, tool, earlier, &|oracle, full| oracle.asked(full, at));
            matters[earlier] |= gates;
        }
        match (asked[at], matters[at]) {
            (false, _) => see((Code::ItemNeverAsked, place(at), Vec::new()), 0),
            (true, false) => see((Code::ItemNoEffect, place(at), Vec::new()), 0),
            _ => {}
        }
    }
    found
}

fn gate_items(tool: &Tool, at: usize) -> Vec<usize> {
    fn named(condition: &Condition, found: &mut Vec<usize>) {
        match condition {
            Condition::Item(item) | Condition::ItemIs(item, _) => found.push(item.0.into()),
            Condition::All(inner) | Condition::Any(inner) | Condition::AtLeast(_, inner) => {
                inner.iter().for_each(|inner| named(inner, found));
            }
            Condition::Not(inner) => named(inner, found),
            _ => {}
        }
    }
    let mut found = Vec::new();
    if let Some(condition) = &tool.items[at].ask_if {
        named(condition, &mut found);
    }
    let further: Vec<usize> = found.iter().flat_map(|at| gate_items(tool, *at)).collect();
    [found, further].concat()
}

/// Says whether another answer to an item ever changes what is seen.
fn varies<T: PartialEq>(all: &[Full], tool: &Tool, at: usize, see: &dyn Fn(&Oracle<'_>, &Full) -> T) -> bool {
    contexts().iter().any(|context| {
        let oracle = Oracle { tool, context };
        all.iter().filter(|full| full[at] == Some(0)).any(|full| {
            let base = see(&oracle, full);
            (1..domain(&tool.items[at])).any(|raw| {
                let mut other = full.clone();
                other[at] = Some(raw);
                see(&oracle, &other) != base
            })
        })
    })
}

fn matters(tool: &Tool, all: &[Full], at: usize) -> bool {
    let needed = matches!(&tool.missing, Missing::Needs { of, .. } if of.contains(&ItemIx(at as u16)));
    needed
        || !tool.items[at].now.is_empty()
        || varies(all, tool, at, &|oracle, full| {
            let scale = |ix: usize| {
                let positive = tool.scales[ix].positive.as_ref().map(|positive| oracle.holds(full, positive));
                (positive, oracle.number(full, ix), oracle.band(full, ix))
            };
            let tally = |profile: &Profile| profile.items.iter().filter(|it| oracle.present(full, it.0.into())).count();
            let scales: Vec<_> = (0..tool.scales.len()).map(scale).collect();
            (oracle.end(full), scales, tool.profiles.iter().map(tally).collect::<Vec<_>>())
        })
}

fn key(fault: &ProofFault) -> Key {
    match (fault.code, fault.place) {
        (Code::YesLowers | Code::OtherwiseOutranks, ProofPlace::Item(_)) => {
            (fault.code, ProofPlace::Tool, fault.findings.clone())
        }
        (code, place) => (code, place, Vec::new()),
    }
}

/// Tools in which critical items, `now` and signs also vary.
fn tool_to_prove(seed: u64) -> Option<Tool> {
    let mut tool = some_tool(seed);
    let chance = &mut Chance(seed ^ 7);
    for item in &mut tool.items {
        item.by = chance.pick(By::ALL);
        if chance.one_in(6) && !item.concern.is_empty() {
            item.now.push((item.concern[0], Interrupt::Danger));
        }
    }
    tool.scoring.is_some().then_some(tool)
}

#[test]
fn a_proof_finds_exactly_what_trying_everything_finds() {
    let config = ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(seed in any::<u64>())| {
        let Some(tool) = tool_to_prove(seed) else { return Ok(()) };
        let program = Program::compile(&tool);
        let proof = prove(&tool, &program, PROOF_BUDGET);
        let mut expected = by_hand(&tool);
        let mut found: BTreeMap<Key, u32> = BTreeMap::new();
        for fault in &proof.faults {
            let (full, context) = case(&tool, fault);
            let oracle = Oracle { tool: &tool, context: &context };
            let end = oracle.end(&full);
            if let (Some(before), ProofPlace::Item(item)) = (fault.before, fault.place) {
                let mut earlier = full.clone();
                earlier[usize::from(item.0)] = before.raw();
                prop_assert!(oracle.end(&earlier).level > end.level, "no counter-example: {:#?}", tool);
                prop_assert!(yeses(&tool, &earlier).contains(&(item.0.into(), full.clone())));
            }
            match (fault.code, fault.place) {
                (Code::CriticalLowest, ProofPlace::Item(item)) => {
                    prop_assert!(oracle.present(&full, item.0.into()) && end.level == Concern::NoneRecorded);
                }
                (Code::UrgentWithoutNow, _) => prop_assert_eq!(end.level, Concern::Urgent),
                (Code::AllNoTooHigh, _) => prop_assert!(end.level > Concern::Some),
                _ => {}
            }
            let cost = if fault.witness.is_empty() { 0 } else { cost(&tool, &full) };
            prop_assert!(found.insert(key(fault), cost).is_none(), "twice: {:?}", key(fault));
        }
        prop_assert!(!proof.structural || expected.keys().all(|key| key.0 != Code::YesLowers));
        // Where an unanswered item counts as absent, an answer may matter only beside absent ones: no fault, then.
        let partial = tool.missing == Missing::AsAbsent;
        expected.retain(|key, _| !(partial && key.0 == Code::ItemNoEffect) || found.contains_key(key));
        prop_assert_eq!(found, expected, "{:#?}", tool);
    });
}

/// A proof is about full sets of answers; it carries over to partial ones where those are judged by completions.
#[test]
fn more_concern_never_lowers_the_level_of_a_proved_tool() {
    let config = ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(seeds in (any::<u64>(), any::<u64>()))| {
        let Some(tool) = tool_to_prove(seeds.0) else { return Ok(()) };
        let program = Program::compile(&tool);
        let lowers = |fault: &ProofFault| matches!(fault.code, Code::YesLowers | Code::OtherwiseOutranks);
        let excused = tool.scoring.iter().flat_map(|scoring| &scoring.findings).any(|row| row.lowers.is_some());
        if excused || tool.missing == Missing::AsAbsent || prove(&tool, &program, PROOF_BUDGET).faults.iter().any(lowers) {
            return Ok(());
        }
        let answers = crate::support::chance::some_answers(seeds.1, &tool);
        let context = crate::support::chance::some_context(seeds.1);
        let before = program.assess(&answers, &context);
        let raws: Full = answers.iter().map(|code| code.raw()).collect();
        for (at, item) in tool.items.iter().enumerate() {
            let Some(had) = raws[at] else { continue };
            let mut one = vec![Some(0); raws.len()];
            one[at] = Some(had);
            for (_, after) in yeses(&tool, &one).into_iter().filter(|(changed, _)| *changed == at) {
                let mut more = answers.clone();
                more[at] = AnswerCode::real(after[at].unwrap());
                let now = program.assess(&more, &context);
                prop_assert!(now.level >= before.level && now.could_be >= before.could_be, "{:?} {:#?}", item.id, tool);
            }
        }
    });
}

fn proved(tool: &Tool) -> Proof {
    prove(tool, &Program::compile(tool), PROOF_BUDGET)
}

fn keys(proof: &Proof) -> Vec<Key> {
    proof.faults.iter().map(key).collect()
}

#[test]
fn delphi_keeps_its_word_in_fewer_states_than_were_measured_for_the_prototype() {
    let tool = delphi();
    let program = Program::compile(&tool);
    let proof = prove(&tool, &program, PROOF_BUDGET);
    assert_eq!(keys(&proof), []);
    assert!(program.size() < 1000 && proof.work < 20_000, "{} {}", program.size(), proof.work);
}

#[test]
fn delphi_without_its_review_row_is_refuted_with_the_fewest_concerns() {
    let mut tool = delphi();
    let scoring = tool.scoring.as_mut().unwrap();
    // Without the review row every open combination falls to the lowest level.
    scoring.findings.pop();
    scoring.findings.last_mut().unwrap().when = None;
    let proof = proved(&tool);
    // Exploitation counts as such until coercion in recruitment joins it: then no row says anything.
    let drop = proof.faults.iter().find(|fault| fault.code == Code::YesLowers).unwrap();
    assert_eq!(drop.findings, [FindingIx(2), FindingIx(3)]);
    assert_eq!(drop.witness.len(), 4);
    // Six dimensions of which three are nowhere in a row alone, and three can be hidden by combination.
    let hidden: Vec<_> = proof.faults.iter().filter(|fault| fault.code == Code::OtherwiseOutranks).collect();
    assert_eq!(
        hidden.iter().map(|fault| fault.place).collect::<Vec<_>>(),
        [0, 1, 2, 3, 4, 5].map(|at| ProofPlace::Scale(ScaleIx(at)))
    );
    let concerns: Vec<usize> = hidden.iter().map(|fault| fault.witness.len()).collect();
    assert_eq!(concerns, [2, 2, 3, 4, 2, 3]);
    assert!(
        hidden[1]
            .witness
            .iter()
            .all(|(item, _)| tier(1, 0).start <= item.0.into() && usize::from(item.0) < tier(1, 2).end)
    );
}

#[test]
fn a_no_match_row_above_a_row_that_more_concern_meets_is_refuted() {
    let mut tool = delphi();
    tool.scoring.as_mut().unwrap().findings.last_mut().unwrap().level = Concern::Urgent;
    let proof = proved(&tool);
    let faults: Vec<_> = proof.faults.iter().filter(|fault| fault.code == Code::OtherwiseOutranks).collect();
    assert!(!faults.is_empty());
    for fault in faults {
        assert_eq!(fault.findings[0], FindingIx(4));
        assert!(fault.before.is_some());
    }
}

#[test]
fn a_hidden_row_is_named_with_the_rows_that_hide_it() {
    let mut tool = bare("hidden");
    tool.items = vec![yes_no("a"), yes_no("b")];
    let both = Condition::All(vec![item(0), item(1)]);
    let findings = vec![
        row("one", Some(item(0)), Concern::Strong, &[]),
        row("other", Some(not(item(1))), Concern::NoneRecorded, &[]),
        row("both", Some(both), Concern::Strong, &[Pathway::Health]),
        row("rest", None, Concern::Some, &[]),
    ];
    tool.scoring = Some(Scoring { findings, floors: Vec::new() });
    let proof = proved(&tool);
    let hidden = proof.faults.iter().find(|fault| fault.code == Code::ShadowedFinding).unwrap();
    assert_eq!((hidden.place, &hidden.findings), (ProofPlace::Finding(FindingIx(2)), &vec![FindingIx(0)]));
}

#[test]
fn an_urgent_sign_must_stop_the_questions_of_a_tool_that_asks() {
    let mut tool = bare("urgent");
    tool.use_ = Use::Ask;
    tool.items = vec![yes_no("danger"), yes_no("other")];
    let findings = vec![
        row("now", Some(item(0)), Concern::Urgent, &[Pathway::Emergency]),
        row("signs", Some(item(1)), Concern::Some, &[]),
        row("none", None, Concern::NoneRecorded, &[]),
    ];
    tool.scoring = Some(Scoring { findings, floors: Vec::new() });
    let proof = proved(&tool);
    assert!(proof.structural);
    assert_eq!(keys(&proof), [(Code::UrgentWithoutNow, ProofPlace::Item(ItemIx(0)), Vec::new())]);
    tool.items[0].now.push((Value::Yes, Interrupt::Danger));
    assert_eq!(keys(&proved(&tool)), []);
    tool.use_ = Use::Assess;
    tool.items[0].now.clear();
    assert_eq!(keys(&proved(&tool)), []);
}

/// The least concern of a number is its lowest step, or its highest where lower is worse, that is no concern itself;
/// where every step is one, it is the first of them.
#[test]
fn the_least_concern_of_a_number_lies_at_the_better_end() {
    let item = |concern: &[i32]| Item {
        kind: Kind::Number(NumberRange { min: 10, max: 30, step: 5 }),
        concern: concern.iter().copied().map(Value::Number).collect(),
        ..yes_no("how-much")
    };
    let mean =
        |of: u16, direction| scale("mean", ScaleKind::Mean { weights: vec![(ItemIx(of), 10_000)], direction }, None);
    let cases = [
        (&[][..], None, 0),
        (&[10, 15], None, 2),
        (&[10, 15, 20, 25, 30], None, 0),
        (&[10], Some(mean(0, Direction::HigherIsWorse)), 1),
        (&[10], Some(mean(0, Direction::LowerIsWorse)), 4),
        (&[30, 20], Some(mean(0, Direction::LowerIsWorse)), 3),
        (&[], Some(mean(1, Direction::LowerIsWorse)), 0),
    ];
    for (concern, mean, step) in cases {
        let mut tool = bare("one-number");
        tool.items = vec![item(concern), item(&[])];
        tool.scales.extend(mean);
        assert_eq!(benign(&tool, 0), step, "{concern:?}");
    }
}

#[test]
fn past_its_budget_a_proof_says_so() {
    let tool = delphi();
    let proof = prove(&tool, &Program::compile(&tool), 100);
    assert!(proof.faults.iter().any(|fault| fault.code == Code::NotProved && fault.place == ProofPlace::Tool));
    let wide = Program::compile_within(&tool, 10);
    assert!(!wide.exact());
    assert!(prove(&tool, &wide, PROOF_BUDGET).faults.iter().any(|fault| fault.code == Code::NotProved));
}
