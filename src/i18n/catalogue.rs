//! A locale as its authors wrote it: every entry with its place, its comment and its parts. For checks and for
//! recording what was accepted; a session never needs it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent::{FluentArgs, FluentValue};
use fluent_syntax::ast::{Attribute, Comment, Entry as Parsed, Identifier, Message, Pattern, Resource};
use fluent_syntax::{parser, serializer};

use super::{Direction, Locale, Piece, Variant};
use super::{piece, resource};
use crate::vocabulary::{Diagnostic, MessageId, Span};

/// A file: its name, as the user would give it, and its bytes.
pub type File = (Arc<str>, Cow<'static, [u8]>);

/// The files of one locale, layer by layer.
#[derive(Debug, Clone)]
pub struct Files {
    /// The last `locale.yaml`: name and bytes.
    pub about: File,
    /// The messages of each layer; a later one replaces an earlier one.
    pub layers: Vec<Vec<File>>,
    /// Whether the locale itself is inside the program, whatever folders add to it.
    pub built_in: bool,
}

/// A message, an attribute of one, or a term.
#[derive(Debug, Clone)]
pub struct Entry {
    /// As it is named: `item_passport`, `item_passport.why`, `-limits-kept`.
    pub id: String,
    /// The file, as the user would name it.
    pub file: Arc<str>,
    /// Where its id stands.
    pub span: Span,
    /// What the comment above its message says.
    pub comment: String,
    /// Its words as written, in the one form the serialiser gives: spaces and line breaks of the file don't matter.
    pub written: String,
    /// Its parts.
    pub pieces: Vec<Piece>,
}

/// Every entry of a locale, in the order of its files, each as the last layer has it.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    entries: Vec<Entry>,
    places: BTreeMap<String, usize>,
}

impl Catalogue {
    /// Reads all layers. What could be read is there even where there are faults.
    #[must_use]
    pub fn read(files: &Files, direction: Direction) -> (Self, Vec<Diagnostic>) {
        let mut catalogue = Self::default();
        let mut faults = Vec::new();
        for layer in &files.layers {
            faults.extend(resource::read_layer(layer, direction).1);
            for (file, bytes) in layer {
                if let Ok(text) = resource::checked_text(file, bytes, direction) {
                    catalogue.add(file, &text);
                }
            }
        }
        (catalogue, faults)
    }

    fn add(&mut self, file: &Arc<str>, text: &str) {
        let parsed = parser::parse(text).unwrap_or_else(|(partial, _)| partial);
        let place = |slice: &str| {
            // Every slice of the parser points into the source.
            let start = slice.as_ptr() as usize - text.as_ptr() as usize;
            resource::place(text, start..start + slice.len())
        };
        for entry in &parsed.body {
            let (id, prefix, value, attributes, comment) = match entry {
                Parsed::Message(message) => {
                    (&message.id, "", message.value.as_ref(), &message.attributes, &message.comment)
                }
                Parsed::Term(term) => (&term.id, "-", Some(&term.value), &term.attributes, &term.comment),
                _ => continue,
            };
            let name = format!("{prefix}{}", id.name);
            let comment = comment.as_ref().map(text_of).unwrap_or_default();
            let own = value.map(|value| (name.clone(), id, value));
            // A term's attributes only decide between variants; nothing shows them.
            let attributes = attributes.iter().filter(|_| prefix.is_empty());
            let named = attributes.map(|Attribute { id, value }| (format!("{name}.{}", id.name), id, value));
            // A later layer replaces a message with all its attributes.
            self.forget(&name);
            for (id, identifier, pattern) in own.into_iter().chain(named) {
                let entry = Entry {
                    file: Arc::clone(file),
                    span: place(identifier.name),
                    comment: comment.clone(),
                    written: written(identifier, pattern),
                    pieces: piece::pieces(pattern, &place),
                    id: id.clone(),
                };
                self.places.insert(id, self.entries.len());
                self.entries.push(entry);
            }
        }
    }

    fn forget(&mut self, message: &str) {
        let of_message = |id: &str| id.split('.').next() == Some(message);
        self.places.retain(|id, _| !of_message(id));
    }

    /// Gives an entry by its name.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Entry> {
        self.entries.get(*self.places.get(id)?)
    }

    /// Gives every entry, in the order of the files.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        let is_last = |(place, entry): &(usize, &Entry)| self.places.get(&entry.id) == Some(place);
        self.entries.iter().enumerate().filter(is_last).map(|(_, entry)| entry)
    }

    /// Gives every form that the words of an entry can take: references resolved, one text for each variant, variables
    /// as `{$name}`.
    #[must_use]
    pub fn texts(&self, entry: &Entry) -> Vec<String> {
        let look_up = |id: &str| self.get(id).map(|entry| entry.pieces.as_slice());
        piece::texts(&entry.pieces, &look_up, &mut BTreeSet::new())
    }

    /// Gives an entry with all that it refers to, each once, as written: what was read is all of this.
    #[must_use]
    pub fn whole(&self, id: &str) -> Vec<&Entry> {
        let mut found: Vec<&Entry> = self.get(id).into_iter().collect();
        let mut next = 0;
        while let Some(entry) = found.get(next).copied() {
            for (named, _) in entry.references() {
                let new = self.get(named).filter(|named| found.iter().all(|known| known.id != named.id));
                found.extend(new);
            }
            next += 1;
        }
        found
    }
}

impl Entry {
    /// Gives the id of the message, without its attribute.
    #[must_use]
    pub fn message(&self) -> &str {
        self.id.split('.').next().unwrap_or_default()
    }

    /// Gives the attribute, if it is one.
    #[must_use]
    pub fn attribute(&self) -> Option<&str> {
        self.id.split_once('.').map(|(_, attribute)| attribute)
    }

    /// Lists the variables, each with the first place where it stands.
    #[must_use]
    pub fn variables(&self) -> BTreeMap<&str, Span> {
        piece::variables(&self.pieces)
    }

    /// Lists what it refers to: messages, attributes of messages, terms.
    #[must_use]
    pub fn references(&self) -> Vec<(&str, Span)> {
        let mut found = Vec::new();
        piece::walk(&self.pieces, &mut |piece| {
            if let Piece::Reference(id, span) = piece {
                found.push((id.as_str(), *span));
            }
        });
        found
    }

    /// Lists the choices between variants: what variable decides, and the variants.
    #[must_use]
    pub fn selections(&self) -> Vec<(&str, &[Variant])> {
        let mut found = Vec::new();
        piece::walk(&self.pieces, &mut |piece| {
            if let Piece::Select { on: Some((variable, _)), variants } = piece {
                found.push((variable.as_str(), variants.as_slice()));
            }
        });
        found
    }
}

impl Locale {
    /// Says whether a message comes out without a hole when these values are filled in, as numbers and as texts.
    #[must_use]
    pub fn puts_together(&self, id: &MessageId, variables: &BTreeSet<&str>) -> bool {
        [FluentValue::from(1), FluentValue::from("x")].into_iter().all(|value| {
            let mut args = FluentArgs::new();
            variables.iter().for_each(|name| args.set((*name).to_owned(), value.clone()));
            self.format(id, &args).is_some_and(|(_, is_whole)| is_whole)
        })
    }
}

fn text_of(comment: &Comment<&str>) -> String {
    comment.content.join("\n")
}

/// Writes a pattern in the serialiser's own form.
fn written(id: &Identifier<&str>, pattern: &Pattern<&str>) -> String {
    let message = Message { id: id.clone(), value: Some(pattern.clone()), attributes: Vec::new(), comment: None };
    let text = serializer::serialize(&Resource { body: vec![Parsed::Message(message)] });
    text.split_once('=').map_or(String::new(), |(_, words)| words.trim().to_owned())
}
