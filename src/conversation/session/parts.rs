//! The parts that prompts are made of.

use super::{Asks, Choice, Delivery, Hearer, Prompt, Saying, Shows};
use crate::documents::settings::Desk;
use crate::documents::tool::{By, Item, Kind};
use crate::vocabulary::{Message, MessageId, OptionId};

/// What helps a person in distress: time, water, the place they are in, and a choice. Nothing is demanded of them.
pub(super) fn distress() -> Prompt {
    let officers = ["ui-distress", "ui-distress-water", "ui-distress-where"].map(|id| officer(Message::fixed(id)));
    let persons = ["ui-distress-rest", "ui-distress-ground", "ui-distress-choice"].map(|id| person(Message::fixed(id)));
    let choices = ["ui-distress-go-on", "ui-distress-pause", "ui-distress-stop"];
    choose(officers.into_iter().chain(persons).collect(), &choices)
}

/// The answers of an item: the real ones, and beside them, as plain to see, the ways of not answering.
pub(super) fn answers(item: &Item) -> Asks {
    let instead = match item.by {
        By::Asked => ["answer_unknown", "answer_declined"].map(|id| choice(Message::fixed(id))).to_vec(),
        By::Observed | By::Document => vec![choice(Message::fixed("answer_not-seen"))],
    };
    let option =
        |option: &OptionId| choice(Message::new(MessageId::joined(&["option", item.id.as_str(), option.as_str()])));
    match &item.kind {
        Kind::YesNo => {
            let real = ["answer_yes", "answer_no"].map(|id| choice(Message::fixed(id)));
            Asks::One(real.into_iter().chain(instead).collect())
        }
        Kind::OneOf(options) => Asks::One(options.iter().map(option).chain(instead).collect()),
        Kind::AnyOf(options) => Asks::Any {
            choices: options.iter().map(option).collect(),
            none: Message::fixed("answer_none-of-these"),
            instead,
        },
        // Only tools about organisations have numbers, and no session asks those.
        Kind::Number(_) => Asks::One(instead),
    }
}

/// Says how a desk of the agency is reached.
pub(super) fn reached_at(id: &'static str, desk: &Desk) -> Message {
    Message::fixed(id).text("name", desk.name.as_str()).text("phone", desk.phone.as_str())
}

pub(super) fn officer(words: Message) -> Saying {
    Saying { to: Hearer::Officer, words }
}

pub(super) fn person(words: Message) -> Saying {
    Saying { to: Hearer::Person, words }
}

pub(super) fn choice(label: Message) -> Choice {
    Choice { label }
}

pub(super) fn joined(prefix: &str, id: &str) -> Message {
    Message::new(MessageId::joined(&[&format!("{prefix}{id}")]))
}

/// A prompt with these choices; the actions come later, the same everywhere.
pub(super) fn choose(says: Vec<Saying>, choices: &[&'static str]) -> Prompt {
    Prompt {
        shows: Shows::Words,
        says,
        delivery: Delivery::default(),
        asks: Asks::One(choices.iter().map(|id| choice(Message::fixed(id))).collect()),
        why: None,
        actions: Vec::new(),
        progress: None,
    }
}

/// A prompt for the officer.
pub(super) fn card(title: &'static str, lines: &[&'static str], choices: &[&'static str]) -> Prompt {
    let ids = std::iter::once(title).chain(lines.iter().copied());
    choose(ids.map(|id| officer(Message::fixed(id))).collect(), choices)
}

/// A prompt for the person.
pub(super) fn said(title: &'static str, choices: &[&'static str]) -> Prompt {
    choose(vec![person(Message::fixed(title))], choices)
}
