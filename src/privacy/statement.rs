//! What was really reached.

/// How far a protection reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reached {
    /// As far as it is meant to.
    Full,
    /// Some of it.
    Partial,
    /// Not at all.
    None,
}

impl Reached {
    /// Gives the id used in message ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Partial => "partial",
            Self::None => "none",
        }
    }
}

/// One thing that is protected against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// A crash writing memory to a file, and another program of this user reading it.
    Dumps,
    /// The memory of the answers reaching the disk.
    Memory,
    /// Files read, written, changed or removed.
    Files,
    /// The network.
    Network,
    /// Other programs being started.
    Children,
}

impl Guard {
    /// Gives the id used in message ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Dumps => "dumps",
            Self::Memory => "memory",
            Self::Files => "files",
            Self::Network => "network",
            Self::Children => "children",
        }
    }
}

/// What protects a session, as it was really reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Protection {
    /// Against memory being written to a file or read from outside.
    pub dumps: Reached,
    /// Against answers in swap.
    pub memory: Reached,
    /// Against files.
    pub files: Reached,
    /// Against the network.
    pub network: Reached,
    /// Against other programs.
    pub children: Reached,
}

impl Protection {
    /// Joins what Landlock and the filter of system calls reach: each covers what the other leaves open.
    pub(super) fn of(dumps: Reached, memory: Reached, landlock: Reached, filter: Reached) -> Self {
        let files = match (landlock, filter) {
            (Reached::Full, Reached::Full) => Reached::Full,
            (Reached::None, Reached::None) => Reached::None,
            _ => Reached::Partial,
        };
        // Landlock alone stops programs and, in its later versions, some of the network.
        let calls = match (landlock, filter) {
            (Reached::Full, Reached::None) => Reached::Partial,
            (_, filter) => filter,
        };
        Self { dumps, memory, files, network: calls, children: calls }
    }

    /// Lists each guard with how far it reaches.
    #[must_use]
    pub fn each(&self) -> [(Guard, Reached); 5] {
        [
            (Guard::Dumps, self.dumps),
            (Guard::Memory, self.memory),
            (Guard::Files, self.files),
            (Guard::Network, self.network),
            (Guard::Children, self.children),
        ]
    }

    /// Lists the guards that do not reach as far as they are meant to.
    pub fn lacking(&self) -> impl Iterator<Item = Guard> {
        self.each().into_iter().filter(|(_, reached)| *reached != Reached::Full).map(|(guard, _)| guard)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Conduct 86 and 90: nothing is claimed that was not reached.
    #[test]
    fn a_missing_half_is_never_a_whole() {
        use Reached::{Full, None, Partial};
        let of = |landlock, filter| Protection::of(Full, Full, landlock, filter);
        assert_eq!(of(Full, Full).lacking().count(), 0);
        assert_eq!(of(None, Full).lacking().collect::<Vec<_>>(), [Guard::Files]);
        assert_eq!(of(Partial, Full).files, Partial);
        assert_eq!([of(Full, None).files, of(Full, None).network, of(Partial, None).network], [Partial, Partial, None]);
        assert_eq!(of(None, None).lacking().count(), 3);
        assert_eq!(Protection::of(None, None, Full, Full).lacking().collect::<Vec<_>>(), [Guard::Dumps, Guard::Memory]);
    }
}
