//! No core dump, and no reading of this process's memory by other programs of the same user.

use super::Reached;

/// Forbids both, for the rest of this process's life. Call it before any input is read.
pub fn forbid_dumps() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
        // A system that refuses is told about by `reached`.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}

/// Asks the system how far it went.
#[cfg(target_os = "linux")]
pub(super) fn reached() -> Reached {
    use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};
    let core = getrlimit(Resource::Core);
    let no_core = core.current == Some(0) && core.maximum == Some(0);
    let unreadable = dumpable_behavior() == Ok(DumpableBehavior::NotDumpable);
    match (no_core, unreadable) {
        (true, true) => Reached::Full,
        (false, false) => Reached::None,
        _ => Reached::Partial,
    }
}

/// No such means is used here.
#[cfg(not(target_os = "linux"))]
pub(super) fn reached() -> Reached {
    Reached::None
}
