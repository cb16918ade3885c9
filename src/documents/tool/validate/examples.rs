//! Worked cases.

use std::collections::HashSet;

use super::{
    Name, Reader, ScaleIx,
    conditions::Place,
    scales::{fixed, in_units},
};
use crate::documents::raw::{Entries, OneOrMany};
use crate::documents::scan::Path;
use crate::documents::tool::example::raw::{RawExample, RawExpectation, RawExpectedScale};
use crate::documents::tool::model::{Example, Expectation, ExpectedScale, Given, ItemIx, Kind};
use crate::vocabulary::{Code, ContextKind};

/// The key that stands for every item a case does not name.
const OTHERS: &str = "*";

impl Reader<'_> {
    pub(super) fn examples(&mut self, raw: &[RawExample]) -> Vec<Example> {
        let root = Path::Root;
        let list = root.key("examples");
        let mut ids = HashSet::new();
        let mut examples = Vec::new();
        for (n, example) in raw.iter().enumerate() {
            let path = list.index(n);
            self.faults.not_empty(&path.key("name"), &example.name);
            if let Some(id) = example.id.as_deref()
                && !ids.insert(id)
            {
                self.faults.add(Code::DuplicateId, &path.key("id"), &[("value", id)]);
            }
            let (answers, others) = self.answers(&example.answers, &path.key("answers"));
            examples.push(Example {
                id: example.id.clone(),
                name: example.name.clone(),
                context: self.example_context(&example.context, &path),
                answers,
                others,
                expect: self.expectation(&example.expect, &path.key("expect")),
            });
        }
        examples
    }

    fn example_context(&mut self, raw: &Entries<String>, path: &Path<'_>) -> Vec<(ContextKind, String)> {
        let list = path.key("context");
        let mut context = Vec::new();
        for (key, value) in raw.iter() {
            let at = list.key(key);
            match ContextKind::parse(key).filter(|kind| self.declared.contains(kind)) {
                Some(kind) => context.extend(self.context_value(kind, value, &at).map(|value| (kind, value))),
                None => {
                    let args = [("context", key), ("problem", "not-declared")];
                    self.faults.add_at_key(Code::ContextNotDeclared, &at, &args);
                }
            }
        }
        // A tool is judged only when every kind of context it names is known.
        for kind in self.declared.clone() {
            if !raw.keys().any(|key| key == kind.as_str()) {
                self.faults.add(Code::MissingKey, &list, &[("key", kind.as_str())]);
            }
        }
        context
    }

    fn answers(&mut self, raw: &Entries<OneOrMany>, path: &Path<'_>) -> (Vec<(ItemIx, Given)>, Given) {
        let mut answers = Vec::new();
        let mut others = Given::NotAsked;
        for (name, given) in raw.iter() {
            let at = path.key(name);
            if name == OTHERS {
                match given {
                    OneOrMany::One(text) if text == "no" => others = Given::NoConcern,
                    OneOrMany::One(text) if text == "not-asked" => {}
                    _ => {
                        let shown = given.as_slice().join(", ");
                        self.faults.unknown_value(&at, &shown, &["no", "not-asked"]);
                    }
                }
            } else if let Some(ix) = self.answered_item(name, &at) {
                answers.extend(self.given(ix, given, &at).map(|given| (ix, given)));
            }
        }
        (answers, others)
    }

    /// Takes the name of an item where it is a key.
    fn answered_item(&mut self, name: &str, path: &Path<'_>) -> Option<ItemIx> {
        if let Some(Name::Item(ix)) = self.names.get(name) {
            return Some(*ix);
        }
        self.item(name, path, Place::Table)
    }

    fn given(&mut self, ix: ItemIx, raw: &OneOrMany, path: &Path<'_>) -> Option<Given> {
        let any_of = matches!(self.items.get(usize::from(ix.0))?.kind, Kind::AnyOf(_));
        match raw {
            OneOrMany::One(text) => match text.as_str() {
                "unknown" => Some(Given::Unknown),
                "declined" => Some(Given::Declined),
                "not-asked" => Some(Given::NotAsked),
                _ => self.value(ix, text, path).map(|value| Given::Values(vec![value])),
            },
            // None of the options is an answer too.
            OneOrMany::Many(texts) if any_of && texts.is_empty() => Some(Given::Values(Vec::new())),
            OneOrMany::Many(_) if any_of => Some(Given::Values(self.values(ix, raw, path))),
            OneOrMany::Many(_) => {
                self.faults.add(Code::WrongType, path, &[("expected", "text"), ("found", "list")]);
                None
            }
        }
    }

    fn expectation(&mut self, raw: &RawExpectation, path: &Path<'_>) -> Expectation {
        let finding = raw.finding.as_ref().and_then(|name| self.finding_of(name, &path.key("finding")));
        let list = path.key("findings-possible");
        let findings_possible = raw.findings_possible.as_ref().map(|names| {
            self.empty(names.is_empty(), &list);
            let mut found: Vec<_> =
                names.iter().enumerate().filter_map(|(n, name)| self.finding_of(name, &list.index(n))).collect();
            found.sort_unstable();
            found.dedup();
            found
        });
        let list = path.key("scales");
        let mut scales = Vec::new();
        for (name, expected) in raw.scales.iter() {
            let at = list.key(name);
            let Some(ix) = self.scale(name, &at, Place::Table) else { continue };
            scales.extend(self.expected_scale(ix, name, expected, &at).map(|expected| (ix, expected)));
        }
        let expectation = Expectation {
            finding,
            findings_possible,
            headline: raw.headline.map(|headline| headline.0.as_str().to_owned()),
            level: raw.level.map(|level| level.0),
            could_be: raw.could_be.map(|level| level.0),
            scales,
        };
        self.empty(expectation == Expectation::default() && raw.says_nothing(), path);
        expectation
    }

    fn expected_scale(
        &mut self,
        ix: ScaleIx,
        name: &str,
        raw: &RawExpectedScale,
        path: &Path<'_>,
    ) -> Option<ExpectedScale> {
        let facts = self.facts(ix)?;
        let (unit, least, most) = (facts.unit, facts.least, facts.most);
        match raw {
            RawExpectedScale::Positive(_) if !facts.has_positive => {
                self.wrong_kind(name, "scale-with-positive", path);
                None
            }
            RawExpectedScale::Positive(positive) => Some(ExpectedScale::Positive(*positive)),
            RawExpectedScale::Range(low, high) => match (fixed(*low, unit), fixed(*high, unit)) {
                (Some(low), Some(high)) if least <= low && low <= high && high <= most => {
                    Some(ExpectedScale::Range(low, high))
                }
                _ => {
                    let (least, most) = (in_units(least, unit), in_units(most, unit));
                    self.faults.out_of_range(path, format!("{low} – {high}"), least, most);
                    None
                }
            },
            RawExpectedScale::Band(band) => {
                self.bands(ix, &OneOrMany::One(band.clone()), path).first().copied().map(ExpectedScale::Band)
            }
        }
    }
}

impl RawExpectation {
    /// Says whether a case compares nothing.
    fn says_nothing(&self) -> bool {
        self.finding.is_none()
            && self.findings_possible.is_none()
            && self.headline.is_none()
            && self.level.is_none()
            && self.could_be.is_none()
            && self.scales.0.is_empty()
    }
}
