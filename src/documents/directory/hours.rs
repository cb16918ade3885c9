//! When somebody answers: a week of hours, and the zone in which they are meant. Moments are passed in; the zones come
//! from inside the binary, so that they are there when this process is shut in.

use jiff::Timestamp;
use jiff::tz::TimeZoneDatabase;

use crate::vocabulary::Moment;

/// The days of a week as they are written, from Monday.
const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

const MINUTES_A_DAY: u16 = 24 * 60;
const MINUTES_A_WEEK: u16 = 7 * MINUTES_A_DAY;

/// A time zone of the IANA database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone(Box<str>);

impl Zone {
    /// Takes the name of a zone, such as `Europe/London`. Abbreviations and offsets are no names.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let known = TimeZoneDatabase::bundled().get(name).ok()?;
        (name.contains('/') && known.iana_name() == Some(name)).then(|| Self(name.into()))
    }

    /// Gives its name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Gives the minute of the week there, from Monday 00:00.
    #[must_use]
    pub fn minute_of_week(&self, at: Moment) -> Option<u16> {
        let zone = TimeZoneDatabase::bundled().get(&self.0).ok()?;
        let there = zone.to_datetime(Timestamp::from_second(at.seconds()).ok()?);
        let day = u16::try_from(there.weekday().to_monday_zero_offset()).ok()?;
        let (hour, minute) = (u16::try_from(there.hour()).ok()?, u16::try_from(there.minute()).ok()?);
        Some(day * MINUTES_A_DAY + hour * 60 + minute)
    }
}

/// The open hours of a week: `24/7`, or days with times such as `Mo-Fr 09:00-12:30,14:00-17:00; Sa 10:00-12:00`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// From and to, in minutes of the week; sorted, apart, none over the end of the week.
    spans: Vec<(u16, u16)>,
}

/// Why a text gives no week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WeekFault {
    /// It is not of the form.
    Form,
    /// Two of its times overlap.
    Overlap,
}

impl Week {
    /// Reads hours. A time that ends before it begins ends on the next day.
    ///
    /// # Errors
    /// Refuses a text of another form, and hours that overlap.
    pub fn parse(text: &str) -> Result<Self, WeekFault> {
        if text == "24/7" {
            return Ok(Self { spans: vec![(0, MINUTES_A_WEEK)] });
        }
        let mut spans = Vec::new();
        for rule in text.split("; ") {
            let (days, times) = rule.split_once(' ').ok_or(WeekFault::Form)?;
            let days = days_of(days).ok_or(WeekFault::Form)?;
            for time in times.split(',') {
                let (from, to) = time.split_once('-').ok_or(WeekFault::Form)?;
                let from = minute_of_day(from).filter(|from| *from < MINUTES_A_DAY).ok_or(WeekFault::Form)?;
                let to = minute_of_day(to).filter(|to| *to != from).ok_or(WeekFault::Form)?;
                let length = if to > from { to - from } else { to + MINUTES_A_DAY - from };
                for day in &days {
                    let start = day * MINUTES_A_DAY + from;
                    let end = start + length;
                    spans.push((start, end.min(MINUTES_A_WEEK)));
                    spans.extend((end > MINUTES_A_WEEK).then(|| (0, end - MINUTES_A_WEEK)));
                }
            }
        }
        spans.sort_unstable();
        if spans.windows(2).any(|pair| matches!(pair, [(_, end), (start, _)] if start < end)) {
            return Err(WeekFault::Overlap);
        }
        Ok(Self { spans })
    }

    /// Says whether there is no hour without somebody.
    #[must_use]
    pub fn is_always(&self) -> bool {
        self.spans.iter().map(|(from, to)| to - from).sum::<u16>() == MINUTES_A_WEEK
    }

    /// Gives when it opens again, in minutes of the week; nothing where it is open at this minute.
    #[must_use]
    pub fn opens_again(&self, minute: u16) -> Option<u16> {
        if self.spans.iter().any(|(from, to)| (*from..*to).contains(&minute)) {
            return None;
        }
        let later = self.spans.iter().map(|(from, _)| *from).find(|from| *from > minute);
        later.or_else(|| self.spans.first().map(|(from, _)| *from))
    }
}

/// Gives the day of a minute of the week as it is written, and its time.
#[must_use]
pub fn day_and_time(minute: u16) -> (&'static str, String) {
    let day = DAYS.get(usize::from(minute / MINUTES_A_DAY)).copied().unwrap_or_default();
    let of_day = minute % MINUTES_A_DAY;
    (day, format!("{:02}:{:02}", of_day / 60, of_day % 60))
}

fn day_of(text: &str) -> Option<u16> {
    DAYS.iter().position(|day| *day == text).and_then(|place| u16::try_from(place).ok())
}

/// Reads days such as `Mo-Fr` or `Mo,We,Sa-Su`.
fn days_of(text: &str) -> Option<Vec<u16>> {
    let mut days = Vec::new();
    for part in text.split(',') {
        match part.split_once('-') {
            None => days.push(day_of(part)?),
            Some((first, last)) => {
                let (first, last) = (day_of(first)?, day_of(last)?);
                if last <= first {
                    return None;
                }
                days.extend(first..=last);
            }
        }
    }
    Some(days)
}

fn minute_of_day(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    if hour.len() != 2 || minute.len() != 2 || !text.bytes().all(|b| b.is_ascii_digit() || b == b':') {
        return None;
    }
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (minute < 60 && hour * 60 + minute <= MINUTES_A_DAY).then_some(hour * 60 + minute)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn again(hours: &str, minute: u16) -> Option<(&'static str, String)> {
        Week::parse(hours).expect("hours").opens_again(minute).map(day_and_time)
    }

    #[test]
    fn hours_say_when_somebody_answers_again() {
        let office = "Mo-Fr 09:00-12:30,14:00-17:00; Sa 10:00-12:00";
        assert_eq!(again(office, 9 * 60), None);
        assert_eq!(again(office, 12 * 60 + 30), Some(("Mo", "14:00".to_owned())));
        assert_eq!(again(office, 4 * MINUTES_A_DAY + 17 * 60), Some(("Sa", "10:00".to_owned())));
        assert_eq!(again(office, 6 * MINUTES_A_DAY), Some(("Mo", "09:00".to_owned())));
        assert_eq!(again("24/7", 0), None);
        let night = "Su 22:00-06:00";
        assert_eq!(again(night, 5 * 60 + 59), None, "it goes on into Monday");
        assert_eq!(again(night, 6 * 60), Some(("Su", "22:00".to_owned())));
    }

    #[test]
    fn hours_of_another_form_are_refused() {
        for bad in ["", "always", "Mo-Fr", "Mo-Fr 9:00-17:00", "Fr-Mo 09:00-17:00", "Mo 09:00-09:00", "Mo 25:00-26:00"]
        {
            assert_eq!(Week::parse(bad), Err(WeekFault::Form), "{bad}");
        }
        for bad in ["Mo-Fr 09:00-17:00; We 16:00-20:00", "Mo,Mo 09:00-17:00", "Su 22:00-06:00; Mo 05:00-08:00"] {
            assert_eq!(Week::parse(bad), Err(WeekFault::Overlap), "{bad}");
        }
        assert!(Week::parse("Mo-Su 00:00-24:00").expect("hours").is_always());
    }

    /// 2026-07-01 12:00 UTC was a Wednesday: 13:00 in London in summer. 2026-12-02 12:00 UTC: 12:00 there.
    #[test]
    fn a_zone_knows_its_summers() {
        let london = Zone::parse("Europe/London").expect("a zone");
        assert_eq!(
            london.minute_of_week(Moment::new(1_782_907_200)).map(day_and_time),
            Some(("We", "13:00".to_owned()))
        );
        assert_eq!(
            london.minute_of_week(Moment::new(1_796_212_800)).map(day_and_time),
            Some(("We", "12:00".to_owned()))
        );
        for bad in ["Europe/Atlantis", "CET", "+01:00", "europe/london", ""] {
            assert_eq!(Zone::parse(bad), None, "{bad}");
        }
    }
}
