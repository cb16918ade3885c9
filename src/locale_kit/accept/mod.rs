//! Which safety-critical words of a draft somebody here has accepted, and whether the draft may be shown.
//!
//! Acceptance is kept message by message, with a digest of the source and of the translation, each with all that it
//! refers to. One changed word on either side makes another digest, and so withdraws it. A language is shown to a person
//! only when every message that the session can show them is accepted; half a screen would help nobody.

mod export;
mod raw;
mod read;
mod stage;

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest as _, Sha256};

pub use stage::Stage;

use super::check::at;
use crate::documents::directory::Day;
use crate::i18n::{Catalogue, Entry};
use crate::vocabulary::{Code, Diagnostic, LanguageTag, MessageId, Role, reaches_person};

/// What somebody accepted of one locale. It says nothing about any person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptance {
    tag: LanguageTag,
    messages: BTreeMap<String, BTreeMap<Stage, Accepted>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Accepted {
    by_role: Role,
    /// Nothing where the clock could not be right.
    on: Option<Day>,
    digest: String,
}

/// How a message stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Accepted as it is now.
    Accepted(Role),
    /// Accepted once; the words of one side have changed since.
    Withdrawn(Role),
    /// Never accepted.
    Open,
}

/// The two sides of a translation.
#[derive(Clone, Copy)]
pub struct Sides<'a> {
    /// The locale all others are translated from.
    pub source: &'a Catalogue,
    /// The translation.
    pub words: &'a Catalogue,
}

impl<'a> Sides<'a> {
    /// Lists the entries of the source whose translations have to be accepted before a person may be shown them.
    pub fn critical(self) -> impl Iterator<Item = &'a Entry> {
        self.source.entries().filter(|entry| reaches_person(&MessageId::joined(&[&entry.id])))
    }

    /// Gives the digest of both sides of a message; nothing where one is missing.
    fn digest(self, id: &str) -> Option<String> {
        let mut hasher = Sha256::new();
        for side in [self.source, self.words] {
            let whole = side.whole(id);
            if whole.is_empty() {
                return None;
            }
            hasher.update((whole.len() as u64).to_le_bytes());
            for text in whole.iter().flat_map(|entry| [entry.id.clone(), entry.written()]) {
                // With its length in front, so that no two texts read as one.
                hasher.update((text.len() as u64).to_le_bytes());
                hasher.update(text);
            }
        }
        Some(hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

impl Acceptance {
    /// Begins a record for a locale of which nothing is accepted.
    #[must_use]
    pub fn of(tag: LanguageTag) -> Self {
        Self { tag, messages: BTreeMap::new() }
    }

    /// Says how a message stands: accepted by somebody who read both languages, or not.
    #[must_use]
    pub fn standing(&self, id: &str, sides: Sides<'_>) -> Standing {
        let both =
            Stage::ALL.iter().filter(|stage| stage.reads_both()).map(|stage| self.standing_at(*stage, id, sides));
        let accepted = |standing: &Standing| matches!(standing, Standing::Accepted(_));
        let all: Vec<Standing> = both.filter(|standing| *standing != Standing::Open).collect();
        all.iter().find(|standing| accepted(standing)).or(all.last()).copied().unwrap_or(Standing::Open)
    }

    /// Says how a message stands at one stage.
    #[must_use]
    pub fn standing_at(&self, stage: Stage, id: &str, sides: Sides<'_>) -> Standing {
        match self.messages.get(id).and_then(|stages| stages.get(&stage)) {
            None => Standing::Open,
            Some(accepted) if sides.digest(id).as_ref() == Some(&accepted.digest) => {
                Standing::Accepted(accepted.by_role)
            }
            Some(accepted) => Standing::Withdrawn(accepted.by_role),
        }
    }

    /// Records that a message was accepted as it is now. A message that one side lacks can't be.
    pub fn accept(&mut self, id: &str, stage: Stage, (by_role, on): (Role, Option<&Day>), sides: Sides<'_>) {
        if let Some(digest) = sides.digest(id) {
            let accepted = Accepted { by_role, on: on.cloned(), digest };
            self.messages.entry(id.to_owned()).or_default().insert(stage, accepted);
        }
    }

    /// Lists the words that have changed since they were accepted.
    #[must_use]
    pub fn withdrawn(&self, sides: Sides<'_>) -> Vec<Diagnostic> {
        let changed = self.messages.keys().filter(|id| matches!(self.standing(id, sides), Standing::Withdrawn(_)));
        let entries = changed.filter_map(|id| sides.words.get(id));
        entries.map(|entry| at(Code::AcceptanceWithdrawn, entry).with("locale", &self.tag)).collect()
    }

    /// Says whether a session with these words of its place may show the language: all that it can show is accepted. Limits
    /// of other roles, and what is said in other places, are not needed.
    #[must_use]
    pub fn suffices(&self, local: &BTreeSet<&str>, sides: Sides<'_>) -> bool {
        let needed = |entry: &&Entry| !is_local(&entry.id) || local.contains(entry.id.as_str());
        let accepted = |entry: &Entry| matches!(self.standing(&entry.id, sides), Standing::Accepted(_));
        sides.critical().filter(needed).all(accepted) && local.iter().all(|id| sides.words.get(id).is_some())
    }
}

/// Says whether words are said in one place or by one role only: limits, and offers that differ there.
pub(super) fn is_local(id: &str) -> bool {
    id.starts_with("limits_") || id.strip_prefix("offer_").is_some_and(|rest| rest.contains('_'))
}
