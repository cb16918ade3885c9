//! Floor 5: words. The only place that knows Fluent: reading locales, choosing one, and turning a
//! [`Message`](crate::vocabulary::Message) into text. Nothing is global; words are passed to whoever speaks.
//!
//! To speak: `raw` and `read` make a `locale` of its `locale.yaml`, `file` and `resource` read message files, `messages`
//! holds them (`shipped` and `cut`: where those of the program stand), `negotiate` picks a locale, and `words` says a
//! message. To check and to translate: `parts` takes a file apart, `outline` keeps its comments, `catalogue` and `piece`
//! hold a whole locale as written, `compose` writes a message, `phrase` finds words of a list, `plurals` knows the forms
//! of a language, and `pseudo` makes languages of English.

mod catalogue;
mod compose;
#[cfg(test)]
mod cut;
mod file;
mod locale;
mod messages;
mod negotiate;
mod outline;
mod parts;
mod phrase;
mod piece;
mod plurals;
mod pseudo;
mod raw;
mod read;
mod resource;
mod shipped;
mod words;

pub use catalogue::{Catalogue, Entry, File, Files};
pub use compose::composed;
pub use file::MessageFile;
pub use locale::{Covers, Direction, Locale, Maker, ReviewStatus, WordLists};
pub use negotiate::negotiate;
pub use outline::Outline;
pub use parts::{Chooser, Part, Parts, Token, Wording};
pub use phrase::{Folded, Phrase, fold};
pub use piece::Piece;
pub use plurals::Plurals;
pub use pseudo::{Pseudo, rewritten};
pub use words::Words;
