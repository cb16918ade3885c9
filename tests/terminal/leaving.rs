//! Every way out.

use super::window::{BLANK, END_OF_PAGE, Window};

/// Those that people and systems send.
const SIGNALS: [&str; 4] = ["INT", "QUIT", "TERM", "HUP"];
/// Whatever else would end a process by itself.
const FURTHER: [&str; 7] = ["USR1", "USR2", "ALRM", "VTALRM", "PROF", "XCPU", "XFSZ"];

/// Keys from the first screen on, each with what is shown then.
const FIRST: &[(&str, &str)] = &[];
const CHECK: &[(&str, &str)] = &[("1", "does any of this apply?")];
const TICKED: &[(&str, &str)] = &[("1", "does any of this apply?"), ("4", "(ticked)")];
const LANGUAGE: &[(&str, &str)] = &[("1", "does any of this apply?"), ("0", "Which language")];
const LIMITS: &[(&str, &str)] = &[
    ("1", "does any of this apply?"),
    ("0", "Which language"),
    ("1", "test sentence"),
    ("1", "How old"),
    ("1", "They agree"),
];
const ITEM: &[(&str, &str)] = &[
    ("1", "does any of this apply?"),
    ("0", "Which language"),
    ("1", "test sentence"),
    ("1", "How old"),
    ("1", "They agree"),
    ("1", "tell me first"),
    ("1", "Question 1 of at most"),
];
const INTERRUPT: &[(&str, &str)] = &[
    ("1", "does any of this apply?"),
    ("0", "Which language"),
    ("1", "test sentence"),
    ("1", "How old"),
    ("1", "They agree"),
    ("1", "tell me first"),
    ("1", "Question 1 of at most"),
    ("2", "Question 2 of at most"),
    ("2", "Question 3 of at most"),
    ("1", "Someone may be in danger."),
];
const OFFER: &[(&str, &str)] = &[
    ("1", "does any of this apply?"),
    ("0", "Which language"),
    ("1", "test sentence"),
    ("1", "How old"),
    ("1", "They agree"),
    ("1", "tell me first"),
    ("3", "Would you like"),
];
const NOTES: &[(&str, &str)] =
    &[("5", "does any of this apply?"), ("0", "Which language"), ("1", "How old"), ("1", "What do you want to note?")];
const PAUSED: &[(&str, &str)] = &[("1", "does any of this apply?"), ("p", "One moment.")];
const EMERGENCY: &[(&str, &str)] = &[("e", "Emergency number: 999")];
const SHEET: &[(&str, &str)] = &[
    ("1", "does any of this apply?"),
    ("0", "Which language"),
    ("1", "test sentence"),
    ("1", "How old"),
    ("1", "They agree"),
    ("3", "Thank you for your time."),
    ("s", "Finish: this program forgets it all"),
];

fn at(keys: &[(&str, &str)]) -> Window {
    go_on(Window::open("screen", 80, 60), keys)
}

fn go_on(mut window: Window, keys: &[(&str, &str)]) -> Window {
    window.until_all(&["Is this a good place to talk?", END_OF_PAGE]);
    for (key, text) in keys {
        window.to(key, text).read_on();
    }
    window
}

/// Conduct 45, 48, 50 and 52: at every kind of prompt each signal writes the clear sequence first and nothing after the
/// blank, restores the modes and ends with status 0.
#[test]
fn every_signal_at_every_prompt_blanks_first_and_says_nothing() {
    for keys in [FIRST, CHECK, TICKED, LANGUAGE, LIMITS, ITEM, INTERRUPT, OFFER, NOTES, PAUSED, EMERGENCY, SHEET] {
        for signal in SIGNALS {
            let mut window = at(keys);
            let place = window.place();
            window.signal(signal);
            assert_eq!(window.left(place), BLANK, "{signal} after {keys:?}");
        }
    }
}

/// Conduct 45: nothing that would end a process leaves the screen as it was.
#[test]
fn every_other_signal_that_ends_blanks_too() {
    for signal in FURTHER {
        let mut window = at(TICKED);
        let place = window.place();
        window.signal(signal);
        assert_eq!(window.left(place), BLANK, "{signal}");
    }
    for signal in ["ABRT", "SEGV", "BUS"] {
        let mut window = at(TICKED);
        let place = window.place();
        window.signal(signal);
        let (status, bytes) = window.ended();
        assert_eq!(status, 4, "{signal}");
        let said = String::from_utf8_lossy(&bytes[place + BLANK.len()..]);
        assert!(
            bytes[place..].starts_with(BLANK)
                && said.trim() == "Something in this program broke, so it ended. Nothing was kept.",
            "{signal}: {said:?}"
        );
    }
}

/// Conduct 45: on a terminal that is not the session's own no key is a signal, and they leave all the same.
#[test]
fn ctrl_c_leaves_where_it_comes_as_a_key() {
    for key in ["\x03", "\x1c"] {
        let mut window = go_on(Window::of_no_session(), CHECK);
        let place = window.place();
        window.press(key);
        assert!(window.left(place).ends_with(BLANK), "{key:?}");
    }
}

/// Conduct 45: the keys arrive as signals, although every other key arrives as a key.
#[test]
fn ctrl_c_and_ctrl_backslash_leave_at_once() {
    for key in ["\x03", "\x1c"] {
        let mut window = at(CHECK);
        let place = window.place();
        window.press(key);
        assert_eq!(window.left(place), BLANK);
    }
}

/// Conduct 50: a line being typed about the place of work is no exception; there too the keys arrive as signals.
#[test]
fn every_signal_leaves_a_typed_line_too() {
    for (signal, keys) in SIGNALS.iter().flat_map(|signal| [(signal, ""), (signal, "North")]) {
        let mut window = at_the_name_of_the_desk();
        window.type_in(keys);
        let place = window.place();
        window.signal(signal);
        assert_eq!(window.left(place), BLANK, "{signal}");
    }
    for (key, keys) in [("\x03", ""), ("\x1c", ""), ("\x03", "North"), ("\x1c", "North")] {
        let mut window = at_the_name_of_the_desk();
        window.type_in(keys);
        let place = window.place();
        window.press(key);
        assert_eq!(window.left(place), BLANK, "{key:?}");
    }
}

pub(super) fn at_the_name_of_the_desk() -> Window {
    to_the_name_of_the_desk(Window::first_run())
}

fn to_the_name_of_the_desk(mut window: Window) -> Window {
    window.until_all(&["What is your work?", END_OF_PAGE]);
    window.to("1", "Where do you usually meet people?");
    window.to("8", "What is your agency in law?");
    window.to("3", "Enter: done");
    window
}

/// Conduct 46 and 47: one Esc takes the question away, two stay, three leave; the count is told in words.
#[test]
fn three_times_esc_leaves() {
    let mut window = at(CHECK);
    window.to("\x1b", "Press Esc 2 more times to leave.");
    assert!(window.contents().starts_with("One moment."), "{}", window.contents());
    window.press("\x1b");
    window.until("Press Esc once more to leave.");
    let place = window.place();
    window.press("\x1b");
    let written = window.left(place);
    assert!(written.starts_with(super::window::CLEAR) && written.ends_with(BLANK));
    assert!(!String::from_utf8_lossy(&written).contains(|c: char| c.is_alphabetic() && !"JHhlm".contains(c)));
}

/// Conduct 46: any other key begins the count anew.
#[test]
fn another_key_forgets_the_count() {
    let mut window = at(CHECK);
    window.to("\x1b", "Press Esc 2 more times to leave.");
    window.press("\x1b");
    window.until("Press Esc once more to leave.");
    window.press("9");
    window.until("Nothing is chosen yet.");
    window.press("\x1b");
    window.until("Press Esc 2 more times to leave.");
}

/// Conduct 45: three at once, by a frightened hand, leave as well.
#[test]
fn three_times_esc_in_one_go_leaves() {
    let mut window = at(FIRST);
    let place = window.place();
    window.press("\x1b\x1b\x1b");
    assert!(window.left(place).ends_with(BLANK));
}

#[test]
fn the_key_for_leaving_leaves() {
    let mut window = at(LIMITS);
    let place = window.place();
    window.press("x");
    assert!(window.left(place).ends_with(BLANK));
}

/// Conduct 51 and 52: Ctrl-Z blanks and restores before it stops; coming back shows one neutral line, then the pause.
#[test]
fn ctrl_z_stops_behind_a_blank_screen_and_comes_back_neutral() {
    let line = "set -m; \"$0\" screen; echo stopped; read go; fg >/dev/null; echo ended $?";
    let mut window = Window::with("sh", &["-c", line, env!("CARGO_BIN_EXE_askwell")]);
    window.until_all(&["Is this a good place to talk?", END_OF_PAGE]);
    window.to("1", "does any of this apply?").to("4", "(ticked)");
    let place = window.place();
    window.press("\x1a");
    window.until("stopped");
    assert!(window.since(place).starts_with(BLANK));
    assert!(!window.is_alternate() && window.has_first_modes());
    assert!(!window.contents().contains("apply"));
    let place = window.place();
    window.press("\r");
    window.until("Press Esc to go on.");
    assert_eq!(window.flowing(), "One moment. Press Esc to go on.");
    // No other key brings anything back.
    window.press("1");
    window.press("\x1b");
    window.until_all(&["Go on", END_OF_PAGE]);
    assert!(window.contents().starts_with("One moment."), "{}", window.contents());
    window.to("1", "Is this still a good place?").to("1", "(ticked)");
    // The neutral line was put in front once: it does not come again over a later screen.
    assert_eq!(String::from_utf8_lossy(window.since(place)).matches("\u{1b}[?1049h").count(), 1);
    window.press("\x03");
    window.until("ended 0");
    assert!(window.has_first_modes());
}

/// Conduct 51 and 52: at every kind of prompt Ctrl-Z blanks and restores before it stops, and coming back shows the
/// neutral line alone.
#[test]
fn ctrl_z_blanks_at_every_prompt() {
    let line = "set -m; \"$0\" screen; echo stopped; read go; fg >/dev/null; echo ended $?";
    let first_run = format!("ASKWELL_CONFIG=$PWD/none; {}", line.replace("screen", "screen --area GB-ENG"));
    let window = |line: &str| Window::with_rows("sh", &["-c", line, env!("CARGO_BIN_EXE_askwell")], 60);
    let mut windows: Vec<Window> =
        [FIRST, CHECK, TICKED, LANGUAGE, LIMITS, PAUSED, EMERGENCY, SHEET].map(|keys| go_on(window(line), keys)).into();
    windows.push(to_the_name_of_the_desk(window(&first_run)));
    let mut typed = to_the_name_of_the_desk(window(&first_run));
    typed.type_in("North");
    windows.push(typed);
    for mut window in windows {
        let shown = window.contents();
        let place = window.place();
        window.press("\x1a");
        window.until("stopped");
        assert!(window.since(place).starts_with(BLANK), "{shown}");
        assert!(!window.is_alternate() && window.has_first_modes(), "{shown}");
        assert_eq!(window.flowing(), "stopped", "{shown}");
        window.press("\r");
        window.wait_for_neutral();
        window.press("\x03");
        window.until("ended 0");
    }
}

/// Conduct 50: a terminal that is gone ends the program, with a signal or without; it neither waits nor spins.
#[test]
fn a_vanished_terminal_ends_it() {
    let typed = |mut window: Window| {
        window.type_in("North");
        window
    };
    for window in [
        at(CHECK),
        at(PAUSED),
        at_the_name_of_the_desk(),
        typed(at_the_name_of_the_desk()),
        go_on(Window::without_hangup(true), CHECK),
        go_on(Window::without_hangup(true), LANGUAGE),
        to_the_name_of_the_desk(Window::without_hangup(false)),
        typed(to_the_name_of_the_desk(Window::without_hangup(false))),
    ] {
        let shown = window.contents();
        let (status, worked) = window.vanish();
        assert!(matches!(status, 0 | 4), "{status} after {shown}");
        assert!(worked < 50, "it worked {worked} hundredths of a second; {shown}");
    }
}

/// Conduct 52 and 91: a panic blanks first, then says one sentence without content, status 4.
#[test]
fn a_panic_blanks_first_and_tells_nothing() {
    let this = std::env::current_exe().unwrap();
    let name = "terminal::leaving::panics_on_a_private_screen";
    let own = format!("{IN_A_WINDOW}=1");
    let mut window = Window::with("env", &[&own, this.to_str().unwrap(), "--exact", name, "--nocapture"]);
    window.until_all(&["tea-secret", END_OF_PAGE]);
    window.press("e");
    let (status, bytes) = window.ended();
    assert_eq!(status, 4);
    let written = String::from_utf8(bytes).unwrap();
    let blank = String::from_utf8(BLANK.to_vec()).unwrap();
    let after = written.split_once(&blank).expect("a blank").1;
    assert_eq!(after, "Something in this program broke, so it ended. Nothing was kept.\r\n");
}

/// Says that this process has a window of its own, which may end with it.
const IN_A_WINDOW: &str = "ASKWELL_TEST_IN_A_WINDOW";

/// What the test above runs in a window of its own; anywhere else it would end all tests.
#[test]
fn panics_on_a_private_screen() {
    if std::env::var_os(IN_A_WINDOW).is_none() {
        return;
    }
    use askwell::ui::{FrontEnd, Terminal};
    use askwell::vocabulary::Message;

    let words = crate::common::words::english_and("tea-secret = tea-secret\n");
    let mut front = Terminal::enter(&words).unwrap();
    front.note(&Message::fixed("tea-secret")).unwrap();
    let screen = crate::ui::made_up_screen(&words);
    let reply = front.turn(&screen).unwrap();
    panic!("an answer: {reply:?}, tea-secret");
}

/// Conduct 82: after the normal end the window and what scrolled out of it hold nothing of the session.
#[test]
fn after_the_sheet_nothing_is_left() {
    let mut window = at(SHEET);
    let finish = window
        .contents()
        .lines()
        .find_map(|line| line.strip_suffix(". Finish: this program forgets it all").map(str::to_owned));
    let place = window.place();
    window.press(finish.unwrap());
    let written = window.left(place);
    assert!(written.starts_with(super::window::CLEAR) && written.ends_with(BLANK));
}
