//! Floor 3: how far people agree who rate the same written cases. Figures only; what they mean is said elsewhere.
//!
//! Where a figure is not defined, nothing stands in its place: nothing is divided by zero, and no interval is made up.
//! The sources:
//!
//! - Cohen's kappa of two raters: Cohen 1960; its standard error: Fleiss, Cohen and Everitt 1969, that for intervals, and
//!   the normal distribution.
//! - Fleiss' kappa of many raters: Fleiss 1971. AC1: Gwet 2008. The standard errors of both are those of Gwet 2008, by
//!   linearization, with Student's t on the rows less one; rows that some left open count as far as they were rated. (The
//!   older error of Fleiss and others 1979 holds only where nobody agrees, and gives no interval.)
//! - Agreement on one rating, such as on "yes": Cicchetti and Feinstein 1990, for many raters as the pairs of equal ratings
//!   among all pairs with that rating.
//! - Intervals of these shares: Wilson 1927; that of agreement on one rating turned from it, as in Graham and Bull 1998.
//! - The words: Landis and Koch 1977.

mod share;
mod student;

use std::collections::BTreeMap;

use crate::documents::ratings::{Rating, Ratings, Row};
use crate::vocabulary::{ItemId, ScenarioId, closed_list};

pub use share::Share;
use share::met;
use student::{exact, quantile};

/// How many ratings there are to choose from.
const KINDS: usize = Rating::ALL.len();

/// The number that 95 % of the normal distribution lie within, on both sides of zero.
const NORMAL: f64 = 1.959_963_984_540_054;

/// From this share of one rating on, the reader is warned. A convention of this program: kappa falls off gradually.
const COMMON: f64 = 0.8;

/// An error below this is none: what is left of a difference that is zero.
const NOISE: f64 = 1e-9;

closed_list! {
    /// What Landis and Koch call a kappa: a convention, and no measure.
    Strength {
        /// Below 0.
        Poor = "poor",
        /// To 0.20.
        Slight = "slight",
        /// To 0.40.
        Fair = "fair",
        /// To 0.60.
        Moderate = "moderate",
        /// To 0.80.
        Substantial = "substantial",
        /// Above.
        AlmostPerfect = "almost-perfect",
    }
}

impl Strength {
    /// Gives the word for a kappa as it is printed, with two decimals.
    #[must_use]
    pub fn of(kappa: f64) -> Self {
        let hundredths = (kappa * 100.0).round();
        let from = [
            (81.0, Self::AlmostPerfect),
            (61.0, Self::Substantial),
            (41.0, Self::Moderate),
            (21.0, Self::Fair),
            (0.0, Self::Slight),
        ];
        from.into_iter().find(|(from, _)| hundredths >= *from).map_or(Self::Poor, |(_, word)| word)
    }
}

/// A figure, with how sure it is where that can be said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coefficient {
    /// The figure; 1 is full agreement, 0 what chance alone would give.
    pub value: f64,
    /// Its standard error.
    pub error: Option<f64>,
    /// The interval of 95 %, within -1 and 1. None where there are too few rows, or where nobody disagreed: there the
    /// formulas would claim to be certain.
    pub interval: Option<[f64; 2]>,
}

/// How far some raters agree.
#[derive(Debug, Clone, PartialEq)]
pub struct Together {
    /// The rows that at least two of them rated.
    pub rows: usize,
    /// How many of their comparisons are equal, as a share; nothing where there is none.
    pub same: Option<Share>,
    /// The same of comparisons in which a rating was given at all, in the order of [`Rating::ALL`].
    pub on: [Option<Share>; KINDS],
}

/// Two raters.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// Who.
    pub raters: [u16; 2],
    /// How far they agree.
    pub together: Together,
    /// Cohen's kappa; nothing where both gave one and the same rating throughout, or have no row in common.
    pub cohen: Option<Coefficient>,
}

/// One item over all written cases.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Which.
    pub item: ItemId,
    /// How many comparisons are equal, as a share.
    pub same: f64,
    /// The cases on which the raters part, with how often each rating was given.
    pub divided: Vec<(ScenarioId, [usize; KINDS])>,
}

/// How far the raters of a table agree.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreement {
    /// The raters, by their numbers.
    pub raters: Vec<u16>,
    /// How many written cases there are.
    pub vignettes: usize,
    /// How many ratings are missing.
    pub gaps: usize,
    /// How often each rating was given.
    pub counts: [usize; KINDS],
    /// All raters.
    pub together: Together,
    /// Fleiss' kappa; nothing where one and the same rating was given throughout.
    pub fleiss: Option<Coefficient>,
    /// Gwet's AC1, over the three ratings that can be given.
    pub ac1: Option<Coefficient>,
    /// Each two raters.
    pub pairs: Vec<Pair>,
    /// The items, the one that divides the raters most first.
    pub items: Vec<Item>,
}

impl Agreement {
    /// Finds how far the raters of a table agree.
    #[must_use]
    pub fn of(ratings: &Ratings) -> Self {
        let rows: Vec<[usize; KINDS]> = ratings.rows.iter().map(counts).collect();
        let mut vignettes: Vec<&ScenarioId> = ratings.rows.iter().map(|row| &row.vignette).collect();
        vignettes.sort();
        vignettes.dedup();
        let given: usize = rows.iter().map(all).sum();
        let [fleiss, ac1] = of_many(&rows);
        Self {
            raters: ratings.raters.clone(),
            vignettes: vignettes.len(),
            gaps: ratings.rows.len() * ratings.raters.len() - given,
            counts: each(|kind| rows.iter().map(|row| row[kind]).sum()),
            together: together(&rows),
            fleiss,
            ac1,
            pairs: pairs(ratings),
            items: items(ratings),
        }
    }

    /// Gives the share of a rating among all.
    #[must_use]
    pub fn share(&self, rating: Rating) -> f64 {
        exact(self.counts[place(rating)]) / exact(all(&self.counts))
    }

    /// Gives a rating that is so common that kappa says little.
    #[must_use]
    pub fn common(&self) -> Option<Rating> {
        Rating::ALL.iter().copied().find(|rating| self.share(*rating) >= COMMON)
    }
}

impl Together {
    /// Gives the share of equal comparisons among those with this rating; nothing where it was never given.
    #[must_use]
    pub fn on(&self, rating: Rating) -> Option<Share> {
        self.on[place(rating)]
    }
}

fn place(rating: Rating) -> usize {
    rating as usize
}

fn each<T>(of: impl FnMut(usize) -> T) -> [T; KINDS] {
    std::array::from_fn(of)
}

fn all(counts: &[usize; KINDS]) -> usize {
    counts.iter().sum()
}

fn counts(row: &Row) -> [usize; KINDS] {
    let of = |kind: &Rating| row.given.iter().filter(|given| **given == Some(*kind)).count();
    each(|kind| Rating::ALL.get(kind).map_or(0, of))
}

/// Counts, of one row, the equal comparisons and all of them, each in both directions.
fn comparisons(row: &[usize; KINDS]) -> (usize, usize) {
    let all = all(row);
    (row.iter().map(|count| count * count.saturating_sub(1)).sum(), all * all.saturating_sub(1))
}

/// The share of equal comparisons of a row that at least two people rated.
fn same(row: &[usize; KINDS]) -> Option<f64> {
    let (equal, all) = comparisons(row);
    (all > 0).then(|| exact(equal) / exact(all))
}

/// A row counts as much as another, however many people rated it.
fn mean_same<'a>(rows: impl IntoIterator<Item = &'a [usize; KINDS]>) -> Option<f64> {
    let shares: Vec<f64> = rows.into_iter().filter_map(same).collect();
    (!shares.is_empty()).then(|| shares.iter().sum::<f64>() / exact(shares.len()))
}

fn together(rows: &[[usize; KINDS]]) -> Together {
    let on = |kind: usize| {
        let equal: usize = rows.iter().map(|row| row[kind] * row[kind].saturating_sub(1)).sum();
        let with: usize = rows.iter().map(|row| row[kind] * all(row).saturating_sub(1)).sum();
        let met = rows.iter().map(|row| met(row, kind)).sum();
        (with > 0).then(|| Share::on_rating(exact(equal) / exact(with), met))
    };
    let both = rows.iter().filter(|row| all(row) >= 2).count();
    Together { rows: both, same: mean_same(rows).map(|same| Share::of_rows(same, exact(both))), on: each(on) }
}

/// Gives Fleiss' kappa and Gwet's AC1: they differ only in what chance is taken to do.
fn of_many(rows: &[[usize; KINDS]]) -> [Option<Coefficient>; 2] {
    let rows: Vec<&[usize; KINDS]> = rows.iter().filter(|row| all(row) > 0).collect();
    let Some(raw) = mean_same(rows.iter().copied()) else { return [None; 2] };
    let share = |row: &[usize; KINDS], kind: usize| exact(row[kind]) / exact(all(row));
    let usual = each(|kind| rows.iter().map(|row| share(row, kind)).sum::<f64>() / exact(rows.len()));
    let fleiss = |row: &[usize; KINDS]| (0..KINDS).map(|kind| usual[kind] * share(row, kind)).sum::<f64>();
    let gwet = |row: &[usize; KINDS]| {
        (0..KINDS).map(|kind| (1.0 - usual[kind]) * share(row, kind)).sum::<f64>() / exact(KINDS - 1)
    };
    [linearized(&rows, raw, &fleiss), linearized(&rows, raw, &gwet)]
}

/// Takes off what chance would give, which is the mean of what it gives in each row, and finds the error.
fn linearized(rows: &[&[usize; KINDS]], raw: f64, chance_in: &dyn Fn(&[usize; KINDS]) -> f64) -> Option<Coefficient> {
    let many = exact(rows.len());
    let chance = rows.iter().map(|row| chance_in(row)).sum::<f64>() / many;
    let left = 1.0 - chance;
    if left < NOISE {
        return None;
    }
    let value = (raw - chance) / left;
    // A row that one person alone rated says what is usual, and nothing of agreement. Beside few others it takes the figure
    // off its scale, where it has no meaning.
    if value < -1.0 - NOISE {
        return None;
    }
    let value = value.max(-1.0);
    let weight = many / exact(rows.iter().filter(|row| all(row) >= 2).count());
    let off = |row: &&[usize; KINDS]| {
        let own = same(row).map_or(0.0, |same| weight * (same - chance) / left);
        own - 2.0 * (1.0 - value) * (chance_in(row) - chance) / left - value
    };
    let squares: f64 = rows.iter().map(|row| off(row).powi(2)).sum();
    let error = (rows.len() > 1).then(|| (squares / (many * (many - 1.0))).sqrt());
    Some(coefficient(value, error, || quantile(rows.len() - 1)))
}

fn coefficient(value: f64, error: Option<f64>, reach: impl FnOnce() -> f64) -> Coefficient {
    let interval = error.filter(|error| *error > NOISE).map(|error| {
        let reach = reach() * error;
        [(value - reach).max(-1.0), (value + reach).min(1.0)]
    });
    Coefficient { value, error, interval }
}

fn pairs(ratings: &Ratings) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for (first, one) in ratings.raters.iter().enumerate() {
        for (second, other) in ratings.raters.iter().enumerate().skip(first + 1) {
            let mut table = [[0; KINDS]; KINDS];
            let mut rows = Vec::new();
            for row in &ratings.rows {
                if let (Some(one), Some(other)) = (row.given[first], row.given[second]) {
                    table[place(one)][place(other)] += 1;
                    rows.push(each(|kind| usize::from(kind == place(one)) + usize::from(kind == place(other))));
                }
            }
            pairs.push(Pair { raters: [*one, *other], together: together(&rows), cohen: cohen(&table) });
        }
    }
    pairs
}

/// Gives Cohen's kappa of a square table of counts.
fn cohen(table: &[[usize; KINDS]; KINDS]) -> Option<Coefficient> {
    let rows: usize = table.iter().map(all).sum();
    if rows == 0 {
        return None;
    }
    let many = exact(rows);
    let cell = |one: usize, other: usize| exact(table[one][other]) / many;
    let one = each(|kind| (0..KINDS).map(|other| cell(kind, other)).sum::<f64>());
    let other = each(|kind| (0..KINDS).map(|one| cell(one, kind)).sum::<f64>());
    let raw: f64 = (0..KINDS).map(|kind| cell(kind, kind)).sum();
    let chance: f64 = (0..KINDS).map(|kind| one[kind] * other[kind]).sum();
    let left = 1.0 - chance;
    if left < NOISE {
        return None;
    }
    let value = (raw - chance) / left;
    let on_line: f64 =
        (0..KINDS).map(|kind| cell(kind, kind) * (left - (one[kind] + other[kind]) * (1.0 - raw)).powi(2)).sum();
    let off_line: f64 = (0..KINDS)
        .flat_map(|row| (0..KINDS).map(move |column| (row, column)))
        .filter(|(row, column)| row != column)
        .map(|(row, column)| cell(row, column) * (other[row] + one[column]).powi(2))
        .sum();
    let rest = (raw * chance - 2.0 * chance + raw).powi(2);
    let variance = (on_line + (1.0 - raw).powi(2) * off_line - rest) / (many * left.powi(4));
    let error = (rows > 1).then(|| variance.max(0.0).sqrt());
    Some(coefficient(value, error, || NORMAL))
}

fn items(ratings: &Ratings) -> Vec<Item> {
    let mut places = BTreeMap::<&ItemId, usize>::new();
    let mut rows: Vec<Vec<(&Row, [usize; KINDS])>> = Vec::new();
    for row in &ratings.rows {
        let place = *places.entry(&row.item).or_insert(rows.len());
        if place == rows.len() {
            rows.push(Vec::new());
        }
        rows[place].push((row, counts(row)));
    }
    let item = |rows: Vec<(&Row, [usize; KINDS])>| {
        let (first, _) = rows.first()?;
        let parted = rows.iter().filter(|(_, counts)| same(counts).is_some_and(|same| same < 1.0));
        let divided = parted.map(|(row, counts)| (row.vignette.clone(), *counts)).collect();
        Some(Item { item: first.item.clone(), same: mean_same(rows.iter().map(|(_, counts)| counts))?, divided })
    };
    let mut items: Vec<Item> = rows.into_iter().filter_map(item).collect();
    items.sort_by(|one, other| one.same.total_cmp(&other.same));
    items
}
