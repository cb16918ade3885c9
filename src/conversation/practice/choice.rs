//! What was done at each prompt, as short texts: for an export, and to replay it.

use crate::conversation::session::{Action, Event};
use crate::vocabulary::LanguageTag;

/// Writes what was done; nothing for what no learner does.
pub(super) fn written(event: &Event) -> Option<String> {
    match event {
        Event::Chose(place) => Some(format!("c{place}")),
        Event::Ticked(bits) => Some(format!("t{bits}")),
        Event::Named(tag) => Some(format!("n{tag}")),
        Event::Did(action) => Some(format!("d{}", action.as_str())),
        _ => None,
    }
}

/// Reads what was done; nothing where the text is none of these.
#[must_use]
pub fn read(text: &str) -> Option<Event> {
    let mut rest = text.chars();
    let kind = rest.next()?;
    let rest = rest.as_str();
    let digits = !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit());
    match kind {
        'c' if digits => rest.parse().ok().map(Event::Chose),
        't' if digits => rest.parse().ok().map(Event::Ticked),
        'n' => LanguageTag::parse(rest).ok().map(Event::Named),
        'd' => Action::parse(rest).map(Event::Did),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_and_nothing_else() {
        let tag = LanguageTag::parse("pt-BR").expect("a tag");
        for event in [Event::Chose(3), Event::Ticked(513), Event::Named(tag), Event::Did(Action::Pause)] {
            assert_eq!(written(&event).and_then(|text| read(&text)), Some(event));
        }
        for text in ["", "c", "c-1", "c+1", "c300", "t70000", "dnothing", "n", "x1", "c1 "] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
