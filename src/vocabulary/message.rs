//! The id of words, with what is filled in; never the words themselves.

use std::borrow::Cow;
use std::fmt;

/// Names a Fluent message, or with a dot one of its attributes: `item_passport` or `item_passport.why`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageId(Cow<'static, str>);

impl MessageId {
    /// Names a message that the program itself knows.
    #[must_use]
    pub const fn fixed(id: &'static str) -> Self {
        Self(Cow::Borrowed(id))
    }

    /// Names a message by convention, from parts joined with `_`: `["item", "passport"]` is `item_passport`.
    #[must_use]
    pub fn joined(parts: &[&str]) -> Self {
        Self(Cow::Owned(parts.join("_")))
    }

    /// Names an attribute of this message.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Self {
        Self(Cow::Owned(format!("{}.{name}", self.message())))
    }

    /// Gives the id as written, attribute included.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Gives the id of the message without its attribute.
    #[must_use]
    pub fn message(&self) -> &str {
        self.0.split_once('.').map_or(&self.0, |(message, _)| message)
    }

    /// Gives the attribute, if one is named.
    #[must_use]
    pub fn attribute_name(&self) -> Option<&str> {
        self.0.split_once('.').map(|(_, attribute)| attribute)
    }
}

impl fmt::Debug for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What is filled into a message. Never an answer of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A count, formatted and pluralised by the locale.
    Number(i64),
    /// A text that is the same in every language: a name, a telephone number, an id.
    Text(String),
    /// Words looked up in the same locale.
    Words(Box<Message>),
}

/// A message to be shown: which words, and what is filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Which words.
    pub id: MessageId,
    /// What is filled in, by variable name.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// Makes a message without arguments that the program itself knows.
    #[must_use]
    pub const fn fixed(id: &'static str) -> Self {
        Self { id: MessageId::fixed(id), args: Vec::new() }
    }

    /// Makes a message without arguments.
    #[must_use]
    pub fn new(id: MessageId) -> Self {
        Self { id, args: Vec::new() }
    }

    /// Makes a message without arguments that is named by convention: `named("level", "some")` is `level_some`.
    #[must_use]
    pub fn named(family: &str, id: &str) -> Self {
        Self::new(MessageId::joined(&[family, id]))
    }

    /// Fills in a count.
    #[must_use]
    pub fn number(mut self, name: &'static str, value: impl TryInto<i64>) -> Self {
        self.args.push((name, Arg::Number(value.try_into().unwrap_or(i64::MAX))));
        self
    }

    /// Fills in a text that is the same in every language.
    #[must_use]
    pub fn text(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, Arg::Text(value.into())));
        self
    }

    /// Fills in words of the same locale.
    #[must_use]
    pub fn words(mut self, name: &'static str, value: Self) -> Self {
        self.args.push((name, Arg::Words(Box::new(value))));
        self
    }
}
