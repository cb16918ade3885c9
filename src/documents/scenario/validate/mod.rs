//! From a raw scenario to a checked one, with every fault of its meaning at once.
//!
//! Names come first: flags, facts and scenes; then conditions can be read, then replies, then scenes and answers. What
//! the scenes lead to is judged last, on what was read.

mod flow;
mod head;
mod reply;
mod scene;
mod when;

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::raw::{RawReply, RawScenario};
use super::{MOST, Reviewed, Scenario, Start};
use crate::documents::faults::Faults;
use crate::documents::raw::Listed;
use crate::documents::scan::{Path, Tree};
use crate::vocabulary::{Code, Diagnostic, IdFault};

/// The most options of a fork, so that each has a digit of its own and a trainer can print it on one page.
const MOST_OPTIONS: usize = 8;

/// What is known so far of the scenario that is being read.
struct Reader<'a> {
    faults: Faults<'a>,
    /// Every flag that something sets.
    flags: BTreeSet<String>,
    /// Facts, and whether somebody tells them.
    facts: HashMap<String, bool>,
    /// Scenes, by name.
    scenes: HashMap<String, usize>,
}

/// Checks a raw scenario. Digest and origin are left for the reader of the bytes.
pub(super) fn scenario(raw: RawScenario, file: &Arc<str>, tree: &Tree) -> Result<Scenario, Vec<Diagnostic>> {
    let mut reader = Reader {
        faults: Faults::new(file, tree),
        flags: flags_set(&raw),
        facts: HashMap::new(),
        scenes: HashMap::new(),
    };
    let root = Path::Root;
    let id = reader.scenario_id(&raw.id);
    if !raw.fictional {
        reader.faults.add(Code::NotFictional, &root.key("fictional"), &[]);
    }
    reader.version(&raw.version);
    reader.minutes(raw.minutes);
    reader.not_empty_list(raw.groups.is_empty(), "groups");
    let language = reader.language(&raw.person.language);
    let tools = reader.ids(&raw.tools, "tools", true);
    let aims = reader.ids(&raw.aims, "aims", true);
    let debrief = reader.ids(&raw.debrief, "debrief", true);
    let pauses = reader.ids(&raw.pauses, "pauses", true);
    let signs = reader.ids(&raw.signs, "signs", false);
    let counters = root.key("counters");
    let trust = reader.start(raw.counters.trust.from, raw.counters.trust.to, &counters.key("trust"));
    let at_distress = counters.key("distress");
    let distress = reader.start(raw.counters.distress.from, raw.counters.distress.to, &at_distress);
    let high = raw.counters.distress.high;
    if high == 0 || high > MOST {
        reader.faults.out_of_range(&at_distress.key("high"), high, 1, MOST);
    }
    let facts = reader.facts(&raw.truth.facts);
    let (endings, other_endings) = reader.endings(&raw.endings);
    let conclusions = reader.conclusions(&raw.conclusions);
    reader.name_scenes(&raw.scenes);
    let near = raw.near.as_ref().map(|near| reader.when(near, &root.key("near"), when::Place::NEAR));
    let scenes = reader.scenes(&raw.scenes);
    let understands = reader.replies(&raw.understands, &root.key("understands"), reply::Kind::Optional);
    let consent = reader.replies(&raw.consent, &root.key("consent"), reply::Kind::Needed);
    let answers = reader.answers(&raw.answers);
    let (offers, other_offers) = reader.offers(&raw.offers);
    let safety_view = reader.replies(&raw.safety_view, &root.key("safety-view"), reply::Kind::Needed);
    let overheard = raw.overheard.as_ref().map(|raw| reader.overheard(raw, near.is_some()));
    reader.facts_are_told(&raw.truth.facts);
    if scenes.len() == raw.scenes.len() {
        flow::check(&scenes, &mut reader.faults);
    }
    let found = reader.faults.into_sorted();
    match id {
        Some(id) if found.is_empty() => Ok(Scenario {
            id,
            version: raw.version,
            digest: String::new(),
            built_in: false,
            reviewed: Reviewed { survivor_led: raw.reviewed.survivor_led, practitioner: raw.reviewed.practitioner },
            minutes: raw.minutes,
            groups: listed(raw.groups),
            role: raw.officer.role.0,
            setting: raw.officer.setting.0,
            language,
            age: raw.person.age.0,
            tools,
            content: listed(raw.content),
            aims,
            trust,
            distress,
            high,
            near,
            checklist: listed(raw.checklist),
            pattern: raw.truth.pattern.0,
            facts,
            endings,
            other_endings,
            signs,
            scenes,
            understands,
            consent,
            answers,
            offers,
            other_offers,
            safety_view,
            overheard,
            conclusions,
            debrief,
            pauses,
            vignette: raw.vignette.level.0,
        }),
        _ => Err(found),
    }
}

fn listed<T: Copy>(raw: Vec<Listed<T>>) -> Vec<T> {
    raw.into_iter().map(|Listed(value)| value).collect()
}

/// Collects every flag that an option or a reply sets, whether or not its name is one.
fn flags_set(raw: &RawScenario) -> BTreeSet<String> {
    let of_scenes = raw.scenes.iter().flat_map(|scene| &scene.options);
    let of_options = of_scenes.clone().flat_map(|option| &option.sets);
    let replies: Vec<&RawReply> = of_scenes
        .flat_map(|option| &option.replies)
        .chain(&raw.understands)
        .chain(&raw.consent)
        .chain(raw.answers.iter().flat_map(|(_, answer)| &answer.replies))
        .chain(raw.offers.iter().flat_map(|(_, replies)| replies))
        .chain(&raw.safety_view)
        .chain(&raw.overheard)
        .collect();
    of_options.chain(replies.into_iter().flat_map(|reply| &reply.sets)).cloned().collect()
}

impl Reader<'_> {
    fn start(&mut self, from: u8, to: u8, at: &Path<'_>) -> Start {
        if from > MOST {
            self.faults.out_of_range(&at.key("from"), from, 0, MOST);
        }
        if to > MOST || to < from {
            self.faults.out_of_range(&at.key("to"), to, from.min(MOST), MOST);
        }
        Start { from, to }
    }

    fn not_empty_list(&mut self, is_empty: bool, key: &str) {
        if is_empty {
            self.faults.empty(&Path::Root.key(key));
        }
    }

    /// Takes a list of names, each once.
    fn ids<T: NamedId>(&mut self, raw: &[String], key: &str, needed: bool) -> Vec<T> {
        let root = Path::Root;
        let at = root.key(key);
        self.not_empty_list(needed && raw.is_empty(), key);
        self.names(raw, &at)
    }

    /// Takes names at a place, each once.
    fn names<T: NamedId>(&mut self, raw: &[String], at: &Path<'_>) -> Vec<T> {
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        for (place, text) in raw.iter().enumerate() {
            let at = at.index(place);
            if !seen.insert(text) {
                self.faults.add(Code::DuplicateId, &at, &[("value", text)]);
            }
            found.extend(self.faults.id(&at, text, T::parse));
        }
        found
    }
}

/// An id that can be read from a text.
trait NamedId: Sized {
    fn parse(text: &str) -> Result<Self, IdFault>;
}

macro_rules! named {
    ($($type:ident),+) => {$(
        impl NamedId for crate::vocabulary::$type {
            fn parse(text: &str) -> Result<Self, IdFault> {
                Self::parse(text)
            }
        }
    )+};
}
named!(ToolId, PointId, ItemId, LineId, FlagId, FactId);
