//! What can be chosen on a private screen, in the order of its lines. Pure.

use super::digits::number;
use super::meant::proposals;
use super::{Ask, Place};
use crate::conversation::session::Event;
use crate::vocabulary::LanguageTag;

/// One line that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Offer {
    /// The number that chooses it; a proposed language has none.
    pub(super) number: Option<u16>,
    /// Its words.
    pub(super) words: String,
    /// What choosing it does.
    pub(super) does: Does,
}

/// What choosing a line does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Does {
    /// It answers.
    Answers(Event),
    /// It ticks, or takes the tick away: this bit.
    Ticks(u16),
    /// It says "none of these", which first takes away every tick.
    None,
}

/// What digits mean so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Digits {
    /// This offer, and no other that is still being typed.
    Chosen(usize),
    /// This offer with Enter, or another with one digit more.
    Open,
    /// No offer.
    Unknown,
}

/// Lists what can be chosen. What was typed so far brings up languages.
pub(super) fn offers(ask: &Ask, typed: &str) -> Vec<Offer> {
    match ask {
        Ask::One(places) => places.iter().map(answering).collect(),
        Ask::Any { places, none, instead } => {
            let ticks = places.iter().map(|place| Offer {
                number: Some(place.number),
                words: place.words.clone(),
                does: Does::Ticks(1u16.checked_shl(u32::from(place.number.saturating_sub(1))).unwrap_or(0)),
            });
            let none = Offer { number: Some(0), words: none.clone(), does: Does::None };
            ticks.chain([none]).chain(instead.iter().map(answering)).collect()
        }
        Ask::Language { same, named } => {
            let offer = |number, (tag, name): &(LanguageTag, String)| Offer {
                number,
                words: name.clone(),
                does: Does::Answers(Event::Named(tag.clone())),
            };
            let proposed: Vec<Offer> = proposals(typed, named).into_iter().map(|named| offer(None, named)).collect();
            if proposed.is_empty() { vec![offer(Some(1), same)] } else { proposed }
        }
    }
}

fn answering(place: &Place) -> Offer {
    let at = u8::try_from(place.number.saturating_sub(1)).unwrap_or(u8::MAX);
    Offer { number: Some(place.number), words: place.words.clone(), does: Does::Answers(Event::Chose(at)) }
}

/// Says what digits mean: a number that begins no other is chosen at once.
pub(super) fn digits(typed: &str, offers: &[Offer]) -> Digits {
    let Some(n) = number(typed) else { return Digits::Unknown };
    let begins = |longer: u16| n > 0 && (longer / 10 == n || longer / 100 == n);
    if offers.iter().any(|offer| offer.number.is_some_and(begins)) {
        return Digits::Open;
    }
    offers.iter().position(|offer| offer.number == Some(n)).map_or(Digits::Unknown, Digits::Chosen)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn many(last: u16) -> Vec<Offer> {
        let place = |number| Place { number, words: String::new() };
        offers(&Ask::One((1..=last).map(place).collect()), "")
    }

    #[test]
    fn a_number_chooses_at_once_unless_it_begins_another() {
        assert_eq!(digits("1", &many(4)), Digits::Chosen(0));
        assert_eq!(digits("1", &many(10)), Digits::Open);
        assert_eq!(digits("2", &many(10)), Digits::Chosen(1));
        assert_eq!(digits("10", &many(10)), Digits::Chosen(9));
        assert_eq!(digits("1", &many(120)), Digits::Open);
        for typed in ["0", "5", "11", "x", ""] {
            assert_eq!(digits(typed, &many(4)), Digits::Unknown, "{typed}");
        }
    }

    #[test]
    fn sixteen_ticks_have_sixteen_bits() {
        let place = |number| Place { number, words: String::new() };
        let ask = Ask::Any { places: (1..=16).map(place).collect(), none: String::new(), instead: vec![place(17)] };
        let bits = offers(&ask, "").iter().fold(0, |bits, offer| match offer.does {
            Does::Ticks(bit) => bits | bit,
            Does::None | Does::Answers(_) => bits,
        });
        assert_eq!(bits, u16::MAX);
        assert_eq!(digits("0", &offers(&ask, "")), Digits::Chosen(16));
    }
}
