//! What this computer does around the program, as far as a program can see it. It only looks; nothing is changed.

use std::env;

/// Whether something was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// It is there.
    Yes,
    /// It is not there.
    No,
    /// This system does not let a program see it, or has it under another name.
    Unknown,
}

impl Seen {
    /// Gives the id used in message ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
}

/// What can be seen around the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Surroundings {
    /// Memory that runs short is put on a disk (`/proc/swaps`).
    pub swap: Seen,
    /// The system can put the whole memory on a disk when it sleeps (`/sys/power/state`).
    pub hibernation: Seen,
    /// The window is on another computer.
    pub remote: Seen,
    /// A program between this one and the window keeps what it shows.
    pub recorder: Option<&'static str>,
}

/// Looks around. Ask before the process is shut in: afterwards no file can be read.
#[must_use]
pub fn surroundings() -> Surroundings {
    Surroundings {
        // The first line is a heading.
        swap: seen_in("/proc/swaps", |text| text.lines().nth(1).is_some()),
        hibernation: seen_in("/sys/power/state", |text| text.split_whitespace().any(|state| state == "disk")),
        remote: if is_set("SSH_CONNECTION") || is_set("SSH_TTY") { Seen::Yes } else { Seen::Unknown },
        recorder: recorder(),
    }
}

/// Names a program between this one and the window that keeps what it shows.
#[must_use]
pub fn recorder() -> Option<&'static str> {
    [("TMUX", "tmux"), ("STY", "screen")].into_iter().find(|(name, _)| is_set(name)).map(|(_, program)| program)
}

fn is_set(name: &str) -> bool {
    env::var_os(name).is_some_and(|value| !value.is_empty())
}

fn seen_in(file: &str, is_there: impl Fn(&str) -> bool) -> Seen {
    match std::fs::read_to_string(file) {
        Ok(text) if is_there(&text) => Seen::Yes,
        Ok(_) => Seen::No,
        Err(_) => Seen::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_not_be_read_is_not_known() {
        assert_eq!(seen_in("/there/is/no/such/file", |_| true), Seen::Unknown);
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("swaps");
        std::fs::write(&file, "Filename Type\n/swap file\n").expect("written");
        let second = |text: &str| text.lines().nth(1).is_some();
        assert_eq!(seen_in(&file.to_string_lossy(), second), Seen::Yes);
        std::fs::write(&file, "Filename Type\n").expect("written");
        assert_eq!(seen_in(&file.to_string_lossy(), second), Seen::No);
    }
}
