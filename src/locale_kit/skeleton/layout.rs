//! Which files a new locale has: those of the source, each once, whatever folders add to them.

use crate::i18n::Parts;

/// A file to be made, and the files of the source that its messages come from.
#[derive(Debug)]
pub struct Layout<'p, 't> {
    /// Its path inside the folder of the locale.
    pub path: String,
    /// The files of the source, the one that comes first in front.
    pub parts: Vec<&'p Parts<'t>>,
}

/// Lays files out. `path` says what becomes of the name of a file; files of one path become one.
#[must_use]
pub fn layout<'p, 't>(files: &'p [(String, Parts<'t>)]) -> Vec<Layout<'p, 't>> {
    let mut found: Vec<Layout<'p, 't>> = Vec::new();
    for (path, parts) in files {
        match found.iter_mut().find(|file| file.path == *path) {
            Some(file) => file.parts.push(parts),
            None => found.push(Layout { path: path.clone(), parts: vec![parts] }),
        }
    }
    found
}
