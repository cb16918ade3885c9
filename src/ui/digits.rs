//! Numbers as they are typed, in the digits of several scripts.

/// The zeros whose nine successors are the digits of one script: Latin, Arabic-Indic, Persian and Urdu, Devanagari.
const ZEROS: [char; 4] = ['0', '\u{660}', '\u{6F0}', '\u{966}'];

/// Reads a number of at most four digits, all of one script.
pub(super) fn number(text: &str) -> Option<u16> {
    if text.is_empty() || text.chars().count() > 4 {
        return None;
    }
    ZEROS.iter().find_map(|&zero| {
        text.chars().try_fold(0u16, |sum, c| {
            let digit = u32::from(c).checked_sub(u32::from(zero)).filter(|d| *d < 10)?;
            Some(sum * 10 + u16::try_from(digit).ok()?)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_four_scripts_are_read() {
        for twelve in ["12", "\u{661}\u{662}", "\u{6F1}\u{6F2}", "\u{967}\u{968}"] {
            assert_eq!(number(twelve), Some(12), "{twelve}");
        }
    }

    #[test]
    fn nothing_else_is_a_number() {
        for text in ["", "-1", "+1", "1.", "1 2", "one", "1\u{662}", "12345", "\u{bd}"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
