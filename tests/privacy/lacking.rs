//! Computers that lack a protection. A filter of system calls stands in for them: a started program inherits it.

use seccompiler::{SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule};

use super::settled;
use crate::cli::run::{Ran, Run};

/// Runs on a computer that does not know this call, or knows it only with another first argument.
pub(super) fn run_without(call: i64, first_argument: Option<u64>, run: Run) -> Ran {
    let with = |value| {
        let first = SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Eq, value).unwrap();
        SeccompRule::new(vec![first]).unwrap()
    };
    let rules = [(call, first_argument.map(with).into_iter().collect())].into();
    let refused = SeccompAction::Errno(libc::ENOSYS as u32);
    let filter = SeccompFilter::new(rules, SeccompAction::Allow, refused, std::env::consts::ARCH.try_into().unwrap());
    let program: seccompiler::BpfProgram = filter.unwrap().try_into().unwrap();
    // The filter holds for the thread that sets it and for what it starts.
    let sealed = std::thread::spawn(move || {
        seccompiler::apply_filter(&program).unwrap();
        run.go()
    });
    sealed.join().unwrap()
}

/// Conduct 86 and 90: each protection that is lacking is named before the first question; with `--strict` nothing is
/// asked at all.
#[test]
fn what_is_lacking_is_said_or_refused() {
    let lacking = [
        (libc::SYS_landlock_create_ruleset, None, "other files."),
        (libc::SYS_mlock, None, "memory put on the disk."),
        (libc::SYS_seccomp, None, "other files, the network, other programs."),
        (libc::SYS_prctl, Some(libc::PR_SET_DUMPABLE as u64), "memory read from outside."),
    ];
    for (call, first_argument, named) in lacking {
        let sentence = format!("This computer does not fully protect against: {named}");
        let ran = run_without(call, first_argument, settled("screen --plain", "").typing("4\n2\n"));
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        let said = ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
        let place = said.find(&sentence).unwrap_or_else(|| panic!("{named}: {said}"));
        assert!(place < said.find("Is this a good place to talk?").unwrap());

        let ran = run_without(call, first_argument, settled("screen --plain --strict", "").typing("4\n2\n"));
        let refusal = ran.stderr.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(ran.status, 4);
        assert!(refusal.starts_with(&format!("error: {sentence}")) && refusal.contains("--strict"), "{refusal}");
        assert!(!ran.stdout.contains("good place"), "{}", ran.stdout);
    }
}

/// Conduct 90: where all is reached, nothing is said about it.
#[test]
fn a_computer_that_protects_fully_is_not_remarked_on() {
    let ran = settled("screen --plain", "").typing("4\n2\n").go();
    if ran.stdout.contains("does not fully protect") {
        return super::not_tested_outside_ci(&ran.stdout);
    }
    let strict = settled("screen --plain --strict", "").typing("4\n2\n").go();
    assert_eq!((strict.status, strict.stdout), (0, ran.stdout));
}
