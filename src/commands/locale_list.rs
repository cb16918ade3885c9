//! `askwell locale list`: every locale, and who stands behind its words.

use std::rc::Rc;

use anyhow::Result;

use super::House;
use crate::cli::{Format, Status};
use crate::i18n::Locale;
use crate::report;
use crate::report::locale::Listed;

pub(super) fn run(format: Format, house: &mut House<'_, '_>) -> Result<Status> {
    let mut locales: Vec<(Rc<Locale>, bool)> = Vec::new();
    for tag in house.library.locale_tags()? {
        locales.push((house.library.locale(&tag)?, house.library.locale_files(&tag)?.built_in));
    }
    let listed: Vec<Listed<'_>> =
        locales.iter().map(|(locale, built_in)| Listed { locale, built_in: *built_in }).collect();
    let text = match format {
        Format::Text => report::locale::list(&listed, house.words, house.layout, house.width),
        Format::Json => report::locale::list_json(&listed),
    };
    house.write(&text)?;
    Ok(Status::Done)
}
