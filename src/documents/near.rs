//! The nearest known name, to propose where one was mistyped.

/// Finds the known name nearest to a mistyped one: at most a third of its characters differ, swapped neighbours
/// counting once. Of several equally near ones the first by alphabet. Known names are ASCII.
#[must_use]
pub fn nearest<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // No name is so long; comparing long texts with many names would take long.
    const LONGEST: usize = 64;
    if given.is_empty() || given.len() > LONGEST {
        return None;
    }
    let length = given.chars().count();
    let most = (length / 3).max(1);
    known
        .into_iter()
        .filter(|name| name.len().abs_diff(length) <= most && *name != given)
        .map(|name| (strsim::osa_distance(given, name), name))
        .filter(|(distance, _)| *distance <= most)
        .min()
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_put_right_and_a_stranger_is_not() {
        let known = ["passport-kept", "passport-seen", "debt"];
        assert_eq!(nearest("pasport-kept", known), Some("passport-kept"));
        assert_eq!(nearest("dbet", known), Some("debt"));
        assert_eq!(nearest("weather", known), None);
        assert_eq!(nearest("", known), None);
        assert_eq!(nearest(&"d".repeat(1000), known), None);
    }
}
