//! One item by itself: what can be judged without the tool around it.

use std::collections::HashSet;

use crate::documents::faults::Faults;
use crate::documents::raw::OneOrMany;
use crate::documents::scan::Path;
use crate::documents::tool::model::{Item, Kind, NumberRange, Value};
use crate::documents::tool::raw::{KindWord, RawItem};
use crate::vocabulary::{Code, IdFault, ItemId, OptionId, SourceId, TagId};

/// The most options of an any-of item: an answer holds one bit for each.
const MOST_ANY_OF: usize = 16;
/// The most options of a one-of item: more can't be read out, and a place fits in a byte.
const MOST_ONE_OF: usize = 64;
/// The most steps of a number item: an answer holds 16 bits.
const MOST_STEPS: i64 = u16::MAX as i64;
/// What an answer may be without being an option.
const RESERVED: [&str; 8] =
    ["yes", "no", "none", "unknown", "declined", "not-asked", "stopped-before", "not-applicable"];

/// Checks an item apart from its `ask-if`. Nothing comes out only where its id is none.
pub(in crate::documents::tool) fn item(faults: &mut Faults<'_>, raw: &RawItem, path: &Path<'_>) -> Option<Item> {
    let kind = kind(faults, raw, path);
    let concern = concern(faults, &kind, &raw.concern, &path.key("concern"));
    let mut by_answer = |key: &'static str, name: &str| {
        let at = path.key(key);
        let value = value_of(&kind, name).filter(|value| !matches!(value, Value::Number(_)));
        if value.is_none() {
            faults.unknown_value(&at.key(name), name, &as_refs(&answer_names(&kind)));
        }
        value
    };
    let points = raw.points.iter().filter_map(|(name, n)| Some((by_answer("points", name)?, *n))).collect();
    let now = raw.now.iter().filter_map(|(name, what)| Some((by_answer("now", name)?, what.0))).collect();
    let tags = unique(faults, &raw.tags, &path.key("tags"), TagId::parse);
    let mut codes = Vec::new();
    for (source, published) in raw.codes.iter() {
        let at = path.key("codes");
        if let Some(source) = faults.key_id(&at.key(source), source, SourceId::parse) {
            codes.push((source, published.as_slice().to_vec()));
        }
    }
    Some(Item {
        id: faults.id(&path.key("id"), &raw.id, ItemId::parse)?,
        by: raw.by.0,
        kind,
        concern,
        points,
        tags,
        critical: raw.critical,
        detail: raw.detail.map(|detail| detail.0),
        codes,
        htcds: raw.htcds.iter().map(|method| method.0).collect(),
        ask_if: None,
        now,
    })
}

fn kind(faults: &mut Faults<'_>, raw: &RawItem, path: &Path<'_>) -> Kind {
    let word = raw.kind.0;
    let has_options = matches!(word, KindWord::OneOf | KindWord::AnyOf);
    let is_number = word == KindWord::Number;
    let keys = [
        ("options", has_options, raw.options.is_some(), has_options),
        ("min", is_number, raw.min.is_some(), is_number),
        ("max", is_number, raw.max.is_some(), is_number),
        ("step", is_number, raw.step.is_some(), false),
    ];
    for (key, fits, there, needed) in keys {
        if there && !fits {
            faults.add_at_key(Code::UnknownKey, &path.key(key), &[("key", key)]);
        } else if needed && !there {
            faults.add(Code::MissingKey, path, &[("key", key)]);
        }
    }
    let options = raw.options.as_deref().filter(|_| has_options).unwrap_or_default();
    match word {
        KindWord::YesNo => Kind::YesNo,
        KindWord::OneOf => Kind::OneOf(options_of(faults, options, path, 2, MOST_ONE_OF)),
        KindWord::AnyOf => Kind::AnyOf(options_of(faults, options, path, 1, MOST_ANY_OF)),
        KindWord::Number => Kind::Number(range(faults, raw, path)),
    }
}

fn options_of(faults: &mut Faults<'_>, raw: &[String], path: &Path<'_>, least: usize, most: usize) -> Vec<OptionId> {
    let at = path.key("options");
    for (place, option) in raw.iter().enumerate() {
        if RESERVED.contains(&option.as_str()) {
            faults.add(Code::BadId, &at.index(place), &[("value", option), ("reason", "reserved")]);
        }
    }
    if !(least..=most).contains(&raw.len()) && !raw.is_empty() {
        faults.out_of_range(&at, raw.len(), least, most);
    } else if raw.is_empty() {
        faults.empty(&at);
    }
    unique(faults, &raw[..raw.len().min(most)], &at, OptionId::parse)
}

fn range(faults: &mut Faults<'_>, raw: &RawItem, path: &Path<'_>) -> NumberRange {
    let (min, max, step) = (raw.min.unwrap_or(0), raw.max.unwrap_or(0), raw.step.unwrap_or(1));
    if let (Some(_), Some(_)) = (raw.min, raw.max)
        && max <= min
    {
        faults.out_of_range(&path.key("max"), max, i64::from(min) + 1, i32::MAX);
    }
    let steps = if step > 0 { (i64::from(max) - i64::from(min)) / i64::from(step) } else { 0 };
    if step < 1 || steps > MOST_STEPS {
        let width = (i64::from(max) - i64::from(min)).max(1);
        faults.out_of_range(&path.key("step"), step, (width / MOST_STEPS + 1).min(width), width);
    }
    NumberRange { min, max, step: step.max(1) }
}

fn concern(faults: &mut Faults<'_>, kind: &Kind, raw: &OneOrMany, path: &Path<'_>) -> Vec<Value> {
    if matches!(raw, OneOrMany::One(only) if only == "none") {
        return Vec::new();
    }
    let mut values = Vec::new();
    for (place, text) in raw.as_slice().iter().enumerate() {
        let at = path.index(place);
        let at = if let OneOrMany::One(_) = raw { path } else { &at };
        match value_of(kind, text).filter(|value| !matches!(value, Value::Number(_))) {
            Some(value) if values.contains(&value) => faults.add(Code::DuplicateId, at, &[("value", text)]),
            Some(value) => values.push(value),
            None => {
                let mut allowed = answer_names(kind);
                allowed.push("none".to_owned());
                faults.unknown_value(at, text, &as_refs(&allowed));
            }
        }
    }
    if raw.as_slice().is_empty() {
        faults.empty(path);
    }
    values
}

/// Finds the real answer of this name.
pub(in crate::documents::tool) fn value_of(kind: &Kind, name: &str) -> Option<Value> {
    match kind {
        Kind::YesNo => match name {
            "yes" => Some(Value::Yes),
            "no" => Some(Value::No),
            _ => None,
        },
        Kind::OneOf(options) | Kind::AnyOf(options) => {
            let place = options.iter().position(|option| option.as_str() == name)?;
            u8::try_from(place).ok().map(Value::Option)
        }
        Kind::Number(range) => {
            let number: i32 = name.parse().ok()?;
            let fits = (range.min..=range.max).contains(&number)
                && (i64::from(number) - i64::from(range.min)) % i64::from(range.step) == 0;
            fits.then_some(Value::Number(number))
        }
    }
}

/// Gives the names of the real answers; of a number nothing, since it has too many.
pub(in crate::documents::tool) fn answer_names(kind: &Kind) -> Vec<String> {
    match kind {
        Kind::YesNo => vec!["yes".to_owned(), "no".to_owned()],
        Kind::OneOf(options) | Kind::AnyOf(options) => options.iter().map(ToString::to_string).collect(),
        Kind::Number(_) => Vec::new(),
    }
}

pub(super) fn as_refs(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

/// Takes a list of ids, each once.
pub(super) fn unique<T>(
    faults: &mut Faults<'_>,
    raw: &[String],
    path: &Path<'_>,
    parse: fn(&str) -> Result<T, IdFault>,
) -> Vec<T> {
    let mut seen = HashSet::new();
    let mut ids = Vec::new();
    for (place, text) in raw.iter().enumerate() {
        let at = path.index(place);
        if seen.insert(text) {
            ids.extend(faults.id(&at, text, parse));
        } else {
            faults.add(Code::DuplicateId, &at, &[("value", text)]);
        }
    }
    ids
}
