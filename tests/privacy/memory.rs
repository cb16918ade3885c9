//! The memory of a running session, searched from outside for what was answered.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use super::{TO_THE_FIRST_QUESTION, not_tested, settled};
use crate::cli::run::Run;
use crate::terminal::window::Window;

/// Answers to the eight questions, by number, and their codes: a run that nothing but these answers makes.
const ANSWERS: [(&str, u32); 8] =
    [("3\n", 1), ("4\n", 2), ("4\n", 2), ("3\n", 1), ("2\n", 8), ("3\n", 1), ("4\n", 2), ("3\n", 1)];

/// The place of the first of the harder questions; before it stands a notice.
const HARDER_FROM: usize = 6;

/// The last choice of every sheet.
const FINISH: &str = "Finish: this program forgets it all";

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

    fn holds(&self, wanted: &[u8]) -> bool {
        holds(self.child.id(), wanted)
    }
}

/// Says whether this stands anywhere in the memory of a process that can be written.
fn holds(process: u32, wanted: &[u8]) -> bool {
    let memory = File::open(format!("/proc/{process}/mem")).unwrap();
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).unwrap();
    let writable = maps.lines().filter(|line| line.split(' ').nth(1).is_some_and(|rights| rights.starts_with("rw")));
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

impl Drop for Held {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What stands in memory after these answers, whichever way they came.
fn wanted() -> Vec<u8> {
    ANSWERS.iter().flat_map(|(_, code)| code.to_ne_bytes()).collect()
}

/// The program can't be read by its own user; root can.
fn may_search() -> bool {
    let owner = fs::metadata("/proc/self").map(|about| std::os::unix::fs::MetadataExt::uid(&about));
    let may = owner.ok() == Some(0);
    if !may {
        not_tested("only root can search the memory of a program that forbids it");
    }
    may
}

/// Answers the questions in plain mode and goes on, screen by screen; from the first of them on nothing is left.
fn searched(screens: &[(&str, &str)]) {
    if !may_search() {
        return;
    }
    let run = settled("screen --plain --strict", "");
    let mut session = Held::begin(run.command());
    session.until(TO_THE_FIRST_QUESTION, "Question 1 of");
    assert!(!session.holds(&wanted()));
    let (easy, harder) = ANSWERS.split_at(HARDER_FROM);
    let typed = |answers: &[(&str, u32)]| answers.iter().map(|(typed, _)| *typed).collect::<String>();
    session.until(&format!("{}1\n{}", typed(easy), typed(harder)), "Could not tell");
    assert!(session.holds(&wanted()), "the search finds answers where there are some");
    for (typed, shown) in screens {
        session.until(typed, shown);
        assert!(!session.holds(&wanted()), "the answers are still there: {shown}");
    }
}

/// Conduct 42 and 89: what was answered is found while questions are asked, which proves the search, and nowhere as soon
/// as the first screen after the stop is drawn, before its closing words were said.
#[test]
fn answers_are_gone_from_memory_at_the_stop() {
    searched(&[("s\n", "Thank you for your time."), ("s\n", FINISH), ("e\n", "Emergency number: 999")]);
}

/// Conduct 89: what was drawn is gone from memory with the next screen, ticks and all.
#[test]
fn what_was_drawn_is_gone_from_memory_with_the_next_screen() {
    if !may_search() {
        return;
    }
    let mut window = Window::open("screen", 80, 24);
    window.to("1", "does any of this apply?").to("4", "medicine (ticked)");
    let ticked = b"toilet or medicine (ticked)";
    assert!(holds(window.process(), ticked), "the search finds what is drawn");
    window.to("\r", "See to these needs first.");
    assert!(!holds(window.process(), ticked));
}

/// Conduct 89: nor once every question was put and the result was judged, with all the copies that judging takes.
#[test]
fn answers_are_gone_from_memory_on_the_sheet() {
    // Both signs could not be told; four offers and the person's view of safety; the closing words.
    searched(&[("3\n3\n4\n4\n4\n4\n1\n", FINISH), ("e\n", "Emergency number: 999")]);
}

/// Conduct 42 and 89: on the private screen too they are gone as soon as the first screen after the stop is drawn.
#[test]
fn answers_are_gone_from_memory_at_the_stop_of_a_private_session() {
    if !may_search() {
        return;
    }
    let mut window = Window::open("screen --strict", 80, 40);
    let first = [("1", "does any of this apply?"), ("0", "Which language"), ("1", "test sentence"), ("1", "How old")];
    let next = [("1", "They agree"), ("1", "What fits now?"), ("1", "Question 1 of at most")];
    for (key, text) in first.into_iter().chain(next) {
        window.to(key, text);
    }
    for (place, (typed, _)) in ANSWERS.iter().enumerate() {
        if place == HARDER_FROM {
            window.to("1", &format!("Question {} of at most", place + 1));
        }
        let shown = if place + 1 == HARDER_FROM {
            "Leave all of them out".to_owned()
        } else if place + 1 < ANSWERS.len() {
            format!("Question {} of at most", place + 2)
        } else {
            "Could not tell".to_owned()
        };
        window.to(typed.trim(), &shown);
    }
    assert!(holds(window.process(), &wanted()), "the search finds answers where there are some");
    window.to("s", "Thank you for your time.");
    assert!(!holds(window.process(), &wanted()), "the answers are still there");
}

/// Conduct 85: whatever kills a session, no core file is left, though the shell it was started from permits one.
#[test]
fn a_forced_end_leaves_no_core_file() {
    let pattern = fs::read_to_string("/proc/sys/kernel/core_pattern").unwrap_or_default();
    if pattern.trim_start().starts_with(['|', '/']) {
        return not_tested("here core files go to a program or a folder of the system");
    }
    let cores = |folder: &Path| {
        let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name != "settings").collect::<Vec<_>>()
    };
    // Shut in, no file could be made anyway; so it is tried before as well, where the place of work is asked for.
    let before = || (Run::new("screen --plain"), "", "Where do you work?");
    let shut_in = || (settled("screen --plain", ""), TO_THE_FIRST_QUESTION, "Question 1 of");
    // SYS is left to the system; the others end in a handler.
    let tried = ["SYS", "ABRT", "SEGV"].into_iter().flat_map(|signal| [(signal, before()), (signal, shut_in())]);
    for (signal, (run, typed, shown)) in tried {
        let prepared = run.command();
        let mut command = Command::new("sh");
        let unlimited = "ulimit -H -c unlimited 2>/dev/null; ulimit -S -c \"$(ulimit -H -c)\"; exec \"$0\" \"$@\"";
        command.args(["-c", unlimited]).arg(prepared.get_program()).args(prepared.get_args());
        command.env_clear().envs(prepared.get_envs().filter_map(|(name, value)| Some((name, value?))));
        let folder = prepared.get_current_dir().unwrap().to_owned();
        command.env("PATH", std::env::var_os("PATH").unwrap()).current_dir(&folder);
        let mut session = Held::begin(command);
        session.until(typed, shown);
        let sent = Command::new("kill").args([&format!("-{signal}"), &session.child.id().to_string()]).status();
        assert!(sent.unwrap().success());
        let ended = session.child.wait().unwrap();
        let killed = std::os::unix::process::ExitStatusExt::signal(&ended).is_some();
        assert!(killed == (signal == "SYS") && !ended.success(), "{signal}: {ended}");
        assert!(!std::os::unix::process::ExitStatusExt::core_dumped(&ended), "{signal}");
        assert_eq!(cores(&folder), [""; 0], "{signal}");
    }
}
