//! The documents inside the program. They are packed when it is built, and each is opened when somebody first wants it.

use std::sync::OnceLock;

/// Where a document lies among the packed ones, and how many bytes it has when it is open.
struct Packed {
    path: &'static str,
    start: usize,
    end: usize,
    size: usize,
}

// Sorted by path within each folder.
include!(concat!(env!("OUT_DIR"), "/inside.rs"));

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/inside.lz4"));

static OPEN: [OnceLock<Vec<u8>>; DOCUMENTS.len()] = [const { OnceLock::new() }; DOCUMENTS.len()];

/// Lists the paths of the documents inside the program, such as `locales/en/session.ftl`.
pub(super) fn paths() -> impl Iterator<Item = &'static str> {
    DOCUMENTS.iter().map(|document| document.path)
}

/// Opens the documents whose paths are wanted: each with its path.
pub(super) fn open(is_wanted: impl Fn(&str) -> bool) -> impl Iterator<Item = (&'static str, &'static [u8])> {
    let wanted = DOCUMENTS.iter().zip(&OPEN).filter(move |(document, _)| is_wanted(document.path));
    wanted.map(|(Packed { path, start, end, size }, open)| {
        // What the build packed can be opened; a test opens all.
        let opened = || lz4_flex::block::decompress(&PACKED[*start..*end], *size).unwrap_or_default();
        (*path, open.get_or_init(opened).as_slice())
    })
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_document_opens_as_it_was_when_it_was_packed() {
        assert!(paths().count() > 150, "documents are missing");
        assert!(open(|_| true).map(|(path, _)| path).eq(paths()));
        for (path, inside) in open(|_| true) {
            let outside = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path);
            assert_eq!(inside, outside, "{path}");
            assert!(!outside.is_empty(), "{path}");
        }
        assert_eq!(open(|path| path == "locales/en").next(), None);
    }
}
