//! Whole sessions under strace: every system call, in order.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use super::{TO_THE_FIRST_QUESTION, TO_THE_SHEET, not_tested_outside_ci, settled};
use crate::cli::run::Run;

/// A session with answers, stopped, and ended on the sheet.
fn whole_session(at_the_sheet: &str) -> String {
    format!("{TO_THE_FIRST_QUESTION}3\n4\n2\n{TO_THE_SHEET}{at_the_sheet}")
}

/// The arguments with which strace keeps every call of a run in a log.
pub(super) fn arguments(run: &Run, log: &Path) -> Vec<OsString> {
    let prepared = run.command();
    let mut arguments: Vec<OsString> = ["-f", "-s", "400", "-o"].map(OsString::from).to_vec();
    arguments.extend([log.as_os_str(), OsStr::new("--"), prepared.get_program()].map(OsStr::to_owned));
    arguments.extend(prepared.get_args().map(OsStr::to_owned));
    arguments
}

/// The calls in a log, one a line.
pub(super) fn calls(log: &Path) -> Vec<String> {
    // Each line begins with the number of the process.
    let call = |line: &str| line.split_once(char::is_whitespace).map_or("", |(_, call)| call.trim()).to_owned();
    fs::read_to_string(log).unwrap().lines().map(call).filter(|call| !call.starts_with("+++")).collect()
}

/// Runs it under strace and gives its calls, one a line. Nothing where there is no strace.
fn traced(run: &Run, typed: &str) -> Option<Vec<String>> {
    let scratch = tempfile::tempdir().unwrap();
    let log = scratch.path().join("log");
    let prepared = run.command();
    let mut command = Command::new("strace");
    command.args(arguments(run, &log));
    command.env_clear().envs(prepared.get_envs().filter_map(|(name, value)| Some((name, value?))));
    if let Some(path) = std::env::var_os("PATH") {
        command.env("PATH", path);
    }
    command.current_dir(prepared.get_current_dir().unwrap());
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
    let Ok(mut child) = command.spawn() else {
        not_tested_outside_ci("there is no strace");
        return None;
    };
    child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    let ended = child.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(0), "{}", String::from_utf8_lossy(&ended.stderr));
    Some(calls(&log))
}

pub(super) fn place(calls: &[String], part: &str) -> usize {
    calls.iter().position(|call| call.contains(part)).unwrap_or_else(|| panic!("no {part} in\n{}", calls.join("\n")))
}

/// Calls that change a file, reach the network or start something.
pub(super) fn is_harmful(call: &str) -> bool {
    let name = call.split('(').next().unwrap_or_default();
    let opens = matches!(name, "open" | "openat" | "openat2");
    let names = [
        "socket",
        "connect",
        "creat",
        "bind",
        "listen",
        "accept",
        "send",
        "execve",
        "fork",
        "vfork",
        "clone",
        "unlink",
        "rename",
        "link",
        "symlink",
        "mkdir",
        "rmdir",
        "mknod",
        "truncate",
        "ftruncate",
        "chmod",
        "fchmod",
        "chown",
        "fchown",
        "setxattr",
        "memfd_create",
        "io_uring_setup",
        "ptrace",
    ];
    opens && ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"].iter().any(|flag| call.contains(flag))
        || names.iter().any(|harmful| name.starts_with(harmful))
}

/// Conduct 64, 85, 86, 87, 88 and 92: a whole session makes no file, socket or process, before the seal or after it; and
/// the protections come in their order, all before the first question.
#[test]
fn a_whole_session_touches_nothing() {
    let run = settled("screen --plain --strict", "");
    let Some(calls) = traced(&run, &whole_session("1\n")) else { return };
    // The first call is how strace starts the program.
    let harmful: Vec<_> = calls.iter().skip(1).filter(|call| is_harmful(call)).collect();
    assert!(harmful.is_empty(), "{harmful:#?}");
    let order = [
        "RLIMIT_CORE",
        "prctl(PR_SET_DUMPABLE, SUID_DUMP_DISABLE)",
        "settings/config.yaml",
        "MADV_DONTDUMP",
        "landlock_restrict_self(",
        "SECCOMP_SET_MODE_FILTER",
        "Is this a good place to talk?",
        "read(0, \"1\\n0\\n",
    ];
    let places: Vec<_> = order.iter().map(|part| place(&calls, part)).collect();
    assert!(places.is_sorted(), "{order:?} came at {places:?}");
    let locked = calls.iter().position(|call| call.starts_with("mlock(") && call.ends_with("= 0"));
    assert!(locked.is_some_and(|at| at < places[3]), "the region is locked");
    // Once shut in, it opens nothing at all, not even to read.
    let opened: Vec<_> = calls[places[5]..].iter().filter(|call| call.starts_with("open")).collect();
    assert!(opened.is_empty(), "{opened:#?}");
}

/// Conduct 64 and 70: no file exists before Save; Save makes one new file in the one folder, and nothing else.
#[test]
fn saving_is_the_one_thing_that_writes() {
    let folder = tempfile::tempdir().unwrap();
    let run = settled("screen --plain --strict", &format!("save-folder: {}\n", folder.path().display()));
    let Some(calls) = traced(&run, &whole_session("2\n1\n1\n2\n4\n1\n1\n")) else { return };
    let harmful: Vec<_> = calls.iter().skip(1).filter(|call| is_harmful(call)).collect();
    assert_eq!(harmful.len(), 2, "{harmful:#?}");
    for (call, name) in harmful.iter().zip(["sheet-0001.txt", "sheet-0001.json"]) {
        assert!(
            call.contains(&format!("\"{name}\", O_WRONLY|O_CREAT|O_EXCL|")) && call.contains(", 0600) = "),
            "{call}"
        );
    }
    assert!(place(&calls, "Save this sheet") < place(&calls, "sheet-0001.txt"));
}

/// Conduct 64, 85, 86, 87, 88 and 92: practice is shut in as a screening is, before anything is shown; the papers that were
/// asked for are all that it makes.
#[test]
fn practice_is_shut_in_as_a_screening_is() {
    let line = "practice run a-hurt-hand --plain --seed 1 --debrief papers/told.md --export papers/run.json";
    let run = settled(line, "");
    let Some(calls) = traced(&run, &"1\n".repeat(400)) else { return };
    let order =
        ["MADV_DONTDUMP", "landlock_restrict_self(", "SECCOMP_SET_MODE_FILTER", "PRACTICE: nobody here is real."];
    let places: Vec<_> = order.iter().map(|part| place(&calls, part)).collect();
    assert!(places.is_sorted(), "{order:?} came at {places:?}");
    let (before, after) = calls.split_at(places[2]);
    let harmful = |calls: &[String]| calls.iter().skip(1).filter(|call| is_harmful(call)).cloned().collect::<Vec<_>>();
    let before = harmful(before);
    assert!(run.path("papers/run.json").is_file());
    assert!(before.iter().all(|call| call.starts_with("mkdir(") && call.contains("papers")), "{before:#?}");
    let made = harmful(after);
    assert_eq!(made.len(), 2, "{made:#?}");
    for (call, name) in made.iter().zip(["told.md", "run.json"]) {
        assert!(call.contains(&format!("\"{name}\", O_WRONLY|O_CREAT|O_EXCL|")), "{call}");
    }
    let opened = after.iter().filter(|call| call.starts_with("open"));
    assert_eq!(opened.count(), 2, "it opens nothing else, not even to read");
}
