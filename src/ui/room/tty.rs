//! The few calls to the system that the guard needs, each behind a safe function.
#![expect(unsafe_code, reason = "terminal modes, waiting and signals have no safe form in the standard library")]

use std::io;
use std::mem::MaybeUninit;

/// Standard input, output.
const IN: libc::c_int = 0;
const OUT: libc::c_int = 1;

/// The modes of a terminal.
#[derive(Clone, Copy)]
pub(super) struct Modes(libc::termios);

impl Modes {
    /// Reads the modes of the terminal.
    pub(super) fn now() -> io::Result<Self> {
        let mut modes = MaybeUninit::<libc::termios>::zeroed();
        // SAFETY: `tcgetattr` fills the structure it is given, and says so by 0.
        match unsafe { libc::tcgetattr(IN, modes.as_mut_ptr()) } {
            // SAFETY: all bytes were zero before and are valid after the call.
            0 => Ok(Self(unsafe { modes.assume_init() })),
            _ => Err(io::Error::last_os_error()),
        }
    }

    /// Gives the modes of the private screen: every key at once, none echoed, and Ctrl-C, Ctrl-\ and Ctrl-Z as
    /// signals, whatever they were bound to before. A terminal of another session would send those signals there, or
    /// nowhere, so there they stay keys.
    pub(super) fn private(self) -> Self {
        let mut modes = self.0;
        // SAFETY: `cfmakeraw` only changes the structure it is given.
        unsafe { libc::cfmakeraw(&raw mut modes) };
        if sends_signals() {
            modes.c_lflag |= libc::ISIG;
        }
        modes.c_cc[libc::VINTR] = 0x03;
        modes.c_cc[libc::VQUIT] = 0x1C;
        modes.c_cc[libc::VSUSP] = 0x1A;
        Self(modes)
    }

    /// Sets these modes. May be called from a signal handler.
    pub(super) fn set(&self) {
        // SAFETY: `tcsetattr` only reads the structure, and is async-signal-safe.
        unsafe { libc::tcsetattr(IN, libc::TCSANOW, &raw const self.0) };
    }
}

/// Whose the terminal is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    /// This process may touch it.
    Us,
    /// It is in front of something else; this process is in the background.
    Another,
    /// It is gone.
    Nobody,
}

/// Says whose the terminal is. One that belongs to no session, or to another, has nothing in front: whoever can read
/// from it may touch it. May be called from a signal handler.
pub(super) fn owner() -> Owner {
    // SAFETY: neither call has an argument that could be wrong; both are async-signal-safe.
    match unsafe { (libc::tcgetpgrp(IN), libc::getpgrp()) } {
        (-1, _) if io::Error::last_os_error().raw_os_error() == Some(libc::ENOTTY) => Owner::Us,
        (-1, _) => Owner::Nobody,
        (group, ours) if group == ours => Owner::Us,
        _ => Owner::Another,
    }
}

/// Says whether Ctrl-C on this terminal reaches this process as a signal: it is the terminal of its session.
fn sends_signals() -> bool {
    // SAFETY: the call takes a plain number.
    unsafe { libc::tcgetpgrp(IN) != -1 }
}

/// Writes what a terminal has not shown yet to nowhere, and lets it go on where Ctrl-S stopped it, so that what
/// follows is shown first. May be called from a signal handler.
pub(super) fn first_in_line() {
    // SAFETY: both calls take plain numbers and are async-signal-safe.
    unsafe {
        libc::tcflush(OUT, libc::TCOFLUSH);
        libc::tcflow(OUT, libc::TCOON);
    }
}

/// Says whether writing goes on at once, or very soon: a reader that stands still must hold up nothing. May be called
/// from a signal handler.
pub(super) fn can_write() -> bool {
    let mut out = libc::pollfd { fd: OUT, events: libc::POLLOUT, revents: 0 };
    // SAFETY: one structure is given and one is announced; `poll` is async-signal-safe.
    unsafe { libc::poll(&raw mut out, 1, 100) == 1 && out.revents & libc::POLLOUT != 0 }
}

/// Writes as much as can be written. May be called from a signal handler.
pub(super) fn write_raw(mut bytes: &[u8]) {
    while !bytes.is_empty() {
        // SAFETY: the pointer and the length are those of one slice; `write` is async-signal-safe.
        let written = unsafe { libc::write(OUT, bytes.as_ptr().cast(), bytes.len()) };
        match usize::try_from(written) {
            Ok(written) if written > 0 => bytes = bytes.get(written..).unwrap_or_default(),
            _ => return,
        }
    }
}

/// Ends the process here and now: nothing else runs. May be called from a signal handler.
pub(super) fn end(status: i32) -> ! {
    // SAFETY: `_exit` has no precondition and is async-signal-safe.
    unsafe { libc::_exit(status) }
}

/// Columns and rows of the terminal, where it tells them.
pub(super) fn size() -> Option<(usize, usize)> {
    let mut size = libc::winsize { ws_row: 0, ws_col: 0, ws_xpixel: 0, ws_ypixel: 0 };
    // SAFETY: the request fills exactly this structure.
    let told = unsafe { libc::ioctl(OUT, libc::TIOCGWINSZ, &raw mut size) } == 0;
    (told && size.ws_col > 0 && size.ws_row > 0).then(|| (usize::from(size.ws_col), usize::from(size.ws_row)))
}

/// Milliseconds of a clock that is never set back.
pub(super) fn milliseconds() -> u64 {
    let mut now = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the call fills exactly this structure.
    unsafe { libc::clock_gettime(libc::CLOCK_MONOTONIC, &raw mut now) };
    let part = |number: i64, scale: u64| u64::try_from(number).unwrap_or(0).saturating_mul(scale);
    part(now.tv_sec, 1000) + part(now.tv_nsec, 1) / 1_000_000
}

/// What came of waiting for keys.
pub(super) enum Waited {
    Ready,
    Signal,
    Nothing,
}

/// Waits for input, at most so many milliseconds or for ever. Only while it waits do the signals arrive that `open`
/// lets through.
pub(super) fn wait(milliseconds: Option<u32>, open: &Signals) -> io::Result<Waited> {
    let time = milliseconds.map(|most| libc::timespec {
        tv_sec: libc::time_t::from(most / 1000),
        tv_nsec: libc::c_long::from(most % 1000) * 1_000_000,
    });
    let mut ready = MaybeUninit::<libc::fd_set>::zeroed();
    // SAFETY: an all-zero set is valid, 0 is within its size, and every pointer outlives the call.
    let count = unsafe {
        libc::FD_SET(IN, ready.as_mut_ptr());
        let time = time.as_ref().map_or(std::ptr::null(), std::ptr::from_ref);
        libc::pselect(IN + 1, ready.as_mut_ptr(), std::ptr::null_mut(), std::ptr::null_mut(), time, &raw const open.0)
    };
    match count {
        0 => Ok(Waited::Nothing),
        1.. => Ok(Waited::Ready),
        _ => match io::Error::last_os_error() {
            fault if fault.kind() == io::ErrorKind::Interrupted => Ok(Waited::Signal),
            fault => Err(fault),
        },
    }
}

/// Says whether nobody is at the other end of standard input any more. May be called from a signal handler.
pub(super) fn is_gone() -> bool {
    let mut input = libc::pollfd { fd: IN, events: 0, revents: 0 };
    // SAFETY: one structure is given and one is announced; `poll` is async-signal-safe.
    unsafe { libc::poll(&raw mut input, 1, 0) == 1 && input.revents & (libc::POLLHUP | libc::POLLERR) != 0 }
}

/// Has SIGALRM come every so many milliseconds, less than a second; 0 ends that.
pub(super) fn alarm_every(milliseconds: u16) {
    let time = libc::timeval { tv_sec: 0, tv_usec: libc::suseconds_t::from(milliseconds) * 1000 };
    let timer = libc::itimerval { it_interval: time, it_value: time };
    // SAFETY: the structure outlives the call, and the timer before is not asked for.
    unsafe { libc::setitimer(libc::ITIMER_REAL, &raw const timer, std::ptr::null_mut()) };
}

/// Reads what is there; nothing where the terminal is gone.
pub(super) fn read() -> io::Result<Option<Vec<u8>>> {
    let mut bytes = vec![0; 4096];
    // SAFETY: the pointer and the length are those of one buffer.
    let count = unsafe { libc::read(IN, bytes.as_mut_ptr().cast(), bytes.len()) };
    match usize::try_from(count) {
        Ok(0) => Ok(None),
        Ok(count) => {
            bytes.truncate(count);
            Ok(Some(bytes))
        }
        Err(_) => match io::Error::last_os_error() {
            fault if fault.kind() == io::ErrorKind::Interrupted => Ok(Some(Vec::new())),
            fault if fault.raw_os_error() == Some(libc::EIO) => Ok(None),
            fault => Err(fault),
        },
    }
}

/// A set of signals.
#[derive(Clone, Copy)]
pub(super) struct Signals(libc::sigset_t);

impl Signals {
    /// Those named.
    pub(super) fn these(numbers: &[libc::c_int]) -> Self {
        let mut set = MaybeUninit::<libc::sigset_t>::zeroed();
        // SAFETY: `sigemptyset` makes the set valid; the others only add to it.
        unsafe {
            libc::sigemptyset(set.as_mut_ptr());
            for &number in numbers {
                libc::sigaddset(set.as_mut_ptr(), number);
            }
            Self(set.assume_init())
        }
    }

    /// Holds these back until they are let through.
    pub(super) fn hold(&self) {
        self.change(libc::SIG_BLOCK);
    }

    /// Lets these through. May be called from a signal handler.
    pub(super) fn let_through(&self) {
        self.change(libc::SIG_UNBLOCK);
    }

    /// Gives what is held back now, less these.
    pub(super) fn held_but_these(&self, these: &[libc::c_int]) -> Self {
        let mut now = *self;
        // SAFETY: a null set changes nothing and only asks; `sigdelset` only takes from a valid set.
        unsafe {
            libc::sigprocmask(libc::SIG_BLOCK, std::ptr::null(), &raw mut now.0);
            for &number in these {
                libc::sigdelset(&raw mut now.0, number);
            }
        }
        now
    }

    fn change(&self, how: libc::c_int) {
        // SAFETY: the set is valid, and the old one is not asked for. The process has one thread.
        unsafe { libc::sigprocmask(how, &raw const self.0, std::ptr::null_mut()) };
    }
}

/// What a signal does.
pub(super) enum Does {
    /// Runs this, with every other signal held back. It may only do what is async-signal-safe.
    This(extern "C" fn(libc::c_int)),
    /// What the system does by itself.
    Default,
    /// Nothing; one that waits is forgotten.
    Nothing,
}

/// Says what a signal does from now on. May be called from a signal handler.
pub(super) fn on(signal: libc::c_int, does: &Does) {
    // SAFETY: an all-zero action is valid; the handler has the type that is asked for, and every pointer outlives the
    // call.
    unsafe {
        let mut action: libc::sigaction = MaybeUninit::zeroed().assume_init();
        action.sa_sigaction = match does {
            Does::This(run) => *run as *const () as libc::sighandler_t,
            Does::Default => libc::SIG_DFL,
            Does::Nothing => libc::SIG_IGN,
        };
        // Where the stack itself is at its end, the handler has one of its own.
        action.sa_flags = libc::SA_ONSTACK;
        libc::sigfillset(&raw mut action.sa_mask);
        libc::sigaction(signal, &raw const action, std::ptr::null_mut());
    }
}

/// Sends this process a signal. May be called from a signal handler.
pub(super) fn send_self(signal: libc::c_int) {
    // SAFETY: both calls take plain numbers and are async-signal-safe.
    unsafe { libc::kill(libc::getpid(), signal) };
}
