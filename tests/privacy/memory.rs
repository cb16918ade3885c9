//! The memory of a running session, searched from outside for what was answered.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::os::unix::fs::FileExt;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use super::{TO_THE_FIRST_QUESTION, TO_THE_SHEET, not_tested, settled};

/// Answers to the ten questions, by number, and their codes: a run that nothing but these answers makes.
const ANSWERS: [(&str, u32); 10] = [
    ("3\n", 1),
    ("4\n", 2),
    ("4\n", 2),
    ("3\n", 1),
    ("2\n", 8),
    ("3\n", 1),
    ("4\n", 2),
    ("3\n", 1),
    ("3\n", 1),
    ("4\n", 2),
];

/// A session that is left at a prompt.
struct Held {
    child: Child,
    input: ChildStdin,
    output: ChildStdout,
}

impl Held {
    fn begin(mut command: Command) -> Self {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (input, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        Self { child, input, output }
    }

    /// Types lines and waits until this is shown.
    fn until(&mut self, typed: &str, shown: &str) {
        self.input.write_all(typed.as_bytes()).unwrap();
        let (mut all, mut part) = (Vec::new(), [0; 4096]);
        while !String::from_utf8_lossy(&all).contains(shown) {
            let read = self.output.read(&mut part).unwrap();
            assert!(read > 0, "ended before {shown:?}: {}", String::from_utf8_lossy(&all));
            all.extend_from_slice(&part[..read]);
        }
    }

    /// Says whether this stands anywhere in its memory that can be written.
    fn holds(&self, wanted: &[u8]) -> bool {
        let process = format!("/proc/{}", self.child.id());
        let memory = File::open(format!("{process}/mem")).unwrap();
        let maps = fs::read_to_string(format!("{process}/maps")).unwrap();
        let writable =
            maps.lines().filter(|line| line.split(' ').nth(1).is_some_and(|rights| rights.starts_with("rw")));
        let mut searched = 0;
        let found = writable.into_iter().any(|line| {
            let (from, to) = line.split(' ').next().unwrap().split_once('-').unwrap();
            let [from, to] = [from, to].map(|end| u64::from_str_radix(end, 16).unwrap());
            let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
            memory.read_exact_at(&mut bytes, from).unwrap();
            searched += bytes.len();
            bytes.windows(wanted.len()).any(|window| window == wanted)
        });
        assert!(found || searched > 100_000, "only {searched} bytes were searched");
        found
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Plays a session up to its sheet and searches its memory on the way. Nothing where that is not permitted.
fn searched(to_the_sheet: &str) {
    // The program can't be read by its own user; root can.
    let owner = fs::metadata("/proc/self").map(|about| std::os::unix::fs::MetadataExt::uid(&about));
    if owner.ok() != Some(0) {
        return not_tested("only root can search the memory of a program that forbids it");
    }
    let run = settled("screen --plain --strict", "");
    let mut session = Held::begin(run.command());
    let wanted: Vec<u8> = ANSWERS.iter().flat_map(|(_, code)| code.to_ne_bytes()).collect();
    session.until(TO_THE_FIRST_QUESTION, "Question 1 of");
    assert!(!session.holds(&wanted));
    let typed: String = ANSWERS.iter().map(|(typed, _)| *typed).collect();
    session.until(&typed, "Could not tell");
    assert!(session.holds(&wanted), "the search finds answers where there are some");
    session.until(to_the_sheet, "Finish: nothing is kept");
    assert!(!session.holds(&wanted), "the answers are still there");
    session.until("1\n", "askwell-sheet");
    assert!(!session.holds(&wanted));
}

/// Conduct 89: what was answered is found while questions are asked, which proves the search, and nowhere once the talk
/// was stopped and its sheet is shown.
#[test]
fn answers_are_gone_from_memory_after_a_stop() {
    searched(TO_THE_SHEET);
}

/// Conduct 89: nor once every question was put and the result was judged, with all the copies that judging takes.
#[test]
fn answers_are_gone_from_memory_on_the_sheet() {
    // Both signs could not be told; four offers and the person's view of safety; the closing words.
    searched("3\n3\n4\n4\n4\n4\n1\n");
}
