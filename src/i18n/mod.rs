//! Floor 5: words. The only place that knows Fluent: reading locales, choosing one, and turning a
//! [`Message`](crate::vocabulary::Message) into text. Nothing is global; words are passed to whoever speaks.

mod locale;
mod messages;
mod negotiate;
mod raw;
mod read;
mod resource;
mod words;

pub use locale::{Direction, Locale, ReviewStatus, WordLists};
pub use negotiate::negotiate;
pub use words::Words;
