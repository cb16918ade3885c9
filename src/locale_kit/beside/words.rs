//! The words themselves: the characters they are made of, and what of the source they keep.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::facts::Facts;
use super::letters::{Script, turns, unseen};
use super::look_alike::{LookAlike, look_alike, stranger};
use super::markup::{Markup, styles_differ};
use super::source::Known;
use super::{Beside, Owner, Place};
use crate::i18n::{Direction, Token, Wording};
use crate::vocabulary::{Code, Diagnostic, Severity, is_control, is_override, isolates_balance};

/// The most columns of a sign, which stands in lists to tick and on the sheet.
const SIGN: usize = 60;

/// The most columns of a word: lines break between words only, and the narrowest window has forty columns, four of which
/// go to a number and a mark of direction.
const WORD: usize = 36;

/// So many letters of the source's script, and none of the language's own, are no name.
const SENTENCE: u32 = 12;

/// How a comment begins by which translators say that the same words are right in their language.
const SAME: &str = "Same:";

/// Names of languages, places and keys are often the same in two languages.
const NAMES: [&str; 4] = ["lang_", "area_", "key_", "help-value_"];

impl<'p, 't> Beside<'_, 'p, 't> {
    /// Looks at the characters of words.
    pub(super) fn characters(
        &self,
        place: &Place<'p, 't>,
        facts: &Facts<'t>,
        known: Option<&Known<'p, 't>>,
        faults: &mut Vec<Diagnostic>,
    ) {
        let letters = &facts.letters;
        if letters.has_unseen() {
            let lost = facts.texts().find_map(|text| text.contains('\u{FFFD}').then_some('\u{FFFD}'));
            faults
                .extend(lost.map(|c| self.fault_at(Code::ReplacementCharacter, place, self.place_of(place, facts, c))));
            let hidden = facts.texts().find_map(|text| unseen(&text));
            faults.extend(hidden.map(|c| self.of_character(Code::InvisibleCharacter, place, facts, c)));
        }
        if letters.steers() {
            faults.extend(self.steering(place, facts));
        }
        let home = self.rules.home;
        let strange = match home {
            Script::Latin => letters.of(Script::Cyrillic) + letters.of(Script::Greek) > 0,
            Script::Cyrillic | Script::Greek => letters.of(Script::Latin) == 1,
            Script::Other => false,
        };
        for token in &facts.tokens {
            let Token::Text(text) = token else { continue };
            let found = if strange || letters.has_mixed_words() { look_alike(text, home) } else { None };
            if let Some(LookAlike { word, letter, meant }) = found.or_else(|| stranger(text, self.rules.tag)) {
                let fault = self.fault_at(Code::LookAlike, place, place.file.place(word)).with("word", word);
                let fault = fault.with("letter", format!("{letter} (U+{:04X})", u32::from(letter)));
                faults.push(fault.with("meant", format!("{meant} (U+{:04X})", u32::from(meant))));
            }
        }
        let is_source = self.source.is_none() && self.rules.owner == Owner::Another;
        if !is_source && is_empty(facts) && !known.is_some_and(|known| is_empty(&known.facts)) {
            faults.push(self.fault(Code::EmptyWords, place));
        }
        if letters.has_equals() {
            let again = format!("{} =", place.attribute.unwrap_or(place.part.name));
            let again = facts.tokens.iter().find_map(|token| match token {
                Token::Text(text) => text.find(&again).map(|at| &text[at..at + again.len()]),
                _ => None,
            });
            faults.extend(again.map(|text| self.fault_at(Code::IdInWords, place, place.file.place(text))));
        }
        if self.rules.owner == Owner::This {
            let longest = facts.texts().flat_map(|text| text.split([' ', '\t', '\n']).map(columns).max()).max();
            if let Some(columns) = longest.filter(|columns| *columns > WORD) {
                faults.push(
                    self.fault(Code::DoesNotFit, place)
                        .with("columns", columns)
                        .with("most", WORD)
                        .with("what", "word"),
                );
            }
        }
        let limit = known.and_then(|known| known.limit);
        let is_sign = self.rules.owner == Owner::This && place.attribute == Some("sign");
        let most = limit.or(is_sign.then_some(SIGN));
        if let Some((most, columns)) = most.map(|most| (most, longest(facts))).filter(|(most, columns)| columns > most)
        {
            let mut fault = self.fault(Code::DoesNotFit, place);
            // Officers read a sign that is a little long all the same: no reason to refuse the words of a folder.
            if limit.is_none() {
                fault.severity = Severity::Warning;
            }
            faults.push(fault.with("columns", columns).with("most", most).with("what", "text"));
        }
    }

    /// What a file may not hold must not come in as an escape either.
    fn steering(&self, place: &Place<'p, 't>, facts: &Facts<'t>) -> Option<Diagnostic> {
        let quoted = facts.tokens.iter().filter(|token| matches!(token, Token::Quoted(_)));
        let quoted: String = quoted.filter_map(|token| token.words()).collect();
        let balanced = isolates_balance(&facts.texts().collect::<String>());
        let (code, character) = quoted.chars().find_map(|c| match c {
            c if is_control(c) => Some((Code::ControlCharacter, c)),
            c if is_override(c) => Some((Code::BidiCharacter, c)),
            '\u{2066}'..='\u{2069}' => (!balanced).then_some((Code::BidiCharacter, c)),
            c if turns(c) => (self.rules.direction == Direction::LeftToRight).then_some((Code::DirectionMark, c)),
            _ => None,
        })?;
        Some(self.fault(code, place).with("character", format!("U+{:04X}", u32::from(character))))
    }

    fn of_character(&self, code: Code, place: &Place<'p, 't>, facts: &Facts<'t>, c: char) -> Diagnostic {
        let fault = self.fault_at(code, place, self.place_of(place, facts, c));
        fault.with("character", format!("U+{:04X}", u32::from(c)))
    }

    /// Finds where a character stands, which may have come in as an escape.
    fn place_of(&self, place: &Place<'p, 't>, facts: &Facts<'t>, c: char) -> crate::vocabulary::Span {
        let found = facts.tokens.iter().find_map(|token| match token {
            Token::Text(text) => text.find(c).map(|at| &text[at..at + c.len_utf8()]),
            _ => None,
        });
        found.map_or_else(|| place.span(), |text| place.file.place(text))
    }

    /// Compares words with those of the source.
    pub(super) fn content(
        &self,
        place: &Place<'p, 't>,
        words: Wording<'p, 't>,
        facts: &Facts<'t>,
        known: &Known<'p, 't>,
        faults: &mut Vec<Diagnostic>,
    ) {
        if let Some((how, text)) = self.untranslated(place, words, facts, known) {
            let span = text.map_or_else(|| place.span(), |text| place.file.place(text));
            faults.push(self.fault_at(Code::Untranslated, place, span).with("how", how));
        }
        let english = || known.words.written();
        if !known.values.is_empty() {
            for value in known.values.lost_in(facts) {
                let fault = self.fault(Code::ValueChanged, place).with("value", value);
                faults.push(fault.with("english", english()));
            }
        }
        let has_variants = facts.has_variants || known.facts.has_variants;
        if !known.markup.is_empty() || facts.letters.has_tags() {
            let tag = known.markup.differs(&Markup::of(facts), has_variants);
            faults.extend(
                tag.map(|tag| self.fault(Code::MarkupDiffers, place).with("tag", tag).with("english", english())),
            );
        }
        if facts.letters.has_pilcrow() && !known.facts.letters.has_pilcrow() {
            faults.push(self.fault(Code::MarkupDiffers, place).with("tag", "¶").with("english", english()));
        }
        if place.attribute == Some("style") {
            let [source, own] = [&known.facts, facts].map(|facts| facts.texts().collect::<String>());
            let pair = styles_differ(&source, &own);
            faults.extend(
                pair.map(|pair| self.fault(Code::MarkupDiffers, place).with("tag", pair).with("english", english())),
            );
        }
        if edges(facts) != edges(&known.facts) {
            faults.push(self.fault(Code::SpaceDiffers, place).with("english", english()));
        }
    }

    /// Says how words were left in the language of the source, and which of them, if not all.
    fn untranslated(
        &self,
        place: &Place<'p, 't>,
        words: Wording<'p, 't>,
        facts: &Facts<'t>,
        known: &Known<'p, 't>,
    ) -> Option<(&'static str, Option<&'t str>)> {
        let said_to_be = place.part.comment().iter().any(|line| line.starts_with(SAME));
        if self.rules.is_variety
            || said_to_be
            || !known.holds_words
            || NAMES.iter().any(|family| place.part.name.starts_with(family))
        {
            return None;
        }
        if words == known.words {
            return Some(("same", None));
        }
        let there = known.facts.letters.most();
        if there != self.rules.home && facts.letters.of(self.rules.home) == 0 && facts.letters.of(there) >= SENTENCE {
            return Some(("language", None));
        }
        let sentence = |text: &'t str| {
            let found =
                known.sentences.iter().find_map(|sentence| text.find(sentence).map(|at| (at, sentence.len())))?;
            text.get(found.0..found.0 + found.1)
        };
        let texts =
            facts.tokens.iter().filter_map(|token| if let Token::Text(text) = token { Some(*text) } else { None });
        let none = known.sentences.is_empty() || facts.letters.of(there) == 0;
        let left = if none { None } else { texts.filter_map(sentence).next() };
        left.map(|text| ("sentence", Some(text)))
    }
}

/// Says whether nothing would be shown.
fn is_empty(facts: &Facts<'_>) -> bool {
    let shows = |token: &Token<'_>| match token {
        Token::Text(_) | Token::Quoted(_) => token.words().is_some_and(|text| !text.trim().is_empty()),
        Token::Variant(..) | Token::Choice(_) | Token::End => false,
        _ => true,
    };
    !facts.tokens.iter().any(shows)
}

/// Says whether words begin and end with a space, which only quotes or a no-break space can do. The no-break space that
/// some languages, such as French, write before a sign is none.
fn edges(facts: &Facts<'_>) -> [bool; 2] {
    let [first, next, last] = [facts.tokens.first(), facts.tokens.get(1), facts.tokens.last()]
        .map(|token| token.and_then(|token| token.words()).unwrap_or_default());
    let mut signs = first.chars().chain(next.chars());
    let sets_apart = matches!(signs.next(), Some('\u{A0}' | '\u{202F}'))
        && matches!(signs.next(), Some(':' | ';' | '!' | '?' | '»' | '%'));
    [first.starts_with(char::is_whitespace) && !sets_apart, last.ends_with(char::is_whitespace)]
}

/// Counts the columns of a text at most, whichever variants are chosen; a value counts one.
fn longest(facts: &Facts<'_>) -> usize {
    fn flow(tokens: &[Token<'_>], at: &mut usize) -> usize {
        let mut columns = 0;
        while let Some(token) = tokens.get(*at) {
            match token {
                Token::Variant(..) | Token::End => break,
                Token::Choice(_) => {
                    *at += 1;
                    let mut most = 0;
                    while let Some(Token::Variant(..)) = tokens.get(*at) {
                        *at += 1;
                        most = most.max(flow(tokens, at));
                    }
                    columns += most;
                }
                token => columns += token.words().map_or(1, |text| text.width()),
            }
            *at += 1;
        }
        columns
    }
    flow(&facts.tokens, &mut 0)
}

fn columns(word: &str) -> usize {
    word.chars().map(|c| c.width().unwrap_or(0)).sum()
}
