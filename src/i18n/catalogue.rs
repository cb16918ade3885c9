//! A locale as its authors wrote it: every entry with its place, its comment and its parts. For checks and for
//! recording what was accepted; a session never needs it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Direction, MessageFile, Parts, Piece, piece};
use crate::vocabulary::{Diagnostic, Span};

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

impl Files {
    /// Reads the texts of each layer, with what is wrong with their bytes.
    pub fn texts(&self, direction: Direction) -> impl Iterator<Item = (Vec<MessageFile>, Vec<Diagnostic>)> {
        self.layers.iter().map(move |layer| {
            let read = layer.iter().map(|(name, bytes)| MessageFile::read(name, bytes, direction));
            let (files, faults): (Vec<_>, Vec<_>) = read.unzip();
            (files.into_iter().flatten().collect(), faults.concat())
        })
    }
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
        for (layer, found) in files.texts(direction) {
            faults.extend(found);
            let parts: Vec<Parts<'_>> = layer.iter().map(MessageFile::parts).collect();
            faults.extend(parts.iter().flat_map(Parts::faults));
            faults.extend(Parts::duplicates(&parts));
            parts.iter().for_each(|parts| catalogue.add(parts));
        }
        (catalogue, faults)
    }

    /// Adds a file. A message that is there already is replaced, with all its attributes.
    pub fn add(&mut self, parts: &Parts<'_>) {
        for part in parts.iter() {
            let comment = part.comment().join("\n");
            let own = part.words.map(|words| (part.name.to_owned(), part.name, words));
            // A term's attributes only decide between variants; nothing shows them.
            let attributes = part.attributes().filter(|_| !part.is_term());
            let named = attributes.map(|(id, words)| (format!("{}.{id}", part.name), id, words));
            self.forget(part.name);
            for (id, written_id, words) in own.into_iter().chain(named) {
                let entry = Entry {
                    file: Arc::clone(parts.name()),
                    span: parts.place(written_id),
                    comment: comment.clone(),
                    written: words.written(),
                    pieces: piece::pieces(words.pattern()),
                    id: id.clone(),
                };
                self.places.insert(id, self.entries.len());
                self.entries.push(entry);
            }
        }
    }

    /// Forgets a message with its attributes. There are thousands: only its neighbours are looked at.
    fn forget(&mut self, message: &str) {
        self.places.remove(message);
        let first = format!("{message}.");
        let attributes = self.places.range(first.clone()..).map(|(id, _)| id).take_while(|id| id.starts_with(&first));
        for id in attributes.cloned().collect::<Vec<_>>() {
            self.places.remove(&id);
        }
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
            for named in entry.references() {
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

    /// Lists what it refers to: messages, attributes of messages, terms.
    #[must_use]
    pub fn references(&self) -> Vec<&str> {
        let mut found = Vec::new();
        piece::walk(&self.pieces, &mut |piece| {
            if let Piece::Reference(id) = piece {
                found.push(id.as_str());
            }
        });
        found
    }
}
