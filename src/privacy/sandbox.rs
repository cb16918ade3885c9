//! Landlock: what the kernel lets this process do with files, the network and other processes.

use std::os::fd::AsFd;

use landlock::{
    ABI, Access, AccessFs, AccessNet, BitFlags, PathBeneath, Ruleset, RulesetAttr, RulesetCreatedAttr, RulesetError,
    RulesetStatus, Scope,
};

use super::{OpenFolder, Reached};

/// The newest version whose rights are all taken away: with device control (5), and signals and abstract sockets (6).
/// An older kernel takes away fewer, and says so.
const VERSION: ABI = ABI::V6;

/// Takes every right away but that to make new files in these folders. The session reads and writes only what is open
/// already: its screen asks the standard streams how large the window is, not `/dev/tty`.
pub(super) fn shut(folders: &[&OpenFolder]) -> Reached {
    match restrict(folders) {
        Ok(RulesetStatus::FullyEnforced) => Reached::Full,
        Ok(RulesetStatus::PartiallyEnforced) => Reached::Partial,
        Ok(RulesetStatus::NotEnforced) | Err(_) => Reached::None,
    }
}

fn restrict(folders: &[&OpenFolder]) -> Result<RulesetStatus, RulesetError> {
    let mut rules = Ruleset::default()
        .handle_access(AccessFs::from_all(VERSION))?
        .handle_access(AccessNet::from_all(VERSION))?
        .scope(Scope::from_all(VERSION))?
        .create()?;
    for folder in folders {
        let create: BitFlags<AccessFs> = AccessFs::MakeReg | AccessFs::WriteFile;
        rules = rules.add_rule(PathBeneath::new(folder.handle().as_fd(), create))?;
    }
    Ok(rules.restrict_self()?.ruleset)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{self, ErrorKind, Write};
    use std::net::TcpListener;
    use std::process::Command;

    use super::super::SaveFolder;
    use super::*;

    #[track_caller]
    fn refused<T>(attempt: io::Result<T>) {
        assert_eq!(attempt.err().expect("refused").kind(), ErrorKind::PermissionDenied);
    }

    /// Conduct 64, 86, 87 and 88: Landlock alone leaves nothing else. It binds the thread that sets it, so the test takes
    /// one.
    #[test]
    fn nothing_is_left_but_new_files_in_the_one_folder() {
        let scratch = tempfile::tempdir().expect("a folder");
        let (kept, beside) = (scratch.path().join("kept"), scratch.path().join("beside"));
        fs::create_dir(&kept).expect("made");
        fs::write(&beside, "old").expect("written");
        let folder = SaveFolder::open(&kept).expect("ours");
        let sealed = std::thread::spawn(move || {
            if shut(&[folder.folder()]) == Reached::None {
                // A kernel without Landlock can show nothing, and CI must have one.
                assert!(std::env::var_os("CI").is_none(), "this kernel has no Landlock");
                return writeln!(io::stderr(), "NOT TESTED: this kernel has no Landlock").expect("said");
            }
            let saved = folder.save("sheet", "txt", "words").expect("saved");
            refused(fs::read(&saved));
            refused(fs::remove_file(&saved));
            refused(fs::rename(&saved, kept.join("other")));
            refused(fs::create_dir(kept.join("deeper")));
            refused(std::os::unix::fs::symlink("/", kept.join("link")));
            refused(fs::write(&beside, "new"));
            refused(fs::read(&beside));
            refused(fs::read_dir("/"));
            refused(fs::write("/dev/tty", "x"));
            refused(fs::read("/proc/self/maps"));
            refused(TcpListener::bind("127.0.0.1:0"));
            refused(Command::new("/bin/true").status());
        });
        sealed.join().expect("every attempt was refused");
    }
}
