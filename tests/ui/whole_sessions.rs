//! Whole sessions in plain mode, over shipped documents, from random typing.

use askwell::conversation::session::{Briefing, Prompt, Session, Step};
use askwell::conversation::sheet::Sheet;
use askwell::i18n::Words;
use askwell::report::sheet;
use askwell::ui::{End, House as Front, Lines, Window, run};
use askwell::vocabulary::{LanguageTag, Role};
use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

use crate::common::mirrored;
use crate::common::words::{made_of_english, tag};
use crate::shipped::{House, english, locales};

/// How a session ended or waits, and all that was written.
struct Played {
    end: End,
    at: (Step, Option<Prompt>, Option<Sheet>),
    written: String,
}

/// Plays typed lines to the end of the input, or of the session.
fn played_in(words: &Words, briefing: &Briefing<'_>, typed: &str, columns: usize) -> Played {
    let mut session = Session::new(briefing);
    let all = locales();
    let find = |asked: &LanguageTag| all.iter().find(|words| words.locale().tag() == asked);
    let write = |found: &Sheet| sheet::text(found, words, columns);
    let front = Front { officer: words, words: &find, sheet: &write, save: None };
    let (mut input, mut output) = (typed.as_bytes(), Vec::new());
    let mut lines = Lines::new(words, &mut input, &mut output, Window { columns, rows: 30 });
    let end = run(&mut session, front, &mut lines).unwrap();
    let at = (session.step(), session.ask(), session.sheet().cloned());
    Played { end, at, written: String::from_utf8(output).unwrap() }
}

/// The same in English; gives how it ended and all that was written.
fn played(role: Role, typed: &str, columns: usize) -> (End, String) {
    let played = played_in(&english(), &House::shipped().briefing(role), typed, columns);
    (played.end, played.written)
}

/// Every shipped locale, and three made of English: from the right, in accented letters, and with every word twice as long.
pub(super) fn every_locale() -> Vec<Words> {
    thread_local! {
        static MADE: [Words; 3] = [
            made_of_english("he", mirrored::ABOUT, mirrored::files()),
            made_of_english("en-XA", &mirrored::ABOUT.replace("rtl", "ltr"), mirrored::accented_files()),
            made_of_english("eo", &mirrored::ABOUT.replace("rtl", "ltr"), mirrored::doubled_files()),
        ];
    }
    locales().into_iter().chain(MADE.with(|made| made.clone())).collect()
}

/// Lines that mostly lead on, with all else an officer may type now and then.
fn any_line() -> impl Strategy<Value = String> {
    prop_oneof![
        12 => Just("1".to_owned()),
        4 => Just("0".to_owned()),
        4 => "[2-6]",
        2 => "[edbpswr]",
        1 => Just("ar".to_owned()),
        1 => "\\PC{0,6}",
        1 => Just("\u{1b}[2J".to_owned()),
    ]
}

/// Lines that mean nothing at any prompt, in any locale.
fn garbled() -> impl Strategy<Value = String> {
    let fixed =
        ["", " ", "\t", "99", "-1", "1.5", "1 99", "?", "\u{1b}[A", "\u{200F}", "0 0 99", "\u{FFFD}", "yes please"];
    prop_oneof![prop::sample::select(fixed.to_vec()).prop_map(str::to_owned), "[!-/:-@]{1,40}"]
}

fn typing() -> impl Strategy<Value = String> {
    prop::collection::vec(any_line(), 0..60).prop_map(|lines| lines.iter().map(|line| format!("{line}\n")).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// Conduct 105 and 112: whole sessions, with any tool, in every locale, in one from the right and in one whose words
    /// are twice as long, with a person who reads along or without, hold no escape byte and no other control character;
    /// at 40 columns every line fits but a word that is longer, and no word is broken or missing.
    #[test]
    fn whole_sessions_are_plain_and_narrow(
        typed in typing(),
        role in prop::sample::select(Role::ALL),
        locale in any::<prop::sample::Index>(),
        tool in prop::option::of(0usize..15),
    ) {
        let shown = [tag("ar"), tag("es"), tag("en")];
        let briefing = Briefing { chosen: tool, shown: &shown, ..House::shipped().briefing(role) };
        let every = every_locale();
        let words = locale.get(&every);
        let narrow = played_in(words, &briefing, &typed, 40);
        prop_assert!(narrow.written.chars().all(|c| c == '\n' || !c.is_control()));
        for line in narrow.written.lines() {
            prop_assert!(line.width() <= 40 || !line.trim_start_matches("- ").contains(' '), "{line}");
        }
        let wide = played_in(words, &briefing, &typed, 10_000);
        // Marks of direction belong to a line and not to its words.
        let marks = ['\u{200F}', '\u{2068}', '\u{2069}'];
        let texts = [narrow.written, wide.written].map(|text| text.replace(marks, ""));
        let [narrow, wide] = texts.each_ref().map(|text| text.split_whitespace().collect::<Vec<_>>());
        let differs = narrow.iter().zip(&wide).find(|(narrow, wide)| narrow != wide);
        prop_assert!(narrow.len() == wide.len() && differs.is_none(), "{differs:?}");
    }

    /// Conduct 24: empty and garbled lines anywhere in a talk change nothing: it comes to the same prompt and the same
    /// sheet as without them. No answer is invented.
    #[test]
    fn garbled_lines_change_nothing(
        lines in prop::collection::vec(any_line(), 0..60),
        garbled in prop::collection::vec((0usize..60, garbled()), 1..20),
        role in prop::sample::select(Role::ALL),
        locale in any::<prop::sample::Index>(),
    ) {
        let every = every_locale();
        let (words, briefing) = (locale.get(&every), House::shipped().briefing(role));
        let mut mixed = lines.clone();
        for (place, line) in garbled {
            mixed.insert(place.min(mixed.len()), line);
        }
        let typed = |lines: &[String]| lines.iter().map(|line| format!("{line}\n")).collect::<String>();
        let (clean, mixed) = (played_in(words, &briefing, &typed(&lines), 80), played_in(words, &briefing, &typed(&mixed), 80));
        prop_assert_eq!(clean.end, mixed.end);
        prop_assert_eq!(clean.at, mixed.at);
    }

    /// Conduct 24: wherever the input ends, nothing is answered, and everything is out of sight.
    #[test]
    fn a_closed_input_answers_nothing(typed in typing(), role in prop::sample::select(Role::ALL)) {
        let briefing = House::shipped().briefing(role);
        let whole = played_in(&english(), &briefing, &typed, 80);
        prop_assume!(whole.end == End::Closed);
        prop_assert!(whole.written.ends_with(&"\n".repeat(30)));
        // A line without its end is no line.
        for cut in ["1", "0", "2 3", "p"] {
            let cut = played_in(&english(), &briefing, &format!("{typed}{cut}"), 80);
            prop_assert_eq!((cut.end, &cut.at), (End::Closed, &whole.at));
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
    assert_eq!(end, End::Finished);
    assert!(written.ends_with(&"\n".repeat(30)), "the sheet goes out of sight at the end, too");
    let places = [
        "Is this a good place to talk?",
        "Before you begin",
        "Which language",
        "Question 1 of at most",
        "What to do now",
        "Finish: this program forgets it all",
    ];
    let places: Vec<usize> = places.iter().map(|words| written.find(words).expect(words)).collect();
    assert!(places.is_sorted());
}
