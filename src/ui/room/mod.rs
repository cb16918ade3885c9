//! The screen guard: every way out of a screening puts the screen out of sight first.
//!
//! | what happens | what the guard does |
//! | --- | --- |
//! | SIGINT, SIGQUIT, SIGTERM, SIGHUP, and whatever else would end it | blanks, restores the modes, wipes, ends with status 0 and no word |
//! | SIGTSTP | blanks and restores, then really stops; afterwards one neutral line, and the session pauses |
//! | a panic, an abort, a fault of memory | the same as the first, then one sentence without content, and status 4 |
//! | the normal end | blanks and restores |
//!
//! Plain mode pushes all out of sight by empty lines. While something else reads, SIGALRM looks for the terminal.
//!
//! The handlers run on what `Guard` prepared: they allocate nothing, lock nothing, and there is no thread.
//! While the program works, SIGTSTP, SIGCONT and SIGWINCH wait; they arrive only while it waits for a key. So none of
//! them can come in the middle of writing a screen, whose rest would then follow the blank.

mod leaving;
mod tty;

use std::io;
use std::sync::atomic::Ordering;

pub use leaving::on_leaving;
use leaving::{GUARD, Guard, OVER, RETURNED, blank, go_on, guard_panics, guard_signals, look, suspend, take_modes};
pub(super) use leaving::{has_returned, leave_now};
use tty::{Does, Modes, Signals, Waited, alarm_every, is_gone, on, write_raw};

/// Clears, goes to the first place, and asks the terminal to forget the lines it saved. These are the first bytes
/// written on every way out.
const CLEAR: &str = "\x1b[2J\x1b[H\x1b[3J";
/// Enters the alternate screen; has pasted text marked, so that it can be passed over.
const ENTER: &str = "\x1b[?1049h\x1b[?2004h\x1b[2J\x1b[H";
/// Leaves it again, the cursor in sight. Clears before: not every terminal has an alternate screen.
const LEAVE: &str = "\x1b[2J\x1b[H\x1b[3J\x1b[?2004l\x1b[0m\x1b[?25h\x1b[?1049l";

/// Those that arrive only while the program waits for a key.
const WAITING: [libc::c_int; 3] = [libc::SIGTSTP, libc::SIGCONT, libc::SIGWINCH];

/// How often it is looked whether the terminal is still there while something else reads from it, in milliseconds.
const LOOK_EVERY: u16 = 200;

/// The words that must be ready before anything happens.
#[derive(Debug, Clone)]
pub struct Prepared {
    /// One neutral line, shown when the process goes on after it was stopped.
    pub returned: String,
    /// The same in plain mode, where Enter goes on.
    pub returned_in_lines: String,
    /// One sentence without content, shown when something in the program broke.
    pub broken: String,
}

/// Guards plain mode, which writes no escape byte: signals push everything out of sight by empty lines.
pub fn guard_lines(rows: usize, words: &Prepared) {
    let guard = Guard {
        blank: vec![b'\n'; rows],
        modes: None,
        returned: format!("{}\n", words.returned_in_lines).into_bytes(),
        broken: format!("{}\n", words.broken).into_bytes(),
    };
    if GUARD.set(guard).is_ok() {
        Signals::these(&[libc::SIGTSTP]).hold();
        guard_signals();
        on(libc::SIGTSTP, &Does::This(suspend));
        guard_panics();
    }
}

/// Gives columns and rows of the terminal that is written to, where it tells them.
#[must_use]
pub fn size() -> Option<(usize, usize)> {
    tty::size()
}

/// Reads in plain mode. Only now may the process be stopped: never in the middle of writing.
pub(super) fn read_in_lines<T>(read: impl FnOnce() -> T) -> T {
    if GUARD.get().is_none() {
        return read();
    }
    let stop = Signals::these(&[libc::SIGTSTP]);
    stop.let_through();
    let given = read();
    stop.hold();
    given
}

/// The private screen, from its beginning to its end. Dropping it leaves the terminal as it was, and blank.
#[derive(Debug)]
pub(super) struct Room(());

/// Why a wait for keys ended.
#[derive(Debug)]
pub(super) enum Woken {
    /// These bytes came.
    Keys(Vec<u8>),
    /// The window may have another size.
    Resized,
    /// The time is over.
    Late,
    /// The process was stopped and goes on; only the neutral line is on the screen.
    Returned,
    /// The terminal is gone.
    Gone,
}

impl Room {
    /// Enters the private screen.
    ///
    /// # Errors
    /// Fails where there is no terminal, or where the process has a guard already.
    pub(super) fn enter(words: &Prepared) -> io::Result<Self> {
        let before = Modes::now()?;
        let guard = Guard {
            blank: LEAVE.as_bytes().to_vec(),
            modes: Some((before, before.private())),
            returned: format!("{ENTER}{}", words.returned).into_bytes(),
            broken: format!("{}\n", words.broken).into_bytes(),
        };
        GUARD.set(guard).map_err(|_| io::Error::from(io::ErrorKind::AlreadyExists))?;
        Signals::these(&WAITING).hold();
        guard_signals();
        on(libc::SIGTSTP, &Does::This(suspend));
        on(libc::SIGCONT, &Does::This(go_on));
        on(libc::SIGWINCH, &Does::This(leaving::resized));
        guard_panics();
        take_modes()?;
        write_raw(ENTER.as_bytes());
        Ok(Self(()))
    }

    /// Columns and rows.
    pub(super) fn size() -> (usize, usize) {
        size().unwrap_or((80, 24))
    }

    /// Milliseconds of a clock that is never set back.
    pub(super) fn milliseconds() -> u64 {
        tty::milliseconds()
    }

    /// Waits until something happens, at most so many milliseconds or for ever.
    pub(super) fn wait(&self, at_most: Option<u32>) -> io::Result<Woken> {
        match self.wait_so_long(at_most)? {
            Some(woken) => Ok(woken),
            None => Ok(tty::read()?.map_or(Woken::Gone, Woken::Keys)),
        }
    }

    /// Waits until something happens; nothing where there is something to read, which is left there.
    pub(super) fn wait_without_reading(&self) -> io::Result<Option<Woken>> {
        self.wait_so_long(None)
    }

    fn wait_so_long(&self, at_most: Option<u32>) -> io::Result<Option<Woken>> {
        let woken = tty::wait(at_most, &open())?;
        if has_returned() {
            return Ok(Some(Woken::Returned));
        }
        Ok(match woken {
            Waited::Signal => Some(Woken::Resized),
            Waited::Nothing => Some(Woken::Late),
            Waited::Ready if is_gone() => Some(Woken::Gone),
            Waited::Ready => None,
        })
    }

    /// Gives what was typed already, waiting at most so long; nothing where there is nothing, or nothing will ever be.
    pub(super) fn typed_already(&self, milliseconds: u32) -> io::Result<Option<Vec<u8>>> {
        match tty::wait(Some(milliseconds), &Signals::these(&[]).held_but_these(&[]))? {
            Waited::Ready => tty::read(),
            Waited::Signal | Waited::Nothing => Ok(None),
        }
    }

    /// Writes to the screen.
    pub(super) fn write(&self, text: &str) {
        write_raw(text.as_bytes());
    }

    /// Clears the screen and asks the terminal to forget what it saved.
    pub(super) fn clear(&self) {
        write_raw(CLEAR.as_bytes());
    }

    /// Lets something else read and write for a while, something that sets the modes by itself, and does not see that
    /// the terminal is gone.
    pub(super) fn lend<T>(&self, to: impl FnOnce() -> T) -> io::Result<T> {
        let waiting = Signals::these(&[libc::SIGTSTP, libc::SIGCONT]);
        waiting.let_through();
        on(libc::SIGALRM, &Does::This(look));
        alarm_every(LOOK_EVERY);
        let given = to();
        alarm_every(0);
        on(libc::SIGALRM, &Does::This(leaving::leave));
        waiting.hold();
        take_modes()?;
        write_raw(b"\x1b[?2004h");
        RETURNED.store(false, Ordering::Relaxed);
        Ok(given)
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        if let Some(guard) = GUARD.get() {
            blank(guard);
        }
        OVER.store(true, Ordering::Relaxed);
        // A stop that comes from here on finds nothing to hide.
        on(libc::SIGTSTP, &Does::Default);
        Signals::these(&WAITING).let_through();
    }
}

/// The signals held back while the program waits for a key: those of before, less the waiting ones.
fn open() -> Signals {
    Signals::these(&[]).held_but_these(&WAITING)
}
