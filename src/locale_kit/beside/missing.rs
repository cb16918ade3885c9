//! What a locale lacks that its source has.

use std::sync::Arc;

use super::source::{Known, Original};
use super::{Beside, Owner, Source, is_critical};
use crate::i18n::{Part, Parts};
use crate::vocabulary::{Code, Diagnostic, Severity, Span};

/// Which messages of its source a locale must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::locale_kit) enum Wanted {
    /// All, as one inside the program has.
    All,
    /// All when the work is done; what reaches a person before that.
    AllInTime,
    /// Those that reach a person; it was not made for others.
    ForThePerson,
}

impl<'p, 't> Beside<'_, 'p, 't> {
    /// Lists messages, words and attributes that the locale lacks.
    pub(super) fn missing(&self, source: &Source<'p, 't>, faults: &mut Vec<Diagnostic>) {
        let mut neighbour: Option<(&Parts<'t>, Part<'p, 't>, &Parts<'t>)> = None;
        for original in &source.originals {
            let name = original.part.name;
            let Some((file, part)) = self.own.messages.get(name) else {
                // A locale may do without a term: it stands for words that another language needs once or never.
                let is_needed = !(original.part.is_term() && self.rules.owner == Owner::This);
                if is_needed
                    && !self.own.broken.contains(&name.trim_start_matches('-'))
                    && !self.own.broken.contains(&name)
                {
                    let beside = neighbour.filter(|(_, _, of)| std::ptr::eq(*of, original.file));
                    let place = beside.map(|(file, part, _)| (file.name(), Some(file.place(part.name))));
                    let whole = original.value.as_ref().map(|known| (None, known));
                    let attributes = original.attributes.iter().map(|(name, known)| (Some(*name), known));
                    let attributes = attributes.filter(|_| !original.part.is_term());
                    // A tree has thousands: there a message is told once.
                    let most = if self.rules.owner == Owner::This { usize::MAX } else { 1 };
                    for (attribute, known) in whole.into_iter().chain(attributes).take(most) {
                        let home = || (self.home)(original.file.name()).unwrap_or(self.about);
                        let (file, span) = place.unwrap_or_else(|| (home(), None));
                        faults.extend(self.lacks(Code::MissingMessage, (file, span), original, attribute, known));
                    }
                }
                continue;
            };
            neighbour = Some((file, *part, original.file));
            let place = || (file.name(), Some(file.place(part.name)));
            if let Some(known) = original.value.as_ref().filter(|_| part.words.is_none()) {
                faults.extend(self.lacks(Code::MissingValue, place(), original, None, known));
            }
            if original.part.is_term() {
                continue;
            }
            for (attribute, known) in &original.attributes {
                if part.attribute(attribute).is_none() {
                    faults.extend(self.lacks(Code::MissingAttribute, place(), original, Some(attribute), known));
                }
            }
        }
    }

    /// Reports words that the locale lacks; nothing where it does not need them.
    fn lacks(
        &self,
        code: Code,
        (file, span): (&Arc<str>, Option<Span>),
        original: &Original<'_, '_>,
        attribute: Option<&str>,
        known: &Known<'_, '_>,
    ) -> Option<Diagnostic> {
        let message = original.part.name;
        let id = attribute.map_or(message.to_owned(), |attribute| format!("{message}.{attribute}"));
        if self.wanted == Wanted::ForThePerson && !is_critical(&id) {
            return None;
        }
        let mut fault = Diagnostic::new(code, file, span);
        if let Some(attribute) = attribute.filter(|_| code == Code::MissingAttribute) {
            fault = fault.with("attribute", attribute);
        }
        // Words for the person can't come from another language; the officer's can, until the work is done.
        let is_error = match self.rules.owner {
            Owner::This => self.wanted == Wanted::All || is_critical(&id),
            // Other programs show the words of the source until then.
            Owner::Another => code != Code::MissingMessage,
        };
        fault.severity = if is_error { Severity::Error } else { Severity::Warning };
        let fault = self.named(fault.with("id", &id)).with("message", message).with("english", known.words.written());
        let comment = original.part.comment().join(" ");
        Some(if comment.is_empty() { fault } else { fault.with("comment", comment) })
    }
}
