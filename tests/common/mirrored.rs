//! English written in Arabic letters: a whole locale from the right, long before anyone has translated it. Whatever is
//! still in Latin letters on a screen of it is no message.

use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

pub(crate) const ABOUT: &str = "format: 1
endonym: Mirrored
direction: rtl
status: draft
made-by: machine
give-away: [x]
promises: [x]
labels: [x]
clearing: [x]
why-openings: [x]
identifying: [x]
";

/// Gives the files of the locale, by name.
pub(crate) fn files() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    let mut found = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.extension().is_some_and(|end| end == "ftl") {
            let mut resource = parser::parse(fs::read_to_string(&path).unwrap()).unwrap();
            for entry in &mut resource.body {
                match entry {
                    Entry::Message(message) => {
                        message.value.iter_mut().for_each(mirror);
                        message.attributes.iter_mut().for_each(|attribute| mirror(&mut attribute.value));
                    }
                    Entry::Term(term) => mirror(&mut term.value),
                    _ => {}
                }
            }
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            found.push((name, serializer::serialize(&resource)));
        }
    }
    found
}

fn mirror(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = mirrored(value),
            PatternElement::Placeable { expression } => of_expression(expression),
        }
    }
}

fn of_expression(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => variants.iter_mut().for_each(|variant| mirror(&mut variant.value)),
        Expression::Inline(InlineExpression::Placeable { expression }) => of_expression(expression),
        Expression::Inline(_) => {}
    }
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
