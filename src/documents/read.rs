//! From bytes to a raw document, with every structural fault.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::scan::{self, NodeKind, Path, Tree};
use super::shape;
use crate::vocabulary::{Code, Diagnostic, Span};

/// The format number that this version reads.
pub const FORMAT: &str = "1";

/// Reads a raw document, with the tree that knows its places.
///
/// # Errors
/// Lists every fault of the bytes, or else every fault of the shape; each has a place unless the file is too large.
pub fn read_raw<T: DeserializeOwned + JsonSchema>(file: &Arc<str>, bytes: &[u8]) -> Result<(T, Tree), Vec<Diagnostic>> {
    let tree = scan::scan(file, bytes)?;
    if let Some(fault) = foreign_format(file, &tree) {
        return Err(vec![fault]);
    }
    let error = match serde_yaml::from_str(scan::text(file, bytes)?) {
        Ok(raw) => return Ok((raw, tree)),
        Err(error) => error,
    };
    let mut faults = shape::faults(&schemars::schema_for!(T), &tree, file);
    if faults.is_empty() {
        // The two YAML readers disagree, or a raw type is stricter than its schema.
        let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let span = error.location().map(|at| Span { line: small(at.line()), column: small(at.column()), width: 1 });
        faults.push(Diagnostic::new(Code::YamlSyntax, file, span).with("detail", error));
    }
    Err(faults)
}

/// Reads the head of a document inside the program, which tests hold sound: without the tree, which only faults need, as
/// to make it takes as long again. Nothing where the head alone is not enough.
#[must_use]
pub fn read_head<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    serde_yaml::from_slice(head(bytes)).ok()
}

/// Gives the head of a document inside the program: what stands before the first key whose value is in the lines below.
/// Long lists follow there, and not everybody needs them.
#[must_use]
pub fn head(bytes: &[u8]) -> &[u8] {
    let Some(end) = bytes.windows(2).position(|two| two == b":\n") else { return bytes };
    let line = bytes[..end].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    &bytes[..line]
}

/// Finds a format number of another version: nothing else in such a document can be judged.
fn foreign_format(file: &Arc<str>, tree: &Tree) -> Option<Diagnostic> {
    let node = tree.find(&Path::Root.key("format"))?;
    match &node.kind {
        NodeKind::Scalar { text, .. } if &**text != FORMAT => {
            let fault = Diagnostic::new(Code::UnknownFormat, file, Some(node.span));
            Some(fault.with("value", scan::shown(text)).with("known", FORMAT))
        }
        _ => None,
    }
}
