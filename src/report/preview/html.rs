//! Screens as one page for a browser: for reviewers who do not use terminals, and for screen readers.

use maud::{Markup, html as markup};

use super::{Seen, names};
use crate::i18n::Words;
use crate::report::document::{direction, page};
use crate::ui::{Ask, Block, Place};
use crate::vocabulary::Message;

/// Black on white, a frame around each screen, and each language with its own direction.
const STYLE: &str = "
:root { color-scheme: light }
body { color: #000; background: #fff; font: 1.05rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.35rem }
h2 { font-size: 1rem; margin: 2rem 0 .2rem }
p, ol, ul { margin: 0 0 .5rem }
.names { color: #444; font-size: .85rem; overflow-wrap: anywhere }
.screen { border: 1px solid #555; border-radius: .3rem; padding: .8rem 1rem; break-inside: avoid }
.label { font-weight: 600; margin-block-start: .6rem }
.sheet { white-space: pre-wrap; font: inherit }
";

/// Writes every screen of the locale of this name, with the officer's part in these words; the page speaks the reader's.
#[must_use]
pub fn html(seen: &[Seen], endonym: &str, officer: &Words, words: &Words) -> String {
    let say = |id| words.text(&Message::fixed(id));
    let title = words.text(&Message::fixed("preview-title").text("language", endonym));
    let main = markup! {
        h1 { (title) }
        p { (say("preview-lead")) }
        @for (place, one) in seen.iter().enumerate() {
            @let heading = Message::fixed("preview-screen").number("this", place + 1).number("most", seen.len());
            section aria-labelledby={ "screen-" (place + 1) } {
                h2 id={ "screen-" (place + 1) } { (words.text(&heading)) }
                @if !one.messages.is_empty() {
                    p.names { (words.text(&Message::fixed("preview-messages").text("names", names(one)))) }
                }
                (screen(one, officer))
            }
        }
    };
    page(&title, STYLE, words.locale(), &main)
}

fn screen(seen: &Seen, officer: &Words) -> Markup {
    let shown = &seen.screen;
    let of_officer = officer.locale();
    markup! {
        div.screen lang=(of_officer.tag()) dir=(direction(of_officer.direction())) {
            @if let Some(sheet) = &shown.sheet { div.sheet { (sheet) } }
            @if let Some(progress) = &shown.progress { p { (progress) } }
            @for one in &shown.says { (block(one)) }
            @match &shown.ask {
                Ask::One(places) => (choices(places.iter())),
                Ask::Any { places, none, instead } => {
                    (choices(places.iter()))
                    p { "0. " (none) }
                    (choices(instead.iter()))
                }
                Ask::Language { same: (_, name), .. } => p { "1. " (name) },
            }
            @if let Some(choices) = &shown.choices_for_person { (block(choices)) }
            @for one in &shown.why { (block(one)) }
        }
    }
}

fn choices<'a>(places: impl Iterator<Item = &'a Place>) -> Markup {
    markup! { @for place in places { p { (place.number) ". " (place.words) } } }
}

fn block(block: &Block) -> Markup {
    markup! {
        @if let Some(label) = &block.label { p.label { (label) } }
        div lang=(block.language) dir=(direction(block.direction)) { @for line in &block.lines { p { (line) } } }
    }
}
