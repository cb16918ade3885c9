//! Every screen of a talk, to look at.

mod html;
mod text;

pub use html::html;
pub use text::text;

use crate::ui::Screen;
use crate::vocabulary::MessageId;

/// One screen, with the messages it is made of.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The messages, in the order of the screen.
    pub messages: Vec<MessageId>,
    /// The screen in words.
    pub screen: Screen,
}

fn names(seen: &Seen) -> String {
    seen.messages.iter().map(MessageId::as_str).collect::<Vec<_>>().join(", ")
}
