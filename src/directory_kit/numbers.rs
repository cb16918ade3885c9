//! Numbers that have the right form and still can't be right. Whether anybody answers there only a call can tell.

use phonenumber::{Mode, country, parse};

use crate::documents::directory::{Channel, ChannelKind};
use crate::vocabulary::{Area, Code};

/// Codes of services that belong to no country.
const OF_NO_COUNTRY: [u16; 9] = [800, 808, 870, 878, 881, 882, 883, 888, 979];

/// Finds what is wrong with a telephone number, where that can be known: short numbers are missing from every numbering
/// plan. A number of another country is wrong even where it exists.
pub(super) fn fault(channel: &Channel, area: &Area, of_country: bool) -> Option<Code> {
    if channel.kind != ChannelKind::Phone {
        return None;
    }
    let Ok(number) = parse(None, &channel.value) else { return Some(Code::NumberNotValid) };
    // What was read must be what was written: the reader takes some letters for digits.
    if !number.is_valid() || number.format().mode(Mode::E164).to_string() != channel.value {
        return Some(Code::NumberNotValid);
    }
    let code = number.code().value();
    let home: Option<country::Id> = area.country().as_str().parse().ok();
    let home = home.and_then(|home| phonenumber::metadata::DATABASE.by_id(home.as_ref()));
    let elsewhere = of_country && home.is_some_and(|home| home.country_code() != code);
    (elsewhere && !OF_NO_COUNTRY.contains(&code)).then_some(Code::NumberElsewhere)
}
