//! Every screen there is, in every locale and on both front ends.

use askwell::conversation::Stop;
use askwell::conversation::session::{Shows, Step};
use askwell::i18n::Words;
use askwell::report;
use askwell::ui::{Ask, FrontEnd, Lines, Screen, Voices, Window, leaf_through, stage};
use unicode_width::UnicodeWidthStr;

use super::whole_sessions::every_locale;
use crate::conversation::tour::every_screen;
use crate::shipped::{english, locales};

/// The screen in these words; Arabic is what the person reads along.
fn screen(stop: &Stop, words: &Words, arabic: &Words, columns: usize) -> Screen {
    let sheet = stop.sheet.as_ref().map(|sheet| report::sheet::text(sheet, words, columns));
    let person = stop.read_in.as_ref().filter(|tag| tag.as_str() == "ar").map(|_| arabic);
    stage(&stop.prompt, Voices { officer: words, person }, sheet)
}

fn words_of(text: &str) -> Vec<String> {
    let text = text.replace(['\u{200F}', '\u{2068}', '\u{2069}'], "");
    text.split_whitespace().map(str::to_owned).collect()
}

/// What stands in plain mode.
fn plain(screen: &Screen, words: &Words, columns: usize) -> String {
    let (mut input, mut output) = (&b""[..], Vec::new());
    let mut lines = Lines::new(words, &mut input, &mut output, Window { columns, rows: 0 });
    lines.turn(screen).unwrap();
    String::from_utf8(output).unwrap()
}

fn fits(text: &str, columns: usize) -> Result<(), String> {
    let too_wide = |line: &&str| line.width() > columns && line.trim_start_matches("- ").trim().contains(' ');
    text.lines().find(too_wide).map_or(Ok(()), |line| Err(format!("too wide: {line}")))
}

/// Conduct 41, 105, 108, 112, 113, 115: every screen of every tool, in every shipped locale, in one from the right and in
/// one of words twice as long, in a private window of 80 by 24 and of 40 by 12 and in plain lines of 40 columns: no word is
/// broken or missing, no line is too wide, no page is too long, and nothing but text stands there.
#[test]
fn every_screen_is_whole_in_every_locale_on_both_front_ends() {
    let stops = every_screen();
    let shipped = locales();
    let arabic = shipped.iter().find(|words| words.locale().tag().as_str() == "ar").unwrap();
    let mut seen = std::collections::BTreeSet::new();
    let stops: Vec<&Stop> = stops
        .iter()
        .filter(|stop| seen.insert(format!("{:?}", (&stop.prompt, &stop.read_in, stop.sheet.is_some()))))
        .collect();
    assert!(stops.len() > 200, "{}", stops.len());
    for words in every_locale() {
        for stop in &stops {
            let about = format!("{} {:?} {:?}", words.locale().tag().as_str(), stop.step, stop.over);
            let wide = screen(stop, &words, arabic, 10_000);
            let whole = words_of(&leaf_through(&words, &wide, (10_000, 10_000)).concat().join("\n"));
            for (columns, rows) in [(80, 24), (40, 12)] {
                let pages = leaf_through(&words, &screen(stop, &words, arabic, columns), (columns, rows));
                let mut shown = std::collections::BTreeSet::new();
                for page in &pages {
                    let text = page.join("\n");
                    assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{about}: {text:?}");
                    fits(&text, columns).unwrap_or_else(|fault| panic!("{about}: {fault}"));
                    let height: usize = page.iter().map(|line| line.width().div_ceil(columns).max(1)).sum();
                    assert!(height <= rows, "{about}: {height} rows\n{text}");
                    shown.extend(words_of(&text));
                }
                let missing: Vec<_> = whole.iter().filter(|word| !shown.contains(*word)).collect();
                assert!(missing.is_empty(), "{about} at {columns}: {missing:?}\n{pages:#?}");
            }
            let narrow = plain(&screen(stop, &words, arabic, 40), &words, 40);
            fits(&narrow, 40).unwrap_or_else(|fault| panic!("{about}: {fault}"));
            assert!(narrow.chars().all(|c| c == '\n' || !c.is_control()), "{about}");
            assert_eq!(words_of(&narrow), words_of(&plain(&wide, &words, 10_000)), "{about}");
        }
    }
}

/// Conduct 22, 25, 53: on every screen something can be chosen, nothing is chosen beforehand, leaving is possible, and where
/// a talk goes on the emergency number is at hand.
#[test]
fn every_screen_can_be_answered_and_left() {
    use askwell::conversation::session::Action;
    let words = &english();
    for stop in every_screen() {
        let screen = screen(stop, words, words, 80);
        let offered = match &screen.ask {
            Ask::One(places) | Ask::Any { places, .. } => places.len(),
            Ask::Language { .. } => 1,
        };
        assert!(offered > 0 && screen.deeds.contains(&Action::Leave), "{:?} {:?}", stop.step, stop.over);
        let text = leaf_through(words, &screen, (80, 1000)).concat().join("\n");
        assert!(!text.contains('>') && !text.contains("(ticked)"), "{text}");
        let on_the_card = stop.over.is_some_and(|over| format!("{over:?}") == "Emergency");
        assert!(
            on_the_card || stop.prompt.shows == Shows::Sheet || screen.deeds.contains(&Action::Emergency),
            "{text}"
        );
    }
}

/// Conduct 35: what a person reads along holds no choice that is the officer's alone: that something was not asked.
#[test]
fn the_person_is_not_given_the_officers_choice_to_read() {
    let shipped = locales();
    let arabic = shipped.iter().find(|words| words.locale().tag().as_str() == "ar").unwrap();
    let english = english();
    let mut offers = 0;
    for stop in every_screen().iter().filter(|stop| stop.read_in.is_some() && matches!(stop.step, Step::Offer(_))) {
        let Some(choices) = screen(stop, &english, arabic, 80).choices_for_person else { continue };
        assert_eq!(choices.lines.len(), 4, "{:?}", choices.lines);
        offers += 1;
    }
    assert!(offers > 0);
}
