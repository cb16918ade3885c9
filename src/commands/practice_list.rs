//! `askwell practice list`: every scenario, in which languages it can be played, and who has read it.

use anyhow::Result;

use super::House;
use crate::cli::{Format, Status};
use crate::documents::scenario::Scenario;
use crate::library::{Library, Unusable};
use crate::report;
use crate::report::practice::Listed;
use crate::vocabulary::LanguageTag;

pub(super) fn run(format: Format, house: &mut House<'_, '_>) -> Result<Status> {
    let scenarios = house.library.scenarios()?;
    let listed: Vec<Listed> =
        scenarios.into_iter().map(|scenario| listed(scenario, house.library)).collect::<Result<_, _>>()?;
    let text = match format {
        Format::Text => {
            let words = house.library.words_with_scenarios(house.words.locale().tag(), None)?;
            report::practice::list(&listed, &words, house.layout, house.width)
        }
        Format::Json => report::practice::list_json(&listed),
    };
    house.write(&text)?;
    Ok(Status::Done)
}

/// Finds the languages that have words for a scenario.
pub(super) fn listed(scenario: Scenario, library: &Library) -> Result<Listed, Unusable> {
    let mut languages: Vec<LanguageTag> = Vec::new();
    for tag in library.locale_tags()? {
        let words = library.scenario_words(&tag, Some(scenario.id.as_str()))?;
        languages.extend(words.layers.iter().any(|layer| !layer.is_empty()).then_some(tag));
    }
    Ok(Listed { scenario, languages })
}
