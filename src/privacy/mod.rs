//! Floor 8: what protects a talk from this computer itself. Each guard says what it really reached, and where a system
//! has no such means, nothing is claimed.
//!
//! The order is fixed: [`forbid_dumps`] before any input is read; every outside byte read, every question about the
//! place of work asked, the memory of the answers locked; then [`seal`], then the first step of the session. There is
//! no thread: a thread started before would be left outside.

#[cfg(target_os = "linux")]
mod calls;
mod dump;
#[cfg(target_os = "linux")]
mod filter;
mod folder;
#[cfg(target_os = "linux")]
mod sandbox;
mod statement;
mod surroundings;

pub use dump::forbid_dumps;
pub use folder::{FolderFault, OpenFolder, Paper, SaveFault, SaveFolder};
pub use statement::{Guard, Protection, Reached};
pub use surroundings::{Seen, Surroundings, recorder, surroundings};

use crate::answers::Locked;

/// What every system of this kind leaves open, as ids: an end from outside that the program can't meet, and a folder whose
/// owner it can't ask for.
pub const LEFT_OPEN: &[&str] = if cfg!(unix) { &[] } else { &["ending", "folder"] };

/// Shuts this process in, for the rest of its life: no file but new ones in these folders, no network, no program.
///
/// `memory` says whether the answers are kept out of swap; that is done by whoever holds them.
#[must_use]
pub fn seal(memory: Locked, folders: &[&OpenFolder]) -> Protection {
    let memory = match memory {
        Locked::Yes => Reached::Full,
        Locked::No => Reached::None,
    };
    let (landlock, filter) = shut(folders);
    Protection::of(dump::reached(), memory, landlock, filter)
}

#[cfg(target_os = "linux")]
fn shut(folders: &[&OpenFolder]) -> (Reached, Reached) {
    (sandbox::shut(folders), filter::shut(!folders.is_empty()))
}

#[cfg(not(target_os = "linux"))]
fn shut(_: &[&OpenFolder]) -> (Reached, Reached) {
    (Reached::None, Reached::None)
}
