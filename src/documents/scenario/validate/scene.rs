//! Scenes, the answers to items and the answers to offers.

use std::collections::BTreeSet;

use super::head::OTHERS;
use super::reply::Kind;
use super::when::{Place, contradicts_itself};
use super::{MOST_OPTIONS, Reader};
use crate::documents::raw::{Entries, Listed};
use crate::documents::scan::Path;
use crate::documents::scenario::raw::{RawAnswer, RawOption, RawReply, RawScene, RawWay, RawWhen};
use crate::documents::scenario::{Goto, ItemAnswer, ItemWay, Reply, Scene, SceneOption, When, Wished};
use crate::vocabulary::{ChoiceId, Code, ItemId, Pathway, SceneId};

/// Words that say where to go, so that no scene may be called so.
const RESERVED: [(&str, Goto); 3] = [("on", Goto::On), ("stay", Goto::Stay), ("end", Goto::End)];

impl Reader<'_> {
    /// Names every scene before any is read, so that each can lead to each.
    pub(super) fn name_scenes(&mut self, raw: &[RawScene]) {
        let root = Path::Root;
        let at = root.key("scenes");
        if raw.is_empty() {
            self.faults.empty(&at);
        }
        for (place, scene) in raw.iter().enumerate() {
            let at = at.index(place);
            let at = at.key("id");
            if RESERVED.iter().any(|(word, _)| *word == scene.id) {
                self.faults.add(Code::BadId, &at, &[("value", &scene.id), ("reason", "reserved")]);
            }
            if self.scenes.contains_key(&scene.id) {
                self.faults.add(Code::DuplicateId, &at, &[("value", &scene.id)]);
            } else {
                self.scenes.insert(scene.id.clone(), place);
            }
        }
    }

    pub(super) fn scenes(&mut self, raw: &[RawScene]) -> Vec<Scene> {
        let root = Path::Root;
        let list = root.key("scenes");
        let mut scenes = Vec::new();
        for (place, scene) in raw.iter().enumerate() {
            scenes.extend(self.scene(scene, &list.index(place)));
        }
        scenes
    }

    fn scene(&mut self, raw: &RawScene, at: &Path<'_>) -> Option<Scene> {
        let id = self.faults.id(&at.key("id"), &raw.id, SceneId::parse);
        let when = self.condition(raw.when.as_ref(), &at.key("when"));
        let lines: Vec<_> = self.names(&raw.lines, &at.key("lines"));
        if raw.lines.is_empty() {
            self.faults.empty(&at.key("lines"));
        }
        let list = at.key("options");
        self.fork(raw.options.iter().map(|option| option.id.as_str()), &list);
        let mut options = Vec::new();
        for (place, option) in raw.options.iter().enumerate() {
            options.extend(self.option(option, &list.index(place)));
        }
        if !raw.options.is_empty() && raw.options.iter().all(|option| !option.breaks.is_empty()) {
            self.faults.add(Code::NoGoodOption, &list, &[("value", &raw.id)]);
        }
        let otherwise = match &raw.otherwise {
            Some(text) => Some(self.goto(text, &at.key("else"))),
            None => {
                if !may_always_leave(&raw.options) {
                    self.faults.add(Code::DeadEnd, &at.key("id"), &[("value", &raw.id)]);
                }
                None
            }
        };
        Some(Scene { id: id?, at: raw.at.map(|one| one.0), when, lines, options, otherwise })
    }

    /// Checks the names and the number of what can be chosen at one place.
    fn fork<'r>(&mut self, ids: impl Iterator<Item = &'r str>, at: &Path<'_>) {
        let mut seen = BTreeSet::new();
        let mut count = 0;
        for (place, id) in ids.enumerate() {
            count += 1;
            if !seen.insert(id) {
                self.faults.add(Code::DuplicateId, &at.index(place).key("id"), &[("value", id)]);
            }
        }
        if count > MOST_OPTIONS {
            self.faults.out_of_range(at, count, 1, MOST_OPTIONS);
        }
    }

    fn option(&mut self, raw: &RawOption, at: &Path<'_>) -> Option<SceneOption> {
        let id = self.faults.id(&at.key("id"), &raw.id, ChoiceId::parse);
        let way = self.way(raw.kind.0, &at.key("kind"));
        let when = self.condition(raw.when.as_ref(), &at.key("when"));
        let effect = self.effect(raw.effect, &at.key("effect"));
        let sets = self.sets(&raw.sets, &at.key("sets"));
        let replies = self.replies(&raw.replies, &at.key("replies"), Kind::Needed);
        Some(SceneOption {
            id: id?,
            way,
            keeps: raw.keeps.iter().map(|Listed(kept)| *kept).collect(),
            breaks: raw.breaks.iter().map(|Listed(broken)| *broken).collect(),
            when,
            again: raw.again,
            coach: raw.coach,
            effect,
            sets,
            replies,
        })
    }

    fn condition(&mut self, raw: Option<&RawWhen>, at: &Path<'_>) -> When {
        let Some(raw) = raw else { return When::ALWAYS };
        let found = self.when(raw, at, Place::ELSEWHERE);
        if contradicts_itself(&found) {
            self.faults.add(Code::ReplyNeverGiven, at, &[]);
        }
        found
    }

    pub(super) fn goto(&mut self, text: &str, at: &Path<'_>) -> Goto {
        if let Some((_, goto)) = RESERVED.iter().find(|(word, _)| *word == text) {
            return *goto;
        }
        match self.scenes.get(text) {
            Some(place) => Goto::Scene(*place),
            None => {
                let known: Vec<String> = self.scenes.keys().cloned().collect();
                let words = RESERVED.iter().map(|(word, _)| *word);
                self.faults.unknown_id(at, text, known.iter().map(String::as_str).chain(words));
                Goto::On
            }
        }
    }

    pub(super) fn answers(&mut self, raw: &Entries<RawAnswer>) -> Vec<ItemAnswer> {
        let root = Path::Root;
        let list = root.key("answers");
        let mut answers = Vec::new();
        for (key, answer) in raw.iter() {
            let at = list.key(key);
            let item = self.faults.key_id(&at, key, ItemId::parse);
            let ways_at = at.key("ways");
            self.fork(answer.ways.iter().map(|way| way.id.as_str()), &ways_at);
            let mut ways = Vec::new();
            for (place, way) in answer.ways.iter().enumerate() {
                ways.extend(self.item_way(way, &ways_at.index(place)));
            }
            let replies = self.replies(&answer.replies, &at.key("replies"), Kind::Needed);
            answers.extend(item.map(|item| ItemAnswer { item, truth: answer.truth.0, ways, replies }));
        }
        answers
    }

    fn item_way(&mut self, raw: &RawWay, at: &Path<'_>) -> Option<ItemWay> {
        let id = self.faults.id(&at.key("id"), &raw.id, ChoiceId::parse);
        let way = self.way(raw.kind.0, &at.key("kind"));
        let effect = self.effect(raw.effect, &at.key("effect"));
        Some(ItemWay {
            id: id?,
            way,
            keeps: raw.keeps.iter().map(|Listed(kept)| *kept).collect(),
            breaks: raw.breaks.iter().map(|Listed(broken)| *broken).collect(),
            effect,
            coach: raw.coach,
        })
    }

    pub(super) fn offers(&mut self, raw: &Entries<Vec<RawReply>>) -> Offers {
        let root = Path::Root;
        let list = root.key("offers");
        let allowed: Vec<&str> = Pathway::ALL.iter().map(|pathway| pathway.as_str()).collect();
        let (mut offers, mut others) = (Vec::new(), None);
        for (key, replies) in raw.iter() {
            let at = list.key(key);
            let replies = self.replies(replies, &at, Kind::Needed);
            match Pathway::parse(key) {
                _ if key == OTHERS => others = Some(replies),
                Some(pathway) => offers.push((pathway, replies)),
                None => self.faults.unknown_value(&at, key, &allowed),
            }
        }
        if others.is_none() {
            self.faults.add(Code::MissingKey, &list, &[("key", OTHERS)]);
        }
        (offers, others.unwrap_or_default())
    }
}

/// What the person says to each offer, and to every other.
type Offers = (Vec<(Pathway, Vec<Reply<Wished>>)>, Vec<Reply<Wished>>);

/// Says whether something is always offered that leads out of the scene, however often it is come to.
fn may_always_leave(options: &[RawOption]) -> bool {
    options.iter().any(|option| {
        let leaves = |reply: &RawReply| reply.goto.as_deref() != Some("stay");
        option.when.is_none() && option.replies.iter().all(leaves)
    })
}
