//! Finding the limits to be said in an area.

use crate::conversation::session::{LIMITS, Limits};
use crate::i18n::Words;
use crate::vocabulary::{Area, MessageId};

/// Finds the limits to be said here, line by line: `<name>_<AREA>` of the subdivision, of the country, else `<name>`.
///
/// Nothing where a line is missing in the officer's locale. What the source locale says of this very place counts as a
/// line that must be there: a general one in its stead would leave out a duty of the place.
#[must_use]
pub fn limits(words: &Words, name: &[&str], area: &Area) -> Option<Limits> {
    let country = area.country();
    let candidates = [
        MessageId::joined(&[name, &[area.as_str()]].concat()),
        MessageId::joined(&[name, &[country.as_str()]].concat()),
        MessageId::joined(name),
    ];
    let nearest = |line| candidates.iter().map(|id| id.attribute(line)).find(|id| words.has(id));
    let lines: Vec<MessageId> = LIMITS.into_iter().filter_map(nearest).filter(|id| words.locale().has(id)).collect();
    lines.try_into().ok()
}
