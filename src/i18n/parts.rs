//! A file of messages taken apart where it stands: what checks need, without a copy of any text.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use fluent_syntax::ast::{
    Attribute, CallArguments, Comment, Entry, Expression, Identifier, InlineExpression, Message, Pattern,
    PatternElement, Resource, VariantKey,
};
use fluent_syntax::parser::ParserError;
use fluent_syntax::unicode::unescape_unicode_to_string;
use fluent_syntax::{parser, serializer};

use super::resource;
use crate::vocabulary::{Diagnostic, Span};

/// A file of messages, taken apart.
#[derive(Debug)]
pub struct Parts<'t> {
    name: &'t Arc<str>,
    text: &'t str,
    body: Vec<Entry<&'t str>>,
    errors: Vec<ParserError>,
    /// Where its lines end, once somebody asked for a place.
    ends: OnceLock<Vec<usize>>,
}

/// A message or a term.
#[derive(Debug, Clone, Copy)]
pub struct Part<'p, 't> {
    /// Its id as written; that of a term begins with a hyphen.
    pub name: &'t str,
    /// Its words; a message may have none of its own.
    pub words: Option<Wording<'p, 't>>,
    attributes: &'p [Attribute<&'t str>],
    comment: Option<&'p Comment<&'t str>>,
    text: &'t str,
    /// What the comment of the group around it says; nothing where the file has none.
    pub group: Option<&'p str>,
}

/// The words of a message, a term or an attribute. Equal where they are the same but for the spaces of the file.
#[derive(Debug, Clone, Copy)]
pub struct Wording<'p, 't> {
    pattern: &'p Pattern<&'t str>,
    text: &'t str,
}

impl PartialEq<Wording<'_, '_>> for Wording<'_, '_> {
    fn eq(&self, other: &Wording<'_, '_>) -> bool {
        self.pattern == other.pattern
    }
}

/// One piece of a wording, in the order in which it is written. What stands inside a choice follows it, up to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token<'t> {
    /// Words.
    Text(&'t str),
    /// What stands between quotes, as written.
    Quoted(&'t str),
    /// A number in braces.
    Number(&'t str),
    /// A value that is filled in, by name.
    Variable(&'t str),
    /// Another message: its id, and the attribute that is meant.
    Message(&'t str, Option<&'t str>),
    /// A term, with its hyphen.
    Term(&'t str),
    /// A function, by name. The values it is given follow.
    Function(&'t str),
    /// A choice begins.
    Choice(Chooser<'t>),
    /// A variant of it begins: its key, and whether it stands for every other.
    Variant(&'t str, bool),
    /// The choice ends.
    End,
}

/// What decides between variants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chooser<'t> {
    /// A value.
    Variable(&'t str),
    /// A value as an ordinal number.
    Ordinal(&'t str),
    /// Something else: another function, an attribute of a term, a constant.
    Other,
}

impl<'t> Token<'t> {
    /// Gives the words, where it is words: what stands between quotes as it is shown.
    #[must_use]
    pub fn words(self) -> Option<Cow<'t, str>> {
        match self {
            Self::Text(text) | Self::Number(text) => Some(Cow::Borrowed(text)),
            Self::Quoted(text) => Some(unescape_unicode_to_string(text)),
            _ => None,
        }
    }
}

impl<'t> Parts<'t> {
    /// Takes the text of a file apart. What is no Fluent is left out; [`faults`](Self::faults) tells it.
    #[must_use]
    pub fn of(name: &'t Arc<str>, text: &'t str) -> Self {
        let (body, errors) = match parser::parse(text) {
            Ok(Resource { body }) => (body, Vec::new()),
            Err((Resource { body }, errors)) => (body, errors),
        };
        Self { name, text, body, errors, ends: OnceLock::new() }
    }

    /// Gives the name of the file.
    #[must_use]
    pub fn name(&self) -> &'t Arc<str> {
        self.name
    }

    /// Gives the whole text.
    #[must_use]
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Lists what in it is no Fluent.
    #[must_use]
    pub fn faults(&self) -> Vec<Diagnostic> {
        self.errors.iter().map(|error| resource::syntax(self.name, self.text, error)).collect()
    }

    /// Lists ids that stand twice in files that belong together.
    #[must_use]
    pub fn duplicates(files: &[Self]) -> Vec<Diagnostic> {
        resource::duplicates(files.iter().map(|file| (file.name, file.text, file.iter().map(|part| part.name))))
    }

    /// Gives messages and terms, in the order in which they are read.
    pub fn iter(&self) -> impl Iterator<Item = Part<'_, 't>> {
        let text = self.text;
        let mut group = None;
        self.body.iter().filter_map(move |entry| match entry {
            Entry::Message(Message { id, value, attributes, comment }) => Some(Part {
                name: id.name,
                words: value.as_ref().map(|pattern| Wording { pattern, text }),
                attributes,
                comment: comment.as_ref(),
                text,
                group,
            }),
            Entry::Term(term) => Some(Part {
                name: with_hyphen(text, term.id.name),
                words: Some(Wording { pattern: &term.value, text }),
                attributes: &term.attributes,
                comment: term.comment.as_ref(),
                text,
                group,
            }),
            Entry::GroupComment(comment) | Entry::ResourceComment(comment) => {
                group = comment.content.iter().copied().find(|line| !line.trim().is_empty());
                None
            }
            Entry::Comment(_) | Entry::Junk { .. } => None,
        })
    }

    /// Gives the ids with which pieces that are no Fluent begin: those messages are there, though broken.
    pub fn broken(&self) -> impl Iterator<Item = &'t str> {
        self.body.iter().filter_map(|entry| {
            let Entry::Junk { content } = entry else { return None };
            let end = content.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
            content.get(..end.unwrap_or(content.len())).filter(|id| !id.is_empty())
        })
    }

    /// Gives everything as parsed.
    pub(super) fn body(&self) -> &[Entry<&'t str>] {
        &self.body
    }

    /// Gives a message as it stands in the file, with its attributes and without the comment: up to the next line that begins
    /// something else.
    #[must_use]
    pub fn raw(&self, part: Part<'_, 't>) -> &'t str {
        let rest = self.text.get(self.start(part.name)..).unwrap_or_default();
        let begins = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '-' | '#'));
        let mut lines = rest.split_inclusive('\n');
        let first = lines.next().unwrap_or_default().len();
        &rest[..first + lines.take_while(|line| !begins(line)).map(str::len).sum::<usize>()]
    }

    /// Says where a piece of this text begins, in bytes.
    fn start(&self, piece: &str) -> usize {
        // Every piece that the parser gives points into the text.
        (piece.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize)
    }

    /// Says where a piece of this text stands.
    #[must_use]
    pub fn place(&self, piece: &str) -> Span {
        let start = self.start(piece);
        let ends = || self.text.match_indices('\n').map(|(at, _)| at).collect();
        let before = self.ends.get_or_init(ends).partition_point(|end| *end < start);
        resource::place_in_line(self.text, start..start + piece.len(), before)
    }
}

/// Gives the id of a term with the hyphen that stands before it in this text.
pub(super) fn with_hyphen<'t>(text: &'t str, id: &'t str) -> &'t str {
    let start = (id.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    text.get(start.saturating_sub(1)..start + id.len()).unwrap_or(id)
}

impl<'p, 't> Part<'p, 't> {
    /// Says whether it is a term.
    #[must_use]
    pub fn is_term(self) -> bool {
        self.name.starts_with('-')
    }

    /// Gives the attributes of a message with their words. Those of a term only decide between variants.
    pub fn attributes(self) -> impl Iterator<Item = (&'t str, Wording<'p, 't>)> {
        let text = self.text;
        self.attributes.iter().map(move |attribute| (attribute.id.name, Wording { pattern: &attribute.value, text }))
    }

    /// Gives an attribute.
    #[must_use]
    pub fn attribute(self, name: &str) -> Option<Wording<'p, 't>> {
        self.attributes().find(|(own, _)| *own == name).map(|(_, words)| words)
    }

    /// Gives the lines of the comment above it.
    #[must_use]
    pub fn comment(self) -> &'p [&'t str] {
        self.comment.map_or(&[], |comment| &comment.content)
    }
}

impl<'t> Wording<'_, 't> {
    /// Adds the pieces of these words to a list.
    pub fn tokens(self, into: &mut Vec<Token<'t>>) {
        Taker { text: self.text, into }.pattern(self.pattern);
    }

    /// Gives the words in the one form the serialiser gives: spaces and line breaks of the file don't matter.
    #[must_use]
    pub fn written(self) -> String {
        let id = Identifier { name: "x" };
        let message = Message { id, value: Some(self.pattern.clone()), attributes: Vec::new(), comment: None };
        let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
        text.split_once('=').map_or(String::new(), |(_, words)| words.trim().to_owned())
    }

    /// Gives them as parsed.
    pub(super) fn pattern(&self) -> &Pattern<&'t str> {
        self.pattern
    }
}

/// Takes words apart into pieces.
struct Taker<'t, 'i> {
    text: &'t str,
    into: &'i mut Vec<Token<'t>>,
}

impl<'t> Taker<'t, '_> {
    fn pattern(&mut self, pattern: &Pattern<&'t str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.into.push(Token::Text(value)),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'t str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let chooser = chooser(selector);
                match selector {
                    InlineExpression::FunctionReference { id, .. } if chooser != Chooser::Other => {
                        self.into.push(Token::Function(id.name));
                    }
                    _ if chooser == Chooser::Other => self.inline(selector),
                    _ => {}
                }
                self.into.push(Token::Choice(chooser));
                for variant in variants {
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = variant.key;
                    self.into.push(Token::Variant(key, variant.default));
                    self.pattern(&variant.value);
                }
                self.into.push(Token::End);
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'t str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.into.push(Token::Quoted(value)),
            InlineExpression::NumberLiteral { value } => self.into.push(Token::Number(value)),
            InlineExpression::FunctionReference { id, arguments } => {
                self.into.push(Token::Function(id.name));
                self.given(arguments);
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.into.push(Token::Message(id.name, attribute.as_ref().map(|attribute| attribute.name)));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.into.push(Token::Term(with_hyphen(self.text, id.name)));
                arguments.iter().for_each(|arguments| self.given(arguments));
            }
            InlineExpression::VariableReference { id } => self.into.push(Token::Variable(id.name)),
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    /// Adds the values that a function or a term is given. Constants among them are no words.
    fn given(&mut self, arguments: &CallArguments<&'t str>) {
        let named = arguments.named.iter().map(|named| &named.value);
        for value in arguments.positional.iter().chain(named) {
            if !matches!(value, InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. }) {
                self.inline(value);
            }
        }
    }
}

fn chooser<'t>(selector: &InlineExpression<&'t str>) -> Chooser<'t> {
    match selector {
        InlineExpression::VariableReference { id } => Chooser::Variable(id.name),
        InlineExpression::FunctionReference { id: Identifier { name: "NUMBER" }, arguments } => {
            let ordinal =
                |value: &InlineExpression<&str>| matches!(value, InlineExpression::StringLiteral { value: "ordinal" });
            match arguments.positional.first() {
                Some(InlineExpression::VariableReference { id }) => {
                    let is_ordinal =
                        arguments.named.iter().any(|named| named.name.name == "type" && ordinal(&named.value));
                    if is_ordinal { Chooser::Ordinal(id.name) } else { Chooser::Variable(id.name) }
                }
                _ => Chooser::Other,
            }
        }
        _ => Chooser::Other,
    }
}
