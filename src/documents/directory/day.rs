//! A day, without a time and without arithmetic.

/// From 0000-03-01 to 1970-01-01.
const DAYS_BEFORE_1970: i64 = 719_468;

/// A calendar day, `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(String);

impl Day {
    /// Takes a day of the Gregorian calendar.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let [year, month, day] = text.split('-').collect::<Vec<_>>()[..] else { return None };
        let digits = |part: &str, width| part.len() == width && part.bytes().all(|b| b.is_ascii_digit());
        if !(digits(year, 4) && digits(month, 2) && digits(day, 2)) {
            return None;
        }
        let (year, month, day): (u16, u8, u8) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let last = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        (1..=last).contains(&day).then(|| Self(text.to_owned()))
    }

    /// Gives the day of this number, counted from 1970-01-01; nothing outside the years 0 to 9999.
    #[must_use]
    pub fn numbered(number: i64) -> Option<Self> {
        const DAYS_IN_400_YEARS: i64 = 146_097;
        let days = number.checked_add(DAYS_BEFORE_1970)?;
        let (era, rest) = (days.div_euclid(DAYS_IN_400_YEARS), days.rem_euclid(DAYS_IN_400_YEARS));
        let year = (rest - rest / 1_460 + rest / 36_524 - rest / 146_096) / 365;
        let of_year = rest - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        // Years begin in March here.
        let (month, later) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
        Self::parse(&format!("{:04}-{month:02}-{day:02}", era * 400 + year + later))
    }

    /// Gives the number of days from 1970-01-01 to this day, as a civil calendar counts them.
    #[must_use]
    pub fn number(&self) -> i64 {
        let part = |range| self.0.get::<std::ops::Range<usize>>(range).and_then(|part| part.parse().ok()).unwrap_or(0);
        let (year, month, day): (i64, i64, i64) = (part(0..4), part(5..7), part(8..10));
        // Years begin in March here, so that a leap day is the last of its year.
        let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let of_years = 365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        of_years + (153 * month + 2) / 5 + day - 1 - DAYS_BEFORE_1970
    }

    /// Gives the day as `YYYY-MM-DD`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_over_leap_years() {
        let number = |text| Day::parse(text).expect("a day").number();
        assert_eq!([number("1970-01-01"), number("1969-12-31"), number("2000-03-01")], [0, -1, 11_017]);
        assert_eq!(number("2026-11-24"), 20_781);
        assert_eq!(number("2028-03-01") - number("2028-02-28"), 2);
        for number in [0, -1, 11_016, 11_017, 20_781, 146_096, -700_000, 2_000_000] {
            assert_eq!(Day::numbered(number).map(|day| day.number()), Some(number));
        }
        assert_eq!((Day::numbered(i64::MAX), Day::numbered(3_000_000)), (None, None));
    }

    #[test]
    fn a_day_is_one_of_the_calendar() {
        for good in ["2026-11-23", "2024-02-29", "2000-02-29"] {
            assert_eq!(Day::parse(good).map(|day| day.as_str().to_owned()), Some(good.to_owned()));
        }
        for bad in
            ["2026-02-29", "1900-02-29", "2026-13-01", "2026-00-01", "2026-04-31", "2026-4-1", "+026-04-01", "", "2026"]
        {
            assert_eq!(Day::parse(bad), None, "{bad}");
        }
    }
}
