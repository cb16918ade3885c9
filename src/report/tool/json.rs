//! Tools as JSON.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value as Json};

use super::{asked, rules};
use crate::documents::tool::{Finding, Item, ItemIx, Kind, Scale, ScaleKind, TierIx, Tool, Value};
use crate::report::json::{AccuracyShape, pretty};

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    version: &'a str,
    #[serde(rename = "use")]
    use_: &'static str,
    evidence: &'static str,
    asked: usize,
    built_in: bool,
    digest: &'a str,
}

/// Writes a list of tools as an array. Ends with a line end.
#[must_use]
pub fn list(tools: &[Tool]) -> String {
    let lines: Vec<Line<'_>> = tools
        .iter()
        .map(|tool| Line {
            id: tool.id.as_str(),
            version: &tool.version,
            use_: tool.use_.as_str(),
            evidence: tool.evidence.status.as_str(),
            asked: asked(tool),
            built_in: tool.built_in,
            digest: &tool.digest,
        })
        .collect();
    pretty(&lines)
}

#[derive(Serialize)]
struct Whole<'a> {
    id: &'a str,
    version: &'a str,
    #[serde(rename = "use")]
    use_: &'static str,
    built_in: bool,
    digest: &'a str,
    audience: Audience<'a>,
    evidence: Evidence<'a>,
    sources: Vec<Source<'a>>,
    context: Vec<&'static str>,
    sections: Vec<Section<'a>>,
    #[serde(skip_serializing_if = "Map::is_empty")]
    rules: Map<String, Json>,
    scales: Vec<OneScale<'a>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    profiles: BTreeMap<&'a str, Vec<&'a str>>,
    findings: Vec<Row<'a>>,
    floors: Vec<Json>,
    #[serde(skip_serializing_if = "Option::is_none")]
    missing: Option<Json>,
    #[serde(rename = "stop-when", skip_serializing_if = "Vec::is_empty")]
    stop_when: Vec<Json>,
}

#[derive(Serialize)]
struct Audience<'a> {
    age: &'static str,
    exploitation: Vec<&'a str>,
    settings: Vec<&'a str>,
    roles: Vec<&'a str>,
    clinical: bool,
}

#[derive(Serialize)]
struct Evidence<'a> {
    status: &'static str,
    populations: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    tried_on: Option<TriedOn>,
    accuracy: Vec<AccuracyShape<'a>>,
}

/// The bounds of the populations.
#[derive(Serialize)]
struct TriedOn {
    age: &'static str,
    settings: Vec<&'static str>,
}

#[derive(Serialize)]
struct Source<'a> {
    id: &'a str,
    title: &'a str,
    publisher: &'a str,
    year: Option<u16>,
    url: Option<&'a str>,
    takes: &'a [String],
    licence: &'a str,
}

#[derive(Serialize)]
struct Section<'a> {
    id: &'a str,
    sensitivity: &'static str,
    items: Vec<OneItem<'a>>,
}

#[derive(Serialize)]
struct OneItem<'a> {
    id: &'a str,
    by: &'static str,
    kind: &'static str,
    answers: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<Range>,
    concern: Concern<'a>,
    critical: bool,
    codes: BTreeMap<&'a str, Codes<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    htcds: Vec<&'static str>,
}

#[derive(Serialize)]
struct Range {
    min: i32,
    max: i32,
    step: i32,
}

/// As in a tool file: `yes`, `no`, `none`, or a list of options.
#[derive(Serialize)]
#[serde(untagged)]
enum Concern<'a> {
    One(&'a str),
    Options(Vec<&'a str>),
}

/// One code, or the several that a source has for the same item.
#[derive(Serialize)]
#[serde(untagged)]
enum Codes<'a> {
    One(&'a str),
    Several(&'a [String]),
}

#[derive(Serialize)]
struct OneScale<'a> {
    id: &'a str,
    kind: &'static str,
    items: Vec<&'a str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    tiers: BTreeMap<&'a str, Vec<&'a str>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    scales: Vec<&'a str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pools: BTreeMap<&'a str, Vec<&'a str>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    weights: BTreeMap<&'a str, f64>,
    positive: Option<Json>,
    bands: Vec<OneBand<'a>>,
}

#[derive(Serialize)]
struct OneBand<'a> {
    id: &'a str,
    from: f64,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    when: Option<Json>,
    otherwise: bool,
    level: &'static str,
    pathways: Vec<&'static str>,
    actions: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lowers: Option<&'a str>,
}

/// Writes one tool. Ends with a line end.
#[must_use]
pub fn show(tool: &Tool) -> String {
    pretty(&Whole {
        id: tool.id.as_str(),
        version: &tool.version,
        use_: tool.use_.as_str(),
        built_in: tool.built_in,
        digest: &tool.digest,
        audience: audience(tool),
        evidence: evidence(tool),
        sources: sources(tool),
        context: tool.context.iter().map(|kind| kind.as_str()).collect(),
        sections: tool
            .sections
            .iter()
            .map(|section| Section {
                id: section.id.as_str(),
                sensitivity: section.sensitivity.as_str(),
                items: section.items.iter().filter_map(|ix| tool.item(*ix)).map(item).collect(),
            })
            .collect(),
        rules: rules::named(tool),
        scales: tool.scales.iter().map(|one| scale(tool, one)).collect(),
        profiles: tool.profiles.iter().map(|one| (one.id.as_str(), rules::items(tool, &one.items))).collect(),
        findings: tool.scoring.iter().flat_map(|scoring| &scoring.findings).map(|one| row(tool, one)).collect(),
        floors: rules::floors(tool),
        missing: rules::missing(tool),
        stop_when: rules::stops(tool),
    })
}

fn or_any(list: Vec<&str>) -> Vec<&str> {
    if list.is_empty() { vec!["any"] } else { list }
}

fn audience(tool: &Tool) -> Audience<'_> {
    let audience = &tool.audience;
    Audience {
        age: audience.age.as_str(),
        exploitation: or_any(audience.exploitation.iter().map(String::as_str).collect()),
        settings: or_any(audience.settings.iter().map(|setting| setting.as_str()).collect()),
        roles: or_any(audience.roles.iter().map(|role| role.as_str()).collect()),
        clinical: audience.clinical,
    }
}

fn evidence(tool: &Tool) -> Evidence<'_> {
    Evidence {
        status: tool.evidence.status.as_str(),
        populations: &tool.evidence.populations,
        tried_on: tool.evidence.tried_on.as_ref().map(|tried| TriedOn {
            age: tried.age.as_str(),
            settings: or_any(tried.settings.iter().map(|setting| setting.as_str()).collect()),
        }),
        accuracy: tool.evidence.accuracy.iter().map(|one| AccuracyShape::new(one, one.source.as_str())).collect(),
    }
}

fn sources(tool: &Tool) -> Vec<Source<'_>> {
    tool.sources
        .iter()
        .map(|source| Source {
            id: source.id.as_str(),
            title: &source.title,
            publisher: &source.publisher,
            year: source.year,
            url: source.url.as_deref(),
            takes: &source.takes,
            licence: &source.licence,
        })
        .collect()
}

fn item(item: &Item) -> OneItem<'_> {
    let (answers, range) = match &item.kind {
        Kind::YesNo => (vec!["yes", "no"], None),
        Kind::OneOf(options) | Kind::AnyOf(options) => (options.iter().map(|option| option.as_str()).collect(), None),
        Kind::Number(range) => (Vec::new(), Some(Range { min: range.min, max: range.max, step: range.step })),
    };
    let concern = match item.concern.as_slice() {
        [] => Concern::One("none"),
        [Value::Yes] => Concern::One("yes"),
        [Value::No] => Concern::One("no"),
        several => Concern::Options(
            several
                .iter()
                .filter_map(|value| match value {
                    Value::Option(place) => answers.get(usize::from(*place)).copied(),
                    Value::Yes => Some("yes"),
                    Value::No => Some("no"),
                    Value::Number(_) => None,
                })
                .collect(),
        ),
    };
    let codes = item.codes.iter().map(|(source, codes)| {
        let codes = match codes.as_slice() {
            [one] => Codes::One(one),
            several => Codes::Several(several),
        };
        (source.as_str(), codes)
    });
    OneItem {
        id: item.id.as_str(),
        by: item.by.as_str(),
        kind: match item.kind {
            Kind::YesNo => "yes-no",
            Kind::OneOf(_) => "one-of",
            Kind::AnyOf(_) => "any-of",
            Kind::Number(_) => "number",
        },
        answers,
        range,
        concern,
        critical: item.critical,
        codes: codes.collect(),
        htcds: item.htcds.iter().map(|method| method.as_str()).collect(),
    }
}

fn scale<'a>(tool: &'a Tool, scale: &'a Scale) -> OneScale<'a> {
    let ids = |items: &[ItemIx]| rules::items(tool, items);
    let (mut tiers, mut pools, mut weights) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    let mut scales = Vec::new();
    let (kind, items) = match &scale.kind {
        ScaleKind::Tiers { tiers: of, pools: joined } => {
            tiers.extend(of.iter().map(|(tier, items)| (tier.as_str(), ids(items))));
            let name = |at: &TierIx| of.get(usize::from(at.0)).map(|(tier, _)| tier.as_str());
            pools.extend(joined.iter().map(|(pool, of)| (pool.as_str(), of.iter().filter_map(name).collect())));
            ("tiers", of.iter().flat_map(|(_, items)| ids(items)).collect())
        }
        ScaleKind::Count(items) => ("count", ids(items)),
        ScaleKind::Sum(items) => ("sum", ids(items)),
        ScaleKind::SumOfScales(of) => {
            scales.extend(of.iter().filter_map(|(ix, _)| tool.scale(*ix)).map(|one| one.id.as_str()));
            ("sum-of-scales", Vec::new())
        }
        ScaleKind::Mean { weights: of, .. } => {
            weights.extend(of.iter().map(|(ix, weight)| (rules::item(tool, *ix), f64::from(*weight) / 100.0)));
            ("mean", of.iter().flat_map(|(ix, _)| ids(&[*ix])).collect())
        }
    };
    let unit = if kind == "mean" { 100.0 } else { 1.0 };
    #[expect(clippy::cast_precision_loss, reason = "bands are far below 2^52")]
    let bands = scale.bands.iter().map(|band| OneBand { id: band.id.as_str(), from: band.from as f64 / unit });
    let positive = rules::positive(tool, scale);
    OneScale { id: scale.id.as_str(), kind, items, tiers, scales, pools, weights, positive, bands: bands.collect() }
}

fn row<'a>(tool: &'a Tool, finding: &'a Finding) -> Row<'a> {
    Row {
        id: finding.id.as_str(),
        when: finding.when.as_ref().map(|when| rules::condition(tool, when)),
        otherwise: finding.when.is_none(),
        level: finding.level.as_str(),
        pathways: finding.pathways.iter().map(|pathway| pathway.as_str()).collect(),
        actions: finding.actions.iter().map(|action| action.id.as_str()).collect(),
        lowers: finding.lowers.as_deref(),
    }
}
