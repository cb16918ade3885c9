//! `askwell completions` and `askwell man`: what shells and manual readers get from the command line itself.

use std::path::Path;

use anyhow::Result;

use super::House;
use super::new_file::not_written;
use crate::cli::{self, Shell, Status};

pub(super) fn completions(shell: Shell, house: &mut House<'_, '_>) -> Result<Status> {
    house.streams.output.write_all(&cli::completions(shell, house.words))?;
    Ok(Status::Done)
}

/// Writes the pages into a folder, over older ones of the same name.
pub(super) fn manual(folder: &Path, house: &mut House<'_, '_>) -> Result<Status> {
    for (name, page) in cli::manual(house.words)? {
        let path = folder.join(name);
        std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&path, page)).map_err(|_| not_written(&path))?;
    }
    Ok(Status::Done)
}
