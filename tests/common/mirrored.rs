//! Locales made of English: one written in Arabic letters, a whole locale from the right, long before anyone has
//! translated it, and one whose every word is twice as long. Whatever is still plain English on a screen is no message.

use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

pub(crate) const ABOUT: &str = "format: 1
endonym: Mirrored
direction: rtl
status: draft
made-by: machine
give-away: [qqq]
promises: [qqq]
labels: [qqq]
clearing: [qqq]
why-openings: [qqq]
identifying: [qqq]
";

/// Gives the files of the locale from the right, by name.
pub(crate) fn files() -> Vec<(String, String)> {
    made_of_english(mirrored)
}

/// Gives the files of the locale with words twice as long, by name.
pub(crate) fn doubled_files() -> Vec<(String, String)> {
    made_of_english(doubled)
}

fn made_of_english(text: fn(&str) -> String) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    let mut found = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.extension().is_some_and(|end| end == "ftl") {
            let mut resource = parser::parse(fs::read_to_string(&path).unwrap()).unwrap();
            for entry in &mut resource.body {
                match entry {
                    // A key is one letter.
                    Entry::Message(message) if message.id.name.starts_with("key_") && text("a").chars().count() > 1 => {
                    }
                    Entry::Message(message) => {
                        let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
                        message.value.iter_mut().chain(attributes).for_each(|pattern| rewrite(pattern, text));
                    }
                    Entry::Term(term) => rewrite(&mut term.value, text),
                    _ => {}
                }
            }
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            found.push((name, serializer::serialize(&resource)));
        }
    }
    found
}

fn rewrite(pattern: &mut Pattern<String>, text: fn(&str) -> String) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = text(value),
            PatternElement::Placeable { expression } => of_expression(expression, text),
        }
    }
}

fn of_expression(expression: &mut Expression<String>, text: fn(&str) -> String) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter_mut().for_each(|variant| rewrite(&mut variant.value, text));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => of_expression(expression, text),
        Expression::Inline(_) => {}
    }
}

/// Writes each word twice in a row, as one word.
pub(crate) fn doubled(text: &str) -> String {
    let (mut long, mut word) = (String::new(), String::new());
    for c in text.chars().chain(['\0']) {
        if c.is_alphabetic() {
            word.push(c);
        } else {
            long.push_str(&word.repeat(2));
            word.clear();
            long.extend((c != '\0').then_some(c));
        }
    }
    long
}

/// Writes each Latin letter as an Arabic one, always the same.
pub(crate) fn mirrored(text: &str) -> String {
    const LETTERS: &str = "ابتثجحخدذرزسشصضطظعغفقكلمنه";
    let letter = |c: char| {
        let place = u32::from(c.to_ascii_lowercase()).checked_sub(u32::from('a')).filter(|_| c.is_ascii_alphabetic());
        place.and_then(|place| LETTERS.chars().nth(place as usize)).unwrap_or(c)
    };
    text.chars().map(letter).collect()
}
