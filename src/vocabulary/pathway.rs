//! The kinds of help a finding can point to, and what stops the questions.

use super::closed_list;

closed_list! {
    /// A kind of help. The order is the order in which help is offered and listed.
    Pathway {
        /// Police, ambulance or fire service, now.
        Emergency = "emergency",
        /// Children's services.
        ChildProtection = "child-protection",
        /// Medical care.
        Health = "health",
        /// A trafficking helpline.
        Helpline = "helpline",
        /// A safe place to stay.
        Shelter = "shelter",
        /// The formal identification route of the area.
        FormalReferral = "formal-referral",
        /// A lawyer or legal advice.
        LegalAid = "legal-aid",
        /// Labour inspectorate, unpaid wages.
        LabourInspectorate = "labour-inspectorate",
        /// Advice on immigration status.
        ImmigrationAdvice = "immigration-advice",
        /// Help against domestic or sexual violence.
        DomesticViolence = "domestic-violence",
        /// Support in mental distress.
        MentalHealth = "mental-health",
        /// A professional interpreter.
        Interpreter = "interpreter",
    }
}

closed_list! {
    /// What an answer can reveal that stops the questions at once.
    Interrupt {
        /// Somebody is in danger now.
        Danger = "danger",
        /// Somebody needs medical care now.
        Medical = "medical",
        /// The person may harm themselves.
        SelfHarm = "self-harm",
        /// A child is at risk.
        ChildAtRisk = "child-at-risk",
    }
}
