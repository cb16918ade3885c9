//! A document as HTML: one file, readable by a screen reader, printed on one or two pages. It runs no script and asks
//! nothing of any other computer.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{Document, Entries, Part};
use crate::i18n::{Direction, Locale};

/// Said to the browser: nothing is loaded, nothing runs, nothing is sent.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// Black on white in the reader's own font, wide lines kept short, and nothing torn between two printed pages.
const STYLE: &str = "
:root { color-scheme: light }
body { color: #000; background: #fff; font: 1.05rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
h1 { font-size: 1.35rem; margin: 0 }
h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; border-block-end: 1px solid #555 }
p { margin: 0 }
ul { margin: 0; padding-inline-start: 1.2rem }
ul.groups { list-style: none; padding: 0 }
ul.groups > li { margin-block-end: .7rem }
ul.groups > li > p:first-child { font-weight: 600 }
@page { size: A4; margin: 16mm }
@media print {
  body { font-size: 10.5pt; line-height: 1.35; max-width: none; margin: 0; padding: 0 }
  h2 { margin-block-start: 1rem; break-after: avoid }
  li { break-inside: avoid }
}
";

/// For pages with a table: a line under each row, and none torn in two.
const TABLES: &str = "
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; vertical-align: top; padding: .2rem .6rem .2rem 0; border-block-end: 1px solid #999; font-weight: normal }
thead th { font-weight: 600 }
@media print { tr { break-inside: avoid } }
";

/// For what must fit on one sheet of A4: small print in two columns, none of it torn.
const SHEET: &str = "
@page { margin: 11mm }
@media print {
  body { font-size: 9.6pt; line-height: 1.3 }
  main { columns: 2; column-gap: 8mm }
  h1, h1 + p { column-span: all }
  h1 + p { margin-block-end: .4rem }
  h2 { font-size: 11pt; margin-block: .55rem .2rem }
  section:first-of-type h2 { margin-block-start: 0 }
  ul.groups > li { margin-block-end: .3rem; break-inside: avoid }
}
";

/// Writes a document as a page that is printed on one sheet.
#[must_use]
pub fn paper(document: &Document, locale: &Locale) -> String {
    written(document, SHEET, locale)
}

/// Writes a document as a whole page. Text that came from a file can't become markup.
#[must_use]
pub fn html(document: &Document, locale: &Locale) -> String {
    written(document, "", locale)
}

fn written(document: &Document, more: &str, locale: &Locale) -> String {
    let Document { title, lead, parts } = document;
    let main = html! {
        h1 { (title) }
        p { (lead) }
        @for (number, part) in parts.iter().enumerate() { (section(number, part)) }
    };
    let has_table = parts.iter().any(|part| matches!(part.entries, Entries::Table(..)));
    let style = format!("{STYLE}{}{more}", if has_table { TABLES } else { "" });
    page(title, &style, locale, &main)
}

/// Writes a whole page around what is shown on it.
pub(in crate::report) fn page(title: &str, style: &str, locale: &Locale, main: &Markup) -> String {
    html! {
        (DOCTYPE)
        html lang=(locale.tag()) dir=(direction(locale.direction())) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="referrer" content="no-referrer";
                title { (title) }
                style { (PreEscaped(style)) }
            }
            body { main { (main) } }
        }
    }
    .into_string()
}

/// Says which way text runs.
pub(in crate::report) fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}

fn section(number: usize, part: &Part) -> Markup {
    html! {
        section aria-labelledby={ "part-" (number) } {
            h2 id={ "part-" (number) } { (part.heading) }
            @match &part.entries {
                Entries::List(list) => ul { @for entry in list { li { (entry) } } },
                // The role brings back the list that some readers lose with its dots.
                Entries::Groups(groups) => ul.groups role="list" {
                    @for lines in groups { li { @for line in lines { p { (line) } } } }
                },
                Entries::Table(head, rows) => table {
                    thead { tr { @for name in head { th scope="col" { (name) } } } }
                    tbody { @for cells in rows { tr { @for (place, cell) in cells.iter().enumerate() {
                        @if place == 0 { th scope="row" { (cell) } } @else { td { (cell) } }
                    } } } }
                },
            }
        }
    }
}
