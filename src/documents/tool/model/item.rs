//! Items: what is asked or seen, and which answers there are.

use super::Condition;
use crate::vocabulary::{Interrupt, ItemId, MessageId, OptionId, SourceId, TagId, closed_list};

/// One question asked of the person, one sign observed, or one paper seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its name, shared by all tools that take it from the bank.
    pub id: ItemId,
    /// Who or what answers it.
    pub by: By,
    /// Which answers it has.
    pub kind: Kind,
    /// Which answers are the concern. Empty: none.
    pub concern: Vec<Value>,
    /// Points by answer; zero where not listed. For an any-of item points of several options add up.
    pub points: Vec<(Value, u32)>,
    /// Groups it belongs to.
    pub tags: Vec<TagId>,
    /// Whether it alone must lift the level to `some` at least.
    pub critical: bool,
    /// Detail that only a clinical tool may ask for.
    pub detail: Option<Detail>,
    /// Its codes in the sources.
    pub codes: Vec<(SourceId, Vec<String>)>,
    /// The methods of control it is a sign of, for whoever shares data on cases.
    pub htcds: Vec<MethodOfControl>,
    /// When it is asked at all; looks only at earlier items and the context.
    pub ask_if: Option<Condition>,
    /// Answers that stop the questions.
    pub now: Vec<(Value, Interrupt)>,
}

impl Item {
    /// Names its words; what belongs to them (`sign`, `why`, `child`) are attributes of the same message.
    #[must_use]
    pub fn words(&self) -> MessageId {
        MessageId::joined(&["item", self.id.as_str()])
    }

    /// Gives what a tick in a list of signs stands for: the one concern of a yes-or-no item. Others need a page of their own.
    #[must_use]
    pub fn tick(&self) -> Option<Value> {
        match (&self.kind, &self.concern[..]) {
            (Kind::YesNo, [only]) => Some(*only),
            _ => None,
        }
    }
}

closed_list! {
    /// Who or what answers an item.
    By {
        /// The person is asked.
        Asked = "asked",
        /// The officer sees it; never shown to the person.
        Observed = "observed",
        /// A paper shows it.
        Document = "document",
    }
}

/// Which answers an item has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Yes or no.
    YesNo,
    /// One of the options, in rising order where order matters.
    OneOf(Vec<OptionId>),
    /// Any of the options, or none of them; at most 16.
    AnyOf(Vec<OptionId>),
    /// A number of an organisation, never of a person.
    Number(NumberRange),
}

/// The numbers an item accepts: `min`, `min + step`, … up to `max`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NumberRange {
    /// The least.
    pub min: i32,
    /// The greatest.
    pub max: i32,
    /// The distance between two, at least 1.
    pub step: i32,
}

/// A real answer as a rule names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// No.
    No,
    /// Yes.
    Yes,
    /// The option at this place.
    Option(u8),
    /// A number.
    Number(i32),
}

closed_list! {
    /// Detail that needs a clinical tool and role.
    Detail {
        /// Of the body.
        Bodily = "bodily",
        /// Of sexual acts.
        Sexual = "sexual",
    }
}

closed_list! {
    /// How somebody is controlled, in the words of the Human Trafficking Case Data Standard 2.0 of the International
    /// Organization for Migration: the values of its field `vic_MethodsOfControl`, but `Other`, which says nothing.
    /// CC BY 4.0, <https://github.com/UNMigration/HTCDS>, "HTCDS Field Reference".
    MethodOfControl {
        /// Debt bondage.
        DebtBondage = "DebtBondage",
        /// Takes earnings.
        TakesEarnings = "TakesEarnings",
        /// Restricts access to money.
        RestrictsFinancialAccess = "RestrictsFinancialAccess",
        /// Threats.
        Threats = "Threats",
        /// Psychological abuse.
        PsychologicalAbuse = "PsychologicalAbuse",
        /// Physical abuse.
        PhysicalAbuse = "PhysicalAbuse",
        /// Sexual abuse.
        SexualAbuse = "SexualAbuse",
        /// False promises.
        FalsePromises = "FalsePromises",
        /// Psychoactive substances.
        PsychoactiveSubstances = "PsychoactiveSubstances",
        /// Restricts movement.
        RestrictsMovement = "RestrictsMovement",
        /// Restricts medical care.
        RestrictsMedicalCare = "RestrictsMedicalCare",
        /// Excessive working hours.
        ExcessiveWorkingHours = "ExcessiveWorkingHours",
        /// Uses children.
        UsesChildren = "UsesChildren",
        /// Threatens with police or other authorities.
        ThreatOfLawEnforcement = "ThreatOfLawEnforcement",
        /// Withholds food, sleep and other necessities.
        WithholdsNecessities = "WithholdsNecessities",
        /// Withholds documents.
        WithholdsDocuments = "WithholdsDocuments",
    }
}
