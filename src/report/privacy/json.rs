//! What was measured, as JSON: ids, never words.

use serde_json::{Map, Value, json};

use super::Measured;

/// Writes what was measured. What was not there to be seen is `"unknown"`; no recorder is `null`.
#[must_use]
pub fn json(measured: &Measured) -> Value {
    let map = |pairs: &[(&'static str, &'static str)]| {
        pairs.iter().map(|(id, value)| ((*id).to_owned(), json!(value))).collect::<Map<_, _>>()
    };
    json!({
        "format": 1,
        "kind": "askwell-privacy",
        "guards": map(&measured.guards),
        "around": map(&measured.around),
        "recorder": measured.recorder,
        "left-open": measured.left_open,
    })
}
