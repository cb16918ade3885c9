//! Tags and styles in words: a page breaks where a translation loses or invents one.

use super::facts::Facts;

/// The tags of some words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Markup {
    opened: Vec<String>,
    closed: Vec<String>,
    /// The attributes of tags: `a href`, and with their values where no translation changes them.
    attributes: Vec<String>,
    /// The first tag that closes something else than what was opened last.
    crossed: Option<String>,
}

/// Attributes by whose values a page finds an element.
const FIXED: [&str; 3] = ["class", "id", "data-l10n-name"];

/// Elements that nothing closes.
const ALONE: [&str; 6] = ["br", "hr", "img", "input", "wbr", "source"];

impl Markup {
    /// Finds the tags of some words.
    pub(super) fn of(facts: &Facts<'_>) -> Self {
        let mut markup = Self::default();
        if facts.letters.has_tags() {
            // A value that is filled in may stand inside a tag.
            let text: String = facts.tokens.iter().map(|token| token.words().unwrap_or(VALUE.into())).collect();
            markup.add(&text);
        }
        markup
    }

    fn add(&mut self, text: &str) {
        let mut open: Vec<String> = Vec::new();
        for (at, _) in text.match_indices('<') {
            let rest = &text[at + 1..];
            let (rest, closes) = rest.strip_prefix('/').map_or((rest, false), |rest| (rest, true));
            let (name, rest) = word(rest);
            if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
                continue;
            }
            let name = name.to_ascii_lowercase();
            if closes {
                if open.pop().as_ref() != Some(&name) {
                    self.crossed.get_or_insert_with(|| name.clone());
                }
                self.closed.push(name);
                continue;
            }
            let closed_itself = self.attributes_of(&name, rest);
            if !closed_itself && !ALONE.contains(&name.as_str()) {
                open.push(name.clone());
            }
            self.opened.push(name);
        }
    }

    /// Takes the attributes of a tag up to its end. Says whether it closes itself.
    fn attributes_of(&mut self, tag: &str, mut rest: &str) -> bool {
        loop {
            rest = rest.trim_start();
            if rest.starts_with("/>") {
                return true;
            }
            let (name, after) = word(rest);
            if name.is_empty() {
                return false;
            }
            let (value, after) = value(after);
            self.attributes.push(match value.filter(|_| FIXED.contains(&name)) {
                Some(value) => format!("{tag} {name}=\"{value}\""),
                None => format!("{tag} {name}"),
            });
            rest = after;
        }
    }

    /// Finds the first tag that a translation has lost, invented, moved behind its end or left open, and the first
    /// attribute of one. Variants share their tags: how often one stands is compared only where neither side has any.
    pub(super) fn differs(&self, translation: &Self, has_variants: bool) -> Option<String> {
        let pairs = [
            ("<", &self.opened, &translation.opened),
            ("</", &self.closed, &translation.closed),
            ("<", &self.attributes, &translation.attributes),
        ];
        let other = pairs.into_iter().find_map(|(start, there, here)| {
            let count = |list: &[String], name: &String| list.iter().filter(|own| *own == name).count();
            let same = |name: &&String| match has_variants {
                true => count(there, name).min(1) == count(here, name).min(1),
                false => count(there, name) == count(here, name),
            };
            there.iter().chain(here).find(|name| !same(name)).map(|name| format!("{start}{name}>"))
        });
        let crossed = translation.crossed.as_ref().filter(|_| !has_variants && self.crossed.is_none());
        other.or_else(|| crossed.map(|name| format!("</{name}>")))
    }

    /// Says whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What stands for a value that is filled in.
const VALUE: &str = "\u{FFFC}";

/// Takes the value of an attribute that some text begins with, if it has one.
fn value(text: &str) -> (Option<&str>, &str) {
    let Some(value) = text.trim_start().strip_prefix('=').map(str::trim_start) else { return (None, text) };
    if let Some(quote) = value.chars().next().filter(|quote| matches!(quote, '"' | '\'')) {
        let inside = &value[1..];
        let (value, rest) = inside.split_once(quote).unwrap_or((inside, ""));
        return (Some(value), rest);
    }
    let (value, rest) = value.split_at(value.find([' ', '\n', '>']).unwrap_or(value.len()));
    (Some(value), rest)
}

/// Takes the name that some text begins with.
fn word(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(text.len());
    text.split_at(end)
}

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
            Some("<a data-l10n-name=\"x\">")
        );
        assert_eq!(differs("<a href=\"{ $u }\">b</a> 1 < 2", "1 < 2 <a href=\"{ $u }\">b</a>"), None);
    }

    #[test]
    fn an_attribute_and_the_order_of_tags_are_kept() {
        assert_eq!(differs("<a href=\"{ $u }\">b</a>", "<a>b</a>").as_deref(), Some("<a href>"));
        assert_eq!(differs("<a href='x'>b</a>", "<a href='y' >b</a>"), None);
        assert_eq!(differs("<i class=\"x\">b</i>", "<i class='y'>b</i>").as_deref(), Some("<i class=\"x\">"));
        assert_eq!(differs("a <b>c</b>", "</b>a<b> c").as_deref(), Some("</b>"));
        assert_eq!(differs("<b><i>a</i></b>", "<b><i>a</b></i>").as_deref(), Some("</b>"));
        assert_eq!(differs("<b><i>a</i></b>", "<i><b>a</b></i>"), None);
        assert_eq!(differs("a<br>b<img src=x/> <b>c</b>", "<b>c</b> a<br>b<img src=x/>"), None);
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
