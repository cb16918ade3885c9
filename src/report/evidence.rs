//! What is known of a tool's accuracy, in words: with whom it was tried, each published figure beside its cut-off, and
//! what its words say besides.

use crate::documents::tool::Accuracy;
use crate::i18n::Words;
use crate::vocabulary::Message;

/// Says with whom a tool was tried. Words of its own stand in the place of what its file says.
pub(super) fn populations(title: &Message, populations: &[String], words: &Words) -> String {
    if populations.is_empty() {
        return words.text(&Message::fixed("sheet-populations-none"));
    }
    let line = Message::fixed("sheet-populations");
    words.text(&match own(title, "populations", words) {
        Some(own) => line.words("populations", own),
        None => line.text("populations", words.list(populations)),
    })
}

/// Gives each published accuracy, never apart from its cut-off, number of people and source.
pub(super) fn accuracy(title: &Message, published: &[(Accuracy, String)], words: &Words) -> Vec<String> {
    let line = |(one, source): &(Accuracy, String)| {
        let line = Message::fixed("tool-accuracy")
            .number("n", one.n)
            .text("sensitivity", tenths(one.sensitivity))
            .text("specificity", tenths(one.specificity))
            .text("source", source.as_str());
        words.text(&match own(title, "cut-off", words) {
            Some(own) => line.words("cut-off", own),
            None => line.text("cut-off", one.cut_off.as_str()),
        })
    };
    published.iter().map(line).collect()
}

/// Gives what is to be kept in mind about a tool, where its words say so.
pub(super) fn note(title: &Message, words: &Words) -> Option<String> {
    own(title, "note", words).map(|note| words.text(&note))
}

fn own(title: &Message, attribute: &str, words: &Words) -> Option<Message> {
    let id = title.id.attribute(attribute);
    words.has(&id).then(|| Message::new(id))
}

fn tenths(number: u16) -> String {
    format!("{}.{}", number / 10, number % 10)
}
