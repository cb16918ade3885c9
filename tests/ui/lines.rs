//! Plain mode.

use askwell::conversation::session::{Action, Asks, Event, Prompt, Shows};
use askwell::i18n::Words;
use askwell::ui::{FrontEnd, Lines, Reply, Window};
use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

use super::{language, one, prompt, screen_of, several, words};
use crate::common::words::{made_up, tag};

/// Shows the prompts in turn and gives what came back and what was written.
fn typed_in(officer: &Words, prompts: &[Prompt], typed: &[u8], columns: usize) -> (Vec<Reply>, String) {
    let (mut input, mut output) = (typed, Vec::new());
    let mut front = Lines::new(officer, &mut input, &mut output, Window { columns, ..Window::default() });
    let replies = prompts.iter().map(|prompt| front.turn(&screen_of(prompt, officer, None)).unwrap()).collect();
    (replies, String::from_utf8(output).unwrap())
}

fn reply(asks: Asks, typed: &str) -> Reply {
    typed_in(&words(), &[prompt(asks)], typed.as_bytes(), 80).0.remove(0)
}

/// What is written after the prompt itself, for one prompt.
fn written_after(asks: Asks, typed: &str) -> String {
    let words = words();
    let shown = typed_in(&words, &[prompt(asks.clone())], b"", 80).1;
    typed_in(&words, &[prompt(asks)], typed.as_bytes(), 80).1.split_off(shown.len())
}

fn chose(place: u8) -> Reply {
    Reply::Happened(Event::Chose(place))
}

/// Conduct 107: choices are numbered lines, and the choice is said back in words.
#[test]
fn a_number_chooses_and_is_said_back() {
    assert_eq!(reply(one(), "2\n"), chose(1));
    assert_eq!(written_after(one(), "2\n"), "Chosen: No, thank you\n");
}

#[test]
fn digits_of_other_scripts_choose() {
    for two in ["\u{662}\n", "\u{6F2}\n", "\u{968}\n", "\u{200F}\u{6F2}\r\n"] {
        assert_eq!(reply(one(), two), chose(1), "{two:?}");
    }
}

/// Conduct 24 and 25: neither nothing nor anything unknown is an answer, and no answer is there beforehand.
#[test]
fn what_was_not_offered_is_never_an_answer() {
    for asks in [one(), several(), language()] {
        for typed in ["", "\n", "\n\n\n", " \n", "9\n", "-1\n", "1.5\n", "yes please\n", "\u{1b}\n", "y\n", "1", "2"] {
            assert_eq!(reply(asks.clone(), typed), Reply::Closed, "{asks:?} {typed:?}");
        }
    }
    for typed in ["0\n", "1 2\n", "1,2\n"] {
        assert_eq!(reply(one(), typed), Reply::Closed, "{typed:?}");
    }
    for typed in ["0 1\n", "1 9\n", "1 3\n", ",\n", "1 x\n"] {
        assert_eq!(reply(several(), typed), Reply::Closed, "{typed:?}");
    }
}

#[test]
fn ticks_are_numbers_with_spaces_or_commas_and_nought_is_none() {
    for both in ["1 2\n", "2,1\n", "1, 2\n", "\u{661}\u{60C} \u{662}\n", "1 1 2\n"] {
        assert_eq!(reply(several(), both), Reply::Happened(Event::Ticked(0b11)), "{both:?}");
    }
    assert_eq!(reply(several(), "2\n"), Reply::Happened(Event::Ticked(0b10)));
    assert_eq!(reply(several(), "0\n"), Reply::Happened(Event::Ticked(0)));
    assert_eq!(reply(several(), "3\n"), chose(2));
    assert_eq!(written_after(several(), "0\n"), "Chosen: Nothing with it\n");
}

#[test]
fn a_language_is_chosen_by_number_name_or_code() {
    let named = |text: &str| Reply::Happened(Event::Named(tag(text)));
    assert_eq!(reply(language(), "1\n"), named("en"));
    assert_eq!(reply(language(), "dari\n"), named("prs"));
    assert_eq!(reply(language(), "AM\n"), named("am"));
    assert_eq!(reply(language(), "sorani\n"), named("ckb"));
    assert_eq!(reply(language(), "kurdish kurmanji\n"), named("kmr"));
    assert_eq!(written_after(language(), "am\n"), "Chosen: Amharic\n");
}

/// Almost every short word is a well-formed code: "yes" is one, "no" is Norwegian.
#[test]
fn a_code_without_a_name_counts_only_when_typed_twice() {
    assert_eq!(reply(language(), "yes\n"), Reply::Closed);
    assert_eq!(reply(language(), "kea\nyes\nkea\n"), Reply::Closed);
    assert_eq!(reply(language(), "kea\nkea\n"), Reply::Happened(Event::Named(tag("kea"))));
}

#[test]
fn a_mistyped_language_is_met_with_the_names_it_may_mean() {
    assert_eq!(reply(language(), "amaric\nkurdish\n"), Reply::Closed);
    assert_eq!(
        written_after(language(), "kurdish\n"),
        "Nothing is chosen yet: perhaps Kurdish (Sorani), Kurdish (Kurmanji)?\n"
    );
    assert_eq!(written_after(language(), "amaric\n"), "Nothing is chosen yet: perhaps Amharic, Arabic?\n");
}

#[test]
fn letters_do_the_rest_in_either_case() {
    for (typed, action) in ["e", "D", "b", "P", "s", "X"].into_iter().zip(Action::ALL) {
        assert_eq!(reply(one(), &format!("{typed}\n")), Reply::Happened(Event::Did(*action)));
    }
}

#[test]
fn a_locale_has_keys_of_its_own_and_the_latin_ones_still_work() {
    let words = made_up("uk", "ltr", "key_stop = Ж\nkey_leave = ц\n");
    let did = |typed: &str| typed_in(&words, &[prompt(one())], typed.as_bytes(), 80).0.remove(0);
    assert_eq!(did("ж\n"), Reply::Happened(Event::Did(Action::Stop)));
    assert_eq!(did("s\n"), Reply::Happened(Event::Did(Action::Stop)));
    assert_eq!(did("Ц\n"), Reply::Happened(Event::Did(Action::Leave)));
}

#[test]
fn an_action_that_is_not_offered_does_nothing() {
    let mut few = prompt(one());
    few.actions = vec![Action::Leave];
    few.why = None;
    for typed in ["s\n", "b\n", "w\n"] {
        assert_eq!(typed_in(&words(), &[few.clone()], typed.as_bytes(), 80).0, [Reply::Closed], "{typed:?}");
    }
}

/// Conduct 21: the reason is one key away, in one sentence, and asks for nothing.
#[test]
fn the_reason_is_shown_in_place() {
    assert_eq!(written_after(one(), "w\n"), "\nWhy this question:\nTea warms the hands.\n");
    assert_eq!(reply(one(), "w\n1\n"), chose(0));
}

/// Conduct 116: one key leaves only the person's words and choices in sight, each apart; any line brings the rest back
/// and chooses nothing, and what leaves still leaves.
#[test]
fn the_persons_words_stand_alone_on_one_key() {
    let dari = made_up("prs", "rtl", "tea = چای میل دارید؟ گرم است.\ntea-yes = بله\ntea-no = نه\ntea-later = بعداً\n");
    let (words, rows) = (words(), Window::default().rows);
    let turn = |typed: &str| {
        let (mut input, mut output) = (typed.as_bytes(), Vec::new());
        let reply = {
            let mut front = Lines::new(&words, &mut input, &mut output, Window::default());
            front.turn(&screen_of(&prompt(one()), &words, Some(&dari))).unwrap()
        };
        (reply, String::from_utf8(output).unwrap())
    };
    let (whole, end) = (turn("").1, "\n".repeat(rows));
    let (reply, written) = turn("r\n2\nr\nx\n");
    assert_eq!(reply, Reply::Happened(Event::Did(Action::Leave)));
    let parts: Vec<&str> = written.split(end.as_str()).map(str::trim).filter(|part| !part.is_empty()).collect();
    let [first, alone, again, _] = parts[..] else { panic!("{written}") };
    assert_eq!(first, whole.trim());
    assert!(!again.is_empty() && first.ends_with(again), "{again}");
    let lines = ["چای میل دارید؟", "گرم است.", "1. بله", "2. نه", "3. بعداً"];
    assert_eq!(alone, lines.map(|line| format!("\u{200F}{line}")).join("\n\n"));
    assert_eq!(turn("r\n2\n").0, Reply::Closed, "a number chooses nothing there");

    assert!(screen_of(&prompt(one()), &words, None).alone.is_empty(), "only where the person reads along");
    assert_eq!(self::reply(one(), "r\n"), Reply::Closed);
}

/// Conduct 39: one sentence, no blame, the options again.
#[test]
fn an_unclear_line_is_met_with_one_sentence_that_repeats_the_options() {
    let sentence = "Nothing is chosen yet: type a number, 1 to 3, or e, d, b, p, s, x, w.\n";
    assert_eq!(written_after(one(), "perhaps\n"), sentence);
    assert_eq!(written_after(one(), "\n"), sentence);
}

/// Conduct 110: a prompt that has not changed is not shown again.
#[test]
fn the_same_prompt_is_not_written_twice() {
    let words = words();
    let (replies, written) = typed_in(&words, &[prompt(one()), prompt(one())], b"oh\n1\n2\n", 80);
    assert_eq!(replies, [chose(0), chose(1)]);
    assert_eq!(written.matches("Would you like some tea?").count(), 1);
    let (_, written) = typed_in(&words, &[prompt(one()), prompt(several()), prompt(one())], b"1\n1\n2\n", 80);
    assert_eq!(written.matches("Would you like some tea?").count(), 3);
}

/// Conduct 49: before anything else the officer reads what the window keeps and how to leave; and only once.
#[test]
fn the_first_screen_says_what_stays() {
    let (_, written) = typed_in(&words(), &[prompt(one()), prompt(several())], b"1\n1\n", 80);
    assert!(written.starts_with("This window keeps all that is written in it"), "{written}");
    assert_eq!(written.matches("type x and Enter: 60 empty lines").count(), 1);
    assert_eq!(written.matches("This window keeps").count(), 1);
}

/// Conduct 3: no word of the first screen says what the talk is about.
#[test]
fn nothing_of_plain_mode_itself_gives_the_talk_away() {
    let words = words();
    for asks in [one(), several(), language()] {
        let (_, written) = typed_in(&words, &[prompt(asks)], b"\nkea\namaric\nw\n1\n", 80);
        let written = written.to_lowercase();
        for word in &words.locale().lists().give_away {
            assert!(!written.contains(word.as_str()), "{word} in {written}");
        }
    }
}

/// Conduct 43: a pause puts everything before it out of sight.
#[test]
fn a_neutral_screen_comes_after_a_windowful_of_empty_lines() {
    let mut neutral = prompt(one());
    neutral.shows = Shows::Neutral;
    let (_, written) = typed_in(&words(), &[prompt(several()), neutral], b"1\n1\n", 80);
    let (before, after) = written.split_once(&"\n".repeat(60)).expect("empty lines");
    assert!(before.contains("Chosen") && after.contains("Would you like"));
}

#[test]
fn leaving_writes_empty_lines_and_nothing_else() {
    let (words, mut input, mut output) = (words(), &b""[..], Vec::new());
    Lines::new(&words, &mut input, &mut output, Window { columns: 80, rows: 7 }).blank().unwrap();
    assert_eq!(output, b"\n\n\n\n\n\n\n");
}

/// Conduct 114: right-to-left text keeps its order; only a mark is put before it.
#[test]
fn text_from_the_right_is_written_as_it_stands() {
    let (english, dari) = (words(), made_up("prs", "rtl", "tea = چای میل دارید؟ بفرمایید\n"));
    let (mut input, mut output) = (&b""[..], Vec::new());
    Lines::new(&english, &mut input, &mut output, Window::default())
        .turn(&screen_of(&prompt(one()), &english, Some(&dari)))
        .unwrap();
    assert!(String::from_utf8(output).unwrap().contains("\n\u{200F}چای میل دارید؟ بفرمایید\n"));
}

fn any_prompt() -> impl Strategy<Value = Prompt> {
    let asks = prop_oneof![Just(one()), Just(several()), Just(language())];
    let actions = proptest::sample::subsequence(Action::ALL.to_vec(), 0..=5);
    let shows = prop_oneof![Just(Shows::Words), Just(Shows::Neutral)];
    (asks, actions, shows, any::<bool>()).prop_map(|(asks, actions, shows, why)| {
        let mut prompt = prompt(asks);
        (prompt.actions, prompt.shows) = (actions, shows);
        prompt.why = prompt.why.filter(|_| why);
        prompt
    })
}

fn any_line() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => "[0-9\u{660}-\u{669}\u{6F0}-\u{6F9}\u{966}-\u{96F} ,]{0,5}",
        2 => "[a-zA-Z]{0,3}",
        1 => "\\PC{0,12}",
        1 => any::<String>().prop_map(|text| text.replace('\n', "\r")),
    ]
}

/// Whether the prompt offers what came back.
fn offered(prompt: &Prompt, event: &Event) -> bool {
    match (&prompt.asks, event) {
        (_, Event::Did(action)) => prompt.actions.contains(action),
        (Asks::One(choices), Event::Chose(place)) => usize::from(*place) < choices.len(),
        (Asks::Any { choices, .. }, Event::Ticked(bits)) => bits >> choices.len() == 0,
        (Asks::Any { choices, instead, .. }, Event::Chose(place)) => {
            (choices.len()..choices.len() + instead.len()).contains(&usize::from(*place))
        }
        (Asks::Language { .. }, Event::Named(_)) => true,
        _ => false,
    }
}

proptest! {
    /// Conduct 24 and 105: whatever is typed, only what is offered comes back, and no escape byte is written.
    #[test]
    fn only_what_is_offered_ever_comes_back(prompt in any_prompt(), typed in proptest::collection::vec(any_line(), 0..6)) {
        let text: String = typed.iter().map(|line| format!("{line}\n")).collect();
        let (replies, written) = typed_in(&words(), std::slice::from_ref(&prompt), text.as_bytes(), 80);
        match &replies[0] {
            Reply::Closed => {}
            Reply::Happened(event) => prop_assert!(offered(&prompt, event), "{event:?}"),
        }
        prop_assert!(written.chars().all(|c| c == '\n' || !c.is_control()));
    }

    /// Conduct 24: bytes that are no text do no harm either.
    #[test]
    fn any_bytes_are_met_calmly(prompt in any_prompt(), typed in any::<Vec<u8>>()) {
        let (replies, _) = typed_in(&words(), std::slice::from_ref(&prompt), &typed, 80);
        if let Reply::Happened(event) = &replies[0] {
            prop_assert!(offered(&prompt, event));
        }
    }

    /// Conduct 112: down to 40 columns no word is broken, none is lost, and no line is too wide.
    #[test]
    fn narrow_windows_break_no_word(prompt in any_prompt(), columns in 40usize..100) {
        let words = words();
        let (_, wide) = typed_in(&words, std::slice::from_ref(&prompt), b"\n", 10_000);
        let (_, narrow) = typed_in(&words, &[prompt], b"\n", columns);
        prop_assert!(narrow.lines().all(|line| line.width() <= columns));
        prop_assert_eq!(wide.split_whitespace().collect::<Vec<_>>(), narrow.split_whitespace().collect::<Vec<_>>());
    }
}
