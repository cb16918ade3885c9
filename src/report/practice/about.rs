//! What a learner may know of a scenario beforehand: nothing of what is true in it.

use super::Listed;
use crate::conversation::practice::reviewed;
use crate::i18n::Words;
use crate::report::document::{Document, Entries, text};
use crate::vocabulary::{Message, MessageId};

/// Writes what a learner may know, at most `width` columns wide.
#[must_use]
pub fn about(listed: &Listed, words: &Words, width: usize) -> String {
    let Listed { scenario, languages } = listed;
    let say = |message: Message| words.text(&message);
    let ids = |ids: Vec<MessageId>| Entries::List(ids.into_iter().map(|id| say(Message::new(id))).collect());
    let groups = words.list_of(scenario.groups.iter().map(|group| Message::named("practice-group", group.as_str())));
    let tools = words.list_of(scenario.tools.iter().map(|tool| Message::named("tool", tool.as_str())));
    let languages = words.list(&languages.iter().map(ToString::to_string).collect::<Vec<_>>());
    let facts = [
        Message::fixed("practice-show-version")
            .text("id", scenario.id.as_str())
            .text("version", scenario.version.as_str())
            .text("digest", scenario.digest.as_str()),
        Message::fixed("practice-show-minutes").number("minutes", scenario.minutes).text("groups", groups),
        Message::fixed("practice-door-you")
            .words("role", Message::named("role", scenario.role.as_str()))
            .words("setting", Message::named("setting", scenario.setting.as_str())),
        Message::fixed("practice-show-tools").text("tools", tools),
        Message::fixed("practice-show-languages").text("languages", languages),
        reviewed(scenario.reviewed),
        Message::fixed("practice-show-truth")
            .text("command", format!("askwell practice print {} --for trainer", scenario.id)),
    ];
    let content = scenario.content.iter().map(|kind| MessageId::joined(&["practice-content", kind.as_str()]));
    let parts = [
        ("practice-part-aims", ids(scenario.aims.iter().map(|aim| scenario.aim(aim)).collect())),
        ("practice-part-content", ids(content.collect())),
        ("practice-part-about", Entries::List(facts.into_iter().map(say).collect())),
    ];
    let parts = parts.map(|(heading, entries)| (say(Message::fixed(heading)), entries));
    let document = Document::new(say(Message::new(scenario.title())), say(Message::new(scenario.about())), parts);
    text(&document, width, words)
}
