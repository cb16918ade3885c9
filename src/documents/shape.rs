//! Every structural fault of a document: its tree is walked against the JSON schema of its raw type.
//!
//! serde stops at its first fault and names no place worth reading; this walk names all of them. It knows the part of
//! JSON Schema that the raw types use: `type`, `properties`, `required`, `additionalProperties`, `items`, `enum`,
//! `const`, `anyOf`, `oneOf`, `$ref`, and the bounds of whole numbers.

use std::sync::Arc;

use schemars::Schema;
use serde_json::{Map, Value};

use super::near::nearest;
use super::scan::{Entry, MOST_FAULTS, Node, NodeKind, Tree, shown};
use crate::vocabulary::{Code, Diagnostic, Span};

mod scalar;

/// Lists where a tree differs from a schema, in the order of the document, at most [`MOST_FAULTS`].
#[must_use]
pub fn faults(schema: &Schema, tree: &Tree, file: &Arc<str>) -> Vec<Diagnostic> {
    let mut walk = Walk { root: schema.as_value(), tree, file, faults: Vec::new() };
    walk.value(schema.as_value(), tree.root());
    walk.faults.sort_by_key(|fault| fault.span);
    walk.faults
}

struct Walk<'a> {
    root: &'a Value,
    tree: &'a Tree,
    file: &'a Arc<str>,
    faults: Vec<Diagnostic>,
}

impl<'a> Walk<'a> {
    fn fault(&mut self, code: Code, span: Span, args: Vec<(&'static str, String)>) {
        if self.faults.len() < MOST_FAULTS {
            let mut fault = Diagnostic::new(code, self.file, Some(span));
            fault.args = args;
            self.faults.push(fault);
        }
    }

    /// Gives the alternatives of a schema, each with its references followed.
    fn branches(&self, schema: &'a Value) -> Vec<&'a Value> {
        let schema = self.resolve(schema);
        match schema.get("anyOf").or_else(|| schema.get("oneOf")).and_then(Value::as_array) {
            Some(branches) => branches.iter().flat_map(|branch| self.branches(branch)).collect(),
            None => vec![schema],
        }
    }

    fn resolve(&self, schema: &'a Value) -> &'a Value {
        let target = schema.get("$ref").and_then(Value::as_str).and_then(|name| name.strip_prefix('#'));
        target.and_then(|pointer| self.root.pointer(pointer)).map_or(schema, |found| self.resolve(found))
    }

    fn value(&mut self, schema: &'a Value, node: &'a Node) {
        let branches = self.branches(schema);
        let fitting: Vec<_> = branches.iter().copied().filter(|branch| fits(branch, node)).collect();
        match &node.kind {
            _ if fitting.is_empty() => self.wrong_type(&branches, node),
            NodeKind::Scalar { text, .. } => {
                let misfits: Vec<_> = fitting.iter().map(|branch| scalar::misfit(branch, text)).collect();
                if let (false, Some(Some(misfit))) = (misfits.contains(&None), misfits.first()) {
                    let misfit = misfit.clone();
                    self.fault(misfit.code, node.span, misfit.args);
                }
            }
            NodeKind::Sequence(items) => {
                let inner = fitting.iter().find_map(|branch| branch.get("items"));
                for item in items {
                    if let Some(inner) = inner {
                        self.value(inner, self.tree.node(*item));
                    }
                }
            }
            NodeKind::Mapping { entries, .. } => self.mapping(&fitting, entries, node),
        }
    }

    fn wrong_type(&mut self, branches: &[&'a Value], node: &Node) {
        let mut expected: Vec<_> = branches.iter().flat_map(|branch| types(branch)).filter(|t| *t != "null").collect();
        expected.dedup();
        let expected: Vec<_> = expected.into_iter().map(scalar::type_id).collect();
        let args = vec![("expected", expected.join(" / ")), ("found", scalar::found(&node.kind).to_owned())];
        self.fault(Code::WrongType, node.span, args);
    }

    /// Checks keys against the alternative they fit best; a misspelt key is compared with those of all.
    fn mapping(&mut self, branches: &[&'a Value], entries: &'a [Entry], mapping: &'a Node) {
        let Some(best) = branches.iter().copied().max_by_key(|branch| {
            // The first of equally good ones: `max_by_key` keeps the last.
            (fit(branch, entries), std::cmp::Reverse(branches.iter().position(|other| std::ptr::eq(*other, *branch))))
        }) else {
            return;
        };
        if entries.is_empty() && branches.iter().all(|branch| required(branch).next().is_some()) && branches.len() > 1 {
            // Which keys are missing depends on what was meant.
            return self.fault(Code::Empty, mapping.span, Vec::new());
        }
        let known = properties(best);
        let open = best.get("additionalProperties").filter(|rest| **rest != Value::Bool(false));
        let one_matches = entries.iter().any(|entry| known.is_some_and(|known| known.contains_key(&*entry.key)));
        let mut proposed = Vec::new();
        for entry in entries {
            let node = self.tree.node(entry.value);
            match (known.and_then(|known| known.get(&*entry.key)), open) {
                (Some(schema), _) => self.value(schema, node),
                (None, Some(rest)) => self.value(rest, node),
                (None, None) => {
                    let of: Vec<_> = if one_matches { vec![best] } else { branches.to_vec() };
                    proposed.extend(self.unknown_key(entry, &of, mapping));
                }
            }
        }
        if one_matches || branches.len() == 1 {
            // A key that is missing because it was misspelt is one fault, not two.
            let is_there = |key: &&str| mapping.entry(key).is_some() || proposed.contains(key);
            let missing: Vec<_> = required(best).filter(|key| !is_there(key)).map(str::to_owned).collect();
            for key in missing {
                self.fault(Code::MissingKey, mapping.span, vec![("key", key)]);
            }
        }
    }

    /// Reports a key that no alternative knows, and gives the one it was probably meant to be.
    fn unknown_key(&mut self, entry: &Entry, branches: &[&'a Value], mapping: &Node) -> Option<&'a str> {
        if self.faults.len() >= MOST_FAULTS {
            return None;
        }
        let mut known: Vec<_> =
            branches.iter().filter_map(|b| properties(b)).flatten().map(|(key, _)| key.as_str()).collect();
        known.sort_unstable();
        known.dedup();
        let free = known.iter().copied().filter(|key| mapping.entry(key).is_none());
        let mut args = vec![("key", shown(&entry.key)), ("allowed", known.join(", "))];
        let near = nearest(&entry.key, free);
        args.extend(near.map(|near| ("nearest", near.to_owned())));
        self.fault(Code::UnknownKey, entry.key_span, args);
        near
    }
}

fn properties(schema: &Value) -> Option<&Map<String, Value>> {
    schema.get("properties").and_then(Value::as_object)
}

fn required(schema: &Value) -> impl Iterator<Item = &str> {
    schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

/// Gives the types a schema allows.
fn types(schema: &Value) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// Says whether a value is of a type that a schema allows; a schema without a type allows all.
fn fits(schema: &Value, node: &Node) -> bool {
    let types = types(schema);
    types.is_empty()
        || types.iter().any(|wanted| match &node.kind {
            NodeKind::Scalar { text, plain } => scalar::is_of(wanted, text, *plain),
            NodeKind::Sequence(_) => *wanted == "array",
            NodeKind::Mapping { .. } => *wanted == "object",
        })
}

/// Says how well the keys of a mapping fit one alternative, without looking inside.
fn fit(schema: &Value, entries: &[Entry]) -> i64 {
    let Some(known) = properties(schema) else { return 0 };
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX / 8);
    let hits = entries.iter().filter(|entry| known.contains_key(&*entry.key)).count();
    let missing = required(schema).filter(|key| !entries.iter().any(|entry| &*entry.key == *key)).count();
    4 * count(hits) - 2 * count(entries.len() - hits) - count(missing)
}

#[cfg(test)]
mod tests {
    use schemars::JsonSchema;
    use serde::Deserialize;

    use super::*;
    use crate::documents::raw::{Entries, Listed, OneOrMany};
    use crate::documents::read::read_raw;
    use crate::vocabulary::Role;

    #[derive(Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields, rename_all = "kebab-case")]
    struct Part {
        #[serde(rename = "name")]
        _name: String,
        #[serde(rename = "how-many")]
        _how_many: Option<u8>,
        #[serde(rename = "roles", default)]
        _roles: Vec<Listed<Role>>,
    }

    #[derive(Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    struct Whole {
        #[serde(rename = "format")]
        _format: u32,
        #[serde(rename = "parts")]
        _parts: Entries<Part>,
        #[serde(rename = "codes", default)]
        _codes: Vec<OneOrMany>,
    }

    fn faults_of(text: &str) -> Vec<String> {
        let found = read_raw::<Whole>(&Arc::from("a.yaml"), text.as_bytes()).err().unwrap_or_default();
        let line = |f: &Diagnostic| {
            let span = f.span.expect("a place");
            let near = f.arg("nearest").map(|near| format!(" {near}")).unwrap_or_default();
            format!("{}:{} {}{near}", span.line, span.column, f.code.as_str())
        };
        found.iter().map(line).collect()
    }

    #[test]
    fn every_structural_fault_is_listed_at_its_place() {
        let text = "format: 1\nparts:\n  a: {nmae: x, how-many: 300, roles: [polise]}\n  b: {how-many: [1], extra: 2}\n  c: text\ncodes: [a, [b, 2], {c: d}]\n";
        assert_eq!(
            faults_of(text),
            [
                "3:7 unknown-key name",
                "3:26 out-of-range",
                "3:39 unknown-value police",
                "4:6 missing-key",
                "4:17 wrong-type",
                "4:22 unknown-key",
                "5:6 wrong-type",
                "6:20 wrong-type",
            ]
        );
    }

    #[test]
    fn another_format_is_the_only_fault_and_a_right_document_has_none() {
        assert_eq!(faults_of("format: 2\nwhat: ever\n"), ["1:9 unknown-format"]);
        assert_eq!(faults_of("format: 1\nparts: {a: {name: 7, roles: [police]}}\ncodes: [x, 2, [y]]\n"), [""; 0]);
        assert_eq!(faults_of(""), ["1:1 wrong-type"]);
    }
}
