//! From a prompt to a screen.

use askwell::conversation::session::{Delivery, Hearer, Prompt, Saying, Shows};
use askwell::i18n::Direction;
use askwell::ui::Ask;
use askwell::vocabulary::{Message, MessageId};

use super::{TEA, officer, one, person, prompt, screen_of, several, words};
use crate::common::words::{english_and, made_up};

const LET_READ: &str = "Turn the screen to them. They read below:";
const DARI: &str = "tea = چای میل دارید؟\ntea-yes = بله\ntea-no = نه\ntea-later = بعداً\ntea-none = هیچ\n";

/// Conduct 113: each language in a block of its own, the officer's first, with a label.
#[test]
fn the_person_reads_a_block_of_their_own_below_the_officers() {
    let (english, dari) = (words(), made_up("prs", "rtl", DARI));
    let screen = screen_of(&prompt(one()), &english, Some(&dari));
    let [first, second] = screen.says.as_slice() else { panic!("two blocks") };
    assert_eq!((first.label.as_deref(), first.direction), (Some(LET_READ), Direction::LeftToRight));
    assert_eq!(first.lines, ["Would you like some tea?"]);
    assert_eq!((second.label.as_deref(), second.direction), (Some("To read, Dari:"), Direction::RightToLeft));
    assert_eq!(second.lines, ["چای میل دارید؟"]);
    let choices = screen.choices_for_person.expect("the choices to read");
    assert_eq!(choices.lines, ["1. بله", "2. نه", "3. بعداً"]);
}

#[test]
fn without_a_screen_to_read_the_officers_words_are_the_ones_to_say() {
    let spoken = Prompt { delivery: Delivery::Spoken, ..prompt(one()) };
    let screen = screen_of(&spoken, &words(), None);
    assert_eq!(screen.says.len(), 1);
    assert_eq!(screen.says[0].label.as_deref(), Some("Say:"));
    assert_eq!(screen.choices_for_person, None);
    assert_eq!(screen.progress.as_deref(), Some("Question 3 of at most 8"));
    assert_eq!(screen.why[0].lines, ["Tea warms the hands."]);
}

#[test]
fn words_for_the_officer_are_marked_only_beside_words_to_be_said() {
    let english = words();
    let mut mixed = Prompt { delivery: Delivery::Spoken, ..prompt(one()) };
    mixed.says = vec![person("tea"), officer("tea-look")];
    let labels =
        |prompt: &Prompt| screen_of(prompt, &english, None).says.into_iter().map(|b| b.label).collect::<Vec<_>>();
    assert_eq!(labels(&mixed), [Some("Say:".to_owned()), Some("For you:".to_owned())]);
    mixed.says = vec![officer("tea-look")];
    assert_eq!(labels(&mixed), [None]);
}

/// Conduct 35: what only the officer sees is never put in the person's language.
#[test]
fn an_observation_has_no_words_for_the_person() {
    let dari = made_up("prs", "rtl", &format!("{DARI}tea-look = x\n"));
    let mut observed = prompt(one());
    observed.says = vec![officer("tea-look")];
    observed.why = None;
    let screen = screen_of(&observed, &words(), Some(&dari));
    assert_eq!(screen.says.len(), 1);
    assert_eq!(screen.choices_for_person, None);
}

#[test]
fn a_choice_without_words_keeps_all_choices_out_of_the_persons_block() {
    let english = words();
    let dari = made_up("prs", "rtl", DARI);
    assert_eq!(screen_of(&prompt(several()), &english, Some(&dari)).choices_for_person, None);
    let dari = made_up("prs", "rtl", &format!("{DARI}tea-declined = نمی‌خواهم بگویم\n"));
    let lines = screen_of(&prompt(several()), &english, Some(&dari)).choices_for_person.expect("all have words").lines;
    assert_eq!(lines, ["1. بله", "2. نه", "0. هیچ", "3. نمی‌خواهم بگویم"]);
}

#[test]
fn a_sentence_without_words_in_the_persons_language_is_left_out_of_their_block() {
    let dari = made_up("prs", "rtl", "tea-look = ببینید\n");
    let mut two = prompt(one());
    two.says = vec![person("tea"), person("tea-look")];
    let screen = screen_of(&two, &words(), Some(&dari));
    assert_eq!(screen.says[1].lines, ["ببینید"]);
}

#[test]
fn numbers_go_on_after_the_ticks() {
    let Ask::Any { places, instead, .. } = screen_of(&prompt(several()), &words(), None).ask else { panic!("any") };
    assert_eq!(places.iter().chain(&instead).map(|place| place.number).collect::<Vec<_>>(), [1, 2, 3]);
}

#[test]
fn a_screen_keeps_what_kind_it_is() {
    let mut neutral = prompt(one());
    neutral.shows = Shows::Neutral;
    assert_eq!(screen_of(&neutral, &words(), None).shows, Shows::Neutral);
}

/// With an interpreter each sentence stands by itself, and the officer is told to wait after each. Nothing stands there in
/// the person's language, even where it could be shown.
#[test]
fn an_interpreter_is_given_one_sentence_at_a_time() {
    let three = "tea-three = You can have tea. Is it “warm enough?” Say so … or not!\n";
    let (english, dari) = (english_and(&format!("{TEA}{three}")), made_up("prs", "rtl", &format!("{DARI}{three}")));
    let mut spoken = prompt(one());
    spoken.says = vec![person("tea-three"), person("tea")];
    let whole = ["You can have tea. Is it “warm enough?” Say so … or not!", "Would you like some tea?"];
    for (delivery, label, lines) in [
        (Delivery::Spoken, "Say:", &whole[..]),
        (
            Delivery::Interpreted,
            "Say one line, then let the interpreter speak:",
            &["You can have tea.", "Is it “warm enough?”", "Say so …", "or not!", "Would you like some tea?"][..],
        ),
    ] {
        spoken.delivery = delivery;
        let screen = screen_of(&spoken, &english, Some(&dari));
        let [block] = screen.says.as_slice() else { panic!("only the officer's block") };
        assert_eq!(
            (block.label.as_deref(), &block.lines[..]),
            (Some(label), &lines.iter().map(ToString::to_string).collect::<Vec<_>>()[..])
        );
        assert_eq!(screen.choices_for_person, None);
        assert_eq!(screen.why.len(), 1);
    }
}

/// Conduct 7: an interpreter who is here can read the briefing card in the other language too.
#[test]
fn the_briefing_card_stands_in_both_languages() {
    let dari = made_up("prs", "rtl", DARI);
    let mut card = prompt(one());
    card.says = vec![Saying { to: Hearer::Interpreter, words: Message::fixed("tea") }];
    card.delivery = Delivery::Interpreted;
    let screen = screen_of(&card, &words(), Some(&dari));
    let labels: Vec<_> = screen.says.iter().map(|block| block.label.as_deref().unwrap()).collect();
    assert_eq!(labels, ["Read this to the interpreter first:", "To read, Dari:"]);
    assert_eq!(screen_of(&card, &words(), None).says.len(), 1);
}

/// A child hears the words made for children; where a locale has none, those for everyone, never those of another locale.
#[test]
fn a_child_hears_words_for_children_where_there_are_any() {
    let english = english_and(&format!("{TEA}tea-cup = Is the tea too hot for you?\n    .child = Is it too hot?\n"));
    let dari = made_up("prs", "rtl", "tea-cup = چای داغ است؟\n");
    let mut asked = prompt(one());
    let child = |id| Saying { to: Hearer::Person, words: Message::new(MessageId::fixed(id).attribute("child")) };
    asked.says = vec![child("tea-cup"), child("tea")];
    let screen = screen_of(&asked, &english, Some(&dari));
    assert_eq!(screen.says[0].lines, ["Is it too hot?", "Would you like some tea?"]);
    assert_eq!(screen.says[1].lines, ["چای داغ است؟"]);
}
