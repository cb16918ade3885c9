//! What a scenario says of itself: name, version, language, facts, endings, conclusions.

use super::Reader;
use crate::documents::near::nearest;
use crate::documents::raw::{Entries, Listed};
use crate::documents::scan::Path;
use crate::documents::scenario::raw::{RawConclusion, RawFact};
use crate::documents::scenario::{Close, Fact, Fit};
use crate::vocabulary::{Code, FactId, LanguageTag, PointId, ScenarioId};

/// How long a scenario may take, in minutes.
const MINUTES: std::ops::RangeInclusive<u16> = 5..=90;

/// The key that stands for all others.
pub(super) const OTHERS: &str = "*";

impl Reader<'_> {
    pub(super) fn scenario_id(&mut self, id: &str) -> Option<ScenarioId> {
        let root = Path::Root;
        let path = root.key("id");
        let parsed = self.faults.id(&path, id, ScenarioId::parse);
        if parsed.is_some() && self.faults.stem() != id {
            self.faults.add(Code::FileName, &path, &[("value", id), ("expected", &format!("{id}.yaml"))]);
        }
        parsed
    }

    pub(super) fn version(&mut self, version: &str) {
        let part = |p: &str| {
            (1..=6).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_digit()) && (p == "0" || !p.starts_with('0'))
        };
        if version.split('.').count() != 3 || !version.split('.').all(part) {
            self.faults.add(Code::BadVersion, &Path::Root.key("version"), &[("value", version)]);
        }
    }

    pub(super) fn minutes(&mut self, minutes: u16) {
        if !MINUTES.contains(&minutes) {
            self.faults.out_of_range(&Path::Root.key("minutes"), minutes, MINUTES.start(), MINUTES.end());
        }
    }

    /// Takes the person's language; `same` is the officer's, whichever that is.
    pub(super) fn language(&mut self, text: &str) -> Option<LanguageTag> {
        if text == "same" {
            return None;
        }
        let at = Path::Root.key("person");
        self.faults.expect(LanguageTag::parse(text).ok(), Code::BadLanguage, &at.key("language"), text)
    }

    pub(super) fn facts(&mut self, raw: &[RawFact]) -> Vec<Fact> {
        let root = Path::Root;
        let truth = root.key("truth");
        let at = truth.key("facts");
        if raw.is_empty() {
            self.faults.empty(&at);
        }
        let mut facts = Vec::new();
        for (place, fact) in raw.iter().enumerate() {
            let at = at.index(place);
            if self.facts.insert(fact.id.clone(), false).is_some() {
                self.faults.add(Code::DuplicateId, &at.key("id"), &[("value", &fact.id)]);
            }
            let id = self.faults.id(&at.key("id"), &fact.id, FactId::parse);
            facts.extend(id.map(|id| Fact { id, worth: fact.worth.0 }));
        }
        facts
    }

    /// Reports facts that no reply tells: nobody could ever learn them.
    pub(super) fn facts_are_told(&mut self, raw: &[RawFact]) {
        let root = Path::Root;
        let truth = root.key("truth");
        let at = truth.key("facts");
        for (place, fact) in raw.iter().enumerate() {
            if self.facts.get(&fact.id) == Some(&false) {
                self.faults.add(Code::FactNeverTold, &at.index(place).key("id"), &[("value", &fact.id)]);
            }
        }
    }

    pub(super) fn endings(&mut self, raw: &Entries<Listed<Fit>>) -> (Vec<(Close, Fit)>, Fit) {
        let root = Path::Root;
        let at = root.key("endings");
        let allowed: Vec<&str> = Close::ALL.iter().map(|close| close.as_str()).collect();
        let mut endings = Vec::new();
        let mut others = None;
        for (key, Listed(fit)) in raw.iter() {
            match Close::parse(key) {
                _ if key == OTHERS => others = Some(*fit),
                Some(close) => endings.push((close, *fit)),
                None => self.faults.unknown_value(&at.key(key), key, &allowed),
            }
        }
        if others.is_none() {
            self.faults.add(Code::MissingKey, &at, &[("key", OTHERS)]);
        }
        if !endings.iter().any(|(_, fit)| *fit == Fit::Best) {
            self.faults.add(Code::NoBestEnding, &at, &[]);
        }
        (endings, others.unwrap_or(Fit::Possible))
    }

    /// Takes what the learner may think: at least one that is true, and one that is not.
    pub(super) fn conclusions(&mut self, raw: &[RawConclusion]) -> Vec<(PointId, bool)> {
        let root = Path::Root;
        let at = root.key("conclusions");
        let names: Vec<String> = raw.iter().map(|conclusion| conclusion.id.clone()).collect();
        let mut found = Vec::new();
        for (place, conclusion) in raw.iter().enumerate() {
            let at = at.index(place);
            if names[..place].contains(&conclusion.id) {
                self.faults.add(Code::DuplicateId, &at.key("id"), &[("value", &conclusion.id)]);
            }
            let id = self.faults.id(&at.key("id"), &conclusion.id, PointId::parse);
            found.extend(id.map(|id| (id, conclusion.holds)));
        }
        let [some_hold, some_fail] = [true, false].map(|holds| raw.iter().any(|one| one.holds == holds));
        if !(some_hold && some_fail) {
            self.faults.add(Code::ConclusionsAlike, &at, &[]);
        }
        found
    }

    /// Takes a fact that somebody tells or that a condition looks at.
    pub(super) fn fact(&mut self, text: &str, at: &Path<'_>) -> Option<FactId> {
        if self.facts.contains_key(text) {
            return FactId::parse(text).ok();
        }
        let near = nearest(text, self.facts.keys().map(String::as_str)).map(str::to_owned);
        match near {
            Some(near) => self.faults.add(Code::UnknownId, at, &[("value", text), ("nearest", &near)]),
            None => self.faults.add(Code::UnknownId, at, &[("value", text)]),
        }
        None
    }
}
