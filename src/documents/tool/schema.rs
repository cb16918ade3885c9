//! The shape of a tool as a JSON Schema: the same that every tool is read against.

use super::raw::RawTool;

/// Gives the schema of tool files, for editors. Ends with a line end.
#[must_use]
pub fn schema() -> String {
    // Strings, numbers and lists of them always have a form in JSON.
    let mut text = serde_json::to_string_pretty(schemars::schema_for!(RawTool).as_value()).unwrap_or_default();
    text.push('\n');
    text
}
