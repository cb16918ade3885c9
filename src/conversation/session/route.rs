//! Finding the way: which card, which item, which offer comes next.

use super::heard::{Channel, Concernment, Part};
use super::{Equipped, Session, Step};
use crate::answers::AnswerCode;
use crate::documents::tool::{By, ItemIx, Section, Sensitivity, Value};
use crate::judgement::referral;
use crate::judgement::scoring::{Outcome, Reach};
use crate::vocabulary::{Age, Context, Interrupt, LanguageTag, Pathway};

/// The kinds of help that every ending carries, whatever was answered.
pub(super) const ALWAYS_OFFERED: [Pathway; 3] = [Pathway::Health, Pathway::Helpline, Pathway::LegalAid];

/// The most screens that come between the items of a talk.
const INTERRUPTIONS: usize = 3;

/// The most offers that are made in a sitting.
const OFFERS: usize = 5;

impl Session<'_> {
    /// Gives the tool in use.
    pub(super) fn equipped(&self) -> Option<&Equipped> {
        self.heard.tool.and_then(|place| self.briefing.documents.tools.get(place))
    }

    /// Gives what is known about the encounter.
    pub(super) fn context(&self) -> Context {
        Context {
            age: self.heard.age,
            role: Some(self.briefing.role),
            standing: Some(self.briefing.standing),
            area: Some(self.briefing.area.clone()),
            language: Some(self.heard.language.clone().unwrap_or_else(|| self.briefing.language.clone())),
            setting: self.briefing.setting,
            consent: None,
            child_at_risk: false,
            now: self.briefing.clock.now(),
        }
    }

    pub(super) fn is_adult(&self) -> bool {
        self.heard.age.is_none_or(|age| age == Age::Adult)
    }

    /// Lists how words can reach this person. Text on the screen needs a locale whose words may be shown.
    pub(super) fn channels(&self) -> Vec<Channel> {
        let shown = self.speaks_one_of(self.briefing.shown);
        Channel::ALL.into_iter().filter(|channel| *channel != Channel::OnScreen || shown).collect()
    }

    /// Says whether the words that are here in the person's language are a draft.
    pub(super) fn has_draft(&self) -> bool {
        self.speaks_one_of(self.briefing.drafts)
    }

    /// Says whether the words in the person's language are a draft that nobody here has accepted.
    pub(super) fn withheld(&self) -> bool {
        self.has_draft() && !self.speaks_one_of(self.briefing.shown)
    }

    fn speaks_one_of(&self, languages: &[LanguageTag]) -> bool {
        self.heard.language.as_ref().is_some_and(|language| languages.iter().any(|wider| language.is_within(wider)))
    }

    /// Finds the card that the checklist asks for, `after` none or the one just read; then the way goes on.
    pub(super) fn card_after(&self, after: Option<Step>) -> Step {
        let cards = [
            (Step::DangerCard, self.heard.in_danger()),
            (Step::NeedsCard, self.heard.has(Concernment::Needs)),
            (Step::AskedBeforeCard, self.heard.has(Concernment::AskedBefore)),
            (Step::NotTrainedCard, self.heard.has(Concernment::NotTrained)),
        ];
        let read = after.and_then(|card| cards.iter().position(|(step, _)| *step == card)).map_or(0, |place| place + 1);
        cards[read..]
            .iter()
            .find(|(_, wanted)| *wanted)
            .map_or_else(|| self.heard.resume.unwrap_or(Step::Language), |(step, _)| *step)
    }

    /// Lists the items that can be put now, in tool order: open ones, answered or not.
    pub(super) fn open_items(&self) -> Vec<ItemIx> {
        let Some(equipped) = self.equipped() else { return Vec::new() };
        let context = self.context();
        let codes = self.responses.expose();
        (0..equipped.tool.items.len())
            .filter_map(|place| u16::try_from(place).ok().map(ItemIx))
            .filter(|item| equipped.program.reach(*item, codes, &context) == Reach::Open)
            .collect()
    }

    /// Lists the open items but those of a part that the person left out.
    pub(super) fn wanted_items(&self) -> Vec<ItemIx> {
        let left_out = match self.heard.forewarned {
            Some((first, Part::LeftOut)) => self.section_of(first),
            _ => None,
        };
        let mut items = self.open_items();
        items.retain(|item| !left_out.is_some_and(|section| section.items.contains(item)));
        items
    }

    /// Finds the next item that was not put yet.
    pub(super) fn next_item(&self) -> Option<ItemIx> {
        self.wanted_items().into_iter().find(|item| !self.was_put(*item))
    }

    fn was_put(&self, item: ItemIx) -> bool {
        self.responses.expose().get(usize::from(item.0)) != Some(&AnswerCode::NOT_ASKED)
    }

    pub(super) fn section_of(&self, item: ItemIx) -> Option<&Section> {
        self.equipped()?.tool.sections.iter().find(|section| section.items.contains(&item))
    }

    /// Says whether this item belongs to the first of the harder parts, which has not been announced.
    fn wants_forewarning(&self, item: ItemIx) -> bool {
        let asked = |ix: &ItemIx| {
            self.equipped().and_then(|found| found.tool.items.get(usize::from(ix.0))).is_some_and(|i| i.by == By::Asked)
        };
        self.heard.forewarned.is_none()
            && asked(&item)
            && self.section_of(item).is_some_and(|section| {
                section.sensitivity == Sensitivity::High
                    && !section.items.iter().any(|other| asked(other) && self.was_put(*other))
            })
    }

    /// Says whether there is room for one more screen between the items (GOV.UK Design System: interruption pages are
    /// read only where they are few). Coming back to one that was shown takes no room.
    fn may_interrupt(&self, with: Step) -> bool {
        let seen = &self.heard.interruptions;
        seen.len() < INTERRUPTIONS || seen.contains(&(self.at, with))
    }

    /// Finds what the answer before this prompt asks for at once, where there was no room for a card of its own.
    pub(super) fn untold(&self) -> Option<Interrupt> {
        let Some(Step::Item(before)) = self.trail.last() else { return None };
        self.interrupt(*before)
    }

    /// Says whether nothing left could change headline, help or duties.
    pub(super) fn enough(&self) -> bool {
        self.equipped().is_some_and(|equipped| {
            equipped.tool.scoring.is_some() && equipped.program.enough(self.responses.expose(), &self.context())
        })
    }

    /// Lists what the answers so far ask for at once.
    pub(super) fn interrupts(&self) -> Vec<Interrupt> {
        let items = 0..self.responses.expose().len();
        let items = items.filter_map(|place| u16::try_from(place).ok().map(ItemIx));
        let kept = self.heard.left.iter().flat_map(|left| left.now.iter().copied());
        let mut found: Vec<Interrupt> = items.filter_map(|item| self.interrupt(item)).chain(kept).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Finds what an answer asks for at once.
    pub(super) fn interrupt(&self, item: ItemIx) -> Option<Interrupt> {
        let item_of_tool = self.equipped()?.tool.items.get(usize::from(item.0))?;
        let given = *self.responses.expose().get(usize::from(item.0))?;
        let is_given = |value: &Value| AnswerCode::of_values(item_of_tool, &[*value]) == Some(given);
        item_of_tool.now.iter().find(|(value, _)| is_given(value)).map(|(_, interrupt)| *interrupt)
    }

    /// Finds the step after an item was answered: an interrupt, "enough", a forewarning, the next item, or the offers.
    pub(super) fn after_item(&self, answered: Option<ItemIx>) -> Step {
        let interrupt = answered.and_then(|item| self.interrupt(item)).map(Step::InterruptCard);
        if let Some(card) = interrupt.filter(|card| self.may_interrupt(*card)) {
            return card;
        }
        match self.next_item() {
            None => self.next_offer(),
            Some(item) => {
                let asked = self.equipped().and_then(|equipped| equipped.tool.items.get(usize::from(item.0)));
                let could_spare = asked.is_some_and(|item| item.by == By::Asked);
                let may_end = could_spare && answered.is_some() && !self.heard.went_on;
                if may_end && self.may_interrupt(Step::Enough) && self.enough() {
                    Step::Enough
                } else if self.wants_forewarning(item) && self.may_interrupt(Step::Forewarn(item)) {
                    Step::Forewarn(item)
                } else {
                    Step::Item(item)
                }
            }
        }
    }

    /// Judges the answers given so far.
    pub(super) fn outcome(&self) -> Option<Outcome> {
        let equipped = self.equipped().filter(|equipped| equipped.tool.scoring.is_some())?;
        Some(equipped.program.assess(self.responses.expose(), &self.context()))
    }

    /// Lists the kinds of help to offer: those of the finding, then those that every ending carries.
    pub(super) fn offers(&self) -> Vec<Pathway> {
        let found = self.outcome().map_or_else(Vec::new, |outcome| outcome.pathways);
        let mut offers: Vec<Pathway> = Vec::new();
        for pathway in found.into_iter().chain(ALWAYS_OFFERED) {
            let to_the_person = match pathway {
                Pathway::Emergency | Pathway::Interpreter | Pathway::ChildProtection => false,
                // Where no route is open to this officer for this person there is nothing to offer: the helpline knows.
                Pathway::FormalReferral => {
                    let directories = &self.briefing.documents.directories;
                    referral::within_reach(directories, self.briefing.agency, pathway, &self.context())
                }
                _ => true,
            };
            if to_the_person && !offers.contains(&pathway) {
                offers.push(pathway);
            }
        }
        offers.truncate(OFFERS);
        offers.sort_unstable();
        offers
    }

    /// Finds the next offer not made yet, or the step after the offers.
    pub(super) fn next_offer(&self) -> Step {
        let open = self.offers().into_iter().find(|pathway| self.heard.wish(*pathway).is_none());
        open.map_or(Step::SafetyView, Step::Offer)
    }
}
