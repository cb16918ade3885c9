//! The shapes of documents as JSON Schemas, for editors: the same that every document is read against.

use schemars::{JsonSchema, schema_for};

use super::{directory, scenario, tool};

/// Gives the schema of a tool. Ends with a line end.
#[must_use]
pub fn of_tool() -> String {
    written::<tool::raw::RawTool>()
}

/// Gives the schema of a directory. Ends with a line end.
#[must_use]
pub fn of_directory() -> String {
    written::<directory::raw::RawDirectory>()
}

/// Gives the schema of a scenario. Ends with a line end.
#[must_use]
pub fn of_scenario() -> String {
    written::<scenario::raw::RawScenario>()
}

fn written<T: JsonSchema>() -> String {
    // Strings, numbers and lists of them always have a form in JSON.
    let mut text = serde_json::to_string_pretty(schema_for!(T).as_value()).unwrap_or_default();
    text.push('\n');
    text
}
