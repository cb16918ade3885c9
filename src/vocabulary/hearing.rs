//! Which words reach the person: said, interpreted or shown. By the convention of their ids, so that a locale can be
//! judged without a session; a test walks the sessions and finds no other words said.

use super::MessageId;

/// Messages whose first part says that they are for the person.
const FAMILIES: [&str; 8] = ["item", "option", "answer", "limits", "offer", "wish", "safety", "card"];

/// Messages of the session itself that are for the person.
const SINGLE: &[&str] = &[
    // For the interpreter, who reads them in the person's language.
    "ui-brief-exact",
    "ui-brief-private",
    "ui-brief-hard",
    "ui-brief-stop",
    "ui-sample-words",
    "ui-sample-yes",
    "ui-sample-no",
    "ui-limits-ask",
    "ui-limits-agrees",
    "ui-limits-later",
    "ui-limits-no",
    "ui-rules-unsure",
    "ui-rules-correct",
    "ui-rules-stop",
    "ui-forewarn",
    "ui-forewarn-go-on",
    "ui-forewarn-leave-out",
    "ui-invite",
    "ui-distress-rest",
    "ui-distress-ground",
    "ui-distress-choice",
    "ui-distress-go-on",
    "ui-distress-pause",
    "ui-distress-stop",
    "ui-safety",
    "ui-closing",
    "ui-closing-next",
    "ui-closing-later",
    "ui-closing-back",
    "ui-closing-contact",
    "ui-closing-number",
    "ui-closing-thanks",
    "ui-closing-hand-over",
    "ui-closing-child-next",
    "ui-closing-child-need",
    "ui-closing-done",
    "ui-closing-card",
    "ui-card-safe",
    "ui-card-paper",
    "ui-card-remember",
    "ui-card-no",
    "ui-card-look",
    "ui-card-number",
    "ui-card-call-list",
    "ui-now-go-on",
    "ui-now-stop",
];

/// Says whether words can reach the person. These are the safety-critical words of a locale: they are checked more
/// strictly, and those of a draft are shown only after somebody has accepted them.
#[must_use]
pub fn reaches_person(id: &MessageId) -> bool {
    match id.attribute_name() {
        // What the officer alone reads of an item.
        Some("note" | "sign") => return false,
        // What the person hears where an answer cannot wait.
        Some("say") => return true,
        _ => {}
    }
    let message = id.message();
    let family = message.split_once('_').map(|(family, _)| family);
    family.is_some_and(|family| FAMILIES.contains(&family)) || SINGLE.contains(&message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_reach_the_person_and_notes_do_not() {
        for id in [
            "item_papers",
            "item_papers.why",
            "limits_police.kept",
            "answer_no",
            "ui-closing",
            "option_a_b",
            "ui-now-danger.say",
        ] {
            assert!(reaches_person(&MessageId::fixed(id)), "{id}");
        }
        for id in [
            "item_papers.sign",
            "item_papers.note",
            "ui-closing-final",
            "ui-limits",
            "items",
            "role_police",
            "ui-now-danger.do",
        ] {
            assert!(!reaches_person(&MessageId::fixed(id)), "{id}");
        }
    }
}
