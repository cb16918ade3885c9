//! The program where something around it is missing or wrong: no home, one that can't be written, a language that is none,
//! arguments that are no text, another copy at the same time.

use std::fs;
use std::io::Write;
use std::process::{Command, Output, Stdio};

use super::run::Run;
use super::screening::{in_country, settled};

/// Runs a command line with nothing in the environment but what is given.
fn bare(line: &str, env: &[(&str, &str)], typed: &str) -> Output {
    let run = Run::new(line);
    let mut command = run.command();
    command.env_remove("ASKWELL_CONFIG").envs(env.iter().copied());
    typed_into(command, typed)
}

fn typed_into(mut command: Command, typed: &str) -> Output {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A program that ended early has heard enough.
    let _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
    child.wait_with_output().unwrap()
}

/// The first run, up to looking up where to turn.
fn first_run() -> String {
    in_country("United Kingdom", "1\n1\n5\n1\nDuty desk North\n01632 960001\n4\n2\n")
}

/// Accounts of services have a home of `/dev/null`, some no home at all.
#[test]
fn without_a_home_everything_works_but_keeping_the_settings() {
    for env in [&[][..], &[("HOME", "/nonexistent")], &[("HOME", "/dev/null")]] {
        let listed = bare("tool list", env, "");
        assert!(listed.status.success() && listed.stderr.is_empty(), "{env:?}: {listed:?}");
        assert!(String::from_utf8_lossy(&listed.stdout).contains("adult-brief"));
        let asked = bare("screen --plain --area GB-ENG --role police", env, "x\n");
        assert!(asked.status.success(), "{env:?}: {asked:?}");
    }
}

/// What can't be kept is said, and the officer still gets the talk.
#[cfg(unix)]
#[test]
fn settings_that_can_not_be_kept_stop_no_talk() {
    let run = Run::new("screen --plain").file("in-the-way", "").typing(&first_run());
    let blocked = run.path("in-the-way").join("settings");
    let ran = run.env("ASKWELL_CONFIG", blocked.to_str().unwrap()).go();
    for said in ["could not be kept", "They hold for this session", "Is this a good place to talk?"] {
        assert!(ran.stdout.contains(said), "{said}: {}\n{}", ran.stdout, ran.stderr);
    }
    assert_eq!(ran.status, 0, "{}", ran.stderr);
}

#[test]
fn a_language_that_is_none_is_passed_over() {
    for lang in ["xx_YY.UTF-8", "C@@@", "tlh", "../../etc", ""] {
        let help = Run::new("-h").env("LANG", lang).env("LC_ALL", lang).go().done();
        assert!(help.contains("Usage: askwell"), "{lang}: {help}");
    }
}

/// Such an argument is refused in words that quote none of it.
#[cfg(unix)]
#[test]
fn an_argument_that_is_no_text_is_refused() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let run = Run::new("tool show");
    let mut command = run.command();
    let output = command.arg(OsStr::from_bytes(b"adult\xff\x1b[2J")).output().unwrap();
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(2), &b""[..]));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("not UTF-8 text") && !said.contains('\x1b'), "{said}");
}

/// Two that begin at once hinder each other in nothing, and the settings are whole afterwards.
#[test]
fn two_copies_at_once_leave_whole_settings() {
    let (run, typed) = (Run::new("screen --plain"), first_run());
    let begin = || {
        let command = run.command();
        std::thread::scope(|scope| scope.spawn(|| typed_into(command, &typed)).join().unwrap())
    };
    let both = std::thread::scope(|scope| {
        let other = scope.spawn(begin);
        [begin(), other.join().unwrap()]
    });
    for output in both {
        // One that begins when the other has kept the settings is asked less, and its input ends in the talk.
        assert!(matches!(output.status.code(), Some(0 | 4)), "{output:?}");
    }
    let kept = fs::read_to_string(run.path("settings/config.yaml")).unwrap();
    assert!(kept.contains("setting: \"clinic\"\n"), "{kept}");
    let again = run.typing("4\n2\n").run();
    assert!(again.status == 0 && !again.stdout.contains("Where do you work?"), "{}", again.stdout);
    let talk = settled("screen --plain").typing("4\n2\n").go();
    assert_eq!(talk.status, 0, "{}", talk.stderr);
}
