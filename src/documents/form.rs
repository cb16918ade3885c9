//! Texts of a fixed form: durations and addresses.

/// Says whether a text is an ISO 8601 duration such as `PT24H` or `P30D`.
pub(in crate::documents) fn is_duration(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('P') else { return false };
    let (days, time) = rest.split_once('T').map_or((rest, None), |(days, time)| (days, Some(time)));
    let empty = days.is_empty() && time.is_none();
    !empty && in_order(days, "YMWD") && time.is_none_or(|time| !time.is_empty() && in_order(time, "HMS"))
}

/// Says whether a text is numbers, each with its unit, the units in this order.
fn in_order(mut text: &str, units: &str) -> bool {
    let mut units = units.chars();
    while !text.is_empty() {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let Some(unit) = text[digits..].chars().next() else { return false };
        if digits == 0 || digits > 4 || !units.any(|known| known == unit) {
            return false;
        }
        text = &text[digits + 1..];
    }
    true
}

/// Says whether a text is an absolute https address with a named host: no user, no port, no bare IP address.
pub(in crate::documents) fn is_https(text: &str) -> bool {
    let Some(host) = host(text) else { return false };
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let named = host.rsplit('.').next().is_some_and(|last| last.bytes().any(|b| b.is_ascii_alphabetic()));
    host.contains('.') && named && host.split('.').all(label) && text.bytes().all(|b| b.is_ascii_graphic())
}

/// Gives the host of an https address.
pub(in crate::documents) fn host(address: &str) -> Option<&str> {
    address.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_numbers_with_units_in_order() {
        for good in ["P30D", "PT24H", "P1Y2M3W4DT5H6M7S", "P1W"] {
            assert!(is_duration(good), "{good}");
        }
        for bad in ["", "P", "PT", "P30", "30D", "P1D2M", "P-1D", "PT1D", "P1DT", "P1.5D", "P12345D", "Pé"] {
            assert!(!is_duration(bad), "{bad}");
        }
    }

    #[test]
    fn an_address_is_https_with_a_named_host() {
        for good in ["https://www.example.org", "https://example.org/a?b=c#d"] {
            assert!(is_https(good), "{good}");
        }
        for bad in [
            "http://example.org",
            "https://",
            "https://localhost",
            "https://10.0.0.1/",
            "https://user@example.org",
            "https://example.org:8080",
            "https://example..org",
            "https://example.org/a b",
            "example.org",
        ] {
            assert!(!is_https(bad), "{bad}");
        }
    }
}
