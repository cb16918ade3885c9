//! A number for the person to take along: only where they want one, only where it is safe, and looking as they choose.
//!
//! Whatever a person carries may be found, so nothing on the card says what the number is for.

use super::parts::{choice, choose, joined, officer, person, said};
use super::{Asks, Prompt, Saving, Session, Step};
use crate::documents::directory::{ChannelKind, OperatorType};
use crate::judgement::referral::{self, ContactKind};
use crate::vocabulary::{Message, Pathway, closed_list};

closed_list! {
    /// What stands above the number, as the person chooses: nothing, or an everyday place.
    CardLook {
        /// Only the number.
        Number = "number",
        /// A doctor.
        Doctor = "doctor",
        /// A school.
        School = "school",
        /// A shop.
        Shop = "shop",
        /// A hairdresser.
        Hairdresser = "hairdresser",
        /// A taxi.
        Taxi = "taxi",
    }
}

/// What is on the card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonsCard {
    /// What stands above the number, if anything.
    pub title: Option<Message>,
    /// The number, as it is dialled.
    pub number: String,
}

impl Session<'_> {
    /// Gives the card while it is shown.
    #[must_use]
    pub fn persons_card(&self) -> Option<PersonsCard> {
        let Step::Card(Some(look)) = self.at else { return None };
        let title = (look != CardLook::Number).then(|| joined("card_", look.as_str()));
        Some(PersonsCard { title, number: self.number_to_keep()? })
    }

    /// Finds a number that a person may keep: of a helpline that answers calls and is run by neither police nor
    /// immigration, confirmed enough to be dialled.
    pub(super) fn number_to_keep(&self) -> Option<String> {
        let briefing = self.briefing;
        let wanted = [Pathway::Helpline];
        let contacts = referral::recommend(&briefing.documents.directories, briefing.agency, &wanted, &self.context());
        let of_state = |operator| matches!(operator, OperatorType::Police | OperatorType::Immigration);
        let fits = contacts.iter().filter(|found| {
            found.kind == ContactKind::Service(Pathway::Helpline) && !found.operator.is_some_and(of_state)
        });
        let mut calls = fits
            .flat_map(|found| found.ways())
            .filter(|way| matches!(way.kind, ChannelKind::Phone | ChannelKind::ShortCode));
        calls.next().map(|way| way.display.clone())
    }

    pub(super) fn card_safe_prompt(&self) -> Prompt {
        said("ui-card-safe", &["ui-card-paper", "ui-card-remember", "ui-card-no"])
    }

    pub(super) fn card_look_prompt(&self) -> Prompt {
        let looks = CardLook::ALL.iter().map(|look| choice(joined("card_", look.as_str())));
        Prompt { asks: Asks::One(looks.collect()), ..said("ui-card-look", &[]) }
    }

    pub(super) fn card_prompt(&self, look: Option<CardLook>) -> Prompt {
        let number = self.number_to_keep().unwrap_or_default();
        let how = if look.is_some() { "ui-card-write" } else { "ui-card-say" };
        let title = self.persons_card().and_then(|card| card.title);
        let shown = Message::fixed("ui-card-number").text("number", number);
        let says = [officer(Message::fixed(how))].into_iter().chain(title.map(person)).chain([person(shown)]);
        // Who calls from a phone that is watched must know what stays on it.
        let says = says.chain([person(Message::fixed("ui-card-call-list"))]);
        let choices: &[_] = match (look, self.briefing.saving) {
            (Some(_), Saving::Offered) => &["ui-card-done", "ui-card-save"],
            _ => &["ui-card-done"],
        };
        choose(says.collect(), choices)
    }

    pub(super) fn choose_card_safe(&mut self, place: u8) {
        match place {
            0 => self.go(Step::CardLook),
            1 => self.go(Step::Card(None)),
            _ => self.after_closing(),
        }
    }

    pub(super) fn choose_card_look(&mut self, place: u8) {
        if let Some(look) = CardLook::ALL.get(usize::from(place)) {
            self.go(Step::Card(Some(*look)));
        }
    }
}
