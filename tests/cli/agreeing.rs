//! `practice agree`: ratings in, figures out, and every fault of the tables.

use serde_json::Value;

use super::run::Run;

const TABLE: &str = include_str!("../fixtures/ratings/three-raters.csv");

/// One file for each rater, as they come back from three people.
fn three_files() -> Run {
    let of = |rater: char| {
        let rows: String =
            TABLE.lines().filter(|line| line.starts_with(rater)).map(|line| format!("{line}\n")).collect();
        format!("rater,vignette,item,rating\n{rows}")
    };
    Run::new("practice agree 1.csv 2.csv 3.csv")
        .file("1.csv", &of('1'))
        .file("2.csv", &of('2').replace(',', ";"))
        .file("3.csv", &of('3'))
        .file("all.csv", TABLE)
}

/// Conduct 122, 134: every figure with its interval, its word and its warning, marked as practice, and nobody's name.
#[test]
fn the_text_gives_each_figure_with_what_it_cannot_tell() {
    let files = three_files();
    let text = files.run().done();
    for said in [
        "PRACTICE: nobody here is real.",
        "Raters: 3. Written cases: 3. Items: 4.",
        "- The same rating: 67 % of all comparisons of two raters (95 % interval 39 % to 86 %).",
        "- Fleiss' kappa: 0.42 (95 % interval 0.06 to 0.77), moderate",
        "- Gwet's AC1: 0.53 (95 % interval 0.21 to 0.86)",
        "1 and 2\nRated by both: 12\nSame rating: 75 % (47 % to 91 %)\n",
        "Cohen's kappa: 0.59\n95 % interval: 0.18 to 0.99\nIn a word: moderate\n",
        "pay: the same rating 33 %\na: yes 2, no 1, unclear 0\n",
        "a convention of Landis and Koch",
    ] {
        assert!(text.contains(said) || text.replace("\n  ", " ").contains(said), "{said} is missing:\n{text}");
    }
    assert!(!text.contains("Take care"), "{text}");
    assert_eq!(files.then("practice agree all.csv").run().done(), text, "in one file or in three");
    for (locale, said) in [("es", "Kappa de Fleiss: 0.42"), ("ar", "كابا فلايس: 0.42")] {
        let ran = three_files().then(&format!("practice agree all.csv --locale {locale}")).go().done();
        let plain: String = ran.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect();
        assert!(plain.contains(said), "{plain}");
    }
}

#[test]
fn the_json_has_every_figure_in_full_and_no_word() {
    let text = three_files().then("practice agree all.csv --format json").go().done();
    let told: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((&told["practice"], &told["kind"]), (&Value::Bool(true), &Value::from("askwell-agreement")));
    let near = |found: &Value, expected: f64| assert!((found.as_f64().unwrap() - expected).abs() < 1e-12, "{found}");
    near(&told["pairs"][0]["cohen_kappa"]["value"], 0.586_206_896_551_724_2);
    near(&told["pairs"][2]["cohen_kappa"]["interval_95"][1], 0.702_173_251_686_050_4);
    near(&told["all"]["fleiss_kappa"]["value"], 0.417_789_757_412_398_93);
    assert_eq!(told["all"]["fleiss_kappa"]["landis_koch"], "moderate");
    near(&told["all"]["raw_agreement"]["value"], 2.0 / 3.0);
    near(&told["all"]["raw_agreement"]["interval_95"][0], 0.390_622_088_872_799_5);
    near(&told["pairs"][0]["agreement_on"]["no"]["value"], 0.8);
    assert_eq!(told["items"][0]["divided"][0]["ratings"]["yes"], 2);
    assert_eq!(told["common"], Value::Null);
}

#[test]
fn what_cannot_be_said_is_said_to_be_so_and_a_common_rating_is_warned_of() {
    let rows: String = (1..=6).map(|case| format!("1,c{case},pay,no\n2,c{case},pay,no\n")).collect();
    let table = format!("rater,vignette,item,rating\n{rows}");
    let text = Run::new("practice agree t.csv").file("t.csv", &table).go().done();
    for said in [
        "Fleiss' kappa is not defined: every rating is the same.",
        "Gwet's AC1: 1.00 (no interval)",
        "Take care: 100 % of all ratings are “no”.",
        "Nobody said “yes” where two rated.",
        "Cohen's kappa: not defined",
        "Nothing. Wherever two rated the same, they agree.",
    ] {
        assert!(text.replace('\n', " ").contains(said), "{said} is missing:\n{text}");
    }
    let told = Run::new("practice agree t.csv --format json").file("t.csv", &table).go().done();
    let told: Value = serde_json::from_str(&told).unwrap();
    assert_eq!(told["pairs"][0]["cohen_kappa"], Value::Null);
    assert_eq!((&told["all"]["gwet_ac1"]["interval_95"], &told["common"]), (&Value::Null, &Value::from("no")));
}

#[test]
fn every_fault_of_every_table_is_listed_with_its_place() {
    let ran = Run::new("practice agree one.csv two.csv")
        .file("one.csv", "rater,vignette,item,rating\n1,a,pay,yess\n1,a\n")
        .file("two.csv", "rater,vignette,item,rating\nAnna,a,pay,\n,a,pay,no\n")
        .go();
    assert_eq!((ran.status, ran.stdout.as_str()), (3, ""));
    for said in [
        "error[unknown-value]: `yess` is not one of the values possible here.\n  --> one.csv:2:9\n",
        "2 | 1,a,pay,yess\n  |         ^^^^\n",
        "Did you mean `yes`?",
        "error[ragged-row]: This row has 2 cells in place of 4.\n  --> one.csv:3:1\n",
        "error[rater-not-number]: This is no number of a rater.\n  --> two.csv:2:1\n",
        "error[empty-cell]: The cell under `rater` is empty.\n  --> two.csv:3:1\n",
        "4 errors",
    ] {
        assert!(ran.stderr.contains(said), "{said} is missing:\n{}", ran.stderr);
    }
    let alone = Run::new("practice agree one.csv").file("one.csv", "rater,vignette,item,rating\n1,a,pay,yes\n").go();
    assert_eq!(alone.status, 3);
    assert!(alone.stderr.contains("error[one-rater]: All of this was rated by one person."), "{}", alone.stderr);
    let none = Run::new("practice agree").go();
    assert_eq!(none.status, 2);
    assert!(none.stderr.contains("Missing: <FILE>"), "{}", none.stderr);
    assert_eq!(Run::new("practice agree away.csv").go().status, 4);
}
