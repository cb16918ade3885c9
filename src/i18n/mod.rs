//! Floor 5: words. The only place that knows Fluent: reading locales, choosing one, and turning a
//! [`Message`](crate::vocabulary::Message) into text. Nothing is global; words are passed to whoever speaks.

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
