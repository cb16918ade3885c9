//! Which of the locales fits a wish best.

use fluent_langneg::negotiate::{NegotiationStrategy, filter_matches};
use unic_langid::LanguageIdentifier;

use crate::vocabulary::LanguageTag;

/// Finds the locale that fits best. Wishes come first to last, as tags (`pt-BR`) or as systems write them
/// (`pt_BR.UTF-8`); what is no language (`C`, `POSIX`) is passed over. Nothing is found where none fits.
#[must_use]
pub fn negotiate(wishes: &[&str], available: &[LanguageTag]) -> Option<LanguageTag> {
    let wishes: Vec<LanguageIdentifier> = wishes.iter().filter_map(|wish| identifier(wish)).collect();
    let offers: Vec<LanguageIdentifier> = available.iter().filter_map(|tag| identifier(tag.as_str())).collect();
    let best = *filter_matches(&wishes, &offers, NegotiationStrategy::Lookup).first()?;
    available.iter().find(|tag| identifier(tag.as_str()).as_ref() == Some(best)).cloned()
}

fn identifier(text: &str) -> Option<LanguageIdentifier> {
    let tag = text.split(['.', '@']).next()?.replace('_', "-");
    let tag: LanguageIdentifier = tag.parse().ok()?;
    (!tag.language.is_empty()).then_some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_locale_is_found() {
        let available: Vec<LanguageTag> =
            ["en", "pt", "pt-BR", "prs", "zh-Hant"].iter().filter_map(|tag| LanguageTag::parse(tag).ok()).collect();
        let found = |wishes: &[&str]| negotiate(wishes, &available).map(|tag| tag.to_string());
        assert_eq!(found(&["pt_BR.UTF-8"]).as_deref(), Some("pt-BR"));
        assert_eq!(found(&["pt-AO"]).as_deref(), Some("pt"));
        assert_eq!(found(&["en_US@euro"]).as_deref(), Some("en"));
        assert_eq!(found(&["C", "prs"]).as_deref(), Some("prs"));
        assert_eq!(found(&["zh-TW"]).as_deref(), Some("zh-Hant"));
        assert_eq!(found(&["sw", "C.UTF-8", "POSIX", ""]), None);
    }
}
