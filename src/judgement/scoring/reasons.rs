//! Which answers are enough to explain a result.

use super::Program;
use super::assess::Scratch;
use crate::answers::AnswerCode;
use crate::documents::tool::ItemIx;
use crate::vocabulary::Context;

impl Program {
    /// Gives answers that alone leave the same findings and levels possible: a sufficient reason, in tool order.
    ///
    /// Answers are set aside one by one in tool order while nothing changes, so the same answers always give the same
    /// reason. There may be others; none of those given can be left out of this one.
    #[must_use]
    pub fn reasons(&self, answers: &[AnswerCode], context: &Context) -> Vec<ItemIx> {
        let mut scratch = Scratch::default();
        let mut kept = zeroize::Zeroizing::new(answers.to_vec());
        let whole = self.judge(&mut scratch, &kept, context);
        let wanted = (whole.findings_possible.clone(), whole.level, whole.could_be);
        let mut reasons = Vec::new();
        for at in 0..kept.len().min(self.gates.len()) {
            if !self.layout.answered(at, kept[at]) {
                continue;
            }
            let answer = std::mem::replace(&mut kept[at], AnswerCode::NOT_ASKED);
            let less = self.judge(&mut scratch, &kept, context);
            if (&less.findings_possible, less.level, less.could_be) != (&wanted.0, wanted.1, wanted.2) {
                kept[at] = answer;
                reasons.push(ItemIx(u16::try_from(at).unwrap_or(u16::MAX)));
            }
        }
        reasons
    }
}
