//! What a tool of its use may hold: how much is asked, what comes first, what observing can show.

use super::{Reader, small};
use crate::documents::scan::Path;
use crate::documents::tool::model::{Audience, Audiences, By, ItemIx, Kind, Use};
use crate::documents::tool::raw::{RawFinding, RawFloor};
use crate::vocabulary::{Code, Concern, Pathway};

/// The most asked items of one sitting.
const MOST_ASKED: usize = 12;
/// The most asked items of a child.
const MOST_ASKED_OF_A_CHILD: usize = 6;
/// Among so many first asked items one must find danger.
const DANGER_WITHIN: usize = 3;

impl Reader<'_> {
    pub(super) fn limits(&mut self, use_: Use, audience: &Audience, findings: &[RawFinding], floors: &[RawFloor]) {
        let root = Path::Root;
        let sections = root.key("sections");
        self.empty(self.items.is_empty() && self.mentions.is_empty() && !findings.is_empty(), &sections);
        let asked: Vec<ItemIx> = (0..self.items.len())
            .filter(|place| self.items[*place].by == By::Asked)
            .map(|place| ItemIx(small(place)))
            .collect();
        if use_ == Use::Ask {
            let most = if audience.age == Audiences::Child { MOST_ASKED_OF_A_CHILD } else { MOST_ASKED };
            if let Some(first_too_many) = asked.get(most) {
                let args = [("asked", &*asked.len().to_string()), ("most", &most.to_string())];
                self.at_mention(Code::TooManyAsked, *first_too_many, &args);
            }
            let finds_danger = |ix: &ItemIx| !self.items[usize::from(ix.0)].now.is_empty();
            if self.all_found && !asked.is_empty() && !asked.iter().take(DANGER_WITHIN).any(finds_danger) {
                self.at_mention(Code::NoDangerItem, asked[0], &[]);
            }
        }
        for place in 0..self.items.len() {
            let item = &self.items[place];
            let id = item.id.to_string();
            let number = matches!(item.kind, Kind::Number(_)) && use_ != Use::Organisation;
            let detail = item.detail.is_some() && !audience.clinical;
            let asks = use_ == Use::Observe && item.by == By::Asked;
            let ix = ItemIx(small(place));
            for (wrong, code) in
                [(number, Code::NumberNotHere), (detail, Code::DetailNotClinical), (asks, Code::ObservationTooStrong)]
            {
                if wrong {
                    self.at_mention(code, ix, &[("value", &id)]);
                }
            }
        }
        if use_ == Use::Observe {
            self.observation(findings, floors);
        }
    }

    /// Signs alone never give more than `some` and never a formal referral.
    fn observation(&mut self, raw: &[RawFinding], raw_floors: &[RawFloor]) {
        let root = Path::Root;
        let (findings, floors) = (root.key("findings"), root.key("floors"));
        for (n, finding) in raw.iter().enumerate() {
            let path = findings.index(n);
            if finding.level.0 > Concern::Some {
                let args = [("value", finding.level.0.as_str())];
                self.faults.add(Code::ObservationTooStrong, &path.key("level"), &args);
            }
            if let Some(place) = finding.pathways.iter().position(|way| way.0 == Pathway::FormalReferral) {
                let args = [("value", Pathway::FormalReferral.as_str())];
                self.faults.add(Code::ObservationTooStrong, &path.key("pathways").index(place), &args);
            }
        }
        for (n, floor) in raw_floors.iter().enumerate().filter(|(_, floor)| floor.at_least.0 > Concern::Some) {
            let args = [("value", floor.at_least.0.as_str())];
            self.faults.add(Code::ObservationTooStrong, &floors.index(n).key("at-least"), &args);
        }
    }

    /// Adds a fault where a section names an item.
    pub(super) fn at_mention(&mut self, code: Code, ix: ItemIx, args: &[(&'static str, &str)]) {
        let root = Path::Root;
        let sections = root.key("sections");
        if let Some((section, place)) = self.mentions.get(usize::from(ix.0)).copied() {
            self.faults.add(code, &sections.index(section).key("items").index(place), args);
        }
    }
}
