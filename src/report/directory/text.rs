//! Directories as text.

use super::{Seen, gaps, state};
use crate::documents::directory::{Directory, Duty, Evidence, Service, Ship, Status};
use crate::i18n::Words;
use crate::judgement::referral::Vouched;
use crate::report::document::{self, Document, Entries};
use crate::report::text::{Layout, table};
use crate::vocabulary::Message;

/// Writes a list of directories, at most `width` columns wide.
#[must_use]
pub fn list(seen: Seen<'_>, words: &Words, layout: Layout, width: u16) -> String {
    let head = ["area", "name", "usable", "other", "duties", "gaps"];
    let head = head.map(|id| words.text(&Message::named("directory-head", id)));
    let row = |directory: &Directory| {
        let count = seen.count(directory);
        vec![
            directory.area.to_string(),
            words.text(&Message::named("area", directory.area.as_str())),
            count.usable.to_string(),
            count.other.to_string(),
            directory.duties.len().to_string(),
            words.list_of(gaps(directory).iter().map(|gap| Message::named("directory-gap", gap.as_str()))),
        ]
    };
    let rows: Vec<Vec<String>> = seen.directories.iter().map(row).collect();
    table(&head, &rows, layout, width, words)
}

/// Writes directories whole, one after another, the nearest first.
#[must_use]
pub fn show(shown: &[&Directory], seen: Seen<'_>, words: &Words, width: usize) -> String {
    let page = |directory: &&Directory| {
        let document = document_of(directory, seen, words);
        document::text(&document, width, words)
    };
    shown.iter().map(page).collect::<Vec<_>>().join("\n")
}

fn document_of(directory: &Directory, seen: Seen<'_>, words: &Words) -> Document {
    let title = Message::fixed("directory-title")
        .words("name", Message::named("area", directory.area.as_str()))
        .text("area", directory.area.as_str())
        .text("digest", directory.digest.as_str());
    let emergency = directory.emergency.iter().map(|number| {
        let known = Message::fixed("directory-emergency").text("number", number.number.as_str());
        format!("{} {}", words.text(&known), evidence(&number.evidence, words))
    });
    let services = directory.services.iter().map(|one| service(one, seen, words)).collect();
    let duties = directory.duties.iter().map(|one| duty(one, words)).collect();
    let gaps =
        gaps(directory).into_iter().map(|gap| words.text(&Message::named("directory-gap", gap.as_str()))).collect();
    let due = seen.due(directory).into_iter().map(|(id, value, day)| {
        words.text(&Message::fixed("directory-due").text("service", id).text("value", value).text("date", day))
    });
    let sources = directory.sources.iter().map(|source| {
        let shown = Message::fixed("directory-source")
            .text("title", source.title.as_str())
            .text("publisher", source.publisher.as_str())
            .text("url", source.url.as_deref().unwrap_or("-"));
        words.text(&shown)
    });
    let parts = [
        ("emergency", Entries::List(emergency.collect())),
        ("services", Entries::Groups(services)),
        ("duties", Entries::Groups(duties)),
        ("gaps", Entries::List(gaps)),
        ("due", Entries::List(due.collect())),
        ("sources", Entries::List(sources.collect())),
    ];
    let parts = parts.map(|(heading, entries)| (words.text(&Message::named("directory-part", heading)), entries));
    Document::new(words.text(&title), words.text(&Message::fixed("directory-lead")), parts)
}

fn service(service: &Service, seen: Seen<'_>, words: &Words) -> Vec<String> {
    let name = Message::fixed("directory-service").text("name", service.name.as_str()).text("id", service.id.as_str());
    let run = Message::named("operator-type", service.operator_type.as_str());
    let mut lines = vec![words.text(&name)];
    lines.push(match &service.operator {
        Some(operator) => {
            words.text(&Message::fixed("directory-run-by").text("operator", operator.as_str()).words("type", run))
        }
        None => words.text(&run),
    });
    let help = words.list_of(service.pathways.iter().map(|pathway| Message::named("pathway", pathway.as_str())));
    let help = if help.is_empty() { words.text(&Message::fixed("directory-only-listed")) } else { help };
    let fits = Message::fixed("directory-for").text("help", help);
    lines.push(words.text(&fits.words("audience", Message::named("audience", service.audience.as_str()))));
    for (channel, vouched) in service.channels.iter().zip(seen.vouched(service)) {
        // A number that is retired or disputed is printed nowhere, so that nobody copies it.
        if vouched == Vouched::Withdrawn {
            lines.push(words.text(&Message::named("directory-state", state(vouched))));
            continue;
        }
        let way = words.text(&Message::named("sheet-way", channel.kind.as_str()).text("to", channel.display.as_str()));
        let how = match vouched {
            Vouched::Tried(day) | Vouched::Due(day) => {
                Message::named("directory-state", state(vouched)).text("date", day.as_str())
            }
            _ => Message::named("directory-state", state(vouched)),
        };
        let hours = channel.hours.as_ref().map(|hours| {
            let zone = hours.zone.as_ref().map_or_else(String::new, |zone| format!(" ({})", zone.as_str()));
            let id = Message::named("directory-hours", hours.agreement.as_str());
            words.text(&id.text("hours", hours.stated.as_str()).text("zone", zone))
        });
        let languages = words.list_of(channel.languages.iter().map(|tag| Message::named("lang", tag.as_str())));
        let languages = (!languages.is_empty())
            .then(|| words.text(&Message::fixed("directory-languages").text("languages", languages)));
        let parts: Vec<String> = [Some(way), Some(words.text(&how)), hours, languages].into_iter().flatten().collect();
        lines.push(parts.join(" "));
    }
    lines.extend(service.evidence.iter().map(|found| evidence(found, words)));
    lines
}

fn duty(duty: &Duty, words: &Words) -> Vec<String> {
    let within =
        duty.within.as_deref().map(|within| words.text(&Message::fixed("directory-within").text("within", within)));
    let to = duty.to.as_ref().map(|to| words.text(&Message::fixed("directory-to").text("service", to.as_str())));
    let consent = words.text(&Message::named("directory-consent", duty.consent.as_str()));
    let first = words.text(&Message::named("duty", duty.id.as_str()));
    [Some(first), within, to, Some(consent), Some(evidence(&duty.evidence, words))].into_iter().flatten().collect()
}

/// Says on what a fact rests, and how far it may be shown.
fn evidence(evidence: &Evidence, words: &Words) -> String {
    let status = match evidence.status {
        Status::ConfirmedTwice => "directory-status-twice",
        Status::ConfirmedOnce => "directory-status-once",
        Status::Disputed => "directory-status-disputed",
        Status::Retired => "directory-status-retired",
    };
    let ship = match evidence.ship {
        Ship::AfterLiveCheck => "directory-ship-after-live-check",
        Ship::HumanReview => "directory-ship-human-review",
    };
    let names: Vec<&str> = evidence.sources.iter().map(|source| source.as_str()).collect();
    let year = evidence.source_year.map_or_else(|| "-".to_owned(), |year| year.to_string());
    let message = Message::fixed("directory-evidence")
        .words("status", Message::fixed(status))
        .words("ship", Message::fixed(ship))
        .text("sources", words.list(&names))
        .text("year", year);
    words.text(&message)
}
