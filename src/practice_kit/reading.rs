//! How heavy a text is to read: LIX (Björnsson, Läsbarhet, 1968), the words of a sentence plus the share of long words in
//! per cent. It counts letters only, so that it says much the same in many languages of the Latin script.

/// A word of more letters is long.
const LONG: usize = 6;

/// Above this a text is no longer easy; ordinary fiction lies about here.
pub(super) const MOST: usize = 40;

/// Gives the LIX of texts taken together, rounded; nothing where there are too few words to say.
pub(super) fn lix<'a>(texts: impl IntoIterator<Item = &'a str>) -> Option<usize> {
    const FEWEST: usize = 50;
    let (mut words, mut long, mut sentences) = (0, 0, 0);
    for text in texts {
        for sentence in sentences_of(text) {
            let mut any = false;
            for word in sentence.split_whitespace() {
                let letters = word.chars().filter(|c| c.is_alphabetic()).count();
                any |= letters > 0;
                words += usize::from(letters > 0);
                long += usize::from(letters > LONG);
            }
            sentences += usize::from(any);
        }
    }
    (words >= FEWEST && sentences > 0).then(|| (words + sentences / 2) / sentences + (100 * long + words / 2) / words)
}

/// Gives the sentences of a text.
pub(super) fn sentences_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '?', '!', '…', '\n', '\u{61F}', '\u{61B}', '\u{6D4}', '\u{964}', '\u{3002}'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_words_and_sentences_are_easy_and_long_ones_are_not() {
        let easy = "She looks at the door. She says no. ".repeat(10);
        let heavy =
            "Notwithstanding considerable organisational difficulties, representatives subsequently reconsidered \
            everything. "
                .repeat(10);
        assert_eq!(lix([easy.as_str()]), Some(4));
        // 8 words a sentence, all of them long.
        assert_eq!(lix([heavy.as_str()]), Some(108));
        assert_eq!(lix(["Too few words."]), None);
        assert_eq!(lix([""]), None);
    }
}
