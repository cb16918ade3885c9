//! Letters of another alphabet that only look like the right ones.

use super::letters::{Script, script};
use crate::vocabulary::LanguageTag;

/// A word with a letter that only looks like the right one.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct LookAlike<'t> {
    /// The word.
    pub(super) word: &'t str,
    /// The wrong letter.
    pub(super) letter: char,
    /// The letter that was meant.
    pub(super) meant: char,
}

/// Letters of the Latin script, each with those of the Cyrillic and the Greek that look the same.
const SAME_LOOK: [(char, &str); 36] = [
    ('a', "а"),
    ('c', "с"),
    ('e', "е"),
    ('i', "і"),
    ('j', "ј"),
    ('o', "оο"),
    ('p', "р"),
    ('s', "ѕ"),
    ('v', "ѵν"),
    ('x', "х"),
    ('y', "у"),
    ('h', "һ"),
    ('d', "ԁ"),
    ('q', "ԛ"),
    ('w', "ԝ"),
    ('A', "АΑ"),
    ('B', "ВΒ"),
    ('C', "С"),
    ('E', "ЕΕ"),
    ('H', "НΗ"),
    ('I', "ІΙ"),
    ('J', "Ј"),
    ('K', "КΚ"),
    ('M', "МΜ"),
    ('N', "Ν"),
    ('O', "ОΟ"),
    ('P', "РΡ"),
    ('S', "Ѕ"),
    ('T', "ТΤ"),
    ('X', "ХΧ"),
    ('Y', "УΥ"),
    ('Z', "Ζ"),
    ('ß', "β"),
    ('ï', "ї"),
    ('ë', "ё"),
    ('Ï', "Ї"),
];

/// Gives the letter of another script that looks like this one.
fn twin(letter: char, script: Script) -> Option<char> {
    SAME_LOOK.iter().find_map(|(latin, others)| {
        let same = |c: &char| self::script(*c) == Some(script);
        if *latin == letter {
            others.chars().find(same)
        } else {
            Some(*latin).filter(|c| others.contains(letter) && same(c))
        }
    })
}

/// Letters that look the same as those of the language's own alphabet: the language, the wrong letter, the right one.
const OF_LANGUAGE: [(&str, char, char); 12] = [
    ("ar", 'ک', 'ك'),
    ("ar", 'ی', 'ي'),
    ("fa", 'ك', 'ک'),
    ("fa", 'ي', 'ی'),
    ("prs", 'ك', 'ک'),
    ("prs", 'ي', 'ی'),
    ("ur", 'ك', 'ک'),
    ("ur", 'ي', 'ی'),
    ("ro", 'ş', 'ș'),
    ("ro", 'ţ', 'ț'),
    ("ro", 'Ş', 'Ș'),
    ("ro", 'Ţ', 'Ț'),
];

/// Finds a word in letters of two scripts, those of one of them all looking like the other's, or a word that stands alone
/// in letters that look like those of the language.
pub(super) fn look_alike<'t>(text: &'t str, home: Script) -> Option<LookAlike<'t>> {
    let mut words = text.split(|c: char| script(c).is_none()).filter(|word| !word.is_empty());
    words.find_map(|word| mixed(word, home).or_else(|| disguised(word, text, home)))
}

/// Finds a word in letters of two scripts. Those of another script than the language's are the wrong ones, if all of them
/// have a twin; else those that are fewer.
fn mixed(word: &str, home: Script) -> Option<LookAlike<'_>> {
    let of = |script: Script| word.chars().filter(move |c| self::script(*c) == Some(script));
    let mut scripts = [Script::Latin, Script::Cyrillic, Script::Greek].map(|script| (of(script).count(), script));
    scripts.sort_by_key(|(count, _)| *count);
    let [(third, _), (minor, fewer), (_, more)] = scripts;
    if third > 0 || minor == 0 {
        return None;
    }
    let wrong = |wrong: Script, right: Script| {
        let pairs: Option<Vec<(char, char)>> = of(wrong).map(|letter| Some((letter, twin(letter, right)?))).collect();
        pairs?.first().map(|(letter, meant)| LookAlike { word, letter: *letter, meant: *meant })
    };
    let at_home = if fewer == home { wrong(more, fewer) } else { None };
    at_home.or_else(|| wrong(fewer, more))
}

/// Finds a word wholly in letters of another script that look like those of the language. A Latin word among Cyrillic or
/// Greek ones may be a name, so only one of a single letter counts, where no other word is Latin.
fn disguised<'t>(word: &'t str, text: &str, home: Script) -> Option<LookAlike<'t>> {
    let script = script(word.chars().next()?)?;
    if script == home || script == Script::Other || home == Script::Other {
        return None;
    }
    let is_name = script == Script::Latin
        && (word.chars().count() > 1
            || word.chars().all(char::is_uppercase)
            || text.chars().filter(|c| self::script(*c) == Some(Script::Latin)).count() > 1);
    let pairs: Option<Vec<(char, char)>> = word.chars().map(|letter| Some((letter, twin(letter, home)?))).collect();
    let (letter, meant) = *pairs?.first()?;
    (!is_name).then_some(LookAlike { word, letter, meant })
}

/// Finds a letter that the alphabet of a language does not have, and one of which looks the same.
pub(super) fn stranger<'t>(text: &'t str, tag: &LanguageTag) -> Option<LookAlike<'t>> {
    let own = OF_LANGUAGE.iter().filter(|(language, ..)| *language == tag.primary());
    own.filter(|(_, letter, _)| text.contains(*letter)).find_map(|(_, letter, meant)| {
        let word = text.split(|c: char| !c.is_alphanumeric()).find(|word| word.contains(*letter))?;
        Some(LookAlike { word, letter: *letter, meant: *meant })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, home: Script) -> Option<(char, char)> {
        look_alike(text, home).map(|found| (found.letter, found.meant))
    }

    #[test]
    fn a_letter_of_another_script_inside_a_word_is_found() {
        assert_eq!(found("your pаssport", Script::Latin), Some(('а', 'a')));
        assert_eq!(found("ваш пaспорт", Script::Cyrillic), Some(('a', 'а')));
        assert_eq!(found("Straβe", Script::Latin), Some(('β', 'ß')));
        assert_eq!(found("Tее", Script::Latin), Some(('е', 'e')));
        for fine in
            ["your passport", "ваш паспорт", "у Firefoxом", "Wi-Fi і PC", "Ωmega", "10 µm", "β-version", "日本語DVD版"]
        {
            assert_eq!(found(fine, Script::Cyrillic), None, "{fine}");
        }
    }

    #[test]
    fn a_word_in_disguise_is_found_where_no_name_can_be_meant() {
        assert_eq!(found("Аре you?", Script::Latin), Some(('А', 'A')));
        assert_eq!(found("разом c вами", Script::Cyrillic), Some(('c', 'с')));
        assert_eq!(found("тип c, file", Script::Cyrillic), None);
        assert_eq!(found("група A", Script::Cyrillic), None);
        assert_eq!(found("Русский", Script::Latin), None);
    }

    #[test]
    fn an_alphabet_has_its_own_letters() {
        let tag = |tag: &str| LanguageTag::parse(tag).expect("a tag");
        assert_eq!(stranger("كتاب ی", &tag("ar")).map(|found| found.meant), Some('ي'));
        assert_eq!(stranger("كتاب", &tag("fa-AF")).map(|found| found.meant), Some('ک'));
        assert_eq!(stranger("ţară", &tag("ro")).map(|found| found.meant), Some('ț'));
        assert_eq!(stranger("ţară", &tag("tr")), None);
    }
}
