//! Lines no wider than the window, broken between words only.

use unicode_width::UnicodeWidthChar;

use crate::i18n::Direction;

/// Breaks a text into lines of at most `width` columns.
///
/// Words stay whole: one wider than the line has a line of its own. A line break in the text stays. The order of the
/// characters is never changed; a line that runs from the right begins with a right-to-left mark, because a digit or
/// a dash in front makes terminals lay the line out from the left.
#[must_use]
pub fn wrap(text: &str, width: usize, direction: Direction) -> Vec<String> {
    wrap_under(text, width, direction, 0)
}

/// Breaks a text as [`wrap`] does, and begins each line after the first `indent` columns further in, so that the
/// number or dash of an entry stands alone. In a window without the room for it nothing is indented.
#[must_use]
pub fn wrap_under(text: &str, width: usize, direction: Direction, indent: usize) -> Vec<String> {
    let indent = if width >= NARROW { indent } else { 0 };
    text.lines().flat_map(|paragraph| wrap_paragraph(paragraph, width, direction, indent)).collect()
}

/// Windows with fewer columns have none to give away.
const NARROW: usize = 30;

fn wrap_paragraph(paragraph: &str, width: usize, direction: Direction, indent: usize) -> Vec<String> {
    let mark = match direction {
        Direction::LeftToRight => "",
        Direction::RightToLeft => "\u{200F}",
    };
    let below = format!("{mark}{}", " ".repeat(indent));
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::from(mark);
    let mut begun = false;
    // A no-break space keeps its neighbours together, so only these two separate words.
    for word in paragraph.split([' ', '\t']).filter(|word| !word.is_empty()) {
        if begun && columns_of(&line) + 1 + columns_of(word) > width {
            lines.push(std::mem::replace(&mut line, below.clone()));
            begun = false;
        }
        if begun {
            line.push(' ');
        }
        line.push_str(word);
        begun = true;
    }
    lines.push(if begun { line } else { String::new() });
    lines
}

/// Says how many columns a text may take at most. A line that is one column too wide is broken in the middle of a word,
/// so what terminals count differently is counted high: a mark of direction, which some show and others don't, and
/// letters that melt into one sign, such as lam and alef.
pub(super) fn columns_of(text: &str) -> usize {
    let is_mark = |c| matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|c| if is_mark(c) { 1 } else { c.width().unwrap_or(0) }).sum()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_long_word_has_a_line_of_its_own() {
        let lines = wrap("a Donaudampfschifffahrt b c", 10, Direction::LeftToRight);
        assert_eq!(lines, ["a", "Donaudampfschifffahrt", "b c"]);
    }

    #[test]
    fn wide_letters_count_for_two_columns() {
        assert_eq!(wrap("\u{4f60}\u{597d} \u{4f60}\u{597d}", 8, Direction::LeftToRight).len(), 2);
        assert_eq!(wrap("\u{4f60}\u{597d} \u{4f60}\u{597d}", 9, Direction::LeftToRight).len(), 1);
    }

    #[test]
    fn a_line_from_the_right_begins_with_a_mark_and_keeps_its_order() {
        let lines = wrap("1. \u{628}\u{644}\u{647} \u{62e}\u{6cc}\u{631}", 7, Direction::RightToLeft);
        assert_eq!(lines, ["\u{200F}1. \u{628}\u{644}\u{647}", "\u{200F}\u{62e}\u{6cc}\u{631}"]);
    }

    #[test]
    fn an_entry_goes_on_below_its_words() {
        let text = "1. Someone is hurt or ill and needs care now";
        assert_eq!(
            wrap_under(text, 30, Direction::LeftToRight, 3),
            ["1. Someone is hurt or ill and", "   needs care now"]
        );
        assert_eq!(wrap_under("1. a b", 5, Direction::LeftToRight, 3), ["1. a", "b"]);
        assert_eq!(wrap_under(text, 30, Direction::RightToLeft, 3)[1], "\u{200F}   needs care now");
    }

    /// Conduct 112: tmux gives lam and alef two columns, though fonts make one sign of them.
    #[test]
    fn letters_that_melt_into_one_sign_have_room() {
        let choice = "2. يمكننا الابتعاد قليلًا من دون لفت الأنظار";
        let lines = wrap(choice, 40, Direction::RightToLeft);
        assert_eq!(lines.len(), 2);
        assert!(columns_of("لا") == 2 && columns_of("قليلًا") == 5);
    }

    /// Conduct 112: tmux gives a mark of direction a column of its own, and then breaks a word.
    #[test]
    fn marks_of_direction_have_room() {
        let mark = "\u{200F}";
        assert_eq!(wrap("\u{628}\u{628} \u{628}", 4, Direction::RightToLeft).len(), 2);
        assert_eq!(
            wrap("\u{628}\u{628} \u{628}", 5, Direction::RightToLeft),
            [format!("{mark}\u{628}\u{628} \u{628}")]
        );
        assert_eq!(wrap("a \u{2068}b\u{2069}", 4, Direction::LeftToRight).len(), 2);
    }

    #[test]
    fn an_empty_paragraph_stays_an_empty_line() {
        assert_eq!(wrap("a\n\nb", 40, Direction::RightToLeft)[1], "");
    }

    proptest! {
        #[test]
        fn no_word_is_lost_broken_or_moved(
            text in "[a-z\u{628}-\u{64a} ]{0,200}", width in 1usize..90, indent in 0usize..4
        ) {
            let lines = wrap_under(&text, width, Direction::LeftToRight, indent);
            let words: Vec<&str> = lines.iter().flat_map(|line| line.split_whitespace()).collect();
            prop_assert_eq!(words, text.split_whitespace().collect::<Vec<_>>());
            for line in &lines {
                prop_assert!(columns_of(line) <= width || !line.trim_start().contains(' '));
            }
        }
    }
}
