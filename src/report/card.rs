//! The number for the person, on a page of its own to print or to copy: no word says what it is for.

use maud::html;

use super::document::page;
use crate::conversation::session::PersonsCard;
use crate::i18n::Words;

/// Large, in the middle, and small enough to cut out and fold.
const STYLE: &str = "
:root { color-scheme: light }
body { color: #000; background: #fff; font: 1.2rem/1.4 system-ui, sans-serif; margin: 2rem }
p { margin: 0 }
p.number { font-size: 2rem; direction: ltr; unicode-bidi: isolate }
@page { margin: 16mm }
";

/// Writes the card. The title of the page is the number too, since browsers print it.
#[must_use]
pub fn html(card: &PersonsCard, words: &Words) -> String {
    let main = html! {
        @if let Some(title) = &card.title { p { (words.text(title)) } }
        p.number { (card.number) }
    };
    page(&card.number, STYLE, words.locale(), &main)
}
