//! What a tool says of itself: name, version, audience, evidence, sources.

use std::collections::HashSet;

use super::Reader;
use crate::documents::form;
use crate::documents::raw::{Entries, Listed, OrAny};
use crate::documents::scan::Path;
use crate::documents::tool::model::{Accuracy, Audience, Evidence, Source, TriedOn};
use crate::documents::tool::raw::{RawAudience, RawEvidence, RawSource};
use crate::vocabulary::{Code, SourceId, ToolId};

/// Years a source may be of.
const YEARS: std::ops::RangeInclusive<u16> = 1800..=2200;

impl Reader<'_> {
    pub(super) fn tool_id(&mut self, id: &str) -> Option<ToolId> {
        let root = Path::Root;
        let path = root.key("id");
        let parsed = self.faults.id(&path, id, ToolId::parse);
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

    pub(super) fn audience(&mut self, raw: RawAudience) -> Audience {
        let root = Path::Root;
        let path = root.key("audience");
        let exploitation = path.key("exploitation");
        for (place, text) in raw.exploitation.iter().enumerate() {
            self.faults.not_empty(&exploitation.index(place), text);
        }
        Audience {
            age: raw.age.0,
            exploitation: raw.exploitation,
            settings: one_or_any(&raw.settings),
            roles: one_or_any(&raw.roles),
            clinical: raw.clinical,
        }
    }

    pub(super) fn evidence(&mut self, raw: &RawEvidence, sources: &Entries<RawSource>) -> Evidence {
        let root = Path::Root;
        let path = root.key("evidence");
        let list = path.key("accuracy");
        let mut accuracy = Vec::new();
        for (place, one) in raw.accuracy.iter().enumerate() {
            let at = list.index(place);
            self.faults.not_empty(&at.key("cut-off"), &one.cut_off);
            let sensitivity = self.tenths(one.sensitivity, &at.key("sensitivity"));
            let specificity = self.tenths(one.specificity, &at.key("specificity"));
            let source = self.source(&one.source, sources, &at.key("source"));
            if let (Some(sensitivity), Some(specificity), Some(source)) = (sensitivity, specificity, source) {
                accuracy.push(Accuracy { cut_off: one.cut_off.clone(), n: one.n, sensitivity, specificity, source });
            }
        }
        let tried_on =
            raw.tried_on.as_ref().map(|tried| TriedOn { age: tried.age.0, settings: one_or_any(&tried.settings) });
        Evidence { status: raw.status.0, populations: raw.populations.clone(), tried_on, accuracy }
    }

    /// Takes a percentage of at most one decimal, in tenths.
    fn tenths(&mut self, percent: f64, path: &Path<'_>) -> Option<u16> {
        let tenths = super::scales::fixed(percent, 10).and_then(|n| u16::try_from(n).ok()).filter(|n| *n <= 1000);
        if tenths.is_none() {
            self.faults.out_of_range(path, percent, 0, 100);
        }
        tenths
    }

    pub(super) fn sources(&mut self, raw: &Entries<RawSource>) -> Vec<Source> {
        let root = Path::Root;
        let list = root.key("sources");
        self.empty(raw.0.is_empty(), &list);
        let mut sources = Vec::new();
        for (id, source) in raw.iter() {
            let path = list.key(id);
            self.faults.not_empty(&path.key("title"), &source.title);
            self.faults.not_empty(&path.key("publisher"), &source.publisher);
            if let Some(year) = source.year.filter(|year| !YEARS.contains(year)) {
                self.faults.out_of_range(&path.key("year"), year, YEARS.start(), YEARS.end());
            }
            if let Some(url) = source.url.as_deref().filter(|url| !form::is_https(url)) {
                self.faults.add(Code::BadUrl, &path.key("url"), &[("value", url)]);
            }
            let licence = source.licence.clone().unwrap_or_default();
            if licence.trim().is_empty() {
                self.faults.add_at_key(Code::NoLicence, &path, &[("value", id)]);
            }
            if let Some(id) = self.faults.key_id(&path, id, SourceId::parse) {
                sources.push(Source {
                    id,
                    title: source.title.clone(),
                    publisher: source.publisher.clone(),
                    year: source.year,
                    url: source.url.clone(),
                    takes: source.takes.clone(),
                    licence,
                });
            }
        }
        sources
    }

    /// Takes the name of a source that the tool declares.
    pub(super) fn source(&mut self, id: &str, known: &Entries<RawSource>, path: &Path<'_>) -> Option<SourceId> {
        if !known.keys().any(|key| key == id) {
            self.faults.unknown_id(path, id, known.keys());
            return None;
        }
        SourceId::parse(id).ok()
    }

    /// Takes a duration of ISO 8601 such as `P14D` or `PT24H`.
    pub(super) fn duration(&mut self, text: &str, path: &Path<'_>) {
        if !form::is_duration(text) {
            self.faults.add(Code::BadDuration, path, &[("value", text)]);
        }
    }
}

fn one_or_any<T: Copy + Eq + std::hash::Hash>(raw: &[Listed<OrAny<T>>]) -> Vec<T> {
    if raw.iter().any(|one| matches!(one.0, OrAny::Any)) {
        return Vec::new();
    }
    let mut seen = HashSet::new();
    let values = raw.iter().filter_map(|one| match one.0 {
        OrAny::One(value) => Some(value),
        OrAny::Any => None,
    });
    values.filter(|value| seen.insert(*value)).collect()
}
