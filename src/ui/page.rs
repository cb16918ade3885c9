//! A private screen as lines of the window, and those lines as pages. Pure.

use super::meant::{Key, listed};
use super::offers::{Does, Offer};
use super::stage::numbered;
use super::wrap::columns_of;
use super::{Ask, Block, Screen, wrap, wrap_under};
use crate::i18n::{Direction, Words};
use crate::vocabulary::{Message, clean};

/// The columns of a number with its full stop and space.
const NUMBER: usize = 3;

/// A line of the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) text: String,
    /// The offer it belongs to, by place.
    pub(super) offer: Option<usize>,
    /// Where the label stands that holds for it: the first line and the one behind the last.
    pub(super) label: Option<(usize, usize)>,
}

/// What differs while the same screen is shown.
#[derive(Debug, Clone, Copy)]
pub(super) struct View<'a> {
    /// What can be chosen.
    pub(super) offers: &'a [Offer],
    /// The offer that Enter takes.
    pub(super) at: Option<usize>,
    /// What is ticked.
    pub(super) ticked: u16,
    /// Whether the reason of the question is shown.
    pub(super) why: bool,
    /// What is said before the very first screen.
    pub(super) before: &'a [String],
}

/// Writes lines for a window of so many columns.
pub(super) struct Writer<'a> {
    words: &'a Words,
    columns: usize,
    lines: Vec<Line>,
    /// The label of what is being written.
    label: Option<(usize, usize)>,
}

impl<'a> Writer<'a> {
    fn new(words: &'a Words, columns: usize) -> Self {
        Self { words, columns, lines: Vec::new(), label: None }
    }

    /// Writes a whole screen.
    pub(super) fn screen(words: &'a Words, columns: usize, screen: &Screen, keys: &[Key], view: View<'_>) -> Vec<Line> {
        let mut page = Self::new(words, columns);
        for said in view.before {
            page.own(said, None);
            page.gap();
        }
        if let Some(sheet) = &screen.sheet {
            // Already laid out; only what is too wide for a window that has shrunk is laid out again.
            for line in sheet.lines() {
                if columns_of(line) > columns { page.own(line, None) } else { page.push(line.to_owned(), None) }
            }
            page.gap();
        }
        if let Some(progress) = &screen.progress {
            page.own(progress, None);
        }
        page.blocks(&screen.says);
        if view.why {
            page.blocks(&screen.why);
        }
        page.gap();
        page.offers(view);
        page.blocks(screen.choices_for_person.as_slice());
        page.gap();
        page.own(&page.how(&screen.ask), None);
        page.own(&page.how_else(screen, keys), None);
        page.lines
    }

    /// Writes only what the person reads.
    pub(super) fn alone(words: &'a Words, columns: usize, screen: &Screen) -> Vec<Line> {
        let mut page = Self::new(words, columns);
        page.blocks(&screen.alone);
        page.lines
    }

    /// Writes a text alone.
    pub(super) fn text(words: &'a Words, columns: usize, text: &str) -> Vec<String> {
        let mut page = Self::new(words, columns);
        page.own(text, None);
        page.lines.into_iter().map(|line| line.text).collect()
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.gap();
            if let Some(label) = &block.label {
                let first = self.lines.len();
                self.own(label, None);
                self.label = Some((first, self.lines.len()));
            }
            for (place, line) in block.lines.iter().enumerate() {
                // What is said aloud is said line by line, so each stands apart.
                if place > 0 && block.label.is_some() {
                    self.gap();
                }
                self.wrapped(line, block.direction, None);
            }
            self.label = None;
        }
    }

    fn offers(&mut self, view: View<'_>) {
        for (place, offer) in view.offers.iter().enumerate() {
            let mut line = match offer.number {
                Some(number) => numbered(number, &offer.words),
                None => offer.words.clone(),
            };
            // Marked in words, after the words: a sign in front would turn right-to-left lines around.
            if matches!(offer.does, Does::Ticks(bit) if view.ticked & bit != 0) {
                line = self.words.text(&Message::fixed("ui-ticked").text("words", line));
            }
            if view.at == Some(place) {
                line = self.words.text(&Message::fixed("ui-at").text("words", line));
            }
            self.entry(&line, place);
        }
    }

    fn entry(&mut self, text: &str, place: usize) {
        for line in wrap_under(text, self.columns, self.words.locale().direction(), NUMBER) {
            self.push(line, Some(place));
        }
    }

    fn how(&self, ask: &Ask) -> String {
        self.words.text(&match ask {
            Ask::One(places) => Message::fixed("ui-press-one").number("last", places.len()),
            Ask::Any { places, .. } => Message::fixed("ui-press-any").number("last", places.len()),
            Ask::Language { .. } => Message::fixed("ui-press-language"),
        })
    }

    fn how_else(&self, screen: &Screen, keys: &[Key]) -> String {
        let list = listed(keys, self.words);
        self.words.text(&match screen.ask {
            // There letters are part of a name until Enter.
            Ask::Language { .. } => Message::fixed("ui-press-keys-typed").text("list", list),
            Ask::One(_) | Ask::Any { .. } => Message::fixed("ui-press-keys").text("list", list),
        })
    }

    /// Puts one empty line before what follows.
    fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| !line.text.is_empty()) {
            self.push(String::new(), None);
        }
    }

    fn own(&mut self, text: &str, offer: Option<usize>) {
        self.wrapped(text, self.words.locale().direction(), offer);
    }

    fn wrapped(&mut self, text: &str, direction: Direction, offer: Option<usize>) {
        for line in wrap(text, self.columns, direction) {
            self.push(line, offer);
        }
    }

    fn push(&mut self, text: String, offer: Option<usize>) {
        self.lines.push(Line { text, offer, label: self.label });
    }
}

/// Divides lines into pages that fit into so many rows. A page ends at an empty line where one lies in its lower half,
/// so that what belongs together, such as the choices, stays together, and rather not between a question and its
/// choices. A word wider than the window takes several rows. A page that begins under a label begins with it again.
///
/// Gives the first line of each page, and the end.
pub(super) fn pages(lines: &[Line], columns: usize, rows: usize) -> Vec<usize> {
    let rows_of = |lines: &[Line]| lines.iter().map(|line| height(&line.text, columns)).sum::<usize>();
    let mut starts = vec![0];
    let mut start = 0;
    loop {
        let left = rows - rows_of(label_above(lines, start, columns, rows));
        if rows_of(&lines[start..]) <= left {
            break;
        }
        let mut end = start + 1;
        while end < lines.len() && rows_of(&lines[start..=end]) <= left {
            end += 1;
        }
        let gaps = (start + 1..end).rev().filter(|place| lines[*place].text.is_empty());
        let gaps: Vec<usize> = gaps.take_while(|gap| 2 * rows_of(&lines[start..*gap]) >= left).collect();
        let parts_question = |gap: &&usize| lines[**gap + 1].offer.is_some();
        let gap = gaps.iter().find(|gap| !parts_question(gap)).or(gaps.first());
        start = gap.map_or(end, |gap| gap + 1);
        if start < lines.len() {
            starts.push(start);
        }
    }
    starts.push(lines.len());
    starts
}

/// Gives the label that stands again above the page that begins here: the one whose words go on, where there is room for
/// more than it.
pub(super) fn label_above(lines: &[Line], start: usize, columns: usize, rows: usize) -> &[Line] {
    let label = lines.get(start).and_then(|line| line.label).filter(|(_, end)| *end <= start);
    let label = label.map_or(&[][..], |(first, end)| &lines[first..end]);
    let high = label.iter().map(|line| height(&line.text, columns)).sum::<usize>();
    if 3 * high <= rows { label } else { &[] }
}

/// Says how many rows a line takes.
pub(super) fn height(line: &str, columns: usize) -> usize {
    columns_of(line).div_ceil(columns.max(1)).max(1)
}

/// Takes what must never reach a terminal out of a line. Wherever words came from, no control character leaves here.
pub(super) fn bare(line: &str) -> String {
    clean(line).replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page_lines(texts: &[&str]) -> Vec<Line> {
        texts.iter().map(|text| Line { text: (*text).to_owned(), offer: None, label: None }).collect()
    }

    #[test]
    fn choices_stay_together_where_a_page_has_room() {
        let lines = page_lines(&["a", "b", "c", "", "1", "2", "3"]);
        assert_eq!(pages(&lines, 40, 6), [0, 4, 7]);
        assert_eq!(pages(&lines, 40, 7), [0, 7]);
    }

    #[test]
    fn a_question_goes_with_its_choices() {
        let mut lines = page_lines(&["limit", "limit", "", "limit", "", "Agreed?", "", "Yes", "No"]);
        for line in &mut lines[7..] {
            line.offer = Some(0);
        }
        assert_eq!(pages(&lines, 40, 8), [0, 5, 9]);
        assert_eq!(pages(&lines, 40, 9), [0, 9]);
        // With no other gap near, what stands before the choices stays on the page before them.
        lines[4].text.push('-');
        lines[2].text.push('-');
        assert_eq!(pages(&lines, 40, 8), [0, 7, 9]);
    }

    #[test]
    fn a_page_that_begins_under_a_label_begins_with_it_again() {
        let mut lines = page_lines(&["Say:", "one", "", "two", "", "three", "", "four", "", "1. Yes"]);
        for line in &mut lines[1..8] {
            line.label = Some((0, 1));
        }
        assert_eq!(pages(&lines, 40, 5), [0, 5, 9, 10]);
        let above = |start| label_above(&lines, start, 40, 5).iter().map(|line| &*line.text).collect::<Vec<_>>();
        assert_eq!((above(0), above(5), above(9)), (vec![], vec!["Say:"], vec![]));
        assert!(label_above(&lines, 5, 40, 2).is_empty(), "nothing but labels would be left");
    }

    #[test]
    fn a_page_is_full_where_no_gap_is_near() {
        let lines = page_lines(&["a", "", "c", "d", "e", "f", "g"]);
        assert_eq!(pages(&lines, 40, 5), [0, 5, 7]);
        assert_eq!(pages(&page_lines(&["wide wide", "b"]), 4, 1), [0, 1, 2]);
        assert_eq!(pages(&page_lines(&["wide wide"]), 4, 1), [0, 1]);
        assert_eq!(pages(&[], 40, 5), [0, 0]);
    }
}
