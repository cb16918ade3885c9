//! Plain mode under signals, on a terminal and in a pipe; and which mode is chosen.

use std::io::Read;
use std::process::Stdio;

use super::window::{Window, settle};

/// Conduct 45, 50 and 105: in plain mode a signal pushes everything out of sight by empty lines, without one escape byte.
#[test]
fn a_signal_in_plain_mode_writes_empty_lines_and_nothing_else() {
    for signal in ["INT", "QUIT", "TERM", "HUP"] {
        for keys in [&[][..], &["1\r"], &["1\r", "0\r"]] {
            let mut window = Window::open("screen --plain", 80, 24);
            let ends = ["x\u{a0}leave now.", "does any of this apply?", "Which language"];
            window.until(ends[0]);
            for (key, end) in keys.iter().zip(&ends[1..]) {
                window.press(key);
                window.until(end).until("x\u{a0}leave now.");
            }
            let place = window.place();
            window.signal(signal);
            let (status, bytes) = window.ended();
            assert_eq!(status, 0);
            let after = &bytes[place..];
            // A page that was not read to its end yet may come first.
            let lines = after.iter().rev().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
            assert!(lines >= 120, "{signal}: {:?}", String::from_utf8_lossy(after));
            assert!(!bytes.contains(&0x1b));
        }
    }
}

#[test]
fn a_signal_ends_plain_mode_in_a_pipe_too() {
    let folder = tempfile::tempdir().unwrap();
    settle(folder.path());
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_askwell"));
    command.arg("screen").env_clear().env("ASKWELL_CONFIG", folder.path().join("settings"));
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut output, mut text) = (child.stdout.take().unwrap(), Vec::new());
    let mut part = [0; 512];
    while !String::from_utf8_lossy(&text).contains("leave now.") {
        let count = output.read(&mut part).unwrap();
        assert!(count > 0, "it ended by itself");
        text.extend_from_slice(&part[..count]);
    }
    let sent = std::process::Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert!(sent.success() && child.wait().unwrap().success());
    output.read_to_end(&mut text).unwrap();
    assert!(text.ends_with(&[b'\n'; 60]) && !text.contains(&0x1b));
}

/// Conduct 106: plain mode by flag, by ACCESSIBLE, by TERM=dumb and in a pipe; else the private screen.
#[test]
fn the_mode_is_chosen_by_flag_and_surroundings() {
    let program = env!("CARGO_BIN_EXE_askwell");
    let private = |line: &str| {
        let mut window = Window::with("sh", &["-c", line, program]);
        window.until("Is this a good place to talk?");
        window.is_alternate()
    };
    assert!(private("exec \"$0\" screen"));
    assert!(private("exec \"$0\" screen --private"));
    assert!(private("TERM=dumb exec \"$0\" screen --private"));
    for off in ["", "0", "false", "no"] {
        assert!(private(&format!("ACCESSIBLE={off} exec \"$0\" screen")), "{off}");
    }
    for line in [
        "exec \"$0\" screen --plain",
        "ACCESSIBLE=1 exec \"$0\" screen",
        "TERM=dumb exec \"$0\" screen",
        "unset TERM; exec \"$0\" screen",
        "\"$0\" screen | cat",
        "cat | \"$0\" screen",
    ] {
        assert!(!private(line), "{line}");
    }
    let mut window = Window::with("sh", &["-c", "\"$0\" screen --private | cat", program]);
    window.until("There is no terminal here for a private screen.");
}

/// Conduct 24, 51 and 105: Ctrl-Z in plain mode pushes everything out of sight before it stops. Afterwards one neutral
/// line is there; Enter leads to the neutral pause, and nothing is lost. Where there is no pause, the same prompt comes.
#[test]
fn ctrl_z_in_plain_mode_stops_behind_empty_lines_at_every_prompt() {
    let to_the_limits = ["1", "0", "1", "1", "1", "1"];
    let ways: &[&[&str]] =
        &[&[], &["1"], &["1", "0"], &to_the_limits[..4], &to_the_limits, &["p"], &["e"], &["1", "0", "1", "s"]];
    for keys in ways {
        let line = "set -m; \"$0\" screen --plain; echo stopped; read go; fg >/dev/null; echo ended $?";
        let mut window = Window::with("sh", &["-c", line, env!("CARGO_BIN_EXE_askwell")]);
        window.prompts(1);
        for (place, key) in keys.iter().enumerate() {
            window.press(format!("{key}\r"));
            window.prompts(place + 2);
        }
        let place = window.place();
        window.press("\x1a");
        window.until("stopped");
        let written = String::from_utf8(window.since(place).to_vec()).unwrap();
        let before = written.split("stopped").next().unwrap().replace("^Z", "");
        assert!(before.trim().is_empty() && before.matches('\n').count() >= 60, "{keys:?}: {written:?}");
        window.press("\r");
        window.until_last("One moment. Press Enter to go on.");
        // No answer is taken from whatever is typed there.
        window.press("1\r");
        window.prompts(keys.len() + 2);
        window.press("x\r");
        window.until("ended 0");
    }
}

/// Conduct 109: with `NO_COLOR` nothing on a terminal has a colour, and nothing is lost with it: the words are the same.
#[test]
fn without_colour_the_words_are_the_same() {
    let shown = |set: &str| {
        let line = format!("echo 'id: x' > bad.yaml; {set} \"$0\" tool check bad.yaml; echo ended $?");
        let mut window = Window::with("sh", &["-c", &line, env!("CARGO_BIN_EXE_askwell")]);
        window.until("ended 1");
        (window.contents(), String::from_utf8_lossy(window.since(0)).contains("\u{1b}[1;3"))
    };
    let (coloured, is_coloured) = shown("");
    let (plain, is_still_coloured) = shown("NO_COLOR=1");
    assert!(is_coloured && !is_still_coloured);
    assert_eq!(coloured, plain);
    // An empty value asks for nothing.
    assert!(shown("NO_COLOR=").1);
}

/// A long input is counted on the terminal while it is scored; in the end nothing of that stands there. Where outcomes go
/// to the terminal, they are progress enough.
#[test]
fn scoring_counts_on_the_terminal_and_leaves_nothing_there() {
    let shown = |output: &str| {
        let feed = "i=0; while [ $i -lt 4 ]; do yes '{\"answers\":{}}' | head -n 10000; sleep 0.3; i=$((i+1)); done";
        let line = format!("({feed}) | \"$0\" score adult-brief {output}; echo ended $?");
        let mut window = Window::with("sh", &["-c", &line, env!("CARGO_BIN_EXE_askwell")]);
        window.until("ended 0");
        (String::from_utf8_lossy(window.since(0)).contains("Lines scored: "), window.contents())
    };
    let (counted, left) = shown("> /dev/null");
    assert!(counted);
    assert_eq!(left.trim(), "ended 0");
    assert!(!shown("| head -n 1 | cut -c 1-40 1>&2").0);
}
