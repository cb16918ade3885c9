//! A span of time in words.

use crate::vocabulary::Message;

/// Gives the parts of an ISO 8601 duration that are not nought, the longest unit first; nothing where the text is no
/// duration of whole numbers. `PT0S` has no parts: it means at once.
pub(super) fn parts(duration: &str) -> Option<Vec<Message>> {
    let rest = duration.strip_prefix('P')?;
    let (date, time) = match rest.split_once('T') {
        Some((_, "")) => return None,
        Some((date, time)) => (date, time),
        None if rest.is_empty() => return None,
        None => (rest, ""),
    };
    let mut parts = units(
        date,
        &[('Y', "sheet-span-years"), ('M', "sheet-span-months"), ('W', "sheet-span-weeks"), ('D', "sheet-span-days")],
    )?;
    parts.extend(units(time, &[('H', "sheet-span-hours"), ('M', "sheet-span-minutes"), ('S', "sheet-span-seconds")])?);
    Some(parts)
}

/// Reads numbers that are followed by units in this order, each at most once.
fn units(mut text: &str, units: &[(char, &'static str)]) -> Option<Vec<Message>> {
    let mut parts = Vec::new();
    for (letter, id) in units {
        let Some((number, rest)) = text.split_once(*letter) else { continue };
        let count: u32 = number.parse().ok()?;
        if count > 0 {
            parts.push(Message::fixed(id).number("count", count));
        }
        text = rest;
    }
    text.is_empty().then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(duration: &str) -> Option<Vec<String>> {
        parts(duration).map(|parts| parts.iter().map(|part| part.id.as_str().to_owned()).collect())
    }

    #[test]
    fn each_unit_has_its_words() {
        assert_eq!(parts("PT24H"), Some(vec![Message::fixed("sheet-span-hours").number("count", 24)]));
        assert_eq!(ids("P1M"), Some(vec!["sheet-span-months".to_owned()]));
        assert_eq!(ids("PT1M"), Some(vec!["sheet-span-minutes".to_owned()]));
        assert_eq!(ids("P1DT12H"), Some(vec!["sheet-span-days".to_owned(), "sheet-span-hours".to_owned()]));
        assert_eq!(ids("PT0S"), Some(vec![]));
    }

    #[test]
    fn what_is_no_duration_has_no_parts() {
        for text in ["", "P", "PT", "24H", "P1H", "PT1D", "P1D2W", "P-1D", "P1.5D", "P1Dx", "PXD", "P1DT"] {
            assert_eq!(parts(text), None, "{text}");
        }
    }
}
