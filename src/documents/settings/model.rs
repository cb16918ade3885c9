//! The checked model of `config.yaml` and `agency.yaml`.

use crate::documents::directory::{Day, Service};
use crate::vocabulary::{Area, LanguageTag, Role, ServiceId, Setting, Standing};

/// What one officer sets once: `config.yaml`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Config {
    /// Where the officer works in law.
    pub area: Option<Area>,
    /// As what the officer works.
    pub role: Option<Role>,
    /// Where the officer usually meets people; nothing where that differs, and then no tool is left out for it.
    pub setting: Option<Setting>,
    /// The officer's language.
    pub locale: Option<LanguageTag>,
    /// The folder in which a sheet may be saved; nothing where saving is not wanted.
    pub save_folder: Option<String>,
}

/// What an agency sets once for its officers: `agency.yaml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agency {
    /// What the agency legally is in its area.
    pub standing: Standing,
    /// Whom to call for any hand-over; without one there is no live screening.
    pub duty_desk: Desk,
    /// Whom to call for a child, where that is another desk.
    pub child_desk: Option<Desk>,
    /// Where professional interpreters are reached.
    pub interpreter_line: Option<Desk>,
    /// Where officers find support for themselves.
    pub staff_support: Option<Desk>,
    /// The agency's own protocol, as its officers know it.
    pub protocol: Option<String>,
    /// The agency's own services, offered before those of the directory.
    pub services: Vec<Service>,
    /// Contacts of the directory that somebody of the agency tried.
    pub confirmed: Vec<Confirmation>,
}

impl Agency {
    /// Makes an agency with nothing but a duty desk: the least that can be.
    #[must_use]
    pub fn with_desk(standing: Standing, duty_desk: Desk) -> Self {
        Self {
            standing,
            duty_desk,
            child_desk: None,
            interpreter_line: None,
            staff_support: None,
            protocol: None,
            services: Vec::new(),
            confirmed: Vec::new(),
        }
    }
}

/// A desk with its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Desk {
    /// Its name as the agency says it.
    pub name: String,
    /// At least three digits, with spaces and `+-()./` between them; 25 characters at most.
    pub phone: String,
}

/// Says that somebody of the agency tried a contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// Which service.
    pub service: ServiceId,
    /// The number or address tried. Another one in a later directory is not confirmed.
    pub value: String,
    /// When.
    pub on: Day,
    /// By whom, as a role; never a name.
    pub by_role: Role,
}
