//! Checks services and the ways to reach them.

use super::evidence::{Rests, evidence};
use super::raw::{RawChannel, RawHours, RawService};
use super::{Channel, ChannelKind, Consent, Cost, Hours, Service, Stated, Week, WeekFault, Zone, comparable};
use crate::documents::faults::Faults;
use crate::documents::form::is_https;
use crate::documents::raw::Listed;
use crate::documents::scan::Path;
use crate::documents::tool::Audiences;
use crate::vocabulary::{Area, Code, LanguageTag, ServiceId};

/// Checks a list of services by itself: their ids, who may use them, their numbers.
pub(in crate::documents) fn services(
    raw: Vec<RawService>,
    at: &Path<'_>,
    rests: &Rests<'_>,
    faults: &mut Faults<'_>,
) -> Vec<Service> {
    let mut services: Vec<Service> = Vec::new();
    for (place, raw) in raw.into_iter().enumerate() {
        let at = at.index(place);
        if services.iter().any(|earlier| earlier.id.as_str() == raw.id) {
            faults.add(Code::DuplicateId, &at.key("id"), &[("value", &raw.id)]);
        }
        services.extend(service(raw, &at, rests, faults));
    }
    services
}

fn service(raw: RawService, at: &Path<'_>, rests: &Rests<'_>, faults: &mut Faults<'_>) -> Option<Service> {
    let id = faults.id(&at.key("id"), &raw.id, ServiceId::parse);
    faults.not_empty(&at.key("name"), &raw.name);
    let Listed(audience) = raw.audience;
    // Of an agency's own service nobody asks in which part of a country it stands.
    if matches!(rests, Rests::OnAgency) && !raw.except.is_empty() {
        faults.add(Code::UnknownKey, &at.key("except"), &[("key", "except")]);
    }
    let except_at = at.key("except");
    let except = raw.except.iter().enumerate();
    let except = except.filter_map(|(place, part)| {
        faults.expect(Area::parse(part).ok(), Code::BadArea, &except_at.index(place), part)
    });
    let except = except.collect();
    let consent = raw.consent.map_or(Consent::NotNeeded, |Listed(consent)| consent);
    if consent == Consent::Needed && audience != Audiences::Adult {
        faults.add(Code::ConsentForChild, &at.key("consent"), &[("value", &raw.id)]);
    }
    let channels_at = at.key("channels");
    let channels = raw.channels.into_iter().enumerate();
    let channels =
        channels.filter_map(|(place, raw)| channel(raw, &channels_at.index(place), rests.zone(), faults)).collect();
    let stated = |stated: Option<Listed<Stated>>| stated.map_or(Stated::NotStated, |Listed(stated)| stated);
    let at_evidence = at.key("evidence");
    let evidence = match (rests, raw.evidence) {
        (Rests::OnAgency, None) => None,
        (Rests::OnAgency, Some(_)) => {
            faults.add(Code::UnknownKey, &at_evidence, &[("key", "evidence")]);
            None
        }
        (Rests::OnSources { .. }, None) => {
            faults.add(Code::MissingKey, at, &[("key", "evidence")]);
            None
        }
        (Rests::OnSources { sources, built_in, .. }, Some(raw)) => {
            evidence(raw, &at_evidence, sources, *built_in, faults)
        }
    };
    Some(Service {
        id: id?,
        name: raw.name,
        operator: raw.operator,
        operator_type: raw.operator_type.0,
        pathways: plain(raw.pathways),
        audience,
        genders: plain(raw.genders),
        exploitation: plain(raw.exploitation),
        except,
        standing: plain(raw.standing),
        consent,
        channels,
        confidential: stated(raw.confidential),
        anonymous: stated(raw.anonymous),
        recorded: stated(raw.recorded),
        shares_with: plain(raw.shares_with),
        evidence,
    })
}

fn plain<T>(listed: Vec<Listed<T>>) -> Vec<T> {
    listed.into_iter().map(|Listed(value)| value).collect()
}

fn channel(raw: RawChannel, at: &Path<'_>, zone: Option<&Zone>, faults: &mut Faults<'_>) -> Option<Channel> {
    let Listed(kind) = raw.kind;
    match kind {
        ChannelKind::Chat | ChannelKind::Web if !is_https(&raw.value) => {
            faults.add(Code::BadUrl, &at.key("value"), &[("value", &raw.value)]);
        }
        ChannelKind::Phone if !is_e164(&raw.value) => bad_number(kind, "value", &raw.value, at, faults),
        ChannelKind::ShortCode | ChannelKind::Sms | ChannelKind::Text if !is_short(&raw.value) => {
            bad_number(kind, "value", &raw.value, at, faults);
        }
        ChannelKind::Chat | ChannelKind::Web => {}
        ChannelKind::Phone | ChannelKind::ShortCode | ChannelKind::Sms | ChannelKind::Text => {
            if let Some(display) = &raw.display {
                check_display(kind, &raw.value, display, at, faults);
            }
        }
    }
    let languages = languages(&raw.languages, &at.key("languages"), faults);
    Some(Channel {
        kind,
        display: raw.display.unwrap_or_else(|| raw.value.clone()),
        value: raw.value,
        languages,
        interpreters: raw.interpreters.map_or(Stated::NotStated, |Listed(stated)| stated),
        cost: raw.cost.map_or(Cost::Unknown, |Listed(cost)| cost),
        hours: raw.hours.and_then(|raw| hours(raw, &at.key("hours"), zone, faults)),
    })
}

/// Checks hours: their form, and that times stand in a zone.
fn hours(raw: RawHours, at: &Path<'_>, common: Option<&Zone>, faults: &mut Faults<'_>) -> Option<Hours> {
    let own = raw.zone.map(|name| zone(&name, &at.key("zone"), faults));
    let stated = &raw.stated;
    let week = Week::parse(stated).map_err(|fault| {
        let reason = match fault {
            WeekFault::Form => "form",
            WeekFault::Overlap => "overlap",
        };
        faults.add(Code::BadHours, &at.key("stated"), &[("value", stated), ("reason", reason)]);
    });
    let week = week.ok()?;
    let zone = match own {
        Some(own) => Some(own?),
        None => common.cloned(),
    };
    if zone.is_none() && !week.is_always() {
        faults.add(Code::HoursWithoutZone, &at.key("stated"), &[("value", stated)]);
    }
    Some(Hours { stated: raw.stated, week, zone, agreement: raw.agreement.0 })
}

/// Takes the name of a time zone.
pub(super) fn zone(name: &str, at: &Path<'_>, faults: &mut Faults<'_>) -> Option<Zone> {
    faults.expect(Zone::parse(name), Code::BadZone, at, name)
}

/// Checks a list of language tags.
pub(super) fn languages(raw: &[String], at: &Path<'_>, faults: &mut Faults<'_>) -> Vec<LanguageTag> {
    let tags = raw.iter().enumerate();
    tags.filter_map(|(place, tag)| {
        faults.expect(LanguageTag::parse(tag).ok(), Code::BadLanguage, &at.index(place), tag)
    })
    .collect()
}

fn bad_number(kind: ChannelKind, key: &str, value: &str, at: &Path<'_>, faults: &mut Faults<'_>) {
    faults.add(Code::BadNumber, &at.key(key), &[("value", value), ("kind", kind.as_str())]);
}

/// Checks that what is shown is what is dialled. A list number glued to a telephone number still looks like one, but
/// is found here, because value and display would have to be wrong in the same way.
fn check_display(kind: ChannelKind, value: &str, display: &str, at: &Path<'_>, faults: &mut Faults<'_>) {
    if !display.bytes().all(|b| b.is_ascii_digit() || b" -()+.".contains(&b)) {
        return bad_number(kind, "display", display, at, faults);
    }
    let (dialled, shown) = (comparable(value), comparable(display));
    // As dialled inside the country: without the country code, usually with a leading zero.
    let national =
        dialled.strip_suffix(shown.trim_start_matches('0')).is_some_and(|code| (1..=3).contains(&code.len()));
    if dialled != shown && !(kind == ChannelKind::Phone && national) {
        faults.add(Code::DisplayDiffers, &at.key("display"), &[("value", value), ("display", display)]);
    }
}

/// Says whether a text is a full number in E.164 form, letters never standing for digits. Whether anybody answers
/// there is not known: invented numbers have the right form too.
fn is_e164(text: &str) -> bool {
    let Some(digits) = text.strip_prefix('+') else { return false };
    (7..=15).contains(&digits.len()) && !digits.starts_with('0') && digits.bytes().all(|b| b.is_ascii_digit())
}

/// Says whether a text can be a short number. Real ones are missing from every numbering plan, so only the form is
/// checked.
pub(super) fn is_short(text: &str) -> bool {
    (2..=6).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_national_numbers_are_no_phone_number() {
        assert!(is_e164("+448000121700"));
        for bad in ["0800-NAPTIP-1", "+1800SAVE", "08000121700", "+0448000121700", "+44 8000 121700", "+123456", ""] {
            assert!(!is_e164(bad), "{bad}");
        }
        assert!(is_short("999") && is_short("116016"));
        for bad in ["9", "1160160", "+999", "NINE"] {
            assert!(!is_short(bad), "{bad}");
        }
    }
}
