//! Tools as text.

use super::asked;
use crate::documents::tool::{By, Item, Kind, Tool};
use crate::i18n::Words;
use crate::report::text::{Layout, table};
use crate::ui::wrap;
use crate::vocabulary::{Message, MessageId};

/// Writes a list of tools, at most `width` columns wide.
#[must_use]
pub fn list(tools: &[Tool], words: &Words, layout: Layout, width: u16) -> String {
    let say = |id| words.text(&Message::fixed(id));
    let head = [
        say("tool-head-id"),
        say("tool-head-version"),
        say("tool-head-use"),
        say("tool-head-evidence"),
        say("tool-head-asked"),
        say("tool-head-origin"),
    ];
    let rows: Vec<Vec<String>> = tools
        .iter()
        .map(|tool| {
            vec![
                tool.id.to_string(),
                tool.version.clone(),
                named(words, &["use", tool.use_.as_str()]),
                named(words, &["evidence-short", tool.evidence.status.as_str()]),
                asked(tool).to_string(),
                origin(tool, words),
            ]
        })
        .collect();
    table(&head, &rows, layout, width, words.locale().direction())
}

/// Writes one tool: what it is, its items with their words, its findings, its sources.
#[must_use]
pub fn show(tool: &Tool, words: &Words, width: u16) -> String {
    let id = tool.id.as_str();
    let title = Message::fixed("tool-title")
        .words("name", Message::new(MessageId::joined(&["tool", id])))
        .text("id", id)
        .text("version", tool.version.as_str())
        .text("digest", tool.digest.as_str())
        .words("origin", origin_message(tool));
    let mut page = Page { words, width: usize::from(width), text: String::new() };
    page.say(0, &title);
    page.say(0, &Message::fixed("tool-use").words("use", value(&["use", tool.use_.as_str()])));
    page.audience(tool);
    page.say(0, &Message::fixed("tool-evidence").words("status", value(&["evidence", tool.evidence.status.as_str()])));
    page.accuracy(tool);
    for section in &tool.sections {
        page.gap();
        let name = value(&["section", id, section.id.as_str()]);
        page.say(0, &Message::fixed("tool-section").words("name", name));
        for item in section.items.iter().filter_map(|ix| tool.items.get(usize::from(ix.0))) {
            page.item(item);
        }
    }
    page.findings(tool);
    page.gap();
    page.say(0, &Message::fixed("tool-sources"));
    for source in &tool.sources {
        let year = source.year.map_or_else(|| "-".to_owned(), |year| year.to_string());
        let line = Message::fixed("tool-source")
            .text("title", source.title.as_str())
            .text("publisher", source.publisher.as_str())
            .text("year", year)
            .text("licence", source.licence.as_str());
        page.say(2, &line);
        if let Some(url) = &source.url {
            page.line(4, url);
        }
    }
    page.text
}

fn value(parts: &[&str]) -> Message {
    Message::new(MessageId::joined(parts))
}

fn named(words: &Words, parts: &[&str]) -> String {
    words.text(&value(parts))
}

fn origin_message(tool: &Tool) -> Message {
    Message::fixed(if tool.built_in { "tool-built-in" } else { "tool-from-outside" })
}

fn origin(tool: &Tool, words: &Words) -> String {
    words.text(&origin_message(tool))
}

/// Lines so far, each wrapped to the width.
struct Page<'a> {
    words: &'a Words,
    width: usize,
    text: String,
}

impl Page<'_> {
    fn gap(&mut self) {
        self.text.push('\n');
    }

    fn line(&mut self, indent: usize, line: &str) {
        let room = self.width.saturating_sub(indent).max(20);
        for part in wrap(line, room, self.words.locale().direction()) {
            self.text.push_str(&" ".repeat(indent));
            self.text.push_str(&part);
            self.text.push('\n');
        }
    }

    fn say(&mut self, indent: usize, message: &Message) {
        let line = self.words.text(message);
        self.line(indent, &line);
    }

    fn audience(&mut self, tool: &Tool) {
        let audience = &tool.audience;
        let list = |name: &str, ids: Vec<&str>| {
            let ids = if ids.is_empty() { vec!["any"] } else { ids };
            ids.iter().map(|id| named(self.words, &[name, id])).collect::<Vec<_>>().join(", ")
        };
        let roles = list("role", audience.roles.iter().map(|role| role.as_str()).collect());
        let settings = list("setting", audience.settings.iter().map(|setting| setting.as_str()).collect());
        let line = Message::fixed("tool-audience")
            .words("age", value(&["audience", audience.age.as_str()]))
            .text("roles", roles)
            .text("settings", settings);
        self.say(0, &line);
    }

    fn accuracy(&mut self, tool: &Tool) {
        for one in &tool.evidence.accuracy {
            let source = tool.sources.iter().find(|source| source.id == one.source);
            let line = Message::fixed("tool-accuracy")
                .text("cut-off", one.cut_off.as_str())
                .number("n", one.n)
                .text("sensitivity", tenths(one.sensitivity))
                .text("specificity", tenths(one.specificity))
                .text("source", source.map_or(one.source.as_str(), |source| source.title.as_str()));
            self.say(2, &line);
        }
    }

    fn item(&mut self, item: &Item) {
        let id = value(&["item", item.id.as_str()]);
        let line = Message::fixed("tool-item")
            .words("by", value(&["by", item.by.as_str()]))
            .text("id", item.id.as_str())
            .words("words", id.clone());
        self.say(2, &line);
        let answers = match &item.kind {
            Kind::YesNo => return self.why(item, &id),
            Kind::OneOf(options) | Kind::AnyOf(options) => {
                options.iter().map(|option| option.as_str()).collect::<Vec<_>>().join(", ")
            }
            Kind::Number(range) => format!("{}–{}", range.min, range.max),
        };
        self.say(4, &Message::fixed("tool-answers").text("answers", answers));
        self.why(item, &id);
    }

    fn why(&mut self, item: &Item, id: &Message) {
        let why = Message::new(id.id.attribute("why"));
        if item.by == By::Asked && self.words.has(&why.id) {
            self.say(4, &Message::fixed("tool-why").words("why", why));
        }
    }

    fn findings(&mut self, tool: &Tool) {
        let Some(scoring) = &tool.scoring else {
            self.gap();
            return self.say(0, &Message::fixed("tool-no-scoring"));
        };
        self.gap();
        self.say(0, &Message::fixed("tool-findings"));
        for finding in &scoring.findings {
            let line = Message::fixed("tool-finding")
                .text("id", finding.id.as_str())
                .words("level", value(&["level", finding.level.as_str()]))
                .words("words", value(&["finding", tool.id.as_str(), finding.id.as_str()]));
            self.say(2, &line);
        }
    }
}

fn tenths(number: u16) -> String {
    format!("{}.{}", number / 10, number % 10)
}
