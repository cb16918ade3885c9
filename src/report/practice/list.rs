//! Scenarios as a list.

use super::Listed;
use crate::i18n::Words;
use crate::report::text::{Layout, table};
use crate::vocabulary::Message;

/// Writes a list of scenarios, at most `width` columns wide. The words are those of a locale with its scenarios.
#[must_use]
pub fn list(scenarios: &[Listed], words: &Words, layout: Layout, width: u16) -> String {
    let say = |id| words.text(&Message::fixed(id));
    let head = [
        "practice-head-id",
        "practice-head-title",
        "practice-head-minutes",
        "practice-head-role",
        "practice-head-languages",
        "practice-head-reviewed",
    ]
    .map(say);
    let rows: Vec<Vec<String>> = scenarios
        .iter()
        .map(|Listed { scenario, languages }| {
            let reviewed = match (scenario.reviewed.survivor_led, scenario.reviewed.practitioner) {
                (false, false) => "practice-short-nobody",
                (true, true) => "practice-short-both",
                _ => "practice-short-partly",
            };
            vec![
                scenario.id.to_string(),
                words.text(&Message::new(scenario.title())),
                scenario.minutes.to_string(),
                words.text(&Message::named("role", scenario.role.as_str())),
                words.list(&languages.iter().map(ToString::to_string).collect::<Vec<_>>()),
                say(reviewed),
            ]
        })
        .collect();
    table(&head, &rows, layout, width, words)
}
