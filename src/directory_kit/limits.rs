//! Limits and offers that speak for another place than their own.

use std::sync::Arc;

use crate::documents::directory::{Directories, Place, Places};
use crate::vocabulary::{Area, Code, Diagnostic, Span};

/// Texts that differ between places.
const FAMILIES: [&str; 2] = ["limits", "offer"];

/// Checks the limits and offers in one file of messages: each text for an area speaks for an area there is, and none borrows from
/// the text of a place it does not lie in.
#[must_use]
pub fn limits(file: &Arc<str>, text: &str, around: &Directories) -> Vec<Diagnostic> {
    let known = Places::new(around.iter().map(Place::from)).areas();
    let mut faults = Vec::new();
    let mut here: Option<(&str, Option<Area>)> = None;
    for (number, line) in (1..).zip(text.lines()) {
        if FAMILIES.iter().any(|family| line.trim_start_matches('-').starts_with(family)) {
            let id = name(line);
            let area = area_of(id);
            if let Some(area) = area.as_ref().filter(|area| !known.iter().any(|known| area.covers(known))) {
                faults.push(other_area(file, number, line, id).with("area-known", area.as_str()));
            }
            here = Some((id, area));
        } else if !line.starts_with([' ', '\t', '}']) && !line.is_empty() {
            here = None;
        }
        let Some((_, area)) = &here else { continue };
        let borrowed = FAMILIES.iter().flat_map(|family| line.match_indices(family)).filter(|(at, _)| *at > 0);
        for (at, _) in borrowed {
            let named = name(&line[at..]);
            let foreign = area_of(named).filter(|named| area.as_ref().is_none_or(|area| !named.covers(area)));
            if foreign.is_some() {
                let of = area.as_ref().map_or("-", Area::as_str);
                faults.push(other_area(file, number, line, named).with("area", of));
            }
        }
    }
    faults
}

/// Gives the name a text begins with.
fn name(text: &str) -> &str {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).next().unwrap_or_default()
}

/// Gives the area at the end of the id of a text, which is written in capitals.
fn area_of(id: &str) -> Option<Area> {
    let (_, last) = id.rsplit_once('_')?;
    Area::parse(last).ok().filter(|area| area.as_str() == last)
}

fn other_area(file: &Arc<str>, number: u32, line: &str, id: &str) -> Diagnostic {
    let before = line.find(id).map_or(0, |at| line[..at].chars().count());
    let column = u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1);
    let span = Span { line: number, column, width: u32::try_from(id.chars().count()).unwrap_or(1) };
    Diagnostic::new(Code::OtherArea, file, Some(span)).with("value", id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Library;

    fn found(text: &str) -> Vec<String> {
        let around = Library::built_in().directories().expect("sound directories");
        let faults = limits(&Arc::from("limits.ftl"), text, &around);
        let line = |fault: &Diagnostic| {
            let span = fault.span.expect("a place");
            format!("{}:{} {}", span.line, span.column, fault.arg("value").unwrap_or_default())
        };
        faults.iter().map(line).collect()
    }

    #[test]
    fn limits_of_places_that_are_there_have_no_fault() {
        let text = "limits_police =\n    .told = A\nlimits_police_US =\n    .told = B\nlimits_police_US-TX =\n    .told = { limits_police_US.told } C\n";
        assert_eq!(found(text), [""; 0]);
    }

    #[test]
    fn limits_of_another_place_are_found() {
        assert_eq!(found("limits_police_XX =\n    .told = A\n"), ["1:1 limits_police_XX"]);
        assert_eq!(found("limits_police_US-ZZ =\n    .told = A\n"), ["1:1 limits_police_US-ZZ"]);
        let text = "limits_police_US =\n    .told = { limits_police_GB.told }\nlimits_police =\n    .told = { limits_child_CA.told }\n";
        assert_eq!(found(text), ["2:15 limits_police_GB", "4:15 limits_child_CA"]);
        let text = "offer_helpline_XX =\n    .told = A\noffer_helpline_US =\n    .told = { offer_helpline_GB.told }\n";
        assert_eq!(found(text), ["1:1 offer_helpline_XX", "4:15 offer_helpline_GB"]);
    }
}
