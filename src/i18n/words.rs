//! The words somebody is spoken to with: one locale, and the source locale behind it.

use std::rc::Rc;

use fluent::{FluentArgs, FluentValue};

use super::{Direction, Locale};
use crate::vocabulary::{Arg, Message, MessageId, clean};

/// The words of one locale, with another behind it for what the first lacks. Cheap to clone; passed to whoever speaks.
#[derive(Debug, Clone)]
pub struct Words {
    locale: Rc<Locale>,
    source: Rc<Locale>,
}

impl Words {
    /// Takes the locale to speak and the source locale that stands in where it has no words.
    #[must_use]
    pub fn new(locale: Rc<Locale>, source: Rc<Locale>) -> Self {
        Self { locale, source }
    }

    /// Gives the words of another locale, with the same source behind it.
    #[must_use]
    pub fn of(&self, locale: Rc<Locale>) -> Self {
        Self { locale, source: Rc::clone(&self.source) }
    }

    /// Gives the locale itself, which knows its direction, its status and its own messages.
    #[must_use]
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Says whether there are words for this id, in the locale or behind it.
    #[must_use]
    pub fn has(&self, id: &MessageId) -> bool {
        self.locale.has(id) || self.source.has(id)
    }

    /// Gives the words of a message, fit for a screen: what outside texts could smuggle in is taken out, and isolation
    /// marks stay only where text of both directions meets.
    ///
    /// Where no locale has the message, the words of its id stand in, so that nothing is silently left out; a test
    /// proves that the source locale has every message the program names.
    #[must_use]
    pub fn text(&self, message: &Message) -> String {
        let id = message.id.as_str();
        // A language that has no name here is called by its tag.
        let bare = || id.strip_prefix("lang_").map_or_else(|| id.replace(['-', '_', '.'], " "), str::to_owned);
        self.find(message).unwrap_or_else(bare)
    }

    /// Gives the words of a message, or nothing where no locale has it. The source locale stands in for words with a
    /// hole: an emergency number that a slip in a translation hides would be worse than a line in another language.
    #[must_use]
    pub fn find(&self, message: &Message) -> Option<String> {
        let args = self.args(message);
        self.find_id(&message.id, &args).or_else(|| self.find_id(&shared_option(&message.id)?, &args))
    }

    /// Gives the words of a message from this locale alone, or nothing where it has none or they have a hole: what a
    /// person reads never mixes languages.
    #[must_use]
    pub fn own(&self, message: &Message) -> Option<String> {
        let args = self.args(message);
        let ids = [Some(message.id.clone()), shared_option(&message.id)];
        let found = ids.iter().flatten().find_map(|id| self.locale.format(id, &args));
        found.filter(|(_, is_whole)| *is_whole).map(|(text, _)| shown(&text, &self.locale))
    }

    /// Joins words to a list, as this language writes one.
    #[must_use]
    pub fn list(&self, parts: &[impl AsRef<str>]) -> String {
        let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
        parts.join(&self.text(&Message::fixed("ui-list-separator")))
    }

    /// Gives a list of the words of these messages.
    #[must_use]
    pub fn list_of(&self, messages: impl IntoIterator<Item = Message>) -> String {
        self.list(&messages.into_iter().map(|message| self.text(&message)).collect::<Vec<_>>())
    }

    /// Puts a label before what it names, with the sign that this language puts between them.
    #[must_use]
    pub fn labelled(&self, label: &str, named: &str) -> String {
        format!("{label}{}{named}", self.text(&Message::fixed("ui-label-end")))
    }

    fn find_id(&self, id: &MessageId, args: &FluentArgs<'_>) -> Option<String> {
        let format = |locale: &Rc<Locale>| locale.format(id, args);
        let (locale, text) = match format(&self.locale) {
            Some((text, true)) => (&self.locale, text),
            own => match (own, format(&self.source)) {
                (Some((text, _)), None | Some((_, false))) => (&self.locale, text),
                (_, source) => (&self.source, source?.0),
            },
        };
        Some(shown(&text, locale))
    }

    fn args(&self, message: &Message) -> FluentArgs<'static> {
        let mut args = FluentArgs::new();
        for (name, value) in &message.args {
            // Fluent can't ask whether a variable was filled; `$has-value` beside `$value` lets a message do so.
            args.set(format!("has-{name}"), "yes");
            let value = match value {
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Text(text) => FluentValue::from(clean(text).into_owned()),
                Arg::Words(inner) => FluentValue::from(self.text(inner)),
            };
            args.set(*name, value);
        }
        args
    }
}

#[cfg(test)]
impl Words {
    /// Makes words of these messages alone, for tests of other rooms.
    pub(crate) fn of_messages(messages: &str) -> Self {
        let tag = crate::vocabulary::LanguageTag::parse("en").expect("a tag");
        let about = "format: 1\nendonym: x\ndirection: ltr\nstatus: source\n";
        let mut locale = Locale::read(&tag, &"locale.yaml".into(), about).expect("a locale");
        assert_eq!(locale.add(&[("a.ftl".into(), messages)]), []);
        let locale = Rc::new(locale);
        Self::new(Rc::clone(&locale), locale)
    }
}

/// Makes words fit for a screen.
fn shown(text: &str, locale: &Locale) -> String {
    let text = clean(text).into_owned();
    let marks_needed = locale.direction() == Direction::RightToLeft || text.contains(is_right_to_left);
    if marks_needed { text } else { text.replace(['\u{2068}', '\u{2069}'], "") }
}

/// Gives the words of an option that all items share, `option_<id>`, for `option_<item>_<id>`.
fn shared_option(id: &MessageId) -> Option<MessageId> {
    let (_, option) = id.as_str().strip_prefix("option_")?.split_once('_')?;
    Some(MessageId::joined(&["option", option]))
}

/// Says whether a character belongs to a script that runs from right to left (the blocks that Unicode reserves).
fn is_right_to_left(character: char) -> bool {
    matches!(character,
        '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::vocabulary::LanguageTag;

    fn locale(tag: &str, direction: &str, messages: &str) -> Rc<Locale> {
        let about = format!("format: 1\nendonym: x\ndirection: {direction}\nstatus: draft\n");
        let tag = LanguageTag::parse(tag).expect("a tag");
        let mut locale = Locale::read(&tag, &Arc::from("locale.yaml"), &about).expect("a locale");
        assert_eq!(locale.add(&[(Arc::from("a.ftl"), messages.to_owned())]), []);
        Rc::new(locale)
    }

    fn english(messages: &str) -> Words {
        let source = locale("en", "ltr", messages);
        Words::new(Rc::clone(&source), source)
    }

    #[test]
    fn a_missing_message_comes_from_the_source_and_a_missing_id_is_still_readable() {
        let source = locale("en", "ltr", "a = first\nb = second\n    .why = because\n");
        let words = Words::new(locale("de", "ltr", "a = eins\n"), source);
        assert_eq!(words.text(&Message::fixed("a")), "eins");
        assert_eq!(words.text(&Message::fixed("b.why")), "because");
        assert_eq!(words.text(&Message::fixed("item_some-thing.why")), "item some thing why");
        assert!(words.has(&MessageId::fixed("b")) && !words.locale().has(&MessageId::fixed("b")));
        assert!(!words.has(&MessageId::fixed("b.note")) && words.find(&Message::fixed("c")).is_none());
    }

    #[test]
    fn words_with_a_hole_come_from_the_source() {
        let source = locale("en", "ltr", "a = Call { $number }\nb = only { $here }\n");
        let words = Words::new(locale("de", "ltr", "a = Ruf { $numer } { -no } { no } { NO() }\n"), source);
        assert_eq!(words.text(&Message::fixed("a").text("number", "999")), "Call 999");
        assert_eq!(words.text(&Message::fixed("b")), "only {$here}");
    }

    #[test]
    fn an_option_without_words_of_its_own_has_those_all_items_share() {
        let words = english("option_often = Often\noption_tea_often = Every day\n");
        assert_eq!(words.text(&Message::fixed("option_tea_often")), "Every day");
        assert_eq!(words.text(&Message::fixed("option_cake_often")), "Often");
    }

    #[test]
    fn numbers_pick_the_plural_and_words_are_looked_up_inside() {
        let words = english("n = { $n ->\n    [one] one { $what }\n   *[other] { $n } { $what }s\n }\nt = thing\n");
        let message = |n: i64| Message::fixed("n").number("n", n).words("what", Message::fixed("t"));
        assert_eq!(words.text(&message(1)), "one thing");
        assert_eq!(words.text(&message(3)), "3 things");
    }

    #[test]
    fn a_message_can_ask_whether_a_value_was_filled() {
        let words = english("a = { $has-x ->\n    [yes] with { $x }\n   *[other] without\n }\n");
        assert_eq!(words.text(&Message::fixed("a").text("x", "it")), "with it");
        assert_eq!(words.text(&Message::fixed("a")), "without");
    }

    #[test]
    fn isolation_marks_stay_only_where_directions_meet() {
        let name = |value: &str| Message::fixed("hello").text("name", value);
        let words = english("hello = Hello { $name }.\n");
        assert_eq!(words.text(&name("Anna")), "Hello Anna.");
        assert_eq!(words.text(&name("آنا")), "Hello \u{2068}آنا\u{2069}.");
        let source = locale("en", "ltr", "");
        let words = Words::new(locale("fa", "rtl", "hello = سلام { $name }.\n"), source);
        assert_eq!(words.text(&name("Anna")), "سلام \u{2068}Anna\u{2069}.");
    }

    /// Conduct 99: neither an argument nor an escape inside a locale can steer the terminal.
    #[test]
    fn nothing_that_steers_a_terminal_comes_through() {
        let words = english("a = { \"\\u001B\" }[2J { $x } b\n");
        assert_eq!(words.text(&Message::fixed("a").text("x", "\u{1b}[31m\u{2067}red")), "[2J [31mred b");
    }

    #[test]
    fn a_later_layer_replaces_messages() {
        let tag = LanguageTag::parse("en").expect("a tag");
        let about = "format: 1\nendonym: English\ndirection: ltr\nstatus: source\nlabels: [Victim]\n";
        let mut locale = Locale::read(&tag, &Arc::from("locale.yaml"), about).expect("a locale");
        assert_eq!(locale.add(&[(Arc::from("a.ftl"), "a = one\nb = two\n".to_owned())]), []);
        assert_eq!(locale.add(&[(Arc::from("b.ftl"), "a = three\n".to_owned())]), []);
        assert_eq!(locale.lists().labels, ["victim"]);
        let locale = Rc::new(locale);
        let words = Words::new(Rc::clone(&locale), locale);
        assert_eq!(words.text(&Message::fixed("a")), "three");
        assert_eq!(words.text(&Message::fixed("b")), "two");
    }
}
