//! Runs the program in a clean environment with its own folders.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::common::mirrored;

/// A folder of its own, and a command line to be run in it.
pub(crate) struct Run {
    folder: tempfile::TempDir,
    args: Vec<String>,
    env: Vec<(String, String)>,
    typed: Option<String>,
}

/// What came of it.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Run {
    /// Prepares a run with these arguments.
    pub(crate) fn new(line: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let args = line.split_whitespace().map(str::to_owned).collect();
        Self { folder, args, env: Vec::new(), typed: None }
    }

    /// Puts a file into the folder in which the program runs.
    pub(crate) fn file(self, path: &str, text: &str) -> Self {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    /// Puts English in the letters of another language into a folder of that locale.
    pub(crate) fn mirrored_as(self, folder: &str) -> Self {
        mirrored::files().iter().fold(self, |run, (name, text)| run.file(&format!("{folder}/{name}"), text))
    }

    /// Sets a variable of the environment.
    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.env.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Prepares the command, for tests that need its streams.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(program());
        command.args(&self.args).env_clear().current_dir(self.folder.path()).stdin(Stdio::null());
        command.env("ASKWELL_CONFIG", self.folder.path().join("settings"));
        command.envs(self.env.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Says what is typed.
    pub(crate) fn typing(mut self, text: &str) -> Self {
        self.typed = Some(text.to_owned());
        self
    }

    /// Lists every file in the folder in which the program runs, sorted.
    pub(crate) fn files(&self) -> Vec<PathBuf> {
        fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() { walk(&path, found) } else { found.push(path) }
            }
        }
        let mut found = Vec::new();
        walk(self.folder.path(), &mut found);
        found.sort();
        found
    }

    /// Gives the path of a file in the folder in which the program runs.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Prepares another run in the same folder.
    pub(crate) fn then(mut self, line: &str) -> Self {
        self.args = line.split_whitespace().map(str::to_owned).collect();
        self.typed = None;
        self
    }

    /// Runs it and gives the long options that its help names.
    pub(crate) fn done_options(self) -> Vec<String> {
        let text = self.go().done();
        let words = text.split(|c: char| !c.is_ascii_lowercase() && c != '-');
        let mut options: Vec<_> =
            words.filter(|word| word.starts_with("--") && word.len() > 2).map(str::to_owned).collect();
        options.sort();
        options.dedup();
        options
    }

    /// Runs it.
    pub(crate) fn go(self) -> Ran {
        self.run()
    }

    /// Runs it and keeps its folder, to look at afterwards.
    pub(crate) fn run(&self) -> Ran {
        let mut command = self.command();
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        if self.typed.is_some() {
            command.stdin(Stdio::piped());
        }
        let mut child = command.spawn().unwrap();
        if let Some((text, mut stdin)) = self.typed.as_ref().zip(child.stdin.take()) {
            // A program that ended early has heard enough.
            let _ = stdin.write_all(text.as_bytes());
        }
        let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
        Ran {
            status: status.code().unwrap(),
            stdout: String::from_utf8(stdout).unwrap(),
            stderr: String::from_utf8(stderr).unwrap(),
        }
    }
}

impl Ran {
    /// Checks that all went well and nothing was said on the side.
    pub(crate) fn done(self) -> String {
        assert_eq!((self.status, self.stderr.as_str()), (0, ""), "{}", self.stdout);
        self.stdout
    }

    /// Checks that it was refused with this status and nothing on the standard output.
    pub(crate) fn refused(self, status: i32) -> String {
        assert_eq!((self.status, self.stdout.as_str()), (status, ""), "{}", self.stderr);
        self.stderr
    }
}

fn program() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_askwell"))
}
