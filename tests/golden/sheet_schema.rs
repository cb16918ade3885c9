//! What `askwell tool schema` says of a sheet saved as JSON, and that every sheet is so.

use askwell::documents::tool::MethodOfControl;
use askwell::report::sheet::{json, schema};
use serde_json::Value;

use super::sheets::every;

/// Gives where a value is not as a schema says: enough of JSON Schema for ours, and a fault for any word it does not know.
fn faults(value: &Value, schema: &Value, root: &Value, at: &str) -> Vec<String> {
    let mut found = Vec::new();
    let Some(schema) = schema.as_object() else { return found };
    for (word, says) in schema {
        let fits = match word.as_str() {
            "$defs" | "$schema" | "title" | "description" | "format" | "additionalProperties" => true,
            "$ref" => {
                let target = root.pointer(says.as_str().unwrap().trim_start_matches('#')).expect("a definition");
                found.extend(faults(value, target, root, at));
                true
            }
            "anyOf" | "oneOf" => says.as_array().unwrap().iter().any(|one| faults(value, one, root, at).is_empty()),
            "type" => {
                let types = says.as_array().cloned().unwrap_or_else(|| vec![says.clone()]);
                types.iter().any(|one| match one.as_str().unwrap() {
                    "object" => value.is_object(),
                    "array" => value.is_array(),
                    "string" => value.is_string(),
                    "integer" => value.is_i64() || value.is_u64(),
                    "number" => value.is_number(),
                    "boolean" => value.is_boolean(),
                    "null" => value.is_null(),
                    other => panic!("{other}"),
                })
            }
            "enum" => says.as_array().unwrap().contains(value),
            "const" => says == value,
            "minimum" => value.as_f64().is_none_or(|number| number >= says.as_f64().unwrap()),
            "maximum" => value.as_f64().is_none_or(|number| number <= says.as_f64().unwrap()),
            "items" => {
                for (place, one) in value.as_array().into_iter().flatten().enumerate() {
                    found.extend(faults(one, says, root, &format!("{at}/{place}")));
                }
                true
            }
            "required" => says.as_array().unwrap().iter().all(|key| value.get(key.as_str().unwrap()).is_some()),
            "properties" => {
                for (key, one) in value.as_object().into_iter().flatten() {
                    match says.get(key).or(schema.get("additionalProperties").filter(|more| more.is_object())) {
                        Some(says) => found.extend(faults(one, says, root, &format!("{at}/{key}"))),
                        None => found.push(format!("{at}/{key} has no place")),
                    }
                }
                true
            }
            other => panic!("{at}: the test knows no {other}"),
        };
        if !fits {
            found.push(format!("{at}: {value} is not {word} {says}"));
        }
    }
    found
}

fn whole() -> Value {
    serde_json::from_str(&schema()).unwrap()
}

#[test]
fn every_sheet_is_as_its_schema_says() {
    let schema = whole();
    for (name, sheet) in every() {
        let value: Value = serde_json::from_str(&json(&sheet)).unwrap();
        assert_eq!(faults(&value, &schema, &schema, name), [""; 0]);
        // What the schema does not know is a fault: the test itself can fail.
        for (key, wrong) in [("ending", Value::from(7)), ("name", Value::from("Ana")), ("format", Value::from(2))] {
            let mut spoiled = value.clone();
            spoiled[key] = wrong;
            assert_ne!(faults(&spoiled, &schema, &schema, name), [""; 0], "{key}");
        }
    }
}

/// Gives the names of every property of a schema.
fn properties(schema: &Value) -> Vec<String> {
    let Some(object) = schema.as_object() else { return Vec::new() };
    let own = object.get("properties").and_then(Value::as_object);
    let own = own.into_iter().flat_map(|own| own.keys().cloned());
    own.chain(object.values().flat_map(properties)).collect()
}

/// Conduct 71: what is shared holds coarse categories in the words of the Human Trafficking Case Data Standard, and has no
/// place for any of its fields that name a person, a place or a day.
#[test]
fn what_is_shared_uses_the_words_of_the_standard_and_names_nobody() {
    let schema = whole();
    let methods = &schema["$defs"]["MethodOfControl"]["enum"];
    assert_eq!(methods.as_array().unwrap().len(), MethodOfControl::ALL.len());
    let properties = properties(&schema);
    assert!(properties.contains(&"vic_MethodsOfControl".to_owned()));
    let of_standard: Vec<_> = properties
        .iter()
        .filter(|name| ["prs_", "vic_", "per_", "hte_", "cas_", "org_"].iter().any(|t| name.starts_with(t)))
        .collect();
    assert_eq!(of_standard, ["vic_MethodsOfControl"]);
    for identifying in
        ["first_name", "birthdate", "gender", "nationality", "address", "email", "date", "age", "answers"]
    {
        assert!(!properties.contains(&identifying.to_owned()), "{identifying}");
    }
    let (_, full) = every().into_iter().next().unwrap();
    let value: Value = serde_json::from_str(&json(&full)).unwrap();
    assert_eq!(value["indication"]["htcds"], serde_json::json!({"vic_MethodsOfControl": ["WithholdsDocuments"]}));
}
