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

/// Opens the document with this path.
pub(super) fn open(path: &str) -> Option<&'static [u8]> {
    let place = DOCUMENTS.iter().position(|document| document.path == path)?;
    let Packed { start, end, size, .. } = DOCUMENTS[place];
    // What the build packed can be opened; a test opens all.
    let open = || lz4_flex::block::decompress(&PACKED[start..end], size).unwrap_or_default();
    Some(OPEN[place].get_or_init(open))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_document_opens_as_it_was_when_it_was_packed() {
        assert!(paths().count() > 150, "documents are missing");
        for path in paths() {
            let outside = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path);
            assert_eq!(open(path), Some(&*outside), "{path}");
            assert!(!outside.is_empty(), "{path}");
        }
        assert_eq!(open("locales/en"), None);
    }
}
