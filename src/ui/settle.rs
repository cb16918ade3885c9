//! The first run: asks for the place of work. Nothing about a person can be asked here, or stored.

use std::sync::Arc;

use super::meant::Press;
use super::{FrontEnd, FrontEndError, Reply, Voices, stage};
use crate::conversation::session::{Action, Asks, Choice, Delivery, Event, Hearer, Prompt, Saying, Shows};
use crate::documents::directory::Places;
use crate::documents::settings::{self, Agency, Config, Desk};
use crate::i18n::Words;
use crate::vocabulary::{Area, Message, MessageId, Role, Setting, Standing};

/// What is known of the place of work, for as much as is known.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// The officer's settings.
    pub config: Config,
    /// The agency's settings, if there are any.
    pub agency: Option<Agency>,
}

/// How asking for the place of work ended.
#[derive(Debug, Clone)]
pub enum Settled {
    /// Everything a session needs is known.
    Ready {
        /// The officer's settings, with area and role.
        config: Config,
        /// The agency's settings.
        agency: Box<Agency>,
    },
    /// The officer left.
    Left,
    /// The input ended.
    Closed,
}

/// Asks for what is not known yet: area, role, setting, standing, duty desk. What is known is not asked again; nor is
/// the setting once all the rest is known, since it may be left open.
///
/// # Errors
/// Fails when the front end does.
pub fn settle(
    front: &mut dyn FrontEnd,
    words: &Words,
    places: &Places,
    known: Known,
) -> Result<Settled, FrontEndError> {
    let mut first = Some(Message::fixed("ui-settle"));
    let Known { mut config, agency } = known;
    let first_run = config.area.is_none() || config.role.is_none() || agency.is_none();
    let mut areas = places.areas();
    if config.area.is_none() {
        let mut countries: Vec<Area> = areas.iter().map(Area::country).collect();
        countries.dedup();
        let mut country = match by_name(front, words, first.take(), Message::fixed("ui-settle-area"), countries)? {
            Found::Area(country) => country,
            Found::Gone(gone) => return Ok(gone),
        };
        areas.retain(|area| area.country() == country);
        if areas != [country.clone()] {
            let question = Message::fixed("ui-settle-part").words("country", name("area", country.as_str()));
            country = match by_name(front, words, None, question, areas)? {
                Found::Area(part) => part,
                Found::Gone(gone) => return Ok(gone),
            };
        }
        config.area = Some(country);
    }
    if config.role.is_none() {
        let labels = Role::ALL.iter().map(|role| name("role", role.as_str()));
        match choose(front, words, first.take(), Message::fixed("ui-settle-role"), labels)? {
            Chosen::Place(place) => config.role = Role::ALL.get(place).copied(),
            Chosen::Gone(gone) => return Ok(gone),
        }
    }
    if first_run && config.setting.is_none() {
        let labels = Setting::ALL.iter().map(|setting| name("setting", setting.as_str()));
        let labels = labels.chain([Message::fixed("ui-settle-setting-any")]);
        match choose(front, words, first.take(), Message::fixed("ui-settle-setting"), labels)? {
            Chosen::Place(place) => config.setting = Setting::ALL.get(place).copied(),
            Chosen::Gone(gone) => return Ok(gone),
        }
    }
    if let Some(agency) = agency {
        return Ok(Settled::Ready { config, agency: Box::new(agency) });
    }
    let standings = config.area.as_ref().map_or_else(Vec::new, |area| places.standings(area));
    let standing = if let [] | [_] = standings[..] {
        Standing::Neither
    } else {
        let labels = standings.iter().map(|standing| standing_name(*standing, config.area.as_ref(), words));
        match choose(front, words, first.take(), Message::fixed("ui-settle-standing"), labels)? {
            Chosen::Place(place) => standings.get(place).copied().unwrap_or(Standing::Neither),
            Chosen::Gone(gone) => return Ok(gone),
        }
    };
    let known_good = Desk { name: "desk".to_owned(), phone: "000".to_owned() };
    let with = |duty_desk: Desk| Agency {
        standing,
        duty_desk,
        child_desk: None,
        interpreter_line: None,
        staff_support: None,
        protocol: None,
        services: Vec::new(),
        confirmed: Vec::new(),
    };
    let fits_name = |name: &str| readable(&with(Desk { name: name.to_owned(), ..known_good.clone() }));
    let desk_name = match entry(front, words, "ui-settle-desk-name", "ui-settle-desk-name-again", &fits_name)? {
        Entered::Text(name) => name,
        Entered::Gone(gone) => return Ok(gone),
    };
    let fits_phone = |phone: &str| readable(&with(Desk { phone: phone.to_owned(), ..known_good.clone() }));
    let phone = match entry(front, words, "ui-settle-desk-phone", "ui-settle-desk-phone-again", &fits_phone)? {
        Entered::Text(phone) => phone,
        Entered::Gone(gone) => return Ok(gone),
    };
    Ok(Settled::Ready { config, agency: Box::new(with(Desk { name: desk_name, phone })) })
}

/// Says whether these settings, once written, can be read again: one definition of what a desk may be.
fn readable(agency: &Agency) -> bool {
    settings::read::agency(&Arc::from("agency.yaml"), settings::export::agency_to_yaml(agency).as_bytes()).is_ok()
}

enum Chosen {
    Place(usize),
    Gone(Settled),
}

fn choose(
    front: &mut dyn FrontEnd,
    words: &Words,
    before: Option<Message>,
    question: Message,
    labels: impl Iterator<Item = Message>,
) -> Result<Chosen, FrontEndError> {
    let says = before.into_iter().chain([question]);
    let prompt = Prompt {
        shows: Shows::Words,
        says: says.map(|words| Saying { to: Hearer::Officer, words }).collect(),
        delivery: Delivery::Spoken,
        asks: Asks::One(labels.map(|label| Choice { label }).collect()),
        why: None,
        actions: vec![Action::Leave],
        progress: None,
    };
    let screen = stage(&prompt, Voices { officer: words, person: None }, None);
    Ok(match front.turn(&screen)? {
        Reply::Happened(Event::Chose(place)) => Chosen::Place(usize::from(place)),
        Reply::Happened(_) => Chosen::Gone(Settled::Left),
        Reply::Closed => Chosen::Gone(Settled::Closed),
    })
}

enum Found {
    Area(Area),
    Gone(Settled),
}

/// Asks for one of several areas, in the order of their names; one alone is not asked for.
fn by_name(
    front: &mut dyn FrontEnd,
    words: &Words,
    before: Option<Message>,
    question: Message,
    mut areas: Vec<Area>,
) -> Result<Found, FrontEndError> {
    areas.sort_by_cached_key(|area| words.text(&name("area", area.as_str())));
    if let [only] = &areas[..] {
        return Ok(Found::Area(only.clone()));
    }
    let labels = areas.iter().map(|area| name("area", area.as_str()));
    Ok(match choose(front, words, before, question, labels)? {
        Chosen::Place(place) => areas.into_iter().nth(place).map_or(Found::Gone(Settled::Left), Found::Area),
        Chosen::Gone(gone) => Found::Gone(gone),
    })
}

enum Entered {
    Text(String),
    Gone(Settled),
}

/// Asks until what was typed fits, the officer leaves, or the input ends.
fn entry(
    front: &mut dyn FrontEnd,
    words: &Words,
    question: &'static str,
    again: &'static str,
    fits: &dyn Fn(&str) -> bool,
) -> Result<Entered, FrontEndError> {
    let leave = Press::Does(Action::Leave);
    let keys = [leave.key(words), leave.latin().to_owned()];
    let way_out = words.text(&Message::fixed("ui-settle-leave").text("key", keys[0].as_str()));
    let mut ask = question;
    while let Some(typed) = front.entry(&format!("{}\n{way_out}", words.text(&Message::fixed(ask))))? {
        if keys.iter().any(|key| key.to_lowercase() == typed.trim().to_lowercase()) {
            return Ok(Entered::Gone(Settled::Left));
        }
        if fits(&typed) {
            return Ok(Entered::Text(typed));
        }
        ask = again;
    }
    Ok(Entered::Gone(Settled::Closed))
}

/// What a standing is called here: in the words of the country where it has some, since the law differs.
fn standing_name(standing: Standing, area: Option<&Area>, words: &Words) -> Message {
    let here = area.map(|area| MessageId::joined(&["standing", standing.as_str(), area.country().as_str()]));
    here.filter(|id| words.has(id)).map_or_else(|| name("standing", standing.as_str()), Message::new)
}

fn name(kind: &str, id: &str) -> Message {
    Message::new(MessageId::joined(&[kind, id]))
}
