//! Where the entries of the shipped message files stand, found when the program was built.

use crate::vocabulary::LanguageTag;

/// The entries of the message files of a locale, sorted by id: the file by its place among them, the first byte and the
/// one behind the last. Numbers and no addresses, which the loader would rewrite at every start.
pub(super) type Places = &'static [(u8, u32, u32)];

include!(concat!(env!("OUT_DIR"), "/shipped.rs"));

/// Gives the entries of a shipped locale; none of any other.
pub(super) fn places(tag: &LanguageTag) -> Places {
    SHIPPED.iter().find(|(shipped, _)| *shipped == tag.as_str()).map_or(&[], |(_, places)| places)
}
