//! What letters and signs words are made of: scripts, and characters that nobody sees.

use crate::i18n::Direction;
use crate::vocabulary::{LanguageTag, is_control, is_override};

/// Scripts that are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    Latin,
    Cyrillic,
    Greek,
    /// Any other.
    Other,
}

/// How often letters of each script stand in words, and what else is worth a closer look.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Letters {
    counts: [u32; 4],
    flags: u16,
}

/// A letter of the Latin script.
const LETTER: u16 = 1;
/// A digit of any script.
const DIGIT: u16 = 1 << 1;
/// A sign that begins a tag or an entity.
const ANGLE: u16 = 1 << 2;
/// A sign that stands between an id and its words.
const EQUALS: u16 = 1 << 3;
/// A sign of an address.
const ADDRESS: u16 = 1 << 4;
/// A word in letters of two scripts.
const MIXED: u16 = 1 << 5;
/// A character that nobody sees, or that stands for a lost one.
const UNSEEN: u16 = 1 << 6;
/// A character that steers, turns text around or isolates it.
const STEERS: u16 = 1 << 7;
/// A paragraph sign.
const PILCROW: u16 = 1 << 8;
/// A backtick, between which code stands.
const CODE: u16 = 1 << 9;

/// The scripts whose letters look alike, a bit for each.
const ALPHABETS: u8 = 1 << Script::Latin as u8 | 1 << Script::Cyrillic as u8 | 1 << Script::Greek as u8;

/// What each ASCII character is.
const ASCII: [u16; 128] = {
    let mut table = [0; 128];
    let mut at = 0;
    while at < 128 {
        let byte = at as u8;
        table[at] = match byte {
            b'0'..=b'9' => DIGIT,
            b'<' | b'&' => ANGLE,
            b'=' => EQUALS,
            b'@' | b'/' => ADDRESS,
            b'`' => CODE,
            _ if byte.is_ascii_alphabetic() => LETTER,
            _ => 0,
        };
        at += 1;
    }
    table
};

impl Letters {
    /// Adds words.
    pub(super) fn add(&mut self, text: &str) {
        if text.is_ascii() {
            for byte in text.bytes() {
                let class = ASCII[usize::from(byte & 0x7F)];
                self.flags |= class;
                self.counts[Script::Latin as usize] += u32::from(class & LETTER);
            }
            return;
        }
        let mut word = 0_u8;
        for c in text.chars() {
            if c.is_ascii() {
                let class = ASCII[c as usize & 0x7F];
                self.flags |= class;
                if class & LETTER == 0 {
                    word = 0;
                    continue;
                }
            }
            match script(c) {
                Some(script) => {
                    self.counts[script as usize] += 1;
                    word |= ALPHABETS & (1 << script as u8);
                    // More than one bit: letters of two alphabets.
                    if word & word.wrapping_sub(1) != 0 {
                        self.flags |= MIXED;
                    }
                }
                None => {
                    word = 0;
                    self.flags |= sign(c);
                }
            }
        }
    }

    /// Adds what stands between quotes, as it is shown.
    pub(super) fn quoted(&mut self, shown: &str) {
        if shown.chars().any(|c| is_control(c) || is_override(c) || turns(c)) {
            self.flags |= STEERS;
        }
        self.add(shown);
    }

    /// Counts the letters of a script.
    pub(super) fn of(&self, script: Script) -> u32 {
        self.counts[script as usize]
    }

    /// Adds what others are made of.
    pub(super) fn join(&mut self, other: &Self) {
        for (own, more) in self.counts.iter_mut().zip(other.counts) {
            *own += more;
        }
        self.flags |= other.flags;
    }

    /// Gives the script that most letters belong to.
    pub(super) fn most(&self) -> Script {
        let scripts = [Script::Latin, Script::Cyrillic, Script::Greek, Script::Other];
        scripts.into_iter().max_by_key(|script| (self.of(*script), *script == Script::Latin)).unwrap_or(Script::Latin)
    }

    /// Counts all letters.
    pub(super) fn all(&self) -> u32 {
        self.counts.iter().sum()
    }

    pub(super) fn has_digits(&self) -> bool {
        self.flags & DIGIT != 0
    }

    pub(super) fn has_tags(&self) -> bool {
        self.flags & ANGLE != 0
    }

    pub(super) fn has_equals(&self) -> bool {
        self.flags & EQUALS != 0
    }

    pub(super) fn has_address(&self) -> bool {
        self.flags & ADDRESS != 0
    }

    pub(super) fn has_code(&self) -> bool {
        self.flags & CODE != 0
    }

    pub(super) fn has_mixed_words(&self) -> bool {
        self.flags & MIXED != 0
    }

    pub(super) fn has_unseen(&self) -> bool {
        self.flags & UNSEEN != 0
    }

    pub(super) fn steers(&self) -> bool {
        self.flags & STEERS != 0
    }

    pub(super) fn has_pilcrow(&self) -> bool {
        self.flags & PILCROW != 0
    }
}

/// Languages that are written in Cyrillic letters.
const CYRILLIC: [&str; 10] = ["be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk"];

/// Languages whose letters are none of the three alphabets.
const OTHER: [&str; 22] = [
    "am", "bn", "gu", "hi", "hy", "ja", "ka", "km", "kn", "ko", "lo", "ml", "mr", "my", "ne", "pa", "si", "ta", "te",
    "th", "ti", "zh",
];

impl Script {
    /// Finds the script of a language: the one that its tag names, else its usual one. Nothing where that is not sure;
    /// then its words show it.
    pub(super) fn of(tag: &LanguageTag) -> Option<Self> {
        let named = tag
            .as_str()
            .split('-')
            .skip(1)
            .find(|part| part.len() == 4 && part.bytes().all(|b| b.is_ascii_alphabetic()));
        match named {
            Some("Latn") => Some(Self::Latin),
            Some("Cyrl") => Some(Self::Cyrillic),
            Some(_) => Some(Self::Other),
            None if tag.primary() == "el" => Some(Self::Greek),
            None if CYRILLIC.contains(&tag.primary()) => Some(Self::Cyrillic),
            None if OTHER.contains(&tag.primary()) => Some(Self::Other),
            None => (Direction::of(tag) == Direction::RightToLeft).then_some(Self::Other),
        }
    }
}

/// Says whether a character marks or isolates a direction.
pub(super) fn turns(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{2066}'..='\u{2069}')
}

/// Gives the script of a letter; nothing for what is none. Marks that letters carry go with the letter before.
pub(super) fn script(c: char) -> Option<Script> {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{AA}' | '\u{BA}' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => {
            (!matches!(c, '\u{D7}' | '\u{F7}')).then_some(Script::Latin)
        }
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => c.is_alphabetic().then_some(Script::Greek),
        '\u{400}'..='\u{52F}' => Some(Script::Cyrillic),
        // Whole alphabets, without asking about each letter.
        '\u{5D0}'..='\u{5EA}' | '\u{620}'..='\u{64A}' | '\u{671}'..='\u{6D3}' | '\u{E01}'..='\u{E2E}' => {
            Some(Script::Other)
        }
        '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' => {
            Some(Script::Other)
        }
        '\u{900}'..='\u{D7F}' if matches!(u32::from(c) % 0x80, 0x05..=0x4C) => Some(Script::Other),
        '\u{530}'.. => c.is_alphabetic().then_some(Script::Other),
        _ => None,
    }
}

/// Says what a sign outside ASCII is.
fn sign(c: char) -> u16 {
    match c {
        '\u{B6}' => PILCROW,
        _ if digit(c).is_some() => DIGIT,
        _ if is_unseen(c) || c == '\u{FFFD}' => UNSEEN,
        _ => 0,
    }
}

/// Gives the value of a digit of any script.
pub(super) fn digit(c: char) -> Option<char> {
    const ZEROS: [u32; 18] = [
        0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20,
        0x1040, 0xFF10,
    ];
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&u32::from(c)))?;
    char::from_digit(u32::from(c) - zero, 10)
}

/// Says whether nobody sees a character, and no script of this text needs it. Joiners shape letters, so they are none.
fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{180E}' | '\u{115F}' | '\u{1160}' | '\u{3164}'
            | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}'
    )
}

/// Finds the first character that nobody sees. Scripts without spaces between words mark the place to break a line by
/// one (U+200B).
pub(super) fn unseen(text: &str) -> Option<char> {
    let has_no_spaces =
        |c: char| matches!(c, '\u{E00}'..='\u{FFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}');
    text.chars().find(|c| is_unseen(*c) && !(*c == '\u{200B}' && text.contains(has_no_spaces)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_found_but_for_what_a_script_needs() {
        assert_eq!(unseen("a\u{200B}b"), Some('\u{200B}'));
        assert_eq!(unseen("ก\u{200B}ข"), None);
        assert_eq!(unseen("ก\u{FEFF}ข"), Some('\u{FEFF}'));
        assert_eq!(unseen("می\u{200C}خواهم"), None);
    }

    #[test]
    fn a_language_has_its_script_whatever_its_files_hold() {
        let of = |tag: &str| Script::of(&LanguageTag::parse(tag).expect("a tag"));
        assert_eq!(
            [of("uk"), of("el"), of("fa"), of("ja")].map(|script| script.expect("known") as usize),
            [1, 2, 3, 3]
        );
        assert_eq!([of("sr-Latn"), of("sr")], [Some(Script::Latin), Some(Script::Cyrillic)]);
        assert_eq!([of("de"), of("uz")], [None, None]);
    }

    #[test]
    fn letters_are_counted_by_script_and_marked() {
        let letters = |text: &str| {
            let mut letters = Letters::default();
            letters.add(text);
            letters
        };
        assert_eq!(letters("Привіт Tom").most(), Script::Cyrillic);
        assert_eq!(letters("سلام").most(), Script::Other);
        assert!(letters("pаss").has_mixed_words() && !letters("Tom і Ann").has_mixed_words());
        assert!(letters("٩").has_digits() && letters("<b>").has_tags() && letters("a\u{FFFD}").has_unseen());
        assert!(!letters("日本語DVD").has_mixed_words());
    }
}
