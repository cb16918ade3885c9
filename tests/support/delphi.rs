//! The ILO operational indicators for adults in labour, 2009: tiers, dimension rule and classification.

use askwell::documents::tool::*;
use askwell::vocabulary::{Concern, Pathway, TierId};

use super::tools::{bare, not, row, scale, yes_no};

/// Dimension, then how many strong, medium and weak indicators it has.
pub(crate) const DIMENSIONS: [(&str, [usize; 3]); 6] = [
    ("deceptive-recruitment", [1, 8, 1]),
    ("coercive-recruitment", [1, 9, 0]),
    ("vulnerability-recruitment", [0, 14, 2]),
    ("exploitation", [1, 7, 1]),
    ("destination-coercion", [4, 10, 1]),
    ("destination-vulnerability", [0, 5, 2]),
];

/// The places of the indicators of a dimension, tier by tier.
pub(crate) fn tier(dimension: usize, tier: usize) -> std::ops::Range<usize> {
    let before: usize = DIMENSIONS[..dimension].iter().map(|(_, sizes)| sizes.iter().sum::<usize>()).sum();
    let start = before + DIMENSIONS[dimension].1[..tier].iter().sum::<usize>();
    start..start + DIMENSIONS[dimension].1[tier]
}

/// At least one of four alternatives; the pool stands after the three tiers.
fn dimension_rule(ix: usize) -> Condition {
    let [strong, medium, weak, pool] = [0, 1, 2, 3].map(TierIx);
    Condition::Counts(
        ScaleIx(ix as u16),
        vec![vec![(strong, 2)], vec![(strong, 1), (pool, 1)], vec![(medium, 3)], vec![(medium, 2), (weak, 1)]],
    )
}

pub(crate) fn delphi() -> Tool {
    let mut tool = bare("delphi");
    for (ix, (name, sizes)) in DIMENSIONS.iter().enumerate() {
        let tiers: Vec<_> = ["strong", "medium", "weak"]
            .iter()
            .enumerate()
            .map(|(at, id)| (TierId::parse(id).unwrap(), tier(ix, at).map(|item| ItemIx(item as u16)).collect()))
            .collect();
        let pools = vec![(TierId::parse("medium-or-weak").unwrap(), vec![TierIx(1), TierIx(2)])];
        tool.scales.push(scale(name, ScaleKind::Tiers { tiers, pools }, Some(dimension_rule(ix))));
        for at in 0..sizes.iter().sum() {
            tool.items.push(yes_no(&format!("{name}-{at}")));
        }
    }
    let [deceived, coerced, vulnerable, exploited, held, dependent] =
        [0, 1, 2, 3, 4, 5].map(|ix| Condition::Scale(ScaleIx(ix)));
    let means = Condition::Any(vec![deceived.clone(), coerced.clone(), vulnerable.clone()]);
    let any =
        Condition::Any(vec![deceived.clone(), coerced.clone(), vulnerable, exploited.clone(), held.clone(), dependent]);
    let formal = &[Pathway::Helpline, Pathway::Shelter, Pathway::FormalReferral, Pathway::LegalAid];
    let work = &[Pathway::Helpline, Pathway::LabourInspectorate];
    tool.scoring = Some(Scoring {
        findings: vec![
            row(
                "trafficking",
                Some(Condition::All(vec![means, exploited.clone(), held.clone()])),
                Concern::Strong,
                formal,
            ),
            row("deceived", Some(Condition::All(vec![deceived, exploited.clone()])), Concern::Strong, work),
            row("exploited", Some(Condition::All(vec![exploited, not(coerced), not(held)])), Concern::Some, work),
            row("none-recorded", Some(not(any)), Concern::NoneRecorded, &[Pathway::Helpline]),
            row("needs-review", None, Concern::Some, &[Pathway::Helpline]),
        ],
        floors: Vec::new(),
    });
    tool
}
