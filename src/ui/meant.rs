//! What a typed line means on a screen. Pure, so that every front end reads the same line the same way.

use unicode_width::UnicodeWidthChar;

use super::digits::number;
use super::{Ask, Place, Screen};
use crate::conversation::session::{Action, Event};
use crate::i18n::Words;
use crate::vocabulary::{LanguageTag, Message, MessageId};

/// How alike a mistyped name of a language must be to be proposed, from 0 to 1.
const ALIKE: f64 = 0.84;

/// What a typed line means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meant {
    /// A choice, with the words to say it back.
    Chosen(Event, Vec<String>),
    /// Something besides answering.
    Did(Action),
    /// The reason of the question.
    Why,
    /// The person's words and nothing else.
    Alone,
    /// The tag of a language that has no name here: it counts when typed twice, since almost any short word is a tag.
    Unlisted(LanguageTag),
    /// Perhaps one of these languages.
    Near(Vec<String>),
    /// Nothing that the screen offers.
    Nothing,
}

/// What can be pressed besides a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Press {
    /// Something besides answering.
    Does(Action),
    /// The reason of the question.
    Why,
    /// The person's words and nothing else.
    Alone,
}

impl Press {
    fn as_str(self) -> &'static str {
        match self {
            Self::Does(action) => action.as_str(),
            Self::Why => "why",
            Self::Alone => "alone",
        }
    }

    /// Gives the key that works on every keyboard with Latin letters, whatever the locale.
    pub(super) fn latin(self) -> &'static str {
        match self {
            Self::Does(Action::Emergency) => "e",
            Self::Does(Action::Distress) => "d",
            Self::Does(Action::Back) => "b",
            Self::Does(Action::Pause) => "p",
            Self::Does(Action::Stop) => "s",
            Self::Does(Action::Leave) => "x",
            Self::Why => "w",
            Self::Alone => "r",
        }
    }

    /// Gives the letters on the same key of keyboards without Latin letters: Cyrillic (Russian, Ukrainian), Greek, Hebrew
    /// and Arabic. Where one of them is also a key of the locale, that one counts.
    fn elsewhere(self) -> &'static str {
        match self {
            Self::Does(Action::Emergency) => "уεקث",
            Self::Does(Action::Distress) => "вδגي",
            Self::Does(Action::Back) => "иβנ",
            Self::Does(Action::Pause) => "зπפح",
            Self::Does(Action::Stop) => "ыіσדس",
            Self::Does(Action::Leave) => "чχסء",
            Self::Why => "цςص",
            Self::Alone => "кρר",
        }
    }

    /// Gives the key as the locale types it.
    pub(super) fn key(self, words: &Words) -> String {
        let id = MessageId::joined(&["key", self.as_str()]);
        if words.has(&id) { words.text(&Message::new(id)) } else { self.latin().to_owned() }
    }
}

/// What a key does, and the key.
pub(super) type Key = (Press, String);

/// Gives the keys of a screen in the order of its deeds, as the locale types them; then the reason, then the person's
/// words alone.
pub(super) fn keys(screen: &Screen, words: &Words) -> Vec<Key> {
    let why = (!screen.why.is_empty()).then_some(Press::Why);
    let alone = (!screen.alone.is_empty()).then_some(Press::Alone);
    let presses = screen.deeds.iter().copied().map(Press::Does).chain(why).chain(alone);
    presses.map(|press| (press, press.key(words))).collect()
}

/// Lists the keys with what each does, in words.
pub(super) fn listed(keys: &[Key], words: &Words) -> String {
    let named = |(press, key): &Key| {
        let name = words.text(&Message::named("action", press.as_str()));
        words.text(&Message::fixed("ui-key").text("key", key.as_str()).text("name", name))
    };
    words.list(&keys.iter().map(named).collect::<Vec<_>>())
}

/// Lists what every session can do on one key, as in `key_<action>`, with the key that works in every language.
pub fn latin_keys() -> impl Iterator<Item = (&'static str, &'static str)> {
    let presses = Action::ALL.iter().copied().map(Press::Does).chain([Press::Why, Press::Alone]);
    presses.map(|press| (press.as_str(), press.latin()))
}

/// Says what a line means. What the screen does not offer means nothing.
pub(super) fn meant(typed: &str, screen: &Screen, keys: &[Key]) -> Meant {
    if typed.is_empty() {
        return Meant::Nothing;
    }
    let folded = typed.to_lowercase();
    let by_key = keys.iter().find(|(_, key)| key.to_lowercase() == folded);
    let by_latin = || keys.iter().find(|(press, _)| press.latin() == folded);
    let mut letters = folded.chars();
    let only = letters.next().filter(|_| letters.next().is_none());
    let by_place = || keys.iter().find(|(press, _)| only.is_some_and(|letter| press.elsewhere().contains(letter)));
    if let Some((press, _)) = by_key.or_else(by_latin).or_else(by_place) {
        return match press {
            Press::Does(action) => Meant::Did(*action),
            Press::Why => Meant::Why,
            Press::Alone => Meant::Alone,
        };
    }
    match &screen.ask {
        Ask::One(places) => one(typed, places),
        Ask::Any { places, none, instead } => any(typed, places, none, instead),
        Ask::Language { same, named } => language(typed, same, named),
    }
}

fn one(typed: &str, places: &[Place]) -> Meant {
    let place = number(typed).and_then(|n| places.iter().find(|place| place.number == n));
    match place.and_then(|place| Some((u8::try_from(place.number - 1).ok()?, place))) {
        Some((at, place)) => Meant::Chosen(Event::Chose(at), vec![place.words.clone()]),
        None => Meant::Nothing,
    }
}

fn any(typed: &str, places: &[Place], none: &str, instead: &[Place]) -> Meant {
    let numbers: Option<Vec<u16>> =
        typed.split([' ', ',', '\u{60C}', '\u{3001}']).filter(|part| !part.is_empty()).map(number).collect();
    match numbers.as_deref() {
        None | Some([]) => Meant::Nothing,
        Some([0]) => Meant::Chosen(Event::Ticked(0), vec![none.to_owned()]),
        Some([n]) if instead.iter().any(|place| place.number == *n) => one(typed, instead),
        Some(numbers) => {
            let ticked: Vec<&Place> = places.iter().filter(|place| numbers.contains(&place.number)).collect();
            let bits =
                ticked.iter().try_fold(0u16, |bits, place| Some(bits | 1u16.checked_shl(u32::from(place.number - 1))?));
            let all_offered = numbers.iter().all(|n| places.iter().any(|place| place.number == *n));
            match bits.filter(|_| all_offered) {
                Some(bits) => {
                    Meant::Chosen(Event::Ticked(bits), ticked.into_iter().map(|place| place.words.clone()).collect())
                }
                None => Meant::Nothing,
            }
        }
    }
}

fn language(typed: &str, same: &(LanguageTag, String), named: &[(LanguageTag, String)]) -> Meant {
    let chosen = |(tag, name): &(LanguageTag, String)| Meant::Chosen(Event::Named(tag.clone()), vec![name.clone()]);
    if number(typed) == Some(1) {
        return chosen(same);
    }
    let asked = plain(typed);
    let tag = LanguageTag::parse(typed).ok();
    let whole = |(known, name): &&(LanguageTag, String)| plain(name) == asked || Some(known) == tag.as_ref();
    if let Some(found) = named.iter().chain([same]).find(whole) {
        return chosen(found);
    }
    // "Kurdish (Sorani)" is meant by "Sorani"; "Kurdish" may mean several languages.
    let part = |(_, name): &&(LanguageTag, String)| plain(name).split(' ').any(|word| word == asked);
    match named.iter().filter(part).collect::<Vec<_>>()[..] {
        [] => {}
        [only] => return chosen(only),
        ref several => return Meant::Near(several.iter().map(|(_, name)| name.clone()).collect()),
    }
    let near = near(&asked, named);
    match tag.filter(|tag| (2..=3).contains(&tag.primary().len())) {
        Some(tag) => Meant::Unlisted(tag),
        None if near.is_empty() => Meant::Nothing,
        None => Meant::Near(near),
    }
}

/// Writes a name in small letters without marks between its words.
fn plain(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric() && !is_mark(c)).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// Says whether a character belongs to the letter before it: vowel signs and accents are no gap between words.
fn is_mark(c: char) -> bool {
    c.width() == Some(0)
}

/// Gives up to three languages whose name has a word that begins so.
pub(super) fn proposals<'a>(typed: &str, named: &'a [(LanguageTag, String)]) -> Vec<&'a (LanguageTag, String)> {
    let asked = plain(typed);
    let begins = |name: &str| name.starts_with(&asked) || name.split(' ').any(|word| word.starts_with(&asked));
    named.iter().filter(|(_, name)| !asked.is_empty() && begins(&plain(name))).take(3).collect()
}

fn near(asked: &str, named: &[(LanguageTag, String)]) -> Vec<String> {
    let alike = |name: &str| {
        let name = plain(name);
        name.split(' ').chain([name.as_str()]).map(|part| strsim::jaro_winkler(asked, part)).fold(0.0, f64::max)
    };
    let mut found: Vec<(f64, &String)> = named.iter().map(|(_, name)| (alike(name), name)).collect();
    found.retain(|(how, _)| *how >= ALIKE);
    found.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    found.into_iter().take(3).map(|(_, name)| name.clone()).collect()
}
