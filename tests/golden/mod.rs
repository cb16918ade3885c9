//! Outputs compared with files that were read by a person. `ASKWELL_BLESS=1 cargo test` writes them anew.

mod locale_faults;
mod po_faults;
mod rating_faults;
mod scenario_faults;
mod sheet_schema;
mod sheets;
mod shown_tools;
mod talks;
mod tool_faults;
mod tool_sheets;
mod tool_words;

use std::fs;
use std::path::Path;

/// Compares a text with `tests/golden/<name>`.
fn same(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    let difference = difference(&path, text);
    assert!(difference.is_none(), "{name} differs. Now it is:\n{text}");
}

/// Compares a text with a file, and gives both where they differ.
fn difference(path: &Path, found: &str) -> Option<String> {
    if std::env::var_os("ASKWELL_BLESS").is_some() {
        fs::write(path, found).unwrap();
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    (found != expected).then(|| format!("expected:\n{expected}found:\n{found}"))
}
