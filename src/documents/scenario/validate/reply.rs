//! What the person does: replies of which the first that holds is given.

use super::when::{Place, contradicts_itself};
use super::{NamedId, Reader};
use crate::documents::scan::Path;
use crate::documents::scenario::raw::{RawEffect, RawReply};
use crate::documents::scenario::{Agreement, Effect, Felt, Goto, Reaction, Reply, Said, Understood, Way, When, Wished};
use crate::vocabulary::{Code, FactId, FlagId};

/// The most that one thing does to a counter.
const MOST_EFFECT: i8 = 5;

/// Whether a list of replies may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// It may.
    Optional,
    /// It may not.
    Needed,
}

/// What a reply leads to: where a scene goes, or what is answered.
pub(super) trait Then: Sized {
    /// Reads it.
    fn read(raw: &RawReply, at: &Path<'_>, reader: &mut Reader<'_>) -> Option<Self>;

    /// Says what a condition of such a reply may look at.
    fn place() -> Place {
        Place::ELSEWHERE
    }
}

macro_rules! says {
    ($($type:ident $place:ident),+) => {$(
        impl Then for $type {
            fn read(raw: &RawReply, at: &Path<'_>, reader: &mut Reader<'_>) -> Option<Self> {
                reader.no_goto(raw, at);
                let Some(text) = &raw.says else {
                    reader.faults.add(Code::MissingKey, at, &[("key", "says")]);
                    return None;
                };
                let found = Self::parse(text);
                if found.is_none() {
                    let allowed: Vec<&str> = Self::ALL.iter().map(|value| value.as_str()).collect();
                    reader.faults.unknown_value(&at.key("says"), text, &allowed);
                }
                found
            }

            fn place() -> Place {
                Place::$place
            }
        }
    )+};
}
says!(Understood ELSEWHERE, Agreement ELSEWHERE, Wished ELSEWHERE, Felt ELSEWHERE, Said ANSWER);

impl Then for Goto {
    fn read(raw: &RawReply, at: &Path<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        reader.no_says(raw, at);
        Some(raw.goto.as_ref().map_or(Self::On, |goto| reader.goto(goto, &at.key("goto"))))
    }
}

impl Then for () {
    fn read(raw: &RawReply, at: &Path<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        reader.no_says(raw, at);
        reader.no_goto(raw, at);
        Some(())
    }
}

impl Reader<'_> {
    /// Reads replies. The last must hold always, and none before it, or the ones behind are never given.
    pub(super) fn replies<T: Then>(&mut self, raw: &[RawReply], at: &Path<'_>, kind: Kind) -> Vec<Reply<T>> {
        if raw.is_empty() && kind == Kind::Needed {
            self.faults.empty(at);
        }
        let mut found = Vec::new();
        let mut ended = false;
        for (place, raw) in raw.iter().enumerate() {
            let at = at.index(place);
            if ended {
                self.faults.add(Code::ReplyNeverGiven, &at, &[]);
            }
            let reply = self.reply(raw, &at);
            ended |= raw.when.is_none();
            found.extend(reply);
        }
        if !ended && !raw.is_empty() {
            self.faults.add(Code::NoLastReply, at, &[]);
        }
        found
    }

    fn reply<T: Then>(&mut self, raw: &RawReply, at: &Path<'_>) -> Option<Reply<T>> {
        let when = match &raw.when {
            Some(when) => {
                let at = at.key("when");
                let found = self.when(when, &at, T::place());
                if contradicts_itself(&found) {
                    self.faults.add(Code::ReplyNeverGiven, &at, &[]);
                }
                found
            }
            None => When::ALWAYS,
        };
        let lines = self.names(&raw.lines, &at.key("lines"));
        let one_of: Vec<_> = self.names(&raw.one_of, &at.key("one-of"));
        if one_of.len() == 1 {
            self.faults.out_of_range(&at.key("one-of"), 1, 2, MOST_EFFECT);
        }
        let effect = self.effect(raw.effect, &at.key("effect"));
        let tells = self.tells(&raw.tells, &at.key("tells"));
        let sets = self.sets(&raw.sets, &at.key("sets"));
        let then = T::read(raw, at, self)?;
        Some(Reply { when, then, lines, one_of, reaction: raw.reaction.map(|one| one.0), effect, tells, sets })
    }

    pub(super) fn overheard(&mut self, raw: &RawReply, somebody_can_be_near: bool) -> Reply<()> {
        let root = Path::Root;
        let at = root.key("overheard");
        if raw.when.is_some() {
            self.faults.add_at_key(Code::UnknownKey, &at.key("when"), &[("key", "when")]);
        }
        if !somebody_can_be_near {
            self.faults.add(Code::ReplyNeverGiven, &at, &[]);
        }
        let always = RawReply { when: None, ..raw.clone() };
        self.reply(&always, &at).unwrap_or(Reply {
            when: When::ALWAYS,
            then: (),
            lines: Vec::new(),
            one_of: Vec::new(),
            reaction: Some(Reaction::Protects),
            effect: Effect::default(),
            tells: Vec::new(),
            sets: Vec::new(),
        })
    }

    pub(super) fn effect(&mut self, raw: RawEffect, at: &Path<'_>) -> Effect {
        for (key, value) in [("trust", raw.trust), ("distress", raw.distress)] {
            if value.unsigned_abs() > MOST_EFFECT.unsigned_abs() {
                self.faults.out_of_range(&at.key(key), value, -MOST_EFFECT, MOST_EFFECT);
            }
        }
        Effect { trust: raw.trust, distress: raw.distress }
    }

    fn tells(&mut self, raw: &[String], at: &Path<'_>) -> Vec<FactId> {
        let mut told = Vec::new();
        for (place, text) in raw.iter().enumerate() {
            let fact = self.fact(text, &at.index(place));
            if let Some(seen) = fact.as_ref().and_then(|_| self.facts.get_mut(text)) {
                *seen = true;
            }
            told.extend(fact);
        }
        told
    }

    pub(super) fn sets(&mut self, raw: &[String], at: &Path<'_>) -> Vec<FlagId> {
        let parse =
            |(place, text): (usize, &String)| self.faults.id(&at.index(place), text, <FlagId as NamedId>::parse);
        raw.iter().enumerate().filter_map(parse).collect()
    }

    fn no_goto(&mut self, raw: &RawReply, at: &Path<'_>) {
        if raw.goto.is_some() {
            self.faults.add_at_key(Code::UnknownKey, &at.key("goto"), &[("key", "goto")]);
        }
    }

    fn no_says(&mut self, raw: &RawReply, at: &Path<'_>) {
        if raw.says.is_some() {
            self.faults.add_at_key(Code::UnknownKey, &at.key("says"), &[("key", "says")]);
        }
    }

    /// Takes a way of asking; only the program itself puts the question as it is written.
    pub(super) fn way(&mut self, way: Way, at: &Path<'_>) -> Way {
        if way == Way::AsWritten {
            let own = Way::ALL.iter().filter(|way| **way != Way::AsWritten);
            let allowed: Vec<&str> = own.map(|way| way.as_str()).collect();
            self.faults.unknown_value(at, way.as_str(), &allowed);
        }
        way
    }
}
