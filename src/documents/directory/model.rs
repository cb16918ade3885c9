//! The checked model of a directory. What is here has the right form; how far it may be shown is for
//! `judgement::referral` to say.

use crate::documents::tool::Audiences;
use crate::vocabulary::{
    Area, Concern, Context, ContextKind, LanguageTag, Pathway, ServiceId, SourceId, Standing, closed_list,
};

/// The services and duties of one area: one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directory {
    /// The area; the file is `<AREA>.yaml`.
    pub area: Area,
    /// The first 12 hexadecimal digits of the SHA-256 of its file.
    pub digest: String,
    /// Whether it is built into the program.
    pub built_in: bool,
    /// Emergency numbers, the first one to be used. Never empty for a country; a subdivision may lean on its country.
    pub emergency: Vec<EmergencyNumber>,
    /// Services, in the order in which they are offered.
    pub services: Vec<Service>,
    /// What the law asks of officers here.
    pub duties: Vec<Duty>,
    /// What all this rests on.
    pub sources: Vec<Source>,
}

/// A number for police, ambulance and fire service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmergencyNumber {
    /// Two to six digits, as dialled.
    pub number: String,
    /// How well it is evidenced.
    pub evidence: Evidence,
}

/// A place that gives help, or one route to help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// Its name in documents.
    pub id: ServiceId,
    /// Its name as it calls itself.
    pub name: String,
    /// Who runs it, where that is another name.
    pub operator: Option<String>,
    /// What kind of body runs it.
    pub operator_type: OperatorType,
    /// The kinds of help it gives. Empty: listed, never recommended.
    pub pathways: Vec<Pathway>,
    /// For which ages.
    pub audience: Audiences,
    /// For whom; empty means anyone.
    pub genders: Vec<Gender>,
    /// For which kinds of exploitation; empty means any.
    pub exploitation: Vec<Exploitation>,
    /// Which agencies may use it; empty means any. A formal route is often closed to others.
    pub standing: Vec<Standing>,
    /// Whether the law lets it be used only with the person's consent. Such a service is never open to children.
    pub consent: Consent,
    /// How to reach it; empty where no number or address is known.
    pub channels: Vec<Channel>,
    /// Whether it says that it is confidential.
    pub confidential: Stated,
    /// Whether it says that a caller can stay anonymous.
    pub anonymous: Stated,
    /// Whether calls are recorded.
    pub recorded: Stated,
    /// With whom it says it may share what it hears.
    pub shares_with: Vec<Share>,
    /// How well all this is evidenced; nothing on an agency's own service, for which the agency answers.
    pub evidence: Option<Evidence>,
}

/// One way to reach a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Channel {
    /// What kind of way.
    pub kind: ChannelKind,
    /// E.164 for a phone, digits for short codes and texts, an https address otherwise.
    pub value: String,
    /// As shown to people.
    pub display: String,
    /// The languages answered without an interpreter; empty where not stated.
    pub languages: Vec<LanguageTag>,
    /// Whether it says that it works with interpreters.
    pub interpreters: Stated,
    /// What it costs the caller.
    pub cost: Cost,
    /// When it is open, where stated.
    pub hours: Option<Hours>,
}

/// When a channel is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// As stated, in a form common to all languages such as `24/7`.
    pub stated: String,
    /// Whether the sources agree. Disputed hours are never shown as hours.
    pub agreement: Agreement,
}

/// How well something is evidenced, and how far it may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// What the sources come to.
    pub status: Status,
    /// How far it may be shown.
    pub ship: Ship,
    /// The newest year shown on any source; nothing where none shows one.
    pub source_year: Option<u16>,
    /// Where the sources disagree, in the author's words.
    pub disagreement: Option<String>,
    /// Values that were right once and must never be used again.
    pub retired: Vec<String>,
    /// The sources.
    pub sources: Vec<SourceId>,
    /// When a person last tried it. Always empty in a built-in file.
    pub verified_on: Option<Day>,
}

/// What the law of the area asks of an officer; its words are the message `duty_<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty {
    /// Its name.
    pub id: ServiceId,
    /// What it is about.
    pub kind: DutyKind,
    /// In which encounters it holds.
    pub when: ContextCondition,
    /// From which level of concern on; nothing where it holds at any level and without one.
    pub level: Option<DutyLevel>,
    /// Within how long, as an ISO 8601 duration.
    pub within: Option<String>,
    /// To which service of the same file.
    pub to: Option<ServiceId>,
    /// Whether the person's consent is needed.
    pub consent: Consent,
    /// How well it is evidenced.
    pub evidence: Evidence,
}

/// How a duty depends on the level of concern. The law's own test is what the officer has grounds to believe, never
/// the level of a tool, so a duty may hold below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DutyLevel {
    /// From this level on it is due.
    pub at_least: Concern,
    /// What holds where no level was established.
    pub without: WithoutLevel,
}

/// A condition over the context of an encounter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContextCondition {
    /// All of these hold.
    All(Vec<Self>),
    /// One of these holds.
    Any(Vec<Self>),
    /// This does not hold, or is not known.
    Not(Box<Self>),
    /// This kind of context is one of these; false where it is not known.
    Is(ContextKind, Vec<String>),
}

impl ContextCondition {
    /// Says whether the condition holds.
    #[must_use]
    pub fn holds(&self, context: &Context) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.holds(context)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(context)),
            Self::Not(part) => !part.holds(context),
            Self::Is(kind, values) => values.iter().any(|value| context.is(*kind, value)),
        }
    }
}

/// What a directory rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its name in the file.
    pub id: SourceId,
    /// Title.
    pub title: String,
    /// Publisher; confirmations count distinct publishers.
    pub publisher: String,
    /// What kind of source.
    pub kind: SourceKind,
    /// Its https address; only application code may have none.
    pub url: Option<String>,
    /// The date shown on it, as far as shown: `2024`, `2024-07` or `2024-07-23`.
    pub date_shown: Option<String>,
}

/// A calendar day, `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(String);

impl Day {
    /// Takes a day of the Gregorian calendar.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let [year, month, day] = text.split('-').collect::<Vec<_>>()[..] else { return None };
        let digits = |part: &str, width| part.len() == width && part.bytes().all(|b| b.is_ascii_digit());
        if !(digits(year, 4) && digits(month, 2) && digits(day, 2)) {
            return None;
        }
        let (year, month, day): (u16, u8, u8) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let last = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        (1..=last).contains(&day).then(|| Self(text.to_owned()))
    }

    /// Gives the day as `YYYY-MM-DD`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

closed_list! {
    /// What kind of body runs a service.
    OperatorType {
        /// A charity or other body independent of the state.
        Ngo = "ngo",
        /// A public authority that is neither police nor immigration.
        Government = "government",
        /// Police: the person is told before anyone calls.
        Police = "police",
        /// An immigration authority: the person is told before anyone calls.
        Immigration = "immigration",
        /// A body of several states.
        Intergovernmental = "intergovernmental",
    }
}

closed_list! {
    /// For whom a service is, where it is not for everyone.
    Gender {
        /// Women.
        Women = "women",
        /// Men.
        Men = "men",
    }
}

closed_list! {
    /// The kinds of exploitation a service may be limited to.
    Exploitation {
        /// Sexual exploitation.
        Sexual = "sexual",
        /// Labour exploitation.
        Labour = "labour",
        /// Domestic servitude.
        DomesticServitude = "domestic-servitude",
        /// Crimes committed for others.
        Criminal = "criminal",
        /// Begging for others.
        Begging = "begging",
        /// Organ removal.
        Organ = "organ",
        /// Forced marriage.
        ForcedMarriage = "forced-marriage",
    }
}

closed_list! {
    /// A kind of channel.
    ChannelKind {
        /// A telephone number in E.164 form.
        Phone = "phone",
        /// A short number for calls.
        ShortCode = "short-code",
        /// A short number for text messages.
        Sms = "sms",
        /// A chat at an address.
        Chat = "chat",
        /// A page or form at an address.
        Web = "web",
        /// A text relay for people who do not hear or speak, a short number.
        Text = "text",
    }
}

closed_list! {
    /// What a call costs.
    Cost {
        /// Nothing.
        Free = "free",
        /// As a local call.
        Local = "local",
        /// More than a local call.
        Charged = "charged",
        /// Not stated.
        Unknown = "unknown",
    }
}

closed_list! {
    /// Whether a service says something about itself.
    Stated {
        /// It says so.
        Yes = "yes",
        /// It says the opposite.
        No = "no",
        /// It does not say.
        NotStated = "not-stated",
    }
}

closed_list! {
    /// Whether sources agree.
    Agreement {
        /// They do, or there is only one.
        Agreed = "agreed",
        /// They do not.
        Disputed = "disputed",
    }
}

closed_list! {
    /// With whom a service says it may share what it hears.
    Share {
        /// Police, when a life is in danger.
        PoliceIfDanger = "police-if-danger",
        /// Children's services, when a child is at risk.
        ChildrensServicesIfChild = "childrens-services-if-child",
        /// Police or prosecutors, in any case.
        Police = "police",
        /// Immigration authorities, in any case.
        Immigration = "immigration",
    }
}

closed_list! {
    /// What the sources of a fact come to. A fact remembered without a source has no place in a directory.
    Status {
        /// Two publishers or more, at least one of them not application code.
        ConfirmedTwice = "confirmed-2+",
        /// One publisher, or application code only.
        ConfirmedOnce = "confirmed-1",
        /// Sources disagree on whether it is right at all; never recommended.
        Disputed = "disputed",
        /// No longer right; never recommended.
        Retired = "retired",
    }
}

closed_list! {
    /// How far a fact may be shown.
    Ship {
        /// Confirmed and undisputed: shown, marked with the year of its source.
        AfterLiveCheck = "after-live-check",
        /// A person must decide first: shown by name only, until the agency confirms the number.
        HumanReview = "human-review",
    }
}

closed_list! {
    /// What kind of source.
    SourceKind {
        /// The body that runs the service.
        Operator = "operator",
        /// A public authority.
        Official = "official",
        /// A charity or network.
        Ngo = "ngo",
        /// Press.
        Press = "press",
        /// A law or commentary on it.
        Legal = "legal",
        /// A maintained collection of data.
        Curated = "curated",
        /// The source code of some application: weak, and never enough alone.
        ApplicationCode = "application-code",
    }
}

closed_list! {
    /// What a duty is about.
    DutyKind {
        /// Tell an authority.
        Notify = "notify",
        /// Tell children's services.
        ReportChild = "report-child",
        /// Refer a child formally.
        ReferChild = "refer-child",
        /// Ask for consent first.
        Consent = "consent",
        /// Which formal route is open to this officer.
        Route = "route",
        /// How long support lasts at least.
        SupportPeriod = "support-period",
        /// A defence for offences a person was made to commit.
        Defence = "defence",
    }
}

closed_list! {
    /// Whether the person's consent is needed.
    Consent {
        /// It is.
        Needed = "needed",
        /// It is not; the person is still told.
        NotNeeded = "not-needed",
    }
}

closed_list! {
    /// What holds of a duty where no level of concern was established.
    WithoutLevel {
        /// It is due all the same.
        Due = "due",
        /// It is due if the officer has grounds to believe that it applies.
        IfBelieved = "if-believed",
        /// It is not due.
        NotDue = "not-due",
    }
}

/// Every directory that is loaded: countries and their subdivisions.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Directories(Vec<Directory>);

impl Directories {
    /// Takes directories; a later one replaces an earlier one of the same area.
    #[must_use]
    pub fn new(all: impl IntoIterator<Item = Directory>) -> Self {
        let mut by_area = std::collections::BTreeMap::new();
        for directory in all {
            by_area.insert(directory.area.clone(), directory);
        }
        Self(by_area.into_values().collect())
    }

    /// Gives every directory, by area code.
    pub fn iter(&self) -> impl Iterator<Item = &Directory> {
        self.0.iter()
    }

    /// Gives the directory of exactly this area.
    #[must_use]
    pub fn get(&self, area: &Area) -> Option<&Directory> {
        self.0.iter().find(|directory| directory.area == *area)
    }

    /// Gives the subdivisions of a country that have a directory of their own. Where there are any, services and
    /// duties differ inside the country, so the officer is asked which one it is.
    pub fn subdivisions<'a>(&'a self, country: &'a Area) -> impl Iterator<Item = &'a Area> {
        self.0.iter().map(|directory| &directory.area).filter(move |area| *area != country && country.covers(area))
    }

    /// Gives the directories that hold in an area, the nearest first: the subdivision, then its country. Never
    /// another country's.
    pub fn covering<'a>(&'a self, area: &'a Area) -> impl Iterator<Item = &'a Directory> {
        self.0.iter().rev().filter(move |directory| directory.area.covers(area))
    }
}
