//! How far raters agree: the figures of packages that others use, on the same ratings; and what is not defined.
//!
//! The table is `fixtures/ratings/three-raters.csv`. Its figures were measured on 2026-11-29 with scikit-learn 1.9.1
//! (`cohen_kappa_score`), statsmodels 0.15.0 (`cohens_kappa`, `fleiss_kappa`, `proportion_confint`) and irrCAC 0.4.4
//! (`CAC.fleiss`, `CAC.gwet`), which print five decimals of most.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use askwell::agreement::{Agreement, Coefficient, Share, Strength};
use askwell::documents::ratings::{Rating, Ratings, read};
use askwell::vocabulary::{Code, Diagnostic};
use proptest::prelude::*;

fn three_raters() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/ratings/three-raters.csv")).unwrap()
}

fn table(text: &str) -> Result<Ratings, Vec<Diagnostic>> {
    read(&[(Arc::from("ratings.csv"), text.as_bytes())])
}

fn agreement(text: &str) -> Agreement {
    Agreement::of(&table(text).unwrap())
}

/// Writes a table: a letter for each rating of a row, one for each rater; a dot leaves it open.
fn written(rows: &[&str]) -> String {
    let mut text = "rater,vignette,item,rating\n".to_owned();
    for (number, row) in rows.iter().enumerate() {
        for (rater, given) in row.chars().enumerate() {
            let given = match given {
                'y' => "yes",
                'n' => "no",
                'u' => "unclear",
                _ => "",
            };
            writeln!(text, "{},case-{number},pay,{given}", rater + 1).unwrap();
        }
    }
    text
}

fn near(found: Coefficient, value: f64, error: f64, interval: [f64; 2], by: f64) {
    let figures = [(found.value, value), (found.error.unwrap(), error)];
    let ends = found.interval.unwrap().into_iter().zip(interval);
    for (found, expected) in figures.into_iter().chain(ends) {
        assert!((found - expected).abs() < by, "{found} is not {expected}");
    }
}

/// Conduct 134: raw agreement, Cohen's and Fleiss' kappa, with the word of Landis and Koch; on the same ratings the
/// figures of scikit-learn, statsmodels and irrCAC.
#[test]
fn the_figures_are_those_of_the_peers() {
    let found = agreement(&three_raters());
    let cohen = [
        ([1, 2], 0.586_206_896_551_724_2, 0.205_800_258_133_840_1, [0.182_845_802_600_351_1, 0.989_567_990_503_097_1]),
        (
            [1, 3],
            0.392_405_063_291_139_2,
            0.227_526_737_091_172_47,
            [-0.053_539_146_927_472_69, 0.838_349_273_509_750_9],
        ),
        (
            [2, 3],
            0.285_714_285_714_285_7,
            0.212_482_968_695_720_86,
            [-0.130_744_680_257_479_04, 0.702_173_251_686_050_4],
        ),
    ];
    assert_eq!(found.pairs.len(), cohen.len());
    for (pair, (raters, value, error, interval)) in found.pairs.iter().zip(cohen) {
        assert_eq!((pair.raters, pair.together.rows), (raters, 12));
        near(pair.cohen.unwrap(), value, error, interval, 1e-12);
    }
    let (fleiss, ac1) = (found.fleiss.unwrap(), found.ac1.unwrap());
    assert!((fleiss.value - 0.417_789_757_412_398_93).abs() < 1e-12);
    near(fleiss, 0.41779, 0.16218, [0.06083, 0.77475], 6e-6);
    near(ac1, 0.53297, 0.14753, [0.20827, 0.85768], 6e-6);
    assert!((found.together.same.unwrap().value - 0.66667).abs() < 6e-6);
    assert_eq!(Strength::of(fleiss.value), Strength::Moderate);
}

/// irrCAC 0.4.4 on the same table with four ratings taken out: rater 2 on a/pay, 1 and 3 on b/pay, 3 on c/pay.
#[test]
fn ratings_left_open_count_as_the_peers_count_them() {
    let mut text = three_raters();
    for open in ["2,a,pay,yes", "1,b,pay,no", "3,b,pay,no", "3,c,pay,no"] {
        let (row, _) = open.rsplit_once(',').unwrap();
        assert!(text.contains(open));
        text = text.replace(open, &format!("{row},"));
    }
    let found = agreement(&text);
    near(found.fleiss.unwrap(), 0.36142, 0.22356, [-0.13064, 0.85348], 6e-6);
    near(found.ac1.unwrap(), 0.49162, 0.19205, [0.06891, 0.91433], 6e-6);
    assert!((found.together.same.unwrap().value - 0.63636).abs() < 6e-6);
    assert_eq!((found.gaps, found.together.rows), (4, 11));
    // The same where the rows are not there at all, beside those of the others.
    let shorter: String = text.lines().filter(|line| !line.ends_with(',')).map(|line| format!("{line}\n")).collect();
    assert_eq!(agreement(&shorter), found);
}

/// irrCAC 0.4.4, told of all three categories, on the same table with each "unclear" as a "no".
#[test]
fn a_rating_that_nobody_gave_is_still_one_that_could_be_given() {
    let found = agreement(&three_raters().replace("unclear", "no"));
    near(found.ac1.unwrap(), 0.63115, 0.13205, [0.3405, 0.9218], 6e-6);
    assert_eq!(found.together.on(Rating::Unclear), None);
}

#[test]
fn agreement_on_one_rating_counts_only_comparisons_with_it() {
    // Two raters, ten rows: 6 both yes, 1 both no, 3 apart. Positive 12/15, negative 2/5.
    let found = agreement(&written(&["yy", "yy", "yy", "yy", "yy", "yy", "nn", "yn", "ny", "yn"]));
    let pair = &found.pairs[0];
    let values = [pair.together.same, pair.together.on(Rating::Yes), pair.together.on(Rating::No)];
    assert_eq!(values.map(|share| share.unwrap().value), [0.7, 0.8, 0.4]);
    assert_eq!(found.together, pair.together);
}

fn is_share(found: Option<Share>, value: f64, interval: [f64; 2]) {
    let found = found.unwrap();
    for (found, expected) in [found.value].into_iter().chain(found.interval).zip([value].into_iter().chain(interval)) {
        assert!((found - expected).abs() < 1e-12, "{found} is not {expected}");
    }
}

/// `proportion_confint(method="wilson")` of statsmodels on the rows, and for one rating on the rows in which a pair of
/// raters meets it, counted by listing all pairs, turned by 2q/(1+q).
#[test]
fn the_intervals_of_shares_are_those_of_the_peers() {
    let found = agreement(&three_raters());
    let [first, second, _] = &found.pairs[..] else { panic!("three pairs") };
    let all = &found.together;
    is_share(first.together.same, 0.75, [0.467_694_665_066_434_26, 0.911_058_331_605_945_3]);
    let yes = [0.400_586_491_533_869_27, 0.914_094_059_650_603_6];
    is_share(first.together.on(Rating::Yes), 0.727_272_727_272_727_3, yes);
    is_share(first.together.on(Rating::No), 0.8, [0.461_530_550_418_954_74, 0.949_154_078_669_023_7]);
    is_share(second.together.on(Rating::Unclear), 0.0, [0.0, 0.884_831_338_807_894_6]);
    is_share(all.same, 0.666_666_666_666_666_6, [0.390_622_088_872_799_5, 0.861_879_908_908_786_9]);
    is_share(all.on(Rating::Yes), 0.687_5, [0.357_913_638_673_565_35, 0.896_724_250_393_751_3]);
    let no = [0.383_798_372_676_963_8, 0.902_418_843_702_467_4];
    is_share(all.on(Rating::No), 0.705_882_352_941_176_4, no);
}

/// In many rows the interval of one rating is that of Graham and Bull 1998: its error is √(4a(b+c)(a+b+c)) / (2a+b+c)².
#[test]
fn agreement_on_one_rating_has_the_interval_of_graham_and_bull() {
    // 4000 both yes, 600 and 400 apart.
    let rows: Vec<&str> = ["yy"; 4000].into_iter().chain(["yn"; 600]).chain(["ny"; 400]).collect();
    let found = agreement(&written(&rows)).together.on(Rating::Yes).unwrap();
    let reach = 1.959_964 * (4.0_f64 * 4000.0 * 1000.0 * 5000.0).sqrt() / 9000.0_f64.powi(2);
    let [low, high] = found.interval;
    assert!((low - (8.0 / 9.0 - reach)).abs() < 2e-4 && (high - (8.0 / 9.0 + reach)).abs() < 2e-4, "{found:?}");
}

/// Where nobody agrees, or everybody, there is an interval, and it has a width.
#[test]
fn a_share_of_none_and_of_all_is_not_certain() {
    let found = agreement(&written(&["yy", "yy", "nu", "un"])).together;
    let [yes, no, unclear] = [Rating::Yes, Rating::No, Rating::Unclear].map(|rating| found.on(rating).unwrap());
    assert_eq!((yes.value, yes.interval[1], no.value, no.interval[0]), (1.0, 1.0, 0.0, 0.0));
    assert!(yes.interval[0] > 0.2 && yes.interval[0] < 0.9 && no.interval[1] > 0.1 && unclear.interval[1] < 1.0);
    // One row, in which one of four said yes: half a meeting, and still defined.
    let one = agreement(&written(&["ynnn"])).together.on(Rating::Yes).unwrap();
    assert!(one.value.abs() < 1e-12 && one.interval[1] > 0.8 && one.interval[1] < 1.0, "{one:?}");
}

#[test]
fn what_is_not_defined_is_not_made_up() {
    // All agree, on both ratings: full agreement, and no interval that claims to be certain.
    let full = agreement(&written(&["yyy", "nnn", "yyy"]));
    for found in [full.fleiss.unwrap(), full.ac1.unwrap(), full.pairs[0].cohen.unwrap()] {
        assert!((found.value - 1.0).abs() < 1e-12);
        assert_eq!(found.interval, None);
    }
    assert!(full.items.iter().all(|item| item.divided.is_empty()));
    // Nothing but yes: chance would do as well, so kappa says nothing. AC1 does.
    let one = agreement(&written(&["yyy", "yyy"]));
    assert_eq!((one.fleiss, one.pairs[0].cohen), (None, None));
    assert!((one.ac1.unwrap().value - 1.0).abs() < 1e-12);
    assert_eq!(one.common(), Some(Rating::Yes));
    // One row has no spread; two raters may have no row in common.
    let single = agreement(&written(&["yn"]));
    assert_eq!((single.fleiss.unwrap().error, single.pairs[0].cohen.unwrap().interval), (None, None));
    let apart = agreement(&written(&["yy.", ".nn"]));
    assert_eq!((apart.pairs[1].together.rows, apart.pairs[1].together.same, apart.pairs[1].cohen), (0, None, None));
}

/// The paradox of kappa: nearly all agree, and kappa is about 0. The base rate is warned of, and AC1 stays high.
#[test]
fn a_common_rating_is_warned_of() {
    let mut rows = vec!["nn"; 38];
    rows.extend(["yn", "ny"]);
    let found = agreement(&written(&rows));
    assert_eq!(found.common(), Some(Rating::No));
    assert_eq!(found.together.same.unwrap().value, 0.95);
    assert!(found.pairs[0].cohen.unwrap().value < 0.0 && found.ac1.unwrap().value > 0.9);
    assert_eq!(agreement(&three_raters()).common(), None);
}

#[test]
fn the_words_are_those_of_landis_and_koch_for_the_printed_figure() {
    for (kappa, word) in [
        (-0.01, "poor"),
        (0.0, "slight"),
        (0.204, "slight"),
        (0.21, "fair"),
        (0.40, "fair"),
        (0.41, "moderate"),
        (0.604, "moderate"),
        (0.61, "substantial"),
        (0.80, "substantial"),
        (0.81, "almost-perfect"),
        (1.0, "almost-perfect"),
    ] {
        assert_eq!(Strength::of(kappa).as_str(), word, "{kappa}");
    }
}

#[test]
fn what_divides_the_raters_most_comes_first() {
    let found = agreement(&three_raters());
    let names: Vec<&str> = found.items.iter().map(|item| item.item.as_str()).collect();
    assert_eq!(names, ["pay", "fear", "free", "papers"]);
    let pay: Vec<_> = found.items[0].divided.iter().map(|(case, counts)| (case.as_str(), *counts)).collect();
    assert_eq!(pay, [("a", [2, 1, 0]), ("b", [1, 2, 0]), ("c", [1, 2, 0])]);
    assert!(found.items[3].divided.is_empty());
}

#[test]
fn one_rater_is_refused_and_so_are_raters_of_different_things() {
    for text in [written(&["y", "n"]), written(&["y.", ".n"])] {
        let faults = table(&text).unwrap_err();
        assert_eq!(faults.iter().map(|fault| fault.code).collect::<Vec<_>>(), [Code::OneRater]);
    }
}

/// Rows that one person alone rated would take a kappa below -1, off its scale: then it is not defined.
#[test]
fn what_one_alone_rated_takes_no_figure_off_its_scale() {
    let found = agreement(&written(&[".y..", "..ny"]));
    assert_eq!((found.fleiss, found.together.same.unwrap().value), (None, 0.0));
    let one_more = agreement(&written(&[".y..", "..ny", "yy.."]));
    assert!(one_more.fleiss.is_some());
}

proptest! {
    /// Whatever bytes come in: a table, or faults with a file, and never a stop.
    #[test]
    fn any_bytes_are_a_table_or_have_faults(bytes in prop::collection::vec(any::<u8>(), 0..200), head in any::<bool>()) {
        let mut file = if head { b"rater,vignette,item,rating\n".to_vec() } else { Vec::new() };
        file.extend(bytes);
        match read(&[(Arc::from("a.csv"), &file)]) {
            Ok(ratings) => prop_assert!(ratings.raters.len() > 1),
            Err(faults) => prop_assert!(!faults.is_empty() && faults.iter().all(|fault| &*fault.file == "a.csv")),
        }
    }

    /// Whatever was rated, no figure leaves its bounds, and who is called 1 and who 2 does not matter.
    #[test]
    fn no_table_gives_a_figure_beyond_its_bounds(rows in prop::collection::vec("[ynu.]{4}", 1..30)) {
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        let turned: Vec<String> = rows.iter().map(|row| row.chars().rev().collect()).collect();
        let Ok(ratings) = table(&written(&rows)) else { return Ok(()) };
        let found = Agreement::of(&ratings);
        let turned = Agreement::of(&table(&written(&turned.iter().map(String::as_str).collect::<Vec<_>>())).unwrap());
        prop_assert_eq!(found.fleiss, turned.fleiss);
        prop_assert_eq!(found.ac1, turned.ac1);
        let cohens = found.pairs.iter().filter_map(|pair| pair.cohen);
        for one in cohens.chain(found.fleiss).chain(found.ac1) {
            prop_assert!((-1.0..=1.0 + 1e-9).contains(&one.value), "{:?}", one);
            if let (Some(error), Some([low, high])) = (one.error, one.interval) {
                prop_assert!(error.is_finite() && low <= one.value && one.value <= high + 1e-9, "{:?}", one);
            }
        }
        let together = found.pairs.iter().map(|pair| &pair.together).chain([&found.together]);
        for Share { value, interval: [low, high] } in together.flat_map(|one| one.on.into_iter().chain([one.same])).flatten() {
            prop_assert!(0.0 <= low && low <= value && value <= high && high <= 1.0 && low < high, "{value} {low} {high}");
        }
    }
}
