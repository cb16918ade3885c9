//! What is known of the words of one message or attribute: its pieces, and what they name.

use std::borrow::Cow;

use super::letters::Letters;
use crate::i18n::{Chooser, Plurals, Token, Wording};

/// What is known of some words. Made to be filled again and again: a tree has more than a hundred thousand of them.
#[derive(Debug, Default)]
pub(in crate::locale_kit) struct Facts<'t> {
    /// The words in pieces.
    pub(super) tokens: Vec<Token<'t>>,
    /// The values that are named, each once. The sets below have a bit for each.
    names: Vec<&'t str>,
    /// Values that stand in the words.
    pub(super) shown: Set,
    /// Values that stand in the words whichever variant is chosen, or that the variant itself names.
    pub(super) always: Set,
    /// Values that choose between variants other than plural forms.
    pub(super) chosen: Set,
    /// Values that choose between plural forms.
    pub(super) counted: Set,
    /// Messages and terms that are named: the id, and the attribute that is meant.
    pub(super) references: Vec<(&'t str, Option<&'t str>)>,
    /// Functions that are named.
    pub(super) functions: Vec<&'t str>,
    /// Whether there are variants.
    pub(super) has_variants: bool,
    /// What letters and signs the words are made of.
    pub(super) letters: Letters,
}

/// Some of the values that words name. More than sixty-four no message has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Set(u64);

impl Set {
    fn all() -> Self {
        Self(u64::MAX)
    }

    fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn common(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

impl<'t> Facts<'t> {
    /// Finds out about words.
    pub(in crate::locale_kit) fn of(words: Wording<'_, 't>, plurals: Option<&Plurals>) -> Self {
        let mut facts = Self::default();
        facts.fill(words, plurals);
        facts
    }

    /// Finds out about other words, in place of those before.
    pub(super) fn fill(&mut self, words: Wording<'_, 't>, plurals: Option<&Plurals>) {
        self.tokens.clear();
        self.names.clear();
        self.references.clear();
        self.functions.clear();
        self.letters = Letters::default();
        self.has_variants = false;
        (self.shown, self.chosen, self.counted) = (Set(0), Set(0), Set(0));
        words.tokens(&mut self.tokens);
        let mut at = 0;
        self.always = self.flow(&mut at, plurals);
    }

    /// Goes through words up to the end of their variant. Gives the values that stand on every path.
    fn flow(&mut self, at: &mut usize, plurals: Option<&Plurals>) -> Set {
        let mut always = Set(0);
        while let Some(token) = self.tokens.get(*at).copied() {
            match token {
                Token::Variant(..) | Token::End => return always,
                Token::Text(text) => self.letters.add(text),
                Token::Quoted(_) => self.letters.quoted(&token.words().unwrap_or_default()),
                Token::Number(_) => {}
                Token::Variable(name) => {
                    let bit = self.bit(name);
                    self.shown = self.shown.with(bit);
                    always = always.with(bit);
                }
                Token::Message(id, attribute) => self.references.push((id, attribute)),
                Token::Term(id) => self.references.push((id, None)),
                Token::Function(name) => self.functions.push(name),
                Token::Choice(chooser) => {
                    *at += 1;
                    always = always.with(self.choice(chooser, at, plurals));
                    continue;
                }
            }
            *at += 1;
        }
        always
    }

    /// Goes through variants up to the end of the choice.
    fn choice(&mut self, chooser: Chooser<'t>, at: &mut usize, plurals: Option<&Plurals>) -> Set {
        self.has_variants = true;
        let (Chooser::Variable(name) | Chooser::Ordinal(name)) = chooser else {
            return self.variants(at, plurals, |_| Set(0));
        };
        let bit = self.bit(name);
        if counts(&variants_at(&self.tokens, *at)) {
            self.counted = self.counted.with(bit);
        } else {
            self.chosen = self.chosen.with(bit);
        }
        let names_it = |key: &str| {
            let of_plural = plurals.map_or(matches!(key, "zero" | "one" | "two"), |plurals| plurals.names_number(key));
            let named = of_plural || !Plurals::is_name(key);
            if named { bit } else { Set(0) }
        };
        self.variants(at, plurals, names_it)
    }

    /// Goes through variants. `named` gives the value that a key itself names.
    fn variants(&mut self, at: &mut usize, plurals: Option<&Plurals>, named: impl Fn(&str) -> Set) -> Set {
        let mut always = Set::all();
        while let Some(token) = self.tokens.get(*at).copied() {
            *at += 1;
            match token {
                Token::Variant(key, _) => always = always.common(self.flow(at, plurals).with(named(key))),
                _ => break,
            }
        }
        always
    }

    fn bit(&mut self, name: &'t str) -> Set {
        let place = self.names.iter().position(|known| *known == name).unwrap_or_else(|| {
            self.names.push(name);
            self.names.len() - 1
        });
        Set(1u64.checked_shl(u32::try_from(place).unwrap_or(u32::MAX)).unwrap_or(0))
    }

    /// Lists the values that are named.
    pub(super) fn names(&self) -> &[&'t str] {
        &self.names
    }

    /// Says whether a value is among these.
    pub(super) fn is_in(&self, set: Set, name: &str) -> bool {
        let place = self.names.iter().position(|known| *known == name);
        place.and_then(|place| 1u64.checked_shl(u32::try_from(place).ok()?)).is_some_and(|bit| set.0 & bit != 0)
    }

    /// Gives the texts of the words.
    pub(super) fn texts(&self) -> impl Iterator<Item = Cow<'t, str>> {
        self.tokens.iter().filter_map(|token| token.words())
    }

    /// Lists the choices: what decides, and the keys with whether each stands for every other.
    pub(in crate::locale_kit) fn choices(&self) -> impl Iterator<Item = (Chooser<'t>, Vec<(&'t str, bool)>)> {
        self.tokens.iter().enumerate().filter_map(|(at, token)| match token {
            Token::Choice(chooser) => Some((*chooser, variants_at(&self.tokens, at + 1))),
            _ => None,
        })
    }
}

/// Lists the variants of the choice that has begun just before this place.
fn variants_at<'t>(tokens: &[Token<'t>], at: usize) -> Vec<(&'t str, bool)> {
    let mut inside = 0_usize;
    let mut found = Vec::new();
    for token in tokens.get(at..).unwrap_or_default() {
        match token {
            Token::Choice(_) => inside += 1,
            Token::End if inside == 0 => break,
            Token::End => inside -= 1,
            Token::Variant(key, is_default) if inside == 0 => found.push((*key, *is_default)),
            _ => {}
        }
    }
    found
}

/// Says whether variants are those of a count: numbers, or plural forms of any language.
pub(in crate::locale_kit) fn counts(variants: &[(&str, bool)]) -> bool {
    variants.iter().all(|(key, _)| Plurals::is_name(key) || is_number(key))
        && variants.iter().any(|(key, _)| *key != "other")
}

/// Says whether a key is a number.
pub(super) fn is_number(key: &str) -> bool {
    key.parse::<f64>().is_ok()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::i18n::Parts;
    use crate::vocabulary::LanguageTag;

    fn sets(text: &str, language: &str) -> [Vec<String>; 4] {
        let name = Arc::from("a.ftl");
        let parts = Parts::of(&name, text);
        let words = parts.iter().next().and_then(|part| part.words).expect("words");
        let plurals = Plurals::of(&LanguageTag::parse(language).expect("a tag"));
        let facts = Facts::of(words, plurals.as_ref());
        [facts.shown, facts.always, facts.chosen, facts.counted]
            .map(|set| facts.names().iter().filter(|name| facts.is_in(set, name)).map(ToString::to_string).collect())
    }

    #[test]
    fn what_stands_on_every_path_is_told_apart() {
        let text = "a = { $n ->\n    [one] one { $x }\n   *[other] { $n } { $x } { $y }\n }\n";
        let [shown, always, chosen, counted] = sets(text, "en");
        assert_eq!(shown, ["n", "x", "y"]);
        assert_eq!(always, ["n", "x"]);
        assert!(chosen.is_empty());
        assert_eq!(counted, ["n"]);
    }

    #[test]
    fn one_names_its_number_in_some_languages_only() {
        let text = "a = { $n ->\n    [one] one\n   *[other] { $n }\n }\n";
        assert_eq!(sets(text, "en")[1], ["n"]);
        assert_eq!(sets(text, "uk")[1], [""; 0]);
    }

    #[test]
    fn a_choice_inside_a_choice_keeps_to_itself() {
        let text = "a = { $k ->\n    [x] { $n ->\n        [one] 1\n       *[other] { $n }\n    }\n   *[y] { $m }\n }\n";
        let [shown, always, chosen, counted] = sets(text, "en");
        assert_eq!(shown, ["n", "m"]);
        assert_eq!(always, ["k"]);
        assert_eq!((chosen, counted), (vec!["k".to_owned()], vec!["n".to_owned()]));
    }
}
