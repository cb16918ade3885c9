//! Everything that can be said of one tool.

use std::sync::Arc;

use super::{examples, proof, wording};
use crate::documents::tool::{self, ItemBank, Tool};
use crate::i18n::Words;
use crate::judgement::scoring::Program;
use crate::vocabulary::Diagnostic;

/// What a check found.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The tool, where its document can be used.
    pub tool: Option<Tool>,
    /// Every fault, in the order of the stages that find them, then of the document.
    pub faults: Vec<Diagnostic>,
    /// How many states the proof met: each stands for all answers that no rule tells apart.
    pub states: usize,
}

/// Checks a tool. Its words are judged in the source locale, which all others are translated from.
#[must_use]
pub fn check(file: &Arc<str>, bytes: &[u8], bank: &ItemBank, built_in: bool, source: &Words) -> Checked {
    let reading = tool::read(file, bytes, bank, built_in);
    let (mut faults, mut states) = (reading.faults, 0);
    if let Some(tool) = &reading.value {
        let program = Program::compile(tool);
        let (refuted, work) = proof::faults(tool, &program, file, &reading.places);
        faults.extend(refuted);
        states = work;
        faults.extend(examples::faults(tool, &program, file, &reading.places));
        faults.extend(wording::faults(tool, file, &reading.places, source));
    }
    Checked { tool: reading.value, faults, states }
}
