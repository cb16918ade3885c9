//! What one item got, as a small code.

use crate::documents::tool::{Given, Item, Kind, NumberRange, Value};

/// What one item got. `no`, `unknown`, `declined`, `not-asked` and `stopped-before` are five different things.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Not asked.
    NotAsked,
    /// The person does not know, or the officer could not tell.
    Unknown,
    /// The person prefers not to say.
    Declined,
    /// The session ended before it was asked.
    StoppedBefore,
    /// Hidden by a skip rule.
    NotApplicable,
    /// Yes or no.
    YesNo(bool),
    /// The option at this place.
    Option(u8),
    /// These options, as a bit for each place; none set means "none of these".
    Options(u16),
    /// The number at this step of its range.
    Step(u16),
}

/// One [`Answer`] in four bytes: 0 not asked, 1 unknown, 2 declined, 3 stopped before, 4 not applicable, and from 8
/// up the real answers (no and yes; place of the option; bits of the options; step of the number).
///
/// It has no `Debug`: an answer is never printed by accident.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
#[repr(transparent)]
pub struct AnswerCode(u32);

impl zeroize::DefaultIsZeroes for AnswerCode {}

/// The first code of a real answer.
const FIRST_REAL: u32 = 8;

impl AnswerCode {
    /// Not asked: what every item starts as.
    pub const NOT_ASKED: Self = Self(0);
    /// The person does not know.
    pub const UNKNOWN: Self = Self(1);
    /// The person prefers not to say.
    pub const DECLINED: Self = Self(2);
    /// The session ended before.
    pub const STOPPED_BEFORE: Self = Self(3);
    /// Hidden by a skip rule.
    pub const NOT_APPLICABLE: Self = Self(4);

    /// Makes the code of a real answer from its raw value: 0 or 1, a place, option bits, or a step.
    #[must_use]
    pub const fn real(raw: u16) -> Self {
        Self(FIRST_REAL + raw as u32)
    }

    /// Gives the raw value of a real answer, or nothing where the item is unanswered or hidden.
    #[must_use]
    pub const fn raw(self) -> Option<u16> {
        #[expect(clippy::cast_possible_truncation, reason = "made from 16 bits by `real`")]
        if self.0 < FIRST_REAL { None } else { Some((self.0 - FIRST_REAL) as u16) }
    }

    /// Makes the code of an answer.
    #[must_use]
    pub const fn of(answer: Answer) -> Self {
        match answer {
            Answer::NotAsked => Self::NOT_ASKED,
            Answer::Unknown => Self::UNKNOWN,
            Answer::Declined => Self::DECLINED,
            Answer::StoppedBefore => Self::STOPPED_BEFORE,
            Answer::NotApplicable => Self::NOT_APPLICABLE,
            Answer::YesNo(yes) => Self::real(yes as u16),
            Answer::Option(place) => Self::real(place as u16),
            Answer::Options(bits) => Self::real(bits),
            Answer::Step(step) => Self::real(step),
        }
    }

    /// Makes the code of a real answer of an item, or nothing where the item has no such answer.
    #[must_use]
    pub fn of_values(item: &Item, values: &[Value]) -> Option<Self> {
        let raw = match (&item.kind, values) {
            (Kind::YesNo, [Value::No]) => 0,
            (Kind::YesNo, [Value::Yes]) => 1,
            (Kind::OneOf(options), [Value::Option(place)]) if usize::from(*place) < options.len() => u16::from(*place),
            (Kind::AnyOf(options), picked) => picked.iter().try_fold(0u16, |bits, value| match value {
                Value::Option(place) if usize::from(*place) < options.len() => Some(bits | 1 << place),
                _ => None,
            })?,
            (Kind::Number(range), [Value::Number(number)]) => step_of(*range, *number)?,
            _ => return None,
        };
        Some(Self::real(raw))
    }

    /// Makes the code of what a worked case gives an item.
    #[must_use]
    pub fn of_given(item: &Item, given: &Given) -> Option<Self> {
        match given {
            Given::Values(values) => Self::of_values(item, values),
            Given::NoConcern => no_concern(item),
            Given::Unknown => Some(Self::UNKNOWN),
            Given::Declined => Some(Self::DECLINED),
            Given::NotAsked => Some(Self::NOT_ASKED),
        }
    }
}

/// Gives the answer of an item that is not its concern: the first such, in the order of its answers.
fn no_concern(item: &Item) -> Option<AnswerCode> {
    match &item.kind {
        Kind::YesNo if item.concern.contains(&Value::No) => AnswerCode::of_values(item, &[Value::Yes]),
        Kind::YesNo => AnswerCode::of_values(item, &[Value::No]),
        Kind::OneOf(options) => (0..options.len())
            .filter_map(|place| u8::try_from(place).ok())
            .map(Value::Option)
            .find(|value| !item.concern.contains(value))
            .and_then(|value| AnswerCode::of_values(item, &[value])),
        Kind::AnyOf(_) => Some(AnswerCode::real(0)),
        Kind::Number(range) => AnswerCode::of_values(item, &[Value::Number(range.min)]),
    }
}

fn step_of(range: NumberRange, number: i32) -> Option<u16> {
    let above = i64::from(number) - i64::from(range.min);
    let step = i64::from(range.step);
    (number >= range.min && number <= range.max && above % step == 0)
        .then(|| u16::try_from(above / step).ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Conduct 23: no, does not know, prefers not to say, not asked and stopped before are five distinct values.
    #[test]
    fn the_ways_of_not_saying_yes_stay_apart() {
        let codes = [
            AnswerCode::of(Answer::YesNo(false)),
            AnswerCode::of(Answer::Unknown),
            AnswerCode::of(Answer::Declined),
            AnswerCode::of(Answer::NotAsked),
            AnswerCode::of(Answer::StoppedBefore),
            AnswerCode::of(Answer::NotApplicable),
        ];
        for (place, code) in codes.iter().enumerate() {
            assert!(codes.iter().skip(place + 1).all(|other| other != code));
            assert_eq!(code.raw().is_some(), place == 0);
        }
    }

    /// Conduct 31: an answer is four bytes that are copied; no text fits into it.
    #[test]
    fn an_answer_holds_no_text() {
        fn copied<T: Copy>() -> usize {
            std::mem::size_of::<T>()
        }
        assert!(copied::<Answer>() <= 4 && copied::<AnswerCode>() == 4);
    }

    #[test]
    fn a_number_outside_its_range_is_no_answer() {
        let range = NumberRange { min: 10, max: 30, step: 5 };
        assert_eq!([9, 10, 12, 30, 35].map(|n| step_of(range, n)), [None, Some(0), None, Some(4), None]);
    }
}
