//! What stands in braces: values that are filled in, other messages and terms, functions.

use std::collections::BTreeSet;

use super::facts::Facts;
use super::source::Known;
use super::{BUILT_IN, Beside, Owner, Place};
use crate::documents::near::nearest;
use crate::i18n::Token;
use crate::vocabulary::{Code, Diagnostic, Span};

/// What stands before the name of a value to ask whether it was filled. Only this program fills that in.
const FILLED: &str = "has-";

impl<'p, 't> Beside<'_, 'p, 't> {
    pub(super) fn placeables(
        &self,
        place: &Place<'p, 't>,
        facts: &Facts<'t>,
        known: Option<&Known<'p, 't>>,
        faults: &mut Vec<Diagnostic>,
    ) {
        if let Some(known) = known.filter(|_| !place.part.is_term()) {
            self.values_beside(place, facts, known, faults);
        }
        if !facts.references.is_empty() || known.is_some_and(|known| !known.facts.references.is_empty()) {
            self.references(place, facts, known, faults);
        }
        for function in &facts.functions {
            let may = match self.rules.owner {
                Owner::This => false,
                Owner::Another => BUILT_IN.contains(function) || self.rules.functions.contains(function),
            };
            if !may {
                let fault = self.fault_at(Code::UnknownFunction, place, place.file.place(function));
                let fault = fault.with("function", function);
                let functions = self.rules.functions.iter().copied().chain(BUILT_IN);
                let near = nearest(function, functions).filter(|_| self.rules.owner == Owner::Another);
                faults.push(fault.proposing(near));
            }
        }
    }

    /// Compares the values that are filled in, followed through the messages that are named.
    fn values_beside(
        &self,
        place: &Place<'p, 't>,
        facts: &Facts<'t>,
        known: &Known<'p, 't>,
        faults: &mut Vec<Diagnostic>,
    ) {
        let there = &known.facts;
        if facts.names().is_empty() && there.names().is_empty() && !names_messages(facts) {
            return;
        }
        let filled_there = through(there, &|name, attribute| {
            let words = self.source.and_then(|source| source.get(name)?.known(attribute));
            words.map(|known| known.facts.tokens.clone())
        });
        let filled_here = through(facts, &|name, attribute| {
            let mut tokens = Vec::new();
            self.own.words(name, attribute)?.tokens(&mut tokens);
            Some(tokens)
        });
        let differs = |name: &str, problem: &str, span: Span| {
            let fault = self.fault_at(Code::VariableDiffers, place, span);
            fault.with("variable", name).with("problem", problem).with("english", known.words.written())
        };
        let may_ask = |name: &str| {
            self.rules.owner == Owner::This && name.strip_prefix(FILLED).is_some_and(|of| filled_there.contains(of))
        };
        for name in filled_here.iter().filter(|name| !filled_there.contains(*name) && !may_ask(name)) {
            // A value of a message that is named stands in that one.
            let span = if facts.names().contains(name) { place.file.place(name) } else { place.span() };
            let fault = differs(name, "not-filled", span);
            let near = nearest(name, filled_there.iter().copied());
            faults.push(fault.proposing(near));
        }
        let is_asked = |name: &str| self.rules.owner == Owner::This && name.starts_with(FILLED);
        for name in filled_there.iter().filter(|name| !is_asked(name)) {
            let only_counts =
                there.is_in(there.counted, name) && !there.is_in(there.shown, name) && !there.is_in(there.chosen, name);
            if !filled_here.contains(name) {
                // A language without plural forms needs no number that is not shown.
                if !only_counts {
                    faults.push(differs(name, "left-out", place.span()));
                }
            } else if there.is_in(there.always, name)
                && facts.names().contains(name)
                && !facts.is_in(facts.always, name)
                && (facts.is_in(facts.shown, name) || !only_counts)
            {
                faults.push(differs(name, "in-a-variant", place.span()));
            }
        }
    }

    /// Looks at the messages and terms that are named: whether they are there, lead back, and are those of the source.
    fn references(
        &self,
        place: &Place<'p, 't>,
        facts: &Facts<'t>,
        known: Option<&Known<'p, 't>>,
        faults: &mut Vec<Diagnostic>,
    ) {
        let mut strange = Vec::new();
        for (name, attribute) in &facts.references {
            let own = self.own.messages.contains_key(name);
            let of_source = known.is_some_and(|known| known.facts.references.contains(&(*name, *attribute)));
            let serves = self.rules.owner == Owner::Another && !own && (of_source || (self.elsewhere)(name));
            let span = || place.file.place(name);
            let full = || attribute.map_or((*name).to_owned(), |attribute| format!("{name}.{attribute}"));
            if self.own.words(name, *attribute).is_none() && !serves {
                let fault = self.fault_at(Code::UnknownReference, place, span()).with("reference", full());
                let names =
                    self.own.messages.keys().copied().filter(|other| other.starts_with('-') == name.starts_with('-'));
                let near = nearest(name, names);
                faults.push(fault.proposing(near));
                strange.push((*name, *attribute));
            } else if own && self.leads_back(place, (name, *attribute)) {
                faults.push(self.fault_at(Code::CircularReference, place, span()).with("reference", full()));
            }
        }
        // Terms of this program are of one language alone.
        let Some(there) = known.filter(|_| self.rules.owner == Owner::Another) else { return };
        let differs = |(name, attribute): &(&str, Option<&str>), problem, span| {
            let full = attribute.map_or((*name).to_owned(), |attribute| format!("{name}.{attribute}"));
            let fault = self.fault_at(Code::ReferenceDiffers, place, span).with("reference", full);
            fault.with("problem", problem).with("english", there.words.written())
        };
        for reference in there.facts.references.iter().filter(|named| !facts.references.contains(named)) {
            faults.push(differs(reference, "left-out", place.span()));
        }
        // What leads nowhere has been told.
        let known = |named: &&(&str, Option<&str>)| !strange.contains(*named);
        for reference in facts.references.iter().filter(known).filter(|named| !there.facts.references.contains(named)) {
            faults.push(differs(reference, "added", place.file.place(reference.0)));
        }
    }

    /// Says whether what is named leads back to the words that name it.
    fn leads_back(&self, place: &Place<'p, 't>, first: (&'t str, Option<&'t str>)) -> bool {
        let start = (place.part.name, place.attribute);
        let mut seen = BTreeSet::new();
        let mut next = vec![first];
        let mut tokens = Vec::new();
        while let Some((name, attribute)) = next.pop() {
            if (name, attribute) == start {
                return true;
            }
            if let Some(words) = self.own.words(name, attribute).filter(|_| seen.insert((name, attribute))) {
                tokens.clear();
                words.tokens(&mut tokens);
                next.extend(references_in(&tokens));
            }
        }
        false
    }
}

fn names_messages(facts: &Facts<'_>) -> bool {
    facts.references.iter().any(|(name, _)| !name.starts_with('-'))
}

fn references_in<'t>(tokens: &[Token<'t>]) -> impl Iterator<Item = (&'t str, Option<&'t str>)> {
    tokens.iter().filter_map(|token| match token {
        Token::Message(name, attribute) => Some((*name, *attribute)),
        Token::Term(name) => Some((*name, None)),
        _ => None,
    })
}

/// Lists the values that words fill in, those of the messages they name too. A term sees none of them.
fn through<'t>(
    facts: &Facts<'t>,
    look_up: &dyn Fn(&'t str, Option<&'t str>) -> Option<Vec<Token<'t>>>,
) -> BTreeSet<&'t str> {
    let mut names: BTreeSet<&str> = facts.names().iter().copied().collect();
    if !names_messages(facts) {
        return names;
    }
    let mut seen = BTreeSet::new();
    let mut next = facts.references.clone();
    while let Some((name, attribute)) = next.pop() {
        if name.starts_with('-') || !seen.insert((name, attribute)) {
            continue;
        }
        let Some(tokens) = look_up(name, attribute) else { continue };
        let choosers = tokens.iter().filter_map(|token| match token {
            Token::Variable(name) => Some(*name),
            Token::Choice(crate::i18n::Chooser::Variable(name) | crate::i18n::Chooser::Ordinal(name)) => Some(*name),
            _ => None,
        });
        names.extend(choosers);
        next.extend(references_in(&tokens));
    }
    names
}
