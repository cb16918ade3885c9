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
/// the setting once all the rest is known, since it may be left open. Every answer can be taken back.
///
/// # Errors
/// Fails when the front end does.
pub fn settle(
    front: &mut dyn FrontEnd,
    words: &Words,
    places: &Places,
    known: Known,
) -> Result<Settled, FrontEndError> {
    let mut draft = Draft::of(known);
    let mut earlier: Vec<Draft> = Vec::new();
    let mut first = Some(Message::fixed("ui-settle"));
    while let Some(open) = draft.open(words, places) {
        let asked = Asked { words, first: first.take(), may_go_back: !earlier.is_empty() };
        let given = match open {
            Open::Choice { question, labels, takes } => asked.choice(front, question, labels)?.map(|place| {
                let mut next = draft.clone();
                takes(&mut next, place);
                next
            }),
            Open::Line { question, again, takes } => asked.line(front, [question, again], &|typed| {
                let mut next = draft.clone();
                takes(&mut next, typed);
                next.is_readable().then_some(next)
            })?,
        };
        match given {
            Given::This(next) => earlier.push(std::mem::replace(&mut draft, next)),
            Given::Back => draft = earlier.pop().unwrap_or(draft),
            Given::Left => return Ok(Settled::Left),
            Given::Closed => return Ok(Settled::Closed),
        }
    }
    let agency = Box::new(draft.agency());
    Ok(Settled::Ready { config: draft.config, agency })
}

/// What is known so far.
#[derive(Debug, Clone)]
struct Draft {
    config: Config,
    country: Option<Area>,
    /// Whether where people are met is still to be asked.
    asks_setting: bool,
    /// The agency's settings as they were found.
    agency: Option<Agency>,
    standing: Option<Standing>,
    desk_name: Option<String>,
    desk_phone: Option<String>,
}

/// What the choice of this place does.
type Takes = Box<dyn Fn(&mut Draft, usize)>;

/// What to ask next, and what an answer does.
enum Open {
    Choice { question: Message, labels: Vec<Message>, takes: Takes },
    Line { question: &'static str, again: &'static str, takes: fn(&mut Draft, String) },
}

impl Draft {
    fn of(Known { config, agency }: Known) -> Self {
        let first_run = config.area.is_none() || config.role.is_none() || agency.is_none();
        Self {
            country: None,
            asks_setting: first_run && config.setting.is_none(),
            config,
            agency,
            standing: None,
            desk_name: None,
            desk_phone: None,
        }
    }

    /// Gives the next question. What has one answer only is settled without asking.
    fn open(&mut self, words: &Words, places: &Places) -> Option<Open> {
        if self.config.area.is_none()
            && let Some(open) = self.open_area(words, places)
        {
            return Some(open);
        }
        if self.config.role.is_none() {
            return Some(Open::Choice {
                question: Message::fixed("ui-settle-role"),
                labels: Role::ALL.iter().map(|role| Message::named("role", role.as_str())).collect(),
                takes: Box::new(|draft, place| draft.config.role = Role::ALL.get(place).copied()),
            });
        }
        if self.asks_setting {
            let labels = Setting::ALL.iter().map(|setting| Message::named("setting", setting.as_str()));
            return Some(Open::Choice {
                question: Message::fixed("ui-settle-setting"),
                labels: labels.chain([Message::fixed("ui-settle-setting-any")]).collect(),
                takes: Box::new(|draft, place| {
                    draft.config.setting = Setting::ALL.get(place).copied();
                    draft.asks_setting = false;
                }),
            });
        }
        if self.agency.is_some() {
            return None;
        }
        if self.standing.is_none() {
            let standings = self.config.area.as_ref().map_or_else(Vec::new, |area| places.standings(area));
            if let [] | [_] = standings[..] {
                self.standing = Some(Standing::Neither);
            } else {
                let area = self.config.area.as_ref();
                return Some(Open::Choice {
                    question: Message::fixed("ui-settle-standing"),
                    labels: standings.iter().map(|standing| standing_name(*standing, area, words)).collect(),
                    takes: Box::new(move |draft, place| draft.standing = standings.get(place).copied()),
                });
            }
        }
        if self.desk_name.is_none() {
            return Some(Open::Line {
                question: "ui-settle-desk-name",
                again: "ui-settle-desk-name-again",
                takes: |draft, typed| draft.desk_name = Some(typed),
            });
        }
        self.desk_phone.is_none().then_some(Open::Line {
            question: "ui-settle-desk-phone",
            again: "ui-settle-desk-phone-again",
            takes: |draft, typed| draft.desk_phone = Some(typed),
        })
    }

    /// Asks for the country, then for its part, each in the order of their names.
    fn open_area(&mut self, words: &Words, places: &Places) -> Option<Open> {
        let sorted = |mut areas: Vec<Area>| {
            areas.sort_by_cached_key(|area| words.text(&Message::named("area", area.as_str())));
            areas
        };
        let mut countries: Vec<Area> = places.areas().iter().map(Area::country).collect();
        countries.dedup();
        let country = match (&self.country, &sorted(countries)[..]) {
            (Some(country), _) | (None, [country]) => country.clone(),
            (None, countries) => {
                return Some(area_choice(Message::fixed("ui-settle-area"), countries.to_vec(), |draft, country| {
                    draft.country = Some(country);
                }));
            }
        };
        let parts: Vec<Area> = places.areas().into_iter().filter(|area| area.country() == country).collect();
        match &sorted(parts)[..] {
            [] => self.config.area = Some(country),
            [only] => self.config.area = Some(only.clone()),
            parts => {
                let question =
                    Message::fixed("ui-settle-part").words("country", Message::named("area", country.as_str()));
                return Some(area_choice(question, parts.to_vec(), |draft, part| draft.config.area = Some(part)));
            }
        }
        None
    }

    /// Gives the agency's settings; what is not known yet holds its place.
    fn agency(&self) -> Agency {
        self.agency.clone().unwrap_or_else(|| {
            let desk = Desk {
                name: self.desk_name.clone().unwrap_or_else(|| "desk".to_owned()),
                phone: self.desk_phone.clone().unwrap_or_else(|| "000".to_owned()),
            };
            Agency::with_desk(self.standing.unwrap_or(Standing::Neither), desk)
        })
    }

    /// Says whether these settings, once written, can be read again: one definition of what a desk may be.
    fn is_readable(&self) -> bool {
        let written = settings::export::agency_to_yaml(&self.agency());
        settings::read::agency(&Arc::from("agency.yaml"), written.as_bytes()).is_ok()
    }
}

fn area_choice(question: Message, areas: Vec<Area>, takes: fn(&mut Draft, Area)) -> Open {
    Open::Choice {
        question,
        labels: areas.iter().map(|area| Message::named("area", area.as_str())).collect(),
        takes: Box::new(move |draft, place| areas.get(place).cloned().into_iter().for_each(|area| takes(draft, area))),
    }
}

/// How one question ended.
enum Given<T> {
    This(T),
    Back,
    Left,
    Closed,
}

impl<T> Given<T> {
    fn map<U>(self, with: impl FnOnce(T) -> U) -> Given<U> {
        match self {
            Self::This(given) => Given::This(with(given)),
            Self::Back => Given::Back,
            Self::Left => Given::Left,
            Self::Closed => Given::Closed,
        }
    }
}

/// One question being asked.
struct Asked<'a> {
    words: &'a Words,
    /// What is said before it.
    first: Option<Message>,
    may_go_back: bool,
}

impl Asked<'_> {
    fn choice(
        self,
        front: &mut dyn FrontEnd,
        question: Message,
        labels: Vec<Message>,
    ) -> Result<Given<usize>, FrontEndError> {
        let says = self.first.into_iter().chain([question]);
        let back = self.may_go_back.then_some(Action::Back);
        let prompt = Prompt {
            shows: Shows::Words,
            says: says.map(|words| Saying { to: Hearer::Officer, words }).collect(),
            delivery: Delivery::Spoken,
            asks: Asks::One(labels.into_iter().map(|label| Choice { label }).collect()),
            why: None,
            actions: back.into_iter().chain([Action::Leave]).collect(),
            progress: None,
        };
        let screen = stage(&prompt, Voices { officer: self.words, person: None }, None);
        Ok(match front.turn(&screen)? {
            Reply::Happened(Event::Chose(place)) => Given::This(usize::from(place)),
            Reply::Happened(Event::Did(Action::Back)) => Given::Back,
            Reply::Happened(_) => Given::Left,
            Reply::Closed => Given::Closed,
        })
    }

    /// Asks until what was typed fits, the officer goes back or leaves, or the input ends.
    fn line<T>(
        self,
        front: &mut dyn FrontEnd,
        [question, again]: [&'static str; 2],
        fits: &dyn Fn(String) -> Option<T>,
    ) -> Result<Given<T>, FrontEndError> {
        let [back, leave] = [Action::Back, Action::Leave].map(Press::Does);
        let ways = if self.may_go_back {
            Message::fixed("ui-settle-ways").text("back", back.key(self.words))
        } else {
            Message::fixed("ui-settle-leave")
        };
        let ways = ways.text("key", leave.key(self.words));
        let ways = self.words.text(&ways);
        let is = |press: Press, typed: &str| {
            let typed = typed.trim().to_lowercase();
            typed == press.key(self.words).to_lowercase() || typed == press.latin()
        };
        let before = self.first.map_or_else(String::new, |first| format!("{}\n\n", self.words.text(&first)));
        let question = self.words.text(&Message::fixed(question));
        let mut mending = String::new();
        while let Some(typed) = front.entry(&format!("{before}{mending}{question}\n{ways}"))? {
            if is(leave, &typed) {
                return Ok(Given::Left);
            }
            if self.may_go_back && is(back, &typed) {
                return Ok(Given::Back);
            }
            if let Some(given) = fits(typed) {
                return Ok(Given::This(given));
            }
            mending = format!("{}\n\n", self.words.text(&Message::fixed(again)));
        }
        Ok(Given::Closed)
    }
}

/// What a standing is called here: in the words of the country where it has some, since the law differs.
fn standing_name(standing: Standing, area: Option<&Area>, words: &Words) -> Message {
    let here = area.map(|area| MessageId::joined(&["standing", standing.as_str(), area.country().as_str()]));
    here.filter(|id| words.has(id)).map_or_else(|| Message::named("standing", standing.as_str()), Message::new)
}
