//! How far locales have come, as text and as JSON.

use serde_json::{Value, json};

use crate::i18n::Words;
use crate::locale_kit::Counts;
use crate::report::json::pretty;
use crate::report::text::{Layout, table};
use crate::ui::wrap;
use crate::vocabulary::{LanguageTag, Message, MessageId};

/// One locale, counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covered {
    /// Its language.
    pub tag: LanguageTag,
    /// Its files, in the order in which they are read.
    pub files: Vec<(String, Counts)>,
}

impl Covered {
    fn all(&self) -> Counts {
        Counts::sum(self.files.iter().map(|(_, counts)| counts))
    }
}

/// Writes what is said of each locale, and a table of its files, at most `width` columns wide.
#[must_use]
pub fn coverage(covered: &[Covered], words: &Words, layout: Layout, width: u16) -> String {
    let one = |covered: &Covered| {
        let all = covered.all();
        let direction = words.locale().direction();
        let said: String = sentences(covered, &all)
            .iter()
            .flat_map(|message| wrap(&words.text(message), usize::from(width), direction))
            .map(|line| line + "\n")
            .collect();
        let head = ["file", "messages", "translated", "person", "person-translated", "accepted", "changed"]
            .map(|column| words.text(&Message::new(MessageId::joined(&[&format!("coverage-head-{column}")]))));
        let rows: Vec<Vec<String>> = covered.files.iter().map(|(path, counts)| row(path, counts)).collect();
        format!("{said}\n{}", table(&head, &rows, layout, width, words))
    };
    covered.iter().map(one).collect::<Vec<_>>().join("\n")
}

fn sentences(covered: &Covered, all: &Counts) -> Vec<Message> {
    let tag = covered.tag.as_str();
    let mut said = vec![
        Message::fixed("coverage-translated")
            .text("locale", tag)
            .number("translated", all.translated)
            .number("messages", all.messages),
        Message::fixed("coverage-person")
            .number("messages", all.critical)
            .number("translated", all.critical_translated)
            .number("accepted", all.accepted),
    ];
    said.extend(all.stages.iter().map(|((stage, role), messages)| {
        Message::fixed("coverage-stage")
            .text("stage", stage.as_str())
            .words("role", Message::named("role", role.as_str()))
            .number("accepted", *messages)
            .number("messages", all.critical)
    }));
    if all.changed > 0 {
        said.push(Message::fixed("coverage-changed").number("messages", all.changed));
    }
    said.push(Message::fixed(if all.suffices() { "coverage-suffices" } else { "coverage-not-yet" }));
    said
}

fn row(path: &str, counts: &Counts) -> Vec<String> {
    let Counts { messages, translated, critical, critical_translated, accepted, changed, .. } = counts;
    let numbers = [messages, translated, critical, critical_translated, accepted, changed];
    std::iter::once(path.to_owned()).chain(numbers.map(ToString::to_string)).collect()
}

/// Writes the counts as an array with one object for each locale. Ends with a line end.
#[must_use]
pub fn coverage_json(covered: &[Covered]) -> String {
    let one = |covered: &Covered| {
        let all = covered.all();
        let files = covered.files.iter().map(|(path, counts)| {
            let mut file = numbers(counts);
            file["file"] = path.as_str().into();
            file
        });
        let mut one = numbers(&all);
        one["locale"] = covered.tag.as_str().into();
        one["all_accepted"] = all.suffices().into();
        one["files"] = files.collect::<Vec<_>>().into();
        one
    };
    pretty(&covered.iter().map(one).collect::<Vec<_>>())
}

fn numbers(counts: &Counts) -> Value {
    let stages = counts.stages.iter().map(
        |((stage, role), messages)| json!({"stage": stage.as_str(), "by_role": role.as_str(), "messages": messages}),
    );
    json!({
        "messages": counts.messages,
        "translated": counts.translated,
        "person": {
            "messages": counts.critical,
            "translated": counts.critical_translated,
            "accepted": counts.accepted,
            "changed": counts.changed,
            "stages": stages.collect::<Vec<_>>(),
        },
    })
}
