//! One locale: what is known about it, and its messages.

use std::cell::{LazyCell, RefCell};
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use fluent::FluentArgs;
use fluent_syntax::ast::Entry;

use super::messages::Messages;
use super::{read, resource};
use crate::vocabulary::{Diagnostic, LanguageTag, MessageId, closed_list};

/// Where a line of the script begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// At the left.
    LeftToRight,
    /// At the right.
    RightToLeft,
}

impl Direction {
    /// Says where lines of a language begin: by the script that its tag names, else by its usual one.
    #[must_use]
    pub fn of(tag: &LanguageTag) -> Self {
        let is_script = |part: &&str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
        let from_the_right = match tag.as_str().split('-').skip(1).find(is_script) {
            Some(script) => SCRIPTS_FROM_THE_RIGHT.contains(&script),
            None => LANGUAGES_FROM_THE_RIGHT.contains(&tag.primary()),
        };
        if from_the_right { Self::RightToLeft } else { Self::LeftToRight }
    }
}

/// Scripts whose lines begin at the right.
const SCRIPTS_FROM_THE_RIGHT: [&str; 7] = ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

/// Languages that are usually written in one of those scripts.
const LANGUAGES_FROM_THE_RIGHT: [&str; 32] = [
    "ar", "acm", "aeb", "aii", "apc", "apd", "arq", "ary", "arz", "bal", "bgn", "ckb", "dv", "fa", "haz", "he", "ks",
    "lrc", "mzn", "nqo", "pnb", "prs", "ps", "rhg", "sd", "sdh", "skr", "syr", "ug", "ur", "yi", "trw",
];

/// Who stands behind the words of a locale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReviewStatus {
    /// The authors of the program: the locale all others are translated from.
    Source,
    /// Nobody has reviewed it yet.
    Draft,
}

closed_list! {
    /// Whose words a locale has.
    Covers {
        /// The person's and the officer's.
        Everything = "everything",
        /// What a person hears or reads, and not all that officers read besides: their words come from the source.
        Person = "person",
    }
}

closed_list! {
    /// Who wrote the words of a locale.
    Maker {
        /// A machine.
        Machine = "machine",
        /// People who translate.
        People = "people",
    }
}

/// Words that the wording checks of a locale look for, in lower case. A [`Phrase`](super::Phrase) finds each.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WordLists {
    /// Words that tell a bystander what the screen is about.
    pub give_away: Vec<String>,
    /// Promises that nobody can keep.
    pub promises: Vec<String>,
    /// Labels that no question asks a person to accept.
    pub labels: Vec<String>,
    /// Phrases that clear a person or give a verdict.
    pub clearing: Vec<String>,
    /// Openings that demand an account.
    pub why_openings: Vec<String>,
    /// What says who somebody is.
    pub identifying: Vec<String>,
}

/// A language the program can speak. It holds no words of any other language.
pub struct Locale {
    pub(super) tag: LanguageTag,
    pub(super) endonym: String,
    pub(super) direction: Direction,
    pub(super) status: ReviewStatus,
    pub(super) maker: Option<Maker>,
    pub(super) covers: Covers,
    pub(super) lists: Lists,
    pub(super) messages: RefCell<Messages>,
    /// Languages that folders named.
    pub(super) languages: BTreeSet<LanguageTag>,
}

/// Word lists that are read when somebody asks for them.
pub(super) type Lists = LazyCell<WordLists, Box<dyn FnOnce() -> WordLists>>;

impl Locale {
    /// Reads `locale.yaml`, given as file name and bytes. The locale has no messages yet.
    ///
    /// # Errors
    /// Gives every fault of the file.
    pub fn read(tag: &LanguageTag, file: &Arc<str>, bytes: impl AsRef<[u8]>) -> Result<Self, Vec<Diagnostic>> {
        read::locale(tag, file, bytes.as_ref())
    }

    /// Reads a `locale.yaml` of the program itself, which tests hold sound: its word lists only when they are wanted.
    ///
    /// # Errors
    /// Gives every fault of the file.
    pub fn shipped(tag: &LanguageTag, file: &Arc<str>, bytes: &'static [u8]) -> Result<Self, Vec<Diagnostic>> {
        read::shipped_locale(tag, file, bytes)
    }

    /// Adds the files of messages of the program itself, in the order of their names. Tests hold them sound: each message
    /// is parsed when it is first wanted. They replace nothing.
    pub fn add_shipped(&mut self, files: Vec<&'static [u8]>) {
        self.messages.get_mut().add_shipped(files);
    }

    /// Adds one layer of messages, given as file names with bytes. A message of an earlier layer with the same id is
    /// replaced. What could be read is added even where there are faults; the caller decides with
    /// [`has_errors`](crate::vocabulary::has_errors).
    #[must_use]
    pub fn add<B: AsRef<[u8]>>(&mut self, files: &[(Arc<str>, B)]) -> Vec<Diagnostic> {
        let (resources, faults) = resource::read_layer(files, self.direction);
        for resource in resources {
            self.languages.extend(resource.entries().filter_map(named_language));
            self.messages.get_mut().add(resource);
        }
        faults
    }

    /// Gives the languages that have a name here, as `lang_<tag>`, by tag.
    #[must_use]
    pub fn named_languages(&self) -> BTreeSet<LanguageTag> {
        let messages = self.messages.borrow();
        let shipped = messages.shipped_after(LANGUAGE).filter_map(|tag| LanguageTag::parse(tag).ok());
        shipped.chain(self.languages.iter().cloned()).collect()
    }

    /// Gives the language tag.
    #[must_use]
    pub fn tag(&self) -> &LanguageTag {
        &self.tag
    }

    /// Gives the name of the language in the language itself.
    #[must_use]
    pub fn endonym(&self) -> &str {
        &self.endonym
    }

    /// Says where lines begin.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Says who stands behind the words.
    #[must_use]
    pub fn status(&self) -> ReviewStatus {
        self.status
    }

    /// Says who wrote the words, where that is known.
    #[must_use]
    pub fn maker(&self) -> Option<Maker> {
        self.maker
    }

    /// Says whose words there are.
    #[must_use]
    pub fn covers(&self) -> Covers {
        self.covers
    }

    /// Gives the words that wording checks look for.
    #[must_use]
    pub fn lists(&self) -> &WordLists {
        &self.lists
    }

    /// Says whether this locale itself has the message, or the attribute where one is named.
    #[must_use]
    pub fn has(&self, id: &MessageId) -> bool {
        self.messages.borrow_mut().has(id)
    }

    /// Formats a message of this locale; nothing where it has none. The text still holds isolation marks. Says whether
    /// it is whole, without a name in braces.
    pub(super) fn format(&self, id: &MessageId, args: &FluentArgs<'_>) -> Option<(String, bool)> {
        self.messages.borrow_mut().format(id, args)
    }
}

/// The name of a language is a message whose id begins so; the tag follows.
const LANGUAGE: &str = "lang_";

fn named_language(entry: &Entry<&str>) -> Option<LanguageTag> {
    let Entry::Message(message) = entry else { return None };
    LanguageTag::parse(message.id.name.strip_prefix(LANGUAGE)?).ok()
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Locale").field("tag", &self.tag).field("status", &self.status).finish_non_exhaustive()
    }
}
