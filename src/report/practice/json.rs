//! Scenarios as JSON: ids, never words.

use serde::Serialize;

use super::Listed;
use crate::report::json::pretty;

#[derive(Serialize)]
struct About<'a> {
    id: &'a str,
    version: &'a str,
    digest: &'a str,
    built_in: bool,
    fictional: bool,
    reviewed: Reviewed,
    minutes: u16,
    groups: Vec<&'static str>,
    role: &'static str,
    setting: &'static str,
    tools: Vec<&'a str>,
    content: Vec<&'static str>,
    aims: Vec<&'a str>,
    languages: Vec<&'a str>,
}

#[derive(Serialize)]
struct Reviewed {
    survivor_led: bool,
    practitioner: bool,
}

/// Writes a list of scenarios as an array. Ends with a line end.
#[must_use]
pub fn list(scenarios: &[Listed]) -> String {
    pretty(&scenarios.iter().map(of).collect::<Vec<_>>())
}

/// Writes what a learner may know of a scenario. Ends with a line end.
#[must_use]
pub fn about(listed: &Listed) -> String {
    pretty(&of(listed))
}

fn of(listed: &Listed) -> About<'_> {
    let Listed { scenario, languages } = listed;
    About {
        id: scenario.id.as_str(),
        version: &scenario.version,
        digest: &scenario.digest,
        built_in: scenario.built_in,
        // A document that says otherwise is never read.
        fictional: true,
        reviewed: Reviewed {
            survivor_led: scenario.reviewed.survivor_led,
            practitioner: scenario.reviewed.practitioner,
        },
        minutes: scenario.minutes,
        groups: scenario.groups.iter().map(|group| group.as_str()).collect(),
        role: scenario.role.as_str(),
        setting: scenario.setting.as_str(),
        tools: scenario.tools.iter().map(|tool| tool.as_str()).collect(),
        content: scenario.content.iter().map(|kind| kind.as_str()).collect(),
        aims: scenario.aims.iter().map(|aim| aim.as_str()).collect(),
        languages: languages.iter().map(|tag| tag.as_str()).collect(),
    }
}
