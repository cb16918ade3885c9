//! Every shipped tool, as `tool show` writes it: each word of it was read by a person.

use askwell::report::tool::show;

use super::same;
use crate::shipped::{english, every_tool};

#[test]
fn every_shipped_tool_reads_as_it_was_approved() {
    for tool in &every_tool() {
        // The digest changes with every comment of the file; the words do not.
        let shown = show(tool, &english(), 100).replace(&tool.digest, "…");
        same(&format!("shown/{}.txt", tool.id), &shown);
    }
}
