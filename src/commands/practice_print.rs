//! `askwell practice print`: one page for each who practises by speaking, from paper.

use anyhow::Result;

use super::House;
use super::practice_run::sound;
use crate::cli::{PageFormat, Status};
use crate::report::document;
use crate::report::practice::print::{Reader, page};

pub(super) fn run(id: &str, reader: Reader, format: PageFormat, house: &mut House<'_, '_>) -> Result<Status> {
    let (scenario, tools) = sound(id, house.library)?;
    let words = house.library.words_with_scenarios(house.words.locale().tag(), Some(id))?;
    let page = page(&scenario, &tools, reader, &words);
    let text = match format {
        PageFormat::Text => document::text(&page, usize::from(house.width), &words),
        PageFormat::Html => document::paper(&page, words.locale()),
    };
    house.write(&text)?;
    Ok(Status::Done)
}
