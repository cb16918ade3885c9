//! Single values against a schema, read as serde_yaml reads them.

use serde_json::Value;

use crate::documents::near::nearest;
use crate::documents::scan::{NodeKind, shown};
use crate::vocabulary::Code;

/// What is wrong with a single value of the right type.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Misfit {
    pub(super) code: Code,
    pub(super) args: Vec<(&'static str, String)>,
}

/// Says whether a single value can be read as a type. Every single value can be read as a text.
pub(super) fn is_of(wanted: &str, text: &str, plain: bool) -> bool {
    match wanted {
        "string" => true,
        "null" => plain && matches!(text, "" | "~" | "null" | "Null" | "NULL"),
        "boolean" => plain && matches!(text, "true" | "True" | "TRUE" | "false" | "False" | "FALSE"),
        "integer" => plain && whole(text).is_some(),
        "number" => plain && text.parse::<f64>().is_ok_and(f64::is_finite),
        _ => false,
    }
}

fn whole(text: &str) -> Option<i128> {
    let padded = text.trim_start_matches(['-', '+']);
    let leading_zero = padded.len() > 1 && padded.starts_with('0');
    if leading_zero { None } else { text.parse().ok() }
}

/// Finds what is wrong with a single value whose type fits.
pub(super) fn misfit(schema: &Value, text: &str) -> Option<Misfit> {
    let allowed: Option<Vec<&str>> = match (schema.get("enum"), schema.get("const")) {
        (Some(Value::Array(values)), _) => Some(values.iter().filter_map(Value::as_str).collect()),
        (_, Some(Value::String(only))) => Some(vec![only]),
        _ => None,
    };
    if let Some(allowed) = allowed {
        return (!allowed.contains(&text)).then(|| {
            let mut args = vec![("value", shown(text)), ("allowed", allowed.join(", "))];
            args.extend(nearest(text, allowed.iter().copied()).map(|near| ("nearest", near.to_owned())));
            Misfit { code: Code::UnknownValue, args }
        });
    }
    if super::types(schema).contains(&"integer") && !super::types(schema).contains(&"string") {
        let number = whole(text)?;
        let (least, most) = bounds(schema);
        return (number < least || number > most).then(|| Misfit {
            code: Code::OutOfRange,
            args: vec![("value", shown(text)), ("least", least.to_string()), ("most", most.to_string())],
        });
    }
    None
}

/// Gives the bounds of a whole number: those stated, within those of its width.
fn bounds(schema: &Value) -> (i128, i128) {
    let (least, most): (i128, i128) = match schema.get("format").and_then(Value::as_str) {
        Some("uint8") => (0, u8::MAX.into()),
        Some("uint16") => (0, u16::MAX.into()),
        Some("uint32") => (0, u32::MAX.into()),
        Some("uint64" | "uint") => (0, u64::MAX.into()),
        Some("int32") => (i32::MIN.into(), i32::MAX.into()),
        _ => (i64::MIN.into(), i64::MAX.into()),
    };
    let stated = |key: &str| schema.get(key).and_then(Value::as_i64).map(i128::from);
    (stated("minimum").map_or(least, |n| n.max(least)), stated("maximum").map_or(most, |n| n.min(most)))
}

/// Gives the id of a type for the words of a fault.
pub(super) fn type_id(schema_type: &str) -> &'static str {
    match schema_type {
        "string" => "text",
        "integer" => "whole-number",
        "number" => "number",
        "boolean" => "true-or-false",
        "array" => "list",
        "object" => "mapping",
        _ => "nothing",
    }
}

/// Says what a value is, by the id of its type.
pub(super) fn found(kind: &NodeKind) -> &'static str {
    match kind {
        NodeKind::Sequence(_) => "list",
        NodeKind::Mapping { .. } => "mapping",
        NodeKind::Scalar { text, plain } => {
            let narrow = ["null", "boolean", "integer", "number", "string"];
            narrow.into_iter().find(|wanted| is_of(wanted, text, *plain)).map_or("text", type_id)
        }
    }
}
