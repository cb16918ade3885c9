//! seccomp: which system calls are refused, with "not permitted". A list of what is refused, not of what is allowed:
//! the latter breaks with the next C library.
//!
//! A pair of sockets within the process stays, and what goes through it: crossterm, which asks for the place of work
//! before, tells itself of a resized window that way.

use std::collections::{BTreeMap, BTreeSet};

use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
    apply_filter, sock_filter,
};

use super::Reached;
use super::calls::{FILES, NETWORK, OLDER, OTHER_NUMBERING, PROCESSES};

/// Pushes a key into a terminal. The C libraries do not agree on its type.
const TIOCSTI: u64 = 0x5412;

/// Refuses these calls from now on. With `creating`, new files may be opened for writing, and nothing else.
pub(super) fn shut(creating: bool) -> Reached {
    let program = by_arguments(creating).ok().and_then(|then| by_number(&then));
    if program.is_some_and(|program| apply_filter(&program).is_ok()) { Reached::Full } else { Reached::None }
}

/// Refuses what is refused whatever its arguments are, and leaves the rest to another program.
///
/// seccompiler writes a dozen steps for each number. The kernel follows a new program once for every number there is,
/// and one that goes through them all takes it longer than the first screen takes to draw. So this one halves what is
/// left at each step. The kernel also translates each program that it is given: two take longer than one.
fn by_number(then: &BpfProgram) -> Option<BpfProgram> {
    // Where numbers begin to be refused and to be let through, in turn.
    let mut edges = BTreeSet::new();
    for number in [NETWORK, PROCESSES, FILES, OLDER].concat() {
        for edge in [number, number + 1] {
            let edge = u32::try_from(edge).ok()?;
            if !edges.remove(&edge) {
                edges.insert(edge);
            }
        }
    }
    edges.extend(OTHER_NUMBERING);
    let edges: Vec<u32> = edges.into_iter().collect();
    // The number of the call is the first thing that a filter is given.
    let mut program = vec![step(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS, 0, 0)?];
    decide(&edges, false, &mut program)?;
    let end = program.len();
    for (place, step) in program.iter_mut().enumerate().filter(|(_, step)| u32::from(step.code) == GO_ON) {
        step.k = u32::try_from(end - place - 1).ok()?;
    }
    program.extend_from_slice(then);
    Some(program)
}

/// Goes on far below; how far is filled in at the end.
const GO_ON: u32 = libc::BPF_JMP | libc::BPF_JA;

/// Writes what decides about the numbers between two edges, by the edges between them.
fn decide(edges: &[u32], refused: bool, program: &mut BpfProgram) -> Option<()> {
    let middle = edges.len() / 2;
    let Some(edge) = edges.get(middle) else {
        program.push(match refused {
            true => step(libc::BPF_RET | libc::BPF_K, 0, libc::SECCOMP_RET_ERRNO | libc::EPERM as u32)?,
            false => step(GO_ON, 0, 0)?,
        });
        return Some(());
    };
    let test = program.len();
    program.push(step(libc::BPF_JMP | libc::BPF_JGE | libc::BPF_K, 0, *edge)?);
    decide(&edges[..middle], refused, program)?;
    program[test].jt = u8::try_from(program.len() - test - 1).ok()?;
    decide(&edges[middle + 1..], refused ^ middle.is_multiple_of(2), program)
}

fn step(code: u32, skip: u8, k: u32) -> Option<sock_filter> {
    Some(sock_filter { code: u16::try_from(code).ok()?, jt: skip, jf: 0, k })
}

/// Refuses calls with some arguments, and ends a program of another architecture, whose numbers mean other calls.
fn by_arguments(creating: bool) -> Result<BpfProgram, seccompiler::BackendError> {
    let mut rules = BTreeMap::from([(libc::SYS_openat, opening(2, creating)?)]);
    #[cfg(target_arch = "x86_64")]
    rules.insert(libc::SYS_open, opening(1, creating)?);
    // A message through a socket that is open already may go nowhere else.
    rules.insert(libc::SYS_sendto, vec![all([condition(4, SeccompCmpArgLen::Qword, SeccompCmpOp::Ne, 0)?])?]);
    // Keys pushed into the terminal would be typed into the shell afterwards.
    rules.insert(libc::SYS_ioctl, vec![all([has(1, u32::MAX.into(), TIOCSTI)?])?]);
    // What was forbidden at the start stays forbidden.
    rules.insert(libc::SYS_prctl, vec![all([has(0, u32::MAX.into(), libc::PR_SET_DUMPABLE as u64)?])?]);
    let not_permitted = SeccompAction::Errno(libc::EPERM as u32);
    SeccompFilter::new(rules, SeccompAction::Allow, not_permitted, std::env::consts::ARCH.try_into()?)?.try_into()
}

/// Refuses to open a file for anything but reading or, with `creating`, for writing a new one.
fn opening(flags: u8, creating: bool) -> Result<Vec<SeccompRule>, seccompiler::BackendError> {
    const MODE: u64 = libc::O_ACCMODE as u64;
    const WRITE: u64 = libc::O_WRONLY as u64;
    const CREATE: u64 = libc::O_CREAT as u64;
    const NEW: u64 = libc::O_EXCL as u64;
    let mut refused = vec![
        (MODE, libc::O_RDWR as u64),
        // Neither reading nor writing: for device control.
        (MODE, MODE),
        (libc::O_TRUNC as u64, libc::O_TRUNC as u64),
    ];
    refused.extend(match creating {
        true => [(MODE | NEW, WRITE), (MODE | CREATE, WRITE), (CREATE | NEW, CREATE)].to_vec(),
        false => [(MODE, WRITE), (CREATE, CREATE)].to_vec(),
    });
    refused.into_iter().map(|(mask, value)| all([has(flags, mask, value)?])).collect()
}

fn has(argument: u8, mask: u64, value: u64) -> Result<SeccompCondition, seccompiler::BackendError> {
    condition(argument, SeccompCmpArgLen::Dword, SeccompCmpOp::MaskedEq(mask), value)
}

fn condition(
    argument: u8,
    length: SeccompCmpArgLen,
    operator: SeccompCmpOp,
    value: u64,
) -> Result<SeccompCondition, seccompiler::BackendError> {
    SeccompCondition::new(argument, length, operator, value)
}

fn all<const N: usize>(conditions: [SeccompCondition; N]) -> Result<SeccompRule, seccompiler::BackendError> {
    SeccompRule::new(conditions.into())
}

#[cfg(test)]
mod tests {
    use std::fs::{self, File, OpenOptions};
    use std::io;
    use std::net::{TcpListener, UdpSocket};
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::os::unix::net::{UnixDatagram, UnixStream};
    use std::path::Path;
    use std::process::Command;

    use super::*;

    /// A filter binds the thread that sets it, so each test shuts in a thread of its own.
    fn shut_in(creating: bool, attempts: impl FnOnce() + Send + 'static) {
        let sealed = std::thread::spawn(move || {
            assert_eq!(shut(creating), Reached::Full);
            attempts();
        });
        sealed.join().expect("every attempt came out as expected");
    }

    #[track_caller]
    fn refused<T>(attempt: io::Result<T>) {
        let fault = attempt.err().expect("refused");
        assert_eq!(fault.raw_os_error(), Some(libc::EPERM), "{fault}");
    }

    fn open(path: &Path, options: &mut OpenOptions) -> io::Result<File> {
        options.open(path)
    }

    /// Follows the program as the kernel does, for a call with this number.
    fn answer(program: &BpfProgram, number: u32) -> u32 {
        let (mut at, mut value) = (0, 0);
        loop {
            let step = &program[at];
            let holds = match u32::from(step.code) {
                0x20 => {
                    value = number;
                    false
                }
                0x05 => {
                    at += step.k as usize;
                    false
                }
                0x35 => value >= step.k,
                0x06 => return step.k,
                other => panic!("{other:#x}"),
            };
            at += 1 + usize::from(if holds { step.jt } else { step.jf });
        }
    }

    #[test]
    fn exactly_the_listed_numbers_are_refused_and_the_other_numbering_wholly() {
        let allow = step(libc::BPF_RET | libc::BPF_K, 0, libc::SECCOMP_RET_ALLOW).expect("a step");
        let program = by_number(&vec![allow]).expect("a program");
        let listed = [NETWORK, PROCESSES, FILES, OLDER].concat();
        let other = OTHER_NUMBERING.unwrap_or(u32::MAX);
        for number in (0..1000).chain(other.saturating_sub(2)..other.saturating_add(1000)).chain([u32::MAX - 1]) {
            let refused = answer(&program, number) == libc::SECCOMP_RET_ERRNO | libc::EPERM as u32;
            assert_eq!(refused, listed.contains(&i64::from(number)) || number >= other, "{number:#x}");
            assert!(refused || answer(&program, number) == libc::SECCOMP_RET_ALLOW);
        }
    }

    /// Conduct 87 and 88: no socket can be opened, no program or thread started; what crossterm does still works.
    #[test]
    fn no_network_and_no_program() {
        shut_in(false, || {
            refused(UdpSocket::bind("127.0.0.1:0"));
            refused(TcpListener::bind("127.0.0.1:0"));
            refused(UnixStream::connect("/nowhere"));
            refused(Command::new("/bin/true").status());
            refused(std::thread::Builder::new().spawn(|| ()));
            let (one, other) = UnixDatagram::pair().expect("a pair within the process");
            one.send(b"resized").expect("sent to the other end");
            assert_eq!(other.recv(&mut [0; 16]).expect("received"), 7);
            refused(one.send_to(b"out", "/nowhere"));
        });
    }

    /// Conduct 64: nothing on disk can be made, changed or removed.
    #[test]
    fn no_file_is_made_changed_or_removed() {
        let scratch = tempfile::tempdir().expect("a folder");
        let path = scratch.path().to_owned();
        fs::write(path.join("old"), "old").expect("written");
        let held = File::options().write(true).open(path.join("old")).expect("open before");
        shut_in(false, move || {
            let (old, new) = (path.join("old"), path.join("new"));
            refused(open(&new, OpenOptions::new().write(true).create_new(true)));
            refused(open(&old, OpenOptions::new().write(true)));
            refused(open(&old, OpenOptions::new().append(true)));
            refused(open(&old, OpenOptions::new().read(true).write(true)));
            refused(held.set_len(0));
            refused(held.set_permissions(fs::Permissions::from_mode(0o777)));
            refused(fs::remove_file(&old));
            refused(fs::rename(&old, &new));
            refused(fs::hard_link(&old, &new));
            refused(symlink(&old, &new));
            refused(fs::create_dir(&new));
            assert_eq!(fs::read_to_string(&old).expect("reading is Landlock's affair"), "old");
        });
    }

    /// Conduct 70: with saving, a file that is new can be written; one that is there can't.
    #[test]
    fn saving_leaves_only_new_files() {
        let scratch = tempfile::tempdir().expect("a folder");
        let path = scratch.path().to_owned();
        fs::write(path.join("old"), "old").expect("written");
        shut_in(true, move || {
            let (old, new) = (path.join("old"), path.join("new"));
            refused(open(&old, OpenOptions::new().write(true)));
            refused(open(&old, OpenOptions::new().write(true).truncate(true)));
            refused(open(&old, OpenOptions::new().write(true).create(true)));
            refused(open(&new, OpenOptions::new().append(true).create(true)));
            refused(open(&new, OpenOptions::new().read(true).write(true).create_new(true)));
            let there = open(&old, OpenOptions::new().write(true).create_new(true)).expect_err("there already");
            assert_eq!(there.kind(), io::ErrorKind::AlreadyExists);
            open(&new, OpenOptions::new().write(true).create_new(true)).expect("new");
            refused(fs::remove_file(&new));
        });
    }
}
