//! Conditions and scales in the notation of tool files, as data and as one line: what an author wrote, names resolved.

use serde_json::{Map, Value as Json, json};

use crate::documents::tool::{
    Condition, FindingIx, Floor, ItemIx, Kind, Missing, RuleBody, RuleIx, Scale, ScaleIx, ScaleKind, Stop, Threshold,
    TierIx, Tool, Value,
};
use crate::vocabulary::{TagId, TierId};

/// Writes a condition.
pub(super) fn condition(tool: &Tool, condition: &Condition) -> Json {
    let inner = |all: &[Condition]| all.iter().map(|one| self::condition(tool, one)).collect::<Vec<_>>();
    match condition {
        Condition::Item(ix) => json!(item(tool, *ix)),
        Condition::Rule(ix) => json!(rule(tool, *ix)),
        Condition::Scale(ix) => json!(scale(tool, *ix)),
        Condition::All(all) => json!({"all": inner(all)}),
        Condition::Any(all) => json!({"any": inner(all)}),
        Condition::Not(one) => json!({"not": self::condition(tool, one)}),
        Condition::AtLeast(n, of) => {
            let of = tag(tool, of).map_or_else(|| json!(inner(of)), |tag| json!(tag));
            json!({"at-least": threshold(n, 1), "of": of})
        }
        Condition::ItemIs(ix, values) => json!({"item": item(tool, *ix), "is": values_of(tool, *ix, values)}),
        Condition::ContextIs(kind, values) => json!({"context": kind.as_str(), "is": values}),
        Condition::ScaleAtLeast(ix, n) => json!({"scale": scale(tool, *ix), "at-least": threshold(n, unit(tool, *ix))}),
        Condition::ScaleBand(ix, bands) => {
            let all = tool.scale(*ix).map_or(&[][..], |scale| &scale.bands);
            let names = bands.iter().filter_map(|band| all.get(usize::from(*band))).map(|band| band.id.as_str());
            json!({"scale": scale(tool, *ix), "band": names.collect::<Vec<_>>()})
        }
        Condition::Counts(ix, alternatives) => {
            let one = |minima: &Vec<(TierIx, u16)>| -> Map<String, Json> {
                minima.iter().map(|(at, n)| (tier(tool, *ix, *at).to_owned(), json!(n))).collect()
            };
            json!({"counts": alternatives.iter().map(one).collect::<Vec<_>>()})
        }
    }
}

/// Writes when a scale is positive: a condition on its own number without the name of the scale.
pub(super) fn positive(tool: &Tool, scale: &Scale) -> Option<Json> {
    let mut written = condition(tool, scale.positive.as_ref()?);
    if let Json::Object(parts) = &mut written
        && parts.get("scale").and_then(Json::as_str) == Some(scale.id.as_str())
    {
        parts.remove("scale");
    }
    Some(written)
}

/// Writes the rules by name.
pub(super) fn named(tool: &Tool) -> Map<String, Json> {
    let body = |body: &RuleBody| match body {
        RuleBody::Condition(one) => condition(tool, one),
        RuleBody::Counts(alternatives) => {
            let one = |minima: &Vec<(TierId, u16)>| -> Map<String, Json> {
                minima.iter().map(|(tier, n)| (tier.to_string(), json!(n))).collect()
            };
            json!({"counts": alternatives.iter().map(one).collect::<Vec<_>>()})
        }
    };
    tool.rules.iter().map(|rule| (rule.id.to_string(), body(&rule.body))).collect()
}

/// Writes what lifts the level.
pub(super) fn floors(tool: &Tool) -> Vec<Json> {
    let floors = tool.scoring.iter().flat_map(|scoring| &scoring.floors);
    let floor = |floor: &Floor| json!({"when": condition(tool, &floor.when), "at-least": floor.at_least.as_str(), "ours": floor.ours});
    floors.map(floor).collect()
}

/// Writes how unanswered items count where the tool says so.
pub(super) fn missing(tool: &Tool) -> Option<Json> {
    match &tool.missing {
        Missing::Completions => None,
        Missing::AsAbsent => Some(json!({"publisher": "as-absent"})),
        Missing::Needs { answered, of } => Some(json!({"needs": {"answered": answered, "of": items(tool, of)}})),
    }
}

/// Writes when the questions end early.
pub(super) fn stops(tool: &Tool) -> Vec<Json> {
    let finding = |ix: FindingIx| tool.finding(ix).map_or("", |row| row.id.as_str());
    let stop = |stop: &Stop| json!({"when": condition(tool, &stop.when), "finding": finding(stop.finding)});
    tool.stop_when.iter().map(stop).collect()
}

/// Writes on one line what is written as data, without quotes, as in a tool file.
pub(super) fn flow(json: &Json) -> String {
    match json {
        Json::String(text) => text.clone(),
        Json::Array(all) => format!("[{}]", all.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Json::Object(parts) => {
            let part = |(key, value): (&String, &Json)| format!("{key}: {}", flow(value));
            // What a condition looks at stands before what it must be.
            let first = |key: &str| matches!(key, "item" | "context" | "scale");
            let (ahead, behind): (Vec<_>, Vec<_>) = parts.iter().partition(|(key, _)| first(key));
            format!("{{{}}}", ahead.into_iter().chain(behind).map(part).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

/// Gives the ids of items.
pub(super) fn items<'t>(tool: &'t Tool, all: &[ItemIx]) -> Vec<&'t str> {
    all.iter().map(|ix| item(tool, *ix)).collect()
}

/// Gives the id of an item.
pub(super) fn item(tool: &Tool, ix: ItemIx) -> &str {
    tool.item(ix).map_or("", |item| item.id.as_str())
}

fn rule(tool: &Tool, ix: RuleIx) -> &str {
    tool.rules.get(usize::from(ix.0)).map_or("", |rule| rule.id.as_str())
}

fn scale(tool: &Tool, ix: ScaleIx) -> &str {
    tool.scale(ix).map_or("", |scale| scale.id.as_str())
}

/// Gives the name of a tier, or of a pool behind the tiers.
fn tier(tool: &Tool, scale: ScaleIx, at: TierIx) -> &str {
    let Some(ScaleKind::Tiers { tiers, pools }) = tool.scale(scale).map(|scale| &scale.kind) else {
        return "";
    };
    let at = usize::from(at.0);
    let pool = || pools.get(at.checked_sub(tiers.len())?).map(|(id, _)| id.as_str());
    tiers.get(at).map(|(id, _)| id.as_str()).or_else(pool).unwrap_or("")
}

/// Numbers of a mean are kept in hundredths.
fn unit(tool: &Tool, ix: ScaleIx) -> i64 {
    let mean = tool.scale(ix).is_some_and(|scale| matches!(scale.kind, ScaleKind::Mean { .. }));
    if mean { 100 } else { 1 }
}

fn threshold(threshold: &Threshold, unit: i64) -> Json {
    #[expect(clippy::cast_precision_loss, reason = "numbers of scales are far below 2^52")]
    let number = |n: i64| if n % unit == 0 { json!(n / unit) } else { json!(n as f64 / unit as f64) };
    match &threshold.cases {
        None => number(threshold.default),
        Some((kind, cases)) => {
            let cases: Map<String, Json> = cases.iter().map(|(value, n)| (value.clone(), number(*n))).collect();
            json!({"default": number(threshold.default), "by": kind.as_str(), "cases": cases})
        }
    }
}

/// Gives the tag that stands for exactly these items.
fn tag<'t>(tool: &'t Tool, of: &[Condition]) -> Option<&'t str> {
    let of: Option<Vec<ItemIx>> =
        of.iter().map(|one| if let Condition::Item(ix) = one { Some(*ix) } else { None }).collect();
    let of = of.filter(|of| of.len() > 1)?;
    let tags = &tool.items.get(usize::from(of.first()?.0))?.tags;
    let tagged = |tag: &&TagId| {
        let all = (0u16..).map(ItemIx).zip(&tool.items).filter(|(_, item)| item.tags.contains(tag)).map(|(ix, _)| ix);
        all.eq(of.iter().copied())
    };
    tags.iter().find(tagged).map(|tag| tag.as_str())
}

fn values_of(tool: &Tool, ix: ItemIx, values: &[Value]) -> Vec<Json> {
    let kind = tool.item(ix).map(|item| &item.kind);
    let name = |value: &Value| match (value, kind) {
        (Value::Yes, _) => json!("yes"),
        (Value::No, _) => json!("no"),
        (Value::Number(number), _) => json!(number),
        (Value::Option(at), Some(Kind::OneOf(options) | Kind::AnyOf(options))) => {
            json!(options.get(usize::from(*at)).map_or("", |option| option.as_str()))
        }
        (Value::Option(_), _) => json!(""),
    };
    values.iter().map(name).collect()
}
