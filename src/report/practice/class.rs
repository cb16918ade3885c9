//! The totals of a class, for its trainer: as text, and as a page to print or to show.

use crate::conversation::practice::{Class, ItemTotal, Mark, Rehearsed};
use crate::documents::scenario::{Principle, Way};
use crate::i18n::Words;
use crate::report::document::{self, Document, Entries};
use crate::report::text::Layout;
use crate::vocabulary::{Message, MessageId};

/// Writes it as text, at most `width` columns wide.
#[must_use]
pub fn text(class: &Rehearsed<Class>, words: &Words, layout: Layout, width: u16) -> String {
    let document = worded(class, words);
    document::text_in(&document, layout, usize::from(width), words)
}

/// Writes it as a page.
#[must_use]
pub fn html(class: &Rehearsed<Class>, words: &Words) -> String {
    document::html(&worded(class, words), words.locale())
}

fn worded(class: &Rehearsed<Class>, words: &Words) -> Document {
    class.marked(|class, mark| {
        let say = |message: Message| words.text(&message);
        let lead = Message::fixed("practice-class-lead")
            .words("mark", mark.clone())
            .text("id", class.scenario.as_str())
            .text("version", class.version.as_str())
            .text("digest", class.digest.as_str())
            .number("runs", class.runs);
        let fits = class.fits.iter().map(|(fit, runs)| {
            Message::fixed("practice-class-fit")
                .number("runs", *runs)
                .words("fit", Message::named("practice-fit", fit.as_str()))
        });
        let against = Message::fixed("practice-class-none-against").number("runs", class.none_against);
        let how = ["practice-class-how-totals", "practice-class-how-talk"].map(Message::fixed);
        let list = |messages: Vec<Message>| Entries::List(messages.into_iter().map(say).collect());
        let parts = [
            ("practice-class-items", items(&class.items, words)),
            ("practice-class-questions", questions(class, words)),
            ("practice-class-against", list(vec![against])),
            ("practice-class-marks", marks(&class.marks, words)),
            ("practice-class-fits", list(fits.collect())),
            ("practice-class-how", list(how.into())),
        ];
        let title = Message::fixed("practice-class-title").words("title", class.title.clone());
        let parts = parts.map(|(heading, entries)| (say(Message::fixed(heading)), entries));
        Document::new(say(title), say(lead), parts)
    })
}

fn head<const N: usize>(ids: [&'static str; N], words: &Words) -> Vec<String> {
    ids.map(|id| words.text(&Message::fixed(id))).into()
}

fn items(items: &[ItemTotal], words: &Words) -> Entries {
    if items.is_empty() {
        return Entries::List(vec![words.text(&Message::fixed("practice-recorded-well"))]);
    }
    let head = [
        "practice-class-head-item",
        "practice-class-head-there",
        "practice-class-head-missed",
        "practice-class-head-over-read",
        "practice-class-head-silence",
    ];
    let row = |one: &ItemTotal| {
        let name = Message::new(MessageId::joined(&["item", one.item.as_str()]).attribute("sign"));
        let counts = [one.there, one.missed, one.over_read, one.silence_as_no];
        std::iter::once(words.text(&name)).chain(counts.map(|count| count.to_string())).collect()
    };
    Entries::Table(self::head(head, words), items.iter().map(row).collect())
}

fn questions(class: &Class, words: &Words) -> Entries {
    let all = class.asked();
    if all == 0 {
        return Entries::List(vec![words.text(&Message::fixed("practice-class-no-question"))]);
    }
    let row = |(way, count): &(Way, usize)| {
        let share = (100 * count + all / 2) / all;
        vec![words.text(&Message::named("practice-way", way.as_str())), count.to_string(), format!("{share} %")]
    };
    let head = ["practice-class-head-way", "practice-class-head-count", "practice-class-head-share"];
    Entries::Table(self::head(head, words), class.questions.iter().map(row).collect())
}

fn marks(marks: &[(Principle, Vec<usize>)], words: &Words) -> Entries {
    let name = |id: &str, list| words.text(&Message::named(list, id));
    let mut head = head(["practice-class-head-principle"], words);
    head.extend(Mark::ALL.iter().map(|mark| name(mark.as_str(), "practice-mark")));
    let row = |(principle, counts): &(Principle, Vec<usize>)| {
        let counts = counts.iter().map(ToString::to_string);
        std::iter::once(name(principle.as_str(), "practice-principle")).chain(counts).collect()
    };
    Entries::Table(head, marks.iter().map(row).collect())
}
