//! The screen guard: every way out of a screening puts the screen out of sight first.
//!
//! | what happens | what the guard does |
//! | --- | --- |
//! | SIGINT, SIGQUIT, SIGTERM, SIGHUP | blanks, restores the modes, wipes, ends with status 0 and no word |
//! | SIGTSTP | blanks and restores, then really stops; afterwards one neutral line, and the session pauses |
//! | a panic | the same as the first, then one sentence without content, and status 4 |
//! | the normal end | blanks and restores |
//!
//! Plain mode pushes all out of sight by empty lines. While something else reads, SIGALRM looks for the terminal.
//!
//! The handlers run on what `Guard` prepared: they allocate nothing, lock nothing, and there is no thread.
//! While the program works, SIGTSTP, SIGCONT and SIGWINCH wait; they arrive only while it waits for a key. So none of
//! them can come in the middle of writing a screen, whose rest would then follow the blank.

mod tty;

use std::io;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use tty::{
    Does, Modes, Owner, Signals, Waited, alarm_every, can_write, end, first_in_line, is_gone, on, owner, send_self,
    write_raw,
};

/// Clears, goes to the first place, and asks the terminal to forget the lines it saved. These are the first bytes
/// written on every way out.
const CLEAR: &str = "\x1b[2J\x1b[H\x1b[3J";
/// Enters the alternate screen; has pasted text marked, so that it can be passed over.
const ENTER: &str = "\x1b[?1049h\x1b[?2004h\x1b[2J\x1b[H";
/// Leaves it again, the cursor in sight. Clears before: not every terminal has an alternate screen.
const LEAVE: &str = "\x1b[2J\x1b[H\x1b[3J\x1b[?2004l\x1b[0m\x1b[?25h\x1b[?1049l";

/// Those that end everything.
const ENDING: [libc::c_int; 4] = [libc::SIGINT, libc::SIGQUIT, libc::SIGTERM, libc::SIGHUP];
/// Those that arrive only while the program waits for a key.
const WAITING: [libc::c_int; 3] = [libc::SIGTSTP, libc::SIGCONT, libc::SIGWINCH];

/// How often it is looked whether the terminal is still there while something else reads from it, in milliseconds.
const LOOK_EVERY: u16 = 200;

static GUARD: OnceLock<Guard> = OnceLock::new();
static WIPE: OnceLock<fn()> = OnceLock::new();
static RETURNED: AtomicBool = AtomicBool::new(false);
/// Whether the guarded part is over, and the terminal is as it was.
static OVER: AtomicBool = AtomicBool::new(false);

/// What the handlers need, prepared beforehand.
struct Guard {
    /// Written before anything else.
    blank: Vec<u8>,
    /// The modes before and during; none in plain mode, which changes nothing.
    modes: Option<(Modes, Modes)>,
    /// Written when the process goes on after it was stopped.
    returned: Vec<u8>,
    /// Written to say that something went wrong.
    broken: Vec<u8>,
}

/// Says what to do, besides blanking, whenever the program ends: wipe the answers. Kept for the whole run; the first
/// one counts. It runs inside a signal handler: it must not allocate, lock or panic.
pub fn on_leaving(wipe: fn()) {
    // A second registration changes nothing: the region it wipes is the same.
    let _ = WIPE.set(wipe);
}

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
        ENDING.iter().for_each(|&signal| on(signal, &Does::This(leave)));
        on(libc::SIGTSTP, &Does::This(suspend));
        guard_panics();
    }
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

/// Says whether the process was stopped and goes on, since this was asked last. Only the neutral line is in sight then.
pub(super) fn has_returned() -> bool {
    RETURNED.swap(false, Ordering::Relaxed)
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
        ENDING.iter().for_each(|&signal| on(signal, &Does::This(leave)));
        on(libc::SIGTSTP, &Does::This(suspend));
        on(libc::SIGCONT, &Does::This(go_on));
        on(libc::SIGWINCH, &Does::This(resized));
        guard_panics();
        take_modes()?;
        write_raw(ENTER.as_bytes());
        Ok(Self(()))
    }

    /// Columns and rows.
    pub(super) fn size() -> (usize, usize) {
        tty::size().unwrap_or((80, 24))
    }

    /// Milliseconds of a clock that is never set back.
    pub(super) fn milliseconds() -> u64 {
        tty::milliseconds()
    }

    /// Waits until something happens.
    pub(super) fn wait(&self) -> io::Result<Woken> {
        match self.wait_without_reading()? {
            Some(woken) => Ok(woken),
            None => Ok(tty::read()?.map_or(Woken::Gone, Woken::Keys)),
        }
    }

    /// Waits until something happens; nothing where there is something to read, which is left there.
    pub(super) fn wait_without_reading(&self) -> io::Result<Option<Woken>> {
        let woken = tty::wait(None, &open())?;
        if has_returned() {
            return Ok(Some(Woken::Returned));
        }
        Ok(match woken {
            Waited::Signal | Waited::Nothing => Some(Woken::Resized),
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
        on(libc::SIGALRM, &Does::Nothing);
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

/// Sets the modes of the private screen.
///
/// crossterm sets modes without ISIG unless it believes that it has done so already, and gives back those it found.
/// So it must find ours and be told first; then ours once more, which have ISIG.
fn take_modes() -> io::Result<()> {
    let Some((_, private)) = GUARD.get().and_then(|guard| guard.modes.as_ref()) else { return Ok(()) };
    private.set();
    crossterm::terminal::enable_raw_mode()?;
    private.set();
    Ok(())
}

/// Puts everything out of sight and gives the terminal back. Async-signal-safe.
fn blank(guard: &Guard) {
    if OVER.load(Ordering::Relaxed) || (guard.modes.is_some() && owner() != Owner::Us) {
        return;
    }
    first_in_line();
    if can_write() {
        write_raw(&guard.blank);
    }
    if let Some((before, _)) = &guard.modes {
        before.set();
    }
}

/// Async-signal-safe, as long as the registered function is.
fn wipe() {
    if let Some(wipe) = WIPE.get() {
        wipe();
    }
}

/// Leaves as a signal does: blank, wipe, status 0, no word.
pub(super) fn leave_now() -> ! {
    if let Some(guard) = GUARD.get() {
        blank(guard);
    }
    wipe();
    end(0)
}

extern "C" fn leave(_signal: libc::c_int) {
    leave_now()
}

extern "C" fn look(_signal: libc::c_int) {
    if is_gone() {
        leave_now();
    }
}

extern "C" fn suspend(_signal: libc::c_int) {
    if let Some(guard) = GUARD.get() {
        blank(guard);
    }
    on(libc::SIGTSTP, &Does::Default);
    send_self(libc::SIGTSTP);
    // Here it stops; or, where nobody could ever wake it, it does not.
    Signals::these(&[libc::SIGTSTP]).let_through();
    // It must still be possible to end it, now and in the background.
    Signals::these(&ENDING).let_through();
    if GUARD.get().is_some_and(|guard| guard.modes.is_none()) {
        // Plain mode: the system itself keeps it from reading behind something else.
        on(libc::SIGTSTP, &Does::This(suspend));
        come_back();
        return;
    }
    loop {
        match owner() {
            Owner::Us => break,
            // A private screen can't go on behind something else.
            Owner::Another => send_self(libc::SIGSTOP),
            Owner::Nobody => leave_now(),
        }
    }
    Signals::these(&[libc::SIGTSTP]).hold();
    on(libc::SIGTSTP, &Does::This(suspend));
    // The SIGCONT that woke it waits until this handler is done, and would come when the next screen is shown.
    on(libc::SIGCONT, &Does::Nothing);
    on(libc::SIGCONT, &Does::This(go_on));
    go_on(libc::SIGCONT);
}

/// From the background it touches nothing: the signal comes again with the foreground.
extern "C" fn go_on(_signal: libc::c_int) {
    if OVER.load(Ordering::Relaxed) || owner() != Owner::Us {
        return;
    }
    come_back();
}

fn come_back() {
    let Some(guard) = GUARD.get() else { return };
    guard.modes.iter().for_each(|(_, private)| private.set());
    write_raw(&guard.returned);
    RETURNED.store(true, Ordering::Relaxed);
}

extern "C" fn resized(_signal: libc::c_int) {}

/// Has a panic end as quietly as a signal: what panicked may have an answer in its hands.
fn guard_panics() {
    std::panic::set_hook(Box::new(|_| {
        if let Some(guard) = GUARD.get() {
            blank(guard);
            wipe();
            write_raw(&guard.broken);
        }
        end(4)
    }));
}
