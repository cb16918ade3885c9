//! Agreement as text: each figure beside what it can't tell.

use crate::agreement::{Agreement, Coefficient, Item, Pair, Share, Strength};
use crate::documents::ratings::Rating;
use crate::i18n::Words;
use crate::report::document::{Document, Entries, text_in};
use crate::report::text::Layout;
use crate::vocabulary::Message;

/// Writes it, at most `width` columns wide.
#[must_use]
pub fn text(agreement: &Agreement, words: &Words, layout: Layout, width: u16) -> String {
    let say = |message: Message| words.text(&message);
    let list = |messages: Vec<Message>| Entries::List(messages.into_iter().map(say).collect());
    let lead = Message::fixed("practice-agree-lead")
        .number("raters", agreement.raters.len())
        .number("vignettes", agreement.vignettes)
        .number("items", agreement.items.len());
    let how = ["practice-agree-how-chance", "practice-agree-how-words", "practice-agree-how-interval"];
    let how = how.into_iter().chain(["practice-agree-how-right"]).map(Message::fixed).collect();
    let parts = [
        ("practice-agree-all", list(all(agreement))),
        ("practice-agree-pairs", pairs(&agreement.pairs, words)),
        ("practice-agree-divide", divided(&agreement.items, words)),
        ("practice-agree-how", list(how)),
    ];
    let parts = parts.map(|(heading, entries)| (say(Message::fixed(heading)), entries));
    let document = Document::new(say(Message::fixed("practice-agree-title")), say(lead), parts);
    text_in(&document, layout, usize::from(width), words)
}

fn all(agreement: &Agreement) -> Vec<Message> {
    let together = &agreement.together;
    let same = together.same.map(|same| sure(Message::fixed("practice-agree-same"), &same));
    let on = [Rating::Yes, Rating::No].map(|rating| match together.on(rating) {
        Some(share) => sure(Message::fixed("practice-agree-on"), &share).words("rating", name(rating)),
        None => Message::fixed("practice-agree-on-none").words("rating", name(rating)),
    });
    let fleiss = agreement.fleiss.map_or_else(
        || {
            let is_one = Rating::ALL.iter().any(|rating| agreement.share(*rating) >= 1.0);
            Message::fixed(if is_one { "practice-agree-fleiss-none" } else { "practice-agree-fleiss-few" })
        },
        |found| figure("practice-agree-fleiss", &found).words("word", word(&found)),
    );
    let ac1 = agreement.ac1.map(|found| figure("practice-agree-ac1", &found));
    let share = |rating: Rating| per_cent(agreement.share(rating));
    let shares = Message::fixed("practice-agree-shares")
        .number("yes", share(Rating::Yes))
        .number("no", share(Rating::No))
        .number("unclear", share(Rating::Unclear));
    let common = agreement.common().map(|rating| {
        Message::fixed("practice-agree-common").number("share", share(rating)).words("rating", name(rating))
    });
    let gaps = (agreement.gaps > 0).then(|| Message::fixed("practice-agree-gaps").number("gaps", agreement.gaps));
    same.into_iter().chain(on).chain([fleiss]).chain(ac1).chain([shares]).chain(gaps).chain(common).collect()
}

fn pairs(pairs: &[Pair], words: &Words) -> Entries {
    let head = [
        "practice-agree-head-pair",
        "practice-agree-head-rows",
        "practice-agree-head-same",
        "practice-agree-head-yes",
        "practice-agree-head-no",
        "practice-agree-head-cohen",
        "practice-agree-head-interval",
        "practice-agree-head-word",
    ]
    .map(|id| words.text(&Message::fixed(id)));
    let none = || words.text(&Message::fixed("practice-agree-not-defined"));
    let share = |share: Option<Share>| {
        share.map_or_else(none, |share| {
            let range = ranged("practice-agree-range", share.interval.map(in_per_cent));
            let cell = Message::fixed("practice-agree-share").text("share", in_per_cent(share.value));
            words.text(&cell.words("range", range))
        })
    };
    let row = |pair: &Pair| {
        let [one, other] = pair.raters;
        let who = Message::fixed("practice-agree-pair").number("one", one).number("other", other);
        let range =
            pair.cohen.and_then(|found| found.interval).map(|ends| ranged("practice-agree-range", ends.map(decimal)));
        let together = &pair.together;
        vec![
            words.text(&who),
            together.rows.to_string(),
            share(together.same),
            share(together.on(Rating::Yes)),
            share(together.on(Rating::No)),
            pair.cohen.map_or_else(none, |found| decimal(found.value)),
            range.map_or_else(none, |range| words.text(&range)),
            pair.cohen.map_or_else(none, |found| words.text(&word(&found))),
        ]
    };
    Entries::Table(head.into(), pairs.iter().map(row).collect())
}

fn divided(items: &[Item], words: &Words) -> Entries {
    let lines = |item: &Item| {
        let head = Message::fixed("practice-agree-item").text("item", item.item.as_str());
        let head = head.number("share", per_cent(item.same));
        let split = item.divided.iter().map(|(vignette, [yes, no, unclear])| {
            let split = Message::fixed("practice-agree-split").text("vignette", vignette.as_str());
            split.number("yes", *yes).number("no", *no).number("unclear", *unclear)
        });
        std::iter::once(head).chain(split).map(|line| words.text(&line)).collect()
    };
    let groups: Vec<_> = items.iter().filter(|item| !item.divided.is_empty()).map(lines).collect();
    if groups.is_empty() {
        return Entries::List(vec![words.text(&Message::fixed("practice-agree-undivided"))]);
    }
    Entries::Groups(groups)
}

fn figure(id: &'static str, found: &Coefficient) -> Message {
    let interval = found.interval.map_or_else(
        || Message::fixed("practice-agree-no-interval"),
        |ends| ranged("practice-agree-interval", ends.map(decimal)),
    );
    Message::fixed(id).text("value", decimal(found.value)).words("interval", interval)
}

/// Adds a share and its interval.
fn sure(message: Message, share: &Share) -> Message {
    let interval = ranged("practice-agree-interval", share.interval.map(in_per_cent));
    message.number("share", per_cent(share.value)).words("interval", interval)
}

fn ranged(id: &'static str, [low, high]: [String; 2]) -> Message {
    Message::fixed(id).text("low", low).text("high", high)
}

fn name(rating: Rating) -> Message {
    Message::named("practice-rating", rating.as_str())
}

fn word(found: &Coefficient) -> Message {
    Message::named("practice-strength", Strength::of(found.value).as_str())
}

/// Two decimals, and no minus before a zero.
fn decimal(value: f64) -> String {
    let text = format!("{value:.2}");
    if text == "-0.00" { "0.00".to_owned() } else { text }
}

fn in_per_cent(share: f64) -> String {
    format!("{} %", per_cent(share))
}

/// A share in whole per cent.
#[allow(clippy::cast_possible_truncation)]
fn per_cent(share: f64) -> i64 {
    (share * 100.0).round() as i64
}
