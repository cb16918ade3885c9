//! All answers of one session, in one fixed region.

use super::AnswerCode;
use crate::documents::tool::ItemIx;
use crate::vocabulary::Sensitive;

/// All answers of one session: one code for each item of the tool, in tool order.
///
/// It can't be printed, cloned or serialised, and it is wiped when dropped.
///
/// ```compile_fail
/// let responses = askwell::answers::Responses::new(3);
/// let copy = responses.clone();
/// ```
/// ```compile_fail
/// let responses = askwell::answers::Responses::new(3);
/// let text = serde_json::to_string(&responses);
/// ```
/// ```compile_fail
/// let responses = askwell::answers::Responses::new(3);
/// println!("{responses}");
/// ```
#[derive(Debug)]
pub struct Responses(Sensitive<Box<[AnswerCode]>>);

impl Responses {
    /// Makes room for this many items, all of them not asked.
    #[must_use]
    pub fn new(items: usize) -> Self {
        Self(Sensitive::new(vec![AnswerCode::NOT_ASKED; items].into_boxed_slice()))
    }

    /// Reads the codes, in tool order.
    #[must_use]
    pub fn expose(&self) -> &[AnswerCode] {
        self.0.expose()
    }

    /// Sets what one item got. An item beyond the tool is left alone.
    pub fn set(&mut self, item: ItemIx, code: AnswerCode) {
        if let Some(place) = self.0.expose_mut().get_mut(usize::from(item.0)) {
            *place = code;
        }
    }

    /// Marks every item that was not asked as stopped before.
    pub fn stop(&mut self) {
        for code in self.0.expose_mut().iter_mut().filter(|code| **code == AnswerCode::NOT_ASKED) {
            *code = AnswerCode::STOPPED_BEFORE;
        }
    }

    /// Forgets every answer now.
    pub fn wipe(&mut self) {
        use zeroize::Zeroize;
        self.0.expose_mut().zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wiping_forgets_every_answer() {
        let mut responses = Responses::new(2);
        responses.set(ItemIx(1), AnswerCode::real(1));
        responses.wipe();
        assert!(responses.expose().iter().all(|code| *code == AnswerCode::NOT_ASKED));
        assert_eq!(format!("{responses:?}"), "Responses([withheld])");
    }
}
