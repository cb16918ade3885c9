//! Turns a prompt into a screen. Pure: words are passed in, nothing is remembered.

use std::fmt::Display;

use super::{Ask, Block, Place, Screen};
use crate::conversation::session::{Asks, Choice, Delivery, Hearer, Prompt, Saying};
use crate::i18n::Words;
use crate::vocabulary::{LanguageTag, Message, MessageId};

/// The attribute that words an item for a child, where a locale has it.
const CHILD: &str = "child";

/// What an officer says of an offer that they did not make. The person is never given it to choose.
const NOT_ASKED: &str = "wish_not-asked";

/// Whose words a screen shows.
#[derive(Clone, Copy)]
pub struct Voices<'a> {
    /// The officer's locale.
    pub officer: &'a Words,
    /// The person's locale, only where the person reads on this screen or an interpreter is here. Otherwise the officer
    /// or an interpreter speaks, from the officer's words.
    pub person: Option<&'a Words>,
}

/// Finds the words of a prompt.
///
/// What is for the person has a block of its own, first in the officer's language. With an interpreter each sentence
/// stands by itself. `sheet` is the sheet already written out, where the prompt shows one.
#[must_use]
pub fn stage(prompt: &Prompt, voices: Voices<'_>, sheet: Option<String>) -> Screen {
    let to_person = prompt.says.iter().any(|saying| saying.to == Hearer::Person);
    let spoken: Vec<&Message> = prompt.why.iter().collect();
    let reads = voices.person.filter(|_| prompt.delivery == Delivery::Shown);
    Screen {
        shows: prompt.shows,
        sheet,
        progress: prompt.progress.map(|(this, most)| {
            voices.officer.text(&Message::fixed("ui-progress").number("this", this).number("most", most))
        }),
        says: blocks(prompt, voices),
        ask: ask(&prompt.asks, voices.officer),
        choices_for_person: reads.filter(|_| to_person).and_then(|words| {
            let label = read_label(words, voices.officer);
            choices_in(&prompt.asks, words).map(|choices| Block { label: Some(label), ..choices })
        }),
        alone: reads.filter(|_| to_person).map_or_else(Vec::new, |words| alone(prompt, words)),
        why: said_to_person(&spoken, voices, prompt.delivery, "ui-why"),
        deeds: prompt.actions.clone(),
    }
}

/// Gives the name of a language in the words of a locale, or its tag.
#[must_use]
pub(super) fn language_name(tag: &LanguageTag, words: &Words) -> String {
    words.text(&Message::named("lang", tag.as_str()))
}

fn blocks(prompt: &Prompt, voices: Voices<'_>) -> Vec<Block> {
    let says: &[Saying] = &prompt.says;
    // Beside words to be said, the officer's own are marked, or they would be read aloud too.
    let for_officer = says
        .iter()
        .any(|saying| saying.to != Hearer::Officer)
        .then(|| voices.officer.text(&Message::fixed("ui-for-you")));
    let label = match prompt.delivery {
        Delivery::Interpreted => "ui-say-pause",
        Delivery::Spoken => "ui-say",
        Delivery::Shown => "ui-let-read",
    };
    says.chunk_by(|one, next| one.to == next.to)
        .flat_map(|run| {
            let messages: Vec<&Message> = run.iter().map(|saying| &saying.words).collect();
            match run[0].to {
                Hearer::Officer => {
                    block(for_officer.clone(), texts(&messages, voices.officer), voices.officer).into_iter().collect()
                }
                Hearer::Person => said_to_person(&messages, voices, prompt.delivery, label),
                Hearer::Interpreter => in_both(&messages, voices.officer, voices.person, "ui-brief"),
            }
        })
        .collect()
}

/// Makes the officer's block and, where the person reads along, the person's.
fn said_to_person(messages: &[&Message], voices: Voices<'_>, delivery: Delivery, label: &'static str) -> Vec<Block> {
    let reads = voices.person.filter(|_| delivery == Delivery::Shown);
    let mut blocks = in_both(messages, voices.officer, reads, label);
    if delivery == Delivery::Interpreted {
        for block in &mut blocks {
            block.lines = block.lines.iter().flat_map(|line| sentences(line)).map(str::to_owned).collect();
        }
    }
    blocks
}

/// Writes what the person reads, each sentence and each choice apart, without a word of the officer's.
fn alone(prompt: &Prompt, words: &Words) -> Vec<Block> {
    let to_person = prompt.says.iter().filter(|saying| saying.to == Hearer::Person);
    let said: Vec<String> = to_person.filter_map(|saying| words.own(&in_register(&saying.words, words))).collect();
    let choices = choices_in(&prompt.asks, words).map_or_else(Vec::new, |block| block.lines);
    let lines = said.iter().flat_map(|text| sentences(text)).map(str::to_owned).chain(choices);
    lines.filter_map(|line| block(None, vec![line], words)).collect()
}

/// Makes a block of the officer's words and one of the reader's.
fn in_both(messages: &[&Message], officer: &Words, reader: Option<&Words>, label: &'static str) -> Vec<Block> {
    let label = officer.text(&Message::fixed(label));
    let read = reader.and_then(|words| {
        // A sentence that this locale lacks is left out: a block never mixes languages.
        let own = messages.iter().filter_map(|message| words.own(&in_register(message, words))).collect();
        block(Some(read_label(words, officer)), own, words)
    });
    block(Some(label), texts(messages, officer), officer).into_iter().chain(read).collect()
}

/// Words a message as this locale does: without words for a child, those for everyone.
fn in_register(message: &Message, words: &Words) -> Message {
    if message.id.attribute_name() != Some(CHILD) || words.locale().has(&message.id) {
        return message.clone();
    }
    Message { id: MessageId::joined(&[message.id.message()]), args: message.args.clone() }
}

fn read_label(words: &Words, officer: &Words) -> String {
    officer.text(&Message::fixed("ui-read").text("language", language_name(words.locale().tag(), officer)))
}

fn texts(messages: &[&Message], words: &Words) -> Vec<String> {
    messages.iter().map(|message| words.text(&in_register(message, words))).collect()
}

fn block(label: Option<String>, lines: Vec<String>, words: &Words) -> Option<Block> {
    (!lines.is_empty()).then(|| Block {
        label,
        language: words.locale().tag().clone(),
        direction: words.locale().direction(),
        lines,
    })
}

/// Splits a text after each sentence, so that nobody has to interpret more than one at a time.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let ends = |c: char| matches!(c, '.' | '!' | '?' | '…' | '؟' | '۔' | '。' | '।' | '።');
    let closes = |c: char| matches!(c, '”' | '’' | '»' | '"' | '\'' | ')');
    let mut rest = text.trim();
    std::iter::from_fn(move || {
        let cut = rest
            .char_indices()
            .find(|(at, c)| c.is_whitespace() && rest[..*at].trim_end_matches(closes).ends_with(ends));
        let (sentence, left) = rest.split_at(cut.map_or(rest.len(), |(at, _)| at));
        rest = left.trim_start();
        (!sentence.is_empty()).then_some(sentence)
    })
}

fn ask(asks: &Asks, officer: &Words) -> Ask {
    match asks {
        Asks::One(choices) => Ask::One(places(choices, 0, officer)),
        Asks::Any { choices, none, instead } => Ask::Any {
            places: places(choices, 0, officer),
            none: officer.text(none),
            instead: places(instead, choices.len(), officer),
        },
        Asks::Language { same } => {
            Ask::Language { same: (same.clone(), language_name(same, officer)), named: named(officer) }
        }
    }
}

/// Gives the languages that the locale has a name for.
fn named(words: &Words) -> Vec<(LanguageTag, String)> {
    let tags = words.locale().named_languages().into_iter();
    tags.map(|tag| (tag.clone(), language_name(&tag, words))).collect()
}

fn places(choices: &[Choice], before: usize, words: &Words) -> Vec<Place> {
    let numbers = (1..).skip(before);
    numbers.zip(choices).map(|(number, choice)| Place { number, words: words.text(&choice.label) }).collect()
}

/// Writes the choices in the person's language, in their own mouth where the words have that (`.own`), so that the
/// person can point. None of them where one is missing, so that all weigh the same, or where they are the officer's.
fn choices_in(asks: &Asks, words: &Words) -> Option<Block> {
    let labels: Vec<(usize, &Message)> = match asks {
        Asks::One(choices) => (1..).zip(choices.iter().map(|choice| &choice.label)).collect(),
        Asks::Any { choices, none, instead } => {
            let ticks = (1..).zip(choices.iter().map(|choice| &choice.label)).chain([(0, none)]);
            let others = (choices.len() + 1..).zip(instead.iter().map(|choice| &choice.label));
            ticks.chain(others).collect()
        }
        Asks::Language { .. } => return None,
    };
    let lines: Vec<String> = labels
        .into_iter()
        .filter(|(_, label)| label.id.as_str() != NOT_ASKED)
        .map(|(number, label)| Some(numbered(number, &own_words(label, words)?)))
        .collect::<Option<_>>()?;
    block(None, lines, words)
}

/// Finds the words of a choice for a person who reads them. A choice of the session itself is the officer's, such as
/// what to do next, unless it has words in the person's mouth.
fn own_words(label: &Message, words: &Words) -> Option<String> {
    let own = Message { id: label.id.attribute("own"), args: label.args.clone() };
    let is_officers = label.id.as_str().starts_with("ui-");
    words.own(&own).or_else(|| words.own(label).filter(|_| !is_officers))
}

/// Writes a choice after the number that chooses it.
pub(super) fn numbered(number: impl Display, choice: &str) -> String {
    format!("{number}. {choice}")
}
