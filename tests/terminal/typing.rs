//! What answers, and what never does.

use super::window::{CLEAR, END_OF_PAGE, Window};

const DOWN: &str = "\x1b[B";

fn first() -> Window {
    let mut window = Window::open("screen", 80, 40);
    window.until_all(&["Is this a good place to talk?", END_OF_PAGE]);
    window
}

/// Shows that the window still asks its first question, by something that only happens there.
#[track_caller]
fn still_asks(window: &mut Window) {
    window.press(DOWN);
    window.until("1. Yes, we are alone (press Enter)");
    window.press("\x1b[A");
    window.until("1. Yes, we are alone\n");
}

/// Conduct 24: keys pressed before the question could be read answer nothing.
#[test]
fn keys_typed_ahead_answer_nothing() {
    for typed in ["1", "1\r1\r"] {
        let line = "read go; printf ready; until [ -e typed ]; do :; done; exec \"$0\" screen";
        let mut window = Window::with("sh", &["-c", line, env!("CARGO_BIN_EXE_askwell")]);
        window.press("\r");
        window.until("ready");
        window.press(typed);
        // The terminal shows what it has taken in.
        window.until("ready1").make("typed");
        window.until_all(&["Is this a good place to talk?", END_OF_PAGE]);
        still_asks(&mut window);
    }
}

/// Conduct 24: a key that is held down, or pressed twice by a trembling hand, answers one question and not the next; a moment
/// later the same key answers again.
#[test]
fn one_press_answers_one_question() {
    let mut window = first();
    window.to("1", "does any of this apply?").to("0", "Which language").to("1", "test sentence").until(END_OF_PAGE);
    // The key that answered the question before is still down.
    for _ in 0..20 {
        window.press_at_once("1");
        std::thread::sleep(std::time::Duration::from_millis(40));
    }
    window.press(DOWN);
    window.until("1. Yes, well (press Enter)");
    window.press_at_once("1");
    window.until("How old");
}

/// Conduct 24 and 25: nothing is chosen beforehand, and what comes in a bundle, pasted or broken, is no answer.
#[test]
fn garbage_pastes_and_enter_answer_nothing() {
    let mut window = first();
    let shown = window.contents();
    assert!(!shown.contains("(press Enter)"), "{shown}");
    for typed in [
        &b"\r"[..],
        b"\n",
        b"\t",
        b"1111",
        b"1\r",
        b"2s",
        b"\x1b[200~1\x1b[201~",
        b"\x1b[200~s\r1\r\x1b[201~",
        b"\x1bs",
        b"\x1b[1~",
        b"\x1b[1;5A",
        b"\x1b]0;s\x07",
        b"\x1bP1s\x1b\\",
        b"\x00\xff\xfe\x80",
        b"\xe2\x82",
        b"\x041\x04",
        b"9",
        b"0",
        b"Q",
    ] {
        window.press(typed);
        still_asks(&mut window);
    }
    let mut noise = 12345u32;
    for _ in 0..20 {
        let bytes: Vec<u8> = std::iter::repeat_with(|| {
            noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (noise >> 24) as u8
        })
        // Esc, and what arrives as a signal, mean something alone.
        .filter(|byte| !matches!(byte, 0x03 | 0x1a | 0x1b | 0x1c))
        .take(200)
        .collect();
        window.press(bytes);
        still_asks(&mut window);
    }
}

/// Conduct 24: an arrow whose bytes come one by one hides the question, and chooses nothing.
#[test]
fn a_split_arrow_pauses_and_does_nothing_else() {
    let mut window = first();
    window.to("1", "does any of this apply?");
    window.to("\x1b", "One moment.").until(END_OF_PAGE);
    for byte in ["[", "B"] {
        window.press(byte);
    }
    window.press(DOWN);
    window.until("1. Go on (press Enter)");
}

/// A slow line may cut an arrow in two: it is an arrow all the same, and no pause.
#[test]
fn the_two_parts_of_an_arrow_are_an_arrow() {
    // On a busy machine the second part may come too late, which is an Esc; not every time.
    let is_arrow = (0..5).any(|_| {
        let mut window = first();
        window.press("\x1b");
        std::thread::sleep(std::time::Duration::from_millis(5));
        window.press("[B");
        window.until_any(&["1. Yes, we are alone (press Enter)", "One moment."]).contains("(press Enter)")
    });
    assert!(is_arrow);
}

#[test]
fn one_key_arrows_and_digits_of_other_scripts_choose() {
    let mut window = first();
    window.press(DOWN);
    window.until("1. Yes, we are alone (press Enter)");
    window.press("\r");
    window.until("does any of this apply?").until(END_OF_PAGE);
    window.press("0");
    window.until("Which language").until(END_OF_PAGE);
    window.press("\u{6F1}");
    window.until("test sentence");
}

/// Conduct 53: whoever types on a keyboard without Latin letters presses the same keys.
#[test]
fn the_keys_work_on_other_keyboards() {
    for (stop, emergency) in [("ы", "у"), ("і", "у"), ("σ", "ε"), ("ד", "ק"), ("س", "ث")] {
        let mut window = first();
        window.to(emergency, "Emergency number: 999").until(END_OF_PAGE);
        let place = window.place();
        window.press(stop);
        assert!(window.left(place).ends_with(super::window::BLANK), "{stop}");
    }
}

/// Conduct 24: in the list of things that apply, Enter alone says nothing; ticks are seen in words and can be taken away.
#[test]
fn ticks_are_taken_one_by_one_and_enter_ends() {
    let mut window = first();
    window.to("1", "does any of this apply?").until(END_OF_PAGE);
    window.press("\r");
    window.until("Nothing is chosen yet.");
    window.to("4", "toilet or medicine (ticked)").to("5", "questions (ticked)");
    window.press("5");
    window.until("questions\n");
    assert!(!window.contents().contains("questions (ticked)"));
    window.press("\r");
    window.until("See to these needs first.");
}

/// Conduct 43: Esc hides the question, and every tick is there again afterwards.
#[test]
fn esc_pauses_and_loses_nothing() {
    let mut window = first();
    window.to("1", "does any of this apply?").to("4", "(ticked)").to("\x1b", "One moment.");
    let shown = window.until(END_OF_PAGE).contents();
    for word in ["apply", "danger", "medicine", "ticked"] {
        assert!(!shown.contains(word), "{shown}");
    }
    window.to("1", "Is this still a good place?").to("1", "toilet or medicine (ticked)");
}

/// Conduct 43: where no pause is offered, a cover stands in front, and goes on one key.
#[test]
fn esc_hides_where_there_is_no_pause() {
    let mut window = Window::first_run();
    window.until("What is your work?").until(END_OF_PAGE);
    window.press("\x1b");
    window.until_all(&["One moment. Press Space to go on.", "Press Esc 2 more times to leave."]);
    assert!(!window.contents().contains("your work"));
    window.press("1");
    window.until_flowing("One moment. Press Space to go on.");
    window.press(" ");
    window.until("What is your work?");
}

/// The answer is in no byte after it was chosen, and the screen is cleared first.
#[test]
fn what_was_chosen_is_never_written() {
    let mut window = first();
    let place = window.place();
    window.press("2");
    window.until("Move to a quiet place").until(END_OF_PAGE);
    let written = window.since(place);
    assert!(written.starts_with(CLEAR));
    let text = String::from_utf8_lossy(written);
    assert!(!text.contains("We can move apart") && !text.contains("Chosen"), "{text}");
}

#[test]
fn a_language_is_typed_proposed_and_taken() {
    let mut window = first();
    window.to("1", "does any of this apply?").to("0", "Which language").until(END_OF_PAGE);
    window.press("Alb");
    window.until("Albanian");
    window.press(DOWN);
    window.until("Albanian (press Enter)");
    window.press("\r");
    window.until("How will your words reach the person?");
}

/// Conduct 24: a code without a name counts only when it is typed twice, and a pasted name is not taken by its Enter.
#[test]
fn a_language_needs_a_known_name_and_an_enter_of_its_own() {
    let mut window = first();
    window.to("1", "does any of this apply?").to("0", "Which language").until(END_OF_PAGE);
    window.press("kea");
    window.until("\nkea");
    window.press("\r");
    window.until("The code kea has no name here");
    window.press("albanian\r");
    window.until("\nalbanian");
    window.press("\r");
    window.until("How will your words reach the person?");
}

/// Conduct 53: the emergency number is one key away.
#[test]
fn the_emergency_number_is_one_key_away() {
    first().to("e", "Emergency number: 999");
}

/// Conduct 21: the reason of a question is one key away.
#[test]
fn the_reason_is_one_key_away() {
    let mut window = first();
    for (key, text) in [
        ("1", "does any of this apply?"),
        ("0", "Which language"),
        ("1", "test sentence"),
        ("1", "How old"),
        ("1", "They agree"),
        ("1", "Is there something you would like to tell me first?"),
        ("1", "Question 1 of at most"),
        ("w", "Why this question:"),
    ] {
        window.to(key, text);
    }
}

/// Conduct 116: where the person reads along, one key leaves only their words and choices on the screen, in their
/// language, each line apart; any key brings the rest back and chooses nothing.
#[test]
fn the_person_can_have_the_screen_to_themselves() {
    let line = "\"$0\" locale accept ar --by-role police --yes >/dev/null && exec \"$0\" screen";
    let mut window = Window::with_rows("sh", &["-c", line, env!("CARGO_BIN_EXE_askwell")], 60);
    window.until_all(&["Is this a good place to talk?", END_OF_PAGE]);
    for (key, text) in [
        ("1", "does any of this apply?"),
        ("0", "Which language"),
        ("arabic", "Arabic"),
        ("\r", "How will your words reach the person?"),
        ("4", "test sentence"),
        ("1", "Turn the screen back"),
        ("1", "How old"),
        ("1", "They agree"),
    ] {
        window.to(key, text);
    }
    let officers = ["They agree", "Say", "To read", "Press", "calm voice", "emergency number"];
    window.to("r", "1. ").until_gone("Press");
    let shown = window.contents();
    assert!(officers.iter().all(|text| !shown.contains(text)), "{shown}");
    let lines: Vec<&str> = shown.trim_end().lines().map(str::trim).collect();
    let numbered: Vec<usize> =
        (0..lines.len()).filter(|at| lines[*at].contains(". ") && lines[*at].contains(['1', '2', '3'])).collect();
    assert_eq!(numbered.len(), 3, "{shown}");
    assert!(numbered.iter().all(|at| lines[at - 1].is_empty()), "each stands apart: {shown}");
    assert!(shown.matches("\n\n").count() >= 12, "each sentence stands apart: {shown}");
    window.press("2");
    window.until("They agree").to("r", "1. ").until_gone("Press");
    window.press("p");
    window.until("One moment.");
}
