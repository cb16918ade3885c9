//! Settings as YAML text, in the form in which `read` takes them.
//!
//! Every text of a person's making is written in double quotes with JSON's escapes, which YAML shares: nothing in it can
//! become a key, a comment or another line. What `read` would refuse, such as marks that turn text around, is not
//! taken out here; whoever writes a file reads the text back first.

use super::{Agency, Config, Desk};
use crate::documents::directory::{Channel, Consent, Hours, Service};

/// Writes `config.yaml`.
#[must_use]
pub fn config_to_yaml(config: &Config) -> String {
    let Config { area, role, setting, locale, save_folder } = config;
    let pairs = [
        ("format", Some("1".to_owned())),
        ("area", area.as_ref().map(|area| quoted(area.as_str()))),
        ("role", role.map(|role| quoted(role.as_str()))),
        ("setting", setting.map(|setting| quoted(setting.as_str()))),
        ("locale", locale.as_ref().map(|locale| quoted(locale.as_str()))),
        ("save-folder", save_folder.as_deref().map(quoted)),
    ];
    lines(pairs)
}

/// Writes `agency.yaml`.
#[must_use]
pub fn agency_to_yaml(agency: &Agency) -> String {
    let Agency { standing, duty_desk, child_desk, interpreter_line, staff_support, protocol, services, confirmed } =
        agency;
    let confirmed = confirmed.iter().map(|one| {
        mapping([
            ("service", Some(quoted(one.service.as_str()))),
            ("value", Some(quoted(&one.value))),
            ("on", Some(quoted(one.on.as_str()))),
            ("by-role", Some(quoted(one.by_role.as_str()))),
        ])
    });
    let pairs = [
        ("format", Some("1".to_owned())),
        ("standing", Some(quoted(standing.as_str()))),
        ("duty-desk", Some(desk(duty_desk))),
        ("child-desk", child_desk.as_ref().map(desk)),
        ("interpreter-line", interpreter_line.as_ref().map(desk)),
        ("staff-support", staff_support.as_ref().map(desk)),
        ("protocol", protocol.as_deref().map(quoted)),
        ("services", block(services.iter().map(service))),
        ("confirmed", block(confirmed)),
    ];
    lines(pairs)
}

fn desk(desk: &Desk) -> String {
    mapping([("name", Some(quoted(&desk.name))), ("phone", Some(quoted(&desk.phone)))])
}

/// Writes an agency's own service; what is left at its default is left out.
fn service(service: &Service) -> String {
    mapping([
        ("id", Some(quoted(service.id.as_str()))),
        ("name", Some(quoted(&service.name))),
        ("operator", service.operator.as_deref().map(quoted)),
        ("operator-type", Some(quoted(service.operator_type.as_str()))),
        ("pathways", Some(list(service.pathways.iter().map(|pathway| pathway.as_str())))),
        ("audience", Some(quoted(service.audience.as_str()))),
        ("genders", filled(service.genders.iter().map(|gender| gender.as_str()))),
        ("exploitation", filled(service.exploitation.iter().map(|kind| kind.as_str()))),
        ("standing", filled(service.standing.iter().map(|standing| standing.as_str()))),
        ("consent", (service.consent == Consent::Needed).then(|| quoted(service.consent.as_str()))),
        ("confidential", Some(quoted(service.confidential.as_str()))),
        ("anonymous", Some(quoted(service.anonymous.as_str()))),
        ("recorded", Some(quoted(service.recorded.as_str()))),
        ("shares-with", filled(service.shares_with.iter().map(|share| share.as_str()))),
        ("channels", Some(format!("[{}]", service.channels.iter().map(channel).collect::<Vec<_>>().join(", ")))),
    ])
}

fn channel(channel: &Channel) -> String {
    let hours = |hours: &Hours| {
        mapping([
            ("stated", Some(quoted(&hours.stated))),
            ("zone", hours.zone.as_ref().map(|zone| quoted(zone.as_str()))),
            ("agreement", Some(quoted(hours.agreement.as_str()))),
        ])
    };
    mapping([
        ("type", Some(quoted(channel.kind.as_str()))),
        ("value", Some(quoted(&channel.value))),
        ("display", Some(quoted(&channel.display))),
        ("languages", filled(channel.languages.iter().map(|tag| tag.as_str()))),
        ("interpreters", Some(quoted(channel.interpreters.as_str()))),
        ("cost", Some(quoted(channel.cost.as_str()))),
        ("hours", channel.hours.as_ref().map(hours)),
    ])
}

fn lines<const N: usize>(pairs: [(&str, Option<String>); N]) -> String {
    let written = pairs.into_iter().filter_map(|(key, value)| value.map(|value| format!("{key}: {value}\n")));
    written.collect()
}

fn mapping<const N: usize>(pairs: [(&str, Option<String>); N]) -> String {
    let written = pairs.into_iter().filter_map(|(key, value)| value.map(|value| format!("{key}: {value}")));
    format!("{{{}}}", written.collect::<Vec<_>>().join(", "))
}

/// Writes one element a line, or nothing where there is none.
fn block(elements: impl Iterator<Item = String>) -> Option<String> {
    let written: String = elements.map(|element| format!("\n  - {element}")).collect();
    (!written.is_empty()).then_some(written)
}

fn list<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    format!("[{}]", ids.map(quoted).collect::<Vec<_>>().join(", "))
}

fn filled<'a>(ids: impl Iterator<Item = &'a str>) -> Option<String> {
    let written = list(ids);
    (written != "[]").then_some(written)
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
