//! From a raw tool to a checked one, with every fault of meaning at once.
//!
//! The order matters: items make names, names make conditions, conditions make rules and scales (each after those it
//! names), and these make findings. Where something is wrong a harmless stand-in goes on in its place, so that later
//! faults are found too; a tool with a fault is never given out.

mod conditions;
mod context;
mod examples;
mod findings;
mod graph;
mod head;
pub(super) mod items;
mod limits;
mod scales;
mod sections;
mod sums;
mod tiers;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use super::bank::ItemBank;
use super::model::{Item, ItemIx, RuleIx, ScaleIx, Tool};
use super::raw::{RawMissing, RawTool};
use super::read::{Places, Reading};
use crate::documents::faults::Faults;
use crate::documents::scan::{Path, Tree};
use crate::vocabulary::{ContextKind, FindingId, Span, ToolId, has_errors};

/// What a name of a tool stands for.
#[derive(Debug, Clone, Copy)]
enum Name {
    Item(ItemIx),
    Tag,
    Rule(RuleIx),
    /// A rule of `counts`: it holds only through a scale that uses it.
    Counts,
    Scale(ScaleIx),
}

/// What conditions need to know of a scale.
#[derive(Debug, Clone)]
struct ScaleFacts {
    least: i64,
    most: i64,
    /// By how much numbers of the document are multiplied: 100 on a mean.
    unit: i64,
    bands: Vec<String>,
    has_positive: bool,
}

/// What is known so far of the tool that is being read.
struct Reader<'a> {
    faults: Faults<'a>,
    items: Vec<Item>,
    /// Where each item is mentioned: section and place in it.
    mentions: Vec<(usize, usize)>,
    names: HashMap<String, Name>,
    /// Items of the bank and of the tool that can be named only once a section has them.
    unplaced: HashSet<String>,
    /// Whether every item that a section names was found.
    all_found: bool,
    tags: BTreeMap<String, Vec<ItemIx>>,
    /// By place; nothing for a scale in a circle.
    scales: Vec<Option<ScaleFacts>>,
    findings: Vec<Option<FindingId>>,
    declared: Vec<ContextKind>,
    used: Vec<ContextKind>,
    /// How many items tags have stood for so far.
    expanded: usize,
    as_absent: bool,
}

/// Checks a raw tool.
pub(super) fn validate(
    raw: RawTool,
    tree: &Tree,
    file: &Arc<str>,
    digest: String,
    bank: &ItemBank,
    built_in: bool,
) -> Reading<Tool> {
    let declared: Vec<_> =
        ContextKind::ALL.iter().copied().filter(|kind| raw.context.iter().any(|one| one.0 == *kind)).collect();
    let as_absent = matches!(raw.missing, Some(RawMissing { publisher: Some(_), .. }));
    let mut reader = Reader {
        faults: Faults::new(file, tree),
        items: Vec::new(),
        mentions: Vec::new(),
        names: HashMap::new(),
        unplaced: HashSet::new(),
        all_found: true,
        tags: BTreeMap::new(),
        scales: Vec::new(),
        findings: Vec::new(),
        declared,
        expanded: 0,
        used: Vec::new(),
        as_absent,
    };
    let id = reader.tool_id(&raw.id);
    reader.version(&raw.version);
    let audience = reader.audience(raw.audience);
    let sources = reader.sources(&raw.sources);
    let evidence = reader.evidence(&raw.evidence, &raw.sources);
    let (sections, own) = reader.sections(&raw.sections, &raw.items, &raw.sources, bank);
    let order = reader.name_all(&raw.rules, &raw.scales, &own);
    reader.ask_ifs(&raw.items, &own, bank);
    let (rules, scales) = reader.rules_and_scales(&raw.rules, &raw.scales, &order);
    let profiles = reader.profiles(&raw.profiles);
    let scoring = reader.scoring(raw.scoring.is_some(), &raw.findings, &raw.floors, &raw.sources);
    let missing = reader.missing(raw.missing.as_ref());
    let start_if = raw.start_if.as_ref().map(|start| reader.start_if(start));
    let stop_when = reader.stops(&raw.stop_when);
    if let Some(again) = &raw.again_after {
        reader.duration(again, &Path::Root.key("again-after"));
    }
    let examples = reader.examples(&raw.examples);
    reader.limits(raw.use_.0, &audience, &raw.findings, &raw.floors);
    reader.unused_context(&raw.context);

    let places = reader.places(&own, &order, raw.examples.len());
    let items = std::mem::take(&mut reader.items);
    let context = std::mem::take(&mut reader.declared);
    let faults = reader.faults.into_sorted();
    let value = id.filter(|_| !has_errors(&faults)).map(|id: ToolId| Tool {
        id,
        version: raw.version,
        digest,
        built_in,
        use_: raw.use_.0,
        audience,
        evidence,
        sources,
        context,
        sections,
        items,
        rules,
        scales,
        profiles,
        scoring,
        missing,
        start_if,
        stop_when,
        again_after: raw.again_after,
        examples,
    });
    Reading { value, faults, places }
}

impl Reader<'_> {
    /// Notes where a later proof may want to point.
    fn places(&self, own: &[Option<usize>], order: &graph::Order<'_>, examples: usize) -> Places {
        let root = Path::Root;
        let (items, sections) = (root.key("items"), root.key("sections"));
        let (findings, rules, scales) = (root.key("findings"), root.key("rules"), root.key("scales"));
        let item = |(own, (section, place)): (&Option<usize>, &(usize, usize))| match own {
            Some(index) => self.faults.span(&items.index(*index).key("id")),
            None => self.faults.span(&sections.index(*section).key("items").index(*place)),
        };
        let keys = |parent: &Path<'_>, names: &[&str]| -> Vec<Span> {
            names.iter().map(|name| self.faults.key_span(&parent.key(name))).collect()
        };
        let list = root.key("examples");
        Places {
            items: own.iter().zip(&self.mentions).map(item).collect(),
            findings: (0..self.findings.len())
                .map(|place| self.faults.span(&findings.index(place).key("id")))
                .collect(),
            examples: (0..examples).map(|place| self.faults.span(&list.index(place).key("name"))).collect(),
            rules: keys(&rules, &order.rules),
            scales: keys(&scales, &order.scales),
        }
    }

    /// Reports a list that may not be empty.
    fn empty(&mut self, is_empty: bool, path: &Path<'_>) {
        if is_empty {
            self.faults.empty(path);
        }
    }
}

/// Turns a place in a list into the number type of an index.
fn small(place: usize) -> u16 {
    // Documents have at most 200,000 values, and an item, a rule or a scale takes several.
    u16::try_from(place).unwrap_or(u16::MAX)
}
