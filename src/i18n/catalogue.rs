//! A locale as its authors wrote it: every entry with its place, its comment and its parts. For checks and for
//! recording what was accepted; a session never needs it.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::{Direction, MessageFile, Parts, Piece, Wording, piece};
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
    /// Its message as it stands in the file.
    raw: Arc<str>,
    /// Its parts.
    pub pieces: Vec<Piece>,
}

/// Every entry of a locale, in the order of its files, each as the last layer has it.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    entries: Vec<Entry>,
    /// The place of each entry, by its id.
    places: HashMap<String, usize>,
    /// The places of the entries of each message.
    messages: HashMap<String, Vec<usize>>,
    /// Entries that a later layer has replaced.
    replaced: BTreeSet<usize>,
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
            let raw: Arc<str> = parts.raw(part).into();
            let own = part.words.map(|words| (part.name.to_owned(), part.name, words));
            // A term's attributes only decide between variants; nothing shows them.
            let attributes = part.attributes().filter(|_| !part.is_term());
            let named = attributes.map(|(id, words)| (format!("{}.{id}", part.name), id, words));
            self.forget(part.name);
            let mut places = Vec::new();
            for (id, written_id, words) in own.into_iter().chain(named) {
                let entry = Entry {
                    file: Arc::clone(parts.name()),
                    span: parts.place(written_id),
                    comment: comment.clone(),
                    raw: Arc::clone(&raw),
                    pieces: piece::pieces(words.pattern()),
                    id: id.clone(),
                };
                let place = self.entries.len();
                self.replaced.extend(self.places.insert(id, place));
                places.push(place);
                self.entries.push(entry);
            }
            self.messages.insert(part.name.to_owned(), places);
        }
    }

    /// Forgets a message with its attributes.
    fn forget(&mut self, message: &str) {
        for place in self.messages.remove(message).into_iter().flatten() {
            self.places.remove(&self.entries[place].id);
            self.replaced.insert(place);
        }
    }

    /// Gives an entry by its name.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Entry> {
        self.entries.get(*self.places.get(id)?)
    }

    /// Gives every entry, in the order of the files.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        let counts = |(place, _): &(usize, &Entry)| !self.replaced.contains(place);
        self.entries.iter().enumerate().filter(counts).map(|(_, entry)| entry)
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

    /// Gives its words as written, in the one form the serialiser gives: spaces and line breaks of the file don't matter.
    /// They are taken apart anew: nobody but who records or compares them wants this.
    #[must_use]
    pub fn written(&self) -> String {
        let parts = Parts::of(&self.file, &self.raw);
        let part = parts.iter().next();
        let words = part.and_then(|part| self.attribute().map_or(part.words, |attribute| part.attribute(attribute)));
        words.map(Wording::written).unwrap_or_default()
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

#[cfg(test)]
mod tests {
    use super::*;

    /// What is recorded of words is the same as where they were taken apart with the whole file.
    #[test]
    fn words_are_written_as_they_stand_among_others() {
        let text = "# About.\n-pot = a { $n ->\n    [one] b\n\n   *[other] c\n  }\n    .kind = x\ntea =\n    hot\n\n      and sweet\n    .why = { -pot }\n    .say =\n        yes\nbroken\ncup = small\n### End\n";
        let name: Arc<str> = "x.ftl".into();
        let parts = Parts::of(&name, text);
        let mut catalogue = Catalogue::default();
        catalogue.add(&parts);
        let written: Vec<(String, String)> =
            catalogue.entries().map(|entry| (entry.id.clone(), entry.written())).collect();
        let mut expected = Vec::new();
        for part in parts.iter() {
            expected.extend(part.words.map(|words| (part.name.to_owned(), words.written())));
            let attributes = part.attributes().filter(|_| !part.is_term());
            expected.extend(attributes.map(|(id, words)| (format!("{}.{id}", part.name), words.written())));
        }
        assert_eq!(written, expected);
        assert_eq!(expected.len(), 5);
        assert!(expected.iter().all(|(_, words)| !words.is_empty()));
    }
}
