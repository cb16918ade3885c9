//! What belongs to practice, by type: it can't be given where a live thing is meant, and nothing live where this is meant.

use crate::vocabulary::Message;

/// Something of a practice run. Whoever wants to show or write it is handed the mark with it.
///
/// It is no live prompt and no live sheet:
///
/// ```compile_fail
/// fn show(prompt: &askwell::conversation::session::Prompt) {}
/// fn practice(run: &askwell::conversation::practice::Run<'_>) {
///     show(&run.ask().unwrap());
/// }
/// ```
///
/// A run is carried by no live loop, and a live session by no practice loop:
///
/// ```compile_fail
/// fn live(talk: &mut dyn askwell::ui::Talk) {}
/// fn practice(run: &mut askwell::conversation::practice::Run<'_>) {
///     live(run);
/// }
/// ```
/// ```compile_fail
/// fn practice(run: &mut askwell::conversation::practice::Run<'_>) {}
/// fn live(session: &mut askwell::conversation::session::Session<'_>) {
///     practice(session);
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Rehearsed<T>(T);

impl<T> Rehearsed<T> {
    pub(super) fn new(inner: T) -> Self {
        Self(inner)
    }

    /// Shows or writes it, with the mark that must stand on it.
    pub fn marked<R>(&self, write: impl FnOnce(&T, &Message) -> R) -> R {
        write(&self.0, &MARK)
    }
}

/// Stands on every screen and in every line of practice.
pub const MARK: Message = Message::fixed("practice-mark");
