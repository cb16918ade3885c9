//! Tools as text.

use super::{asked, rules};
use crate::documents::tool::{By, Item, ItemIx, Kind, Scale, ScaleKind, Tool, Use};
use crate::i18n::Words;
use crate::report::evidence;
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
                named(words, "use", tool.use_.as_str()),
                named(words, "evidence-short", tool.evidence.status.as_str()),
                asked(tool).to_string(),
                origin(tool, words),
            ]
        })
        .collect();
    table(&head, &rows, layout, width, words)
}

/// Writes one tool: what it is, its items with their words, its findings, its sources.
#[must_use]
pub fn show(tool: &Tool, words: &Words, width: u16) -> String {
    let id = tool.id.as_str();
    let title = Message::fixed("tool-title")
        .words("name", Message::named("tool", id))
        .text("id", id)
        .text("version", tool.version.as_str())
        .text("digest", tool.digest.as_str())
        .words("origin", origin_message(tool));
    let mut page = Page { words, width: usize::from(width), text: String::new() };
    page.say(0, &title);
    page.say(0, &Message::fixed("tool-use").words("use", Message::named("use", tool.use_.as_str())));
    page.audience(tool);
    page.say(
        0,
        &Message::fixed("tool-evidence").words("status", Message::named("evidence", tool.evidence.status.as_str())),
    );
    let name = Message::named("tool", id);
    if !tool.evidence.populations.is_empty() {
        page.line(2, &evidence::populations(&name, &tool.evidence.populations, words));
    }
    for line in evidence::accuracy(&name, &tool.published(), words) {
        page.line(2, &line);
    }
    if let Some(note) = evidence::note(&name, words) {
        page.line(0, &note);
    }
    for section in &tool.sections {
        page.gap();
        let name = value(&["section", id, section.id.as_str()]);
        page.say(0, &Message::fixed("tool-section").words("name", name));
        for item in section.items.iter().filter_map(|ix| tool.item(*ix)) {
            page.item(tool, item);
        }
    }
    page.scales(tool);
    page.findings(tool);
    page.gap();
    page.say(0, &Message::fixed("tool-sources"));
    for source in &tool.sources {
        let line = match source.year {
            Some(year) => Message::fixed("tool-source").text("year", year.to_string()),
            None => Message::fixed("tool-source-undated"),
        };
        let line = line.text("title", source.title.as_str()).text("publisher", source.publisher.as_str());
        page.say(2, &line.text("licence", source.licence.as_str()));
        if let Some(url) = &source.url {
            page.line(4, url);
        }
    }
    page.text
}

fn value(parts: &[&str]) -> Message {
    Message::new(MessageId::joined(parts))
}

fn named(words: &Words, family: &str, id: &str) -> String {
    words.text(&Message::named(family, id))
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
            self.words.list_of(ids.iter().map(|id| Message::named(name, id)))
        };
        let roles = list("role", audience.roles.iter().map(|role| role.as_str()).collect());
        let settings = list("setting", audience.settings.iter().map(|setting| setting.as_str()).collect());
        let line = Message::fixed("tool-audience")
            .words("age", Message::named("audience", audience.age.as_str()))
            .text("roles", roles)
            .text("settings", settings);
        self.say(0, &line);
    }

    fn item(&mut self, tool: &Tool, item: &Item) {
        let id = Message::new(item.words());
        // What is only ever ticked in a list has a sign, and nothing to be said.
        let sign = Message::new(id.id.attribute("sign"));
        let words = if self.words.has(&id.id) { id.clone() } else { sign };
        // A tool that classifies puts nothing to anybody: what it says of a person was told in a talk before.
        let by = if tool.use_ == Use::Assess && item.by == By::Asked { "told" } else { item.by.as_str() };
        let line = Message::fixed("tool-item")
            .words("by", Message::named("by", by))
            .text("id", coded(item))
            .words("words", words);
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

    fn scales(&mut self, tool: &Tool) {
        for (place, (id, rule)) in rules::named(tool).iter().enumerate() {
            if place == 0 {
                self.gap();
                self.say(0, &Message::fixed("tool-rules"));
            }
            self.line(2, &format!("{id}: {}", rules::flow(rule)));
        }
        for (place, scale) in tool.scales.iter().enumerate() {
            if place == 0 {
                self.gap();
                self.say(0, &Message::fixed("tool-scales"));
            }
            self.scale(tool, scale);
        }
    }

    fn scale(&mut self, tool: &Tool, scale: &Scale) {
        let list = |items: &[ItemIx]| rules::items(tool, items).join(", ");
        self.line(2, scale.id.as_str());
        match &scale.kind {
            ScaleKind::Tiers { tiers, .. } => {
                for (tier, items) in tiers.iter().filter(|(_, items)| !items.is_empty()) {
                    self.line(4, &format!("{tier}: {}", list(items)));
                }
            }
            ScaleKind::Count(items) | ScaleKind::Sum(items) => self.line(4, &list(items)),
            ScaleKind::SumOfScales(parts) => {
                let of = parts.iter().filter_map(|(ix, _)| tool.scale(*ix));
                self.line(4, &of.map(|scale| scale.id.as_str()).collect::<Vec<_>>().join(", "));
            }
            ScaleKind::Mean { weights, .. } => {
                let part = |(ix, weight): &(ItemIx, u16)| {
                    format!("{}: {}", rules::item(tool, *ix), f64::from(*weight) / 100.0)
                };
                self.line(4, &weights.iter().map(part).collect::<Vec<_>>().join(", "));
            }
        }
        if let Some(positive) = rules::positive(tool, scale) {
            self.say(4, &Message::fixed("tool-positive").text("condition", rules::flow(&positive)));
        }
        if !scale.bands.is_empty() {
            let unit = if matches!(scale.kind, ScaleKind::Mean { .. }) { 100.0 } else { 1.0 };
            #[expect(clippy::cast_precision_loss, reason = "bands are far below 2^52")]
            let bands = scale.bands.iter().map(|band| format!("{}: {}", band.from as f64 / unit, band.id));
            let bands = bands.collect::<Vec<_>>().join(", ");
            self.say(4, &Message::fixed("tool-bands").text("bands", bands));
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
                .words("level", Message::named("level", finding.level.as_str()))
                .words("words", value(&["finding", tool.id.as_str(), finding.id.as_str()]));
            self.say(2, &line);
            if let Some(when) = &finding.when {
                let when = rules::flow(&rules::condition(tool, when));
                self.say(4, &Message::fixed("tool-when").text("condition", when));
            }
            let help = finding.pathways.iter().map(|pathway| Message::named("pathway", pathway.as_str()));
            let help = self.words.list_of(help);
            self.say(4, &Message::fixed("tool-help").text("pathways", help));
            for action in &finding.actions {
                let action = value(&["action", tool.id.as_str(), action.id.as_str()]);
                self.say(4, &Message::fixed("tool-action").words("action", action));
            }
        }
        for floor in &scoring.floors {
            let id = if floor.ours { "tool-floor-ours" } else { "tool-floor" };
            let line = Message::fixed(id)
                .words("level", Message::named("level", floor.at_least.as_str()))
                .text("condition", rules::flow(&rules::condition(tool, &floor.when)));
            self.say(2, &line);
        }
    }
}

/// The id of an item, with its codes in published lists.
fn coded(item: &Item) -> String {
    let codes: Vec<&str> = item.codes.iter().flat_map(|(_, codes)| codes).map(String::as_str).collect();
    if codes.is_empty() { item.id.to_string() } else { format!("{} [{}]", item.id, codes.join(", ")) }
}
