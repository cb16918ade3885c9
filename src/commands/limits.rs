//! Finding the words for an area: the limits to be said, and what is offered.

use crate::conversation::session::{LIMITS, Limits};
use crate::i18n::Words;
use crate::vocabulary::{Area, MessageId, Pathway};

/// Finds the limits to be said here, line by line: `<name>_<AREA>` of the subdivision, of the country, else `<name>`.
///
/// Nothing where a line is missing in the officer's locale. What the source locale says of this very place counts as a
/// line that must be there: a general one in its stead would leave out a duty of the place.
#[must_use]
pub fn limits(words: &Words, name: &[&str], area: &Area) -> Option<Limits> {
    let lines = LIMITS.into_iter().filter_map(|line| nearest(words, name, area, Some(line)));
    let lines: Vec<MessageId> = lines.filter(|id| words.locale().has(id)).collect();
    lines.try_into().ok()
}

/// Finds the words of an offer here: the question, and who would learn what. Nothing where nothing can be offered.
///
/// Each is `offer_<pathway>_<AREA>` of the subdivision, of the country, else `offer_<pathway>`. As everywhere, the source
/// locale stands in for what the officer's lacks: its general words in their stead would hide who learns of it here.
#[must_use]
pub fn offer(words: &Words, pathway: Pathway, area: &Area) -> Option<[MessageId; 2]> {
    let name = ["offer", pathway.as_str()];
    Some([nearest(words, &name, area, None)?, nearest(words, &name, area, Some("told"))?])
}

/// Finds the nearest words of a name, or of one line of it, in the officer's locale or behind it.
fn nearest(words: &Words, name: &[&str], area: &Area, line: Option<&'static str>) -> Option<MessageId> {
    let country = area.country();
    let candidates = [
        MessageId::joined(&[name, &[area.as_str()]].concat()),
        MessageId::joined(&[name, &[country.as_str()]].concat()),
        MessageId::joined(name),
    ];
    let of_line = |id: MessageId| line.map_or_else(|| id.clone(), |line| id.attribute(line));
    candidates.into_iter().map(of_line).find(|id| words.has(id))
}
