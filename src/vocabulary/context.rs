//! What is known about an encounter before any question: closed lists, never about one person.

use super::{Area, LanguageTag, Moment, closed_list};

closed_list! {
    /// The officer's view of the person's age; no exact age is ever known.
    Age {
        /// Clearly 18 or older.
        Adult = "adult",
        /// Under 18.
        Child = "child",
        /// Perhaps under 18, so treated as a child (Council of Europe Convention CETS 197, art. 10(3)).
        PresumedChild = "presumed-child",
    }
}

closed_list! {
    /// As what the officer works.
    Role {
        /// Police.
        Police = "police",
        /// Border guard or immigration officer.
        Border = "border",
        /// Labour inspector.
        LabourInspector = "labour-inspector",
        /// Social worker.
        SocialWorker = "social-worker",
        /// Health worker.
        Health = "health",
        /// Shelter worker.
        Shelter = "shelter",
        /// Helpline worker.
        Helpline = "helpline",
        /// Trained to talk with children about harm.
        ChildSpecialist = "child-specialist",
    }
}

closed_list! {
    /// What the agency legally is in its area; not the same as the role.
    Standing {
        /// A listed authority with a duty to notify; it may also refer.
        ListedAuthority = "listed-authority",
        /// May make a formal referral, without a duty to notify.
        FirstResponder = "first-responder",
        /// Neither.
        Neither = "neither",
    }
}

closed_list! {
    /// Where the encounter takes place.
    Setting {
        /// A workplace.
        Workplace = "workplace",
        /// A border crossing or port.
        Border = "border",
        /// The street or a vehicle.
        Street = "street",
        /// A shelter or reception centre.
        Shelter = "shelter",
        /// A clinic or hospital.
        Clinic = "clinic",
        /// A police station or place of detention.
        Custody = "custody",
        /// A call or a chat.
        Remote = "remote",
    }
}

closed_list! {
    /// The kinds of context a rule may look at.
    ContextKind {
        /// See [`Age`].
        Age = "age",
        /// See [`Role`].
        Role = "role",
        /// See [`Standing`].
        Standing = "standing",
        /// See [`Area`].
        Area = "area",
        /// The person's language.
        Language = "language",
        /// See [`Setting`].
        Setting = "setting",
        /// Whether the person agreed; only duties look at it.
        Consent = "consent",
        /// Whether a child may be at risk, this person or another; only duties look at it.
        ChildAtRisk = "child-at-risk",
    }
}

impl ContextKind {
    /// Says whether only duties look at it: a level of concern never depends on it.
    #[must_use]
    pub fn is_of_duties(self) -> bool {
        matches!(self, Self::Consent | Self::ChildAtRisk)
    }
}

/// What is known about one encounter. A tool is judged only when every kind it names is known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Context {
    /// The officer's view of age.
    pub age: Option<Age>,
    /// The officer's role.
    pub role: Option<Role>,
    /// The agency's standing.
    pub standing: Option<Standing>,
    /// Where the encounter takes place in law.
    pub area: Option<Area>,
    /// The person's language.
    pub language: Option<LanguageTag>,
    /// Where the encounter takes place in fact.
    pub setting: Option<Setting>,
    /// Whether the person agreed to the step a duty asks about.
    pub consent: Option<bool>,
    /// Whether a child may be at risk, this person or another; `false` unless it is known.
    pub child_at_risk: bool,
    /// What time it is; only for what is open and what is out of date.
    pub now: Option<Moment>,
}

impl Context {
    /// Gives the value of one kind as its id, or nothing where it is not known.
    #[must_use]
    pub fn value(&self, kind: ContextKind) -> Option<&str> {
        match kind {
            ContextKind::Age => self.age.map(Age::as_str),
            ContextKind::Role => self.role.map(Role::as_str),
            ContextKind::Standing => self.standing.map(Standing::as_str),
            ContextKind::Area => self.area.as_ref().map(Area::as_str),
            ContextKind::Language => self.language.as_ref().map(LanguageTag::as_str),
            ContextKind::Setting => self.setting.map(Setting::as_str),
            ContextKind::Consent => self.consent.map(|given| if given { "given" } else { "not-given" }),
            ContextKind::ChildAtRisk => Some(if self.child_at_risk { "yes" } else { "no" }),
        }
    }

    /// Sets the value of one kind by its id. Says whether there is such a value.
    pub fn set(&mut self, kind: ContextKind, value: &str) -> bool {
        match kind {
            ContextKind::Age => put(&mut self.age, Age::parse(value)),
            ContextKind::Role => put(&mut self.role, Role::parse(value)),
            ContextKind::Standing => put(&mut self.standing, Standing::parse(value)),
            ContextKind::Area => put(&mut self.area, Area::parse(value).ok()),
            ContextKind::Language => put(&mut self.language, LanguageTag::parse(value).ok()),
            ContextKind::Setting => put(&mut self.setting, Setting::parse(value)),
            ContextKind::Consent => put(
                &mut self.consent,
                match value {
                    "given" => Some(true),
                    "not-given" => Some(false),
                    _ => None,
                },
            ),
            ContextKind::ChildAtRisk => {
                self.child_at_risk = value == "yes";
                matches!(value, "yes" | "no")
            }
        }
    }

    /// Says whether the person is treated as a child: presumed to be one counts.
    #[must_use]
    pub fn is_child(&self) -> bool {
        matches!(self.age, Some(Age::Child | Age::PresumedChild))
    }

    /// Says whether the value of one kind is `expected`. An area also counts as its country, a language tag also as
    /// its primary language, and a presumed child as a child.
    #[must_use]
    pub fn is(&self, kind: ContextKind, expected: &str) -> bool {
        self.value(kind).is_some_and(|value| {
            value == expected
                || kind == ContextKind::Age && value == Age::PresumedChild.as_str() && expected == Age::Child.as_str()
                || matches!(kind, ContextKind::Area | ContextKind::Language)
                    && value.strip_prefix(expected).is_some_and(|rest| rest.starts_with('-'))
        })
    }
}

fn put<T>(place: &mut Option<T>, value: Option<T>) -> bool {
    let known = value.is_some();
    *place = value;
    known
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_context_can_be_set_by_ids() {
        let mut context = Context::default();
        let values = ["child", "health", "neither", "GB-SCT", "prs", "clinic", "not-given", "yes"];
        for (kind, value) in ContextKind::ALL.iter().zip(values) {
            assert!(context.set(*kind, value), "{value}");
            assert_eq!(context.value(*kind), Some(value));
            assert!(!context.set(*kind, "?"));
        }
    }

    #[test]
    fn a_subdivision_also_counts_as_its_country() {
        let context = Context { area: Area::parse("GB-SCT").ok(), ..Context::default() };
        assert!(context.is(ContextKind::Area, "GB"));
        assert!(context.is(ContextKind::Area, "GB-SCT"));
        assert!(!context.is(ContextKind::Area, "GB-ENG"));
        assert!(!context.is(ContextKind::Age, "adult"));
    }
}
