//! The closed lists of a scenario.

use crate::vocabulary::closed_list;

closed_list! {
    /// How a question is put. Authors tag each; nothing is guessed from its words, since classifiers agree with people in
    /// half to three quarters of cases (Haginoya and others 2023).
    Way {
        /// It lets the person begin where they like.
        Open = "open",
        /// It can be answered with yes or no, or with one word.
        Closed = "closed",
        /// It holds the answer that is expected.
        Leading = "leading",
        /// Several questions in one.
        Multiple = "multiple",
        /// It asks for reasons, and sounds like blame.
        Why = "why",
        /// It asks the person to accept a name for themselves.
        Label = "label",
        /// No question: something is said or done.
        Act = "act",
        /// The question of the tool, in the tool's own words.
        AsWritten = "as-written",
    }
}

impl Way {
    /// Says whether it is a question at all.
    #[must_use]
    pub fn is_question(self) -> bool {
        self != Self::Act
    }

    /// Says whether trainers recommend it. A closed question of one's own is neither recommended nor a mistake.
    #[must_use]
    pub fn is_advised_against(self) -> bool {
        matches!(self, Self::Leading | Self::Multiple | Self::Why | Self::Label)
    }
}

closed_list! {
    /// What good practice asks of an officer, each marked by itself after a run.
    Principle {
        /// Nobody else can see or hear.
        Privacy = "privacy",
        /// Danger, needs and the protection of children come before questions.
        Safety = "safety",
        /// Only a professional interpreter, whom the person accepts.
        Interpreter = "interpreter",
        /// True limits and agreement before any question.
        Consent = "consent",
        /// Nothing is promised or hidden.
        Honesty = "honesty",
        /// Questions that leave room.
        Asking = "asking",
        /// What was said is what is recorded.
        Listening = "listening",
        /// A break where distress rises.
        Breaks = "breaks",
        /// A no is taken as a no.
        Respect = "respect",
        /// No talk ends without its closing words.
        Closing = "closing",
    }
}

closed_list! {
    /// What an invented person does when something is said to them. None of it counts against the officer.
    Reaction {
        /// Tells something.
        Answers = "answers",
        /// Tells something, with doubt.
        Hesitates = "hesitates",
        /// Says no.
        Refuses = "refuses",
        /// Says nothing.
        Silent = "silent",
        /// Takes somebody else's side.
        Protects = "protects",
        /// Tells it differently than before.
        Changes = "changes",
        /// Wants to leave.
        Ends = "ends",
    }
}

closed_list! {
    /// The moment of a screening before which a scene is played: each is a step of the session.
    Moment {
        /// Is this a good place to talk? Also the very beginning.
        Alone = "alone",
        /// Moving apart.
        Apart = "apart",
        /// What can be done without asking.
        WithoutAsking = "without-asking",
        /// The checklist, once the officer said that they are alone.
        Checklist = "checklist",
        /// The person's language.
        Language = "language",
        /// How words reach the person.
        Channel = "channel",
        /// The harmless test sentence.
        Sample = "sample",
        /// The officer's view of age.
        Age = "age",
        /// What to do with someone who is or may be under 18.
        Child = "child",
        /// Limits and consent.
        Limits = "limits",
        /// Which tool fits.
        Tool = "tool",
        /// The first question.
        Questions = "questions",
        /// The first offer.
        Offers = "offers",
        /// How safe the person feels.
        SafetyView = "safety-view",
        /// The closing words.
        Closing = "closing",
        /// After a pause.
        Back = "back",
    }
}

closed_list! {
    /// What is true of an invented person.
    Pattern {
        /// Trafficked.
        Trafficked = "trafficked",
        /// Exploited or treated unlawfully, and not trafficked.
        Exploited = "exploited",
        /// Hurt by something else, which needs help of its own.
        OtherHarm = "other-harm",
        /// Nothing of the kind.
        Neither = "neither",
    }
}

closed_list! {
    /// Whether an officer needs to learn something.
    Worth {
        /// It helps to choose the next step.
        ToKnow = "to-know",
        /// It is for somebody else to ask, or for nobody.
        NotToAsk = "not-to-ask",
    }
}

closed_list! {
    /// How an ending of the screening fits the scenario.
    Fit {
        /// The best that could be done.
        Best = "best",
        /// Can be defended.
        Possible = "possible",
        /// Another ending would have been better for the person.
        Unfitting = "unfitting",
    }
}

closed_list! {
    /// How a screening can end, by the ids of its sheet; without a sheet, it was not begun.
    Close {
        /// Every question was put.
        Completed = "completed",
        /// A part was left out.
        PartLeftOut = "part-left-out",
        /// Nothing left could have changed the result.
        Enough = "enough",
        /// An answer asked for help at once.
        Interrupted = "interrupted",
        /// Somebody stopped.
        Stopped = "stopped",
        /// The person did not agree.
        Refused = "refused",
        /// Information and offers only.
        Informed = "informed",
        /// Somebody else will talk with the person.
        HandedOver = "handed-over",
        /// What was told was noted afterwards.
        Noted = "noted",
        /// Signs were noted.
        Observed = "observed",
        /// Where to turn was looked up.
        LookedUp = "looked-up",
        /// Privacy was lost, and nobody came back to the talk.
        BrokenOff = "broken-off",
        /// Nobody was screened.
        NotScreened = "not-screened",
    }
}

closed_list! {
    /// What a learner is warned of.
    Content {
        /// Threats.
        Threats = "threats",
        /// Violence that is spoken of, never shown.
        Violence = "violence",
        /// Sexual exploitation that is spoken of, never shown.
        SexualHarm = "sexual-harm",
        /// A child who is harmed or at risk.
        Child = "child",
        /// Thoughts of harming oneself.
        SelfHarm = "self-harm",
        /// Someone who died.
        Death = "death",
        /// One person controls another.
        Control = "control",
        /// Debt and need.
        Poverty = "poverty",
        /// People who are treated as less.
        Discrimination = "discrimination",
        /// Detention, or the fear of it.
        Detention = "detention",
    }
}

closed_list! {
    /// How people can practise together.
    Group {
        /// One learner at a computer.
        Alone = "alone",
        /// Officer, person and observer, from paper.
        Threes = "threes",
        /// A class before one screen.
        Class = "class",
    }
}

closed_list! {
    /// What is true of the checklist before a talk.
    Tick {
        /// A life is in danger.
        Life = "life",
        /// Somebody is hurt or ill.
        Injury = "injury",
        /// A child is in danger.
        Child = "child",
        /// Water, food, warmth, a toilet, medicine.
        Needs = "needs",
        /// Somebody asked these questions before.
        AskedBefore = "asked-before",
    }
}

closed_list! {
    /// How words reach the person, by the ids of the session.
    Channel {
        /// The officer speaks their language.
        Officer = "officer",
        /// A professional interpreter is here.
        InterpreterHere = "interpreter-here",
        /// A professional interpreter by phone.
        InterpreterPhone = "interpreter-phone",
        /// They read on the screen.
        Screen = "screen",
        /// Someone who came along.
        Companion = "companion",
    }
}

closed_list! {
    /// What an invented person says to a question of a tool.
    Said {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// They do not know, or say nothing that could be either.
        Unknown = "unknown",
        /// They would rather not say.
        Declined = "declined",
    }
}

closed_list! {
    /// What an invented person says to the limits.
    Agreement {
        /// They agree.
        Agrees = "agrees",
        /// Not now.
        Later = "later",
        /// No, or no answer.
        No = "no",
    }
}

closed_list! {
    /// What an invented person says to an offer.
    Wished {
        /// They want it.
        Yes = "yes",
        /// They do not want it.
        No = "no",
        /// Perhaps later.
        Later = "later",
    }
}

closed_list! {
    /// How safe an invented person feels.
    Felt {
        /// Safe.
        Safe = "safe",
        /// Not safe.
        NotSafe = "not-safe",
        /// Not sure.
        NotSure = "not-sure",
        /// They would rather not say.
        Declined = "declined",
    }
}

closed_list! {
    /// Whether an invented person understands the test sentence.
    Understood {
        /// Well.
        Yes = "yes",
        /// No, or not surely.
        No = "no",
    }
}
