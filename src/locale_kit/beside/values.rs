//! What is the same in every language: numbers, codes, addresses. A translation that loses one may cost somebody the way
//! to help.

use super::facts::Facts;
use super::letters::{digit, turns};
use crate::i18n::Token;

/// Numbers with fewer digits may be written as words, as "two" is.
const SPELLED: usize = 2;

/// What a text holds that is the same in every language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Values {
    /// Numbers, each as the runs of digits that single signs separate: `020 7946 0000`.
    numbers: Vec<Number>,
    /// Letters and digits that belong together, such as `I-914`, and what stands between backticks.
    codes: Vec<String>,
    /// Hosts of web and mail addresses, in lower case.
    hosts: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Number {
    runs: Vec<String>,
    written: String,
}

impl Number {
    fn digits(&self) -> String {
        self.runs.concat()
    }
}

impl Values {
    /// Finds the values of some words.
    pub(super) fn of(facts: &Facts<'_>) -> Self {
        let mut values = Self::default();
        let letters = &facts.letters;
        if letters.has_digits() || letters.has_address() || letters.has_code() {
            if letters.has_code() {
                values.codes.extend(spans(&facts.tokens));
            }
            for text in facts.texts() {
                if facts.letters.has_digits() {
                    values.numbers.extend(numbers(&text));
                    values.codes.extend(codes(&text));
                }
                if facts.letters.has_address() {
                    values.hosts.extend(hosts(&text));
                }
            }
        }
        values
    }

    /// Says whether there is nothing to compare.
    pub(super) fn is_empty(&self) -> bool {
        self.numbers.is_empty() && self.codes.is_empty() && self.hosts.is_empty()
    }

    /// Lists what of these a translation has lost or changed, as it stands in the source.
    pub(super) fn lost_in(&self, translation: &Facts<'_>) -> Vec<String> {
        let own = Self::of(translation);
        // A mark of direction inside a code is no part of it.
        let texts: Vec<String> = translation.texts().map(|text| text.to_lowercase().replace(turns, "")).collect();
        let stands = |text: &String| texts.iter().any(|own| own.contains(&text.to_lowercase()));
        let mut lost: Vec<String> =
            self.hosts.iter().chain(&self.codes).filter(|value| !stands(value)).cloned().collect();
        // Digits of other scripts are digits, and thousands may be set apart otherwise.
        let all: String = own.numbers.iter().map(Number::digits).collect();
        let runs = |numbers: &[Number]| numbers.iter().flat_map(|number| number.runs.clone()).collect::<Vec<_>>();
        let (here, there) = (runs(&own.numbers), runs(&self.numbers));
        let kept =
            |number: &&Number| all.contains(&number.digits()) || number.runs.iter().all(|run| here.contains(run));
        let source: String = self.numbers.iter().map(Number::digits).collect();
        let strange = here.iter().any(|run| !there.contains(run) && !source.contains(run.as_str()));
        for number in self.numbers.iter().filter(|number| !kept(number)) {
            let digits = number.digits();
            let in_words = digits.len() <= SPELLED
                || digits.ends_with("00") && texts.iter().any(|text| counts_in_ten_thousands(text));
            // A small number may have become a word, but not another number.
            if (!in_words || strange) && !lost.iter().any(|lost| lost.contains(&number.written.to_lowercase())) {
                lost.push(number.written.clone());
            }
        }
        lost
    }
}

/// Says whether a text counts in ten thousands, as Chinese, Japanese and Korean do.
fn counts_in_ten_thousands(text: &str) -> bool {
    text.contains(['千', '万', '萬', '億', '亿', '천', '만', '억'])
}

/// Finds numbers: runs of digits, those together that one sign separates. What is part of an entity (`&#160;`) is none.
fn numbers(text: &str) -> Vec<Number> {
    let mut found = Vec::new();
    let mut number = Number::default();
    let mut run = String::new();
    let (mut before, mut gap) = ([' '; 2], None);
    for c in text.chars().chain([' ', ' ']) {
        if let Some(digit) = digit(c) {
            if run.is_empty() {
                if let Some(sign) = gap.take() {
                    number.written.push(sign);
                }
                if before == ['&', '#'] {
                    run.push('\0');
                }
            }
            run.push(digit);
            number.written.push(c);
        } else {
            if !run.is_empty() {
                number.runs.push(std::mem::take(&mut run));
                gap = None;
            }
            let separates =
                matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '.' | ',' | '-' | '/' | '\'' | '’' | '٬' | '٫');
            if !number.runs.is_empty() {
                if gap.is_none() && separates {
                    gap = Some(c);
                } else {
                    found.push(std::mem::take(&mut number));
                    gap = None;
                }
            }
        }
        before = [before[1], c];
    }
    found.retain(|number| !number.runs.iter().any(|run| run.starts_with('\0')));
    found
}

/// Finds codes: a Latin capital with at least two digits beside it, or joined to them by a hyphen.
fn codes(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').map(|word| word.trim_matches('-'));
    let is_code = |word: &&str| {
        word.contains(|c: char| c.is_ascii_uppercase())
            && !word.contains(|c: char| c.is_ascii_lowercase())
            && word.bytes().filter(u8::is_ascii_digit).count() >= 2
    };
    words.filter(is_code).map(str::to_owned)
}

/// Finds what stands between backticks: it is typed, or read by a program. A value in braces may be part of it, so what a
/// backtick has begun goes on behind one; each variant begins as its choice does.
fn spans(tokens: &[Token<'_>]) -> Vec<String> {
    let mut found = Vec::new();
    let mut inside = false;
    let mut choices = Vec::new();
    for token in tokens {
        match token {
            Token::Choice(_) => choices.push(inside),
            Token::Variant(..) => inside = choices.last().copied().unwrap_or_default(),
            Token::End => inside = choices.pop().unwrap_or_default(),
            Token::Text(text) => {
                for (place, part) in text.split('`').enumerate() {
                    inside ^= place > 0;
                    if inside && part.is_ascii() && part.contains(|c: char| c.is_ascii_alphanumeric()) {
                        found.push(part.to_owned());
                    }
                }
            }
            _ => {}
        }
    }
    found
}

/// Finds the hosts of addresses: behind `://`, `www.` or `@`. Only their last two names, since a page may be another in
/// each language.
fn hosts(text: &str) -> impl Iterator<Item = String> {
    let starts = ["://", "www.", "@"];
    let after = starts.into_iter().flat_map(|start| text.match_indices(start).map(move |(at, start)| at + start.len()));
    after.filter_map(|at| {
        let rest = text.get(at..)?;
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '.');
        let host = rest.get(..end.unwrap_or(rest.len()))?.trim_matches('.').trim_start_matches("www.");
        let mut names = host.rsplit('.');
        let (last, owner) = (names.next()?, names.next()?);
        (last.len() > 1 && !owner.is_empty()).then(|| format!("{owner}.{last}").to_ascii_lowercase())
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::i18n::Parts;

    fn lost(source: &str, translation: &str) -> Vec<String> {
        let name = Arc::from("a.ftl");
        let [source, translation] = [source, translation].map(|text| format!("a = {text}\n"));
        let [source, translation] = [&source, &translation].map(|text| Parts::of(&name, text));
        let [source, translation] = [&source, &translation]
            .map(|parts| Facts::of(parts.iter().next().and_then(|part| part.words).expect("words"), None));
        Values::of(&source).lost_in(&translation)
    }

    #[test]
    fn a_helpline_must_be_dialled_as_it_is() {
        assert_eq!(lost("Call 0800 123 456.", "Ruf 0800 123 465 an."), ["0800 123 456"]);
        assert_eq!(lost("Call 116 000.", "Ruf an."), ["116 000"]);
        for same in ["Ruf 0800 123 456 an.", "Ruf 0800-123-456 an.", "۰۸۰۰ ۱۲۳ ۴۵۶ زنگ بزنید", "Ruf 0800123456 an."]
        {
            assert_eq!(lost("Call 0800 123 456.", same), [""; 0], "{same}");
        }
    }

    #[test]
    fn a_small_number_may_become_a_word_but_no_other_number() {
        assert_eq!(lost("18 or older", "achtzehn oder älter"), [""; 0]);
        assert_eq!(lost("18 or older", "16 oder älter"), ["18"]);
        assert_eq!(lost("in 24 hours", "nach einem Tag"), [""; 0]);
        assert_eq!(lost("in 24 hours", "nach 1 Tag"), ["24"]);
    }

    #[test]
    fn numbers_are_written_as_each_language_writes_them() {
        for (source, translation) in [
            ("10,000 people", "10.000 Menschen"),
            ("10,000 people", "1万人"),
            ("100 million times", "一億次"),
            ("1,000,000", "10,00,000"),
            ("on 2024-05-01", "am 01.05.2024"),
            ("2.5 kg", "2,5 kg"),
            ("a&#160;b", "a b"),
        ] {
            assert_eq!(lost(source, translation), [""; 0], "{translation}");
        }
    }

    #[test]
    fn codes_and_addresses_stay() {
        assert_eq!(lost("Form I-914 or T12", "Formular I-914"), ["T12"]);
        assert_eq!(lost("Write `made-by: people`.", "Schreib `von: leuten`."), ["made-by: people"]);
        assert_eq!(lost("Is `{ $key }` known to `x`?", "Ist `{ $key }` bekannt?"), ["x"]);
        assert_eq!(lost("`a{ $n -> \n        [one] b` one\n       *[other] c` more\n    }", "`a{ $n }`"), ["b", "c"]);
        assert_eq!(lost("`a --b`", "`a \u{200E}--b`"), [""; 0]);
        assert_eq!(lost("Write to a@help.example.org", "Schreib uns"), ["example.org"]);
        assert_eq!(lost("https://www.example.org/en/x", "https://de.example.org/x"), [""; 0]);
        assert_eq!(lost("and/or, 50% @ all", "und"), [""; 0]);
    }
}
