//! The private screen under strace, at a pseudo-terminal.

use std::io::{Read, Write};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};

use super::traced::{arguments, calls, is_harmful, place};
use super::{not_tested_outside_ci, settled};

/// A window of a program that runs under strace, and what it wrote.
struct Window {
    pty: Box<dyn portable_pty::MasterPty + Send>,
    reader: Box<dyn Read + Send>,
    keys: Box<dyn Write + Send>,
}

impl Window {
    /// Reads until this was written since the last time.
    fn until(&mut self, words: &str) {
        let (mut all, mut part) = (Vec::new(), [0; 4096]);
        while !String::from_utf8_lossy(&all).contains(words) {
            let read = self.reader.read(&mut part).unwrap_or(0);
            assert!(read > 0, "ended before {words:?}: {}", String::from_utf8_lossy(&all));
            all.extend_from_slice(&part[..read]);
        }
    }

    fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
    }
}

/// Conduct 64, 86, 87 and 88: the private screen, resized, paused and left, opens nothing once it is shut in, and asks
/// for nothing that was taken away.
#[test]
fn the_private_screen_needs_nothing_that_is_taken_away() {
    let scratch = tempfile::tempdir().unwrap();
    let log = scratch.path().join("log");
    let run = settled("screen --private --strict", "");
    let mut command = CommandBuilder::new("strace");
    command.args(arguments(&run, &log));
    for (name, value) in run.command().get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    command.env("TERM", "xterm-256color");
    let size = PtySize { rows: 24, cols: 80, ..PtySize::default() };
    let pair = native_pty_system().openpty(size).unwrap();
    let Ok(mut child) = pair.slave.spawn_command(command) else {
        return not_tested_outside_ci("there is no strace");
    };
    drop(pair.slave);
    let (reader, keys) = (pair.master.try_clone_reader().unwrap(), pair.master.take_writer().unwrap());
    let mut window = Window { pty: pair.master, reader, keys };
    window.until("good place");
    window.pty.resize(PtySize { rows: 30, cols: 60, ..PtySize::default() }).unwrap();
    window.until("good place");
    window.press("p");
    window.until("One moment");
    window.press("1");
    window.until("good place");
    window.press("4");
    window.until("1.");
    window.press("x");
    assert!(child.wait().unwrap().success());
    let calls = calls(&log);
    let sealed = place(&calls, "SECCOMP_SET_MODE_FILTER");
    assert!(sealed < place(&calls, "good place"), "sealed before the first question");
    let since = &calls[sealed + 1..];
    let harmful: Vec<_> = since.iter().filter(|call| is_harmful(call) || call.starts_with("open")).collect();
    assert!(harmful.is_empty(), "{harmful:#?}");
    let denied: Vec<_> = since.iter().filter(|call| call.contains("EPERM") || call.contains("EACCES")).collect();
    assert!(denied.is_empty(), "{denied:#?}");
}
