//! A table of ratings: how people rated the same items of the same written cases. From the bytes of CSV files to a checked
//! table, with every fault at once.
//!
//! A rater is a number and all else is an id, so that no name and no remark about anybody can stand in a table. For the
//! same reason no cell ever holds a separator, and the lines are read without a package for CSV: comma, semicolon or tab,
//! whichever the first line uses, as spreadsheets of different countries write them.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::near::nearest;
use super::scan::{MOST_FAULTS, shown, text};
use crate::vocabulary::{Code, Diagnostic, IdFault, ItemId, ScenarioId, Span, closed_list};

closed_list! {
    /// What a rater says of one item of one written case.
    Rating {
        /// It is so in the case.
        Yes = "yes",
        /// It is not so.
        No = "no",
        /// The case does not tell.
        Unclear = "unclear",
    }
}

/// The columns, as the first line must name them.
pub const COLUMNS: [&str; 4] = ["rater", "vignette", "item", "rating"];

/// The highest number of a rater.
pub const MOST_RATERS: u16 = 99;

/// Ratings of at least two people who rated something together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ratings {
    /// The raters, by rising number.
    pub raters: Vec<u16>,
    /// What was rated, in the order of the table.
    pub rows: Vec<Row>,
}

/// One item of one written case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The written case.
    pub vignette: ScenarioId,
    /// The item.
    pub item: ItemId,
    /// What each rater said, in the order of the raters; nothing where they left it open.
    pub given: Vec<Option<Rating>>,
}

/// Reads files as one table: each may hold the ratings of one person or of many.
///
/// A rating that is left open is no fault, and neither is a row that somebody lacks: both count as not rated.
///
/// # Errors
/// Lists every fault of all files.
pub fn read(files: &[(Arc<str>, &[u8])]) -> Result<Ratings, Vec<Diagnostic>> {
    let mut table = Table::default();
    for (file, bytes) in files {
        match text(file, bytes) {
            Ok(text) => table.file(file, text),
            Err(faults) => table.faults.extend(faults),
        }
    }
    table.finished(files.first().map(|(file, _)| file))
}

#[derive(Default)]
struct Table {
    faults: Vec<Diagnostic>,
    order: Vec<(ScenarioId, ItemId)>,
    given: BTreeMap<(ScenarioId, ItemId), BTreeMap<u16, Given>>,
}

/// A rating and where it stands.
struct Given {
    rating: Option<Rating>,
    file: Arc<str>,
    line: u32,
}

/// A cell without the spaces and quotation marks around it, and where it stands.
struct Cell<'a> {
    text: &'a str,
    span: Span,
}

impl Table {
    fn file(&mut self, file: &Arc<str>, text: &str) {
        let mut lines = (1..).zip(text.split('\n').map(|line| line.trim_end_matches('\r')));
        let head = lines.next().map_or("", |(_, line)| line);
        let separator = [';', '\t'].into_iter().find(|separator| head.contains(*separator)).unwrap_or(',');
        let named = cells(head, separator, 1);
        if !named.iter().map(|cell| cell.text.to_ascii_lowercase()).eq(COLUMNS) {
            let span = Span { line: 1, column: 1, width: count(head) };
            self.add(Diagnostic::new(Code::RatingHeader, file, Some(span)).with("columns", COLUMNS.join(",")));
            // What the columns mean is not known.
            return;
        }
        for (number, line) in lines {
            let cells = cells(line, separator, number);
            // Spreadsheets leave rows without anything behind.
            if cells.iter().all(|cell| cell.text.is_empty()) {
                continue;
            }
            match <[Cell<'_>; 4]>::try_from(cells) {
                Ok(cells) => self.row(file, &cells),
                Err(cells) => {
                    let span = Span { line: number, column: 1, width: count(line) };
                    let fault = Diagnostic::new(Code::RaggedRow, file, Some(span));
                    self.add(fault.with("cells", cells.len()).with("columns", COLUMNS.len()));
                }
            }
        }
    }

    fn row(&mut self, file: &Arc<str>, [rater, vignette, item, rating]: &[Cell<'_>; 4]) {
        let who = self.filled(file, rater, COLUMNS[0]).then(|| self.rater(file, rater)).flatten();
        let case =
            self.filled(file, vignette, COLUMNS[1]).then(|| self.id(file, vignette, ScenarioId::parse)).flatten();
        let what = self.filled(file, item, COLUMNS[2]).then(|| self.id(file, item, ItemId::parse)).flatten();
        let said = if rating.text.is_empty() { Some(None) } else { self.rating(file, rating).map(Some) };
        let (Some(who), Some(case), Some(what), Some(said)) = (who, case, what, said) else { return };
        let key = (case, what);
        if let Some(first) = self.given.get(&key).and_then(|given| given.get(&who)) {
            let fault = Diagnostic::new(Code::RatedTwice, file, Some(rater.span)).with("rater", who);
            let fault = fault.with("file", &first.file).with("line", first.line);
            self.add(fault.with("vignette", &key.0).with("item", &key.1));
            return;
        }
        if !self.given.contains_key(&key) {
            self.order.push(key.clone());
        }
        let given = Given { rating: said, file: Arc::clone(file), line: rater.span.line };
        self.given.entry(key).or_default().insert(who, given);
    }

    fn filled(&mut self, file: &Arc<str>, cell: &Cell<'_>, column: &str) -> bool {
        let filled = !cell.text.is_empty();
        if !filled {
            self.add(Diagnostic::new(Code::EmptyCell, file, Some(cell.span)).with("column", column));
        }
        filled
    }

    /// Takes a number. What stands there instead is not repeated: it may be a name.
    fn rater(&mut self, file: &Arc<str>, cell: &Cell<'_>) -> Option<u16> {
        let digits = cell.text.bytes().all(|byte| byte.is_ascii_digit());
        let number = cell.text.parse().ok().filter(|number| digits && (1..=MOST_RATERS).contains(number));
        if number.is_none() {
            self.add(Diagnostic::new(Code::RaterNotNumber, file, Some(cell.span)).with("most", MOST_RATERS));
        }
        number
    }

    fn id<T>(&mut self, file: &Arc<str>, cell: &Cell<'_>, parse: fn(&str) -> Result<T, IdFault>) -> Option<T> {
        let told = Diagnostic::new(Code::BadId, file, Some(cell.span)).with("value", shown(cell.text));
        parse(cell.text).map_err(|fault| self.add(told.with("reason", fault.as_str()))).ok()
    }

    fn rating(&mut self, file: &Arc<str>, cell: &Cell<'_>) -> Option<Rating> {
        let text = cell.text.to_ascii_lowercase();
        let rating = Rating::parse(&text);
        if rating.is_none() {
            let known = Rating::ALL.iter().map(|rating| rating.as_str());
            let fault = Diagnostic::new(Code::UnknownValue, file, Some(cell.span)).with("value", shown(cell.text));
            let fault = fault.with("allowed", known.clone().collect::<Vec<_>>().join(", "));
            self.add(fault.proposing(nearest(&text, known)));
        }
        rating
    }

    fn add(&mut self, fault: Diagnostic) {
        if self.faults.len() < MOST_FAULTS {
            self.faults.push(fault);
        }
    }

    fn finished(mut self, first: Option<&Arc<str>>) -> Result<Ratings, Vec<Diagnostic>> {
        if !self.faults.is_empty() {
            return Err(self.faults);
        }
        let rated = |given: &BTreeMap<u16, Given>| given.values().filter(|given| given.rating.is_some()).count();
        let mut raters: Vec<u16> = self.given.values().flat_map(BTreeMap::keys).copied().collect();
        raters.sort_unstable();
        raters.dedup();
        if self.given.values().all(|given| rated(given) < 2) {
            let reason = match raters[..] {
                [] => "none",
                [_] => "one",
                _ => "apart",
            };
            let fault = |file: &Arc<str>| Diagnostic::new(Code::OneRater, file, None).with("reason", reason);
            return Err(first.map(fault).into_iter().collect());
        }
        let mut row = |key: (ScenarioId, ItemId)| {
            let said = self.given.remove(&key).unwrap_or_default();
            let given = raters.iter().map(|rater| said.get(rater).and_then(|given| given.rating)).collect();
            Row { vignette: key.0, item: key.1, given }
        };
        let rows = self.order.into_iter().map(&mut row).collect();
        Ok(Ratings { raters, rows })
    }
}

fn cells(line: &str, separator: char, number: u32) -> Vec<Cell<'_>> {
    let mut column = 1;
    line.split(separator)
        .map(|raw| {
            let start = column;
            column += count(raw) + 1;
            let trimmed = raw.trim();
            let text = trimmed.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(trimmed).trim();
            let before = raw.find(text).map_or(0, |at| count(&raw[..at]));
            let span = Span { line: number, column: start + before, width: count(text).max(1) };
            Cell { text, span }
        })
        .collect()
}

/// Counts characters, and an empty text as none.
fn count(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_one(text: &str) -> Result<Ratings, Vec<Diagnostic>> {
        read(&[(Arc::from("a.csv"), text.as_bytes())])
    }

    fn codes(text: &str) -> Vec<(Code, u32, u32)> {
        let place = |fault: &Diagnostic| fault.span.map_or((0, 0), |span| (span.line, span.column));
        let faults = read_one(text).err().unwrap_or_default();
        faults.iter().map(|fault| (fault.code, place(fault).0, place(fault).1)).collect()
    }

    #[test]
    fn comma_semicolon_tab_quotes_and_a_mark_before_the_text_read_alike() {
        let table = "rater,vignette,item,rating\n1,a,pay,yes\n2,a,pay,no\n2,b,pay,unclear\n1,b,pay,\n";
        let plain = read_one(table).expect("a table");
        assert_eq!((plain.raters.as_slice(), plain.rows.len()), ([1, 2].as_slice(), 2));
        assert_eq!(plain.rows[0].given, [Some(Rating::Yes), Some(Rating::No)]);
        assert_eq!(plain.rows[1].given, [None, Some(Rating::Unclear)]);
        let quoted = table.replace("yes", "\"Yes\"").replace("rater", "\u{feff}Rater");
        for other in [table.replace(',', ";"), table.replace(',', "\t"), table.replace('\n', "\r\n"), quoted] {
            assert_eq!(read_one(&other), Ok(plain.clone()), "{other}");
        }
        let (one, two) = ("rater,vignette,item,rating\n1,a,pay,yes\n1,b,pay,\n", table.replace("1,a,pay,yes\n", ""));
        let both = read(&[
            (Arc::from("1.csv"), one.as_bytes()),
            (Arc::from("2.csv"), two.replace("1,b,pay,\n", "").as_bytes()),
        ]);
        assert_eq!(both, Ok(plain));
    }

    #[test]
    fn every_fault_comes_at_once_with_its_place() {
        let table = "rater,vignette,item,rating\nAnna, a,pay,yes\n1,,pay,maybe\n1,a\n0,A b,pay,no\n2,a,pay,yes\n2,a,pay,no\n,,,\n";
        assert_eq!(
            codes(table),
            [
                (Code::RaterNotNumber, 2, 1),
                (Code::EmptyCell, 3, 3),
                (Code::UnknownValue, 3, 8),
                (Code::RaggedRow, 4, 1),
                (Code::RaterNotNumber, 5, 1),
                (Code::BadId, 5, 3),
                (Code::RatedTwice, 7, 1),
            ]
        );
        assert_eq!(codes(""), [(Code::RatingHeader, 1, 1)]);
        assert_eq!(codes("rater,vignette,item,rating\n"), [(Code::OneRater, 0, 0)]);
        assert_eq!(codes("rater,vignette,item,rating\n1,a,pay,yes\n2,a,pay,\n2,b,pay,yes\n"), [(Code::OneRater, 0, 0)]);
    }

    #[test]
    fn a_name_in_the_place_of_a_number_is_not_repeated() {
        let faults = read_one("rater,vignette,item,rating\nAnna,a,pay,yes\n").expect_err("a fault");
        assert!(faults.iter().all(|fault| fault.args.iter().all(|(_, value)| !value.contains("Anna"))), "{faults:?}");
    }
}
