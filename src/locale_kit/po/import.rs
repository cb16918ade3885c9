//! From messages in both languages to the files of a locale.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::export::Side;
use super::read::syntax;
use super::{Unit, behind_sign, flat, raised};
use crate::documents::near::nearest;
use crate::i18n::{Direction, MessageFile, Part, Plurals, composed};
use crate::locale_kit::skeleton::{commented, to_do};
use crate::vocabulary::{Code, Diagnostic, LanguageTag, Span};

/// Where the terms of a language stand that name no file.
const TERMS: &str = "terms.ftl";

/// What a PO file has brought.
#[derive(Debug, Default)]
pub struct Brought {
    /// The files: path inside the folder of the locale, and text.
    pub files: Vec<(String, String)>,
    /// How many messages it names.
    pub of: usize,
    /// How many words it has brought.
    pub translated: usize,
    /// How many are marked as not to be used yet.
    pub fuzzy: usize,
    /// What was left out: words for what the source does not have, or says otherwise by now.
    pub left_out: Vec<Diagnostic>,
}

/// Makes the files of a locale. What is not translated is a comment in them.
///
/// # Errors
/// Lists what is wrong with the words, each at its line in the PO file.
pub fn import(
    file: &Arc<str>,
    units: &[Unit],
    source: Side<'_, '_>,
    language: &LanguageTag,
) -> Result<Brought, Vec<Diagnostic>> {
    let mut originals: HashMap<&str, (&str, Part<'_, '_>)> = HashMap::new();
    for (path, parts) in source {
        originals.extend(parts.iter().map(|part| (part.name, (path.as_str(), part))));
    }
    let mut faults = Vec::new();
    let mut brought = Brought { of: units.len(), ..Brought::default() };
    let mut seen = HashSet::new();
    let mut messages: Vec<Message<'_>> = Vec::new();
    for unit in units {
        let at = |code| Diagnostic::new(code, file, Some(place(unit))).with("id", &unit.id);
        if !seen.insert(&unit.id) {
            faults.push(at(Code::DuplicateMessage).with("first", file));
            continue;
        }
        let (name, attribute) = unit.id.split_once('.').map_or((unit.id.as_str(), None), |(n, a)| (n, Some(a)));
        let original = originals.get(name).copied();
        let words = original.and_then(|(_, part)| attribute.map_or(part.words, |attribute| part.attribute(attribute)));
        if words.is_none() && !name.starts_with('-') {
            let near = nearest(name, originals.keys().copied()).filter(|_| original.is_none());
            let fault = at(Code::ObsoleteMessage);
            brought.left_out.push(fault.proposing(near));
            continue;
        }
        let target = match words {
            _ if unit.target.trim().is_empty() => None,
            _ if unit.is_fuzzy => {
                brought.fuzzy += 1;
                None
            }
            Some(words) if flat(&words.written()) != unit.source => {
                brought.left_out.push(at(Code::SourceChanged).with("english", words.written()));
                None
            }
            _ => match checked(file, unit, Direction::of(language)) {
                Ok(words) => Some(words),
                Err(found) => {
                    faults.extend(found);
                    continue;
                }
            },
        };
        brought.translated += usize::from(target.is_some());
        let known = messages.iter().position(|message| message.name == name);
        let message = known.unwrap_or_else(|| {
            let path = path_of(unit, original.map(|(path, _)| path));
            let original = original.map(|(_, part)| part);
            messages.push(Message { name, path, original, unit, words: None, attributes: Vec::new() });
            messages.len() - 1
        });
        let message = &mut messages[message];
        match attribute {
            None => message.words = target,
            Some(attribute) => message.attributes.extend(target.map(|words| (attribute, words))),
        }
    }
    let plurals = Plurals::of(language);
    for message in &messages {
        let text = message.written(plurals.as_ref());
        match brought.files.iter_mut().find(|(path, _)| *path == message.path) {
            Some((_, file)) => *file += &format!("\n{text}"),
            None => brought.files.push((message.path.clone(), text)),
        }
    }
    if faults.is_empty() { Ok(brought) } else { Err(faults) }
}

struct Message<'a> {
    name: &'a str,
    path: String,
    original: Option<Part<'a, 'a>>,
    /// The first of its units, which has the comments.
    unit: &'a Unit,
    words: Option<String>,
    attributes: Vec<(&'a str, String)>,
}

impl Message<'_> {
    fn written(&self, plurals: Option<&Plurals>) -> String {
        let (before, own) = comments(&self.unit.comments);
        let own = own.iter().map(String::as_str);
        if self.words.is_none() && self.attributes.is_empty() {
            let rest = self.original.map(|part| to_do(part, plurals)).unwrap_or_default();
            return before + &commented(1, own) + &rest;
        }
        let attributes = self.attributes.iter().map(|(name, words)| (*name, words.as_str()));
        before + &commented(1, own) + &composed(self.name, self.words.as_deref(), attributes)
    }
}

/// Parts the comments that stand in front of a message, as they are written, from the lines of its own. Tools break long
/// lines: what follows in a block belongs to the comment that the block begins with.
fn comments(lines: &[String]) -> (String, Vec<String>) {
    let (mut before, mut own) = (String::new(), Vec::new());
    for block in lines.split(|line| line.trim().is_empty()).filter(|block| !block.is_empty()) {
        let signs = block[0].chars().take_while(|c| *c == '#').count();
        if signs == 0 {
            own.extend(block.iter().map(|line| line.strip_prefix('\\').unwrap_or(line).to_owned()));
            continue;
        }
        let signs = signs.min(3);
        let bare =
            |line: &String| behind_sign(line.strip_prefix(&"#".repeat(signs)).unwrap_or(line)).trim_end().to_owned();
        let lines: Vec<String> = block.iter().map(bare).collect();
        before += &format!("{}\n", commented(signs, lines.iter().map(String::as_str)));
    }
    (before, own)
}

/// Says where a message stands: where the PO file says, else where the source has it. No path leads out of the folder.
fn path_of(unit: &Unit, of_source: Option<&str>) -> String {
    let is_plain = |part: &str| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
        !part.is_empty() && !part.starts_with('.') && part.bytes().all(plain)
    };
    // Tools may add a line number.
    let path = unit.path.split(':').next().unwrap_or_default();
    let is_file =
        path.strip_suffix(".ftl").is_some_and(|stem| stem.split('/').count() <= 2 && path.split('/').all(is_plain));
    if is_file { path.to_owned() } else { of_source.unwrap_or(TERMS).to_owned() }
}

/// Reads words as Fluent does, and gives them in its one form.
fn checked(file: &Arc<str>, unit: &Unit, direction: Direction) -> Result<String, Vec<Diagnostic>> {
    let text = composed("x", Some(&raised(&unit.target)), []);
    let (read, mut faults) = MessageFile::read(file, text.as_bytes(), direction);
    if let Some(read) = &read {
        let parts = read.parts();
        faults.extend(parts.faults());
        if faults.is_empty() {
            let all: Vec<Part<'_, '_>> = parts.iter().collect();
            if let [part] = all[..]
                && let Some(words) = part.words
                && part.attributes().next().is_none()
                && parts.outline().count() == 1
            {
                return Ok(words.written());
            }
            faults.push(syntax(file, "more", &unit.id, unit.line));
        }
    }
    for fault in &mut faults {
        fault.span = Some(place(unit));
    }
    Err(faults)
}

fn place(unit: &Unit) -> Span {
    Span { line: unit.line, column: 1, width: 1 }
}
