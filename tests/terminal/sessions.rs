//! Whole sessions as a window shows them.

use std::collections::BTreeSet;

use super::window::{END_OF_PAGE, Window};
use crate::common::mirrored::doubled;

/// Keys of a whole session, each with what is shown then.
const SESSION: &[(&str, &str)] = &[
    ("1", "does any of this apply?"),
    ("0", "Which language"),
    ("1", "test sentence"),
    ("1", "How old"),
    ("1", "Say this"),
    ("1", "Is there something you would like to tell me first?"),
    ("1", "Question 1 of at most"),
    ("2", "Question 2 of at most"),
    ("4", "Question 3 of at most"),
    ("s", "Thank you for your time."),
];

/// Goes through a session and gives the words of every page, and all pages. `put` words what is waited for.
fn words_of(mut window: Window, put: fn(&str) -> String) -> (BTreeSet<String>, String) {
    let mut words = BTreeSet::new();
    let mut pages = String::new();
    let mut look = |window: &Window| {
        pages.push_str(&window.contents());
        pages.push('\n');
        words.extend(window.contents().split_whitespace().map(str::to_owned));
    };
    wait(&mut window, &put("Esc hides this screen."));
    for (key, text) in SESSION {
        read(&mut window, &mut look);
        window.press(key);
        wait(&mut window, &put(text));
    }
    read(&mut window, &mut look);
    window.press("s");
    wait(&mut window, &put("What to do now"));
    read(&mut window, &mut look);
    (words, pages)
}

/// Waits for words that may be broken into lines.
fn wait(window: &mut Window, text: &str) {
    let first = text.split(' ').next().unwrap();
    while !window.flowing().contains(text) {
        let place = window.place();
        window.until(first);
        if !window.flowing().contains(text) {
            window.until_written(place, 1);
        }
    }
}

fn read(window: &mut Window, look: &mut dyn FnMut(&Window)) {
    window.pages(look);
}

/// Conduct 112 and 113: a session at 40 columns and 10 rows shows the same words as in a wide window, none broken.
#[test]
fn a_narrow_session_shows_the_same_words_page_by_page() {
    let (wide, _) = words_of(Window::open("screen", 300, 100), str::to_owned);
    let (narrow, pages) = words_of(Window::open("screen", 40, 10), str::to_owned);
    same_words(&wide, &narrow, &pages);
}

/// Conduct 112: the same where every word is twice as long, as in a language of long words.
#[test]
fn a_narrow_session_in_words_twice_as_long_is_whole() {
    let (wide, _) = words_of(Window::doubled(300, 100), doubled);
    let (narrow, pages) = words_of(Window::doubled(40, 12), doubled);
    same_words(&wide, &narrow, &pages);
}

#[track_caller]
fn same_words(wide: &BTreeSet<String>, narrow: &BTreeSet<String>, pages: &str) {
    // Which page it is differs.
    let of_pages = |word: &str| {
        let more = ["Space:", "more", "of"];
        word.contains(|c: char| c.is_ascii_digit()) || more.iter().any(|part| word == *part || word == doubled(part))
    };
    let broken: Vec<_> = narrow.symmetric_difference(wide).filter(|word| !of_pages(word)).collect();
    assert!(broken.is_empty(), "{broken:?}\n{pages}");
}

/// Conduct 49: the way out is explained before anything else, on the first screen only.
#[test]
fn the_first_screen_explains_the_ways_out() {
    let mut window = Window::open("screen", 80, 24);
    window.until_all(&["Is this a good place to talk?", END_OF_PAGE]);
    let shown = window.flowing();
    assert!(shown.starts_with("Esc hides this screen. Esc three times, or Ctrl-C, leaves at once:"), "{shown}");
    assert!(shown.contains("You can begin again with the same command."));
    window.to("1", "does any of this apply?");
    assert!(!window.contents().contains("Ctrl-C"));
}

/// Conduct 3: nothing of the private screen itself gives the talk away.
#[test]
fn the_first_screen_is_for_any_eyes() {
    let mut window = Window::open("screen", 80, 24);
    window.until_all(&["Is this a good place to talk?", END_OF_PAGE]);
    let shown = window.contents().to_lowercase();
    let words = crate::common::words::english_and("");
    for word in &words.locale().lists().give_away {
        assert!(!shown.contains(word.as_str()), "{word}");
    }
}

/// Conduct 3: before privacy is sure no screen gives the talk away, whichever way it goes; "by myself" says so, and only
/// then comes the checklist.
#[test]
fn no_screen_before_privacy_gives_the_talk_away() {
    let words = crate::common::words::english_and("");
    let mut shown = String::new();
    let mut window = Window::open("screen", 80, 40);
    window.until_all(&["5. I am by myself now", END_OF_PAGE]);
    shown.push_str(&window.contents());
    for (key, text) in [
        ("2", "Move to a quiet place"),
        ("2", "You can do good without a talk."),
        ("e", "call first"),
        ("1", "You can do good without a talk."),
        ("p", "One moment."),
        ("1", "You can do good without a talk."),
        ("1", "5. I am by myself now"),
    ] {
        window.to(key, text);
        shown.push_str(&window.contents());
    }
    let shown = shown.to_lowercase();
    for word in &words.locale().lists().give_away {
        assert!(!shown.contains(word.as_str()), "{word}");
    }
    window.to("5", "does any of this apply?");
    let checklist = window.contents();
    assert!(!checklist.contains("I am not trained for this talk") && !checklist.contains("Give the person a seat"));
}

/// Conduct 83: a program that keeps a history of the window is named beforehand.
#[test]
fn a_recorder_of_the_window_is_named() {
    for (variable, name) in [("TMUX=/tmp/x,1,0", "tmux"), ("STY=1.x", "screen")] {
        let line = format!("{variable} exec \"$0\" screen");
        let mut window = Window::with("sh", &["-c", &line, env!("CARGO_BIN_EXE_askwell")]);
        window.until(&format!("{name} shows this window and keeps a history of its own."));
    }
}

/// The first run asks for the place of work on the same screen, and keeps it.
#[test]
fn the_first_run_settles_on_the_private_screen() {
    let mut window = Window::first_run();
    window.until_all(&["What is your work?", END_OF_PAGE]);
    window.to("1", "Where do you usually meet people?");
    window.to("8", "What is your agency in law?").to("3", "Enter: done");
    window.press("Duty desk North");
    window.until("Duty desk North");
    window.press("\r");
    window.until("telephone number").until("Enter: done");
    // Hidden and brought back.
    window.press("\x1b");
    window.until("One moment. Press Space to go on.");
    window.press(" ");
    window.until("telephone number").until("Enter: done");
    window.press("01632 960001");
    window.until("01632 960001");
    window.press("\r");
    window.until_all(&["Thank you.", "Is this a good place to talk?", END_OF_PAGE]);
    let place = window.place();
    window.signal("INT");
    assert_eq!(window.left(place), super::window::BLANK);
}

/// Conduct 84, 110 and 111: a whole session moves the cursor, clears, and nothing else; it never hides the cursor; and a
/// key that means nothing brings one sentence, not the page again.
#[test]
fn a_session_writes_few_kinds_of_bytes() {
    let mut window = Window::open("screen", 80, 40);
    window.until_all(&["Is this a good place to talk?", END_OF_PAGE]);
    let place = window.place();
    window.press("9");
    window.until("Nothing is chosen yet.");
    let text = String::from_utf8_lossy(window.since(place)).into_owned();
    assert!(text.ends_with("Nothing is chosen yet.") && text.len() < 40, "{text:?}");
    for (key, text) in SESSION {
        window.to(key, text);
    }
    window.to("s", "What to do now").read_on();
    window.press("x");
    let (status, bytes) = window.ended();
    assert_eq!(status, 0);
    let written = String::from_utf8(bytes).unwrap();
    for sequence in written.split("\u{1b}[").skip(1) {
        let end = sequence.find(|c: char| c.is_ascii_alphabetic()).unwrap();
        let known = ["?1049h", "?1049l", "?2004h", "?2004l", "?25h", "2J", "3J", "J", "H", "0m"];
        let place = |sequence: &str| sequence.ends_with(";1H");
        assert!(known.contains(&&sequence[..=end]) || place(&sequence[..=end]), "{:?}", &sequence[..=end]);
    }
    assert!(written.chars().all(|c| !c.is_control() || matches!(c, '\u{1b}' | '\r' | '\n')));
}

/// Conduct 64, 87 and 88: on the private screen too, nothing is opened, started or connected once it is sealed.
#[test]
fn a_sealed_private_session_opens_nothing() {
    let scratch = tempfile::tempdir().unwrap();
    let log = scratch.path().join("log");
    let program = env!("CARGO_BIN_EXE_askwell");
    if std::process::Command::new("strace").arg("-V").output().is_err() {
        return crate::privacy::not_tested("there is no strace");
    }
    let mut window = Window::with("strace", &["-f", "-o", log.to_str().unwrap(), program, "screen", "--strict"]);
    window.until_all(&["Is this a good place to talk?", END_OF_PAGE]);
    for (key, text) in SESSION {
        window.to(key, text);
    }
    window.resize(90, 30);
    window.to("s", "What to do now");
    window.read_on();
    window.press("x");
    assert_eq!(window.ended().0, 0);
    let log = std::fs::read_to_string(log).unwrap();
    let sealed = log.find("SECCOMP_SET_MODE_FILTER").expect("sealed");
    for line in log[sealed..].lines() {
        let call = line.split_whitespace().nth(1).unwrap_or_default();
        for never in ["open", "creat", "socket", "connect", "exec", "fork", "vfork", "clone", "unlink", "sendto"] {
            assert!(!call.starts_with(never), "{line}");
        }
    }
}

/// A small computer is enough: documents, words and sheet take little memory. The code itself is not counted here, since it
/// is several times larger in a debug build; `cargo bench` measures all of a release build.
#[cfg(target_os = "linux")]
#[test]
fn a_session_takes_less_than_four_mebibytes_beside_its_code() {
    let mut window = Window::open("screen", 200, 100);
    window.until_all(&["Is this a good place to talk?", END_OF_PAGE]);
    for (key, text) in SESSION {
        window.to(key, text);
    }
    assert!((1..4 << 10).contains(&window.peak()), "{} KiB", window.peak());
}
