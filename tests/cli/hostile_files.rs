//! Files made to do harm, one for each refusal and each reader, given to the compiled program under a limit of memory: it
//! refuses each with the code it must, and never ends in any other way.

use std::fs;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::run::Run;

/// How much address space the program may take, in KiB: its own file and libraries among it.
const MEMORY: u32 = 128 << 10;

/// The kinds of documents, each with the command that reads one and a beginning that is sound so far.
const READERS: [(&str, &str, &str); 6] = [
    ("tool", "tool check x/x.yaml", "format: 1\nid: x\n"),
    ("directory", "directory check x/ZZ.yaml", "format: 1\narea: ZZ\n"),
    ("scenario", "practice check x/x.yaml", "format: 1\nid: x\n"),
    ("settings", "screen --plain", "format: 1\n"),
    ("agency", "screen --plain", "format: 1\n"),
    ("locale", "locale list --locales x", "format: 1\n"),
];

/// Where a document of a kind stands.
fn path(kind: &str) -> &'static str {
    match kind {
        "directory" => "x/ZZ.yaml",
        "settings" => "settings/config.yaml",
        "agency" => "settings/agency.yaml",
        "locale" => "x/xx/locale.yaml",
        _ => "x/x.yaml",
    }
}

/// What is done to each document, and the code that must be among the faults.
fn bombs() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let aliases = (1..40).fold("a0: &a0 [x, x]\n".to_owned(), |text, level| {
        let below = level - 1;
        text + &format!("a{level}: &a{level} [*a{below}, *a{below}, *a{below}]\n")
    });
    vec![
        ("a tower of brackets", "[".repeat(200_000).into_bytes(), "too-deep"),
        ("a tower of braces", "{a: ".repeat(100_000).into_bytes(), "too-deep"),
        ("aliases that double", aliases.into_bytes(), "yaml-feature"),
        ("a tag that would run", b"a: !!python/object/apply:os.system [id]\n".to_vec(), "yaml-feature"),
        ("a file without end", vec![b'#'; 3 << 20], "file-too-large"),
        ("a text without end", format!("id: {}\n", "x".repeat(900_000)).into_bytes(), "text-too-long"),
        ("too many entries", format!("a: [{}]\n", "b,".repeat(300_000)).into_bytes(), "too-many-nodes"),
        ("no UTF-8", vec![b'a', b':', b' ', 0xff, 0xfe, b'\n'], "not-utf8"),
        ("a zero byte", b"a: b\0c\n".to_vec(), "control-character"),
        ("an escape", b"a: \x1b]52;c;aGk=\x07\n".to_vec(), "control-character"),
        ("an escape in YAML's own spelling", b"a: \"\\e[2J\"\n".to_vec(), "control-character"),
        ("text that is turned around", "a: abc\u{202e}cba\n".as_bytes().to_vec(), "bidi-character"),
        ("a key twice", b"format: 1\nformat: 1\n".to_vec(), "duplicate-key"),
        ("two documents", b"a: 1\n---\nb: 2\n".to_vec(), "second-document"),
        ("a key that is a list", b"? [a, b]\n: c\n".to_vec(), "key-not-text"),
    ]
}

/// Runs a command under the limit. Gives its status and what it said.
fn limited(run: &Run) -> (i32, String) {
    let plain = run.command();
    let mut command = Command::new("sh");
    command.args(["-c", &format!("ulimit -v {MEMORY} && exec \"$0\" \"$@\"")]).arg(plain.get_program());
    command.args(plain.get_args()).env_clear().current_dir(plain.get_current_dir().unwrap());
    command.envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?)))).stdin(Stdio::null());
    let ran = command.output().unwrap();
    let said = String::from_utf8_lossy(&[ran.stdout, ran.stderr].concat()).into_owned();
    (ran.status.code().unwrap_or(-1), said)
}

fn with(line: &str, name: &str, bytes: &[u8]) -> Run {
    // Whatever is settled is sound, but for what the test spoils.
    let run = Run::new(line)
        .file("settings/config.yaml", "format: 1\narea: GB-ENG\nrole: police\n")
        .file("settings/agency.yaml", "format: 1\nstanding: neither\nduty-desk: {name: Desk, phone: '555 01'}\n")
        .file(name, "");
    fs::write(run.path(name), bytes).unwrap();
    run
}

/// Conduct 95, 96, 97, 98: every reader refuses every bomb, within its memory, and says which.
#[test]
fn every_reader_refuses_every_bomb_within_its_memory() {
    let mut surprises = Vec::new();
    for (kind, line, head) in READERS {
        for (what, bytes, code) in bombs() {
            // A bomb behind a sound beginning; by itself too where documents come from strangers most.
            let alone = (kind == "tool").then(|| bytes.clone());
            for bytes in alone.into_iter().chain([[head.as_bytes(), &bytes].concat()]) {
                let run = with(line, path(kind), &bytes);
                let (status, said) = limited(&run);
                let refused = matches!(status, 1 | 3) && said.contains("error[") && !said.contains('\u{1b}');
                if !refused || !said.contains(&format!("[{code}]")) {
                    let said: String = said.chars().take(300).collect();
                    surprises.push(format!("{kind}, {what}: status {status}, not {code}: {said}"));
                }
            }
        }
    }
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
}

/// Words of a locale are Fluent, not YAML, and have limits of their own.
#[test]
fn no_words_do_harm() {
    let about = "format: 1\nendonym: x\ndirection: ltr\nstatus: draft\n";
    for (what, text, code) in [
        ("an escape", "ui-alone = a\u{1b}[2Jb\n".to_owned(), "control-character"),
        ("an escape in Fluent's own spelling", "ui-alone = { \"\\u001B\" }\n".to_owned(), "control-character"),
        ("text that is turned around", "ui-alone = a\u{202e}b\n".to_owned(), "bidi-character"),
        ("a tower of braces", format!("ui-alone = {}\n", "{".repeat(50_000)), "fluent-syntax"),
        ("a message that names itself", "ui-alone = { ui-alone }\n".to_owned(), "cyclic"),
    ] {
        let run =
            Run::new("locale check xx --locales x").file("x/xx/locale.yaml", about).file("x/xx/session.ftl", &text);
        let (status, said) = limited(&run);
        assert!(matches!(status, 1 | 3) && said.contains(code), "{what}: status {status}, not {code}: {said:.600}");
        assert!(!said.contains('\u{1b}'), "{what}");
    }
}

/// Whatever is named instead of a file, nothing is waited for and nothing outside is read.
#[test]
fn a_pipe_a_folder_and_a_device_are_no_documents() {
    let run = Run::new("tool check x/x.yaml").file("x/other", "");
    let made = Command::new("mkfifo").arg(run.path("x/x.yaml")).status().unwrap();
    assert!(made.success());
    let mut child = run.command().stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let ended = (0..200).find_map(|_| {
        std::thread::sleep(Duration::from_millis(50));
        child.try_wait().unwrap()
    });
    let _ = child.kill();
    assert_eq!(ended.expect("it waits for a pipe").code(), Some(4));
    for line in ["tool check x", "tool check /dev/zero", "tool check ../x/", "screen --plain --tools /dev/null"] {
        let (status, said) = limited(&Run::new(line).file("x/other", ""));
        assert!(matches!(status, 2 | 4), "{line}: {status} {said}");
    }
}
