//! Finding the phrases of a word list in a text.

use memchr::memmem::Finder;

/// Writes a text as the word lists see it: in lower case, without the marks that Arabic may add to or leave out of the
/// same word (tatweel, short vowels, hamza on alef), and with one form of the Greek sigma.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            c if c.is_ascii() => folded.push(c.to_ascii_lowercase()),
            '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' => {}
            '\u{622}' | '\u{623}' | '\u{625}' => folded.push('\u{627}'),
            // The rest of Arabic has no capitals.
            c @ '\u{600}'..='\u{6FF}' => folded.push(c),
            'ς' => folded.push('σ'),
            c => folded.extend(c.to_lowercase()),
        }
    }
    folded
}

/// A text as the word lists see it, with what three bytes in a row it holds: most phrases of a list need not be looked for.
#[derive(Debug, Clone)]
pub struct Folded {
    text: String,
    held: [u64; SLOTS / 64],
}

/// How many groups of three bytes are told apart.
const SLOTS: usize = 4096;

fn slot(bytes: &[u8]) -> usize {
    bytes.iter().fold(0, |slot: usize, byte| slot.wrapping_mul(61).wrapping_add(usize::from(*byte))) % SLOTS
}

impl Folded {
    /// Folds a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self::already(fold(text))
    }

    /// Takes a text, or a piece of one, as [`fold`] gives it.
    #[must_use]
    pub fn already(text: String) -> Self {
        let mut held = [0; SLOTS / 64];
        for three in text.as_bytes().windows(3) {
            let slot = slot(three);
            held[slot / 64] |= 1 << (slot % 64);
        }
        Self { text, held }
    }

    /// Gives the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Says whether a phrase may stand in it. Where it says no, it does not.
    #[must_use]
    pub fn may_hold(&self, phrase: &Phrase<'_>) -> bool {
        phrase.parts.iter().flatten().all(|slot| self.held[slot / 64] & 1 << (slot % 64) != 0)
    }
}

/// A phrase of a word list, with what a text must hold to hold it.
///
/// A `*` at an end of the phrase lets its word go on there, for stems and for languages that join small words to the
/// next one: `explot*`, `*ضحية*`.
#[derive(Debug, Clone)]
pub struct Phrase<'a> {
    /// The phrase as the list has it.
    pub written: &'a str,
    /// The phrase without its stars.
    bare: &'a str,
    finder: Finder<'a>,
    parts: [Option<usize>; 4],
}

impl<'a> Phrase<'a> {
    /// Takes a phrase as [`fold`] gives it.
    #[must_use]
    pub fn of(written: &'a str) -> Self {
        let bare = written.trim_matches('*');
        let bytes = bare.as_bytes();
        let at = |start: usize| bytes.get(start..start + 3).map(slot);
        let last = bytes.len().saturating_sub(3);
        Self { written, bare, finder: Finder::new(bare), parts: [0, last, last / 3, 2 * last / 3].map(at) }
    }

    /// Finds it as whole words in a text as [`fold`] gives it. The place counts bytes.
    #[must_use]
    pub fn place_in(&self, text: &str) -> Option<usize> {
        if self.bare.is_empty() {
            return None;
        }
        let edge = |character: Option<char>| character.is_none_or(|character| !character.is_alphanumeric());
        self.finder.find_iter(text.as_bytes()).find(|at| {
            (self.written.starts_with('*') || edge(text[..*at].chars().next_back()))
                && (self.written.ends_with('*') || edge(text[at + self.bare.len()..].chars().next()))
        })
    }

    /// Says whether it stands in a text.
    #[must_use]
    pub fn stands_in(&self, text: &str) -> bool {
        self.place_in(text).is_some()
    }

    /// Says whether a question demands an account by it: a phrase of several words does so wherever it stands, a single
    /// word only as the opening.
    #[must_use]
    pub fn demands(&self, text: &str) -> bool {
        let opening = text.find(char::is_alphanumeric).unwrap_or_default();
        self.place_in(text).is_some_and(|at| at <= opening || self.bare.contains(' '))
    }

    /// Says whether a question asks for something by it: a phrase of several words or with a `*` does so wherever it
    /// stands, a single word only as the opening, as the label of a form does.
    #[must_use]
    pub fn asks_for(&self, text: &str) -> bool {
        if self.written.contains('*') { self.stands_in(text) } else { self.demands(text) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrase_at(text: &str, phrase: &str) -> Option<usize> {
        Phrase::of(phrase).place_in(text)
    }

    #[test]
    fn a_phrase_is_found_as_whole_words() {
        assert_eq!(phrase_at("why so", "why"), Some(0));
        assert_eq!(phrase_at("tell me why", "why"), Some(8));
        assert_eq!(phrase_at("whyever", "why"), None);
        assert_eq!(phrase_at("uncleared", "cleared"), None);
        assert_eq!(phrase_at("unpaid, victim!", "victim"), Some(8));
        assert_eq!(phrase_at("anything", "*"), None);
    }

    #[test]
    fn a_text_never_denies_a_phrase_that_stands_in_it() {
        let text = Folded::of("¿Por qué no se fue? أنت والضَّحِيّة");
        for phrase in ["por qué", "qué", "se", "fue", "*ضحيه*", "*ضحي*", "a", ""] {
            assert!(text.may_hold(&Phrase::of(phrase)) || phrase_at(text.as_str(), phrase).is_none(), "{phrase}");
        }
        assert!(text.may_hold(&Phrase::of("*ضحي*")) && !text.may_hold(&Phrase::of("zzzz")));
    }

    #[test]
    fn a_star_lets_the_word_go_on() {
        assert!(phrase_at("la explotación", "explot*").is_some());
        assert_eq!(phrase_at("la explotación", "explot"), None);
        assert_eq!(phrase_at("inexplotado", "explot*"), None);
        assert!(phrase_at(&fold("أنت والضَّحِيّة"), &fold("*ضحية*")).is_some());
        assert_eq!(phrase_at(&fold("والضحية"), &fold("ضحية")), None);
    }

    #[test]
    fn case_and_marks_of_arabic_do_not_matter() {
        assert_eq!(fold("Not a VÍCTIMA"), "not a víctima");
        assert_eq!(fold("أمـــان"), fold("امان"));
        assert_eq!(fold("ΟΔΟΣ ΣΑΣ"), fold("οδος σας"));
    }
}
