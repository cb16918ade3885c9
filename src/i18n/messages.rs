//! The messages of one locale, those of the program itself each parsed when it is first wanted.
//!
//! Parsing and checking a whole locale takes longer than everything else before the first question together, and the
//! first question needs a dozen messages. So a shipped file, which tests hold sound, is only cut at the lines where an
//! entry begins. An entry is parsed when its message is asked for, or when the text of another refers to it.

use std::collections::HashMap;
use std::io::BufRead;

use fluent::resolver::ResolverError;
use fluent::resolver::errors::ReferenceKind;
use fluent::{FluentArgs, FluentBundle, FluentError, FluentResource};
use fluent_syntax::ast::Pattern;

use crate::vocabulary::MessageId;

/// About so many bytes of a file make one entry, with its comment.
const BYTES: usize = 70;

/// The messages of one locale.
pub(super) struct Messages {
    bundle: FluentBundle<FluentResource>,
    /// Shipped files that nothing was looked for in yet.
    files: Vec<&'static [u8]>,
    /// Shipped entries by id, which for a term begins with a hyphen. Nothing stands where one was parsed.
    entries: HashMap<&'static [u8], Option<&'static [u8]>>,
}

impl Messages {
    pub(super) fn new(bundle: FluentBundle<FluentResource>) -> Self {
        Self { bundle, files: Vec::new(), entries: HashMap::new() }
    }

    /// Adds what a folder brought, already checked. It replaces what has the same id, from wherever.
    pub(super) fn add(&mut self, resource: FluentResource) {
        self.bundle.add_resource_overriding(resource);
    }

    /// Adds a shipped file. It replaces nothing.
    pub(super) fn add_shipped(&mut self, file: &'static [u8]) {
        self.files.push(file);
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
            // What the text refers to may only be waiting. Each round takes something out of there.
            let referred: Vec<String> = faults.iter().filter_map(referred).collect();
            if referred.iter().filter(|id| self.fetch(id)).count() == 0 {
                return Some((text, faults.is_empty()));
            }
        }
    }

    /// Gives what follows this beginning in the shipped ids that begin so.
    pub(super) fn shipped_after(&mut self, beginning: &str) -> impl Iterator<Item = &str> {
        self.cut();
        self.entries.keys().filter_map(|id| std::str::from_utf8(id.strip_prefix(beginning.as_bytes())?).ok())
    }

    /// Parses an entry if it waits, and says whether it did. What a folder brought has replaced it.
    fn fetch(&mut self, id: &str) -> bool {
        self.cut();
        let Some(entry) = self.entries.get_mut(id.as_bytes()).and_then(Option::take) else { return false };
        let text = String::from_utf8_lossy(entry).replace("\r\n", "\n");
        let resource = FluentResource::try_new(text).unwrap_or_else(|(partial, _)| partial);
        // An error says that the id is taken already, as it should be then.
        let _ = self.bundle.add_resource(resource);
        true
    }

    /// Cuts the files.
    fn cut(&mut self) {
        // To grow with each file would take as long as all the rest.
        let bytes: usize = self.files.iter().map(|file| file.len()).sum();
        self.entries.reserve(bytes / BYTES);
        for file in self.files.drain(..) {
            cut(file, |id, entry| {
                self.entries.insert(id, Some(entry));
            });
        }
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

/// Cuts a file into its messages and terms, each with its id. One begins with a line that begins with a letter or a
/// hyphen, and ends where the next or a comment begins: all its other lines are indented or begin with a bracket.
fn cut(file: &'static [u8], mut found: impl FnMut(&'static [u8], &'static [u8])) {
    let mut open = None;
    let mut rest = file;
    loop {
        let at = file.len() - rest.len();
        let begins = rest.first().is_none_or(|first| first.is_ascii_alphabetic() || matches!(first, b'-' | b'#'));
        if begins && let Some(start) = open.take() {
            let entry = &file[start..at];
            let in_id = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
            let id = entry.iter().position(|byte| !in_id(byte)).unwrap_or(entry.len());
            found(&entry[..id], entry);
        }
        if begins && rest.first() != Some(&b'#') {
            open = Some(at);
        }
        // The one search for a byte in the standard library that is faster than a loop.
        if !matches!(rest.skip_until(b'\n'), Ok(1..)) {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use fluent_syntax::ast::Entry;

    use super::*;

    fn messages(files: &[&'static str]) -> Messages {
        let mut messages = Messages::new(FluentBundle::default());
        messages.bundle.set_use_isolating(false);
        files.iter().for_each(|file| messages.add_shipped(file.as_bytes()));
        messages
    }

    fn text(messages: &mut Messages, id: &'static str) -> Option<(String, bool)> {
        messages.format(&MessageId::fixed(id), &FluentArgs::new())
    }

    fn whole(text: &str) -> Option<(String, bool)> {
        Some((text.to_owned(), true))
    }

    fn entries(file: &'static str) -> Vec<(&'static [u8], &'static [u8])> {
        let mut found = Vec::new();
        cut(file.as_bytes(), |id, entry| found.push((id, entry)));
        found
    }

    /// Every `.ftl` file of every shipped locale.
    fn shipped() -> Vec<(String, &'static str)> {
        let locales = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
        let folders = fs::read_dir(locales).expect("locales").map(|entry| entry.expect("an entry").path());
        let files = folders.filter(|path| path.is_dir()).flat_map(|folder| fs::read_dir(folder).expect("a locale"));
        let paths = files.map(|file| file.expect("an entry").path());
        let named = paths.filter(|path| path.extension().is_some_and(|ending| ending == "ftl"));
        named.map(|path| (path.display().to_string(), &*fs::read_to_string(path).expect("text").leak())).collect()
    }

    #[test]
    fn a_shipped_file_cut_into_entries_is_what_the_whole_file_is() {
        let files = shipped();
        assert!(files.len() > 10);
        for (file, text) in files {
            let whole = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(_, faults)| panic!("{faults:?}"));
            let cut: Vec<_> = entries(text)
                .into_iter()
                .map(|(id, entry)| {
                    let entry = String::from_utf8(entry.to_vec()).expect("text");
                    let parsed = FluentResource::try_new(entry).unwrap_or_else(|(_, faults)| panic!("{faults:?}"));
                    (id, parsed)
                })
                .collect();
            assert_eq!(cut.len(), whole.entries().count(), "{file}");
            for ((id, cut), whole) in cut.iter().zip(whole.entries()) {
                assert_eq!(cut.entries().collect::<Vec<_>>(), [whole], "{file}");
                let (mark, name) = match whole {
                    Entry::Message(message) => ("", message.id.name),
                    Entry::Term(term) => ("-", term.id.name),
                    other => panic!("{other:?}"),
                };
                assert_eq!(format!("{mark}{name}").as_bytes(), *id, "{file}");
            }
        }
    }

    #[test]
    fn only_what_is_wanted_is_parsed() {
        let mut messages = messages(&["a = one\n# about b\nb =\n    two { -c }\n", "-c = three\nd = four\n"]);
        assert_eq!(text(&mut messages, "b"), whole("two three"));
        let waiting = messages.entries.iter().filter(|(_, entry)| entry.is_some()).map(|(id, _)| *id);
        assert_eq!(waiting.collect::<BTreeSet<_>>(), BTreeSet::from([&b"a"[..], b"d"]));
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
        let found: Vec<_> = entries(file).into_iter().map(|(id, entry)| (id.len(), entry.len())).collect();
        assert_eq!(found, [(1, file.find("f =").expect("f") - file.find("a =").expect("a")), (1, 5)]);
        let mut messages = messages(&["a =\r\n    one\r\n    two\r\n"]);
        assert_eq!(text(&mut messages, "a"), whole("one\ntwo"));
    }
}
