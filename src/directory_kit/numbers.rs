//! Numbers that have the right form and still can't be right. Whether anybody answers there only a call can tell.

use regex_lite::Regex;

use crate::documents::directory::{Channel, ChannelKind};
use crate::vocabulary::{Area, Code};

/// The numbering plan of each area, a line each: its ISO 3166-1 code, the code that is dialled for it, and the pattern of
/// the digits that follow. Taken from libphonenumber's tables when the program is built: they hold far more than this, and
/// its reader would make each start of the program longer.
const PLANS: &str = include_str!(concat!(env!("OUT_DIR"), "/plans.txt"));

/// The area of services that belong to no country, such as +800.
const NO_COUNTRY: &str = "001";

/// Finds what is wrong with a telephone number, where that can be known: short numbers are missing from every numbering
/// plan. A number of another country is wrong even where it exists.
pub(super) fn fault(channel: &Channel, area: &Area, of_country: bool) -> Option<Code> {
    if channel.kind != ChannelKind::Phone {
        return None;
    }
    let mut fitting = plans().filter(|plan| plan.holds(&channel.value)).peekable();
    let Some(Plan { code, .. }) = fitting.peek().copied() else { return Some(Code::NumberNotValid) };
    let home = plans().find(|plan| plan.area == area.country().as_str());
    let elsewhere = of_country && home.is_some_and(|home| home.code != code);
    (elsewhere && fitting.all(|plan| plan.area != NO_COUNTRY)).then_some(Code::NumberElsewhere)
}

/// Says whether the value of a channel can be right as far as that can be known, in whatever country.
pub(super) fn may_be(channel: &Channel) -> bool {
    channel.kind != ChannelKind::Phone || is_valid(&channel.value)
}

/// Says whether a number in E.164 form stands in some numbering plan.
pub(super) fn is_valid(number: &str) -> bool {
    plans().any(|plan| plan.holds(number))
}

#[derive(Clone, Copy)]
struct Plan {
    area: &'static str,
    code: &'static str,
    pattern: &'static str,
}

impl Plan {
    fn holds(self, number: &str) -> bool {
        let digits = number.strip_prefix('+').and_then(|digits| digits.strip_prefix(self.code));
        let fits =
            |digits| Regex::new(&format!("^(?:{})$", self.pattern)).is_ok_and(|pattern| pattern.is_match(digits));
        digits.is_some_and(fits)
    }
}

fn plans() -> impl Iterator<Item = Plan> {
    PLANS.lines().filter_map(|line| {
        let (area, rest) = line.split_once(' ')?;
        let (code, pattern) = rest.split_once(' ')?;
        Some(Plan { area, code, pattern })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_can_be_read() {
        assert!(plans().count() > 200);
        for plan in plans() {
            assert!(Regex::new(plan.pattern).is_ok(), "{}", plan.area);
        }
    }
}
