//! The sheet as one page: to be filled in on a screen or printed. It runs no script, and what is written on it goes
//! nowhere.

use maud::{Markup, html as markup};

use super::{Pair, Sheet, Task};
use crate::i18n::{Direction, Locale, Words};
use crate::locale_kit::Stage;
use crate::report::document::{direction, page};
use crate::vocabulary::{Message, MessageId};

/// Black on white, both languages side by side where there is room, and no message torn between two printed pages.
const STYLE: &str = "
:root { color-scheme: light }
body { color: #000; background: #fff; font: 1rem/1.45 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.35rem; margin: 0 0 .5rem }
h2 { font-size: 1.1rem; margin: 2rem 0 .4rem; border-block-end: 1px solid #555 }
h3 { font-size: .85rem; font-weight: 600; margin: 0; overflow-wrap: anywhere }
p { margin: 0 0 .4rem }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 }
th, td { text-align: start; vertical-align: top; padding: .25rem .6rem .25rem 0; border-block-end: 1px solid #999; font-weight: normal }
thead th { font-weight: 600 }
article { border-block-start: 1px solid #555; padding: .6rem 0; break-inside: avoid }
.intent, .state { color: #444; font-size: .9rem }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: .2rem 1.5rem }
.label { font-size: .8rem; font-weight: 600 }
.words { font-size: 1.05rem }
label { display: block; font-size: .85rem }
label.choice { display: inline-block; margin-inline-end: 1.5rem }
textarea, input[type=text] { display: block; width: 100%; box-sizing: border-box; font: inherit; border: 1px solid #777; background: #fff }
textarea { height: 3.2rem; resize: vertical }
@page { size: A4; margin: 14mm }
@media print { body { font-size: 10pt; max-width: none; margin: 0; padding: 0 } h2 { break-after: avoid } }
";

/// What each message is judged to be.
const VERDICTS: [&str; 3] = ["review-accept", "review-change", "review-reject"];

/// Writes the sheet; it speaks the reader's words, and shows those of the draft.
#[must_use]
pub fn html(sheet: &Sheet, draft: &Locale, words: &Words) -> String {
    let say = |id| words.text(&Message::fixed(id));
    let compares = sheet.task == Task::Compare;
    let language = draft.endonym();
    let title = if compares { "review-title" } else { "review-title-back" };
    let title = words.text(&Message::fixed(title).text("language", language));
    let main = markup! {
        h1 { (title) }
        p { (say(if compares { "review-lead" } else { "review-lead-back" })) }
        p { (say("review-braces")) }
        p { (say("review-no-names")) }
        @if compares { (stages(words)) }
        (section("review-person", &sheet.person, sheet.task, draft, words))
        (section("review-rest", &sheet.rest, sheet.task, draft, words))
    };
    page(&title, STYLE, words.locale(), &main)
}

/// The way of a draft to a person: who did what is written here by hand, as a kind of work and never a name.
fn stages(words: &Words) -> Markup {
    let say = |id: &'static str| words.text(&Message::fixed(id));
    let rows = ["translated", "back", "adjudicated", "pretested"];
    markup! {
        table {
            thead { tr {
                @for head in ["review-head-stage", "review-head-role", "review-head-day"] { th scope="col" { (say(head)) } }
            } }
            tbody { @for (place, row) in rows.iter().enumerate() {
                @let words = words.text(&Message::new(MessageId::joined(&[&format!("review-stage-{row}")])));
                tr {
                    th scope="row" { (place + 1) ". " (words) }
                    @for head in ["review-head-role", "review-head-day"] {
                        td { input type="text" aria-label=(say(head)); }
                    }
                }
            } }
        }
    }
}

fn section(heading: &'static str, pairs: &[Pair], task: Task, draft: &Locale, words: &Words) -> Markup {
    markup! {
        @if !pairs.is_empty() {
            section aria-labelledby=(heading) {
                h2 id=(heading) { (words.text(&Message::fixed(heading))) }
                @for pair in pairs {
                    @match task {
                        Task::Compare => (compare(pair, draft, words)),
                        Task::TranslateBack => (translate_back(pair, draft, words)),
                    }
                }
            }
        }
    }
}

fn compare(pair: &Pair, draft: &Locale, words: &Words) -> Markup {
    let say = |id: &'static str| words.text(&Message::fixed(id));
    markup! {
        article aria-labelledby={ "m-" (pair.number) } {
            h3 id={ "m-" (pair.number) } { (pair.number) ". " (pair.id) }
            @if !pair.intent.is_empty() { p.intent { (pair.intent) } }
            div.pair {
                div { p.label { (say("review-english")) } div.words lang="en" dir="ltr" { (forms(&pair.source)) } }
                div { p.label { (draft.endonym()) } (of_draft(pair, draft, words)) }
            }
            @for line in state(pair) { p.state { (words.text(&line)) } }
            div.pair {
                (field(&say("review-back")))
                (field(&say("review-remarks")))
            }
            @for verdict in VERDICTS { label.choice { input type="checkbox"; " " (say(verdict)) } }
        }
    }
}

/// Nothing of the source: neither its words nor its id nor what it is for.
fn translate_back(pair: &Pair, draft: &Locale, words: &Words) -> Markup {
    markup! {
        @if !pair.draft.is_empty() {
            article aria-labelledby={ "m-" (pair.number) } {
                h3 id={ "m-" (pair.number) } { (pair.number) }
                (of_draft(pair, draft, words))
                (field(&words.text(&Message::fixed("review-back"))))
            }
        }
    }
}

fn of_draft(pair: &Pair, draft: &Locale, words: &Words) -> Markup {
    let way: Direction = draft.direction();
    markup! {
        @if pair.draft.is_empty() {
            p.words { (words.text(&Message::fixed("review-missing"))) }
        } @else {
            div.words lang=(draft.tag()) dir=(direction(way)) { (forms(&pair.draft)) }
        }
    }
}

fn forms(forms: &[String]) -> Markup {
    markup! { @for form in forms { p { (form) } } }
}

fn field(label: &str) -> Markup {
    markup! { label { (label) textarea {} } }
}

/// Says who vouched for it, or that the words have changed since.
fn state(pair: &Pair) -> Vec<Message> {
    let mut said: Vec<Message> = pair
        .stages
        .iter()
        .map(|(stage, role)| {
            let role = Message::named("role", role.as_str());
            Message::fixed(match stage {
                Stage::Reviewed => "review-is-accepted",
                Stage::Adjudicated => "review-is-settled",
                Stage::Pretested => "review-is-tried",
            })
            .words("role", role)
        })
        .collect();
    said.extend(pair.is_changed.then(|| Message::fixed("accept-changed")));
    said
}
