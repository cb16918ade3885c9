//! The language of a person or of the program, as a BCP 47 tag.

use std::fmt;

/// Says why a text is no language tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a BCP 47 language tag")]
pub struct LanguageFault;

/// A BCP 47 tag in its canonical form, such as `prs` or `pt-BR`. Any language, with or without a locale here.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag(Box<str>);

impl LanguageTag {
    /// Takes a tag and writes it in its canonical form.
    ///
    /// # Errors
    /// Refuses a text that is no tag, and the empty and the undetermined language.
    pub fn parse(text: &str) -> Result<Self, LanguageFault> {
        let tag: unic_langid::LanguageIdentifier = text.parse().map_err(|_| LanguageFault)?;
        if tag.language.is_empty() { Err(LanguageFault) } else { Ok(Self(tag.to_string().into())) }
    }

    /// Gives the canonical tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Says whether words of the wider language serve somebody of this one: `ar` serves `ar-SY`. Those of another
    /// script do not.
    #[must_use]
    pub fn is_within(&self, wider: &Self) -> bool {
        let Some(rest) = self.0.strip_prefix(&*wider.0) else { return false };
        let is_script = |part: &str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
        rest.is_empty() || rest.starts_with('-') && !rest.split('-').any(is_script)
    }

    /// Gives the primary language alone, such as `pt`.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.0.split_once('-').map_or(&self.0, |(primary, _)| primary)
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wider_language_serves_a_place_but_not_another_script() {
        let within = |tag: &str, wider: &str| {
            LanguageTag::parse(tag).is_ok_and(|tag| LanguageTag::parse(wider).is_ok_and(|wider| tag.is_within(&wider)))
        };
        assert!(within("ar-SY", "ar") && within("es-MX", "es") && within("es", "es"));
        assert!(!within("ar", "ar-SY") && !within("sr-Latn", "sr") && !within("arz", "ar") && !within("prs", "fa"));
    }

    #[test]
    fn a_tag_is_kept_in_canonical_form() {
        assert_eq!(LanguageTag::parse("PT-br").map(|t| t.to_string()), Ok("pt-BR".to_owned()));
        assert_eq!(LanguageTag::parse("prs").map(|t| t.primary().to_owned()), Ok("prs".to_owned()));
        for bad in ["", "und", "x", "not a tag", "1"] {
            assert!(LanguageTag::parse(bad).is_err(), "{bad}");
        }
    }
}
