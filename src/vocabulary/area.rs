//! Where the law of an encounter holds: an ISO 3166-1 country or an ISO 3166-2 subdivision.

use std::fmt;

/// Says why a text is no area code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a code such as GB or GB-SCT")]
pub struct AreaFault;

/// An area code: two capital letters, or two capital letters, a hyphen and one to three capitals or digits.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Area(Box<str>);

impl Area {
    /// Takes a code in either case. Whether the place exists is known only to the directory.
    ///
    /// # Errors
    /// Refuses a text of another shape.
    pub fn parse(text: &str) -> Result<Self, AreaFault> {
        let code = text.to_ascii_uppercase();
        let (country, rest) = code.split_once('-').map_or((code.as_str(), None), |(c, r)| (c, Some(r)));
        let country_fits = country.len() == 2 && country.bytes().all(|b| b.is_ascii_uppercase());
        let rest_fits = rest.is_none_or(|r| {
            (1..=3).contains(&r.len()) && r.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        });
        if country_fits && rest_fits { Ok(Self(code.into())) } else { Err(AreaFault) }
    }

    /// Gives the code in capitals.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Gives the country alone.
    #[must_use]
    pub fn country(&self) -> Self {
        Self(self.0[..2].into())
    }

    /// Says whether this is a country, not a subdivision.
    #[must_use]
    pub fn is_country(&self) -> bool {
        self.0.len() == 2
    }

    /// Says whether `other` lies within this area (or is it).
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        self == other || self.is_country() && other.country() == *self
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_covers_its_subdivisions() {
        let gb = Area::parse("gb").expect("a code");
        let scotland = Area::parse("GB-SCT").expect("a code");
        assert!(gb.covers(&scotland) && gb.covers(&gb) && scotland.covers(&scotland));
        assert!(!scotland.covers(&gb));
        for bad in ["", "G", "GBR", "GB-", "GB-SCOT", "G1", "GB_SCT"] {
            assert!(Area::parse(bad).is_err(), "{bad}");
        }
    }
}
