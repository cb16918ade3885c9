//! The one place where an error becomes words and an exit status.

use std::collections::BTreeMap;
use std::io;

use anyhow::Result;

use super::{House, Refusal};
use crate::cli::{CheckFormat, Status};
use crate::documents::scan::MOST_FAULTS;
use crate::explain::{self, Paint, explain};
use crate::library::{Library, Unusable};
use crate::report;
use crate::ui::{FrontEndError, wrap};
use crate::vocabulary::{Diagnostic, Message, Severity, has_errors};

/// Tells what went wrong, if it can still be told. A pipe that nobody reads any more is no error.
pub(super) fn error(error: &anyhow::Error, house: &mut House<'_, '_>) -> Status {
    if is_broken_pipe(error) {
        return Status::Done;
    }
    let refused = |status, code| Refusal::new(status, code);
    let refusal = if let Some(refusal) = error.downcast_ref::<Refusal>() {
        refusal.clone()
    } else if let Some(unusable) = error.downcast_ref::<Unusable>() {
        match unusable {
            Unusable::Broken(found) => {
                let text = faults(found, house, house.errors_paint);
                // Nothing is left to be told to whoever does not read it.
                let _ = house.streams.errors.write_all(text.as_bytes());
                return Status::Broken;
            }
            Unusable::Unreadable(path, _) => {
                refused(Status::Surroundings, "unreadable").about("path", path.display().to_string())
            }
        }
    } else if matches!(error.downcast_ref(), Some(FrontEndError::Read(_))) {
        refused(Status::Surroundings, "not-read")
    } else {
        refused(Status::Surroundings, "not-written")
    };
    let words = house.words;
    let text = explain::refusal(&words.text(&refusal.what()), &words.text(&refusal.remedy()), words);
    let text = if house.streams.errors_are_terminal { wrapped(&text, house) } else { text };
    let _ = house.streams.errors.write_all(text.as_bytes());
    refusal.status
}

/// Keeps words whole for whoever reads it in a window. A program that reads it gets one line for each thing.
fn wrapped(text: &str, house: &House<'_, '_>) -> String {
    let lines = wrap(text, usize::from(house.width), house.words.locale().direction());
    lines.iter().map(|line| format!("{line}\n")).collect()
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(|cause| cause.kind() == io::ErrorKind::BrokenPipe)
}

/// Writes what a check found, and gives its exit status; `clean` are the words where it found nothing.
pub(super) fn checked(
    found: &[Diagnostic],
    format: CheckFormat,
    clean: Message,
    house: &mut House<'_, '_>,
) -> Result<Status> {
    let text = match format {
        CheckFormat::Json => report::json::faults(found, house.words),
        CheckFormat::Sarif => report::json::sarif(found, house.words),
        CheckFormat::Text if found.is_empty() => house.words.text(&clean) + "\n",
        CheckFormat::Text => faults(found, house, house.output_paint),
    };
    house.write(&text)?;
    Ok(if has_errors(found) { Status::Faults } else { Status::Done })
}

/// Puts faults into words, each with the line of its document, and counts them at the end.
pub(super) fn faults(faults: &[Diagnostic], house: &House<'_, '_>, paint: Paint) -> String {
    let mut texts: BTreeMap<&str, Option<String>> = BTreeMap::new();
    let mut told = String::new();
    for fault in faults {
        let source = texts.entry(&fault.file).or_insert_with(|| source_of(house.library, fault));
        told.push_str(&explain(fault, source.as_deref(), house.words, paint));
        told.push('\n');
    }
    let count = |severity| faults.iter().filter(|fault| fault.severity == severity).count();
    let summary = Message::fixed("err-summary")
        .number("errors", i64::try_from(count(Severity::Error)).unwrap_or(i64::MAX))
        .number("warnings", i64::try_from(count(Severity::Warning)).unwrap_or(i64::MAX));
    told += &(house.words.text(&summary) + "\n");
    if texts.keys().any(|file| faults.iter().filter(|fault| *fault.file == **file).count() == MOST_FAULTS) {
        told += &(house.words.text(&Message::fixed("err-more").number("most", MOST_FAULTS)) + "\n");
    }
    told
}

fn source_of(library: &Library, fault: &Diagnostic) -> Option<String> {
    // A mark before the first character is no part of a line.
    library.text_of(&fault.file).map(|text| text.trim_start_matches('\u{feff}').to_owned())
}
