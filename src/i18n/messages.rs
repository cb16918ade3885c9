//! The messages of one locale, those of the program itself each parsed when it is first wanted.
//!
//! Parsing and checking a whole locale takes longer than everything else before the first question together, and the
//! first question needs a dozen messages. So where the entries of the shipped files begin and end is found when the
//! program is built ([`Places`]), and tests hold the files sound. An entry is parsed when its message is asked for, or
//! when the text of another refers to it.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use fluent::resolver::ResolverError;
use fluent::resolver::errors::ReferenceKind;
use fluent::{FluentArgs, FluentBundle, FluentError, FluentResource};
use fluent_syntax::ast::Pattern;

use super::shipped::Places;
use crate::vocabulary::MessageId;

/// The messages of one locale.
pub(super) struct Messages {
    bundle: FluentBundle<FluentResource>,
    /// The shipped files, and where their entries stand.
    files: Vec<&'static [u8]>,
    places: Places,
    /// Those of the entries that were parsed.
    parsed: BTreeSet<usize>,
}

impl Messages {
    /// Begins without messages; `places` are those of the shipped files that will be added.
    pub(super) fn new(bundle: FluentBundle<FluentResource>, places: Places) -> Self {
        Self { bundle, files: Vec::new(), places, parsed: BTreeSet::new() }
    }

    /// Adds what a folder brought, already checked. It replaces what has the same id, from wherever.
    pub(super) fn add(&mut self, resource: FluentResource) {
        self.bundle.add_resource_overriding(resource);
    }

    /// Adds the shipped files, in the order of their names. They replace nothing.
    pub(super) fn add_shipped(&mut self, files: Vec<&'static [u8]>) {
        self.files = files;
    }

    /// Says whether there is such a message, or such an attribute where one is named.
    pub(super) fn has(&mut self, id: &MessageId) -> bool {
        self.fetch(id.message());
        self.pattern(id).is_some()
    }

    /// Formats a message; nothing where there is none. Says whether the text is whole: what names a variable, a term or
    /// a message that is not there shows the name in braces.
    pub(super) fn format(&mut self, id: &MessageId, args: &FluentArgs<'_>) -> Option<(String, bool)> {
        self.fetch(id.message());
        loop {
            let mut faults = Vec::new();
            let text = self.bundle.format_pattern(self.pattern(id)?, Some(args), &mut faults).into_owned();
            // What the text refers to may only be waiting. Each round parses some of it.
            let referred: Vec<String> = faults.iter().filter_map(referred).collect();
            if referred.iter().filter(|id| self.fetch(id)).count() == 0 {
                return Some((text, faults.is_empty()));
            }
        }
    }

    /// Gives what follows this beginning in the shipped ids that begin so.
    pub(super) fn shipped_after(&self, beginning: &str) -> impl Iterator<Item = &str> {
        let ids = (0..self.places.len()).map(|place| id_of(self.entry(place)));
        ids.filter_map(|id| std::str::from_utf8(id.strip_prefix(beginning.as_bytes())?).ok())
    }

    /// Parses an entry if it waits, and says whether it did. What a folder brought has replaced it.
    fn fetch(&mut self, id: &str) -> bool {
        let Ok(place) = self.places.binary_search_by(|place| beside(slice(&self.files, *place), id.as_bytes())) else {
            return false;
        };
        if !self.parsed.insert(place) {
            return false;
        }
        let text = String::from_utf8_lossy(self.entry(place)).replace("\r\n", "\n");
        let resource = FluentResource::try_new(text).unwrap_or_else(|(partial, _)| partial);
        // An error says that the id is taken already, as it should be then.
        let _ = self.bundle.add_resource(resource);
        true
    }

    fn entry(&self, place: usize) -> &'static [u8] {
        self.places.get(place).map_or(&[], |place| slice(&self.files, *place))
    }

    fn pattern(&self, id: &MessageId) -> Option<&Pattern<&str>> {
        let message = self.bundle.get_message(id.message())?;
        match id.attribute_name() {
            Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
            None => message.value(),
        }
    }
}

/// Names the entry that a text refers to and that was not there.
fn referred(fault: &FluentError) -> Option<String> {
    match fault {
        FluentError::ResolverError(ResolverError::Reference(kind)) => match kind {
            ReferenceKind::Message { id, .. } => Some(id.clone()),
            ReferenceKind::Term { id, .. } => Some(format!("-{id}")),
            ReferenceKind::Function { .. } | ReferenceKind::Variable { .. } => None,
        },
        _ => None,
    }
}

/// Gives an entry, with its id first; nothing where the file is not there.
fn slice(files: &[&'static [u8]], (file, start, end): (u8, u32, u32)) -> &'static [u8] {
    files.get(usize::from(file)).and_then(|file| file.get(start as usize..end as usize)).unwrap_or_default()
}

/// Says whether the id of an entry comes before this one, without looking for its end first: the space that stands behind
/// it comes before whatever an id is made of. That one stands there, tests hold.
fn beside(entry: &[u8], id: &[u8]) -> Ordering {
    let (beginning, rest) = entry.split_at(id.len().min(entry.len()));
    beginning.cmp(id).then(if rest.first().is_some_and(is_in_id) { Ordering::Greater } else { Ordering::Equal })
}

/// Gives the id of an entry, which for a term begins with a hyphen.
fn id_of(entry: &[u8]) -> &[u8] {
    &entry[..entry.iter().position(|byte| !is_in_id(byte)).unwrap_or(entry.len())]
}

fn is_in_id(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::fs;
    use std::path::{Path, PathBuf};

    use fluent_syntax::ast::Entry;

    use super::super::cut::places;
    use super::*;
    use crate::vocabulary::LanguageTag;

    fn messages(files: &[&'static str]) -> Messages {
        let files: Vec<&'static [u8]> = files.iter().map(|file| file.as_bytes()).collect();
        let mut messages = Messages::new(FluentBundle::default(), places(&files).leak());
        messages.bundle.set_use_isolating(false);
        messages.add_shipped(files);
        messages
    }

    fn text(messages: &mut Messages, id: &'static str) -> Option<(String, bool)> {
        messages.format(&MessageId::fixed(id), &FluentArgs::new())
    }

    fn whole(text: &str) -> Option<(String, bool)> {
        Some((text.to_owned(), true))
    }

    /// Every `.ftl` file of every shipped locale, by its tag, in the order of their names.
    fn shipped() -> Vec<(LanguageTag, Vec<&'static [u8]>)> {
        let sorted = |folder: &Path| {
            let mut paths: Vec<_> =
                fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("it").path()).collect();
            paths.sort();
            paths
        };
        let folders = sorted(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/locales")));
        let files = |folder: &PathBuf| {
            let named =
                sorted(folder).into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "ftl"));
            named.map(|path| &*fs::read(path).expect("bytes").leak()).collect()
        };
        let tag = |folder: &PathBuf| LanguageTag::parse(&folder.file_name().expect("a name").to_string_lossy());
        folders.iter().filter(|path| path.is_dir()).map(|path| (tag(path).expect("a tag"), files(path))).collect()
    }

    #[test]
    fn the_shipped_entries_found_at_building_are_what_the_whole_files_are() {
        let locales = shipped();
        assert!(locales.iter().map(|(_, files)| files.len()).sum::<usize>() > 10);
        for (tag, files) in locales {
            let parse = |bytes: &[u8]| {
                let text = String::from_utf8(bytes.to_vec()).expect("text");
                FluentResource::try_new(text).unwrap_or_else(|(_, faults)| panic!("{tag}: {faults:?}"))
            };
            let resources: Vec<_> = files.iter().map(|file| parse(file)).collect();
            let whole: BTreeMap<String, &Entry<&str>> = resources
                .iter()
                .flat_map(FluentResource::entries)
                .map(|entry| match entry {
                    Entry::Message(message) => (message.id.name.to_owned(), entry),
                    Entry::Term(term) => (format!("-{}", term.id.name), entry),
                    other => panic!("{tag}: {other:?}"),
                })
                .collect();
            let cut: Vec<_> = super::super::shipped::places(&tag).iter().map(|place| slice(&files, *place)).collect();
            assert_eq!(cut.len(), whole.len(), "{tag}");
            for (entry, (id, whole)) in cut.iter().zip(&whole) {
                assert_eq!(
                    (id_of(entry), parse(entry).entries().collect::<Vec<_>>()),
                    (id.as_bytes(), vec![*whole]),
                    "{tag}"
                );
            }
        }
    }

    /// What follows an id, ` =`, comes before every character of one, and nothing that only begins alike is found.
    #[test]
    fn every_shipped_id_is_found_and_no_part_of_one() {
        for (tag, files) in shipped() {
            let places = super::super::shipped::places(&tag);
            let find = |id| places.binary_search_by(|place| beside(slice(&files, *place), id));
            let ids: Vec<_> = places.iter().map(|place| id_of(slice(&files, *place))).collect();
            for (at, id) in ids.iter().enumerate() {
                let part = &id[..id.len() - 1];
                assert_eq!((find(id), find(part).ok()), (Ok(at), ids.binary_search(&part).ok()), "{tag}");
            }
        }
    }

    #[test]
    fn only_what_is_wanted_is_parsed() {
        let mut messages = messages(&["a = one\n# about b\nb =\n    two { -c }\n", "-c = three\nd = four\n"]);
        assert_eq!(text(&mut messages, "b"), whole("two three"));
        let parsed = messages.parsed.iter().map(|place| id_of(messages.entry(*place)));
        assert_eq!(parsed.collect::<BTreeSet<_>>(), BTreeSet::from([&b"b"[..], b"-c"]));
    }

    #[test]
    fn ids_are_listed_whether_or_not_they_were_parsed() {
        let mut messages = messages(&["lang_en = English
lang_fr = French
other = x
"]);
        assert_eq!(text(&mut messages, "lang_fr"), whole("French"));
        assert_eq!(messages.shipped_after("lang_").collect::<BTreeSet<_>>(), BTreeSet::from(["en", "fr"]));
    }

    #[test]
    fn references_are_followed_from_file_to_file_and_from_one_to_the_next() {
        let mut messages =
            messages(&["a = { b } { c.x }\n", "b = { -t }\n", "c = no\n    .x = x { d }\n-t = t\nd = d\n"]);
        assert_eq!(text(&mut messages, "a"), whole("t x d"));
        assert!(messages.has(&MessageId::fixed("c.x")) && !messages.has(&MessageId::fixed("c.y")));
    }

    #[test]
    fn a_hole_stays_a_hole_and_a_circle_ends() {
        let mut messages = messages(&["a = { b } { -c } { $d } { e.f }\ne = e\n", "g = { h }\nh = { g }\n"]);
        assert_eq!(text(&mut messages, "a"), Some(("{b} {-c} {$d} {e.f}".to_owned(), false)));
        assert_eq!(text(&mut messages, "g").map(|(_, whole)| whole), Some(false));
        assert_eq!(text(&mut messages, "i"), None);
    }

    #[test]
    fn what_a_folder_brings_replaces_what_waits_and_what_was_parsed() {
        let mut messages = messages(&["a = one\n    .x = x\nb = { -c }\n-c = two\nd = four\n"]);
        assert_eq!(text(&mut messages, "a"), whole("one"));
        let own = FluentResource::try_new("a = mine\n-c = mine too\nd = { b }\n".to_owned()).expect("sound");
        messages.add(own);
        assert_eq!(text(&mut messages, "a"), whole("mine"));
        assert_eq!(text(&mut messages, "d"), whole("mine too"));
        assert!(!messages.has(&MessageId::fixed("a.x")));
    }

    #[test]
    fn lines_that_only_look_like_an_entry_belong_to_the_one_before() {
        let file = "\u{feff}# note\r\na = { $n ->\r\n[one] b = 1\r\n*[other] -c = 2\r\n}\r\n\r\n    d = e\r\nf = g";
        let (a, f) = (file.find("a =").expect("a") as u32, file.find("f =").expect("f") as u32);
        assert_eq!(places(&[file.as_bytes()]), [(0, a, f), (0, f, file.len() as u32)]);
        let mut messages = messages(&["a =\r\n    one\r\n    two\r\n"]);
        assert_eq!(text(&mut messages, "a"), whole("one\ntwo"));
    }
}
