//! A document as Markdown (CommonMark), for agencies that keep such files.

use super::{Document, Entries};
use crate::i18n::Words;

/// Writes a document as CommonMark. Text that came from a file can't become markup.
#[must_use]
pub fn markdown(document: &Document, words: &Words) -> String {
    let mut written = format!("# {}\n\n{}\n", plain(&document.title), plain(&document.lead));
    for part in &document.parts {
        written += &format!("\n## {}\n\n", plain(&part.heading));
        match &part.entries {
            Entries::List(list) => list.iter().for_each(|entry| written += &format!("- {}\n", plain(entry))),
            // A line of a group stays a line: two spaces in front keep it in its entry, a backslash ends the line.
            Entries::Groups(groups) => groups.iter().for_each(|lines| {
                let lines: Vec<String> = lines.iter().map(|line| plain(line)).collect();
                written += &format!("- {}\n", lines.join("\\\n  "));
            }),
            // CommonMark has no tables: each row becomes an entry, each cell a line after the name of its column.
            Entries::Table(head, rows) => rows.iter().for_each(|cells| {
                let named = head.iter().zip(cells).skip(1).map(|(head, cell)| plain(&words.labelled(head, cell)));
                let lines: Vec<String> = cells.first().map(|cell| plain(cell)).into_iter().chain(named).collect();
                written += &format!("- {}\n", lines.join("\\\n  "));
            }),
        }
    }
    written
}

/// Writes a text so that Markdown shows it as it stands: a backslash before each mark that could mean something.
fn plain(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    // "1." at the start would open a list.
    let mut in_number = true;
    for (place, mark) in text.char_indices() {
        let always = matches!(mark, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '&' | '!');
        let at_start = place == 0 && matches!(mark, '-' | '+' | '=' | '~');
        let ends_number = in_number && place > 0 && matches!(mark, '.' | ')');
        if always || at_start || ends_number {
            written.push('\\');
        }
        in_number &= mark.is_ascii_digit();
        written.push(if mark == '\n' { ' ' } else { mark });
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(plain("<b> *a* [x](y) `c` #1"), "\\<b\\> \\*a\\* \\[x\\](y) \\`c\\` \\#1");
        assert_eq!(plain("1. not a list"), "1\\. not a list");
        assert_eq!(plain("- no list"), "\\- no list");
        assert_eq!(plain("Call 08000 121 700, 24/7. Now."), "Call 08000 121 700, 24/7. Now.");
        assert_eq!(plain("two\nlines"), "two lines");
    }
}
