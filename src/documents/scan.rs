//! From bytes to a tree with places, under limits. No document reaches serde before it stood here.
//!
//! Measured: the YAML family that serde uses takes seconds and hundreds of megabytes for `[[[…` of 1 MiB, loses one of
//! two equal keys, and names only its first fault. So the limits come before anything is built, and the tree later says
//! where each value stands.
//!
//! Decided here: a byte order mark at the start is skipped; CR is taken only before LF; a tab is refused everywhere,
//! since YAML forbids it as indentation and nothing else needs it.

mod build;
mod characters;
mod path;
mod tree;

use std::sync::Arc;

use crate::vocabulary::{Code, Diagnostic, Span};

pub use path::Path;
pub use tree::{Entry, Node, NodeId, NodeKind, Tree};

/// The most bytes a document may have. Callers read one byte more at most, to know that there is more.
pub const MOST_BYTES: usize = 1 << 20;
/// The most levels of lists and mappings inside each other.
pub const MOST_DEPTH: usize = 32;
/// The most values, keys not counted.
pub const MOST_NODES: usize = 200_000;
/// The most characters of one text.
pub const MOST_CHARACTERS: usize = 8_000;
/// The most faults of one stage that are listed; an author mends those first.
pub const MOST_FAULTS: usize = 200;

/// Reads a document into a tree.
///
/// # Errors
/// Lists what was found by the first stage that found anything: size, UTF-8, characters (up to 20 of them), YAML and
/// its limits. A limit ends the reading at once.
pub fn scan(file: &Arc<str>, bytes: &[u8]) -> Result<Tree, Vec<Diagnostic>> {
    let text = text(file, bytes)?;
    let faults = characters::faults(file, text);
    if faults.is_empty() { build::build(file, text) } else { Err(faults) }
}

/// Takes the text of a document: within the size, UTF-8, without a byte order mark.
///
/// # Errors
/// Refuses too many bytes, and bytes that are no UTF-8.
pub fn text<'b>(file: &Arc<str>, bytes: &'b [u8]) -> Result<&'b str, Vec<Diagnostic>> {
    text_within(file, bytes, MOST_BYTES)
}

/// The same, for a file of at most so many bytes.
///
/// # Errors
/// As [`text`].
pub fn text_within<'b>(file: &Arc<str>, bytes: &'b [u8], most: usize) -> Result<&'b str, Vec<Diagnostic>> {
    if bytes.len() > most {
        return Err(vec![Diagnostic::new(Code::FileTooLarge, file, None).with("limit", most)]);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        vec![Diagnostic::new(Code::NotUtf8, file, Some(place(line, column, 1)))]
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// Makes a place from counts that the size limit keeps small.
fn place(line: usize, column: usize, width: usize) -> Span {
    let small = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Span { line: small(line), column: small(column), width: small(width.max(1)) }
}

/// Shortens a text of a document for the words of a fault. It stays on its line: a key may hold line feeds, and what
/// follows them must not look like something the program says.
#[must_use]
pub fn shown(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut short: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(bytes: &[u8]) -> Vec<(Code, u32, u32)> {
        scan(&Arc::from("a.yaml"), bytes)
            .err()
            .unwrap_or_default()
            .iter()
            .map(|fault| {
                let span = fault.span.unwrap_or(Span { line: 0, column: 0, width: 0 });
                (fault.code, span.line, span.column)
            })
            .collect()
    }

    /// Conduct 99: found by the fuzzer.
    #[test]
    fn what_a_fault_shows_of_a_document_stays_on_its_line() {
        let faults =
            scan(&Arc::from("a.yaml"), br#"{"a\n\nerror: b": 1, "a\n\nerror: b": 2}"#).expect_err("a key twice");
        assert_eq!(faults.iter().map(|fault| fault.arg("key")).collect::<Vec<_>>(), [Some("a  error: b")]);
    }

    #[test]
    fn values_and_keys_know_their_place() {
        let tree = scan(&Arc::from("a.yaml"), b"a: {b: [x, yes]}\nlist:\n  - k: v\n  - two words\n").expect("a tree");
        let root = Path::Root;
        let a = root.key("a");
        let b = a.key("b");
        let at = |path: &Path<'_>| tree.span(path).map(|s| (s.line, s.column, s.width));
        assert_eq!(at(&b.index(1)), Some((1, 12, 3)));
        assert_eq!(tree.key_span(&b).map(|s| (s.line, s.column, s.width)), Some((1, 5, 1)));
        let list = root.key("list");
        assert_eq!(at(&list.index(0)), Some((3, 5, 1)));
        assert_eq!(at(&list.index(1)), Some((4, 5, 9)));
        assert_eq!(at(&list.index(7)), None);
    }

    #[test]
    fn every_forbidden_character_is_listed_with_its_place() {
        assert_eq!(
            codes("a: \u{1b}\nb: x\u{85}\u{202e}\u{200f}\n\tc: \u{2028}\rd\n".as_bytes()),
            [
                (Code::ControlCharacter, 1, 4),
                (Code::LineSeparator, 2, 5),
                (Code::BidiCharacter, 2, 6),
                (Code::BidiCharacter, 2, 7),
                (Code::ControlCharacter, 3, 1),
                (Code::LineSeparator, 3, 5),
                (Code::ControlCharacter, 3, 6),
            ]
        );
        assert_eq!(codes(&[b'\x07'; 50]).len(), 20);
        assert_eq!(codes("a: 1\r\nb: é\r\n".as_bytes()), []);
        assert_eq!(codes("\u{feff}a: 1\n".as_bytes()), []);
        assert_eq!(codes("a: \u{feff}1\n".as_bytes()), [(Code::ControlCharacter, 1, 4)]);
        assert_eq!(codes(b"a: 1\nb: \xff"), [(Code::NotUtf8, 2, 4)]);
    }

    #[test]
    fn escapes_in_quotes_are_seen_too() {
        for escaped in [
            r"\e", r"\x1b", r"\0", r"\x7f", r"\x9b", r"\t", r"\r", r"\u202e", r"\u200e", r"\u2067", r"\N", r"\L", r"\P",
        ] {
            let text = format!("a: 1\nb: \"{escaped}\"\n");
            assert_eq!(codes(text.as_bytes()).len(), 1, "{escaped}");
            let text = format!("a: 1\n\"{escaped}\": b\n");
            assert_eq!(codes(text.as_bytes()).len(), 1, "{escaped} as a key");
        }
        assert_eq!(codes(br#"a: "two\nlines, \u2067balanced\u2069""#), []);
    }

    #[test]
    fn isolates_must_balance_in_their_line_and_their_text() {
        assert_eq!(codes("a: \u{2067}x\u{2069}\n".as_bytes()), []);
        assert_eq!(codes("# \u{2066}\na: 1\n".as_bytes()), [(Code::BidiCharacter, 1, 3)]);
        assert_eq!(codes("a: x\u{2069}\n".as_bytes()), [(Code::BidiCharacter, 1, 5)]);
        assert_eq!(codes("a: [\"\u{2067}\", \"\u{2069}\"]\n".as_bytes()).len(), 2);
    }

    #[test]
    fn what_the_format_does_not_use_is_refused() {
        use Code::{
            DuplicateKey, KeyNotText, SecondDocument, TextTooLong, TooDeep, TooManyNodes, YamlFeature, YamlSyntax,
        };
        assert_eq!(
            codes(b"a: &x 1\nb: *x\nc: !!str 1\n<<: {d: 1}\n"),
            [(YamlFeature, 1, 4), (YamlFeature, 2, 4), (YamlFeature, 3, 4), (YamlFeature, 4, 1),]
        );
        assert_eq!(codes(b"a: 1\n---\nb: 1\n"), [(SecondDocument, 2, 1)]);
        assert_eq!(codes(b"a: 1\nb: 2\na: 3\n\"b\": 3\n"), [(DuplicateKey, 3, 1), (DuplicateKey, 4, 1)]);
        assert_eq!(codes(b"[a]: 1\n? {b: c}\n: d\n"), [(KeyNotText, 1, 1), (KeyNotText, 2, 3)]);
        assert_eq!(codes(b"a: [1\nb: 2\n").first().map(|f| f.0), Some(YamlSyntax));
        assert_eq!(codes("[".repeat(33).as_bytes()), [(TooDeep, 1, 33)]);
        assert_eq!(codes(format!("a: {}", "x".repeat(8_001)).as_bytes()), [(TextTooLong, 1, 4)]);
        assert_eq!(codes(format!("[{}]", "a,".repeat(200_001)).as_bytes()).first().map(|f| f.0), Some(TooManyNodes));
        assert_eq!(codes(&vec![b' '; MOST_BYTES + 1]), [(Code::FileTooLarge, 0, 0)]);
    }
}
