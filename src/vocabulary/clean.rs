//! The one way from a text of outside to a screen: without characters that steer a terminal or turn text around.

use std::borrow::Cow;

/// Says whether a character steers a terminal: C0 except newline, DEL and C1.
#[must_use]
pub fn is_control(character: char) -> bool {
    character != '\n' && character.is_control()
}

/// Says whether a character overrides or embeds a direction (U+202A to U+202E); such a character is never needed.
#[must_use]
pub fn is_override(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}')
}

/// Says whether every isolate (U+2066 to U+2068) is closed by its U+2069, and none is closed twice.
#[must_use]
pub fn isolates_balance(text: &str) -> bool {
    let depth = text.chars().try_fold(0u32, |depth, character| match character {
        '\u{2066}'..='\u{2068}' => Some(depth + 1),
        '\u{2069}' => depth.checked_sub(1),
        _ => Some(depth),
    });
    depth == Some(0)
}

/// Takes out what no text may bring to a screen: control characters except newline, direction overrides, and
/// isolates that do not balance. Every text that came from a file or an argument passes through here.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    let balanced = isolates_balance(text);
    let unwanted = |c: char| is_control(c) || is_override(c) || !balanced && matches!(c, '\u{2066}'..='\u{2069}');
    if text.contains(unwanted) { Cow::Owned(text.replace(unwanted, "")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Conduct 99: a text of outside cannot steer the terminal or turn text around.
    #[test]
    fn what_steers_a_terminal_is_taken_out() {
        assert_eq!(clean("a\u{1b}[2Jb\rc\u{7f}d\u{9b}e\nf"), "a[2Jbcde\nf");
        assert_eq!(clean("pay \u{202e}yap"), "pay yap");
        assert_eq!(clean("\u{2067}left open"), "left open");
        assert_eq!(clean("closed\u{2069}\u{2067} twice"), "closed twice");
    }

    #[test]
    fn ordinary_text_is_left_alone() {
        for text in ["", "plain", "a\u{2068}سلام\u{2069}b", "\u{200f}سلام", "ትግርኛ"] {
            assert!(matches!(clean(text), Cow::Borrowed(same) if same == text), "{text}");
        }
    }
}
