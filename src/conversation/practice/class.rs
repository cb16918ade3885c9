//! What a class did, in totals: no run can be found again in it, and nobody stands above anybody.

use std::collections::BTreeMap;

use super::debrief::Debrief;
use super::marking::Mark;
use super::rehearsed::Rehearsed;
use crate::documents::scenario::{Fit, Principle, Way};
use crate::vocabulary::{ItemId, Message};

/// The fewest runs that are summed up: of fewer, a total would show what one person did. A convention of this program.
pub const FEWEST_RUNS: usize = 3;

/// The totals of runs of one scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    /// The title of the scenario.
    pub title: Message,
    /// Its id.
    pub scenario: String,
    /// Its version.
    pub version: String,
    /// The digest of its file.
    pub digest: String,
    /// How many runs there are.
    pub runs: usize,
    /// Items and signs of which something was recorded otherwise than said or seen, those that most runs missed first.
    pub items: Vec<ItemTotal>,
    /// The kinds of questions, over all runs.
    pub questions: Vec<(Way, usize)>,
    /// How many runs have no question that is advised against.
    pub none_against: usize,
    /// In how many runs each principle has each mark, in the order of [`Mark::ALL`].
    pub marks: Vec<(Principle, Vec<usize>)>,
    /// How many runs ended in a way that fits so.
    pub fits: Vec<(Fit, usize)>,
}

/// One item or sign over all runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemTotal {
    /// Which.
    pub item: ItemId,
    /// In how many runs it was said or seen.
    pub there: usize,
    /// In how many of these it was not recorded.
    pub missed: usize,
    /// In how many runs it was recorded without being said or seen.
    pub over_read: usize,
    /// In how many runs a silence was recorded as a no.
    pub silence_as_no: usize,
}

impl Class {
    /// Sums up runs of one scenario; nothing where there are too few.
    #[must_use]
    pub fn of(runs: &[Rehearsed<Debrief>]) -> Option<Rehearsed<Self>> {
        let told: Vec<Debrief> = runs.iter().map(|run| run.marked(|told, _| told.clone())).collect();
        let first = told.first().filter(|_| told.len() >= FEWEST_RUNS)?;
        let ways = Way::ALL.iter().filter(|way| way.is_question());
        let asked = |way: &Way| {
            let counts = told.iter().flat_map(|run| &run.questions.counts).filter(|(kind, _)| kind == way);
            counts.map(|(_, count)| usize::from(*count)).sum()
        };
        let marked = |principle: &Principle, mark: &Mark| {
            told.iter().filter(|run| run.marks.contains(&(*principle, *mark))).count()
        };
        let marks = |principle: &Principle| Mark::ALL.iter().map(|mark| marked(principle, mark)).collect();
        let fits = |fit: &Fit| told.iter().filter(|run| run.outcome.fit == *fit).count();
        Some(Rehearsed::new(Self {
            title: first.title.clone(),
            scenario: first.scenario.clone(),
            version: first.version.clone(),
            digest: first.digest.clone(),
            runs: told.len(),
            items: items(&told),
            questions: ways.map(|way| (*way, asked(way))).collect(),
            none_against: told.iter().filter(|run| run.questions.first_advised_against.is_none()).count(),
            marks: Principle::ALL.iter().map(|one| (*one, marks(one))).collect(),
            fits: Fit::ALL.iter().map(|fit| (*fit, fits(fit))).collect(),
        }))
    }

    /// Gives how many questions were asked in all.
    #[must_use]
    pub fn asked(&self) -> usize {
        self.questions.iter().map(|(_, count)| count).sum()
    }
}

fn items(runs: &[Debrief]) -> Vec<ItemTotal> {
    let mut totals = BTreeMap::<&ItemId, ItemTotal>::new();
    for one in runs.iter().flat_map(|run| &run.outcome.recorded) {
        let item = one.item.clone();
        let empty = ItemTotal { item, there: 0, missed: 0, over_read: 0, silence_as_no: 0 };
        let total = totals.entry(&one.item).or_insert(empty);
        total.there += usize::from(one.said == "yes");
        total.missed += usize::from(one.is_missed());
        total.over_read += usize::from(one.is_over_read());
        total.silence_as_no += usize::from(one.is_silence_as_no());
    }
    let mut totals: Vec<_> =
        totals.into_values().filter(|one| one.missed + one.over_read + one.silence_as_no > 0).collect();
    totals.sort_by_key(|one| std::cmp::Reverse(one.missed));
    totals
}
