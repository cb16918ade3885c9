//! A bare tool to fill in, and short ways to say what goes in.

use askwell::documents::tool::*;
use askwell::vocabulary::*;

pub(crate) fn bare(id: &str) -> Tool {
    Tool {
        id: ToolId::parse(id).unwrap(),
        version: "1.0.0".into(),
        digest: "000000000000".into(),
        built_in: false,
        use_: Use::Assess,
        audience: Audience {
            age: Audiences::Any,
            exploitation: Vec::new(),
            settings: Vec::new(),
            roles: Vec::new(),
            clinical: false,
        },
        evidence: Evidence {
            status: EvidenceStatus::Unvalidated,
            populations: Vec::new(),
            tried_on: None,
            accuracy: Vec::new(),
        },
        sources: Vec::new(),
        context: Vec::new(),
        sections: Vec::new(),
        items: Vec::new(),
        rules: Vec::new(),
        scales: Vec::new(),
        profiles: Vec::new(),
        scoring: None,
        missing: Missing::Completions,
        start_if: None,
        stop_when: Vec::new(),
        again_after: None,
        examples: Vec::new(),
    }
}

/// A yes-no question whose concern is yes.
pub(crate) fn yes_no(id: &str) -> Item {
    Item {
        id: ItemId::parse(id).unwrap(),
        by: By::Asked,
        kind: Kind::YesNo,
        concern: vec![Value::Yes],
        points: Vec::new(),
        tags: Vec::new(),
        critical: false,
        detail: None,
        codes: Vec::new(),
        htcds: Vec::new(),
        ask_if: None,
        now: Vec::new(),
    }
}

pub(crate) fn options(number: usize) -> Vec<OptionId> {
    (0..number).map(|at| OptionId::parse(&format!("option-{at}")).unwrap()).collect()
}

pub(crate) fn row(id: &str, when: Option<Condition>, level: Concern, pathways: &[Pathway]) -> Finding {
    Finding {
        id: FindingId::parse(id).unwrap(),
        when,
        level,
        pathways: pathways.to_vec(),
        actions: Vec::new(),
        lowers: None,
    }
}

pub(crate) fn scale(id: &str, kind: ScaleKind, positive: Option<Condition>) -> Scale {
    Scale { id: ScaleId::parse(id).unwrap(), kind, positive, bands: Vec::new() }
}

pub(crate) fn item(at: usize) -> Condition {
    Condition::Item(ItemIx(at as u16))
}

pub(crate) fn not(condition: Condition) -> Condition {
    Condition::Not(Box::new(condition))
}
