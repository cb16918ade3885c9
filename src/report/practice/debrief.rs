//! What is told of a run, written out: under reactions, description, analysis and summary.

use crate::conversation::practice::{Debrief, Flagged, Learned, Mark, Outcome, Recorded};
use crate::documents::scenario::{Principle, Reaction, Way, Worth};
use crate::i18n::Words;
use crate::report::document::{self, Document, Entries};
use crate::vocabulary::Message;

/// Writes it as text, its lines at most `width` columns wide.
#[must_use]
pub fn text(debrief: &Debrief, words: &Words, width: usize) -> String {
    document::text(&worded(debrief, words), width, words)
}

/// Writes it as Markdown.
#[must_use]
pub fn markdown(debrief: &Debrief, words: &Words) -> String {
    document::markdown(&worded(debrief, words), words)
}

/// Writes it as a page to print or to read.
#[must_use]
pub fn html(debrief: &Debrief, words: &Words) -> String {
    document::html(&worded(debrief, words), words.locale())
}

fn worded(debrief: &Debrief, words: &Words) -> Document {
    let say = |message: Message| words.text(&message);
    let list = |messages: Vec<Message>| Entries::List(messages.into_iter().map(say).collect());
    let lead = Message::fixed("practice-debrief-lead")
        .text("id", debrief.scenario.as_str())
        .text("version", debrief.version.as_str())
        .text("digest", debrief.digest.as_str())
        .text("seed", debrief.seed.number().to_string());
    let own = debrief.own_words.clone();
    let moments = debrief.flagged.iter().map(|flagged| moment(flagged, words)).collect();
    let parts = [
        ("practice-debrief-reactions", list(own)),
        ("practice-debrief-what-happened", list(what_happened(debrief, words))),
        ("practice-debrief-learned", list(learned(&debrief.outcome))),
        ("practice-debrief-recorded", list(recorded(&debrief.outcome.recorded))),
        ("practice-debrief-questions", list(questions(debrief))),
        ("practice-debrief-marks", list(marks(debrief))),
        ("practice-debrief-moments", Entries::Groups(moments)),
        ("practice-debrief-summary", list(summary(debrief))),
    ];
    let parts = parts.map(|(heading, entries)| (say(Message::fixed(heading)), entries));
    let title = Message::fixed("practice-debrief-title").words("title", debrief.title.clone());
    Document::new(say(title), say(lead), parts)
}

fn what_happened(debrief: &Debrief, words: &Words) -> Vec<Message> {
    let Outcome { close, fit, pattern, truth, thought, .. } = &debrief.outcome;
    let mut lines = vec![
        Message::named("practice-close", close.as_str()),
        Message::named("practice-fit", fit.as_str()),
        Message::named("practice-pattern", pattern.as_str()),
        truth.clone(),
    ];
    lines.extend(thought.as_ref().map(|(thought, holds)| {
        let id = if *holds { "practice-thought-holds" } else { "practice-thought-fails" };
        Message::fixed(id).words("thought", thought.clone())
    }));
    let seen: Vec<Reaction> =
        Reaction::ALL.iter().copied().filter(|reaction| debrief.reactions.contains(reaction)).collect();
    if !seen.is_empty() {
        let list = words.list_of(seen.iter().map(|one| Message::named("practice-reaction", one.as_str())));
        lines.push(Message::fixed("practice-reactions").text("reactions", list));
    }
    lines
}

fn learned(outcome: &Outcome) -> Vec<Message> {
    let line = |fact: &Learned| {
        let id = match (fact.worth, fact.told) {
            (Worth::ToKnow, true) => "practice-fact-told",
            (Worth::ToKnow, false) => "practice-fact-untold",
            (Worth::NotToAsk, true) => "practice-fact-needless",
            (Worth::NotToAsk, false) => "practice-fact-left",
        };
        Message::fixed(id).words("fact", fact.words.clone())
    };
    outcome.facts.iter().map(line).collect()
}

fn recorded(recorded: &[Recorded]) -> Vec<Message> {
    if recorded.is_empty() {
        return vec![Message::fixed("practice-nothing-recorded")];
    }
    let line = |one: &Recorded| {
        let id = if one.is_over_read() {
            "practice-over-read"
        } else if one.is_silence_as_no() {
            "practice-silence-as-no"
        } else if one.is_missed() {
            "practice-missed"
        } else {
            return None;
        };
        let what = Message::named("item", one.item.as_str());
        Some(Message::fixed(id).words("what", what))
    };
    let lines: Vec<Message> = recorded.iter().filter_map(line).collect();
    if lines.is_empty() { vec![Message::fixed("practice-recorded-well")] } else { lines }
}

fn questions(debrief: &Debrief) -> Vec<Message> {
    let questions = &debrief.questions;
    if questions.all == 0 {
        return vec![Message::fixed("practice-questions-none")];
    }
    let way = |way: Way| Message::named("practice-way", way.as_str());
    let of = |(kind, count): &(Way, u16)| {
        Message::fixed("practice-questions-of")
            .words("way", way(*kind))
            .number("count", *count)
            .number("all", questions.all)
            .number("share", questions.share(*kind).unwrap_or(0))
    };
    let first = match questions.first_advised_against {
        Some((number, kind)) => {
            Message::fixed("practice-questions-first").number("number", number).words("way", way(kind))
        }
        None => Message::fixed("practice-questions-none-against"),
    };
    questions.counts.iter().map(of).chain([first]).collect()
}

fn marks(debrief: &Debrief) -> Vec<Message> {
    let line = |(principle, mark): &(Principle, Mark)| {
        Message::fixed("practice-mark-line")
            .words("mark", Message::named("practice-mark", mark.as_str()))
            .words("principle", Message::named("practice-principle", principle.as_str()))
    };
    debrief.marks.iter().map(line).chain([Message::fixed("practice-marks-how")]).collect()
}

fn moment(flagged: &Flagged, words: &Words) -> Vec<String> {
    let lines = [
        Message::fixed("practice-moment")
            .number("number", flagged.number)
            .words("observation", flagged.observation.clone()),
        Message::fixed("practice-moment-view").words("view", flagged.view.clone()),
        Message::fixed("practice-moment-question").words("question", flagged.question.clone()),
    ];
    lines.iter().map(|line| words.text(line)).collect()
}

fn summary(debrief: &Debrief) -> Vec<Message> {
    let support = debrief.support.as_ref().map_or_else(
        || Message::fixed("practice-support-anyone"),
        |desk| {
            let words = Message::fixed("practice-support-desk").text("name", desk.name.as_str());
            words.text("phone", desk.phone.as_str())
        },
    );
    let last = [Message::fixed("practice-summary-take"), Message::fixed("practice-support-after"), support];
    debrief.talk.iter().cloned().chain(last).chain([debrief.reviewed.clone()]).collect()
}
