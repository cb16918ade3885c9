//! The plural forms of a language (CLDR), as the numbers of a text need them.

use std::collections::{BTreeMap, BTreeSet};

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

use crate::vocabulary::LanguageTag;

/// The names that plural forms have in every language, in the order in which they are written.
const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The greatest count that forms are looked for in; no text of this program counts higher.
const MOST: u16 = 200;

/// Numbers besides those that forms are looked for in: parts of a whole, and a million.
const MORE: [&str; 9] = ["0.0", "0.1", "0.5", "1.0", "1.5", "2.0", "2.5", "10.5", "1000000"];

/// Languages that by newer rules than those at hand (CLDR 38) have a form for millions.
const MILLIONS: [&str; 8] = ["ca", "es", "fr", "it", "lld", "pt", "scn", "vec"];

/// The most counts that a form may stand for and still need no number: French says "one" of none and of one.
const NAMED: usize = 2;

/// Knows the plural forms of one language.
pub struct Plurals {
    /// The counts up to [`MOST`] that take each form.
    counts: BTreeMap<&'static str, BTreeSet<u16>>,
    /// Every form that some number takes.
    known: BTreeSet<&'static str>,
}

impl Plurals {
    /// Finds the rules of a language for counts; nothing where none are known.
    #[must_use]
    pub fn of(tag: &LanguageTag) -> Option<Self> {
        let mut plurals = Self::by(tag, PluralRuleType::CARDINAL)?;
        plurals.known.extend(MILLIONS.contains(&tag.primary()).then_some("many"));
        Some(plurals)
    }

    /// Finds the rules of a language for places in an order; nothing where none are known.
    #[must_use]
    pub fn ordinal(tag: &LanguageTag) -> Option<Self> {
        Self::by(tag, PluralRuleType::ORDINAL)
    }

    fn by(tag: &LanguageTag, kind: PluralRuleType) -> Option<Self> {
        let known = |tag: &str| {
            let tag: unic_langid::LanguageIdentifier = tag.parse().ok()?;
            PluralRules::create(tag, kind).ok()
        };
        let rules = known(tag.as_str()).or_else(|| known(tag.primary()))?;
        let mut counts: BTreeMap<&'static str, BTreeSet<u16>> = BTreeMap::new();
        for count in 0..=MOST {
            counts.entry(name(rules.select(count).ok()?)).or_default().insert(count);
        }
        let more = MORE.iter().filter_map(|number| rules.select(*number).ok()).map(name);
        let known = counts.keys().copied().chain(more).collect();
        Some(Self { counts, known })
    }

    /// Lists the languages whose rules are known, by tag.
    #[must_use]
    pub fn languages() -> BTreeSet<String> {
        PluralRules::get_locales(PluralRuleType::CARDINAL).iter().map(ToString::to_string).collect()
    }

    /// Says whether a key names a plural form of any language.
    #[must_use]
    pub fn is_name(key: &str) -> bool {
        NAMES.contains(&key)
    }

    /// Says whether some number takes this form.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.known.contains(key)
    }

    /// Lists the forms that counts take which have no words of their own, in the order in which they are written; `exact`
    /// are the numbers that have.
    #[must_use]
    pub fn needed(&self, exact: &BTreeSet<u16>) -> Vec<&'static str> {
        let is_needed = |form: &&&str| self.counts.get(**form).is_some_and(|counts| !counts.is_subset(exact));
        NAMES.iter().filter(is_needed).copied().collect()
    }

    /// Says whether a form names its number by itself, as "one" does in most languages: words for it need not hold the
    /// number. In Ukrainian "one" also stands for twenty-one.
    #[must_use]
    pub fn names_number(&self, key: &str) -> bool {
        self.counts.get(key).is_some_and(|counts| counts.len() <= NAMED)
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

    fn plurals(tag: &str) -> Plurals {
        Plurals::of(&LanguageTag::parse(tag).expect("a tag")).expect("rules")
    }

    #[test]
    fn each_language_has_its_forms() {
        let needed = |tag: &str, exact: &[u16]| plurals(tag).needed(&exact.iter().copied().collect());
        assert_eq!(needed("en", &[]), ["one", "other"]);
        assert_eq!(needed("es-MX", &[]), ["one", "other"]);
        assert_eq!(needed("ar", &[]), ["zero", "one", "two", "few", "many", "other"]);
        assert_eq!(needed("ar", &[0, 2]), ["one", "few", "many", "other"]);
        assert_eq!(needed("ja", &[]), ["other"]);
        assert!(Plurals::of(&LanguageTag::parse("prs").expect("a tag")).is_none());
    }

    #[test]
    fn a_form_that_only_some_numbers_take_is_no_stranger() {
        let has = |tag: &str, key: &str| plurals(tag).has(key);
        assert!(has("es", "many") && has("cs", "many") && has("pl", "other") && has("lt", "many"));
        assert!(!has("de", "many") && !has("de", "few") && !has("ja", "one") && !has("en", "two"));
    }

    #[test]
    fn a_form_names_its_number_where_it_stands_for_hardly_another() {
        let names = |tag: &str, key: &str| plurals(tag).names_number(key);
        assert!(names("en", "one") && names("fr", "one") && names("ar", "two"));
        assert!(!names("uk", "one") && !names("ar", "few") && !names("en", "other"));
    }

    #[test]
    fn places_in_an_order_have_forms_of_their_own() {
        let ordinal = Plurals::ordinal(&LanguageTag::parse("en").expect("a tag")).expect("rules");
        assert_eq!(ordinal.needed(&BTreeSet::new()), ["one", "two", "few", "other"]);
    }
}
