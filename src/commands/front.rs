//! Which front end a session gets: what was asked for, else what the surroundings allow.

use anyhow::Result;

use super::house::is_simple;
use super::{House, Refusal};
use crate::cli::{Mode, Status};
use crate::ui::{FrontEnd, Lines, Window};
#[cfg(unix)]
use crate::{
    answers, privacy,
    ui::{Terminal, prepared, room},
    vocabulary::Message,
};

/// Makes the front end, guards every way out of it, and hands it on with the columns of its window. When this
/// returns, the terminal is as it was.
///
/// # Errors
/// Fails where a private screen was asked for and there is no terminal, and when the session does.
pub(super) fn with(
    mode: Option<Mode>,
    house: &mut House<'_, '_>,
    session: impl FnOnce(&mut dyn FrontEnd, usize) -> Result<Status>,
) -> Result<Status> {
    #[cfg(unix)]
    room::on_leaving(answers::wipe_now);
    match mode.unwrap_or_else(|| default_mode(house)) {
        #[cfg(unix)]
        Mode::Private if on_a_terminal(house) => {
            let mut front =
                Terminal::enter(house.words).map_err(|_| Refusal::new(Status::Surroundings, "no-terminal"))?;
            if let Some(program) = privacy::recorder() {
                front.note(&Message::fixed("ui-private-recorded").text("program", program))?;
            }
            let columns = front.columns();
            session(&mut front, columns)
        }
        Mode::Private => {
            let code = if cfg!(unix) { "no-terminal" } else { "no-private-screen" };
            Err(Refusal::new(Status::Surroundings, code).into())
        }
        Mode::Plain => {
            let window = window(house);
            #[cfg(unix)]
            room::guard_lines(window.rows, &prepared(house.words));
            // What panicked may have an answer in its hands.
            #[cfg(not(unix))]
            std::panic::set_hook(Box::new(|_| ()));
            let streams = &mut *house.streams;
            session(&mut Lines::new(house.words, streams.input, streams.output, window), window.columns)
        }
    }
}

/// Gives the window of plain lines. Its rows are many enough for one that grows meanwhile.
fn window(house: &House<'_, '_>) -> Window {
    let Window { rows, .. } = Window::default();
    let rows = house.terminal_size().map_or(rows, |(_, now)| rows.max(now));
    Window { columns: usize::from(house.width), rows }
}

fn default_mode(house: &House<'_, '_>) -> Mode {
    if cfg!(unix) && on_a_terminal(house) && !is_simple() { Mode::Private } else { Mode::Plain }
}

/// All three, because a prompt writes to the last.
fn on_a_terminal(house: &House<'_, '_>) -> bool {
    house.streams.input_is_terminal && house.streams.output_is_terminal && house.streams.errors_are_terminal
}
