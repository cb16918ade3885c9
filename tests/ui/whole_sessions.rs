//! Whole sessions in plain mode, over shipped documents, from random typing.

use askwell::conversation::session::{Session, Shows};
use askwell::conversation::sheet::Sheet;
use askwell::i18n::Words;
use askwell::report::sheet;
use askwell::ui::{End, House as Front, Lines, Window, run};
use askwell::vocabulary::{LanguageTag, Role};
use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

use crate::shipped::{House, english};

/// Plays typed lines to the end of the input, or of the session; gives how it ended and all that was written, by prompt.
fn played(role: Role, typed: &str, columns: usize) -> (End, String) {
    let (house, words) = (House::shipped(), english());
    let briefing = house.briefing(role);
    let mut session = Session::new(&briefing);
    let none = |_: &LanguageTag| -> Option<&Words> { None };
    let write = |found: &Sheet, shows: Shows| match shows {
        Shows::SheetJson => format!("{:#}\n", sheet::json(found)),
        _ => sheet::text(found, &words, columns),
    };
    let front = Front { officer: &words, words: &none, sheet: &write, save: None };
    let (mut input, mut output) = (typed.as_bytes(), Vec::new());
    let mut lines = Lines::new(&words, &mut input, &mut output, Window { columns, rows: 30 });
    let end = run(&mut session, front, &mut lines).unwrap();
    (end, String::from_utf8(output).unwrap())
}

/// Lines that mostly lead on, with all else an officer may type now and then.
fn any_line() -> impl Strategy<Value = String> {
    prop_oneof![
        12 => Just("1".to_owned()),
        4 => Just("0".to_owned()),
        4 => "[2-6]",
        2 => "[ebpsw]",
        1 => "\\PC{0,6}",
        1 => Just("\u{1b}[2J".to_owned()),
    ]
}

fn typing() -> impl Strategy<Value = String> {
    prop::collection::vec(any_line(), 0..60).prop_map(|lines| lines.iter().map(|line| format!("{line}\n")).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// Conduct 105 and 112: whole sessions hold no escape byte and no other control character, and at 40 columns every
    /// line fits but a word that is longer.
    #[test]
    fn whole_sessions_are_plain_and_narrow(typed in typing(), role in prop::sample::select(Role::ALL)) {
        let (_, written) = played(role, &typed, 40);
        prop_assert!(written.chars().all(|c| c == '\n' || !c.is_control()));
        // JSON is for programs: its lines are not wrapped.
        if !written.contains("askwell-sheet") {
            for line in written.lines() {
                prop_assert!(line.width() <= 40 || !line.trim_start_matches("- ").contains(' '), "{line}");
            }
        }
    }

    /// Conduct 48: wherever the officer leaves, empty lines are the last thing written.
    #[test]
    fn leaving_at_any_prompt_leaves_empty_lines(typed in typing(), role in prop::sample::select(Role::ALL)) {
        let (before, shown) = played(role, &typed, 80);
        prop_assume!(before == End::Closed);
        let (end, written) = played(role, &format!("{typed}x\n1\n1\n"), 80);
        prop_assert_eq!(end, End::Left);
        prop_assert_eq!(written, shown, "nothing but the same empty lines as at the end of the input");
    }
}

/// A talk from the first question to the sheet, with every question answered and every offer taken.
#[test]
fn a_whole_talk_comes_to_its_sheet() {
    let (end, written) = played(Role::Police, &format!("1\n0\n{}", "1\n".repeat(60)), 80);
    assert_eq!(end, End::Closed, "one goes to the JSON of the sheet and back for ever");
    let places = [
        "Is this a good place to talk?",
        "Before you begin",
        "Which language",
        "Question 1 of at most",
        "What to do now",
        "\"kind\": \"askwell-sheet\"",
    ];
    let places: Vec<usize> = places.iter().map(|words| written.find(words).expect(words)).collect();
    assert!(places.is_sorted());
}
