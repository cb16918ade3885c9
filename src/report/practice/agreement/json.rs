//! Agreement as JSON: ids and numbers, never words. What is not defined is `null`.

use serde_json::{Map, Value, json};

use crate::agreement::{Agreement, Coefficient, Item, Pair, Share, Strength, Together};
use crate::documents::ratings::Rating;
use crate::report::json::pretty;

/// Writes it. Ends with a line end.
#[must_use]
pub fn json(agreement: &Agreement) -> String {
    pretty(&json!({
        "practice": true,
        "kind": "askwell-agreement",
        "format": 1,
        "raters": agreement.raters,
        "vignettes": agreement.vignettes,
        "gaps": agreement.gaps,
        "ratings": counts(&agreement.counts),
        "common": agreement.common().map(Rating::as_str),
        "all": {
            "rows": agreement.together.rows,
            "raw_agreement": agreement.together.same.as_ref().map(share),
            "agreement_on": on(&agreement.together),
            "fleiss_kappa": agreement.fleiss.as_ref().map(kappa),
            "gwet_ac1": agreement.ac1.as_ref().map(coefficient),
        },
        "pairs": agreement.pairs.iter().map(pair).collect::<Vec<_>>(),
        "items": agreement.items.iter().map(item).collect::<Vec<_>>(),
    }))
}

fn pair(pair: &Pair) -> Value {
    json!({
        "raters": pair.raters,
        "rows": pair.together.rows,
        "raw_agreement": pair.together.same.as_ref().map(share),
        "agreement_on": on(&pair.together),
        "cohen_kappa": pair.cohen.as_ref().map(kappa),
    })
}

fn item(item: &Item) -> Value {
    let divided =
        item.divided.iter().map(|(vignette, given)| json!({"vignette": vignette.as_str(), "ratings": counts(given)}));
    json!({"item": item.item.as_str(), "raw_agreement": item.same, "divided": divided.collect::<Vec<_>>()})
}

fn on(together: &Together) -> Value {
    named(Rating::ALL.iter().map(|rating| json!(together.on(*rating).as_ref().map(share))))
}

fn counts(counts: &[usize]) -> Value {
    named(counts.iter().map(|count| json!(count)))
}

fn named(values: impl Iterator<Item = Value>) -> Value {
    let names = Rating::ALL.iter().map(|rating| rating.as_str().to_owned());
    Value::Object(names.zip(values).collect::<Map<_, _>>())
}

fn share(found: &Share) -> Value {
    json!({"value": found.value, "interval_95": found.interval})
}

fn coefficient(found: &Coefficient) -> Value {
    json!({"value": found.value, "standard_error": found.error, "interval_95": found.interval})
}

fn kappa(found: &Coefficient) -> Value {
    let mut value = coefficient(found);
    value["landis_koch"] = json!(Strength::of(found.value).as_str());
    value
}
