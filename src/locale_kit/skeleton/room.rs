//! Where the words of a message are to be written: its id and its attributes, and each choice with the keys that the
//! language needs.

use std::collections::BTreeSet;

use crate::i18n::{Chooser, Part, Plurals, Token, Wording};
use crate::locale_kit::beside::{Facts, counts};

/// Writes a message without words. Where there is no choice, the words go behind the `=`.
pub(super) fn of(part: Part<'_, '_>, plurals: Option<&Plurals>) -> String {
    let place = |words: Wording<'_, '_>, indent: usize| {
        let mut tokens = Vec::new();
        words.tokens(&mut tokens);
        let choices = Choices { tokens: &tokens, plurals }.at(&mut 0, indent);
        if choices.is_empty() { String::new() } else { format!(" {choices}") }
    };
    let mut text = format!("{} ={}\n", part.name, part.words.map(|words| place(words, 4)).unwrap_or_default());
    for (name, words) in part.attributes() {
        text += &format!("    .{name} ={}\n", place(words, 8));
    }
    text
}

/// Says whether words choose between plural forms.
pub(in crate::locale_kit) fn needs_forms(words: Wording<'_, '_>) -> bool {
    Facts::of(words, None).choices().any(|(chooser, keys)| matches!(chooser, Chooser::Variable(_)) && counts(&keys))
}

struct Choices<'a, 't> {
    tokens: &'a [Token<'t>],
    plurals: Option<&'a Plurals>,
}

impl<'t> Choices<'_, 't> {
    /// Writes the choices up to the end of a variant.
    fn at(&self, at: &mut usize, indent: usize) -> String {
        let mut found = Vec::new();
        while let Some(token) = self.tokens.get(*at) {
            match token {
                Token::Variant(..) | Token::End => break,
                Token::Choice(chooser) => {
                    *at += 1;
                    found.push(self.choice(*chooser, at, indent));
                }
                _ => *at += 1,
            }
        }
        found.retain(|choice| !choice.is_empty());
        found.join(" ")
    }

    /// Writes one choice with its variants.
    fn choice(&self, chooser: Chooser<'t>, at: &mut usize, indent: usize) -> String {
        let mut variants: Vec<(&str, bool, String)> = Vec::new();
        while let Some(Token::Variant(key, is_default)) = self.tokens.get(*at) {
            *at += 1;
            variants.push((key, *is_default, self.at(at, indent + 8)));
        }
        *at += 1;
        let selector = match chooser {
            Chooser::Variable(name) => format!("${name}"),
            Chooser::Ordinal(name) => format!("NUMBER(${name}, type: \"ordinal\")"),
            // What decides is not for translators to change: it stands in the source above.
            Chooser::Other => return String::new(),
        };
        let keys: Vec<(&str, bool)> = variants.iter().map(|(key, is_default, _)| (*key, *is_default)).collect();
        let variants = match self.plurals.filter(|_| matches!(chooser, Chooser::Variable(_)) && counts(&keys)) {
            Some(plurals) => of_count(&variants, plurals),
            None => variants,
        };
        let margin = " ".repeat(indent);
        let mut text = format!("{{ {selector} ->\n");
        for (key, is_default, inside) in variants {
            let star = if is_default { '*' } else { ' ' };
            text += format!("{margin}   {star}[{key}] {inside}").trim_end();
            text += "\n";
        }
        format!("{text}{margin}}}")
    }
}

/// Gives the numbers that have words of their own, then the forms that the language needs. The last stands for every
/// other; each has inside it what the source has for all the others.
fn of_count<'t>(variants: &[(&'t str, bool, String)], plurals: &Plurals) -> Vec<(&'t str, bool, String)> {
    let exact: BTreeSet<u16> = variants.iter().filter_map(|(key, ..)| key.parse().ok()).collect();
    let mut all: Vec<_> = variants.iter().filter(|(key, ..)| !Plurals::is_name(key)).cloned().collect();
    let rest = variants.iter().find(|(_, is_default, _)| *is_default).map(|(.., inside)| inside.as_str());
    let inside = |key: &str| {
        let own = variants.iter().find(|(own, ..)| *own == key).map(|(.., inside)| inside.as_str());
        own.or(rest).unwrap_or_default().to_owned()
    };
    all.extend(keys(plurals, &exact).iter().map(|form| (*form, false, inside(form))));
    all.iter_mut().for_each(|(_, is_default, _)| *is_default = false);
    if let Some((_, is_default, _)) = all.last_mut() {
        *is_default = true;
    }
    all
}

/// Lists the plural forms that a choice needs besides numbers that have words of their own. The last is for all others.
pub(in crate::locale_kit) fn keys(plurals: &Plurals, exact: &BTreeSet<u16>) -> Vec<&'static str> {
    let mut forms = plurals.needed(exact);
    if !forms.contains(&"other") {
        forms.push("other");
    }
    forms
}
