//! What is protected on this computer and what is not, in words and as JSON.

mod json;

pub use json::json;

use super::document::{Document, Entries};
use crate::i18n::Words;
use crate::vocabulary::Message;

/// What was measured on this computer, as ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    /// Each guard of the program and how far it reaches: `full`, `partial` or `none`.
    pub guards: Vec<(&'static str, &'static str)>,
    /// What else was looked for, and whether it was seen: `yes`, `no` or `unknown`.
    pub around: Vec<(&'static str, &'static str)>,
    /// A program that keeps what the window shows.
    pub recorder: Option<&'static str>,
    /// What every system of this kind leaves open. The words are `privacy-not_<id>`.
    pub left_open: &'static [&'static str],
}

/// What the program protects against, whatever the computer. The words are `privacy-does_<id>`.
const DOES: [&str; 5] = ["names", "files", "answers", "leaving", "network"];

/// The same where an end from outside can't be met, and there is no private screen.
const DOES_WITHOUT_SIGNALS: [&str; 4] = ["names", "files", "answers-of-a-talk", "network"];

/// What it can't protect against. The words are `privacy-not_<id>`.
const DOES_NOT: [&str; 9] =
    ["memory", "hibernation", "window", "plain", "shell", "saved", "camera", "malware", "administrator"];

/// When somebody may take the computer. The words are `privacy-taken_<id>`.
const TAKEN: [&str; 4] = ["running", "paused", "ended", "later"];

/// Finds the words for what was measured.
#[must_use]
pub fn worded(measured: &Measured, words: &Words) -> Document {
    let say = |message: Message| words.text(&message);
    let fixed = Message::fixed;
    let list =
        |name: &'static str, ids: &[&str]| Entries::List(ids.iter().map(|id| say(Message::named(name, id))).collect());
    let guard = |(guard, reached): &(&str, &str)| {
        say(fixed("privacy-guard")
            .words("guard", Message::named("guard", guard))
            .words("reached", Message::named("reached", reached)))
    };
    let seen = |(what, seen): &(&str, &str)| say(Message::named(&format!("privacy-seen-{what}"), seen));
    let does: &[&str] = if measured.left_open.contains(&"ending") { &DOES_WITHOUT_SIGNALS } else { &DOES };
    let recorder = measured.recorder.map(|program| say(fixed("ui-private-recorded").text("program", program)));
    let parts = [
        ("privacy-head-measured", Entries::List(measured.guards.iter().map(guard).collect())),
        ("privacy-head-around", Entries::List(measured.around.iter().map(seen).chain(recorder).collect())),
        ("privacy-head-does", list("privacy-does", does)),
        ("privacy-head-not", list("privacy-not", &[&DOES_NOT, measured.left_open].concat())),
        ("privacy-head-taken", list("privacy-taken", &TAKEN)),
    ];
    let parts = parts.into_iter().map(|(heading, entries)| (say(fixed(heading)), entries));
    Document::new(say(fixed("privacy-title")), say(fixed("privacy-lead")), parts)
}
