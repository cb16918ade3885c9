//! From raw settings to checked ones, with every fault of their meaning.

use std::sync::Arc;

use super::raw::{RawAgency, RawConfig, RawConfirmation, RawDesk};
use super::{Agency, Config, Confirmation, Desk};
use crate::documents::directory::{Day, Rests, services};
use crate::documents::faults::Faults;
use crate::documents::raw::Listed;
use crate::documents::scan::{Path, Tree};
use crate::vocabulary::{Area, Code, Diagnostic, LanguageTag, ServiceId};

/// The most characters of a name or a reference: enough for a title, too few for an account of anything.
const LONGEST: usize = 120;

pub(super) fn config(raw: RawConfig, file: &Arc<str>, tree: &Tree) -> Result<Config, Vec<Diagnostic>> {
    let mut faults = Faults::new(file, tree);
    let root = Path::Root;
    let area =
        raw.area.and_then(|area| faults.expect(Area::parse(&area).ok(), Code::BadArea, &root.key("area"), &area));
    let locale = raw
        .locale
        .and_then(|tag| faults.expect(LanguageTag::parse(&tag).ok(), Code::BadLanguage, &root.key("locale"), &tag));
    if raw.save_folder.as_ref().is_some_and(|folder| folder.trim().is_empty()) {
        faults.add(Code::Empty, &root.key("save-folder"), &[("key", "save-folder")]);
    }
    let found = faults.into_sorted();
    if !found.is_empty() {
        return Err(found);
    }
    Ok(Config {
        area,
        role: raw.role.map(|Listed(role)| role),
        setting: raw.setting.map(|Listed(setting)| setting),
        locale,
        save_folder: raw.save_folder,
    })
}

pub(super) fn agency(raw: RawAgency, file: &Arc<str>, tree: &Tree) -> Result<Agency, Vec<Diagnostic>> {
    let mut faults = Faults::new(file, tree);
    let root = Path::Root;
    let duty_desk = desk(raw.duty_desk, &root.key("duty-desk"), &mut faults);
    let mut optional = |raw: Option<RawDesk>, key| raw.map(|raw| desk(raw, &root.key(key), &mut faults));
    let child_desk = optional(raw.child_desk, "child-desk");
    let interpreter_line = optional(raw.interpreter_line, "interpreter-line");
    let staff_support = optional(raw.staff_support, "staff-support");
    if let Some(protocol) = &raw.protocol {
        title(protocol, "protocol", &root, &mut faults);
    }
    let services = services(raw.services, &root.key("services"), &Rests::OnAgency, &mut faults);
    let at = root.key("confirmed");
    let mut confirmed = Vec::new();
    for (place, raw) in raw.confirmed.into_iter().enumerate() {
        confirmed.extend(confirmation(raw, &at.index(place), &mut faults));
    }
    let found = faults.into_sorted();
    if !found.is_empty() {
        return Err(found);
    }
    Ok(Agency {
        standing: raw.standing.0,
        duty_desk,
        child_desk,
        interpreter_line,
        staff_support,
        protocol: raw.protocol,
        services,
        confirmed,
    })
}

fn desk(raw: RawDesk, at: &Path<'_>, faults: &mut Faults<'_>) -> Desk {
    title(&raw.name, "name", at, faults);
    if !is_dialable(&raw.phone) {
        faults.add(Code::BadNumber, &at.key("phone"), &[("value", &raw.phone), ("kind", "desk")]);
    }
    Desk { name: raw.name, phone: raw.phone }
}

fn title(text: &str, key: &str, at: &Path<'_>, faults: &mut Faults<'_>) {
    if text.trim().is_empty() {
        faults.add(Code::Empty, &at.key(key), &[("key", key)]);
    }
    if text.chars().count() > LONGEST || text.contains('\n') {
        faults.add(Code::TextTooLong, &at.key(key), &[("limit", &LONGEST.to_string())]);
    }
}

/// Says whether a text is a number as an agency writes it: an extension of three digits, or a full number.
fn is_dialable(phone: &str) -> bool {
    (3..=25).contains(&phone.len())
        && phone.bytes().all(|b| b.is_ascii_digit() || b" +-()./".contains(&b))
        && phone.bytes().filter(u8::is_ascii_digit).count() >= 3
}

fn confirmation(raw: RawConfirmation, at: &Path<'_>, faults: &mut Faults<'_>) -> Option<Confirmation> {
    let service = faults.expect(ServiceId::parse(&raw.service).ok(), Code::BadId, &at.key("service"), &raw.service);
    if raw.value.trim().is_empty() {
        faults.add(Code::Empty, &at.key("value"), &[("key", "value")]);
    }
    let on = faults.expect(Day::parse(&raw.on), Code::BadDate, &at.key("on"), &raw.on);
    Some(Confirmation { service: service?, value: raw.value, on: on?, by_role: raw.by_role.0 })
}
