//! What the law of an area asks of an officer.

use super::{Consent, Evidence};
use crate::vocabulary::{Concern, Context, ContextKind, ServiceId, closed_list};

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

closed_list! {
    /// What a duty is about, in the order in which duties are said: first what others wait for, last what helps the person
    /// later on.
    DutyKind {
        /// Tell children's services.
        ReportChild = "report-child",
        /// Refer a child formally.
        ReferChild = "refer-child",
        /// Which formal route is open to this officer.
        Route = "route",
        /// Tell an authority. A referral may have done so already.
        Notify = "notify",
        /// Ask for consent first.
        Consent = "consent",
        /// What the law of a part of the country may ask beyond this; a country says it only of its parts without a
        /// directory of their own.
        LocalLaw = "local-law",
        /// How long support lasts at least.
        SupportPeriod = "support-period",
        /// A permission to stay in the country.
        Stay = "stay",
        /// A defence for offences a person was made to commit.
        Defence = "defence",
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
