//! Where the law of an encounter holds: an ISO 3166-1 country or an ISO 3166-2 subdivision.

use std::fmt;

/// Says why a text is no area code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a code such as GB or GB-SCT")]
pub struct AreaFault;

/// The codes of ISO 3166-1 that stand for a country or territory, and two that it reserves: the European Union and the
/// United Nations.
const ASSIGNED: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW \
    BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI \
    FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN \
    IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME \
    MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF \
    PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV \
    SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE \
    YT ZA ZM ZW EU UN";

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

    /// Says whether ISO 3166-1 knows the country, or leaves the code to whoever needs one of their own (as `ZZ`).
    #[must_use]
    pub fn is_known(&self) -> bool {
        let country = &self.0[..2];
        let own = matches!(country.as_bytes(), [b'A', b'A'] | [b'Q', b'M'..=b'Z'] | [b'X', _] | [b'Z', b'Z']);
        own || ASSIGNED.split_ascii_whitespace().any(|code| code == country)
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
    fn a_country_is_one_of_the_standard_or_a_code_left_free() {
        assert_eq!(ASSIGNED.split_ascii_whitespace().count(), 249 + 2);
        for known in ["GB", "GB-SCT", "XK", "ZZ", "EU", "UN"] {
            assert!(Area::parse(known).expect("a code").is_known(), "{known}");
        }
        for unknown in ["UK", "EN", "ZY", "UK-SCT"] {
            assert!(!Area::parse(unknown).expect("a code").is_known(), "{unknown}");
        }
    }

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
