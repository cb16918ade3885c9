//! The plural forms of a language (CLDR), as the numbers of a text need them.

use std::collections::BTreeSet;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

use crate::vocabulary::LanguageTag;

/// The names that plural forms have in every language.
const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The greatest count that forms are looked for in; no text of this program counts higher.
const MOST: u16 = 200;

/// Knows the plural forms of one language.
pub struct Plurals {
    rules: PluralRules,
}

impl Plurals {
    /// Finds the rules of a language; nothing where none are known.
    #[must_use]
    pub fn of(tag: &LanguageTag) -> Option<Self> {
        let known = |tag: &str| {
            let tag: unic_langid::LanguageIdentifier = tag.parse().ok()?;
            PluralRules::create(tag, PluralRuleType::CARDINAL).ok()
        };
        Some(Self { rules: known(tag.as_str()).or_else(|| known(tag.primary()))? })
    }

    /// Says whether a key names a plural form of any language.
    #[must_use]
    pub fn is_name(key: &str) -> bool {
        NAMES.contains(&key)
    }

    /// Lists the forms that counts take which have no words of their own; `exact` are the numbers that have.
    #[must_use]
    pub fn needed(&self, exact: &BTreeSet<u16>) -> BTreeSet<&'static str> {
        let form = |count| Some(name(self.rules.select(count).ok()?));
        (0..=MOST).filter(|count| !exact.contains(count)).filter_map(form).collect()
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needed(tag: &str, exact: &[u16]) -> Vec<&'static str> {
        let plurals = Plurals::of(&LanguageTag::parse(tag).expect("a tag")).expect("rules");
        plurals.needed(&exact.iter().copied().collect()).into_iter().collect()
    }

    #[test]
    fn each_language_has_its_forms() {
        assert_eq!(needed("en", &[]), ["one", "other"]);
        assert_eq!(needed("es-MX", &[]), ["one", "other"]);
        assert_eq!(needed("ar", &[]), ["few", "many", "one", "other", "two", "zero"]);
        assert_eq!(needed("ar", &[0, 2]), ["few", "many", "one", "other"]);
        assert_eq!(needed("ja", &[]), ["other"]);
        assert!(Plurals::of(&LanguageTag::parse("prs").expect("a tag")).is_none());
    }
}
