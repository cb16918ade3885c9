//! The closed lists of a directory.

use crate::vocabulary::closed_list;

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
        /// They do not, or they are too old to be relied on.
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
        /// Police, where it sees fit.
        PoliceAtTimes = "police-at-times",
        /// Police or prosecutors, in any case.
        Police = "police",
        /// Border guard, in any case.
        BorderGuard = "border-guard",
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
    /// Whether the person's consent is needed.
    Consent {
        /// It is.
        Needed = "needed",
        /// It is not; the person is still told.
        NotNeeded = "not-needed",
    }
}

closed_list! {
    /// What the directory of a country can lack.
    Gap {
        /// No line or authority for children that can be reached.
        ChildLine = "child-line",
        /// Nothing for adults.
        AdultService = "adult-service",
        /// Nothing that is open to men.
        ServiceForMen = "service-for-men",
        /// Nobody for work and wages.
        LabourBody = "labour-body",
        /// No way in writing: neither text message nor chat.
        TextChannel = "text-channel",
        /// No relay for people who do not hear or speak.
        Relay = "relay",
        /// The only lines are run by police or an immigration authority.
        IndependentLine = "independent-line",
        /// Nothing on whether the law makes anyone report a child.
        ChildLaw = "child-law",
        /// Nothing on what the law asks about an adult.
        AdultLaw = "adult-law",
    }
}
