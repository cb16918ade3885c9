//! A window with the program in it.

use std::io::{Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use crate::common::mirrored::{self, doubled};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, SlavePty, native_pty_system};

/// What is written on every way out, first the clear sequence; and nothing else.
pub(super) const BLANK: &[u8] = b"\x1b[2J\x1b[H\x1b[3J\x1b[?2004l\x1b[0m\x1b[?25h\x1b[?1049l";
/// What is written between two screens.
pub(super) const CLEAR: &[u8] = b"\x1b[2J\x1b[H\x1b[3J";
/// Every page of choices ends so.
pub(super) const END_OF_PAGE: &str = "leave now.";

/// The same key again within this is taken for one that is held down.
const AGAIN: Duration = Duration::from_millis(720);

/// Far longer than anything takes; a test that waits so long has failed.
const LONGEST: Duration = Duration::from_secs(20);

/// A pseudo-terminal, what it shows, and all that was written to it.
pub(crate) struct Window {
    master: Option<Box<dyn MasterPty + Send>>,
    slave: Option<Box<dyn SlavePty + Send>>,
    child: Box<dyn Child + Send + Sync>,
    keys: Option<Box<dyn Write + Send>>,
    written: Receiver<Vec<u8>>,
    shown: vt100::Parser,
    bytes: Vec<u8>,
    modes: String,
    folder: tempfile::TempDir,
    /// What was typed last, and when.
    last: (Vec<u8>, Instant),
}

/// Writes the settings of a known place of work into a folder.
pub(super) fn settle(folder: &Path) {
    let settings = folder.join("settings");
    std::fs::create_dir_all(&settings).unwrap();
    std::fs::write(settings.join("config.yaml"), "format: 1\narea: GB-ENG\nrole: police\n").unwrap();
    let agency = "format: 1\nstanding: listed-authority\nduty-desk: {name: Duty desk North, phone: '01632 960001'}\n";
    std::fs::write(settings.join("agency.yaml"), agency).unwrap();
}

impl Window {
    /// Opens a window and starts the program in it, in a known place of work.
    pub(crate) fn open(line: &str, columns: u16, rows: u16) -> Self {
        let folder = tempfile::tempdir().unwrap();
        settle(folder.path());
        Self::start(env!("CARGO_BIN_EXE_askwell"), &line.split(' ').collect::<Vec<_>>(), columns, rows, folder)
    }

    /// Opens a window with a locale made of English, whose words are twice as long, in place of Spanish.
    pub(super) fn doubled(columns: u16, rows: u16) -> Self {
        let folder = tempfile::tempdir().unwrap();
        settle(folder.path());
        let locale = folder.path().join("mine/es");
        std::fs::create_dir_all(&locale).unwrap();
        std::fs::write(locale.join("locale.yaml"), mirrored::ABOUT.replace("rtl", "ltr")).unwrap();
        for (name, text) in mirrored::doubled_files() {
            std::fs::write(locale.join(name), text).unwrap();
        }
        let line = ["screen", "--locale", "es", "--locales", "mine"];
        Self::start(env!("CARGO_BIN_EXE_askwell"), &line, columns, rows, folder)
    }

    /// Opens a window where the program runs for the first time. The area is given, since its number in the list of countries
    /// changes with every directory that is added.
    pub(super) fn first_run() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self::start(env!("CARGO_BIN_EXE_askwell"), &["screen", "--area", "GB-ENG"], 80, 24, folder)
    }

    /// The same, in a window whose end no signal tells: it is not the terminal of the program's session.
    pub(super) fn without_hangup(is_settled: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        if is_settled {
            settle(folder.path());
        }
        // Closing the keys would type Enter and this key, if there were one.
        let area = if is_settled { "" } else { "--area GB-ENG" };
        let line = format!("stty eof undef; exec \"$0\" screen {area}");
        Self::start_in("sh", &["-c", &line, env!("CARGO_BIN_EXE_askwell")], (80, 24), folder, false)
    }

    /// Opens a window that is not the terminal of the program's session.
    pub(super) fn of_no_session() -> Self {
        let folder = tempfile::tempdir().unwrap();
        settle(folder.path());
        Self::start_in(env!("CARGO_BIN_EXE_askwell"), &["screen"], (80, 24), folder, false)
    }

    /// Opens a window where something else is started.
    pub(super) fn with(program: &str, args: &[&str]) -> Self {
        Self::with_rows(program, args, 24)
    }

    /// The same, with so many rows.
    pub(super) fn with_rows(program: &str, args: &[&str], rows: u16) -> Self {
        let folder = tempfile::tempdir().unwrap();
        settle(folder.path());
        Self::start(program, args, 80, rows, folder)
    }

    fn start(program: &str, args: &[&str], columns: u16, rows: u16, folder: tempfile::TempDir) -> Self {
        Self::start_in(program, args, (columns, rows), folder, true)
    }

    fn start_in(
        program: &str,
        args: &[&str],
        (columns, rows): (u16, u16),
        folder: tempfile::TempDir,
        is_its_terminal: bool,
    ) -> Self {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(args);
        command.set_controlling_tty(is_its_terminal);
        command.env_clear();
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("TERM", "xterm-256color");
        command.env("ASKWELL_CONFIG", folder.path().join("settings"));
        command.cwd(folder.path());
        let modes = format!("{:?}", pair.master.get_termios().unwrap());
        let child = pair.slave.spawn_command(command).unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (sender, written) = channel();
        std::thread::spawn(move || {
            let mut part = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut part) {
                if sender.send(part[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        let keys = pair.master.take_writer().unwrap();
        Self {
            master: Some(pair.master),
            slave: Some(pair.slave),
            child,
            keys: Some(keys),
            written,
            shown: vt100::Parser::new(rows, columns, 2000),
            bytes: Vec::new(),
            modes,
            folder,
            last: (Vec::new(), Instant::now()),
        }
    }

    /// Makes an empty file in the folder where the program runs.
    pub(super) fn make(&self, name: &str) {
        std::fs::write(self.folder.path().join(name), "").unwrap();
    }

    /// Types as a hand does: the same key not twice in a moment. A digit is taken from another row instead, which costs no
    /// time; Space and Esc may come twice.
    pub(super) fn press(&mut self, keys: impl AsRef<[u8]>) {
        let keys = keys.as_ref();
        match keys {
            _ if keys != self.last.0 => self.press_at_once(keys),
            [digit @ b'0'..=b'9'] => {
                let other = char::from_u32(0x660 + u32::from(digit - b'0')).unwrap();
                self.press_at_once(other.to_string());
            }
            [b' ' | 0x1b] => self.press_at_once(keys),
            _ => {
                std::thread::sleep(AGAIN.saturating_sub(self.last.1.elapsed()));
                self.press_at_once(keys);
            }
        }
    }

    /// Types, however soon.
    pub(super) fn press_at_once(&mut self, keys: impl AsRef<[u8]>) {
        self.last = (keys.as_ref().to_vec(), Instant::now());
        let pty = self.keys.as_mut().unwrap();
        pty.write_all(keys.as_ref()).unwrap();
        pty.flush().unwrap();
    }

    /// Waits until the window shows this.
    #[track_caller]
    pub(super) fn until(&mut self, text: &str) -> &mut Self {
        self.until_all(&[text])
    }

    /// Waits until the window shows all of these at once.
    #[track_caller]
    pub(super) fn until_all(&mut self, texts: &[&str]) -> &mut Self {
        self.wait(
            |window| {
                let lines = window.contents();
                texts.iter().all(|text| lines.contains(text))
            },
            &format!("{texts:?}"),
        )
    }

    /// Waits until the window shows one of these, and gives what it shows.
    #[track_caller]
    pub(super) fn until_any(&mut self, texts: &[&str]) -> String {
        self.wait(|window| texts.iter().any(|text| window.contents().contains(text)), &format!("{texts:?}")).contents()
    }

    /// Waits until this, broken into lines or not, is all that the window shows.
    #[track_caller]
    pub(super) fn until_flowing(&mut self, text: &str) -> &mut Self {
        self.wait(|window| window.flowing() == text, text)
    }

    /// Types into a line, and waits until it stands there and the cursor is put behind it.
    #[track_caller]
    pub(super) fn type_in(&mut self, keys: &str) {
        if keys.is_empty() {
            return;
        }
        self.press(keys);
        self.wait(|window| window.contents().contains(keys) && window.bytes.ends_with(b"\x1b[?25h"), keys);
    }

    /// Waits until nothing but a neutral line stands there, after the process was stopped.
    #[track_caller]
    pub(super) fn wait_for_neutral(&mut self) {
        let lines = ["One moment. Press Esc to go on.", "One moment. Press Space to go on."];
        self.wait(|window| lines.contains(&window.flowing().as_str()), "a neutral line");
    }

    /// Waits until so many prompts of plain mode were written.
    #[track_caller]
    pub(super) fn prompts(&mut self, count: usize) {
        let ended = |window: &Self| String::from_utf8_lossy(&window.bytes).matches(END_OF_PAGE).count() >= count;
        self.wait(ended, "a prompt of plain mode");
    }

    /// Waits until this is the last line that stands there.
    #[track_caller]
    pub(super) fn until_last(&mut self, text: &str) {
        self.wait(|window| window.contents().trim_end().ends_with(text), text);
    }

    /// Waits until the window shows this no more.
    #[track_caller]
    pub(super) fn until_gone(&mut self, text: &str) -> &mut Self {
        self.wait(|window| !window.flowing().contains(text), text)
    }

    /// Waits until so many bytes were written since a place.
    #[track_caller]
    pub(super) fn until_written(&mut self, place: usize, count: usize) -> &mut Self {
        self.wait(|window| window.bytes.len() >= place + count, "bytes")
    }

    #[track_caller]
    fn wait(&mut self, done: impl Fn(&Self) -> bool, what: &str) -> &mut Self {
        let end = Instant::now() + LONGEST;
        while !done(self) {
            match self.written.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(part) => self.take(&part),
                Err(RecvTimeoutError::Timeout) => panic!("waited for {what}; shown:\n{}", self.contents()),
                Err(RecvTimeoutError::Disconnected) => panic!("ended before {what}; shown:\n{}", self.contents()),
            }
        }
        self
    }

    fn take(&mut self, part: &[u8]) {
        self.shown.process(part);
        self.bytes.extend_from_slice(part);
    }

    /// Presses a key and waits until the window shows this, and the end of its page.
    #[track_caller]
    pub(crate) fn to(&mut self, key: &str, text: &str) -> &mut Self {
        self.read_on();
        self.press(key);
        self.until(text)
    }

    /// Turns pages until the choices are in sight.
    #[track_caller]
    pub(super) fn read_on(&mut self) {
        self.pages(&mut |_| ());
    }

    /// Looks at every page, up to the last.
    #[track_caller]
    pub(super) fn pages(&mut self, look: &mut dyn FnMut(&Self)) {
        loop {
            self.wait(|window| window.is_at_the_end() || window.more().is_some(), "a page");
            look(self);
            let Some((this, most)) = self.more() else { return };
            self.press(" ");
            let next = format!("({} ", this + 1);
            let last = this + 1 == most;
            let turned = |window: &Self| if last { window.is_at_the_end() } else { window.flowing().contains(&next) };
            self.wait(turned, "the next page");
        }
    }

    fn is_at_the_end(&self) -> bool {
        let flowing = self.flowing();
        let ends = [END_OF_PAGE, "why this question.", "only the person's text."];
        self.more().is_none() && ends.iter().any(|end| flowing.contains(end) || flowing.contains(&doubled(end)))
    }

    /// Which page this is, and of how many, where more follow.
    fn more(&self) -> Option<(usize, usize)> {
        let flowing = self.flowing();
        let (this, most) = flowing
            .rsplit_once("more (")?
            .1
            .split_once(')')?
            .0
            .split_once(" of")
            .and_then(|(this, most)| Some((this, most.rsplit_once(' ')?.1)))?;
        Some((this.parse().ok()?, most.parse().ok()?))
    }

    /// What the window shows.
    pub(super) fn contents(&self) -> String {
        self.shown.screen().contents()
    }

    /// What the window shows, as one line.
    pub(super) fn flowing(&self) -> String {
        self.contents().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// How many bytes were written so far.
    pub(super) fn place(&self) -> usize {
        self.bytes.len()
    }

    /// What was written since.
    pub(super) fn since(&self, place: usize) -> &[u8] {
        &self.bytes[place..]
    }

    pub(super) fn is_alternate(&self) -> bool {
        self.shown.screen().alternate_screen()
    }

    /// The number of the process that was started.
    pub(crate) fn process(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Says whether the program has not ended yet.
    pub(super) fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Waits until something was written since a place, or a moment passed in which nothing was.
    pub(super) fn settles(&mut self, place: usize) {
        while self.bytes.len() == place {
            match self.written.recv_timeout(Duration::from_millis(100)) {
                Ok(part) => self.take(&part),
                Err(_) => return,
            }
        }
    }

    /// Sends a signal.
    pub(super) fn signal(&mut self, name: &str) {
        let process = self.process().to_string();
        let sent = std::process::Command::new("kill").args([&format!("-{name}"), &process]).status().unwrap();
        assert!(sent.success());
    }

    /// The most memory the program had so far, in KiB, as Linux says it, without what it holds of files: its code.
    pub(super) fn peak(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process())).unwrap();
        let figure = |name: &str| -> u64 {
            let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
            line.split_whitespace().next().unwrap().parse().unwrap()
        };
        figure("VmHWM:") - figure("RssFile:")
    }

    /// Gives the window another size.
    pub(super) fn resize(&mut self, columns: u16, rows: u16) {
        self.shown.screen_mut().set_size(rows, columns);
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        self.master.as_ref().unwrap().resize(size).unwrap();
    }

    /// Says whether the terminal has the modes it had at first.
    pub(super) fn has_first_modes(&self) -> bool {
        format!("{:?}", self.master.as_ref().unwrap().get_termios().unwrap()) == self.modes
    }

    /// Lets the terminal vanish, and waits for the end. Gives the status, and how many hundredths of a second the
    /// program worked from then on.
    pub(super) fn vanish(mut self) -> (u32, u64) {
        let before = self.worked().1;
        // The reader lets go of the terminal when it has something that nobody wants to have.
        self.written = channel().1;
        self.keys = None;
        let name = self.master.as_ref().unwrap().tty_name().unwrap();
        let mut slave = std::fs::OpenOptions::new().write(true).custom_flags(libc::O_NOCTTY).open(name).unwrap();
        slave.write_all(b"x").unwrap();
        drop(slave);
        self.slave = None;
        self.master = None;
        let end = Instant::now() + LONGEST;
        // What it has worked is told until its status is asked for.
        while !self.worked().0 && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(2));
        }
        let worked = self.worked().1 - before;
        (self.wait_for_end(), worked)
    }

    /// Says whether the program has ended, and how many hundredths of a second it has worked.
    fn worked(&self) -> (bool, u64) {
        let about = std::fs::read_to_string(format!("/proc/{}/stat", self.process())).unwrap_or_default();
        let fields: Vec<&str> = about.rsplit_once(") ").map_or("", |(_, rest)| rest).split(' ').collect();
        let ticks = |place: usize| fields.get(place).and_then(|field| field.parse::<u64>().ok()).unwrap_or(0);
        (fields.first().is_none_or(|state| matches!(*state, "Z" | "")), ticks(11) + ticks(12))
    }

    /// Waits for the end, and looks at what is left: no mode changed, no cursor hidden, no line anywhere. Gives the
    /// status and all that was written.
    #[track_caller]
    pub(super) fn ended(mut self) -> (u32, Vec<u8>) {
        let status = self.wait_for_end();
        assert!(self.has_first_modes(), "the modes of the terminal are not as before");
        self.slave = None;
        // Now the reader meets the end of all that was written.
        while let Ok(part) = self.written.recv_timeout(LONGEST) {
            self.take(&part);
        }
        assert!(!self.shown.screen().hide_cursor(), "the cursor is hidden");
        assert!(!self.is_alternate() && !self.shown.screen().bracketed_paste());
        only_control_sequences(&self.bytes);
        (status, std::mem::take(&mut self.bytes))
    }

    /// Waits for the end after leaving: status 0, the screen and what scrolled out of it empty. Gives what was written
    /// since a place.
    #[track_caller]
    pub(super) fn left(self, place: usize) -> Vec<u8> {
        let (rows, columns) = self.shown.screen().size();
        let (status, bytes) = self.ended();
        assert_eq!(status, 0);
        let mut shown = vt100::Parser::new(rows, columns, 2000);
        shown.process(&bytes);
        shown.screen_mut().set_scrollback(usize::MAX);
        assert_eq!(shown.screen().scrollback(), 0, "lines scrolled out of the window and stay");
        assert_eq!(shown.screen().contents(), "");
        bytes[place..].to_vec()
    }

    fn wait_for_end(&mut self) -> u32 {
        let end = Instant::now() + LONGEST;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.exit_code();
            }
            assert!(Instant::now() < end, "it does not end; shown:\n{}", self.contents());
            // Nothing rests on how long this takes.
            std::thread::sleep(Duration::from_millis(2));
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

/// Every escape byte begins a control sequence; none begins a title, a link or anything else that reaches further.
#[track_caller]
pub(super) fn only_control_sequences(bytes: &[u8]) {
    for (place, _) in bytes.iter().enumerate().filter(|(_, byte)| **byte == 0x1b) {
        assert_eq!(bytes.get(place + 1), Some(&b'['), "at {place}");
    }
    assert!(!String::from_utf8_lossy(bytes).contains(|c| ('\u{80}'..'\u{a0}').contains(&c)));
}
