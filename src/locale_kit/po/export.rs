//! From the files of a locale and of its source to messages in both languages.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Unit, escaped, flat};
use crate::i18n::{Outline, Part, Parts, Plurals, Wording};
use crate::locale_kit::skeleton::{QUOTED, keys, needs_forms};
use crate::vocabulary::LanguageTag;

/// The files of one language, each with its path inside the folder of the locale. Of a message that stands twice the
/// last counts.
pub type Side<'p, 't> = &'p [(String, Parts<'t>)];

/// A message with the comments in front of it.
struct Item<'p, 't> {
    part: Part<'p, 't>,
    before: Vec<String>,
}

/// Lists every message of the source, and the terms that the translation has besides. `forms` says which plural forms the
/// language has, where a message needs them.
#[must_use]
pub fn export(
    source: Side<'_, '_>,
    own: Side<'_, '_>,
    language: &LanguageTag,
    forms: &dyn Fn(&str) -> String,
) -> Vec<Unit> {
    let forms = Plurals::of(language).map(|plurals| forms(&keys(&plurals, &BTreeSet::new()).join(", ")));
    let (originals, translations) = (items(source), items(own));
    let in_source: HashMap<&str, &Item<'_, '_>> =
        originals.iter().flat_map(|(_, items)| items).map(|item| (item.part.name, item)).collect();
    let in_own: HashMap<&str, &str> = translations
        .iter()
        .flat_map(|(path, items)| items.iter().map(|item| (item.part.name, path.as_str())))
        .collect();
    let mut units = Vec::new();
    for path in paths(&originals, &translations) {
        for name in order(path, &originals, &translations, &in_own) {
            let original = in_source.get(name);
            let own = of(&translations, path).iter().find(|item| item.part.name == name);
            // What a locale that begins has in front of its messages is what the source has.
            let before = own.map_or_else(
                || original.filter(|_| translations.is_empty()).map(|item| item.before.clone()).unwrap_or_default(),
                |own| own.before.clone(),
            );
            let mut comments = before;
            let comment = own.map(|own| own_comment(own.part, original.map(|item| item.part))).unwrap_or_default();
            if !comments.is_empty() && !comment.is_empty() {
                comments.push(String::new());
            }
            comments.extend(comment);
            let original = original.map(|item| item.part);
            units.extend(of_message(path, own.map(|item| item.part), original, &comments, forms.as_deref()));
        }
    }
    units
}

/// Gives the units of one message: its words, then its attributes.
fn of_message(
    path: &str,
    own: Option<Part<'_, '_>>,
    original: Option<Part<'_, '_>>,
    comments: &[String],
    forms: Option<&str>,
) -> Vec<Unit> {
    let all = |part: Part<'_, '_>| -> Vec<(Option<String>, String, bool)> {
        let needs = |words: Wording<'_, '_>| needs_forms(words);
        let value = part.words.map(|words| (None, flat(&words.written()), needs(words)));
        let attributes =
            part.attributes().map(|(name, words)| (Some(name.to_owned()), flat(&words.written()), needs(words)));
        value.into_iter().chain(attributes).collect()
    };
    let (sources, targets) = (original.map(all).unwrap_or_default(), own.map(all).unwrap_or_default());
    let name = original.or(own).map(|part| part.name).unwrap_or_default();
    let more = targets.iter().filter(|(key, ..)| !sources.iter().any(|(known, ..)| known == key));
    // What the source does not have is a term of the translation's own.
    let more = more.filter(|_| name.starts_with('-'));
    let keys = sources.iter().map(|(key, ..)| key).chain(more.map(|(key, ..)| key));
    let intent = original.map(|part| part.comment()).unwrap_or_default();
    keys.enumerate()
        .map(|(place, key)| {
            let find = |list: &[(Option<String>, String, bool)]| list.iter().find(|(own, ..)| own == key).cloned();
            let (source, target) = (find(&sources), find(&targets));
            let id = key.as_ref().map_or(name.to_owned(), |key| format!("{name}.{key}"));
            let needs_forms = source.as_ref().is_some_and(|(.., needs_forms)| *needs_forms);
            let mut intent: Vec<String> = intent.iter().map(|line| (*line).to_owned()).collect();
            intent.extend(forms.filter(|_| needs_forms).map(str::to_owned));
            Unit {
                path: path.to_owned(),
                intent,
                comments: if place == 0 { comments.to_vec() } else { Vec::new() },
                source: source.map_or_else(|| id.clone(), |(_, words, _)| words),
                target: target.map(|(_, words, _)| words).unwrap_or_default(),
                id,
                ..Unit::default()
            }
        })
        .collect()
}

/// Gives the comment of a translation, without what the source says and what a new locale has there.
fn own_comment(own: Part<'_, '_>, original: Option<Part<'_, '_>>) -> Vec<String> {
    let said = original.map(|part| part.comment()).unwrap_or_default();
    let lines = own.comment().iter().filter(|line| !line.starts_with(QUOTED.trim_end()) && !said.contains(line));
    lines.map(|line| escaped(line)).collect()
}

/// Lists the messages of each path that count, each with the comments in front of it.
fn items<'p, 't>(side: Side<'p, 't>) -> Vec<(String, Vec<Item<'p, 't>>)> {
    let last: HashMap<&str, *const u8> =
        side.iter().flat_map(|(_, parts)| parts.iter()).map(|part| (part.name, part.name.as_ptr())).collect();
    let mut found: Vec<(String, Vec<Item<'p, 't>>)> = Vec::new();
    for (path, parts) in side {
        let place = found.iter().position(|(known, _)| known == path).unwrap_or_else(|| {
            found.push((path.clone(), Vec::new()));
            found.len() - 1
        });
        let mut before: Vec<String> = Vec::new();
        for line in parts.outline() {
            match line {
                Outline::Comment(signs, lines) => {
                    if !before.is_empty() {
                        before.push(String::new());
                    }
                    let signs = "#".repeat(signs);
                    before.extend(lines.iter().map(|line| format!("{signs} {line}").trim_end().to_owned()));
                }
                Outline::Part(part) if last.get(part.name) == Some(&part.name.as_ptr()) => {
                    found[place].1.push(Item { part, before: std::mem::take(&mut before) });
                }
                Outline::Part(_) => {}
            }
        }
    }
    found
}

fn of<'a, 'p, 't>(side: &'a [(String, Vec<Item<'p, 't>>)], path: &str) -> &'a [Item<'p, 't>] {
    side.iter().find(|(known, _)| known == path).map(|(_, items)| items.as_slice()).unwrap_or_default()
}

/// Lists the files of both sides, those of the source first.
fn paths<'a>(
    originals: &'a [(String, Vec<Item<'_, '_>>)],
    translations: &'a [(String, Vec<Item<'_, '_>>)],
) -> Vec<&'a str> {
    let mut paths: Vec<&str> = originals.iter().map(|(path, _)| path.as_str()).collect();
    let more: BTreeMap<&str, ()> = translations.iter().map(|(path, _)| (path.as_str(), ())).collect();
    let more: Vec<&str> = more.into_keys().filter(|path| !paths.contains(path)).collect();
    paths.extend(more);
    paths
}

/// Puts the messages of a file in order: that of the translation, with what it lacks behind what stands before that in
/// the source.
fn order<'t>(
    path: &str,
    originals: &[(String, Vec<Item<'_, 't>>)],
    translations: &[(String, Vec<Item<'_, 't>>)],
    in_own: &HashMap<&str, &str>,
) -> Vec<&'t str> {
    let mut names: Vec<&str> = of(translations, path).iter().map(|item| item.part.name).collect();
    let mut place = 0;
    for item in of(originals, path) {
        let name = item.part.name;
        match in_own.get(name) {
            Some(_) => place = names.iter().position(|known| *known == name).map_or(place, |at| at + 1),
            None => {
                names.insert(place, name);
                place += 1;
            }
        }
    }
    names
}
