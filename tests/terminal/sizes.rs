//! Windows of every size, and windows that change it.

use super::leaving::at_the_name_of_the_desk;
use super::window::{BLANK, END_OF_PAGE, Window};

#[test]
fn windows_of_any_size_are_left_as_well() {
    for (columns, rows) in [(1, 1), (1, 40), (2, 2), (5, 3), (9, 2), (40, 10), (300, 100)] {
        let mut window = Window::open("screen", columns, rows);
        // The first page is there, be it one letter of it.
        window.until("E");
        for key in ["1", " ", "0", "\x1b[B", "9", " ", " ", " "] {
            window.press(key);
        }
        window.signal("TERM");
        let (status, bytes) = window.ended();
        assert!(status == 0 && bytes.ends_with(BLANK), "{columns}x{rows}: {status}");
    }
}

/// Conduct 112: whatever sizes the window went through, in the end it shows its page as if it had always been so.
#[test]
fn a_storm_of_sizes_ends_in_a_whole_page() {
    let mut window = Window::open("screen", 80, 24);
    window.until_all(&["Is this a good place to talk?", END_OF_PAGE]);
    let quiet = window.contents();
    for step in 0u16..120 {
        window.resize(1 + (step * 37) % 80, 1 + (step * 13) % 60);
    }
    // Wider than any before, so what is broken so was drawn last.
    window.resize(100, 30);
    let widest = "Esc hides this screen. Esc three times, or Ctrl-C, leaves at once: what was answered is lost then,\n";
    window.until_all(&[widest, END_OF_PAGE]);
    window.resize(80, 24);
    window.until_all(&["leaves at once: what was\n", END_OF_PAGE]);
    assert_eq!(window.contents(), quiet);
    let place = window.place();
    window.signal("INT");
    assert_eq!(window.left(place), BLANK);
}

/// Conduct 112: a window that becomes narrow is drawn again at once, without a key.
#[test]
fn a_window_that_shrinks_is_drawn_again() {
    let mut window = Window::open("screen", 100, 30);
    window.until_all(&["Esc three times, or Ctrl-C, leaves at once: what was answered", END_OF_PAGE]);
    window.resize(40, 30);
    window.until_all(&["\nor Ctrl-C, leaves at once: what was\n", END_OF_PAGE]);
}

/// Conduct 112: the page of a line that is typed is drawn again too, at once while nothing is typed, and with what was
/// typed at the next key.
#[test]
fn the_page_of_a_typed_line_is_drawn_again() {
    let mut window = at_the_name_of_the_desk();
    for (columns, rows) in [(1, 1), (30, 24), (1, 40), (300, 100), (33, 12)] {
        window.resize(columns, rows);
    }
    window.until_all(&["Type the\nname of your duty desk.\n", "\nEnter: done"]);
    window.type_in("Nor");
    window.resize(80, 24);
    window.type_in("t");
    window.until_all(&["Type the name of your duty desk.\n", "\nEnter: done\n Nort"]);
    // What was typed is all there when it was hidden, too.
    window.press("\x1b");
    window.until("One moment. Press Space to go on.");
    window.press(" ");
    window.until("Nort");
    window.type_in("h");
    window.press("\r");
    window.until("telephone number");
    let place = window.place();
    window.signal("TERM");
    assert_eq!(window.left(place), BLANK);
}

/// Conduct 39: what can't be taken says how to mend it, and the question stays in sight.
#[test]
fn a_line_that_can_not_be_taken_is_asked_for_again_with_its_question() {
    let mut window = at_the_name_of_the_desk();
    window.resize(80, 24);
    window.press("\r");
    window.until_all(&["Please type a short name", "Who do you hand over to? Type the name of your duty desk."]);
    window.type_in("North");
    window.press("\r");
    window.until("Its telephone number");
    window.type_in("1");
    window.press("\r");
    window.until_all(&["Please type a telephone number with at least 3 digits.", "\nIts telephone number"]);
}

/// A choice counts only once it was in sight: before, its number turns the page.
#[test]
fn what_was_not_in_sight_yet_can_not_be_chosen() {
    let mut window = Window::open("screen", 40, 10);
    window.until("Space: more (1 of 3)");
    window.press("1");
    window.until("Space: more (2 of 3)");
    assert!(window.contents().contains("1. Yes, we are alone"), "{}", window.contents());
    window.press("1");
    window.until("Before you begin");
}
