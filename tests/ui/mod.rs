//! Front ends: what is shown, and what may come back.

mod every_screen;
mod lines;
mod run;
mod stage;
mod whole_sessions;

use askwell::conversation::session::{Action, Asks, Choice, Delivery, Hearer, Prompt, Saying, Shows};
use askwell::i18n::Words;
use askwell::ui::{Screen, Voices, stage};
use askwell::vocabulary::Message;

use crate::common::words::{english_and, tag};

/// Words of a made-up talk about tea, in plain English.
const TEA: &str = "
tea = Would you like some tea?
    .why = Tea warms the hands.
tea-look = Look at the cup.
tea-yes = Yes, please
tea-no = No, thank you
tea-later = Perhaps a little later, when the water has come to the boil again
tea-none = Nothing with it
tea-declined = Prefers not to say
";

fn words() -> Words {
    // Reading the whole locale for each of hundreds of random cases would take most of the time.
    thread_local!(static WORDS: Words = english_and(TEA));
    WORDS.with(Words::clone)
}

fn person(id: &'static str) -> Saying {
    Saying { to: Hearer::Person, words: Message::fixed(id) }
}

fn officer(id: &'static str) -> Saying {
    Saying { to: Hearer::Officer, words: Message::fixed(id) }
}

fn choices(ids: &[&'static str]) -> Vec<Choice> {
    ids.iter().map(|id| Choice { label: Message::fixed(id) }).collect()
}

fn one() -> Asks {
    Asks::One(choices(&["tea-yes", "tea-no", "tea-later"]))
}

fn several() -> Asks {
    Asks::Any {
        choices: choices(&["tea-yes", "tea-no"]),
        none: Message::fixed("tea-none"),
        instead: choices(&["tea-declined"]),
    }
}

fn language() -> Asks {
    Asks::Language { same: tag("en") }
}

fn prompt(asks: Asks) -> Prompt {
    Prompt {
        shows: Shows::Words,
        says: vec![person("tea")],
        delivery: Delivery::Shown,
        asks,
        why: Some(Message::fixed("tea.why")),
        actions: Action::ALL.to_vec(),
        progress: Some((3, 8)),
    }
}

/// A screen of a made-up talk, for front ends that need one.
pub(crate) fn made_up_screen(officer: &Words) -> Screen {
    let mut empty = prompt(Asks::One(Vec::new()));
    (empty.says, empty.why) = (Vec::new(), None);
    screen_of(&empty, officer, None)
}

fn screen_of(prompt: &Prompt, officer: &Words, person: Option<&Words>) -> Screen {
    stage(prompt, Voices { officer, person }, None)
}
