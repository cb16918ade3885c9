//! Languages made of English, long before anyone has translated a word: what still reads as plain English on a screen is
//! no message, and what breaks under longer words or from the right will break in a real language.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use crate::vocabulary::{LanguageTag, closed_list};

closed_list! {
    /// A language made of English. Its tag is the one that others use for the same thing.
    Pseudo {
        /// In accented letters, with longer words.
        Accented = "en-XA",
        /// In Arabic letters, from the right.
        Mirrored = "ar-XB",
    }
}

impl Pseudo {
    /// Finds the one of this tag.
    #[must_use]
    pub fn of(tag: &LanguageTag) -> Option<Self> {
        Self::ALL.iter().copied().find(|pseudo| pseudo.as_str() == tag.as_str())
    }

    /// Writes a text in it.
    #[must_use]
    pub fn text(self, text: &str) -> String {
        match self {
            Self::Accented => accented(text),
            Self::Mirrored => mirrored(text),
        }
    }
}

/// Writes the words of a file of messages anew, and nothing else of it: what stands in braces and the keys of variants stay.
/// A message that is one letter stays where this would make more of it. What is no Fluent is left out.
#[must_use]
pub fn rewritten(file: &str, text: &dyn Fn(&str) -> String) -> String {
    let mut resource = parser::parse(file.to_owned()).unwrap_or_else(|(partial, _)| partial);
    let lengthens = text("a").chars().count() > 1;
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) if lengthens && message.id.name.starts_with("key_") => {}
            Entry::Message(message) => {
                let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
                message.value.iter_mut().chain(attributes).for_each(|pattern| rewrite(pattern, text));
            }
            Entry::Term(term) => rewrite(&mut term.value, text),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    serializer::serialize(&resource)
}

fn rewrite(pattern: &mut Pattern<String>, text: &dyn Fn(&str) -> String) {
    let mut is_code = false;
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = outside_code(value, &mut is_code, text),
            PatternElement::Placeable { expression } => of_expression(expression, text),
        }
    }
}

/// What stands between backticks is typed or read by a program, and the same in every language.
fn outside_code(value: &str, is_code: &mut bool, text: &dyn Fn(&str) -> String) -> String {
    let mut parts = Vec::new();
    for (place, part) in value.split('`').enumerate() {
        *is_code ^= place > 0;
        parts.push(if *is_code { part.to_owned() } else { text(part) });
    }
    parts.join("`")
}

fn of_expression(expression: &mut Expression<String>, text: &dyn Fn(&str) -> String) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter_mut().for_each(|variant| rewrite(&mut variant.value, text));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => of_expression(expression, text),
        Expression::Inline(_) => {}
    }
}

/// Puts an accent on each Latin letter that can have one, and writes vowels twice.
fn accented(text: &str) -> String {
    const PLAIN: &str = "acdegilnorstuwyzACDEGILNORSTUWYZ";
    const WITH_ACCENT: &str = "áćďéģíľńóŕśťúŵýźÁĆĎÉĢÍĽŃÓŔŚŤÚŴÝŹ";
    let mut long = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        let place = PLAIN.chars().position(|plain| plain == c);
        let accented = place.and_then(|place| WITH_ACCENT.chars().nth(place)).unwrap_or(c);
        long.push(accented);
        if matches!(c, 'a' | 'e' | 'i' | 'o' | 'u') {
            long.push(accented);
        }
    }
    long
}

/// Writes each Latin letter as an Arabic one, always the same.
fn mirrored(text: &str) -> String {
    const LETTERS: &str = "ابتثجحخدذرزسشصضطظعغفقكلمنه";
    let letter = |c: char| {
        let place = u32::from(c.to_ascii_lowercase()).checked_sub(u32::from('a')).filter(|_| c.is_ascii_alphabetic());
        place.and_then(|place| LETTERS.chars().nth(place as usize)).unwrap_or(c)
    };
    text.chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_are_written_anew() {
        let file = "# About $n.\na = Tea { $n ->\n    [one] cup\n   *[other] { -pot } cups\n }\n    .why = Hot\n-pot = the `pot`\nkey_tea = t\n";
        let made = rewritten(file, &|text| Pseudo::Accented.text(text));
        for part in [
            "# About $n.",
            "Ťééáá { $n ->",
            "[one] ćúúp",
            "*[other] { -pot } ćúúpś",
            ".why = Hóóť",
            "-pot = ťhéé `pot`",
            "key_tea = t\n",
        ] {
            assert!(made.contains(part), "{part} in {made}");
        }
        assert!(rewritten(file, &|text| Pseudo::Mirrored.text(text)).contains("key_tea = ف\n"));
    }
}
