//! How soon a screening is on the screen and how soon it answers a key, at a pseudo-terminal, against a bare prompt.

use std::ffi::OsStr;
use std::fs::{self, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::sync::mpsc::{Sender, channel};
use std::time::{Duration, Instant};

use portable_pty::{MasterPty, PtySize, native_pty_system};

use crate::table::{Table, median};

const RUNS: usize = 151;
/// Nothing takes so long; whoever waits for it waits for words that are no longer said.
const LONGEST: Duration = Duration::from_secs(20);
/// Every page of a session ends with one of these.
const ENDS: [&str; 2] = ["leave now.", "why this question."];
/// Keys from the first screen to the first item, each with words of what comes then. The same key again so soon would be
/// one held down, so the digits are taken from two rows in turn.
const KEYS: [(&str, &str); 7] = [
    ("1", "does any of this apply?"),
    ("0", "Which language"),
    ("1", "test sentence"),
    ("\u{661}", "How old"),
    ("1", "Say"),
    ("\u{661}", "What fits now?"),
    ("1", "Question 1 of at most"),
];

pub fn measure(table: &mut Table) {
    let settings = tempfile::tempdir().unwrap();
    fs::write(settings.path().join("config.yaml"), "format: 1\narea: GB-ENG\nrole: police\n").unwrap();
    let agency = "format: 1\nstanding: listed-authority\nduty-desk: {name: Duty desk North, phone: '01632 960001'}\n";
    fs::write(settings.path().join("agency.yaml"), agency).unwrap();
    let askwell = Path::new(env!("CARGO_BIN_EXE_askwell"));
    let bare = bare_inquire();
    let open = |program: &Path, args: &[&str]| Window::open(program, args, settings.path());

    let (mut none, mut theirs) = (Vec::new(), Vec::new());
    let mut ours = [
        Modes::new("  askwell screen", &["screen"], ""),
        Modes::new("  askwell screen --plain", &["screen", "--plain"], "\r"),
    ];
    for _ in 0..RUNS {
        let window = open(Path::new("/bin/true"), &[]);
        none.push(window.ended());
        let mut window = open(&bare, &[]);
        theirs.push(window.shows("place to talk?", &[]));
        for mode in &mut ours {
            let mut window = open(askwell, mode.args);
            mode.first.push(window.shows("place to talk?", &ENDS));
            let mut longest = Duration::ZERO;
            for (place, (key, text)) in KEYS.into_iter().enumerate() {
                let time = window.press(&format!("{key}{}", mode.enter), text);
                if place + 1 == KEYS.len() { mode.item.push(time) } else { longest = longest.max(time) }
            }
            mode.before.push(longest);
            mode.peak = mode.peak.max(window.peak());
        }
    }

    let ratio = |one: &[Duration], other: &[Duration]| {
        let mut ratios: Vec<f64> =
            one.iter().zip(other).map(|(one, other)| one.as_secs_f64() / other.as_secs_f64()).collect();
        ratios.sort_by(f64::total_cmp);
        format!("{:.2} of it", ratios[ratios.len() / 2])
    };
    let figure = |times: &[Duration]| format!("{:.2} ms", median(times.to_vec()).as_secs_f64() * 1e3);
    table.row("start to first screen: one inquire prompt", figure(&theirs), String::new(), "");
    table.row("  /bin/true, to its end", figure(&none), ratio(&none, &theirs), "reported");
    for mode in &ours {
        table.row(mode.name, figure(&mode.first), ratio(&mode.first, &theirs), "at most 1.50");
    }
    for mode in &ours {
        table.row(
            &format!("{}: key to first item", mode.name.trim()),
            figure(&mode.item),
            String::new(),
            "under 15 ms",
        );
        table.row("  slowest key before it", figure(&mode.before), String::new(), "reported");
        table.row("  most memory up to it", mib(mode.peak), String::new(), "under 16 MiB");
    }
    table.row("binary", mib(fs::metadata(askwell).unwrap().len()), String::new(), "under 8 MiB");
}

fn mib(bytes: u64) -> String {
    format!("{:.1} MiB", bytes as f64 / f64::from(1 << 20))
}

/// What was measured of one way to show a session.
struct Modes {
    name: &'static str,
    args: &'static [&'static str],
    enter: &'static str,
    first: Vec<Duration>,
    item: Vec<Duration>,
    before: Vec<Duration>,
    peak: u64,
}

impl Modes {
    fn new(name: &'static str, args: &'static [&'static str], enter: &'static str) -> Self {
        Self { name, args, enter, first: Vec::new(), item: Vec::new(), before: Vec::new(), peak: 0 }
    }
}

/// Finds the newest build of the bare prompt, beside this one.
fn bare_inquire() -> PathBuf {
    let here = std::env::current_exe().unwrap();
    let beside = fs::read_dir(here.parent().unwrap()).unwrap().map(|entry| entry.unwrap().path());
    let built = beside.filter(|path| {
        path.extension().is_none_or(|ending| ending == "exe")
            && path.file_stem().and_then(OsStr::to_str).is_some_and(|name| name.starts_with("bare_inquire-"))
    });
    built.max_by_key(|path| fs::metadata(path).unwrap().modified().unwrap()).expect("cargo bench builds it")
}

/// A pseudo-terminal with a program in it.
struct Window {
    master: Box<dyn MasterPty + Send>,
    reader: Box<dyn Read + Send>,
    keys: Box<dyn Write + Send>,
    child: Child,
    started: Instant,
    shown: Vec<u8>,
    _watch: Sender<()>,
}

impl Window {
    fn open(program: &Path, args: &[&str], settings: &Path) -> Self {
        let size = PtySize { rows: 100, cols: 200, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let (reader, keys) = (pair.master.try_clone_reader().unwrap(), pair.master.take_writer().unwrap());
        // Not by the pseudo-terminal's own way to start programs: it closes files one by one, which takes longer than a
        // program may.
        let name = pair.master.tty_name().unwrap();
        let slave = OpenOptions::new().read(true).write(true).custom_flags(libc::O_NOCTTY).open(name).unwrap();
        let mut command = Command::new(program);
        command.args(args).env_clear().env("TERM", "xterm-256color").env("ASKWELL_CONFIG", settings);
        command.stdin(slave.try_clone().unwrap()).stdout(slave.try_clone().unwrap()).stderr(slave);
        let started = Instant::now();
        let child = command.spawn().unwrap();
        let (watch, over) = channel();
        let process = child.id().to_string();
        std::thread::spawn(move || {
            if over.recv_timeout(LONGEST) == Err(std::sync::mpsc::RecvTimeoutError::Timeout) {
                let _ = Command::new("kill").args(["-KILL", &process]).status();
            }
        });
        Self { master: pair.master, reader, keys, child, started, shown: Vec::new(), _watch: watch }
    }

    /// Waits until this and one of these ends were written. Gives the time since the last key, or since the start.
    fn shows(&mut self, text: &str, ends: &[&str]) -> Duration {
        let mut part = [0; 16384];
        loop {
            let shown = String::from_utf8_lossy(&self.shown);
            if let Some(at) = shown.find(text)
                && (ends.is_empty() || ends.iter().any(|end| shown[at..].contains(end)))
            {
                return self.started.elapsed();
            }
            match self.reader.read(&mut part) {
                Ok(count @ 1..) => self.shown.extend_from_slice(&part[..count]),
                _ => panic!("waited for {text:?}; shown: {shown}"),
            }
        }
    }

    /// Presses keys and waits until this is shown to its end. Gives the time that took.
    fn press(&mut self, keys: &str, text: &str) -> Duration {
        self.shown.clear();
        self.started = Instant::now();
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.shows(text, &ENDS)
    }

    /// Waits for the end. Gives the time since the start.
    fn ended(mut self) -> Duration {
        self.child.wait().unwrap();
        self.started.elapsed()
    }

    /// The most memory the program had so far, in bytes. Only Linux says it.
    fn peak(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or(0) << 10
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = self.master.get_size();
    }
}
