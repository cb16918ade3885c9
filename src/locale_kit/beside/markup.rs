//! Tags and styles in words: a page breaks where a translation loses or invents one.

use super::facts::Facts;

/// The tags of some words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Markup {
    opened: Vec<String>,
    closed: Vec<String>,
    /// Names of elements that the page itself fills in (`data-l10n-name`).
    named: Vec<String>,
}

impl Markup {
    /// Finds the tags of some words.
    pub(super) fn of(facts: &Facts<'_>) -> Self {
        let mut markup = Self::default();
        if facts.letters.has_tags() {
            facts.texts().for_each(|text| markup.add(&text));
        }
        markup
    }

    fn add(&mut self, text: &str) {
        for (at, _) in text.match_indices('<') {
            let rest = &text[at + 1..];
            let (rest, list) = match rest.strip_prefix('/') {
                Some(rest) => (rest, &mut self.closed),
                None => (rest, &mut self.opened),
            };
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len());
            let name = &rest[..end];
            if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
                list.push(name.to_ascii_lowercase());
            }
        }
        for (at, start) in text.match_indices(NAMED) {
            self.named.extend(text[at + start.len()..].split('"').next().map(str::to_owned));
        }
    }

    /// Finds the first tag that a translation has lost or invented, or does not close. Variants share their tags: how
    /// often one stands is compared only where neither side has any.
    pub(super) fn differs(&self, translation: &Self, has_variants: bool) -> Option<String> {
        let pairs = [
            ("<", ">", &self.opened, &translation.opened),
            ("</", ">", &self.closed, &translation.closed),
            (NAMED, "\"", &self.named, &translation.named),
        ];
        pairs.into_iter().find_map(|(start, end, there, here)| {
            let count = |list: &[String], name: &String| list.iter().filter(|own| *own == name).count();
            let same = |name: &&String| match has_variants {
                true => count(there, name).min(1) == count(here, name).min(1),
                false => count(there, name) == count(here, name),
            };
            there.iter().chain(here).find(|name| !same(name)).map(|name| format!("{start}{name}{end}"))
        })
    }

    /// Says whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

const NAMED: &str = "data-l10n-name=\"";

/// Finds the first property that one of two styles sets and the other does not, or in another unit: the words of an
/// attribute `.style`, such as `width: 20em`.
pub(super) fn styles_differ(source: &str, translation: &str) -> Option<String> {
    let properties = |text: &str| -> Vec<(String, String)> {
        let pairs = text.split(';').filter_map(|pair| pair.split_once(':'));
        let unit = |value: &str| value.trim().trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').to_owned();
        pairs.map(|(name, value)| (name.trim().to_owned(), unit(value))).collect()
    };
    let (there, here) = (properties(source), properties(translation));
    let only = |some: &[(String, String)], other: &[(String, String)]| {
        some.iter().find(|pair| !other.contains(pair)).map(|(name, unit)| format!("{name}: {unit}"))
    };
    // Words that are no style at all are none of ours.
    if there.is_empty() { None } else { only(&there, &here).or_else(|| only(&here, &there)) }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::i18n::Parts;

    fn differs(source: &str, translation: &str) -> Option<String> {
        let name = Arc::from("a.ftl");
        let of = |text: &str| {
            let text = format!("a = {text}\n");
            let parts = Parts::of(&name, &text);
            let facts = Facts::of(parts.iter().next().and_then(|part| part.words).expect("words"), None);
            (Markup::of(&facts), facts.has_variants)
        };
        let ((source, one), (translation, other)) = (of(source), of(translation));
        source.differs(&translation, one || other)
    }

    #[test]
    fn a_lost_an_invented_and_an_open_tag_are_found() {
        assert_eq!(differs("a <b>c</b>", "a c").as_deref(), Some("<b>"));
        assert_eq!(differs("a c", "a <i>c</i>").as_deref(), Some("<i>"));
        assert_eq!(differs("<b>a</b>", "<b>a<b>").as_deref(), Some("<b>"));
        assert_eq!(
            differs("<a data-l10n-name=\"x\">b</a>", "<a data-l10n-name=\"y\">b</a>").as_deref(),
            Some("data-l10n-name=\"x\"")
        );
        assert_eq!(differs("<a href=\"{ $u }\">b</a> 1 < 2", "1 < 2 <a href=\"{ $u }\">b</a>"), None);
    }

    #[test]
    fn variants_share_their_tags() {
        let source = "{ $n ->\n        [one] <b>a</b>\n       *[other] <b>b</b>\n    }";
        assert_eq!(differs(source, "<b>c</b>"), None);
        assert_eq!(differs(source, "c").as_deref(), Some("<b>"));
    }

    #[test]
    fn a_style_keeps_its_properties_and_units() {
        assert_eq!(styles_differ("width: 20em", "width: 30em"), None);
        assert_eq!(styles_differ("width: 20em", "width: 30px").as_deref(), Some("width: em"));
        assert_eq!(styles_differ("width: 20em", "height: 20em").as_deref(), Some("width: em"));
        assert_eq!(styles_differ("bold", "fett"), None);
    }
}
