//! What signals and panics do: blank, wipe, give the terminal back. It runs on what was prepared, inside handlers: nothing
//! here allocates, locks or panics once a guard stands.

use std::io;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use super::tty::{
    Does, Modes, Owner, Signals, can_write, end, first_in_line, is_gone, on, owner, send_self, write_raw,
};

/// Those that end everything: four that people and systems send, and what else ends a process by itself.
const ENDING: [libc::c_int; 11] = [
    libc::SIGINT,
    libc::SIGQUIT,
    libc::SIGTERM,
    libc::SIGHUP,
    libc::SIGUSR1,
    libc::SIGUSR2,
    libc::SIGALRM,
    libc::SIGVTALRM,
    libc::SIGPROF,
    libc::SIGXCPU,
    libc::SIGXFSZ,
];
/// Those of a process in which something broke.
const BROKEN: [libc::c_int; 6] =
    [libc::SIGABRT, libc::SIGSEGV, libc::SIGBUS, libc::SIGILL, libc::SIGFPE, libc::SIGTRAP];

pub(super) static GUARD: OnceLock<Guard> = OnceLock::new();
static WIPE: OnceLock<fn()> = OnceLock::new();
pub(super) static RETURNED: AtomicBool = AtomicBool::new(false);
/// Whether the guarded part is over, and the terminal is as it was.
pub(super) static OVER: AtomicBool = AtomicBool::new(false);

/// What the handlers need, prepared beforehand.
pub(super) struct Guard {
    /// Written before anything else.
    pub(super) blank: Vec<u8>,
    /// The modes before and during; none in plain mode, which changes nothing.
    pub(super) modes: Option<(Modes, Modes)>,
    /// Written when the process goes on after it was stopped.
    pub(super) returned: Vec<u8>,
    /// Written to say that something went wrong.
    pub(super) broken: Vec<u8>,
}

/// Says what to do, besides blanking, whenever the program ends: wipe the answers. Kept for the whole run; the first
/// one counts. It runs inside a signal handler: it must not allocate, lock or panic.
pub fn on_leaving(wipe: fn()) {
    // A second registration changes nothing: the region it wipes is the same.
    let _ = WIPE.set(wipe);
}

/// Says whether the process was stopped and goes on, since this was asked last. Only the neutral line is in sight then.
pub(in crate::ui) fn has_returned() -> bool {
    RETURNED.swap(false, Ordering::Relaxed)
}

/// Sets the modes of the private screen.
///
/// crossterm sets modes without ISIG unless it believes that it has done so already, and gives back those it found.
/// So it must find ours and be told first; then ours once more, which have ISIG.
pub(super) fn take_modes() -> io::Result<()> {
    let Some((_, private)) = GUARD.get().and_then(|guard| guard.modes.as_ref()) else { return Ok(()) };
    private.set();
    crossterm::terminal::enable_raw_mode()?;
    private.set();
    Ok(())
}

/// Puts everything out of sight and gives the terminal back. Async-signal-safe.
pub(super) fn blank(guard: &Guard) {
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
pub(in crate::ui) fn leave_now() -> ! {
    if let Some(guard) = GUARD.get() {
        blank(guard);
    }
    wipe();
    end(0)
}

pub(super) extern "C" fn leave(_signal: libc::c_int) {
    leave_now()
}

extern "C" fn broke(_signal: libc::c_int) {
    leave_broken()
}

pub(super) extern "C" fn look(_signal: libc::c_int) {
    if is_gone() {
        leave_now();
    }
}

pub(super) extern "C" fn suspend(_signal: libc::c_int) {
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
pub(super) extern "C" fn go_on(_signal: libc::c_int) {
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

pub(super) extern "C" fn resized(_signal: libc::c_int) {}

pub(super) fn guard_signals() {
    ENDING.iter().for_each(|&signal| on(signal, &Does::This(leave)));
    BROKEN.iter().for_each(|&signal| on(signal, &Does::This(broke)));
}

/// Has a panic end as quietly as a signal: what panicked may have an answer in its hands.
pub(super) fn guard_panics() {
    std::panic::set_hook(Box::new(|_| leave_broken()));
}

/// Blanks, wipes, says without content that something broke. Async-signal-safe.
fn leave_broken() -> ! {
    if let Some(guard) = GUARD.get() {
        blank(guard);
        wipe();
        write_raw(&guard.broken);
    }
    end(4)
}
