//! From bytes to a checked directory.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::raw::{RawDirectory, RawPart, RawPlace, RawUsual};
use super::{Directory, Place, Reach, Usual, validate};
use crate::documents::raw::Listed;
use crate::documents::read::{read_head, read_raw};
use crate::vocabulary::{Area, Diagnostic, SourceId};

/// Reads one directory file. `built_in` says whether it comes with the program, where nobody may claim to have tried
/// a contact.
///
/// # Errors
/// Lists every fault of the bytes, else of the shape, else of the meaning.
pub fn read(file: &Arc<str>, bytes: &[u8], built_in: bool) -> Result<Directory, Vec<Diagnostic>> {
    let (raw, tree) = read_raw::<RawDirectory>(file, bytes)?;
    let mut directory = validate::directory(raw, file, &tree, built_in)?;
    directory.digest = Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    Ok(directory)
}

/// Reads what one directory file says about its place. Of a file that comes with the program, and that tests hold
/// sound, only the head is read; any other wholly, so that its faults are found.
///
/// # Errors
/// As [`read`].
pub fn place(file: &Arc<str>, bytes: &[u8], built_in: bool) -> Result<Place, Vec<Diagnostic>> {
    let quick = if built_in { head_place(bytes) } else { None };
    quick.map_or_else(|| read(file, bytes, built_in).map(|directory| Place::from(&directory)), Ok)
}

/// Reads what is left of a directory that can't be used: where it holds, and its emergency numbers. Everything behind
/// them is passed over, so that not even broken YAML there takes them away. Nothing where they can't be read either.
#[must_use]
pub fn part(file: &Arc<str>, bytes: &[u8]) -> Option<Directory> {
    let numbers = |bytes: &[u8]| {
        let (raw, _): (RawPart, _) = read_raw(file, bytes).ok()?;
        validate::part(raw)
    };
    numbers(bytes).or_else(|| {
        let lines = bytes.split_inclusive(|byte| *byte == b'\n');
        let before: Vec<u8> = lines.take_while(|line| !line.starts_with(b"services:")).flatten().copied().collect();
        numbers(&before)
    })
}

fn usual(raw: RawUsual) -> Option<Usual> {
    Some(Usual {
        role: raw.role.0,
        standing: raw.standing.into_iter().map(|Listed(standing)| standing).collect(),
        sources: raw.sources.iter().map(|source| SourceId::parse(source).ok()).collect::<Option<_>>()?,
    })
}

fn head_place(bytes: &[u8]) -> Option<Place> {
    let raw: RawPlace = read_head(bytes)?;
    Some(Place {
        area: Area::parse(&raw.area).ok()?,
        subdivisions: raw.subdivisions.iter().map(|part| Area::parse(part).ok()).collect::<Option<_>>()?,
        reach: Reach::parse(&raw.members)?,
        standings: raw.standings.into_iter().map(|Listed(standing)| standing).collect(),
        usual: raw.usual.into_iter().map(usual).collect::<Option<_>>()?,
    })
}
