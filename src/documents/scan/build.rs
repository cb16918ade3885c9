//! YAML events into a tree, stopping at the first limit.

use std::collections::HashMap;
use std::sync::Arc;

use saphyr_parser::{Event, Parser, ScalarStyle, Span as Marks};

use super::{Entry, MOST_CHARACTERS, MOST_DEPTH, MOST_FAULTS, MOST_NODES, Node, NodeId, NodeKind, Tree};
use super::{characters, place, shown};
use crate::vocabulary::{Code, Diagnostic, Span};

/// Reads text whose characters were checked.
pub(super) fn build(file: &Arc<str>, text: &str) -> Result<Tree, Vec<Diagnostic>> {
    let mut builder = Builder { file, nodes: Vec::new(), open: Vec::new(), faults: Vec::new() };
    let mut documents = 0;
    for event in Parser::new_from_str(text) {
        let (event, marks) = match event {
            Ok(event) => event,
            Err(error) => {
                let at = place(error.marker().line(), error.marker().col() + 1, 1);
                // The scanner reads ahead of its events and has a limit of its own, 255 brackets.
                if error.info() == "recursion limit exceeded" {
                    builder.limit(Code::TooDeep, at, MOST_DEPTH);
                } else {
                    builder.fault(Code::YamlSyntax, at).args.push(("detail", error.info().to_owned()));
                }
                break;
            }
        };
        if let Event::DocumentStart(_) = event {
            documents += 1;
            if documents > 1 {
                builder.fault(Code::SecondDocument, span_of(marks));
                break;
            }
        }
        if builder.take(event, marks).is_err() || builder.faults.len() >= MOST_FAULTS {
            break;
        }
    }
    if !builder.faults.is_empty() {
        return Err(builder.faults);
    }
    if builder.nodes.is_empty() {
        builder.nodes.push(Node { span: place(1, 1, 1), kind: NodeKind::Scalar { text: "".into(), plain: true } });
    }
    Ok(Tree { nodes: builder.nodes })
}

fn span_of(marks: Marks) -> Span {
    let one_line = marks.start.line() == marks.end.line();
    let width = if one_line { marks.end.col().saturating_sub(marks.start.col()) } else { 1 };
    place(marks.start.line(), marks.start.col() + 1, width)
}

/// A list or mapping that is still open. A mapping holds the key whose value comes next.
struct Open {
    id: NodeId,
    key: Option<(Box<str>, Span)>,
    /// The mapping stands where a key should, so that its own parent skips it as one.
    as_key: bool,
}

/// A limit was passed: nothing more is read.
struct Enough;

struct Builder<'f> {
    file: &'f Arc<str>,
    nodes: Vec<Node>,
    open: Vec<Open>,
    faults: Vec<Diagnostic>,
}

impl Builder<'_> {
    fn fault(&mut self, code: Code, span: Span) -> &mut Diagnostic {
        self.faults.push(Diagnostic::new(code, self.file, Some(span)));
        let last = self.faults.len() - 1;
        &mut self.faults[last]
    }

    fn limit(&mut self, code: Code, span: Span, limit: usize) -> Enough {
        self.fault(code, span).args.push(("limit", limit.to_string()));
        Enough
    }

    fn take(&mut self, event: Event<'_>, marks: Marks) -> Result<(), Enough> {
        let span = span_of(marks);
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                if text.chars().nth(MOST_CHARACTERS).is_some() {
                    return Err(self.limit(Code::TextTooLong, span, MOST_CHARACTERS));
                }
                self.refuse_features(anchor, tag.is_some(), span);
                if let Some((code, character)) = characters::in_value(&text) {
                    self.fault(code, span).args.push(("character", character));
                }
                let plain = style == ScalarStyle::Plain;
                if self.expects_key() {
                    self.take_key(&text, plain, span);
                } else {
                    self.add(span, NodeKind::Scalar { text: text.into(), plain })?;
                }
            }
            Event::Alias(_) => {
                self.fault(Code::YamlFeature, span).args.push(("feature", "alias".to_owned()));
                if self.expects_key() {
                    self.set_key("".into(), span);
                } else {
                    self.add(span, NodeKind::Scalar { text: "".into(), plain: true })?;
                }
            }
            Event::SequenceStart(anchor, tag) => {
                self.refuse_features(anchor, tag.is_some(), span);
                self.enter(span, NodeKind::Sequence(Vec::new()))?;
            }
            Event::MappingStart(anchor, tag) => {
                self.refuse_features(anchor, tag.is_some(), span);
                self.enter(span, NodeKind::Mapping { entries: Vec::new(), by_key: HashMap::new() })?;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(closed) = self.open.pop()
                    && closed.as_key
                {
                    self.set_key("".into(), span);
                }
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) | Event::DocumentEnd => {}
        }
        Ok(())
    }

    fn refuse_features(&mut self, anchor: usize, tagged: bool, span: Span) {
        for (found, feature) in [(anchor != 0, "anchor"), (tagged, "tag")] {
            if found {
                self.fault(Code::YamlFeature, span).args.push(("feature", feature.to_owned()));
            }
        }
    }

    /// Says whether the innermost open value is a mapping that waits for a key.
    fn expects_key(&self) -> bool {
        self.open.last().is_some_and(|open| {
            open.key.is_none() && matches!(self.nodes[open.id.0 as usize].kind, NodeKind::Mapping { .. })
        })
    }

    fn take_key(&mut self, text: &str, plain: bool, span: Span) {
        if plain && text == "<<" {
            self.fault(Code::YamlFeature, span).args.push(("feature", "merge-key".to_owned()));
        } else if plain && matches!(text, "" | "~" | "null" | "Null" | "NULL") {
            self.fault(Code::KeyNotText, span);
        }
        self.set_key(text.into(), span);
    }

    fn set_key(&mut self, key: Box<str>, span: Span) {
        if let Some(open) = self.open.last_mut() {
            open.key = Some((key, span));
        }
    }

    /// Opens a list or mapping.
    fn enter(&mut self, span: Span, kind: NodeKind) -> Result<(), Enough> {
        if self.open.len() >= MOST_DEPTH {
            return Err(self.limit(Code::TooDeep, span, MOST_DEPTH));
        }
        let as_key = self.expects_key();
        let id = if as_key {
            self.fault(Code::KeyNotText, span);
            self.push(span, kind)?
        } else {
            self.add(span, kind)?
        };
        self.open.push(Open { id, key: None, as_key });
        Ok(())
    }

    fn push(&mut self, span: Span, kind: NodeKind) -> Result<NodeId, Enough> {
        if self.nodes.len() >= MOST_NODES {
            return Err(self.limit(Code::TooManyNodes, span, MOST_NODES));
        }
        let id = NodeId(u32::try_from(self.nodes.len()).map_err(|_| Enough)?);
        self.nodes.push(Node { span, kind });
        Ok(id)
    }

    /// Adds a value to the innermost open list or mapping.
    fn add(&mut self, span: Span, kind: NodeKind) -> Result<NodeId, Enough> {
        let id = self.push(span, kind)?;
        let Some(open) = self.open.last_mut() else { return Ok(id) };
        let key = open.key.take();
        let mut twice = None;
        match (&mut self.nodes[open.id.0 as usize].kind, key) {
            (NodeKind::Sequence(items), _) => items.push(id),
            (NodeKind::Mapping { entries, by_key }, Some((key, key_span))) => match by_key.get(&key) {
                Some(first) => twice = Some((key, key_span, entries[*first as usize].key_span.line)),
                None => {
                    by_key.insert(key.clone(), u32::try_from(entries.len()).unwrap_or(u32::MAX));
                    entries.push(Entry { key, key_span, value: id });
                }
            },
            (NodeKind::Mapping { .. } | NodeKind::Scalar { .. }, _) => {}
        }
        // A key that is no text was a fault already.
        if let Some((key, span, first)) = twice.filter(|(key, ..)| !key.is_empty()) {
            let fault = self.fault(Code::DuplicateKey, span);
            fault.args.extend([("key", shown(&key)), ("first", first.to_string())]);
        }
        Ok(id)
    }
}
