//! Lists: in columns without borders, or as lines where columns would be in the way.

use comfy_table::{ContentArrangement, Table, presets};

use crate::i18n::Words;
use crate::ui::wrap;

/// How a list is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layout {
    /// One cell a line, each after the name of its column: for screen readers, narrow windows and right-to-left text.
    Lines,
    /// Side by side.
    Columns,
}

/// Writes a list of at most `width` columns. The first cell of a row names the row; empty cells are left out in lines.
#[must_use]
pub fn table(head: &[String], rows: &[Vec<String>], layout: Layout, width: u16, words: &Words) -> String {
    match layout {
        Layout::Lines => lines(head, rows, usize::from(width), words),
        Layout::Columns => columns(head, rows, width),
    }
}

fn lines(head: &[String], rows: &[Vec<String>], width: usize, words: &Words) -> String {
    let row = |cells: &Vec<String>| {
        let named = head.iter().zip(cells).skip(1).filter(|(_, cell)| !cell.is_empty());
        let named = named.map(|(head, cell)| words.labelled(head, cell));
        let all: Vec<String> = cells.first().cloned().into_iter().chain(named).collect();
        all.iter()
            .flat_map(|line| wrap(line, width, words.locale().direction()))
            .map(|line| line + "\n")
            .collect::<String>()
    };
    rows.iter().map(row).collect::<Vec<_>>().join("\n")
}

fn columns(head: &[String], rows: &[Vec<String>], width: u16) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    table.set_header(head).add_rows(rows);
    let mut written: String = table.lines().map(|line| format!("{}\n", line.trim_end())).collect();
    if rows.is_empty() {
        written.clear();
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        Words::of_messages("ui-label-end = { \": \" }\n")
    }

    fn written(layout: Layout, width: u16) -> String {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let rows = [texts(&["tea", "warm and sweet", "2"]), texts(&["water", "", "10"])];
        table(&texts(&["Name", "Taste", "Cups"]), &rows, layout, width, &words())
    }

    #[test]
    fn lines_name_each_cell_and_leave_empty_ones_out() {
        assert_eq!(written(Layout::Lines, 40), "tea\nTaste: warm and sweet\nCups: 2\n\nwater\nCups: 10\n");
    }

    #[test]
    fn columns_have_no_borders_and_fit_the_width() {
        let written = written(Layout::Columns, 24);
        assert!(written.lines().all(|line| line.chars().count() <= 24), "{written}");
        assert!(!written.contains(['|', '+', '-', '\u{2502}', '\u{1b}']), "{written}");
        assert!(written.contains("water"));
    }

    #[test]
    fn nothing_to_list_writes_nothing() {
        assert_eq!(table(&["Name".to_owned()], &[], Layout::Columns, 40, &words()), "");
        assert_eq!(table(&["Name".to_owned()], &[], Layout::Lines, 40, &words()), "");
    }
}
