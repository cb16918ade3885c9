//! Finding the way: which card, which item, which offer comes next.

use super::heard::{Channel, Concernment, Enough, Part};
use super::{Equipped, Session, Step};
use crate::answers::AnswerCode;
use crate::documents::tool::{By, Item, ItemIx, Section, Sensitivity, Value};
use crate::judgement::referral;
use crate::judgement::scoring::{Outcome, Reach};
use crate::vocabulary::{Age, Context, Interrupt, LanguageTag, Pathway};

/// The kinds of help that every ending carries, whatever was answered.
pub(super) const ALWAYS_OFFERED: [Pathway; 3] = [Pathway::Health, Pathway::Helpline, Pathway::LegalAid];

/// The kinds of help that an answer asks for at once, whatever the finding says.
pub(super) fn help_at_once(interrupt: Interrupt) -> Vec<Pathway> {
    match interrupt {
        Interrupt::Danger => vec![Pathway::Emergency],
        Interrupt::Medical => vec![Pathway::Health],
        Interrupt::SelfHarm => vec![Pathway::Health, Pathway::MentalHealth],
        Interrupt::ChildAtRisk => vec![Pathway::ChildProtection],
    }
}

/// The most screens that come between the items of a talk.
const INTERRUPTIONS: usize = 3;

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
            child_at_risk: self.child_at_risk(),
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

    /// Finds the card that the checklist asks for, `after` none or the one just read.
    pub(super) fn card_after(&self, after: Option<Step>) -> Option<Step> {
        let cards = [
            (Step::DangerCard, self.heard.in_danger()),
            (Step::NeedsCard, self.heard.has(Concernment::Needs)),
            (Step::AskedBeforeCard, self.heard.has(Concernment::AskedBefore)),
            (Step::NotTrainedCard, self.heard.has(Concernment::NotTrained)),
        ];
        let read = after.and_then(|card| cards.iter().position(|(step, _)| *step == card)).map_or(0, |place| place + 1);
        cards[read..].iter().find(|(_, wanted)| *wanted).map(|(step, _)| *step)
    }

    /// Lists the items that can be put now, in tool order: open ones, answered or not.
    pub(super) fn open_items(&self) -> Vec<ItemIx> {
        let Some(equipped) = self.equipped() else { return Vec::new() };
        let context = self.context();
        let codes = self.responses.expose();
        (0..equipped.tool.items.len())
            .filter_map(|place| u16::try_from(place).ok().map(ItemIx))
            .filter(|item| equipped.program().reach(*item, codes, &context) == Reach::Open)
            .collect()
    }

    /// Lists the open items but those of a part that the person left out. Once enough has been said, nothing more is
    /// asked; of the signs there are only those left that can't wait.
    pub(super) fn wanted_items(&self) -> Vec<ItemIx> {
        let left_out = match self.heard.forewarned {
            Some((first, Part::LeftOut)) => self.section_of(first),
            _ => None,
        };
        let ended = self.heard.enough == Some(Enough::Ended);
        let mut items = self.open_items();
        items.retain(|ix| {
            let spared = ended && !self.was_put(*ix) && (self.is_asked(*ix) || !self.cannot_wait(*ix));
            !spared && !left_out.is_some_and(|section| section.items.contains(ix))
        });
        items
    }

    /// Says whether the person is asked this item.
    pub(super) fn is_asked(&self, ix: ItemIx) -> bool {
        self.item_at(ix).is_some_and(|item| item.by == By::Asked)
    }

    /// Says whether an answer to this item asks for something at once.
    fn cannot_wait(&self, ix: ItemIx) -> bool {
        self.item_at(ix).is_some_and(|item| !item.now.is_empty())
    }

    pub(super) fn item_at(&self, ix: ItemIx) -> Option<&Item> {
        self.equipped()?.tool.item(ix)
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
        self.heard.forewarned.is_none()
            && self.is_asked(item)
            && self.section_of(item).is_some_and(|section| {
                section.sensitivity == Sensitivity::High
                    && !section.items.iter().any(|other| self.is_asked(*other) && self.was_put(*other))
            })
    }

    /// Says whether there is room for one more screen between the items (GOV.UK Design System: interruption pages are
    /// read only where they are few). Coming back to one that was shown takes no room, and what an answer asks for at
    /// once always has its card.
    fn may_interrupt(&self, with: Step) -> bool {
        let seen = &self.heard.interruptions;
        seen.len() < INTERRUPTIONS || seen.contains(&(self.at, with))
    }

    /// Says whether nothing left to ask could change headline, help or duties, or ask for help at once.
    pub(super) fn enough(&self) -> bool {
        let urgent = |ix: &ItemIx| self.is_asked(*ix) && self.cannot_wait(*ix) && !self.was_put(*ix);
        self.equipped().is_some_and(|equipped| {
            equipped.tool.scoring.is_some() && equipped.program().enough(self.responses.expose(), &self.context())
        }) && !self.wanted_items().iter().any(urgent)
    }

    /// Lists what the answers so far ask for at once.
    pub(super) fn interrupts(&self) -> Vec<Interrupt> {
        let items = 0..self.responses.expose().len();
        let items = items.filter_map(|place| u16::try_from(place).ok().map(ItemIx));
        let kept = self.heard.kept().flat_map(|kept| kept.now.iter().copied());
        let mut found: Vec<Interrupt> = items.filter_map(|item| self.interrupt(item)).chain(kept).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Finds what an answer asks for at once.
    pub(super) fn interrupt(&self, item: ItemIx) -> Option<Interrupt> {
        let item_of_tool = self.item_at(item)?;
        let given = *self.responses.expose().get(usize::from(item.0))?;
        let is_given = |value: &Value| AnswerCode::of_values(item_of_tool, &[*value]) == Some(given);
        item_of_tool.now.iter().find(|(value, _)| is_given(value)).map(|(_, interrupt)| *interrupt)
    }

    /// Finds the step after an item was answered: an interrupt, "enough", a forewarning, the next item, or the offers.
    pub(super) fn after_item(&self, answered: Option<ItemIx>) -> Step {
        let interrupt = answered.and_then(|item| self.interrupt(item)).map(Step::InterruptCard);
        if let Some(card) = interrupt {
            return card;
        }
        match self.next_item() {
            None => self.next_offer(),
            Some(item) => {
                let may_end = self.is_asked(item) && answered.is_some() && self.heard.enough.is_none();
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
        Some(equipped.program().assess(self.responses.expose(), &self.context()))
    }

    /// Lists the kinds of help to offer: those of the finding, then those that every ending carries.
    pub(super) fn offers(&self) -> Vec<Pathway> {
        let found = self.outcome().map_or_else(Vec::new, |outcome| outcome.pathways);
        let at_once = self.interrupts().into_iter().flat_map(help_at_once);
        let mut offers: Vec<Pathway> = Vec::new();
        for pathway in at_once.chain(found).chain(ALWAYS_OFFERED) {
            let to_the_person = match pathway {
                Pathway::Emergency | Pathway::Interpreter | Pathway::ChildProtection => false,
                // Where the law refers a child without asking, to ask would be a false choice.
                Pathway::FormalReferral if !self.is_adult() => false,
                // Where no route is open to this officer for this person there is nothing to offer: the helpline knows.
                Pathway::FormalReferral => {
                    let directories = &self.briefing.documents.directories;
                    referral::within_reach(directories, self.briefing.agency, pathway, &self.context())
                }
                _ => true,
            };
            let to_the_person = to_the_person && self.briefing.offers.iter().any(|(worded, _)| *worded == pathway);
            if to_the_person && !offers.contains(&pathway) {
                offers.push(pathway);
            }
        }
        offers.sort_unstable();
        offers
    }

    /// Says whether a child may be at risk, this person or another: as the officer ticked, or as an answer told.
    pub(super) fn child_at_risk(&self) -> bool {
        self.heard.has(Concernment::Child) || self.interrupts().contains(&Interrupt::ChildAtRisk)
    }

    /// Finds the next offer not made yet, or the step after the offers.
    pub(super) fn next_offer(&self) -> Step {
        let open = self.offers().into_iter().find(|pathway| self.heard.wish(*pathway).is_none());
        open.map_or(Step::SafetyView, Step::Offer)
    }
}
