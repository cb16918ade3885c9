//! The decision table and what ends a screening.

use std::collections::HashSet;

use super::conditions::Place;
use super::{Reader, small};
use crate::documents::raw::Entries;
use crate::documents::scan::Path;
use crate::documents::tool::model::{Action, Condition, Finding, FindingIx, Floor, ItemIx, Missing, Scoring, Stop};
use crate::documents::tool::raw::{ConsentWord, RawAction, RawFinding, RawFloor, RawMissing, RawSource, RawStop};
use crate::documents::tool::rule::raw::RawCondition;
use crate::vocabulary::{ActionId, Code, FindingId};

impl Reader<'_> {
    pub(super) fn scoring(
        &mut self,
        none: bool,
        raw: &[RawFinding],
        raw_floors: &[RawFloor],
        sources: &Entries<RawSource>,
    ) -> Option<Scoring> {
        let root = Path::Root;
        if none {
            for key in [("findings", raw.is_empty()), ("floors", raw_floors.is_empty())] {
                if !key.1 {
                    self.faults.add_at_key(Code::ScoringOrFindings, &root.key(key.0), &[("problem", "both")]);
                }
            }
        } else if raw.is_empty() {
            self.faults.add(Code::ScoringOrFindings, &root, &[("problem", "neither")]);
        }
        let list = root.key("findings");
        let mut seen = HashSet::new();
        let mut findings = Vec::new();
        for (n, one) in raw.iter().enumerate() {
            let path = list.index(n);
            let id = self.faults.id(&path.key("id"), &one.id, FindingId::parse);
            if !seen.insert(&one.id) {
                self.faults.add(Code::DuplicateId, &path.key("id"), &[("value", &one.id)]);
            }
            self.findings.push(id.clone());
            self.row_form(one, n + 1 == raw.len(), &path);
            let when = one.when.as_ref().map(|when| self.condition(when, &path.key("when"), Place::Table));
            let actions = self.actions(&one.actions, &path.key("actions"), sources);
            findings.extend(id.map(|id| Finding {
                id,
                when,
                level: one.level.0,
                pathways: one.pathways.iter().map(|pathway| pathway.0).collect(),
                actions,
                lowers: one.lowers.clone(),
            }));
        }
        let list = root.key("floors");
        let floors = raw_floors
            .iter()
            .enumerate()
            .map(|(n, floor)| Floor {
                when: self.condition(&floor.when, &list.index(n).key("when"), Place::Table),
                at_least: floor.at_least.0,
                ours: floor.ours,
            })
            .collect();
        (!none).then_some(Scoring { findings, floors })
    }

    /// Checks the form of a row: `otherwise` on the last and only there, help in every one.
    fn row_form(&mut self, raw: &RawFinding, last: bool, path: &Path<'_>) {
        let problem = match (raw.otherwise, &raw.when, last) {
            (true, None, true) | (false, Some(_), false) => None,
            (true, Some(_), _) => Some("both"),
            (true, None, false) => Some("not-last"),
            (false, _, true) => Some("missing"),
            (false, None, false) => {
                self.faults.add(Code::MissingKey, path, &[("key", "when")]);
                None
            }
        };
        if let Some(problem) = problem {
            self.faults.add(Code::NoOtherwise, path, &[("value", &raw.id), ("problem", problem)]);
        }
        let pathways = path.key("pathways");
        self.empty(raw.pathways.is_empty(), &pathways);
        for (n, pathway) in raw.pathways.iter().enumerate() {
            if raw.pathways[..n].contains(pathway) {
                self.faults.add(Code::DuplicateId, &pathways.index(n), &[("value", pathway.0.as_str())]);
            }
        }
        if let Some(lowers) = &raw.lowers {
            self.faults.not_empty(&path.key("lowers"), lowers);
        }
    }

    fn actions(&mut self, raw: &[RawAction], list: &Path<'_>, sources: &Entries<RawSource>) -> Vec<Action> {
        let mut seen = HashSet::new();
        let mut actions: Vec<Action> = Vec::new();
        for (n, action) in raw.iter().enumerate() {
            let path = list.index(n);
            let id = self.faults.id(&path.key("id"), &action.id, ActionId::parse);
            if !seen.insert(&action.id) {
                self.faults.add(Code::DuplicateId, &path.key("id"), &[("value", &action.id)]);
            }
            if let Some(within) = &action.within {
                self.duration(within, &path.key("within"));
            }
            if let Some(to) = &action.to {
                self.faults.id(&path.key("to"), to, ActionId::parse);
            }
            let when = action.when.as_ref().map(|when| self.condition(when, &path.key("when"), Place::Table));
            let source = self.source(&action.source, sources, &path.key("source"));
            if let (Some(id), Some(source)) = (id, source) {
                actions.push(Action {
                    id,
                    when,
                    within: action.within.clone(),
                    to: action.to.clone(),
                    consent_needed: action.consent.0 == ConsentWord::Needed,
                    source,
                });
            }
        }
        actions
    }

    pub(super) fn missing(&mut self, raw: Option<&RawMissing>) -> Missing {
        let root = Path::Root;
        let path = root.key("missing");
        match raw {
            None => Missing::Completions,
            Some(RawMissing { publisher: Some(_), needs: None }) => Missing::AsAbsent,
            Some(RawMissing { publisher: None, needs: Some(needs) }) => {
                let at = path.key("needs");
                let of = self.tag(&needs.of, &at.key("of"));
                let value = needs.answered.to_string();
                if needs.answered == 0 {
                    self.faults.out_of_range(&at.key("answered"), 0, 1, of.len());
                } else if usize::from(needs.answered) > of.len() && !of.is_empty() {
                    let possible = of.len().to_string();
                    self.faults.add(Code::NeverMet, &at.key("answered"), &[("value", &value), ("possible", &possible)]);
                } else {
                    let always = |ix: &&ItemIx| self.items[usize::from(ix.0)].ask_if.is_none();
                    let always = of.iter().filter(always).count();
                    if always < usize::from(needs.answered) && !of.is_empty() {
                        let args = [("answered", &*value), ("always", &always.to_string())];
                        self.faults.add(Code::RequiredCanHide, &at.key("answered"), &args);
                    }
                }
                Missing::Needs { answered: needs.answered, of }
            }
            Some(RawMissing { publisher: Some(_), needs: Some(_) }) => {
                self.faults.add_at_key(Code::UnknownKey, &path.key("needs"), &[("key", "needs")]);
                Missing::Completions
            }
            Some(RawMissing { publisher: None, needs: None }) => {
                self.faults.empty(&path);
                Missing::Completions
            }
        }
    }

    pub(super) fn start_if(&mut self, raw: &RawCondition) -> Condition {
        self.condition(raw, &Path::Root.key("start-if"), Place::Start)
    }

    pub(super) fn stops(&mut self, raw: &[RawStop]) -> Vec<Stop> {
        let root = Path::Root;
        let list = root.key("stop-when");
        let mut stops = Vec::new();
        for (n, stop) in raw.iter().enumerate() {
            let path = list.index(n);
            let when = self.condition(&stop.when, &path.key("when"), Place::Stop);
            let finding = self.finding_of(&stop.finding, &path.key("finding"));
            stops.extend(finding.map(|finding| Stop { when, finding }));
        }
        stops
    }

    /// Takes the name of a finding.
    pub(super) fn finding_of(&mut self, name: &str, path: &Path<'_>) -> Option<FindingIx> {
        let place = self.findings.iter().position(|id| id.as_ref().is_some_and(|id| id.as_str() == name));
        if place.is_none() {
            self.faults.unknown_id(path, name, self.findings.iter().flatten().map(FindingId::as_str));
        }
        place.map(|place| FindingIx(small(place)))
    }
}
