//! `askwell privacy`: what is protected on this computer, as measured now, and what is not.

use anyhow::Result;

use super::House;
use crate::answers::Responses;
use crate::cli::{Format, Status};
use crate::privacy;
use crate::report::{self, document, privacy::Measured};

/// Shuts this process in as a screening would, and says what came of it.
pub(super) fn run(format: Format, house: &mut House<'_, '_>) -> Result<Status> {
    let around = privacy::surroundings();
    // A region is locked as a screening locks it; it stays empty.
    let protection = privacy::seal(Responses::new(1).locked(), &[]);
    let measured = Measured {
        guards: protection.each().iter().map(|(guard, reached)| (guard.as_str(), reached.as_str())).collect(),
        around: vec![
            ("swap", around.swap.as_str()),
            ("hibernation", around.hibernation.as_str()),
            ("remote", around.remote.as_str()),
        ],
        recorder: around.recorder,
        left_open: privacy::LEFT_OPEN,
    };
    let text = match format {
        Format::Text => {
            let document = report::privacy::worded(&measured, house.words);
            document::text(&document, usize::from(house.width), house.words)
        }
        Format::Json => format!("{:#}\n", report::privacy::json(&measured)),
    };
    house.write(&text)?;
    Ok(Status::Done)
}
