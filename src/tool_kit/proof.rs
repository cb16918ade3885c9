//! What the proof of a tool refutes, with the answers that show it, as faults of its document.

use std::sync::Arc;

use crate::answers::AnswerCode;
use crate::documents::tool::{FindingIx, ItemIx, Kind, Places, Tool};
use crate::judgement::scoring::{PROOF_BUDGET, Program, ProofFault, ProofPlace, prove};
use crate::vocabulary::{Code, Diagnostic, Severity};

/// Proves a tool and lists what does not hold; and says how many states that took.
pub(super) fn faults(tool: &Tool, program: &Program, file: &Arc<str>, places: &Places) -> (Vec<Diagnostic>, usize) {
    let proof = prove(tool, program, PROOF_BUDGET);
    (proof.faults.iter().map(|fault| diagnostic(tool, fault, file, places)).collect(), proof.work)
}

fn diagnostic(tool: &Tool, fault: &ProofFault, file: &Arc<str>, places: &Places) -> Diagnostic {
    let (span, name, about) = match fault.place {
        ProofPlace::Tool => (None, "value", None),
        ProofPlace::Item(ix) => (places.item(ix), "value", Some(item(tool, ix))),
        ProofPlace::Scale(ix) => (places.scale(ix), "scale", tool.scale(ix).map(|scale| scale.id.to_string())),
        ProofPlace::Finding(ix) => (places.finding(ix), "value", Some(finding(tool, ix))),
    };
    let mut diagnostic = Diagnostic::new(fault.code, file, span);
    if fault.code == Code::NotProved && !tool.built_in {
        // A tool of somebody else may be used unproved: its results are then wider than they need be, never wrong.
        diagnostic.severity = Severity::Warning;
    }
    diagnostic.args.extend(about.map(|about| (name, about)));
    let rows: Vec<String> = fault.findings.iter().map(|ix| finding(tool, *ix)).collect();
    if !rows.is_empty() {
        diagnostic = diagnostic.with("rows", rows.join(", "));
    }
    let context = fault.context.iter().map(|(kind, value)| format!("{}: {value}", kind.as_str()));
    let given = fault.witness.iter().map(|(ix, code)| format!("{}: {}", item(tool, *ix), answer(tool, *ix, *code)));
    let case: Vec<String> = context.chain(given).collect();
    if case.is_empty() { diagnostic } else { diagnostic.with("case", case.join(", ")) }
}

fn item(tool: &Tool, ix: ItemIx) -> String {
    tool.item(ix).map_or_else(String::new, |item| item.id.to_string())
}

fn finding(tool: &Tool, ix: FindingIx) -> String {
    tool.finding(ix).map_or_else(String::new, |row| row.id.to_string())
}

/// Writes a made-up answer of a counter-example; no person gave it.
fn answer(tool: &Tool, ix: ItemIx, code: AnswerCode) -> String {
    let (Some(item), Some(raw)) = (tool.item(ix), code.raw()) else { return "-".to_owned() };
    match &item.kind {
        Kind::YesNo => if raw == 0 { "no" } else { "yes" }.to_owned(),
        Kind::OneOf(options) => options.get(usize::from(raw)).map_or_else(String::new, ToString::to_string),
        Kind::AnyOf(options) => {
            let picked = options.iter().enumerate().filter(|(place, _)| raw >> place & 1 == 1);
            format!("[{}]", picked.map(|(_, option)| option.as_str()).collect::<Vec<_>>().join(", "))
        }
        Kind::Number(range) => (i64::from(range.min) + i64::from(raw) * i64::from(range.step)).to_string(),
    }
}
